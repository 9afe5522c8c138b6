import { afterEach, beforeEach, expect, test } from 'vitest';
import { withToken } from '../../../../../test/support/hubspot.ts';
import {
  defaultToken,
  type Emulator,
  type Fault,
  seedContacts,
  startEmulator,
} from '../../../../cli/src/hubspot-emulator/index.ts';
import { fixedWorld, type World } from '../../lib/world.ts';
import type { SharedStates } from '../../store/index.ts';
import { HubspotApi } from './api.ts';
import type { HubspotFault } from './fault.ts';
import { Limiter } from './limiter.ts';
import { Transport } from './transport.ts';

let emulator: Emulator;
let api: HubspotApi;
let waited: number[];

/** Of one process alone. */
const ownStates = (): SharedStates => {
  const states = new Map<string, never>();
  return {
    async change(key, work) {
      const [next, answer] = work(states.get(key) ?? null);
      states.set(key, structuredClone(next) as never);
      return answer;
    },
  };
};

/** The account's clock is the only one: it stands until somebody waits. */
const open = async (token = defaultToken, options: Parameters<typeof startEmulator>[0] = {}) => {
  emulator = await startEmulator({
    clock: { start: Date.parse('2026-11-30T12:00:00Z'), running: false },
    ...options,
  });
  const { clock } = emulator.portal;
  waited = [];
  const world: World = {
    ...fixedWorld({ start: '2026-11-30T12:00:00Z', seed: 'hubspot' }),
    now: () => new Date(clock.now()),
    async sleep(ms) {
      waited.push(ms);
      clock.advance(ms);
    },
  };
  const limiter = new Limiter(world, ownStates(), 'an app in an account');
  const signal = AbortSignal.timeout(20_000);
  api = new HubspotApi(
    new Transport({
      baseUrl: emulator.url,
      access: withToken(token),
      world,
      limiter,
      signal,
      timeoutMs: 1_000,
    }),
  );
};
beforeEach(() => open());
afterEach(() => emulator.close());

const fails = (...faults: Fault[]) => emulator.portal.faults.add(...faults);
const total = () => waited.reduce((sum, ms) => sum + ms, 0);
const first = {
  id: '1',
  objectWriteTraceId: 't1',
  idProperty: 'email',
  properties: { email: 'a@b.example' },
};
const upsert = () => api.upsert('contacts', [{ ...first, id: 'a@b.example' }]);
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: HubspotFault) => error.details,
  );

test.each<[string, Fault['action'], number]>([
  ['a resource that is locked', { kind: 'status', status: 423 }, 2_000],
  ['the ten rolling seconds', { kind: 'status', status: 429 }, 10_000],
  [
    'a longer wait that is asked for',
    { kind: 'status', status: 429, headers: { 'retry-after': '17' } },
    17_000,
  ],
  ['a migration of the account', { kind: 'status', status: 477, headers: { 'retry-after': '40' } }, 40_000],
])('a write waits for %s and then happens once', async (_name, action, least) => {
  fails({ match: { method: 'POST' }, action });
  expect((await upsert()).results).toHaveLength(1);
  expect(total()).toBeGreaterThanOrEqual(least);
  expect(total()).toBeLessThan(least * 1.3);
  expect(emulator.portal.journal.count()).toBe(2);
});

test('the secondly limit of searches is waited for by a second, and others are slower for a while', async () => {
  emulator.portal.options.searchLimit = 1;
  await api.changed('contacts', 0, 1, '0');
  await api.changed('contacts', 0, 1, '0');
  expect(total()).toBeGreaterThanOrEqual(1_000);
  expect(emulator.portal.journal.entries.map(({ status }) => status)).toEqual([200, 429, 200]);
});

test('the daily limit is not waited for, and a tenth of the day is left to others', async () => {
  emulator.portal.options.dailyLimit = 10;
  for (let call = 1; call <= 9; call += 1) await api.account();
  expect(await faultOf(api.account())).toMatchObject({ kind: 'daily', category: 'DAILY_FLOOR' });
  expect(emulator.portal.journal.count()).toBe(9);
  // Nobody tells when the account's day is over: a call an hour asks.
  emulator.portal.clock.advance(60 * 60_000);
  await api.account();
  expect(await faultOf(api.account())).toMatchObject({ kind: 'daily', category: 'DAILY_FLOOR' });
  emulator.portal.clock.advance(24 * 60 * 60_000);
  await api.account();
  await api.account();
  expect(emulator.portal.journal.count()).toBe(12);
  await emulator.close();
  await open(defaultToken, { options: { dailyLimit: 0 } });
  expect(await faultOf(api.account())).toMatchObject({ kind: 'daily', status: 429, policy: 'DAILY' });
  expect(waited).toEqual([]);
});

test.each<[string, Fault['action']]>([
  ['502', { kind: 'status', status: 502 }],
  ['524', { kind: 'status', status: 524 }],
  ["a gateway's page", { kind: 'html', status: 503 }],
  ['a page that says it is well', { kind: 'html', status: 200 }],
  ['a cut before anything happened', { kind: 'cutBeforeCommit' }],
  ['a cut after all happened', { kind: 'cutAfterCommit' }],
  ['half an answer', { kind: 'truncate' }],
  ['no answer', { kind: 'hang' }],
])(
  'a read is tried again after %s, a write is left to those who look what became of it',
  async (_name, action) => {
    fails({ match: { method: 'GET' }, action });
    expect(await api.account()).toMatchObject({ portalId: 24_601 });
    fails({ match: { url: 'upsert' }, action });
    expect(await faultOf(upsert())).toMatchObject({ kind: 'broken' });
    expect(emulator.portal.journal.count('POST crm/objects/contacts/batch/upsert')).toBe(1);
  },
);

test('a read that gets no answer six times is given up', async () => {
  fails({ times: 0, action: { kind: 'status', status: 503 } });
  expect(await faultOf(api.account())).toMatchObject({ kind: 'broken', status: 503 });
  expect(emulator.portal.journal.count()).toBe(6);
});

test('a token that is none and one that lacks a scope are told apart', async () => {
  emulator.portal.tokens.add('pat-reads', 'reader', ['crm.objects.contacts.read']);
  await emulator.close();
  await open('pat-nobody');
  expect(await faultOf(api.account())).toMatchObject({ kind: 'credentials', status: 401 });
  await emulator.close();
  await open('pat-reads');
  emulator.portal.tokens.add('pat-reads', 'reader', ['crm.objects.contacts.read']);
  expect(await faultOf(upsert())).toMatchObject({ kind: 'scope', scopes: ['crm.objects.contacts.write'] });
  expect(await api.mayWrite('contacts')).toBe(false);
});

test('a fault tells HubSpot’s words to those who ask for them, and no log', async () => {
  fails({
    action: {
      kind: 'status',
      status: 400,
      body: { category: 'VALIDATION_ERROR', message: 'a@b.example is bad', correlationId: 'c-1' },
    },
  });
  const error = await upsert().catch((fault: HubspotFault) => fault);
  expect(error).toMatchObject({ message: 'HubSpot answered 400, VALIDATION_ERROR, correlation id c-1' });
  expect((error as HubspotFault).details.said).toBe('a@b.example is bad');
});

test('a burst of calls stays below what the account allows', async () => {
  emulator.portal.options.burstLimit = 20;
  for (let call = 0; call < 60; call += 1) await api.account();
  expect(emulator.portal.journal.entries.filter(({ status }) => status === 429)).toEqual([]);
  expect(total()).toBeGreaterThanOrEqual(20_000);
});

test.each([
  ['12,345 records of one millisecond', 12_345, 0, 62],
  ['25,000 records of a window', 25_000, 1, 125],
  ['exactly a page', 200, 0, 1],
])('%s are all found, two hundred at a time', async (_name, count, every, most) => {
  const { portal } = emulator;
  seedContacts(portal.crm, count, portal.clock.now(), { every });
  const now = portal.clock.now();
  const found = new Set<string>();
  let pages = 0;
  for (let above = '0'; ; ) {
    const { results, total } = await api.changed('contacts', 0, now, above);
    pages += 1;
    for (const { id } of results) found.add(id);
    above = results.at(-1)!.id;
    if (total === results.length) break;
  }
  expect(found.size).toBe(count);
  expect(pages).toBe(most);
});
