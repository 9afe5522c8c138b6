// Which errors an operation can answer, and how they stand in the document.

import { isWritable } from './records.ts';
import { type HttpMethod, type OperationObject, type Response, refName, type Schema } from './schema.ts';
import type { ErrorEntry, ResourceDeclaration } from './source.ts';

/** Errors that every operation can answer. */
export const always = [
  // Queries are checked everywhere: what an operation does not know is refused.
  'invalid_request',
  'rate_limited',
  'internal_error',
  'storage_unavailable',
  'overloaded',
  'shutting_down',
  'deadline_exceeded',
];

/** Errors of every operation that needs a token. */
export const withToken = ['unauthenticated', 'token_expired', 'session_revoked', 'organization_inactive'];

/** True when the operation takes an Idempotency-Key: every POST and PATCH of a signed-in caller. */
export function takesIdempotencyKey(method: HttpMethod, operation: OperationObject): boolean {
  return (method === 'post' || method === 'patch') && operation.security?.length !== 0;
}

function parameterNames(operation: OperationObject, place: string): string[] {
  const shared: Record<string, string> = { Id: 'path', IfMatch: 'header', IdempotencyKey: 'header' };
  return (operation.parameters ?? [])
    .filter((parameter) =>
      parameter.$ref ? (shared[refName(parameter.$ref)] ?? 'query') === place : parameter.in === place,
    )
    .map((parameter) => (parameter.$ref ? refName(parameter.$ref) : parameter.name));
}

/** The codes that follow from what the operation takes and does, plus its own `x-errors`. */
export function errorCodes(
  method: HttpMethod,
  operation: OperationObject,
  resource: ResourceDeclaration | undefined,
  record: Schema | undefined,
): string[] {
  const codes = new Set([...always, ...(operation['x-errors'] ?? [])]);
  const add = (condition: boolean, ...names: string[]): void => {
    if (condition) for (const name of names) codes.add(name);
  };
  const content = Object.keys(operation.requestBody?.content ?? {});
  const scopes = operation.security?.[0]?.bearer;
  const verb = operation['x-standard'];
  const writes = verb === 'create' || verb === 'update';
  const columns = Object.values(record?.properties ?? {}).filter(isWritable);

  add(scopes !== undefined, ...withToken);
  add((scopes ?? []).length > 0 || operation['x-resource-scope'] !== undefined, 'missing_scope');
  add(parameterNames(operation, 'path').length > 0, 'not_found');
  add(parameterNames(operation, 'header').includes('IfMatch'), 'precondition_failed');
  // A body is looked at wherever one may come, also where none is wanted.
  add(method !== 'get', 'payload_too_large', 'unsupported_media_type');
  add(method !== 'get' && !content.includes('application/octet-stream'), 'malformed_body');
  add(content.includes('application/json'), 'validation_failed');
  add(takesIdempotencyKey(method, operation), 'idempotency_in_progress', 'idempotency_key_reused');
  add(method !== 'get', 'storage_full');
  add((writes || verb === 'restore') && (resource?.natural_keys ?? []).length > 0, 'duplicate_key');
  add((verb === 'create' || verb === 'restore') && resource?.importable === true, 'plan_limit');
  add(verb === 'restore', 'erased');
  add(writes && columns.some((column) => column['x-references'] !== undefined), 'reference_not_found');
  return [...codes];
}

/** Codes by their status, in the order of errors.yaml. Throws when a code is not declared there. */
function byStatus(codes: string[], errors: Record<string, ErrorEntry>): Map<number, string[]> {
  const unknown = codes.filter((code) => !(code in errors));
  if (unknown.length > 0) throw new Error(`Not in openapi/errors.yaml: ${unknown.join(', ')}`);
  const found = new Map<number, string[]>();
  for (const [code, { status }] of Object.entries(errors))
    if (codes.includes(code)) found.set(status, [...(found.get(status) ?? []), code]);
  return found;
}

/** The answer of one status that holds any of these codes. */
function errorResponse(names: string[], errors: Record<string, ErrorEntry>): Response {
  const retry = names.some((code) => errors[code]!.retryable);
  const examples = names.map((code) => [code, { $ref: `#/components/examples/problem_${code}` }]);
  return {
    description: names.map((code) => `\`${code}\`: ${errors[code]!.title}`).join('\n\n'),
    headers: {
      'X-Request-Id': { $ref: '#/components/headers/RequestId' },
      ...(retry && { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } }),
    },
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(examples),
      },
    },
  };
}

/**
 * An operation's error answers by status, as references. Operations that can answer the same codes share an answer:
 * `shared` collects them under names such as `409.duplicate_key`.
 */
export function errorResponses(
  codes: string[],
  errors: Record<string, ErrorEntry>,
  shared: Record<string, Response>,
): Record<string, Response> {
  const responses: Record<string, Response> = {};
  for (const [status, names] of byStatus(codes, errors)) {
    const name = [status, ...names].join('.');
    shared[name] ??= errorResponse(names, errors);
    responses[status] = { $ref: `#/components/responses/${name}` };
  }
  return responses;
}

/** One example problem a code, for components.examples. */
export function problemExamples(errors: Record<string, ErrorEntry>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(errors).map(([code, entry]) => [
      `problem_${code}`,
      {
        summary: entry.title,
        value: {
          type: `urn:the-plugs:error:${code}`,
          title: entry.title,
          status: entry.status,
          detail: `${entry.title}.`,
          instance: '/api/v1/contacts',
          code,
          hint: entry.hint,
          request_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99',
        },
      },
    ]),
  );
}
