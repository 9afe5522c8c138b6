import { operationCommand } from '../../../operation-command.ts';

export default operationCommand({
  id: 'widgets.update',
  method: 'PATCH',
  path: '/api/v1/widgets/{id}',
  summary: 'Change a widget.',
  scopes: ['widgets:write'],
  args: [{ name: 'id', description: 'The widget.' }],
  flags: [
    { flag: 'if-match', param: 'If-Match', in: 'header', type: 'string' },
    { flag: 'name', param: 'name', in: 'body', type: 'string' },
    { flag: 'weight', param: 'weight', in: 'body', type: 'number' },
    { flag: 'format', param: 'format', in: 'body', type: 'string' },
    { flag: 'metadata', param: 'metadata', in: 'body', type: 'json' },
    { flag: 'active', param: 'active', in: 'body', type: 'boolean' },
  ],
  body: 'json',
  answer: 'json',
});
