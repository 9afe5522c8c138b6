// Expands a resource declaration into its standard operations.

import { article, columnOf, nounOf, nounsOf } from './records.ts';
import {
  type OperationObject,
  type Parameter,
  type PathItem,
  type Schema,
  type StandardVerb,
  typesOf,
} from './schema.ts';
import type { ResourceDeclaration } from './source.ts';

const parameter = (name: string): Parameter =>
  ({ $ref: `#/components/parameters/${name}` }) as unknown as Parameter;
const header = (name: string) => ({ $ref: `#/components/headers/${name}` });
const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
const etag = { ETag: header('ETag') };
const body = (name: string) => ({ required: true, content: json(name) });

const ranges: Record<string, string> = {
  gte: 'at or after',
  gt: 'after',
  lte: 'at or before',
  lt: 'before',
};

/** The query parameters that filter by one column: any of these values, and ranges for times and numbers. */
function filterParameters(name: string, column: Schema): Parameter[] {
  const type = typesOf(column)[0] ?? 'string';
  const value: Schema = { type };
  const isTime = column.format === 'date-time';
  const isNumber = type === 'integer' || type === 'number' || column.format === 'decimal';
  if (column.enum) value.enum = column.enum.filter((entry) => entry !== null);
  if (column.format !== undefined && (column.format === 'uuid' || isTime)) value.format = column.format;
  if (type === 'string' && !value.enum && !value.format) value.maxLength = column.maxLength ?? 300;
  const exact: Parameter = {
    name,
    in: 'query',
    description: `Only with this ${name}; repeat it for any of several`,
    schema: { type: 'array', items: value, minItems: 1, maxItems: 100 },
  };
  const between = Object.entries(ranges).map(([range, words]): Parameter => {
    const compared = isTime
      ? words
      : words.replace('at or after', 'at least').replace('at or before', 'at most');
    const numeric = compared.replace('after', 'more than').replace('before', 'less than');
    return {
      name: `${name}[${range}]`,
      in: 'query',
      description: `Only with ${name} ${isTime ? compared : numeric} this value`,
      schema: value,
    };
  });
  if (isTime) return between;
  return isNumber ? [exact, ...between] : [exact];
}

function fieldsParameter(columns: string[], schema: string): Parameter {
  return {
    name: 'fields',
    in: 'query',
    description:
      'Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several',
    schema: {
      type: 'array',
      items: { type: 'string', enum: columns, 'x-column-of': schema },
      minItems: 1,
      uniqueItems: true,
    },
  };
}

/** The resource's standard operations by path; `record` is the schema with all its columns. */
export function standardOperations(
  resource: ResourceDeclaration,
  record: Schema,
  answered: Schema,
  schemas: Record<string, Schema>,
): Record<string, PathItem> {
  const { name, schema } = resource;
  const noun = nounOf(resource);
  const nouns = nounsOf(resource);
  const where = `openapi/paths/${name}.yaml`;
  const columns = Object.keys(answered.properties ?? {});
  const softDelete = 'is_deleted' in (record.properties ?? {});
  const versioned = 'version' in (record.properties ?? {});
  const withEtag = versioned ? { headers: etag } : {};
  const ifMatch = versioned ? [parameter('IfMatch')] : [];
  const includeDeleted = softDelete ? [parameter('IncludeDeleted')] : [];

  const operation = (verb: StandardVerb, summary: string, description: string, scope: 'read' | 'write') => ({
    operationId: `${name}.${verb}`,
    summary,
    description: resource.notes?.[verb] ? `${description}\n\n${resource.notes[verb].trim()}` : description,
    security: [{ bearer: [`${name}:${scope}`] }],
    'x-resource': name,
    'x-standard': verb,
  });

  const listParameters = (): Parameter[] => {
    const sort = (resource.sort ?? ['created_at']).flatMap((column) => {
      columnOf(record, column, `${where} sort`, schemas);
      return [column, `-${column}`];
    });
    for (const column of resource.search ?? []) columnOf(record, column, `${where} search`, schemas);
    return [
      parameter('Limit'),
      parameter('Cursor'),
      {
        name: 'sort',
        in: 'query',
        description: 'The column to sort by; a minus in front turns the order round',
        schema: { type: 'string', enum: sort, default: '-created_at' },
      },
      ...(resource.search?.length ? [parameter('Search')] : []),
      fieldsParameter(columns, schema),
      ...includeDeleted,
      ...(resource.filters ?? []).flatMap((column) =>
        filterParameters(column, columnOf(record, column, `${where} filters`, schemas)),
      ),
    ];
  };

  const found = { description: `The ${noun}`, ...withEtag, content: json(schema) };
  const build: Record<StandardVerb, () => OperationObject> = {
    list: () => ({
      ...operation('list', `List ${nouns}`, `Answers a page of ${nouns} that pass all filters.`, 'read'),
      ...(resource.columns && { 'x-columns': resource.columns }),
      parameters: listParameters(),
      responses: { '200': { description: `A page of ${nouns}`, content: json(`${schema}Page`) } },
    }),
    get: () => ({
      ...operation('get', `Get ${article(noun)}`, `Answers one ${noun} by its id.`, 'read'),
      parameters: [parameter('Id'), fieldsParameter(columns, schema), ...includeDeleted],
      responses: { '200': found },
    }),
    create: () => ({
      ...operation('create', `Create ${article(noun)}`, `Makes a new ${noun} and answers it.`, 'write'),
      requestBody: body(`${schema}Create`),
      responses: {
        '201': { description: `The new ${noun}`, ...withEtag, content: json(schema) },
      },
    }),
    update: () => ({
      ...operation(
        'update',
        `Change ${article(noun)}`,
        'Changes the columns that the body names and leaves the others; null empties a column.',
        'write',
      ),
      parameters: [parameter('Id'), ...ifMatch],
      requestBody: body(`${schema}Update`),
      responses: { '200': { ...found, description: `The ${noun} as it is now` } },
    }),
    delete: () => ({
      ...operation(
        'delete',
        `Delete ${article(noun)}`,
        `Hides the ${noun} from lists and frees its unique keys; it stays in the audit${resource.operations.includes('restore') ? ' and can be restored' : ''}.`,
        'write',
      ),
      parameters: [parameter('Id'), ...ifMatch],
      responses: { '204': { description: 'Deleted' } },
    }),
    restore: () => ({
      ...operation(
        'restore',
        `Restore ${article(noun)}`,
        `Brings a deleted ${noun} back. It is refused when a living one has taken its unique key since.`,
        'write',
      ),
      parameters: [parameter('Id'), ...ifMatch],
      responses: { '200': { ...found, description: `The ${noun} as it is now` } },
    }),
    batch: () => ({
      ...operation(
        'batch',
        `Change many ${nouns}`,
        `Creates, changes, deletes and restores up to 500 ${nouns}. Each item succeeds or fails for itself.`,
        'write',
      ),
      requestBody: body(`${schema}BatchRequest`),
      responses: { '207': { description: 'One result an item', content: json(`${schema}BatchResult`) } },
    }),
  };

  const place: Record<StandardVerb, [path: string, method: keyof PathItem]> = {
    list: [`/api/v1/${name}`, 'get'],
    create: [`/api/v1/${name}`, 'post'],
    batch: [`/api/v1/${name}/batch`, 'post'],
    get: [`/api/v1/${name}/{id}`, 'get'],
    update: [`/api/v1/${name}/{id}`, 'patch'],
    delete: [`/api/v1/${name}/{id}`, 'delete'],
    restore: [`/api/v1/${name}/{id}/restore`, 'post'],
  };
  const paths: Record<string, PathItem> = {};
  for (const verb of ['list', 'create', 'batch', 'get', 'update', 'delete', 'restore'] as const) {
    if (!resource.operations.includes(verb)) continue;
    const [path, method] = place[verb];
    paths[path] = { ...paths[path], [method]: build[verb]() };
  }
  return paths;
}
