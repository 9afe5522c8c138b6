import { operationCommand } from '../../../operation-command.ts';

export default operationCommand({
  id: 'widgets.upload',
  method: 'PUT',
  path: '/api/v1/widgets/{id}/content',
  summary: 'Upload a widget.',
  scopes: ['widgets:write'],
  args: [{ name: 'id' }],
  flags: [],
  body: 'stream',
  answer: 'json',
});
