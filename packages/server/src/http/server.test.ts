import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestNetwork, testNetwork } from '../../../../test/support/network.ts';

interface Problem {
  readonly code: string;
  readonly status: number;
  readonly request_id: string;
}

/** Status, header and body of an answer that came over a bare connection. */
const read = (text: string) => {
  const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s);
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => line.toLowerCase().split(/: (.*)/s)));
  return { status: Number(first.split(' ')[1]), headers: headers as Record<string, string>, body };
};

const problemOf = (text: string): Problem => {
  const { status, headers, body } = read(text);
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = JSON.parse(body) as Problem;
  expect(problem).toMatchObject({ status, request_id: headers['x-request-id'] });
  return problem;
};

let net: TestNetwork;
beforeAll(async () => {
  net = await testNetwork({ env: { BODY_LIMIT_BYTES: '2048', IMPORT_MAX_BYTES: '4096' } });
});
afterAll(() => net?.close());

describe('every refusal is a problem with a request id', () => {
  const cases: readonly [name: string, request: string, status: number, code: string][] = [
    ['unknown address', 'GET /nothing HTTP/1.1', 404, 'route_not_found'],
    ['unknown page', 'GET /docs/nothing HTTP/1.1', 404, 'route_not_found'],
    ['method that does not fit', 'DELETE /health HTTP/1.1', 405, 'method_not_allowed'],
    ['method that nobody has', 'PROPFIND /api/v1/contacts HTTP/1.1', 405, 'method_not_allowed'],
    ['TRACE', 'TRACE /health HTTP/1.1', 405, 'method_not_allowed'],
    ['OPTIONS without CORS', 'OPTIONS /health HTTP/1.1', 405, 'method_not_allowed'],
    ['no token', 'GET /api/v1/contacts HTTP/1.1', 401, 'unauthenticated'],
    ['broken escape', 'GET /api/v1/contacts/%zz HTTP/1.1', 400, 'invalid_request'],
    ['long address', `GET /health?${'a'.repeat(9_000)} HTTP/1.1`, 414, 'address_too_long'],
    ['endless address', `GET /health?${'a'.repeat(70_000)} HTTP/1.1`, 414, 'address_too_long'],
    ['large header', `GET /health HTTP/1.1\r\nX-Much: ${'a'.repeat(40_000)}`, 431, 'header_too_large'],
    ['no HTTP', 'HELLO', 400, 'invalid_request'],
    [
      'both lengths',
      'POST /health HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked',
      400,
      'invalid_request',
    ],
    [
      'two tokens',
      'GET /api/v1/contacts HTTP/1.1\r\nAuthorization: Bearer TOKEN\r\nauthorization: Bearer x',
      400,
      'invalid_request',
    ],
  ];

  it.each(cases)('%s', async (_name, request, status, code) => {
    const answer = await net.send(`${request}\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(problemOf(answer)).toMatchObject({ status, code });
  });

  it('refuses a request without Host', async () => {
    expect(problemOf(await net.send('GET /health HTTP/1.1\r\nConnection: close\r\n\r\n'))).toMatchObject({
      status: 400,
      code: 'invalid_request',
    });
  });

  it('names the methods that fit', async () => {
    const { headers } = await net.call('/api/v1/contacts', { method: 'PUT' });
    expect(headers.get('allow')).toBe('GET, POST, HEAD');
  });

  it('takes over a request id that has the form of one, and no other', async () => {
    const sent = await net.call('/health', { headers: { 'x-request-id': 'pipeline-4711' } });
    expect(sent.headers.get('x-request-id')).toBe('pipeline-4711');
    const odd = await net.call('/health', { headers: { 'x-request-id': 'a b\t"' } });
    expect(odd.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('bodies', () => {
  const contact = (email: string) => JSON.stringify({ email });
  const post = (headers: string, body: string) =>
    net.send(
      `POST /api/v1/contacts HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer TOKEN\r\n${headers}\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );

  it.each([
    ['plain', 'Content-Type: application/json', 201],
    ['upper case', 'Content-Type: APPLICATION/JSON', 201],
    ['UTF-8', 'Content-Type: application/json; charset="UTF-8"', 201],
    ['leading space', 'Content-Type:   application/json', 201],
    ['tab before the parameter', 'Content-Type: application/json\t; charset=utf-8', 201],
    ['none', 'X-Other: 1', 415],
    ['text', 'Content-Type: text/plain', 415],
    ['+json', 'Content-Type: application/merge-patch+json', 415],
    ['UTF-7', 'Content-Type: application/json; charset=utf-7', 415],
    ['junk after the semicolon', 'Content-Type: application/json; x', 415],
    ['junk after a tab', 'Content-Type: application/json\ta', 415],
    ['a second type', 'Content-Type: application/json, text/plain', 415],
    ['twice', 'Content-Type: text/plain\r\nContent-Type: application/json', 400],
    ['no media type at all', 'Content-Type: json', 415],
    ['form', 'Content-Type: application/x-www-form-urlencoded', 415],
    ['packed', 'Content-Type: application/json\r\nContent-Encoding: gzip', 415],
  ])('content type, %s: validated or refused', async (name, headers, status) => {
    const answer = await post(headers, contact(`${name.replace(/\W/g, '')}@example.com`));
    expect(read(answer).status).toBe(status);
    if (status !== 201) problemOf(answer);
    // Whatever the type is called, nothing wrong comes in under it.
    expect(read(await post(headers, '{"email": 5}')).status).toBeGreaterThanOrEqual(400);
  });

  it.each(['{', '{"email":"a@b.co"', 'nul', '"\\ud800', '{"a":1}{', '\u0000'])(
    'malformed JSON: %j',
    async (body) => {
      expect(problemOf(await post('Content-Type: application/json', body))).toMatchObject({
        code: 'malformed_body',
      });
    },
  );

  it('refuses text that is not UTF-8', async () => {
    const { socket, ended } = await net.connect();
    const head =
      'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n';
    socket.write(Buffer.concat([Buffer.from(`${head}Content-Length: 2\r\n\r\n`), Buffer.from([0xff, 0xfe])]));
    expect(problemOf(await ended())).toMatchObject({ code: 'malformed_body' });
  });

  it('refuses a body that is announced as too large before it is sent, and asks for none', async () => {
    const { socket, ended, text } = await net.connect();
    socket.write(
      'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9999999\r\n' +
        'Expect: 100-continue\r\n\r\n',
    );
    expect(problemOf(await ended())).toMatchObject({ status: 413, code: 'payload_too_large' });
    expect(text()).not.toContain('100 Continue');
  });

  it('asks for the body when it is wanted', async () => {
    const { socket, until } = await net.connect();
    socket.write(
      'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n' +
        'Expect: 100-continue\r\n\r\n',
    );
    await until('HTTP/1.1 100 Continue');
    socket.write('{}');
    expect(await until('validation_failed')).toContain(' 422 ');
    socket.destroy();
  });

  it('stops reading where an unannounced body passes the limit, and still gets its answer across', async () => {
    const { socket, ended } = await net.connect();
    socket.write(
      'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const chunk = 'a'.repeat(1_024);
    for (let i = 0; i < 64; i += 1) socket.write(`400\r\n${chunk}\r\n`);
    const answer = await ended();
    expect(problemOf(answer)).toMatchObject({ status: 413, code: 'payload_too_large' });
    expect(read(answer).headers.connection).toBe('close');
  });

  it('takes uploads as octet streams alone, up to their own limit', async () => {
    const put = (type: string, bytes: number) =>
      net.call('/api/v1/imports/018f0000-0000-7000-8000-000000000000/content', {
        method: 'PUT',
        headers: { 'content-type': type, 'upload-offset': '0' },
        body: 'a'.repeat(bytes),
      });
    expect((await put('text/csv', 3)).status).toBe(415);
    expect((await put('application/octet-stream', 3_000)).status).toBe(404);
    expect((await put('application/octet-stream', 5_000)).status).toBe(413);
  });
});

describe('header fields', () => {
  it('every answer of an operation is for nobody else, and for no page', async () => {
    for (const path of ['/health', '/api/v1/contacts', '/nothing']) {
      const { headers } = await net.call(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      });
      expect(headers.has('server')).toBe(false);
      expect(headers.has('x-powered-by')).toBe(false);
    }
  });

  it('HEAD answers the header of GET and no body', async () => {
    const head = read(await net.send('HEAD /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'));
    expect(head).toMatchObject({ status: 200, body: '' });
    const missing = read(await net.send('HEAD /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'));
    expect(missing).toMatchObject({ status: 404, body: '' });
  });

  it('reads the absolute form of an address', async () => {
    const answer = await net.send(
      'GET http://elsewhere.example/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
    expect(read(answer).status).toBe(200);
  });
});
