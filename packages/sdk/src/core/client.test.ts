import { expect, test } from 'vitest';
import {
  clientFor,
  contact,
  createContact,
  getContact,
  json,
  problem,
  serve,
} from '../../test/support/server.ts';
import { PlugsApiError, PlugsError } from './errors.ts';

test('a call answers the data; more is at hand', async () => {
  await using server = await serve((_, response) => json(response, 200, contact, { etag: '"3"' }));
  const { client } = clientFor(server, { org: 'org-1', headers: { 'user-agent': 'plugs-test' } });
  expect(await client.call(getContact)).toEqual(contact);
  const { data, response, requestId } = await client.call(getContact).withResponse();
  expect([data, response.headers.get('etag'), requestId]).toEqual([contact, '"3"', 'req-1']);
  expect(await response.json()).toEqual(contact);
  const raw = await client.call(getContact).asResponse();
  expect([raw.status, raw.url, await raw.json()]).toEqual([
    200,
    `${server.url}/api/v1/contacts/${contact.id}`,
    contact,
  ]);
  expect(server.seen).toHaveLength(3);
  expect(server.seen[0]?.headers).toMatchObject({
    authorization: 'Bearer secret-token',
    'x-plugs-organization': 'org-1',
    'user-agent': 'plugs-test',
    accept: 'application/json, application/problem+json',
  });
});

test('arrays go out as repeated keys, range filters literally, path values encoded', async () => {
  await using server = await serve((_, response) => json(response, 200, {}));
  const { client } = clientFor(server);
  const query = {
    contact_type: ['target', 'plug'],
    'created_at[gte]': '2026-01-01T00:00:00.000Z',
    q: 'a&b',
    limit: undefined,
  };
  await client.call({
    id: 'x.get',
    method: 'GET',
    path: '/api/v1/x/{id}',
    params: { path: { id: 'a/b?c' }, query },
  });
  expect(server.seen[0]?.url.pathname).toBe('/api/v1/x/a%2Fb%3Fc');
  expect([...server.seen[0]!.url.searchParams]).toEqual([
    ['contact_type', 'target'],
    ['contact_type', 'plug'],
    ['created_at[gte]', '2026-01-01T00:00:00.000Z'],
    ['q', 'a&b'],
  ]);
});

test.each(['', '.', '..', undefined])('the path value %j is refused before it is sent', async (id) => {
  await using server = await serve((_, response) => json(response, 200, {}));
  const { client } = clientFor(server);
  const operation = { ...getContact, params: { path: { id: id as string } } };
  await expect(client.call(operation)).rejects.toMatchObject({ code: 'invalid_argument' });
  expect(server.seen).toHaveLength(0);
});

test('JSON bodies, If-Match and the idempotency key are sent', async () => {
  await using server = await serve((_, response) => json(response, 201, contact));
  const { client } = clientFor(server);
  await client.call(createContact, { ifMatch: 3, idempotencyKey: 'mine-0001' });
  await client.call(createContact);
  expect(server.seen[0]).toMatchObject({
    method: 'POST',
    body: JSON.stringify({ email: contact.email }),
    headers: { 'content-type': 'application/json', 'if-match': '"3"', 'idempotency-key': 'mine-0001' },
  });
  expect(server.seen[1]?.headers['idempotency-key']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/);
});

test('an answer without a body is undefined', async () => {
  await using server = await serve((_, response) => response.writeHead(204).end());
  const { client } = clientFor(server);
  expect(await client.call({ ...getContact, method: 'DELETE' })).toBeUndefined();
});

test('errors carry what the server said, in the class of their code', async () => {
  class NotFoundError extends PlugsApiError {}
  await using server = await serve((_, response) =>
    json(response, 404, {
      code: 'not_found',
      title: 'Not found',
      detail: 'No such contact.',
      hint: 'Look.',
      request_id: 'r-9',
      errors: [{ pointer: '/id', rule: 'exists', message: 'no' }],
    }),
  );
  const { client } = clientFor(server, { errors: { not_found: NotFoundError } });
  const error = await client.call(getContact).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({
    name: 'NotFoundError',
    code: 'not_found',
    status: 404,
    detail: 'No such contact.',
    hint: 'Look.',
    requestId: 'r-9',
    operation: 'contacts.get',
    errors: [{ pointer: '/id' }],
    message: 'No such contact. (not_found, contacts.get, request r-9)',
  });
  expect(JSON.stringify(error)).not.toContain('secret-token');
});

test('an unknown code is a PlugsApiError; an answer of a proxy says so', async () => {
  await using server = await serve((_, response, number) => {
    if (number === 1) return problem(response, 418, 'teapot');
    response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Blocked</h1>');
  });
  const { client } = clientFor(server);
  const unknown = await client.call(getContact).result();
  expect(unknown).toMatchObject({ ok: false, error: { code: 'teapot', status: 418 } });
  const proxy = await client.call(getContact).result();
  expect(proxy).toMatchObject({
    ok: false,
    error: { code: 'http_403', hint: expect.stringContaining('proxy') },
  });
});

test('a success that is not JSON, and a redirect, name the likely mistake', async () => {
  await using server = await serve((_, response, number) => {
    if (number === 1) return response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
    response.writeHead(301, { location: 'https://elsewhere.example/' }).end();
  });
  const { client } = clientFor(server);
  await expect(client.call(getContact)).rejects.toMatchObject({ code: 'unexpected_answer' });
  await expect(client.call(createContact)).rejects.toMatchObject({
    code: 'http_301',
    detail: expect.stringContaining('elsewhere.example'),
  });
});

test('result() is a value either way', async () => {
  await using server = await serve((_, response, number) =>
    number === 1 ? json(response, 200, contact) : problem(response, 404, 'not_found'),
  );
  const { client } = clientFor(server);
  expect(await client.call(getContact).result()).toEqual({ ok: true, data: contact });
  const refused = await client.call(getContact).result();
  expect(refused.ok ? undefined : refused.error).toBeInstanceOf(PlugsError);
});

test('request() reaches any path and answers text when it is not JSON', async () => {
  await using server = await serve((seen, response) =>
    seen.url.pathname === '/metrics'
      ? response.writeHead(200, { 'content-type': 'text/plain' }).end('up 1\n')
      : json(response, 200, { saw: seen.url.search, body: seen.body }),
  );
  const { client } = clientFor(server);
  expect(await client.request('GET', '/metrics')).toBe('up 1\n');
  expect(await client.request('POST', '/api/v1/new', { query: { a: [1, 2] }, body: { b: 1 } })).toEqual({
    saw: '?a=1&a=2',
    body: '{"b":1}',
  });
  expect(server.seen[1]?.headers['idempotency-key']).toBeDefined();
});

test('middleware sees each attempt and may send again', async () => {
  await using server = await serve((seen, response) =>
    seen.headers['x-signature']
      ? json(response, 200, { body: seen.body })
      : problem(response, 403, 'missing_scope'),
  );
  const { client } = clientFor(server, {
    middleware: [
      async (request, next, { operation, attempt }) => {
        expect([operation, attempt]).toEqual(['contacts.create', 1]);
        const again = request.clone();
        const response = await next(request);
        if (response.status !== 403) return response;
        await response.body?.cancel();
        again.headers.set('x-signature', 'signed');
        return next(again);
      },
    ],
  });
  expect(await client.call(createContact)).toEqual({ body: JSON.stringify({ email: contact.email }) });
  expect(server.seen).toHaveLength(2);
});

test('bytes and streams are sent as they are', async () => {
  await using server = await serve((seen, response) =>
    json(response, 200, { type: seen.headers['content-type'], body: seen.body }),
  );
  const { client } = clientFor(server);
  const put = { id: 'x.put', method: 'PUT', path: '/x', contentType: 'text/csv' } as const;
  async function* lines() {
    yield 'a,b\n';
    yield new TextEncoder().encode('1,2\n');
  }
  const bodies = [
    'a,b\n1,2\n',
    new TextEncoder().encode('a,b\n1,2\n'),
    new Blob(['a,b\n1,2\n']),
    lines(),
    () => lines(),
    new Response('a,b\n1,2\n').body,
  ];
  for (const body of bodies) {
    expect(await client.call({ ...put, body })).toEqual({ type: 'text/csv', body: 'a,b\n1,2\n' });
  }
});

test.each(['plugs.example.com', 'ftp://x', ''])('the server address %j is refused at once', (server) => {
  expect(() => clientFor({ url: server })).toThrow(/`server` is not an address/);
});
