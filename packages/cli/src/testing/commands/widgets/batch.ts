import { operationCommand } from '../../../operation-command.ts';

export default operationCommand({
  id: 'widgets.batch',
  method: 'POST',
  path: '/api/v1/widgets/batch',
  summary: 'Do many things to widgets at once.',
  scopes: ['widgets:write'],
  args: [],
  flags: [],
  body: 'json',
  answer: 'json',
});
