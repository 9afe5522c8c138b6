import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { clientFor, json, listContacts, problem, type Seen, serve } from '../../test/support/server.ts';

interface Item {
  readonly n: number;
}

/** A list of numbers whose cursor is the number before the next page. */
function numbers(total: number) {
  return ({ url }: Seen, response: ServerResponse) => {
    const start = Number(url.searchParams.get('cursor') ?? 0);
    const end = Math.min(total, start + Number(url.searchParams.get('limit') ?? 50));
    const items = Array.from({ length: end - start }, (_, index) => ({ n: start + index }));
    json(response, 200, { items, next_cursor: end < total ? String(end) : null });
  };
}

test('awaited, a list is its first page, and pages lead to pages', async () => {
  await using server = await serve(numbers(5));
  const { client } = clientFor(server);
  const page = await client.page<Item>(listContacts, { limit: 2, contact_type: ['plug'] });
  expect([page.items, page.next_cursor, page.cursor, page.hasNext]).toEqual([
    [{ n: 0 }, { n: 1 }],
    '2',
    undefined,
    true,
  ]);
  const second = await page.next();
  expect([second?.items, second?.cursor, second?.next_cursor]).toEqual([[{ n: 2 }, { n: 3 }], '2', '4']);
  const third = await second?.next();
  expect([third?.hasNext, await third?.next()]).toEqual([false, null]);
  expect(server.seen.map((seen) => seen.url.search)).toEqual([
    '?limit=2&contact_type=plug',
    '?limit=2&contact_type=plug&cursor=2',
    '?limit=2&contact_type=plug&cursor=4',
  ]);
});

test('iterated, a list is every item', async () => {
  await using server = await serve(numbers(7));
  const { client } = clientFor(server);
  const seen: number[] = [];
  for await (const { n } of client.page<Item>(listContacts, { limit: 3 })) seen.push(n);
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('a failed iteration goes on from its cursor, with nothing lost', async () => {
  let broken = true;
  const answer = numbers(7);
  await using server = await serve((seen, response) =>
    broken && seen.url.searchParams.get('cursor') === '3'
      ? problem(response, 403, 'missing_scope')
      : answer(seen, response),
  );
  const { client } = clientFor(server);
  const list = client.page<Item>(listContacts, { limit: 3 });
  const got: number[] = [];
  await expect(
    (async () => {
      for await (const { n } of list) got.push(n);
    })(),
  ).rejects.toMatchObject({ code: 'missing_scope' });
  broken = false;
  for await (const { n } of list.resumeFrom(list.cursor)) got.push(n);
  expect(got).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('a kept cursor starts a list in the middle', async () => {
  await using server = await serve(numbers(6));
  const { client } = clientFor(server);
  const kept: (string | null)[] = [];
  for await (const page of client.page<Item>(listContacts, { limit: 2 }).pages()) kept.push(page.next_cursor);
  expect(kept).toEqual(['2', '4', null]);
  expect(
    await client.page<Item>(listContacts, { limit: 2 }).resumeFrom(kept[1]).toArray({ limit: 10 }),
  ).toEqual([{ n: 4 }, { n: 5 }]);
});

test('toArray stops at its limit and fetches no page more', async () => {
  await using server = await serve(numbers(100));
  const { client } = clientFor(server);
  expect(await client.page<Item>(listContacts, { limit: 2 }).toArray({ limit: 4 })).toHaveLength(4);
  expect(server.seen).toHaveLength(2);
});

test('toArray refuses to fill the memory', async () => {
  await using server = await serve(numbers(100));
  const { client } = clientFor(server);
  await expect(
    client.page<Item>(listContacts, { limit: 10 }).toArray({ limit: 100, maxBytes: 200 }),
  ).rejects.toMatchObject({
    code: 'list_too_large',
    message: expect.stringContaining('cursor 20'),
  });
});

test('a server that answers the same cursor for ever is stopped', async () => {
  await using server = await serve((_, response) =>
    json(response, 200, { items: [{ n: 1 }], next_cursor: 'same' }),
  );
  const { client } = clientFor(server);
  await expect(client.page<Item>(listContacts).toArray({ limit: 1000 })).rejects.toMatchObject({
    code: 'unexpected_answer',
  });
  expect(server.seen).toHaveLength(2);
});

test('a list nobody uses sends nothing; its result is a value', async () => {
  await using server = await serve((_, response) => problem(response, 400, 'invalid_request'));
  const { client } = clientFor(server);
  const list = client.page<Item>(listContacts);
  expect(server.seen).toHaveLength(0);
  expect(await list.result()).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
});

test('leaving an iteration early leaves no connection busy', async () => {
  await using server = await serve(numbers(100));
  const { client } = clientFor(server);
  for await (const _ of client.page<Item>(listContacts, { limit: 2 })) break;
  expect(server.seen).toHaveLength(1);
});

test('a cursor in the query starts the list there', async () => {
  await using server = await serve(numbers(4));
  const { client } = clientFor(server);
  const page = await client.page<Item>(listContacts, { limit: 2, cursor: '2' });
  expect([page.items, page.cursor, page.next_cursor]).toEqual([[{ n: 2 }, { n: 3 }], '2', null]);
});
