/**
 * Requests gone wrong by chance: whatever arrives, the answer keeps to the contract and the server lives.
 * The dice are seeded; a failure prints the request that caused it.
 */
import { fixedWorld } from '@the-plugs/server/lib/world';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from './support/contract.ts';
import { judge } from './support/judge.ts';
import { Requests } from './support/requests.ts';
import type { Request } from './support/send.ts';
import { bearer, get, openServer, post, type TestServer } from './support/server.ts';
import { places } from './support/ways.ts';

const SEED = 'fuzz 1';
const REQUESTS = 2_000;

/** A diff of long texts says less than the findings themselves. */
const expectNone = (found: readonly string[]): void => {
  if (found.length > 0) expect.fail(`${found.length} findings:\n${found.slice(0, 20).join('\n')}`);
};

/** Numbers from a seeded stream. */
const diceOf = (seed: string) => {
  const world = fixedWorld({ start: '2026-11-23T09:00:00.000Z', seed });
  const below = (limit: number) => world.bytes(4).readUInt32BE() % limit;
  return { below, pick: <T>(of: readonly T[]): T => of[below(of.length)]! };
};
type Dice = ReturnType<typeof diceOf>;

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** JSON texts that something may choke on. */
const values: readonly string[] = [
  'null', 'true', '0', '-0', '-1', '1.5', '9007199254740992', '9007199254740993', '1e308', '1e400', '-1e400',
  '2147483648', '18446744073709551616', '""', '" "', '"\\u0000"', '"a\\u0000b"', '"\\ud800"', '"\\udc00x"',
  '"\\u202e"', '"𝕏 İ ß ﬁ"', '"NaN"', '"2026-02-30T00:00:00.000Z"', '"2026-12-31T23:59:60Z"', '"0000-01-01T00:00:00Z"',
  '"9999-12-31T23:59:59.999Z"', '"2026-01-01T00:00:00+14:00"', '"9999-12-31T23:59:59-12:00"',
  '"00000000-0000-0000-0000-000000000000"', '"%"', '"_"', '"\\\\"', "\"'; drop table contacts; --\"",
  '"{{7*7}}"', '"../../etc/passwd"', '"=1+1"', `"${'x'.repeat(70_000)}"`, `"${'é'.repeat(300)}"`,
  '[]', '{}', '[null]', '[[]]', '{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{}}}',
  '{"toString":1}', '{"":1}', '{"a":{"b":{"c":"\\u0000"}}}', `[${'1,'.repeat(2_000)}1]`, deep(500),
]; // biome-ignore format: a list to read across

/** Texts for queries, headers and paths. */
const texts: readonly string[] = [
  '', ' ', '%00', '%ff', '%zz', '%', '\u00e9', '0', '-1', '1e9', '999999999999999999999', 'null', 'true', '[]',
  '__proto__', 'constructor', '2026-02-30', '2026-12-31T23:59:60Z', '0000-01-01T00:00:00Z', '%F0%9F%98%80',
  '%ED%A0%80', "'", '"', '\\', '*', 'a'.repeat(3_000), '..', '%2e%2e%2f', '00000000-0000-0000-0000-000000000000',
]; // biome-ignore format: a list to read across

const names = ['limit', 'cursor', 'sort', 'q', 'fields', 'include_deleted', 'id', '__proto__', 'nonsense'];

/** Changes one thing in a JSON text: a value, a name, or the form of the whole. */
const mutatedJson = (body: string, dice: Dice): string => {
  const whole = JSON.parse(body) as unknown;
  const places: string[][] = [];
  const walk = (value: unknown, at: string[]): void => {
    places.push(at);
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...at, key]);
  };
  walk(whole, []);
  const place = dice.pick(places);
  const mark = '\u0001here\u0001';
  const put = (value: unknown, at: string[]): unknown => {
    const [key, ...rest] = at;
    if (key === undefined) return mark;
    const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
    (copy as Record<string, unknown>)[key] = put((value as Record<string, unknown>)[key], rest);
    return copy;
  };
  const text = JSON.stringify(put(whole, place)).replace(JSON.stringify(mark), () => dice.pick(values));
  switch (dice.below(12)) {
    case 0:
      return text.slice(0, dice.below(text.length));
    case 1:
      return text.replace('{', `{${JSON.stringify(dice.pick(names))}:${dice.pick(values)},`);
    case 2:
      return `\ufeff${text}`;
    default:
      return text;
  }
};

const mutatedPath = (path: string, dice: Dice): string => {
  const parts = path.split('/');
  parts[1 + dice.below(parts.length - 1)] = encodeURIComponent(dice.pick(texts).slice(0, 400));
  return parts.join('/');
};

const mutatedQuery = (parameters: readonly string[], dice: Dice): string =>
  Array.from({ length: 1 + dice.below(3) }, () => {
    const name = dice.pick([...parameters, ...parameters, ...names]);
    const text = dice.below(4) === 0 ? cursors[dice.below(cursors.length)]! : dice.pick(texts);
    return `${encodeURIComponent(name)}=${/^[\x20-\x7e]*$/.test(text) ? text.replaceAll(/[ "\\#&]/g, '') : ''}`;
  }).join('&');

// Cursors in the right form with wrong things in them.
const cursors = [
  ['-id', 1, 'x'],
  ['-id', null, '00000000-0000-0000-0000-000000000000'],
  ['-created_at', 'yesterday', '00000000-0000-0000-0000-000000000000'],
  ['created_at', { a: 1 }, '00000000-0000-0000-0000-000000000000'],
  ['name', '\u0000', '00000000-0000-0000-0000-000000000000'],
].map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url'));

describe.each(places)('%s by %s', (engine, _name, way) => {
  let server: TestServer;
  let requests: Requests;
  beforeAll(async () => {
    server = await openServer(engine, { connect: way.connect });
    requests = new Requests(server, await server.found());
  });
  afterAll(() => server?.close());

  it(`answers ${REQUESTS / places.length} requests by the contract and lives`, async () => {
    const dice = diceOf(`${SEED} ${engine} ${way.name}`);
    // What ends sessions or hashes passwords is mutated elsewhere.
    const targets = operations.filter(({ id }) => !id.startsWith('auth.') || id === 'auth.whoami');
    const right = new Map<string, Request>();
    for (const one of targets) {
      const made = await requests.right(one, one.path.includes('{id}') ? server.world.uuid() : undefined);
      const real = one.standard && ['get', 'update'].includes(one.standard);
      right.set(one.id, real ? await requests.right(one) : made);
    }
    const found: string[] = [];
    for (let count = 0; count < REQUESTS / places.length; count += 1) {
      const one = dice.pick(targets);
      const base = right.get(one.id)!;
      const headers = { ...bearer(requests.owner.access), ...base.headers };
      const kind = dice.below(10);
      const queries = one.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
      const request: Request = {
        ...base,
        headers:
          kind === 0
            ? {
                ...headers,
                [dice.pick(['if-match', 'idempotency-key', 'range', 'content-type'])]: 'no\t"thing',
              }
            : headers,
        ...(typeof base.body === 'string' && one.takes === 'json' && { body: mutatedJson(base.body, dice) }),
        ...(kind === 1 && { path: mutatedPath(base.path, dice) }),
        ...((kind < 5 || one.method === 'GET') && { query: mutatedQuery(queries, dice) }),
      };
      const answer = await server.send(request).catch((error: unknown) => ({ error }));
      if ('error' in answer) {
        found.push(`${request.method} ${request.path}: no answer: ${String(answer.error)}`);
        continue;
      }
      const faults = judge(
        kind === 1 ? null : one,
        { ...request, path: instanceOf(request, answer.text) },
        answer,
      );
      // `fields` may leave out what the schema requires.
      const partial = /(^|&)fields=/.test(request.query ?? '') && answer.status === 200;
      if (faults.length > 0 && !partial)
        found.push(
          `${request.method} ${request.path}?${request.query ?? ''} ${String(request.body).slice(0, 300)}\n  ${faults.join('\n  ').slice(0, 500)}`,
        );
    }
    expectNone(found);
    expect((await server.send(get('/health'))).status).toBe(200);
    expect(Object.prototype).not.toHaveProperty('admin');
  });

  it.each([
    ['/api/v1/contacts', (value: string) => `{"metadata":${value}}`],
    ['/api/v1/contacts', (value: string) => `{"first_name":${value}}`],
    ['/api/v1/contacts', (value: string) => `{"lead_score":${value}}`],
    ['/api/v1/imports', (value: string) => `{"resource":"contacts","file_size":${value}}`],
    ['/api/v1/imports', (value: string) => `{"resource":"contacts","max_errors":${value}}`],
    ['/api/v1/exports', (value: string) => `{"resource":"contacts","filters":{"created_at[gte]":${value}}}`],
  ])('%s takes or refuses every strange value in one field, %s', async (path, bodyOf) => {
    const found: string[] = [];
    for (const value of values) {
      const answer = await server.send({ ...post(path, {}, requests.owner.access), body: bodyOf(value) });
      if (![201, 400, 422].includes(answer.status)) found.push(`${value.slice(0, 80)}: ${answer.text}`);
    }
    expectNone(found);
  });

  it('refuses times that no clock shows in every filter and field that takes a time', async () => {
    const found: string[] = [];
    for (const value of texts.concat(
      values.filter((one) => one.startsWith('"2')).map((one) => one.slice(1, -1)),
    )) {
      if (!/^[\x20-\x7e]*$/.test(value)) continue;
      const query = `created_at[gte]=${encodeURIComponent(value)}`;
      const answer = await server.send(get('/api/v1/contacts', requests.owner.access, query));
      if (![200, 400].includes(answer.status)) found.push(`${value}: ${answer.text}`);
    }
    for (const sort of ['created_at', '-lead_score', 'last_name'])
      for (const value of [
        'yesterday',
        '\u0000',
        '\ud800',
        1e300,
        3e9,
        0.5,
        true,
        null,
        '2026-12-31T23:59:60Z',
      ]) {
        const parts = [sort, value, '00000000-0000-0000-0000-000000000000'];
        const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
        const query = `sort=${sort}&cursor=${cursor}`;
        const answer = await server.send(get('/api/v1/contacts', requests.owner.access, query));
        if (![200, 400].includes(answer.status)) found.push(`${sort} ${String(value)}: ${answer.text}`);
      }
    expectNone(found);
  });
});

/** The path that a problem names: as it was sent, where the way has not rewritten it. */
const instanceOf = (request: Request, text: string): string =>
  text.startsWith('{')
    ? ((JSON.parse(text) as { instance?: string }).instance ?? request.path)
    : request.path;
