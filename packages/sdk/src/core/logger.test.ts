import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { clientFor, contact, getContact, json, problem, serve } from '../../test/support/server.ts';
import { Client } from './client.ts';
import { type ClientEvent, redact, redactUrl } from './logger.ts';

test('secrets are hidden by name and by look, the rest stays', () => {
  const jwt = 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
  expect(
    redact({
      email: 'a@b.example',
      password: 'x',
      nested: [{ refresh_token: 'y', note: `got ${jwt}` }],
      headers: new Headers({ Authorization: 'Bearer z', accept: '*/*' }),
      line: 'Bearer abc.def',
      secret: null,
    }),
  ).toEqual({
    email: 'a@b.example',
    password: '[redacted]',
    nested: [{ refresh_token: '[redacted]', note: 'got [redacted]' }],
    headers: { accept: '*/*', authorization: '[redacted]' },
    line: '[redacted]',
    secret: null,
  });
  expect(redactUrl('https://ada:pw@x.example/y?token=abc&q=1')).toBe(
    'https://x.example/y?token=%5Bredacted%5D&q=1',
  );
});

test('no level writes the token, and inspecting the client does not show it', async () => {
  await using server = await serve((_, response, number) =>
    number === 1 ? problem(response, 503, 'shutting_down') : json(response, 200, contact),
  );
  const lines: string[] = [];
  const write = (message: string, fields: unknown) => lines.push(`${message} ${JSON.stringify(fields)}`);
  const logger = { debug: write, info: write, warn: write, error: write };
  const { client } = clientFor(server, { logger, logLevel: 'debug' });
  await client.call(getContact);
  expect(lines.map((line) => line.split(' ')[1])).toEqual([
    'request',
    'response',
    'retry',
    'request',
    'response',
  ]);
  expect(lines.join('\n')).not.toContain('secret-token');
  expect(inspect(client, { depth: 10, showHidden: true })).not.toContain('secret-token');
});

test('by default only what was given up is logged', async () => {
  await using server = await serve((_, response) => problem(response, 503, 'shutting_down'));
  const lines: string[] = [];
  const write = (message: string) => lines.push(message);
  const { client } = clientFor(server, {
    logger: { debug: write, info: write, warn: write, error: write },
    budget: { capacity: 1, perSecond: 0 },
  });
  await client.call(getContact).result();
  expect(lines).toEqual(['plugs give_up']);
});

test('events tell each step, with times and request ids', async () => {
  await using server = await serve((_, response, number) =>
    number === 1 ? response.destroy() : json(response, 200, contact),
  );
  const events: ClientEvent[] = [];
  const { client } = clientFor(server, { onEvent: (event) => events.push(event) });
  await client.call(getContact);
  expect(events).toMatchObject([
    { type: 'request', operation: 'contacts.get', attempt: 1, method: 'GET' },
    { type: 'failure', attempt: 1, code: 'network' },
    { type: 'retry', attempt: 1, waitMs: 250, code: 'network' },
    { type: 'request', attempt: 2 },
    { type: 'response', attempt: 2, status: 200, requestId: 'req-1' },
  ]);
});

test('console is a logger', () => {
  expect(() => new Client({ server: 'http://localhost', logger: console })).not.toThrow();
});
