import { expect, test, vi } from 'vitest';
import {
  clientFor,
  contact,
  createContact,
  getContact,
  json,
  problem,
  serve,
} from '../../test/support/server.ts';
import type { ClientEvent } from './logger.ts';
import { RetryBudget, retryAfter, retryPolicy, waitBefore } from './retry.ts';
import { realWorld } from './world.ts';

test.each([408, 429, 500, 502, 503, 504])('%i is tried again', async (status) => {
  await using server = await serve((_, response, number) =>
    number < 3 ? problem(response, status, 'passing') : json(response, 200, contact),
  );
  const { client, waits } = clientFor(server);
  expect(await client.call(getContact)).toEqual(contact);
  expect(waits).toEqual([250, 500]);
});

test.each([400, 401, 403, 404, 409, 412, 422, 501, 507])('%i is not', async (status) => {
  await using server = await serve((_, response) => problem(response, status, 'lasting'));
  const { client } = clientFor(server);
  await expect(client.call(getContact)).rejects.toMatchObject({ status });
  expect(server.seen).toHaveLength(1);
});

test('409 is tried again when the server says so, by header or by word', async () => {
  await using server = await serve((_, response, number) => {
    if (number === 1) return problem(response, 409, 'idempotency_in_progress', { 'retry-after': '2' });
    if (number === 2) return json(response, 409, { code: 'idempotency_in_progress', retryable: true });
    return json(response, 201, contact);
  });
  const { client, waits } = clientFor(server);
  expect(await client.call(createContact)).toEqual(contact);
  expect(waits).toEqual([2250, 500]);
});

test('a lost answer is asked for again with the same key', async () => {
  const stored = new Map<string, number>();
  await using server = await serve((seen, response, number) => {
    const key = seen.headers['idempotency-key'] as string;
    stored.set(key, (stored.get(key) ?? 0) + 1);
    // First nothing comes back, then half an answer, then one cut inside its JSON.
    if (number === 1) return response.destroy();
    if (number === 2) {
      response.writeHead(201, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"id":', () => response.destroy());
      return;
    }
    if (number === 3) return response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":');
    return json(response, 201, contact);
  });
  const { client } = clientFor(server);
  expect(await client.call(createContact)).toEqual(contact);
  expect([...stored.values()]).toEqual([4]);
});

test('a deletion whose answer was lost has happened; one that found nothing has not', async () => {
  await using server = await serve((_, response, number) =>
    number === 1 ? response.destroy() : problem(response, 404, 'not_found'),
  );
  const { client } = clientFor(server);
  const remove = { ...getContact, id: 'contacts.delete', method: 'DELETE', answer: 'none' } as const;
  expect(await client.call(remove)).toBeUndefined();
  await expect(client.call(remove)).rejects.toMatchObject({ code: 'not_found' });
});

test('a POST without a key is sent once', async () => {
  await using server = await serve((_, response) => response.destroy());
  const { client } = clientFor(server);
  await expect(client.call({ ...createContact, idempotent: false })).rejects.toMatchObject({
    code: 'network',
  });
  expect(server.seen).toHaveLength(1);
});

test('a POST without a key is sent again when the server says that it was not begun', async () => {
  await using server = await serve((_, response, number) =>
    number === 1
      ? problem(response, 503, 'overloaded', { 'retry-after': '2' })
      : json(response, 200, contact),
  );
  const { client } = clientFor(server);
  expect(await client.call({ ...createContact, idempotent: false })).toMatchObject(contact);
  expect(server.seen).toHaveLength(2);
});

test('a stream that cannot be made anew is sent once; one that can is sent again', async () => {
  await using server = await serve((seen, response, number) =>
    number <= 2 ? problem(response, 503, 'shutting_down') : json(response, 200, { body: seen.body }),
  );
  const { client } = clientFor(server);
  async function* source() {
    yield 'x';
  }
  const put = { id: 'x.put', method: 'PUT', path: '/x' } as const;
  await expect(client.call({ ...put, body: source() })).rejects.toMatchObject({ code: 'shutting_down' });
  expect(server.seen).toHaveLength(1);
  expect(await client.call({ ...put, body: source })).toEqual({ body: 'x' });
});

test('a refused connection is a network error after the last retry', async () => {
  const server = await serve(() => {});
  await server[Symbol.asyncDispose]();
  const { client, waits } = clientFor(server, { retry: 2 });
  await expect(client.call(getContact)).rejects.toMatchObject({
    code: 'network',
    message: expect.stringContaining('ECONNREFUSED'),
  });
  expect(waits).toHaveLength(2);
});

test('retries can be set by client and by call', async () => {
  await using server = await serve((_, response) => problem(response, 503, 'shutting_down'));
  const { client } = clientFor(server, { retry: false });
  await client.call(getContact).result();
  expect(server.seen).toHaveLength(1);
  await client.call(getContact, { retry: { retries: 2 } }).result();
  expect(server.seen).toHaveLength(4);
});

test('a Retry-After beyond the policy is thrown, not waited for', async () => {
  await using server = await serve((_, response) =>
    problem(response, 429, 'rate_limited', { 'retry-after': '3600' }),
  );
  const { client, waits } = clientFor(server);
  await expect(client.call(getContact)).rejects.toMatchObject({ code: 'rate_limited', retryAfter: 3600 });
  expect(waits).toEqual([]);
});

test('a wait that does not fit into the deadline is not begun', async () => {
  await using server = await serve((_, response) =>
    problem(response, 429, 'rate_limited', { 'retry-after': '30' }),
  );
  const events: ClientEvent[] = [];
  const { client } = clientFor(server, { onEvent: (event) => events.push(event) });
  await expect(client.call(getContact, { deadline: 5_000 })).rejects.toMatchObject({ code: 'rate_limited' });
  expect(events.at(-1)).toMatchObject({ type: 'give_up', reason: 'deadline' });
});

test('the budget is shared: a broken server gets few retries from many calls', async () => {
  await using server = await serve((_, response) => problem(response, 503, 'shutting_down'));
  const { client } = clientFor(server, { budget: { capacity: 5, perSecond: 0 } });
  await Promise.all(Array.from({ length: 20 }, () => client.call(getContact).result()));
  expect(server.seen).toHaveLength(25);
});

test('the budget fills with successes and with time', () => {
  let now = 0;
  const budget = new RetryBudget(
    { ...realWorld, now: () => now },
    { capacity: 2, perSuccess: 0.5, perSecond: 1 },
  );
  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  budget.succeeded();
  budget.succeeded();
  expect([budget.take(), budget.take()]).toEqual([true, false]);
  now = 60_000;
  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
});

test('waits grow, are capped, and are random over their whole width', () => {
  const policy = retryPolicy({ baseDelay: 100, maxDelay: 1000 });
  const world = { ...realWorld, random: vi.fn(() => 0.5) };
  expect([1, 2, 3, 4, 5, 6].map((attempt) => waitBefore(attempt, new Error(), policy, world))).toEqual([
    50, 100, 200, 400, 500, 500,
  ]);
  world.random.mockReturnValue(0);
  expect(waitBefore(3, new Error(), policy, world)).toBe(0);
});

test.each([
  ['120', 120],
  ['0', 0],
  ['Mon, 23 Nov 2026 20:15:30 GMT', 30],
  ['Mon, 23 Nov 2026 20:00:00 GMT', 0],
  ['soon', undefined],
])('Retry-After %j is %s seconds', (value, seconds) => {
  const now = Date.parse('2026-11-23T20:15:00Z');
  expect(retryAfter(new Headers({ 'retry-after': value }), now)).toBe(seconds);
});
