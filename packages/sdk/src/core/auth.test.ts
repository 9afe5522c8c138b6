import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { contact, getContact, json, problem, type Seen, serve } from '../../test/support/server.ts';
import type { Tokens } from './auth.ts';
import { Client } from './client.ts';

/** A server whose tokens work until `expire` is called; each refresh token works once. */
function sessions() {
  let generation = 1;
  let valid = 'access-1';
  const spent: string[] = [];
  return {
    spent,
    expire: () => {
      valid = 'none';
    },
    answer({ url, headers, body }: Seen, response: ServerResponse) {
      if (url.pathname !== '/api/v1/auth/refresh') {
        return headers.authorization === `Bearer ${valid}`
          ? json(response, 200, contact)
          : problem(response, 401, 'token_expired');
      }
      const { refresh_token } = JSON.parse(body) as { refresh_token: string };
      if (spent.includes(refresh_token)) return problem(response, 401, 'session_revoked');
      spent.push(refresh_token);
      generation += 1;
      valid = `access-${generation}`;
      return json(response, 200, {
        access_token: valid,
        refresh_token: `refresh-${generation}`,
        expires_in: 1800,
      });
    },
  };
}

const session: Tokens = { access_token: 'access-0', refresh_token: 'refresh-1' };

test('many calls refused at once refresh the session once, and all succeed', async () => {
  const fake = sessions();
  await using server = await serve((seen, response) => fake.answer(seen, response));
  const stored: Tokens[] = [];
  const client = new Client({
    server: server.url,
    auth: { ...session, onTokens: (tokens) => void stored.push(tokens) },
  });
  const answers = await Promise.all(Array.from({ length: 20 }, () => client.call(getContact)));
  expect(answers).toHaveLength(20);
  expect(stored).toEqual([{ access_token: 'access-2', refresh_token: 'refresh-2', expires_in: 1800 }]);
  fake.expire();
  await Promise.all([client.call(getContact), client.call(getContact)]);
  expect(fake.spent).toEqual(['refresh-1', 'refresh-2']);
});

test('a refresh carries no old token and a key, so that its lost answer can be repeated', async () => {
  const fake = sessions();
  await using server = await serve((seen, response) => fake.answer(seen, response));
  const client = new Client({ server: server.url, auth: session });
  await client.call(getContact);
  const refresh = server.seen.find((seen) => seen.url.pathname.endsWith('/refresh'));
  expect(refresh?.headers.authorization).toBeUndefined();
  expect(refresh?.headers['idempotency-key']).toBeDefined();
});

test('a token about to end is renewed before it is refused', async () => {
  const fake = sessions();
  await using server = await serve((seen, response) => fake.answer(seen, response));
  const client = new Client({ server: server.url, auth: { ...session, expires_in: 10 } });
  await client.call(getContact);
  expect(server.seen.map((seen) => seen.url.pathname)).toEqual([
    '/api/v1/auth/refresh',
    `/api/v1/contacts/${contact.id}`,
  ]);
});

test('an ended session is one clear error for every caller', async () => {
  await using server = await serve((seen, response) =>
    problem(response, 401, seen.url.pathname.endsWith('/refresh') ? 'session_revoked' : 'token_expired'),
  );
  const client = new Client({ server: server.url, auth: session });
  const results = await Promise.all([client.call(getContact).result(), client.call(getContact).result()]);
  expect(results.map((result) => !result.ok && result.error.code)).toEqual([
    'session_revoked',
    'session_revoked',
  ]);
  expect(server.seen.filter((seen) => seen.url.pathname.endsWith('/refresh'))).toHaveLength(1);
});

test('one caller that gives up does not stop the refresh of the others', async () => {
  const fake = sessions();
  const abort = new AbortController();
  await using server = await serve((seen, response) => {
    if (seen.url.pathname.endsWith('/refresh')) abort.abort();
    return fake.answer(seen, response);
  });
  const client = new Client({ server: server.url, auth: session });
  const gone = client.call(getContact, { signal: abort.signal }).result();
  const stays = client.call(getContact);
  expect(await gone).toMatchObject({ ok: false, error: { code: 'aborted' } });
  expect(await stays).toEqual(contact);
});

test('a token source is asked again, once, with the refused token', async () => {
  await using server = await serve((seen, response) =>
    seen.headers.authorization === 'Bearer new'
      ? json(response, 200, contact)
      : problem(response, 401, 'unauthenticated'),
  );
  const asked: (string | undefined)[] = [];
  const client = new Client({
    server: server.url,
    token: async ({ refused }) => {
      asked.push(refused);
      return asked.length === 1 ? 'old' : 'new';
    },
  });
  expect(await client.call(getContact)).toEqual(contact);
  expect(asked).toEqual([undefined, 'old', undefined]);
});

test('a fixed token that is refused is not sent again', async () => {
  await using server = await serve((_, response) => problem(response, 401, 'unauthenticated'));
  const client = new Client({ server: server.url, token: 'wrong' });
  await expect(client.call(getContact)).rejects.toMatchObject({ status: 401 });
  expect(server.seen).toHaveLength(1);
});

test('an anonymous operation sends no token and renews none', async () => {
  await using server = await serve((_, response) => problem(response, 401, 'invalid_credentials'));
  const client = new Client({ server: server.url, auth: session });
  await expect(client.call({ ...getContact, anonymous: true })).rejects.toMatchObject({
    code: 'invalid_credentials',
  });
  expect(server.seen).toHaveLength(1);
  expect(server.seen[0]?.headers.authorization).toBeUndefined();
});

test('a refresh before its time that is refused is tried once', async () => {
  await using server = await serve((_, response) => problem(response, 401, 'session_revoked'));
  const client = new Client({ server: server.url, auth: { ...session, expires_in: 10 } });
  await expect(client.call(getContact)).rejects.toMatchObject({
    code: 'session_revoked',
    operation: 'auth.refresh',
  });
  expect(server.seen).toHaveLength(1);
});
