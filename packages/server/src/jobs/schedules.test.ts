import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines, type TestStore, testStore } from '../../../../test/support/engines.ts';
import { createLog } from '../lib/log.ts';
import { type FixedWorld, fixedWorld } from '../lib/world.ts';
import { cleanUp } from './clean-up.ts';
import { embeddedQueue } from './embedded.ts';
import { Jobs } from './jobs.ts';
import { Schedules } from './schedules.ts';

const HOUR_MS = 3_600_000;

describe.each(engines)('schedules on %s', (engine) => {
  let world: FixedWorld;
  let base: TestStore;
  let jobs: Jobs;
  let organization: string;
  let user: string;

  beforeEach(async () => {
    world = fixedWorld({ start: '2026-11-23T03:17:00.000Z', seed: 'schedules' });
    base = await testStore(engine, world);
    const log = createLog({ world, level: 'silent' });
    const queue = embeddedQueue({ store: base.store, world, log });
    jobs = new Jobs({ store: base.store, world, log, queue, record: async () => {} });
    jobs.register([cleanUp]);
    ({ organization, user } = await base.found());
    const identity = world.uuid();
    await base.store.tenant(organization).write(async (tx) => {
      const times = { created_at: tx.now, updated_at: tx.now };
      const email = 'owner@example.com';
      await tx.directory.addIdentity({ id: identity, email, email_key: email, password_hash: '', ...times });
      await tx.directory.addMembership({
        identity_id: identity,
        organization_id: organization,
        user_id: user,
      });
    });
  });

  afterEach(async () => {
    await jobs.stop();
    await base.close();
  });

  const process = () =>
    new Schedules({ store: base.store, world, log: createLog({ world, level: 'silent' }), jobs });
  const queued = () =>
    base.store.tenant(organization).read(async (tx) => {
      const rows = await tx
        .selectFrom('jobs')
        .select(['kind', 'created_by'])
        .where('kind', '=', cleanUp.kind)
        .execute();
      return rows.length;
    });

  test('each occasion has one job, whoever looks and however often', async () => {
    const [one, two] = [process(), process()];
    await Promise.all([one.enqueueDue(), two.enqueueDue()]);
    await one.enqueueDue();
    expect(await queued()).toBe(1);
    world.advance(23 * HOUR_MS);
    expect(await two.enqueueDue()).toEqual([]);
    world.advance(HOUR_MS);
    expect(await two.enqueueDue()).toHaveLength(1);
    expect(await process().enqueueDue(organization)).toEqual([]);
    expect(await queued()).toBe(2);
  });

  test('of several occasions missed, the last one is made up for', async () => {
    world.advance(72.5 * HOUR_MS);
    await process().enqueueDue();
    expect(await queued()).toBe(1);
  });

  test('cleaning up removes what ran out and nothing else', async () => {
    const past = new Date(world.now().getTime() - 1).toISOString();
    const future = new Date(world.now().getTime() + HOUR_MS).toISOString();
    await base.store.tenant(organization).write(async (tx) => {
      for (const [key, expires_at] of [
        ['old', past],
        ['new', future],
      ] as const) {
        const kept = { principal: user, operation: 'contacts.create', key, request_hash: '', status: 201 };
        await tx
          .insertInto('idempotency_keys', {
            ...kept,
            headers: '{}',
            body: null,
            created_at: tx.now,
            expires_at,
          })
          .execute();
        await tx.directory.addToken({
          hash: key,
          purpose: 'invitation',
          organization_id: organization,
          record_id: user,
          expires_at,
        });
      }
      await tx.directory.addToken({
        hash: 'for ever',
        purpose: 'service_token',
        organization_id: organization,
        record_id: user,
        expires_at: null,
      });
    });
    const [due] = await process().enqueueDue();
    const job = await jobs.runToEnd(organization, due as string);
    expect(job).toMatchObject({
      state: 'completed',
      result: { idempotency_keys: 1, sessions: 0, tokens: 1 },
    });
    expect(await base.store.directory.tokenByHash('invitation', 'new')).toBeDefined();
    const keys = await base.store
      .tenant(organization)
      .read((tx) => tx.selectFrom('idempotency_keys').select('key').execute());
    expect(keys).toEqual([{ key: 'new' }]);
    // A month later the record of this very job is one of those that nobody needs.
    world.advance(31 * 24 * HOUR_MS);
    const [next] = await process().enqueueDue();
    expect((await jobs.runToEnd(organization, next as string)).result).toMatchObject({ jobs: 1, tokens: 1 });
    expect(await queued()).toBe(1);
    expect(await base.store.directory.tokenByHash('service_token', 'for ever')).toBeDefined();
  });
});
