import { operationCommand } from '../../../operation-command.ts';

export default operationCommand({
  id: 'widgets.unlock',
  method: 'POST',
  path: '/api/v1/widgets/unlock',
  summary: 'Unlock widgets with a password.',
  scopes: null,
  args: [],
  flags: [{ flag: 'password', param: 'password', in: 'body', type: 'string', required: true }],
  body: 'json',
  answer: 'none',
});
