import { afterEach, beforeEach, expect, test } from 'vitest';
import { objectType, seedContacts } from './index.ts';
import { emulatedWithClient, json, noon } from './testing/emulated.ts';

let hub: Awaited<ReturnType<typeof emulatedWithClient>>;
beforeEach(async () => {
  hub = await emulatedWithClient();
  // Pages follow each other without a pause here; limits have a file of their own.
  Object.assign(hub.emulator.portal.options, { searchLimit: 1e9, burstLimit: 1e9 });
});
afterEach(() => hub.emulator.close());

interface Found {
  readonly total: number;
  readonly results: { id: string; properties: Record<string, string> }[];
  readonly paging?: { next: { after: string } };
}

function search(body: object): Promise<Found> {
  return json<Found>(hub.call('POST', '/crm/v3/objects/contacts/search', body));
}

const window = (low: number, high: number, after: string) => ({
  filterGroups: [
    {
      filters: [
        {
          propertyName: 'lastmodifieddate',
          operator: 'BETWEEN',
          value: String(low),
          highValue: String(high),
        },
        { propertyName: 'hs_object_id', operator: 'GT', value: after },
      ],
    },
  ],
  sorts: ['hs_object_id'],
  properties: ['hs_object_id', 'lastmodifieddate'],
  limit: 200,
  after: '0',
});

test("HubSpot's client searches by filters, order and words", async () => {
  seedContacts(hub.emulator.portal.crm, 50, noon);
  const { searchApi } = hub.client.crm.contacts;
  const filter = (propertyName: string, operator: string, more: object) => ({
    propertyName,
    operator,
    ...more,
  });
  const found = async (...filters: object[]): Promise<string[]> => {
    const { results } = await searchApi.doSearch({
      filterGroups: [{ filters: filters as never }],
      sorts: ['-createdate'],
      properties: ['email'],
      limit: 100,
      after: '0',
    });
    return results.map(({ properties }) => properties.email!.split('@')[0]!);
  };
  expect(await found(filter('email', 'EQ', { value: 'PERSON7@seed.example' }))).toEqual(['person7']);
  const two = { values: ['person3@seed.example', 'person9@seed.example'] };
  expect(await found(filter('email', 'IN', two))).toEqual(['person9', 'person3']);
  expect(await found(filter('email', 'CONTAINS_TOKEN', { value: 'person4*' }))).toHaveLength(11);
  const young = filter('createdate', 'GTE', { value: String(noon - 2000) });
  expect(await found(young)).toEqual(['person50', 'person49']);
  expect(await found(young, filter('email', 'NEQ', { value: 'person50@seed.example' }))).toEqual([
    'person49',
  ]);
  expect(await found(filter('website', 'HAS_PROPERTY', {}))).toEqual([]);
  const { total } = await search({ query: 'person1' });
  expect(total).toBe(11);
});

test('ten thousand results are the end of paging; a keyset in a closed window reads all of one millisecond', async () => {
  const { portal } = hub.emulator;
  seedContacts(portal.crm, 12_345, noon, { every: 0, from: noon });
  const beyond = await hub.call('POST', '/crm/v3/objects/contacts/search', { limit: 200, after: '9900' });
  expect(beyond.status).toBe(400);
  const seen = new Set<string>();
  portal.journal.clear();
  for (let last = '0'; ; ) {
    const { results } = await search(window(noon, noon, last));
    for (const { id } of results) seen.add(id);
    if (results.length < 200) break;
    last = results.at(-1)!.id;
  }
  expect(seen.size).toBe(12_345);
  expect(portal.journal.count('POST crm/objects/contacts/search')).toBe(Math.ceil(12_345 / 200));
});

test('a change is found after the lag, with old values while the index is stale', async () => {
  const { portal } = hub.emulator;
  const [contact] = seedContacts(portal.crm, 1, noon);
  Object.assign(portal.options, { searchLag: 30_000, searchStale: 10_000 });
  portal.crm.set(contact!, { city: 'Oslo' }, { type: 'CRM_UI', id: 'test' });
  const seen = async () => {
    const { results } = await search({ properties: ['city'] });
    return [results[0]!.properties.lastmodifieddate, results[0]!.properties.city];
  };
  const [, before] = await seen();
  expect(before).not.toBe('Oslo');
  portal.clock.advance(30_000);
  expect(await seen()).toEqual([new Date(noon).toISOString(), before]);
  portal.clock.advance(10_000);
  expect(await seen()).toEqual([new Date(noon).toISOString(), 'Oslo']);
});

test('with jitter later changes are found before earlier ones, and all in the end', async () => {
  const { portal } = hub.emulator;
  Object.assign(portal.options, { searchLag: 1000, searchJitter: 3_600_000 });
  const made = seedContacts(portal.crm, 200, noon, { every: 0, from: noon }).map(({ number }) => number);
  const known = () => [...portal.index(objectType('contacts')!).above(0)].map(({ record }) => record.number);
  portal.clock.advance(1_800_000);
  const early = known();
  expect(early.length).toBeGreaterThan(0);
  expect(early.length).toBeLessThan(200);
  expect(made.slice(0, early.length)).not.toEqual(early);
  portal.clock.advance(1_801_000);
  expect(known()).toEqual(made);
});

test('archived records are not found, restored ones are', async () => {
  const { portal } = hub.emulator;
  const [contact] = seedContacts(portal.crm, 2, noon);
  const person = { type: 'CRM_UI', id: 'test' };
  portal.crm.archive(contact!, person);
  expect((await search({})).total).toBe(1);
  portal.crm.restore(contact!, person);
  expect((await search({})).total).toBe(2);
});

test.each([
  ['a body of more than 3,000 characters', { query: 'x'.repeat(3000) }],
  ['more than 200 a page', { limit: 201 }],
  ['more than five groups', { filterGroups: Array.from({ length: 6 }, () => ({ filters: [] })) }],
  [
    'an operator there is not',
    { filterGroups: [{ filters: [{ propertyName: 'email', operator: 'LIKE', value: 'a' }] }] },
  ],
  [
    'a property there is not',
    { filterGroups: [{ filters: [{ propertyName: 'nope', operator: 'EQ', value: 'a' }] }] },
  ],
  ['two orders', { sorts: ['email', 'city'] }],
])('a search with %s is refused', async (_, body) => {
  const response = await hub.call('POST', '/crm/objects/2026-09/contacts/search', body);
  expect([response.status, (await json(response)).category]).toEqual([400, 'VALIDATION_ERROR']);
});
