import { afterAll, beforeAll, expect, test } from 'vitest';
import { objectType } from './index.ts';
import { emulatedWithClient, json } from './testing/emulated.ts';

let hub: Awaited<ReturnType<typeof emulatedWithClient>>;
beforeAll(async () => {
  hub = await emulatedWithClient();
});
afterAll(() => hub.emulator.close());

const wish = (name: string, more: object = {}) =>
  ({
    name,
    label: name,
    groupName: 'contactinformation',
    type: 'string',
    fieldType: 'text',
    ...more,
  }) as never;

test('properties are listed, made, changed, archived and brought back by their name', async () => {
  const { coreApi, groupsApi } = hub.client.crm.properties;
  const { results } = await coreApi.getAll('contacts');
  const email = results.find(({ name }) => name === 'lifecyclestage');
  expect(email).toMatchObject({ type: 'enumeration', modificationMetadata: { readOnlyValue: false } });

  await groupsApi.create('contacts', { name: 'plugs', label: 'The Plugs' });
  const kinds = [
    { label: 'A', value: 'a', hidden: false },
    { label: 'B', value: 'b', hidden: false },
  ];
  const made = await coreApi.create(
    'contacts',
    wish('plug_kind', { groupName: 'plugs', type: 'enumeration', fieldType: 'checkbox', options: kinds }),
  );
  expect(made.options.map(({ value }) => value)).toEqual(['a', 'b']);

  const { basicApi } = hub.client.crm.contacts;
  const contact = await basicApi.create({
    properties: { email: 'k@example.com', plug_kind: 'b;a' },
    associations: [],
  });
  const added = await basicApi.update(contact.id, { properties: { plug_kind: ';b' } });
  expect(added.properties.plug_kind).toBe('b;a');

  // Options that are given replace them all.
  await coreApi.update('contacts', 'plug_kind', { options: kinds.slice(0, 1) });
  await expect(basicApi.update(contact.id, { properties: { plug_kind: 'b' } })).rejects.toMatchObject({
    code: 400,
  });

  await coreApi.archive('contacts', 'plug_kind');
  await expect(coreApi.getByName('contacts', 'plug_kind')).rejects.toMatchObject({ code: 404 });
  expect((await basicApi.getById(contact.id, ['plug_kind'])).properties).not.toHaveProperty('plug_kind');
  await coreApi.create('contacts', wish('plug_kind'));
  expect((await basicApi.getById(contact.id, ['plug_kind'])).properties.plug_kind).toBe('b;a');
});

test.each([
  ['a name in capitals', { name: 'Name' }],
  ['a group there is not', { groupName: 'nowhere' }],
  ['a field type that does not go with the type', { type: 'number', fieldType: 'checkbox' }],
  [
    'an option twice',
    {
      type: 'enumeration',
      fieldType: 'select',
      options: ['a', 'a'].map((value) => ({ value, label: value, hidden: false })),
    },
  ],
])('a property with %s is refused', async (_, more) => {
  const response = await hub.call('POST', '/crm/v3/properties/contacts', {
    ...(wish('fine') as object),
    ...more,
  });
  expect([response.status, (await json(response)).category]).toEqual([400, 'VALIDATION_ERROR']);
});

test('ten properties of a type may be unique, and what is made read-only meanwhile refuses', async () => {
  const unique = (at: number) =>
    hub.call('POST', '/crm/v3/properties/companies', {
      ...(wish(`u${at}`, { groupName: 'companyinformation', hasUniqueValue: true }) as object),
    });
  const statuses: number[] = [];
  for (let at = 1; at <= 11; at++) statuses.push((await unique(at)).status);
  expect(statuses).toEqual([...Array<number>(10).fill(201), 400]);
  const companies = objectType('companies')!;
  const { modificationMetadata } = hub.emulator.portal.properties.get(companies, 'u1');
  hub.emulator.portal.properties.override(companies, 'u1', {
    modificationMetadata: { ...modificationMetadata, readOnlyValue: true },
  });
  const written = await json<{ errors: { code: string }[] }>(
    hub.call('POST', '/crm/v3/objects/companies', { properties: { u1: 'x' } }),
  );
  expect(written.errors.map(({ code }) => code)).toEqual(['READ_ONLY_VALUE']);
});

test('a workflow touches what was written, and values are normalised, as options say', async () => {
  const { portal } = hub.emulator;
  Object.assign(portal.options, { workflow: true, normalise: true, touchIdentical: false });
  const { basicApi } = hub.client.crm.contacts;
  const made = await basicApi.create({
    properties: { email: 'w@example.com', firstname: ' Ada ', phone: '+49 (30) 1' },
    associations: [],
  });
  expect(made.properties).toMatchObject({ firstname: 'Ada', phone: '+49301' });
  portal.clock.advance(1000);
  const touched = await basicApi.getById(made.id, ['hs_workflow_note']);
  expect(touched.updatedAt.getTime() - made.updatedAt.getTime()).toBe(1000);
  portal.clock.advance(5000);
  const same = await basicApi.update(made.id, { properties: { firstname: 'Ada' } });
  expect(same.updatedAt).toEqual(touched.updatedAt);
});
