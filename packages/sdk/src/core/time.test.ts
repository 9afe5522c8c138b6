import { getEventListeners } from 'node:events';
import { expect, test, vi } from 'vitest';
import { clientFor, contact, getContact, json, problem, serve } from '../../test/support/server.ts';
import { Client } from './client.ts';

const never = () => {};

test('an attempt that takes too long is tried again', async () => {
  await using server = await serve((_, response, number) =>
    number === 1 ? undefined : json(response, 200, contact),
  );
  const { client } = clientFor(server);
  // Long enough for the second attempt on a machine that has other work.
  expect(await client.call(getContact, { timeout: 500 })).toEqual(contact);
  expect(server.seen).toHaveLength(2);
});

test('a body that stops half way counts as too long', async () => {
  await using server = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '50' });
    response.write('{"id":');
  });
  const { client } = clientFor(server);
  await expect(client.call(getContact, { timeout: 50, retry: 0 })).rejects.toMatchObject({
    code: 'timeout',
    limit: 'attempt',
    timeoutMs: 50,
  });
});

test('the deadline ends a call whatever its attempts do', async () => {
  await using server = await serve(never);
  const { client } = clientFor(server);
  await expect(client.call(getContact, { deadline: 80 })).rejects.toMatchObject({
    code: 'timeout',
    limit: 'deadline',
  });
});

test('abort ends a call on the wire, and its connection', async () => {
  await using server = await serve(never);
  const { client } = clientFor(server);
  const abort = new AbortController();
  const call = client.call(getContact, { signal: abort.signal }).result();
  await vi.waitFor(() => expect(server.seen).toHaveLength(1), { timeout: 15_000 });
  abort.abort('enough');
  expect(await call).toMatchObject({ ok: false, error: { code: 'aborted', cause: 'enough' } });
  await vi.waitFor(async () => expect(await server.connections()).toBe(0), { timeout: 15_000 });
});

test('abort ends a call that waits for its next attempt', async () => {
  await using server = await serve((_, response) =>
    problem(response, 503, 'shutting_down', { 'retry-after': '30' }),
  );
  const client = new Client({ server: server.url });
  const abort = new AbortController();
  const call = client.call(getContact, { signal: abort.signal }).result();
  await vi.waitFor(() => expect(server.seen).toHaveLength(1), { timeout: 15_000 });
  abort.abort();
  expect(await call).toMatchObject({ ok: false, error: { code: 'aborted' } });
});

test('a signal that has fired sends nothing', async () => {
  await using server = await serve(never);
  const { client } = clientFor(server);
  await expect(client.call(getContact, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'aborted',
  });
  expect(server.seen).toHaveLength(0);
});

test('a signal that outlives its calls collects no listeners', async () => {
  await using server = await serve((_, response, number) =>
    number % 3 === 0 ? problem(response, 503, 'shutting_down') : json(response, 200, contact),
  );
  const { client } = clientFor(server);
  const { signal } = new AbortController();
  for (let index = 0; index < 20; index += 1) await client.call(getContact, { signal });
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});
