import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../../../test/support/engines.ts';
import { owner, type Served, serve } from '../../../../test/support/served.ts';

type Body = Record<string, unknown> & { readonly items: Record<string, unknown>[] };
const read = async (answer: Response): Promise<Body> => (await answer.json()) as Body;
const codeOf = async (answer: Response): Promise<string> => `${answer.status} ${(await read(answer)).code}`;

describe.each(engines)('calls over the network, on %s', (engine) => {
  let server: Served;
  let token: string;

  beforeAll(async () => {
    server = await serve(engine);
    token = (await server.signIn()).access_token;
  });
  afterAll(() => server?.close());

  it('signs in, answers who calls, refreshes, signs out, and knows the token no more', async () => {
    const session = await server.signIn();
    const whoami = await server.call('GET', '/api/v1/auth/whoami', { token: session.access_token });
    expect(await read(whoami)).toMatchObject({ name: owner.email, role: 'owner' });
    const list = await server.call('GET', '/api/v1/users', { token: session.access_token });
    expect((await read(list)).items).toMatchObject([{ email: owner.email }]);
    const { refresh_token } = session;
    const refreshed = await server.call('POST', '/api/v1/auth/refresh', { body: { refresh_token } });
    const fresh = (await read(refreshed)).access_token as string;
    const out = await server.call('POST', '/api/v1/auth/logout', { token: fresh });
    expect([out.status, await out.text()]).toEqual([204, '']);
    for (const dead of [fresh, session.access_token]) {
      const refused = await server.call('GET', '/api/v1/auth/whoami', { token: dead });
      expect(refused.headers.get('www-authenticate')).toBe('Bearer');
      expect(await codeOf(refused)).toBe('401 session_revoked');
    }
  });

  it('refuses a wrong password, no token, and a made-up one', async () => {
    const wrong = await server.call('POST', '/api/v1/auth/login', { body: { ...owner, password: 'x' } });
    expect(await codeOf(wrong)).toBe('401 invalid_credentials');
    expect(await codeOf(await server.call('GET', '/api/v1/contacts'))).toBe('401 unauthenticated');
    const madeUp = await server.call('GET', '/api/v1/contacts', { token: 'a.b.c' });
    expect(await codeOf(madeUp)).toBe('401 unauthenticated');
  });

  it('says what to write where a value has another form', async () => {
    const body = { title: 'Fair', event_type: 'meeting', start_date: '2027-03-01T09:00', timezone: 'Mars' };
    const answer = await server.call('POST', '/api/v1/events', { token, body });
    const { errors } = (await read(answer)) as unknown as { errors: { pointer: string; message: string }[] };
    expect(errors.map(({ pointer, message }) => [pointer, message])).toEqual([
      ['/end_date', 'This field is required.'],
      ['/start_date', expect.stringContaining('2027-03-01T09:00:00+01:00')],
      ['/timezone', expect.stringContaining('Europe/Zurich')],
    ]);
  });

  it('gives a service token its scopes and nothing else, until it is revoked', async () => {
    const made = await server.call('POST', '/api/v1/service_tokens', {
      token,
      body: { name: 'pipeline', scopes: ['contacts:read'] },
    });
    const { secret, service_token } = (await read(made)) as unknown as {
      secret: string;
      service_token: { id: string };
    };
    expect((await server.call('GET', '/api/v1/contacts', { token: secret })).status).toBe(200);
    const write = await server.call('POST', '/api/v1/contacts', { token: secret, body: { company: 'X' } });
    expect(await codeOf(write)).toBe('403 missing_scope');
    const gone = await server.call('DELETE', `/api/v1/service_tokens/${service_token.id}`, { token });
    expect(gone.status).toBe(204);
    const after = await server.call('GET', '/api/v1/contacts', { token: secret });
    expect(await codeOf(after)).toBe('401 unauthenticated');
  });

  it('takes a role away with the next request', async () => {
    const { token: other, id } = await secondOwner(server, token);
    const body = { email: 'first@example.com' };
    expect((await server.call('POST', '/api/v1/contacts', { token: other, body })).status).toBe(201);
    const changed = await server.call('PATCH', `/api/v1/users/${id}`, { token, body: { role: 'viewer' } });
    expect(changed.status).toBe(200);
    const refused = await server.call('POST', '/api/v1/contacts', { token: other, body: { company: 'B' } });
    expect(await codeOf(refused)).toBe('403 missing_scope');
  });

  it('holds ETag, If-None-Match and If-Match', async () => {
    const body = { email: 'etag@example.com' };
    const made = await server.call('POST', '/api/v1/contacts', { token, body });
    const at = `/api/v1/contacts/${(await read(made)).id as string}`;
    expect(made.headers.get('etag')).toBe('"1"');
    const same = await server.call('GET', at, { token, headers: { 'if-none-match': '"1"' } });
    expect([same.status, await same.text()]).toEqual([304, '']);
    const patch = (etag: string) =>
      server.call('PATCH', at, { token, body: { company: `for ${etag}` }, headers: { 'if-match': etag } });
    expect((await patch('"1"')).headers.get('etag')).toBe('"2"');
    expect(await codeOf(await patch('"1"'))).toBe('412 precondition_failed');
    const head = await server.call('HEAD', at, { token });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, '"2"', '']);
  });

  it('does once what is asked eight times at once under one key', async () => {
    const headers = { 'idempotency-key': 'eight-at-once' };
    const body = { email: 'once@example.com' };
    const ask = () => server.call('POST', '/api/v1/contacts', { token, body, headers });
    const answers = await Promise.all(Array.from({ length: 8 }, ask));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    const ids = await Promise.all(answers.map(async (answer) => (await read(answer)).id));
    expect(new Set(ids).size).toBe(1);
    const replayed = answers.filter((answer) => answer.headers.get('idempotent-replayed') === 'true');
    expect(replayed).toHaveLength(7);
    const found = await server.call('GET', '/api/v1/contacts?email=once%40example.com', { token });
    expect((await read(found)).items).toHaveLength(1);
    const other = await server.call('POST', '/api/v1/contacts', { token, body: { company: 'B' }, headers });
    expect(await codeOf(other)).toBe('422 idempotency_key_reused');
  });

  it('keeps what arrived of an upload that broke off', async () => {
    const body = { resource: 'contacts', file_name: 'cut.csv' };
    const made = await read(await server.call('POST', '/api/v1/imports', { token, body }));
    const at = `/api/v1/imports/${made.id as string}`;
    const part = 'email\n'.padEnd(100_000, 'a@example.com\n');
    const { hostname, port } = new URL(server.url);
    const { connect } = await import('node:net');
    const socket = connect(Number(port), hostname);
    socket.write(
      `PUT ${at}/content HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nUpload-Offset: 0\r\n` +
        `Content-Type: application/octet-stream\r\nContent-Length: 900000\r\n\r\n${part}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    socket.destroy();
    await expect
      .poll(async () => (await read(await server.call('GET', at, { token }))).received_bytes, {
        timeout: 5_000,
      })
      .toBe(part.length);
    const rest = await fetch(`${server.url}${at}/content`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/octet-stream',
        'upload-offset': String(part.length),
      },
      body: 'b@example.com\n',
    });
    expect(await read(rest)).toMatchObject({ state: 'uploaded', received_bytes: part.length + 14 });
  });
});

/** Invites another owner, who accepts: the token of the mail is read from the outbox. */
const secondOwner = async (server: Served, token: string): Promise<{ token: string; id: string }> => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const { compose } = await import('../compose.ts');
  const { createLog } = await import('../lib/log.ts');
  const { realWorld } = await import('../lib/world.ts');
  const body = { email: 'second@example.com', role: 'owner' };
  const invited = await read(await server.call('POST', '/api/v1/users', { token, body }));
  const world = realWorld();
  const worker = await compose(server.settings, world, createLog({ world, level: 'silent' }));
  worker.work();
  const outbox = `${server.settings.dataDir}/outbox`;
  const mails = () => {
    try {
      return readdirSync(outbox).map((name) => readFileSync(`${outbox}/${name}`, 'utf8'));
    } catch {
      return [];
    }
  };
  await expect.poll(() => mails().length, { timeout: 10_000 }).toBeGreaterThan(0);
  await worker.close();
  const [mailed] = /plugs_iv_\w+/.exec(
    mails()
      .join('')
      .replace(/=\r?\n/g, ''),
  )!;
  const { password } = owner;
  const accepted = await server.call('POST', '/api/v1/auth/accept-invitation', {
    body: { token: mailed, password },
  });
  return { token: (await read(accepted)).access_token as string, id: invited.id as string };
};
