// The published document, judged by what is in it: names, answers, examples, the owner's model.

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Document, HttpMethod, OperationObject, Response, Schema } from './generate/schema.ts';
import type { ErrorEntry, Roles } from './generate/source.ts';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const document = JSON.parse(read('./generated/plugs.openapi.json')) as Document;
const errors = parse(read('./errors.yaml')) as Record<string, ErrorEntry>;
const roles = parse(read('./roles.yaml')) as Roles;

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  (Object.entries(item) as [HttpMethod, OperationObject][]).map(([method, operation]) => ({
    path,
    method,
    operation,
  })),
);
const each = operations.map((one) => [one.operation.operationId, one] as const);

/** The answer itself, where an operation only refers to it. */
const answerOf = (response: Response): Response =>
  response.$ref ? document.components.responses[response.$ref.split('/').at(-1)!]! : response;
const codesOf = (response: Response): string[] =>
  Object.keys(answerOf(response).content?.['application/problem+json']?.examples ?? {});
const allCodesOf = (operation: OperationObject): string[] =>
  Object.values(operation.responses).flatMap(codesOf);
const scopesOf = (operation: OperationObject): string[] =>
  operation.security?.flatMap((one) => one.bearer ?? []) ?? [];

describe('names', () => {
  test.each(each)('%s is a group and a verb, and its tag is the group', (id, { operation }) => {
    expect(id).toMatch(/^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/);
    expect(operation.tags).toEqual([id.split('.')[0]]);
  });

  test('no two operations share an id', () => {
    expect(new Set(each.map(([id]) => id)).size).toBe(each.length);
  });

  test('every path but /health is below /api/v1 and in snake_case or kebab-case', () => {
    const strange = Object.keys(document.paths).filter(
      (path) => path !== '/health' && !/^\/api\/v1(\/([a-z]+([_-][a-z]+)*|\{[a-z_]+\}))+$/.test(path),
    );
    expect(strange).toEqual([]);
  });
});

describe('words', () => {
  test.each(each)('%s says what it does', (_id, { operation }) => {
    expect(operation.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(operation.description.length).toBeGreaterThan(operation.summary.length);
  });

  test('every property and parameter is described', () => {
    const silent: string[] = [];
    const walk = (schema: Schema, at: string): void => {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        if (!property.description && !property.$ref) silent.push(`${at}.${name}`);
        walk(property, `${at}.${name}`);
      }
      if (schema.items) walk(schema.items, `${at}[]`);
      for (const branch of schema.oneOf ?? []) walk(branch, at);
    };
    for (const [name, schema] of Object.entries(document.components.schemas)) walk(schema, name);
    for (const { operation } of operations)
      for (const parameter of operation.parameters ?? [])
        if (!parameter.$ref && !parameter.description)
          silent.push(`${operation.operationId} ${parameter.name}`);
    expect(silent).toEqual([]);
  });
});

describe('answers', () => {
  test.each(each)('%s has one success and names the request in every answer', (_id, { operation }) => {
    const successes = Object.keys(operation.responses).filter((status) => status.startsWith('2'));
    expect(successes.length).toBeGreaterThanOrEqual(1);
    for (const response of Object.values(operation.responses))
      expect(answerOf(response).headers).toHaveProperty('X-Request-Id');
  });

  test.each(each)('%s names every error it can answer', (_id, { path, method, operation }) => {
    const codes = allCodesOf(operation);
    const takes = (name: string): boolean =>
      (operation.parameters ?? []).some((one) => one.$ref?.endsWith(`/${name}`));
    const expected = [
      'invalid_request',
      'internal_error',
      'rate_limited',
      'shutting_down',
      'storage_unavailable',
      'deadline_exceeded',
    ];
    if (operation.security?.length !== 0)
      expected.push('unauthenticated', 'token_expired', 'session_revoked');
    if (scopesOf(operation).length > 0) expected.push('missing_scope');
    if (path.includes('{')) expected.push('not_found');
    if (method !== 'get') expected.push('payload_too_large', 'unsupported_media_type');
    if (operation.requestBody?.content['application/json'])
      expected.push('malformed_body', 'validation_failed');
    if (takes('IdempotencyKey')) expected.push('idempotency_in_progress', 'idempotency_key_reused');
    if (takes('IfMatch')) expected.push('precondition_failed');
    if (method !== 'get') expected.push('storage_full');
    expect(codes).toEqual(expect.arrayContaining(expected));
  });

  test.each(each)(
    '%s takes an Idempotency-Key if it is a POST or PATCH of a signed-in caller',
    (_id, one) => {
      const { method, operation } = one;
      const takes = (operation.parameters ?? []).some((parameter) =>
        parameter.$ref?.endsWith('/IdempotencyKey'),
      );
      expect(takes).toBe(['post', 'patch'].includes(method) && operation.security?.length !== 0);
    },
  );

  test('an error answer holds codes of its own status only', () => {
    const wrong = operations.flatMap(({ operation }) =>
      Object.entries(operation.responses).flatMap(([status, response]) =>
        codesOf(response).filter((code) => errors[code]?.status !== Number(status)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('every code is answered by an operation, but for those of jobs and of requests that never became an operation', () => {
    const answered = new Set(operations.flatMap(({ operation }) => allCodesOf(operation)));
    const outside = Object.keys(errors).filter((code) => !answered.has(code));
    expect(outside).toEqual([
      'route_not_found',
      'method_not_allowed',
      'request_timeout',
      'audit_tampered',
      'hubspot_brake',
      'address_too_long',
      'header_too_large',
      'integration_access',
      'integration_refused',
      'integration_unavailable',
      'hubspot_error_limit',
      'delivery_failed',
      'delivery_unknown',
    ]);
  });
});

describe('bodies', () => {
  test('refuse unknown fields', () => {
    const open = operations.flatMap(({ operation }) => {
      const ref = operation.requestBody?.content['application/json']?.schema.$ref;
      const schema = ref && document.components.schemas[ref.split('/').at(-1)!];
      return schema && schema.additionalProperties !== false ? [operation.operationId] : [];
    });
    // What HubSpot sends is HubSpot's to say.
    expect(open).toEqual(['hubspot.webhook']);
  });

  test('never write the organisation, the version or another read-only column', () => {
    const writable = Object.entries(document.components.schemas)
      .filter(([name]) => /(Create|Update)$/.test(name))
      .flatMap(([name, schema]) => Object.keys(schema.properties ?? {}).map((column) => `${name}.${column}`));
    const forbidden =
      /\.(id|organization_id|version|created_at|updated_at|is_deleted|deleted_at|password_hash)$/;
    expect(writable.filter((column) => forbidden.test(column))).toEqual([]);
  });

  test('hidden columns appear in no schema', () => {
    expect(JSON.stringify(document.components.schemas)).not.toMatch(
      /password_hash|email_key|fencing_token|lease_until/,
    );
  });
});

describe('scopes', () => {
  test('those declared and those used are the same', () => {
    const used = new Set(operations.flatMap(({ operation }) => scopesOf(operation)));
    expect([...used].sort()).toEqual(Object.keys(roles.scopes).sort());
  });

  test('what changes nothing needs a read scope, what changes something a write scope', () => {
    // These post a whole document to be looked at.
    const reading = ['expense_policies.check', 'expense_policies.simulate'];
    const isReading = ({ method, operation }: (typeof operations)[number]) =>
      method === 'get' || reading.includes(operation.operationId);
    // What changes one thing may read another on the way.
    const wrong = operations.filter((one) => {
      const scopes = scopesOf(one.operation);
      return isReading(one)
        ? scopes.some((scope) => scope.endsWith(':write'))
        : scopes.length > 0 && scopes.every((scope) => scope.endsWith(':read'));
    });
    expect(wrong.map(({ operation }) => operation.operationId)).toEqual([]);
  });
});

describe('examples', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('phone', true);
  ajv.addSchema(document, 'plugs');

  /** Complaints about the examples of one content or parameter. */
  function complaints(
    at: string,
    holder: { example?: unknown; examples?: Record<string, unknown> },
  ): string[] {
    const validate = ajv.getSchema(`plugs#${at}/schema`);
    if (!validate) return [`${at}: no schema`];
    const named = Object.values(holder.examples ?? {}).map((one) => {
      const ref = (one as { $ref?: string }).$ref?.split('/').at(-1);
      const example = ref ? document.components.examples?.[ref] : one;
      return (example as { value: unknown }).value;
    });
    const values = [...('example' in holder ? [holder.example] : []), ...named];
    return values.filter((value) => !validate(value)).map(() => `${at}: ${ajv.errorsText(validate.errors)}`);
  }

  const pointer = (...parts: string[]): string =>
    parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

  test.each(each)('%s: every JSON body has one, and it validates', (_id, { path, method, operation }) => {
    const bodies: [string, Response | undefined | OperationObject['requestBody']][] = [
      [pointer('paths', path, method, 'requestBody'), operation.requestBody],
      ...Object.entries(operation.responses)
        .filter(([, response]) => !response.$ref)
        .map(([status, response]): [string, Response] => [
          pointer('paths', path, method, 'responses', status),
          response,
        ]),
    ];
    const found = bodies.flatMap(([at, body]) =>
      Object.entries(body?.content ?? {})
        .filter(
          ([type, content]) =>
            /^application\/(problem\+)?json$/.test(type) && content.schema.type !== 'string',
        )
        .flatMap(([type, content]) =>
          content.example === undefined && content.examples === undefined
            ? [`${at} ${type}: no example`]
            : complaints(`${at}${pointer('content', type)}`, content),
        ),
    );
    expect(found).toEqual([]);
  });

  test('every problem has one, and it validates', () => {
    const found = Object.entries(document.components.responses).flatMap(([name, { content }]) => {
      const problem = content!['application/problem+json']!;
      const at = pointer('components', 'responses', name, 'content', 'application/problem+json');
      return Object.keys(problem.examples!).length === 0 ? [`${name}: no example`] : complaints(at, problem);
    });
    expect(found).toEqual([]);
  });

  test('those of single properties validate', () => {
    const wrong: string[] = [];
    const walk = (schema: Schema, at: string): void => {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const here = at + pointer('properties', name);
        const validate = ajv.getSchema(`plugs#${here}`);
        for (const example of property.examples ?? [])
          if (!validate?.(example)) wrong.push(`${here}: ${ajv.errorsText(validate?.errors)}`);
        walk(property, here);
      }
    };
    for (const [name, schema] of Object.entries(document.components.schemas))
      walk(schema, pointer('components', 'schemas', name));
    expect(wrong).toEqual([]);
  });
});

describe("the owner's model", () => {
  const common = 'created_at updated_at is_deleted deleted_at';
  const person = 'first_name last_name phone bio avatar_url job_title company linkedin_url';
  // Every listed column; password_hash stands in the table alone.
  const columns: Record<string, string> = {
    Organization: `id name domain subscription_plan settings is_active ${common}`,
    User: `id organization_id email ${person} is_active is_verified is_admin verified_at last_login ${common} created_by updated_by`,
    Contact: `id organization_id created_by ${person} email contact_type status priority business_type network_type industry notes metadata lead_score last_interaction ${common} updated_by`,
    ContactInteraction: `id organization_id contact_id user_id interaction_type subject description outcome interaction_date status metadata ${common}`,
    Medium: `id organization_id uploaded_by title description file_name file_path file_url media_type mime_type file_size metadata status related_event related_contact access_level tags ${common}`,
    MediaCollection: `id organization_id created_by name description collection_type settings ${common}`,
    MediaCollectionItem: 'id organization_id collection_id media_id sort_order created_at',
    Notification:
      'id organization_id user_id title message notification_type channel data is_read read_at expires_at created_at updated_at is_deleted',
    AuditLog:
      'id organization_id user_id table_name record_id action old_values new_values metadata created_at',
  };

  test.each(Object.entries(columns))('%s has every listed column, required in answers', (name, listed) => {
    expect(document.components.schemas[name]?.required).toEqual(expect.arrayContaining(listed.split(' ')));
  });

  test.each([
    ['Contact', 'contact_type', 'target contact plug'],
    ['Contact', 'status', 'new_client existing_client hot_lead cold_lead'],
    ['Contact', 'priority', 'high medium low'],
    ['ContactInteraction', 'interaction_type', 'meeting call email linkedin event follow_up'],
    ['ContactInteraction', 'status', 'completed scheduled cancelled'],
    ['Medium', 'media_type', 'image video document audio'],
    ['Medium', 'status', 'processing ready failed'],
    ['Medium', 'access_level', 'public private organization'],
    ['MediaCollection', 'collection_type', 'event_photos contact_media general'],
    ['Notification', 'notification_type', 'info success warning error reminder'],
    ['Notification', 'channel', 'in_app email sms push'],
    ['AuditLog', 'action', 'create update delete restore read export login redact'],
  ])('%s.%s has every listed value', (name, column, listed) => {
    const values = document.components.schemas[name]?.properties?.[column]?.enum;
    expect(values?.filter((value) => value !== null)).toEqual(listed.split(' '));
  });

  test('what was added to a listed entity says why', () => {
    const unexplained = Object.entries(columns).flatMap(([name, listed]) =>
      Object.entries(document.components.schemas[name]?.properties ?? {})
        .filter(([column, schema]) => !listed.split(' ').includes(column) && !schema['x-added'])
        .map(([column]) => `${name}.${column}`),
    );
    expect(unexplained).toEqual([]);
  });
});
