// The bundle as the emitters want it: a flat list of operations and of resources.

import type { Bundle } from './document.ts';
import { isHidden, isWritable, nounOf, nounsOf } from './records.ts';
import {
  type HttpMethod,
  isNullable,
  type OperationObject,
  type Parameter,
  refName,
  resolve,
  type Schema,
  type StandardVerb,
  typesOf,
} from './schema.ts';
import type { ResourceDeclaration, Source } from './source.ts';

export interface Operation {
  id: string;
  group: string;
  verb: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  summary: string;
  description: string;
  scopes: string[] | null;
  parameters: Parameter[];
  body: 'json' | 'stream' | null;
  bodyRequired: boolean;
  bodySchema?: Schema;
  bodyExample?: unknown;
  success: number;
  answer: 'json' | 'stream' | 'none';
  answerSchema?: Schema;
  answerExample?: unknown;
  transaction: 'read' | 'write' | 'none';
  idempotent: boolean;
  secret: boolean;
  etag: boolean;
  resource?: string;
  standard?: StandardVerb;
  resourceScope?: 'read' | 'write';
  /** An owner may call it in an organisation that was deactivated. */
  inactive: boolean;
  /** The content type of an answer that is a stream, or the first of several. */
  answerType?: string;
  /** Of a nested list: the column that the path's id stands in. */
  nested?: string;
  /** The schema of one item when the answer is a page. */
  item?: Schema;
  /** Asks before it is sent. */
  destructive: boolean;
  codes: string[];
  columns?: string[];
  /** The line that a person types, where it does not follow from the parameters. */
  command?: string;
}

export type ColumnKind = 'uuid' | 'string' | 'integer' | 'decimal' | 'boolean' | 'datetime' | 'json';

export interface Column {
  name: string;
  schema: Schema;
  kind: ColumnKind;
  nullable: boolean;
  writable: boolean;
  hidden: boolean;
}

export interface Resource {
  declaration: ResourceDeclaration;
  noun: string;
  nouns: string;
  required: string[];
  columns: Column[];
}

export interface Model {
  source: Source;
  bundle: Bundle;
  schemas: Record<string, Schema>;
  operations: Operation[];
  resources: Resource[];
  groups: string[];
}

function kindOf(schema: Schema): ColumnKind {
  if (schema.format === 'uuid') return 'uuid';
  if (schema.format === 'date-time') return 'datetime';
  if (schema.format === 'decimal') return 'decimal';
  const type = typesOf(schema)[0] ?? 'object';
  if (type === 'string' || type === 'integer' || type === 'boolean') return type;
  return 'json';
}

function flatOperation(
  path: string,
  method: HttpMethod,
  operation: OperationObject,
  bundle: Bundle,
): Operation {
  const { parameters: shared, schemas } = bundle.document.components;
  const parameters = (operation.parameters ?? []).map((parameter) =>
    parameter.$ref ? shared[refName(parameter.$ref)]! : parameter,
  );
  const id = operation.operationId;
  const [group = '', verb = ''] = id.split('.');
  const security = operation.security?.[0]?.bearer;
  const success = Object.keys(operation.responses).find((status) => status.startsWith('2'));
  if (success === undefined) throw new Error(`${id} has no answer for success`);
  const content = operation.responses[success]?.content;
  const isStream = Object.keys(content ?? {}).some((type) => type !== 'application/json');
  const json = isStream ? undefined : content?.['application/json'];
  const requestBody = operation.requestBody?.content;
  const item = json && resolve(resolve(json.schema, schemas).properties?.items ?? {}, schemas).items;
  const paged = item !== undefined && 'next_cursor' in (resolve(json!.schema, schemas).properties ?? {});
  return {
    id,
    group,
    verb,
    method: method.toUpperCase() as Operation['method'],
    path,
    summary: operation.summary,
    description: operation.description.trim(),
    scopes: security ?? null,
    parameters,
    body: requestBody === undefined ? null : requestBody['application/json'] ? 'json' : 'stream',
    bodyRequired: operation.requestBody?.required === true,
    ...(requestBody?.['application/json'] && {
      bodySchema: requestBody['application/json'].schema,
      bodyExample: requestBody['application/json'].example,
    }),
    success: Number(success),
    answer: content === undefined ? 'none' : json ? 'json' : 'stream',
    ...(isStream && { answerType: Object.keys(content!)[0]! }),
    ...(json && { answerSchema: json.schema, answerExample: json.example }),
    transaction: operation['x-transaction'] ?? (method === 'get' ? 'read' : 'write'),
    idempotent: parameters.some((parameter) => parameter.name === 'Idempotency-Key'),
    secret: operation['x-secret-response'] === true,
    etag:
      'ETag' in (operation.responses[success]?.headers ?? {}) ||
      parameters.some((parameter) => parameter.name === 'If-Match'),
    ...(operation['x-resource'] && { resource: operation['x-resource'] }),
    ...(operation['x-standard'] && { standard: operation['x-standard'] }),
    ...(operation['x-nested'] && { nested: operation['x-nested'] }),
    inactive: operation['x-inactive'] === true,
    ...(operation['x-resource-scope'] && { resourceScope: operation['x-resource-scope'] }),
    ...(paged && { item }),
    destructive: method === 'delete' || operation['x-destructive'] === true,
    codes: operation['x-codes'] ?? [],
    ...(operation['x-columns'] && { columns: operation['x-columns'] }),
    ...(operation['x-command'] && { command: operation['x-command'] }),
  };
}

/** Flattens the bundle. */
export function modelOf(source: Source, bundle: Bundle): Model {
  const { schemas } = bundle.document.components;
  const operations = Object.entries(bundle.document.paths).flatMap(([path, item]) =>
    (Object.entries(item) as [HttpMethod, OperationObject][]).map(([method, operation]) =>
      flatOperation(path, method, operation, bundle),
    ),
  );
  const resources = source.groups.flatMap(({ resource }): Resource[] => {
    if (resource === undefined) return [];
    const record = bundle.records[resource.name]!;
    const columns = Object.entries(record.properties ?? {}).map(([name, declared]): Column => {
      const schema = resolve(declared, schemas);
      return {
        name,
        schema,
        kind: kindOf(schema),
        nullable: isNullable(schema),
        writable: isWritable(declared),
        hidden: isHidden(declared),
      };
    });
    return [
      {
        declaration: resource,
        noun: nounOf(resource),
        nouns: nounsOf(resource),
        required: record.required ?? [],
        columns,
      },
    ];
  });
  const groups = source.groups.map((group) => group.name);
  return { source, bundle, schemas, operations, resources, groups };
}

/** `contact_interactions` gives `ContactInteractions`. */
export function pascal(name: string): string {
  return name
    .split(/[_.]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
