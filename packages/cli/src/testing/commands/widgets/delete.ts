import { operationCommand } from '../../../operation-command.ts';

export default operationCommand({
  id: 'widgets.delete',
  method: 'DELETE',
  path: '/api/v1/widgets/{id}',
  summary: 'Delete a widget.',
  scopes: ['widgets:write'],
  args: [{ name: 'id', description: 'The widget.' }],
  flags: [],
  body: null,
  answer: 'none',
  destructive: true,
});
