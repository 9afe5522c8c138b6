/**
 * Processes that sync with one account at once, some of which die: together they stay within its limits, so that HubSpot
 * refuses nobody for asking too often.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  defaultToken,
  type Emulator,
  seedContacts,
  startEmulator,
} from '../../packages/cli/src/hubspot-emulator/index.ts';
import { type Owner, type TestApp, testApp } from '../support/app.ts';
import { engines } from '../support/engines.ts';
import { attempt, type Kill } from './attempt.ts';

const CONTACTS = 300;
/** Of the account; four fifths are ours. */
const IN_TEN_SECONDS = 8;

describe.each(engines)('processes that sync with one account at once, on %s', (engine) => {
  let app: TestApp;
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ options: { burstLimit: IN_TEN_SECONDS } });
    seedContacts(emulator.portal.crm, CONTACTS, emulator.portal.clock.now());
    app = await testApp(engine, { HUBSPOT_BASE_URL: emulator.url });
  });
  afterAll(async () => {
    await app?.close();
    await emulator?.close();
  });

  const connected = async (): Promise<Owner> => {
    const owner = await app.found();
    await owner.plugs.hubspot.connect({ access_token: defaultToken });
    return owner;
  };
  const synced = async (owner: Owner, kill: Kill = null): Promise<boolean> => {
    const job = await owner.plugs.hubspot.sync({});
    return attempt(app, owner, job.id, kill, { HUBSPOT_BASE_URL: emulator.url });
  };

  it('stay within its limits', { timeout: 120_000 }, async () => {
    const owners = [await connected(), await connected(), await connected()] as const;
    const [first, second, dead] = owners;
    const lived = await Promise.all([synced(first), synced(second), synced(dead, { afterChunk: 1 })]);
    expect(lived).toEqual([true, true, false]);
    const { entries } = emulator.portal.journal;
    expect(entries.length).toBeGreaterThan(IN_TEN_SECONDS);
    expect(entries.filter(({ status }) => status === 429)).toEqual([]);
    for (const { plugs } of [first, second]) expect((await plugs.hubspot.status()).linked).toBe(CONTACTS);
  });
});
