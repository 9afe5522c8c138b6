/**
 * Every operation of the contract, on both engines, by both ways in: refused without a token, without its scope, for
 * another organisation, for a wrong request; and right when it is right. The list of operations is the contract's.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { document, named, type Operation, operations, scopes } from './support/contract.ts';
import { judge } from './support/judge.ts';
import { differences, masked } from './support/mask.ts';
import { Requests } from './support/requests.ts';
import type { Answer, Request } from './support/send.ts';
import { bearer, json, openServer, type TestServer } from './support/server.ts';
import { places } from './support/ways.ts';

const withPath = (one: Operation, id: string): string =>
  one.path.replace('{id}', id).replace(/\{\w+\}/g, 'rejects');

const takesToken = operations.filter((one) => one.scopes !== null);
const takesScopes = operations.filter((one) => (one.scopes?.length ?? 0) > 0);
const takesId = operations.filter((one) => one.path.includes('{id}'));
// What HubSpot sends is HubSpot's to say.
const takesJson = operations.filter(({ id, takes }) => takes === 'json' && id !== 'hubspot.webhook');

/** Successful answers of every operation, by engine and way, with what must differ masked. */
const transcripts = new Map<string, Map<string, unknown>>();

describe.each(places)('%s by %s', (engine, _name, way) => {
  let server: TestServer;
  let here: Requests;
  let there: Requests;
  const granted = new Set<string>();
  const denied = new Set<string>();
  const transcript = new Map<string, unknown>();

  beforeAll(async () => {
    server = await openServer(engine, { connect: way.connect });
    here = new Requests(server, await server.found('Here'));
    there = new Requests(server, await server.found('There'));
  });
  afterAll(async () => {
    transcripts.set(`${engine} by ${way.name}`, transcript);
    await server?.close();
  });

  /** Sends a request, and holds whatever comes back to the contract. */
  const ask = async (one: Operation | null, request: Request): Promise<Answer> => {
    const answer = await server.send(request);
    const faults = judge(one, request, answer);
    if (faults.length > 0)
      expect.fail(`${request.method} ${request.path}: ${faults.join('\n')}\n${answer.text}`);
    return answer;
  };
  const codeOf = (answer: Answer) => [answer.status, json(answer).code];
  const as = (token: string | undefined, request: Request): Request => ({
    ...request,
    headers: { ...(token && bearer(token)), ...request.headers },
  });
  const bare = (one: Operation): Request => ({ method: one.method, path: withPath(one, randomUUID()) });

  it.each(named(takesToken))('%s refuses a caller without a token', async (_id, one) => {
    expect(codeOf(await ask(one, bare(one)))).toEqual([401, 'unauthenticated']);
    for (const token of ['x', 'a.b.c', `plst_${'A'.repeat(43)}`, here.owner.refresh])
      expect((await ask(one, as(token, bare(one)))).status).toBe(401);
  });

  it.each(named(takesScopes))('%s refuses a token with every scope but its own', async (_id, one) => {
    for (const scope of one.scopes!) {
      const token = await here.tokenWith(scopes.filter((other) => other !== scope));
      const request = await here.right(one, randomUUID());
      expect(codeOf(await ask(one, as(token, request)))).toEqual([403, 'missing_scope']);
      denied.add(scope);
    }
  });

  it.each(named(operations.filter((one) => one.resourceScope)))(
    '%s refuses a token without the scope of the resource that is named',
    async (_id, one) => {
      const token = await here.tokenWith(scopes.filter((scope) => scope !== `contacts:${one.resourceScope}`));
      expect(codeOf(await ask(one, as(token, await here.right(one))))).toEqual([403, 'missing_scope']);
    },
  );

  it.each(named(takesId))(
    '%s answers for a foreign id what it answers for a random one',
    async (_id, one) => {
      const token = (await here.tokenFor(one))!;
      const foreign = await there.record(one.subject);
      const random = randomUUID();
      const answers = [];
      for (const id of [foreign, random]) {
        const answer = await ask(one, as(token, await here.right(one, id)));
        const requestId = answer.headers['x-request-id']!;
        const mask = (text: string) => text.replaceAll(id, '<id>').replaceAll(requestId, '<request>');
        const headers = Object.entries(answer.headers).filter(([name]) => !/^(date|ratelimit)$/.test(name));
        answers.push({
          status: answer.status,
          headers: headers.map(([name, value]) => [name, mask(value)]).sort(),
          text: mask(answer.text),
        });
      }
      expect(answers[0]!.status).toBe(404);
      expect(answers[0]).toEqual(answers[1]);
    },
  );

  it.each(named(operations))('%s refuses a query parameter that it does not know', async (_id, one) => {
    const token = await here.tokenFor(one);
    const request = await here.right(one, randomUUID());
    const answer = await ask(one, as(token, { ...request, query: 'nonsense=1' }));
    expect(codeOf(answer)).toEqual([400, 'invalid_request']);
    expect(json(answer).errors).toEqual([expect.objectContaining({ pointer: '/nonsense', rule: 'unknown' })]);
  });

  it.each(named(takesId))('%s refuses an id that is none', async (_id, one) => {
    const token = await here.tokenFor(one);
    const answer = await ask(one, as(token, await here.right(one, 'nonsense')));
    expect(codeOf(answer)).toEqual([400, 'invalid_request']);
    expect(json(answer).errors).toEqual([expect.objectContaining({ pointer: '/id' })]);
  });

  it.each(named(takesJson))('%s refuses bodies that break its schema', async (_id, one) => {
    const token = await here.tokenFor(one);
    const request = as(token, await here.right(one, one.path.includes('{id}') ? randomUUID() : undefined));
    const send = (body: string, type = 'application/json') =>
      ask(one, { ...request, headers: { ...request.headers, 'content-type': type }, body });
    const unknown = await send(JSON.stringify({ ...JSON.parse(request.body as string), nonsense: 1 }));
    expect(codeOf(unknown)).toEqual([422, 'validation_failed']);
    expect(json(unknown).errors).toContainEqual(
      expect.objectContaining({ pointer: '/nonsense', rule: 'unknown' }),
    );
    for (const wrong of ['[]', '"text"', '1'])
      expect(codeOf(await send(wrong))).toEqual([422, 'validation_failed']);
    for (const broken of ['{', '{"a":1,}', '\u0000'])
      expect(codeOf(await send(broken))).toEqual([400, 'malformed_body']);
    expect(codeOf(await send('{}', 'text/plain'))).toEqual([415, 'unsupported_media_type']);
  });

  it.each(named(operations))('%s does what it says', async (_id, one) => {
    const request = as(await here.tokenFor(one), await here.right(one));
    const answer = await ask(one, request);
    expect(answer.status, answer.text).toBe(one.success);
    for (const scope of one.scopes ?? []) granted.add(scope);
    transcript.set(one.id, masked(one.id, answer));
    if (one.method !== 'GET') await expectAudited(one, answer);
    else await expectHead(one, request, answer);
  });

  /** HEAD answers what GET does, without the body; its length may stay unsaid (RFC 9110, 9.3.2). */
  const expectHead = async (one: Operation, request: Request, answer: Answer): Promise<void> => {
    const head = await ask(one, { ...request, method: 'HEAD' });
    expect(head.text).toBe('');
    expect(head.status).toBe(answer.status);
    const names = ({ headers }: Answer) =>
      Object.keys(headers).filter(
        (name) => !/^(content-length|transfer-encoding|connection|keep-alive)$/.test(name),
      );
    expect(new Set(names(head))).toEqual(new Set(names(answer)));
    // Only an ETag tells that nothing has changed between the two.
    const length = head.headers['content-length'];
    if (answer.headers.etag && length !== undefined)
      expect(Number(length)).toBe(Buffer.byteLength(answer.text));
  };

  /**
   * Every mutation leaves an audit row that names the request and whoever made it, but for these:
   * sign-out and refresh change a session and no record, and the sign-in before them is in the log;
   * inspecting an import, checking a policy and replaying claims only read; a part of an upload is noted when the file
   * is whole; sealing the audit leaves a signed checkpoint, and with an entry it would never come to an end; what a webhook
   * of HubSpot names is nothing but looked at.
   */
  const unaudited = [
    'auth.logout',
    'auth.refresh',
    'imports.inspect',
    'audit_checkpoints.seal',
    'hubspot.webhook',
    'expense_policies.check',
    'expense_policies.simulate',
  ];
  const expectAudited = async (one: Operation, answer: Answer): Promise<void> => {
    const { store } = server.composition.services;
    const requestId = answer.headers['x-request-id']!;
    const written = [];
    for (const organization of [...server.organizations, ...foundedBy(one, answer)])
      written.push(
        ...(await store
          .tenant(organization)
          .read((tx) =>
            tx
              .selectFrom('audit_logs')
              .select(['user_id', 'service_token_id'])
              .where('request_id', '=', requestId)
              .execute(),
          )),
      );
    if (unaudited.includes(one.id)) return expect(written).toEqual([]);
    expect(written, `${one.id} left no audit row`).not.toEqual([]);
    for (const row of written) expect(row.user_id ?? row.service_token_id).toEqual(expect.any(String));
  };
  const foundedBy = (one: Operation, answer: Answer): string[] =>
    one.id === 'organizations.create' ? [json<{ id: string }>(answer).id] : [];

  it('grants and denies every scope of the contract', () => {
    expect([...granted].sort()).toEqual(scopes);
    expect([...denied].sort()).toEqual(scopes);
  });

  it.each(Object.keys(document.paths))(
    '%s refuses other methods and says which are possible',
    async (path) => {
      const where = path.replace('{id}', randomUUID()).replace(/\{\w+\}/g, 'rejects');
      // The fixed path of one operation may also fit the path with an id of another.
      const fitting = operations.filter((one) =>
        new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(where),
      );
      const possible = new Set(fitting.map(({ method }) => method));
      if (possible.has('GET')) possible.add('HEAD');
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        if (possible.has(method)) continue;
        const answer = await ask(null, { method, path: where });
        expect(answer.status).toBe(405);
        expect(new Set(answer.headers.allow!.split(', '))).toEqual(possible);
      }
    },
  );

  it('has nothing at a path that the contract does not name', async () => {
    for (const path of ['/', '/api', '/api/v1', '/api/v1/nonsense', '/api/v1/contacts/a/b/c'])
      expect(codeOf(await ask(null, { method: 'GET', path }))).toEqual([404, 'route_not_found']);
  });
});

describe('one behaviour', () => {
  it.each(named(operations))('%s answers the same on both engines and by both ways', (id) => {
    const [first, ...others] = [...transcripts].map(
      ([name, transcript]) => [name, transcript.get(id)] as const,
    );
    for (const [name, answer] of others)
      expect(differences(first![1], answer).join('\n'), `${first![0]} against ${name}`).toBe('');
  });
});
