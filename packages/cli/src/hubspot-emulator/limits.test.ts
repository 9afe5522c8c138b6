import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Emulated, emulated, json, noon } from './testing/emulated.ts';

let hub: Emulated;
beforeEach(async () => {
  hub = await emulated();
});
afterEach(() => hub.emulator.close());

const list = () => hub.call('GET', '/crm/v3/objects/contacts');
const search = () => hub.call('POST', '/crm/v3/objects/contacts/search', {});
const statuses = async (count: number, call: () => Promise<Response>): Promise<number[]> =>
  Array.from(await Promise.all(Array.from({ length: count }, async () => (await call()).status)));
const refused = (all: readonly number[]) => all.filter((status) => status === 429).length;

test('an app may ask so often in any ten seconds, and is told what is left', async () => {
  const { clock } = hub.emulator.portal;
  const first = await list();
  expect(Object.fromEntries([...first.headers].filter(([name]) => name.startsWith('x-hubspot')))).toEqual({
    'x-hubspot-ratelimit-max': '190',
    'x-hubspot-ratelimit-remaining': '189',
    'x-hubspot-ratelimit-interval-milliseconds': '10000',
    'x-hubspot-ratelimit-daily': '625000',
    'x-hubspot-ratelimit-daily-remaining': '624999',
  });
  clock.advance(5000);
  expect(refused(await statuses(200, list))).toBe(11);
  const late = await list();
  expect(late.headers.has('retry-after')).toBe(false);
  expect(await json(late)).toMatchObject({ errorType: 'RATE_LIMIT', policyName: 'TEN_SECONDLY_ROLLING' });
  clock.advance(5000);
  // One request left the window: one may follow.
  expect(refused(await statuses(2, list))).toBe(1);
});

test('searches are limited for the account, beside other apps, and answer without headers', async () => {
  const { portal } = hub.emulator;
  portal.tokens.add('other');
  expect(refused(await statuses(6, search))).toBe(1);
  const other = await hub.call('POST', '/crm/v3/objects/contacts/search', {}, 'other');
  expect([other.status, (await json(other)).policyName]).toEqual([429, 'SECONDLY']);
  portal.clock.advance(1000);
  const free = await search();
  expect([free.status, free.headers.has('x-hubspot-ratelimit-max')]).toEqual([200, false]);
  portal.clock.advance(1000);
  portal.options.otherSearches = 3;
  expect(refused(await statuses(5, search))).toBe(3);
});

test('the day ends at midnight of the account, not of UTC', async () => {
  const { clock, options } = hub.emulator.portal;
  Object.assign(options, { dailyLimit: 3, retryAfter: true });
  expect(refused(await statuses(4, list))).toBe(1);
  expect(await json(await list())).toMatchObject({ policyName: 'DAILY' });
  clock.advance(Date.parse('2026-06-11T03:59:59Z') - noon);
  expect((await list()).status).toBe(429);
  clock.advance(1000);
  expect((await list()).status).toBe(200);
});

test('two apps have a burst each, and batch associations count against none', async () => {
  const { portal } = hub.emulator;
  Object.assign(portal.options, { burstLimit: 1, retryAfter: true });
  portal.tokens.add('other');
  await list();
  const second = await list();
  expect([second.status, second.headers.get('retry-after')]).toEqual([429, '10']);
  expect((await hub.call('GET', '/crm/v3/objects/contacts', undefined, 'other')).status).toBe(200);
  const tie = await hub.call('POST', '/crm/v4/associations/contacts/companies/batch/create', { inputs: [] });
  expect(tie.status).toBe(201);
});

test('a token that is none, one without the permission, and one that may', async () => {
  const { tokens } = hub.emulator.portal;
  const owners = async (token: string) => json(hub.call('GET', '/crm/owners/2026-09', undefined, token));
  expect(await owners('wrong')).toMatchObject({ category: 'INVALID_AUTHENTICATION' });
  tokens.add('reader', 'reader', ['crm.objects.contacts.read']);
  expect(await owners('reader')).toMatchObject({
    category: 'MISSING_SCOPES',
    errors: [{ context: { requiredGranularScopes: ['crm.objects.owners.read'] } }],
  });
  const write = await hub.call('POST', '/crm/v3/objects/contacts', { properties: {} }, 'reader');
  expect(write.status).toBe(403);
  tokens.restrict('reader', ['crm.objects.owners.read']);
  expect(await owners('reader')).toMatchObject({ results: [{ id: '7001' }, { id: '7002' }] });
});
