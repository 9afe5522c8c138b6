// Puts the plain OpenAPI document together: expanded, with errors, examples and shared headers in place.

import { exampleOf } from './examples.ts';
import { standardOperations } from './expand.ts';
import { errorCodes, errorResponses, problemExamples, takesIdempotencyKey } from './problems.ts';
import { derivedSchemas, withStandardColumns } from './records.ts';
import type { Document, HttpMethod, OperationObject, PathItem, Response, Schema } from './schema.ts';
import type { Group, Source } from './source.ts';

/** The bundle, and beside it the records with their hidden columns, which only tables need. */
export interface Bundle {
  document: Document;
  /** Full records by resource name, hidden columns included. */
  records: Record<string, Schema>;
  /** Which group's file owns a schema; `shared` for what no group owns. */
  owners: Record<string, string>;
}

/** Lays hand-written operations over the generated ones: objects merge, everything else replaces. */
function overlay<T>(base: T, over: unknown): T {
  if (!isObject(base) || !isObject(over)) return over as T;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over))
    merged[key] = key in merged ? overlay(merged[key], value) : value;
  return merged as T;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function collectSchemas(source: Source): Omit<Bundle, 'document'> & { schemas: Record<string, Schema> } {
  const schemas: Record<string, Schema> = {};
  const owners: Record<string, string> = {};
  const records: Record<string, Schema> = {};
  const own = (entries: Record<string, Schema>, owner: string): void => {
    for (const [name, schema] of Object.entries(entries)) {
      if (name in schemas) throw new Error(`Two schemas are named ${name}: ${owners[name]} and ${owner}`);
      schemas[name] = schema;
      owners[name] = owner;
    }
  };
  const codes = {
    type: 'string',
    description: 'The stable name of an error',
    enum: Object.keys(source.errors),
  };
  own({ ...source.shared, ErrorCode: codes }, 'shared');
  for (const group of source.groups) {
    const { resource } = group;
    if (resource === undefined) {
      own(group.schemas, group.name);
      continue;
    }
    const declared = group.schemas[resource.schema];
    if (declared === undefined)
      throw new Error(
        `openapi/schemas/${group.name}.yaml lacks ${resource.schema}, which its x-resource names`,
      );
    const record = withStandardColumns(declared, source.columns, resource.schema);
    records[resource.name] = record;
    const { [resource.schema]: _record, ...others } = group.schemas;
    own({ ...derivedSchemas(resource, record), ...others }, group.name);
  }
  return { schemas, owners, records };
}

function groupPaths(group: Group, records: Record<string, Schema>, schemas: Record<string, Schema>) {
  const { resource } = group;
  if (resource === undefined) return group.paths;
  const record = records[resource.name]!;
  return overlay(standardOperations(resource, record, schemas), group.paths);
}

/** Headers of every success, and of one that can be a replay. */
function successHeaders(response: Response, idempotent: boolean): Response {
  const replayed = { 'Idempotent-Replayed': { $ref: '#/components/headers/IdempotentReplayed' } };
  return {
    ...response,
    headers: {
      'X-Request-Id': { $ref: '#/components/headers/RequestId' },
      ...(idempotent && replayed),
      ...response.headers,
    },
  };
}

/** The operation with everything that follows from it: errors, examples, common headers and parameters. */
function finish(
  method: HttpMethod,
  operation: OperationObject,
  group: Group,
  source: Source,
  { document, records }: Bundle,
): OperationObject {
  const { schemas, responses: shared } = document.components;
  const idempotent = takesIdempotencyKey(method, operation);
  const codes = errorCodes(method, operation, group.resource, records[group.resource?.name ?? '']);
  const { 'x-errors': _errors, ...rest } = operation;
  const key = { $ref: '#/components/parameters/IdempotencyKey' } as never;
  const successes = Object.entries(operation.responses).map(([status, response]): [string, Response] => [
    status,
    successHeaders(withExample(response, schemas), idempotent),
  ]);
  return {
    ...rest,
    // A sub-list stands in the file of what it lists, and in the group of what it stands below.
    tags: [operation.operationId.split('.')[0]!],
    ...((idempotent || operation.parameters) && {
      parameters: [...(operation.parameters ?? []), ...(idempotent ? [key] : [])],
    }),
    ...(operation.requestBody && { requestBody: bodyWithExample(operation, schemas) }),
    responses: { ...Object.fromEntries(successes), ...errorResponses(codes, source.errors, shared) },
    'x-codes': Object.keys(source.errors).filter((code) => codes.includes(code)),
  };
}

function withExample(response: Response, schemas: Record<string, Schema>): Response {
  const json = response.content?.['application/json'];
  if (json === undefined || json.example !== undefined || json.examples !== undefined) return response;
  const example = exampleOf(json.schema, schemas);
  return { ...response, content: { ...response.content, 'application/json': { ...json, example } } };
}

function bodyWithExample(operation: OperationObject, schemas: Record<string, Schema>) {
  const body = operation.requestBody!;
  const json = body.content['application/json'];
  if (json === undefined || json.example !== undefined || json.examples !== undefined) return body;
  const example = exampleOf(json.schema, schemas, operation['x-standard'] === 'update' ? 2 : 5);
  return { ...body, content: { ...body.content, 'application/json': { ...json, example } } };
}

/** Puts the whole contract together. Throws, naming the file, when it contradicts itself. */
export function bundle(source: Source): Bundle {
  const { schemas, owners, records } = collectSchemas(source);
  const { frame } = source;
  const document: Document = {
    ...frame,
    paths: {},
    components: { ...frame.components, responses: {}, schemas },
  };
  const all: Bundle = { document, records, owners };
  for (const group of source.groups) {
    for (const [path, item] of Object.entries(groupPaths(group, records, schemas))) {
      const finished: PathItem = {};
      for (const [method, operation] of Object.entries(item) as [HttpMethod, OperationObject][])
        finished[method] = finish(method, operation, group, source, all);
      document.paths[path] = { ...document.paths[path], ...finished };
    }
  }
  const used = Object.values(document.paths).flatMap((item) =>
    Object.values(item).flatMap((one) => one['x-codes']),
  );
  const answered = Object.entries(source.errors).filter(([code]) => used.includes(code));
  document.components.examples = problemExamples(Object.fromEntries(answered));
  return all;
}
