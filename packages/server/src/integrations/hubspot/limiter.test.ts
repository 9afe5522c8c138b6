import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines, type TestStore, testStore } from '../../../../../test/support/engines.ts';
import { withToken } from '../../../../../test/support/hubspot.ts';
import { type Emulator, startEmulator } from '../../../../cli/src/hubspot-emulator/index.ts';
import { realWorld, type World } from '../../lib/world.ts';
import { openStore, type SharedStates, type Store } from '../../store/index.ts';
import { HubspotApi } from './api.ts';
import { limiterFor } from './limiter.ts';
import { HELD_MS } from './limits.ts';
import { Transport } from './transport.ts';

const INTERVAL_MS = 10_000;

describe.each(engines)('what several processes know of an account on %s', (engine) => {
  let base: TestStore;
  let others: Store;
  let emulator: Emulator;
  let waited: number;
  beforeAll(async () => {
    base = await testStore(engine);
    others = await openStore(base.url, base.world);
    emulator = await startEmulator({ clock: { running: false } });
  });
  afterAll(async () => {
    await others?.close();
    await base?.close();
    await emulator?.close();
  });
  beforeEach(async () => {
    const { portal } = emulator;
    portal.clock.advance(24 * 3_600_000);
    portal.journal.clear();
    portal.faults.clear();
    Object.assign(portal.options, { burstLimit: undefined, searchLimit: undefined, dailyLimit: undefined });
    waited = 0;
  });

  /** The account's clock is the only one: it stands until somebody waits. */
  const world: World = {
    ...realWorld(),
    now: () => new Date(emulator.portal.clock.now()),
    async sleep(ms) {
      waited += ms;
      emulator.portal.clock.advance(ms);
    },
  };
  /** A process that has a token. */
  const process = (shared: SharedStates, token: string, tries?: number): HubspotApi => {
    emulator.portal.tokens.add(token);
    const signal = AbortSignal.timeout(60_000);
    const limiter = limiterFor({ change: (...args) => shared.change(...args) }, token, world);
    return new HubspotApi(
      new Transport({
        baseUrl: emulator.url,
        access: withToken(token),
        world,
        limiter,
        signal,
        ...(tries && { tries }),
      }),
    );
  };
  /** Two of one app. */
  const two = (token: string) => [process(base.store.shared, token), process(others.shared, token)] as const;
  const refused = () => emulator.portal.journal.entries.filter(({ status }) => status === 429);

  it('is changed by one of them at a time', async () => {
    const count = (shared: SharedStates) =>
      shared.change<{ count: number }, number>('counted', (known) => {
        const next = (known?.count ?? 0) + 1;
        return [{ count: next }, next];
      });
    const counted = await Promise.all(
      Array.from({ length: 40 }, (_, at) => count(at % 2 === 0 ? base.store.shared : others.shared)),
    );
    expect(counted.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    await expect(
      others.shared.change('counted', () => {
        throw new Error('thought better of it');
      }),
    ).rejects.toThrow('better');
    expect(await count(others.shared)).toBe(41);
  });

  it('keeps the sum of their calls within its limit, and uses it', async () => {
    emulator.portal.options.burstLimit = 20;
    const [one, other] = two('both');
    for (let call = 0; call < 60; call += 1) {
      await one.account();
      if (call % 3 === 0) await other.account();
    }
    expect(emulator.portal.journal.count()).toBe(80);
    expect(refused()).toEqual([]);
    // Sixteen of twenty are ours: eighty take five intervals, and the first of them no time.
    expect(waited).toBeGreaterThanOrEqual(4 * INTERVAL_MS);
    expect(waited).toBeLessThanOrEqual(5 * INTERVAL_MS);
  });

  it('keeps the sum of their searches within its limit', async () => {
    emulator.portal.options.searchLimit = 4;
    const apis = two('searching');
    for (let search = 0; search < 20; search += 1) await apis[search % 2]!.changed('contacts', 0, 1, '0');
    expect(refused()).toEqual([]);
    expect(waited).toBeLessThan(10_000);
  });

  it('is asked once for many calls', async () => {
    let changes = 0;
    const counting: SharedStates = {
      change(key, work) {
        changes += 1;
        return base.store.shared.change(key, work);
      },
    };
    const alone = process(counting, 'counting');
    for (let call = 0; call < 100; call += 1) await alone.account();
    expect(waited).toBe(0);
    expect(changes).toBeLessThan(10);
  });

  it('slows nobody down who is in another account', async () => {
    const busy = process(base.store.shared, 'busy');
    for (let call = 0; call < 200; call += 1) await busy.account();
    expect(waited).toBeGreaterThan(0);
    waited = 0;
    const idle = process(base.store.shared, 'idle');
    for (let call = 0; call < 100; call += 1) await idle.account();
    expect(waited).toBe(0);
  });

  it('lets all wait when one of them is told to', async () => {
    const [one, other] = two('paused');
    await one.account();
    emulator.portal.faults.add({ action: { kind: 'status', status: 429, headers: { 'retry-after': '60' } } });
    const before = emulator.portal.clock.now();
    await one.account();
    expect(emulator.portal.clock.now() - before).toBeGreaterThanOrEqual(60_000);
    emulator.portal.faults.add({
      action: { kind: 'status', status: 477, headers: { 'retry-after': '600' } },
    });
    await expect(one.account()).rejects.toMatchObject({ kind: 'busy' });
    const since = emulator.portal.clock.now();
    await other.account();
    expect(emulator.portal.clock.now() - since).toBeGreaterThanOrEqual(600_000);
  });

  it('tells all how much of the day is left', async () => {
    emulator.portal.options.dailyLimit = 10;
    const [one, other] = two('used up');
    for (let call = 0; call < 8; call += 1) await one.account();
    await one.transport.limiter.rest();
    emulator.portal.clock.advance(1);
    await other.account();
    await other.transport.limiter.rest();
    await expect(one.account()).rejects.toMatchObject({ kind: 'daily' });
    expect(emulator.portal.journal.count()).toBe(9);
  });

  it('stops them all when too many answers were errors, but for what a person asks, until the day is over', async () => {
    const [one, other] = two('faulty');
    const { clock, faults, journal } = emulator.portal;
    clock.advance(24 * 3_600_000 - (clock.now() % (24 * 3_600_000)));
    faults.add({ times: 0, action: { kind: 'status', status: 400 } });
    for (let call = 0; call < 51; call += 1)
      await expect((call % 2 === 0 ? one : other).account()).rejects.toMatchObject({ kind: 'refused' });
    // Either knows what the other met as soon as it takes its next portion.
    await one.transport.limiter.rest();
    await other.transport.limiter.rest();
    await one.transport.limiter.rest();
    for (const api of [one, other]) {
      expect(api.transport.limiter.errors).toMatchObject({ calls: 51, errors: 51, allowed: 50 });
      await expect(api.account()).rejects.toMatchObject({ kind: 'daily', details: { policy: 'ERRORS' } });
    }
    expect(journal.count()).toBe(51);
    faults.clear();
    expect(await process(base.store.shared, 'faulty', 2).account()).toMatchObject({ portalId: 24_601 });
    await expect(process(others.shared, 'faulty').account()).rejects.toMatchObject({ kind: 'daily' });
    clock.advance(24 * 3_600_000);
    expect(await one.account()).toMatchObject({ portalId: 24_601 });
    expect(one.transport.limiter.errors).toMatchObject({ calls: 1, errors: 0 });
  });

  it('gets back what a process had that died', async () => {
    emulator.portal.options.burstLimit = 20;
    const [dead, alive] = two('dead');
    for (let call = 0; call < 4; call += 1) await dead.account();
    for (let call = 0; call < 12; call += 1) await alive.account();
    const before = emulator.portal.clock.now();
    for (let call = 0; call < 16; call += 1) await alive.account();
    expect(emulator.portal.clock.now() - before).toBeLessThanOrEqual(INTERVAL_MS + HELD_MS);
    emulator.portal.clock.advance(INTERVAL_MS + HELD_MS);
    waited = 0;
    for (let call = 0; call < 16; call += 1) await alive.account();
    expect(waited).toBe(0);
    expect(refused()).toEqual([]);
  });
});
