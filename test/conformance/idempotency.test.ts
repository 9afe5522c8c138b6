/** The same request again is the same answer and one effect, and of two writers of one version one wins. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sqliteFile } from '@the-plugs/server/store/index';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineName, engines } from '../support/migrated.ts';
import { admin } from '../support/postgres.ts';
import { named, operation, operations } from './support/contract.ts';
import { Requests } from './support/requests.ts';
import type { Answer, Request } from './support/send.ts';
import { bearer, get, json, openServer, type Person, post, type TestServer } from './support/server.ts';

const KEYS = 50;
const PARALLEL = 8;

const keyed = operations.filter((one) =>
  one.parameters.some((parameter) => parameter.name === 'Idempotency-Key'),
);

describe.each(engines)('on %s', (engine: EngineName) => {
  let server: TestServer;
  let owner: Person;
  let other: Person;
  let requests: Requests;

  beforeAll(async () => {
    server = await openServer(engine);
    owner = await server.found('Ours');
    other = await server.found('Theirs');
    requests = new Requests(server, owner);
  });
  afterAll(() => server?.close());

  const codeOf = (answer: Answer) => [answer.status, answer.text && json(answer).code];
  const withKey = (request: Request, key: string): Request => ({
    ...request,
    headers: { ...request.headers, 'idempotency-key': key },
  });
  const replayed = (answer: Answer) => answer.headers['idempotent-replayed'] === 'true';
  const contact = (email: string, token = owner.access) =>
    post('/api/v1/contacts', { email, first_name: 'Ada' }, token);
  const countOf = async (email: string) =>
    json<{ items: unknown[] }>(
      await server.send(get('/api/v1/contacts', owner.access, `email=${encodeURIComponent(email)}`)),
    ).items.length;

  it(`has one effect for each of ${KEYS} keys that ${PARALLEL} use at once`, async () => {
    for (let index = 0; index < KEYS; index += 1) {
      const email = `race-${index}-${server.world.uuid()}@example.com`;
      const request = withKey(contact(email), `key-${email}`);
      const answers = await Promise.all(Array.from({ length: PARALLEL }, () => server.send(request)));
      expect(answers.map(({ status }) => status)).toEqual(Array(PARALLEL).fill(201));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers.filter((answer) => !replayed(answer))).toHaveLength(1);
      expect(await countOf(email)).toBe(1);
    }
  });

  it.each(named(keyed))('%s is done once and answered twice', async (_id, one) => {
    const request = await requests.right(one);
    const token = (await requests.tokenFor(one))!;
    const asked = withKey(
      { ...request, headers: { ...bearer(token), ...request.headers } },
      `again-${server.world.uuid()}`,
    );
    const first = await server.send(asked);
    expect(first.status, first.text).toBe(one.success);
    const second = await server.send(asked);
    if (one.id === 'auth.logout') return expect(second.status).toBe(401);
    expect(second.status, second.text).toBe(first.status);
    if (harmless.includes(one.id)) return;
    expect(second.text).toBe(first.text);
    expect(replayed(first)).toBe(false);
    expect(replayed(second)).toBe(true);
    expect(second.headers.etag).toBe(first.headers.etag);
  });
  // They change nothing that a second time could change again.
  const harmless = ['imports.inspect', 'exports.stream', 'hubspot.ensure_schema', 'hubspot.erase'];

  it('refuses a key with another body, and leaves a refused request free to be made right', async () => {
    const email = `reuse-${server.world.uuid()}@example.com`;
    const key = `reuse-${email}`;
    expect((await server.send(withKey(contact(email), key))).status).toBe(201);
    expect(codeOf(await server.send(withKey(contact(`x${email}`), key)))).toEqual([
      422,
      'idempotency_key_reused',
    ]);
    expect(await countOf(`x${email}`)).toBe(0);
    const wrong = withKey(post('/api/v1/contacts', { email: 'none' }, owner.access), `wrong-${email}`);
    expect(codeOf(await server.send(wrong))).toEqual([422, 'validation_failed']);
    expect((await server.send(withKey(contact(`y${email}`), `wrong-${email}`))).status).toBe(201);
  });

  it('takes a key of another organisation and of another operation as another key', async () => {
    const email = `shared-${server.world.uuid()}@example.com`;
    const [mine, theirs] = [
      await server.send(withKey(contact(email), 'shared-key')),
      await server.send(withKey(contact(email, other.access), 'shared-key')),
    ];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(replayed(theirs)).toBe(false);
    const user = await server.send(withKey(post('/api/v1/users', { email }, owner.access), 'shared-key'));
    expect([user.status, replayed(user)]).toEqual([201, false]);
  });

  it('refuses a key that is none', async () => {
    for (const key of ['', ' ', 'ä', 'x'.repeat(256)])
      expect(codeOf(await server.send(withKey(contact('k@example.com'), key))), key).toEqual([
        400,
        'invalid_request',
      ]);
  });

  it('keeps answers with secrets so that nobody reads them in the database', async () => {
    const made = withKey(
      post('/api/v1/service_tokens', { name: 'n', scopes: ['contacts:read'] }, owner.access),
      'the-key-of-a-secret',
    );
    const first = await server.send(made);
    const { secret } = json<{ secret: string }>(first);
    expect((await server.send(made)).text).toBe(first.text);
    expect(await everythingStored(server)).toContain('idempotency');
    expect(await everythingStored(server)).not.toContain(secret);
    expect(await everythingStored(server)).not.toContain(owner.refresh);
  });

  it('lets one of eight writers of a version win, and the others know', async () => {
    for (const resource of ['contacts', 'contact_interactions', 'users', 'organizations']) {
      const id = await requests.record(resource);
      const where = `/api/v1/${resource}/${id}`;
      for (let round = 0; round < 5; round += 1) {
        const { version } = json<{ version: number }>(await server.send(get(where, owner.access)));
        const field = { contact_interactions: 'subject', organizations: 'name' }[resource] ?? 'first_name';
        const write = (writer: number) =>
          server.send(
            post(
              where,
              { [field]: `writer ${writer} of ${round}` },
              owner.access,
              { 'if-match': `"${version}"` },
              'PATCH',
            ),
          );
        const answers = await Promise.all(Array.from({ length: PARALLEL }, (_, writer) => write(writer)));
        const won = answers.filter(({ status }) => status === 200);
        expect(won, answers.map(({ text }) => text).join('\n')).toHaveLength(1);
        for (const answer of answers.filter(({ status }) => status !== 200))
          expect(codeOf(answer)).toEqual([412, 'precondition_failed']);
        const now = await server.send(get(where, owner.access));
        expect(json(now)).toMatchObject({ version: version + 1, [field]: json(won[0]!)[field] });
        expect(now.headers.etag).toBe(`"${version + 1}"`);
      }
    }
  });

  it('minds If-Match wherever the contract takes it', async () => {
    const takes = operations.filter((one) =>
      one.parameters.some((parameter) => parameter.name === 'If-Match'),
    );
    for (const { id } of takes) {
      const one = operation(id);
      const request = await requests.right(one);
      const send = (tag: string) =>
        server.send({
          ...request,
          headers: { ...bearer(owner.access), ...request.headers, 'if-match': tag },
        });
      expect(codeOf(await send('"999"')), id).toEqual([412, 'precondition_failed']);
      expect((await send('*')).status, id).toBe(one.success);
    }
  });
});

/** Everything that stands in the database, as text. */
const everythingStored = async ({ engine, databaseUrl, adminUrl }: TestServer): Promise<string> => {
  if (engine === 'sqlite') {
    const folder = path.dirname(sqliteFile(databaseUrl)!);
    return readdirSync(folder)
      .map((name) => readFileSync(path.join(folder, name), 'latin1'))
      .join('\n');
  }
  return admin(adminUrl!, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    const texts = [];
    for (const { name } of rows) {
      // The owner of the tables is bound by row-level security too; turning it off for its own look is its right.
      await client.query(`alter table ${name} no force row level security`);
      const { rows: found } = await client.query(`select ${name}::text as row from ${name}`);
      await client.query(`alter table ${name} force row level security`);
      texts.push(name, ...found.map(({ row }) => row as string));
    }
    return texts.join('\n');
  });
};
