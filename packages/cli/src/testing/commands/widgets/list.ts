import { operationCommand } from '../../../operation-command.ts';

export default operationCommand({
  id: 'widgets.list',
  method: 'GET',
  path: '/api/v1/widgets',
  summary: 'List widgets.',
  description: 'Widgets of the organisation, page by page.',
  scopes: ['widgets:read'],
  args: [],
  flags: [
    { flag: 'limit', param: 'limit', in: 'query', type: 'integer' },
    { flag: 'cursor', param: 'cursor', in: 'query', type: 'string' },
    { flag: 'fields', param: 'fields', in: 'query', type: 'string', multiple: true },
    {
      flag: 'kind',
      param: 'kind',
      in: 'query',
      type: 'string',
      options: ['round', 'square'],
      multiple: true,
    },
    { flag: 'created-at-gte', param: 'created_at[gte]', in: 'query', type: 'string' },
    { flag: 'include-deleted', param: 'include_deleted', in: 'query', type: 'boolean' },
  ],
  body: null,
  answer: 'json',
  paged: true,
  columns: ['id', 'name'],
  examples: ['plugs widgets list --kind round', 'plugs widgets list --all --format csv'],
});
