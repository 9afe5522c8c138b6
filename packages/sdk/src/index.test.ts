import { expect, expectTypeOf, test } from 'vitest';
import { contact, json, problem, serve } from '../test/support/server.ts';
import { createClient } from './core/index.ts';
import { type Contact, contacts } from './generated/resources/contacts.ts';
import { createPlugs, NotFoundError, PlugsApiError } from './index.ts';

test('every group of the contract is there, with the journeys beside it', async () => {
  await using server = await serve((_, response) => json(response, 200, contact));
  const plugs = createPlugs({ server: server.url, token: 't' });
  expect(Object.keys(plugs)).toEqual(
    expect.arrayContaining(['auth', 'contacts', 'imports', 'exports', 'jobs', 'audit_logs']),
  );
  expect([typeof plugs.imports.run, typeof plugs.imports.list, typeof plugs.jobs.wait]).toEqual([
    'function',
    'function',
    'function',
  ]);
  const found = await plugs.contacts.get(contact.id);
  expectTypeOf(found).toEqualTypeOf<Contact>();
  expect(found).toEqual(contact);
  expect(await plugs.request('GET', '/api/v1/anything')).toEqual(contact);
});

test('a resource stands alone on a client, and throws the classes of the contract', async () => {
  await using server = await serve((_, response) => problem(response, 404, 'not_found'));
  const people = contacts(createClient({ server: server.url }));
  const error = await people.get(contact.id).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toBeInstanceOf(PlugsApiError);
});
