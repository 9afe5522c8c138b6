import { operationCommand } from '../../../operation-command.ts';

export default operationCommand({
  id: 'widgets.download',
  method: 'GET',
  path: '/api/v1/widgets/{id}/content',
  summary: 'Download a widget.',
  scopes: ['widgets:read'],
  args: [{ name: 'id' }],
  flags: [],
  body: null,
  answer: 'stream',
});
