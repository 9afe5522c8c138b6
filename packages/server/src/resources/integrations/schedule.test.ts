import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench } from '../../../../../test/support/hubspot.ts';

describe.each(engines)('scheduled syncs on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account());

  const only = async ({ plugs }: Owner) => (await plugs.integrations.list()).items[0]!;
  /** Time passes until after the next occasion. */
  const late = ({ organization }: Owner) =>
    bench.app.composition.services.store
      .tenant(organization)
      .write((tx) => tx.updateTable('integrations').set({ next_sync: '2026-01-01T00:00:00.000Z' }).execute());
  const kindsRun = async ({ organization }: Owner) => {
    // Occasions of an hour that changed just now would be others; what is asked here are the kinds alone.
    const jobs = await bench.app.composition.runDue(organization);
    return jobs.map(({ kind, state }) => `${kind} ${state}`).filter((line) => /sync/.test(line));
  };

  it('start when they are due, once for all that was missed, and say when they come next', async () => {
    const owner = await bench.connected();
    const { id } = await only(owner);
    expect(await only(owner)).toMatchObject({ sync_schedule: null, sync_timezone: 'UTC', next_sync: null });
    const six = { sync_schedule: '0 6 * * *', sync_timezone: 'Asia/Tokyo' };
    const { next_sync } = await owner.plugs.integrations.update(id, six);
    expect(next_sync).toMatch(/T21:00:00\.000Z$/);
    expect(Date.parse(next_sync!)).toBeGreaterThan(Date.now());
    expect((await owner.plugs.hubspot.status()).next_sync).toBe(next_sync);
    // Another name is no other schedule.
    expect((await owner.plugs.integrations.update(id, { name: 'Sales' })).next_sync).toBe(next_sync);
    expect(await kindsRun(owner)).toEqual([]);

    await late(owner);
    bench.add({ email: 'ada@b.example', firstname: 'Ada' });
    expect(await kindsRun(owner)).toEqual(['integrations.sync_due completed', 'hubspot.sync completed']);
    expect((await bench.here(owner)).map(({ email }) => email)).toEqual(['ada@b.example']);
    expect(await only(owner)).toMatchObject({
      status: 'connected',
      last_sync: expect.any(String),
      next_sync,
    });
    expect(await kindsRun(owner)).toEqual([]);
    expect((await owner.plugs.integrations.update(id, { sync_schedule: null })).next_sync).toBe(null);
  });

  it('are what the plain test and sync of an integration at HubSpot come to', async () => {
    const owner = await bench.connected();
    const { id } = await only(owner);
    expect(await owner.plugs.integrations.test(id)).toMatchObject({ is_working: true, account: '24601' });
    bench.add({ email: 'ada@b.example' });
    const plan = await owner.plugs.integrations.sync(id, { plan: true });
    expect(plan.kind).toBe('hubspot.sync');
    expect((await owner.run(plan)).result).toMatchObject({ planned: 1, succeeded: 0 });
    const sync = await owner.plugs.integrations.sync(id, {});
    expect((await owner.run(sync)).result).toMatchObject({ planned: 1, succeeded: 1 });
  });

  it('rest without credentials, without permission to work, and where a sync is under way', async () => {
    const owner = await bench.connected();
    const { id } = await only(owner);
    await owner.plugs.integrations.update(id, { sync_schedule: '*/5 * * * *', is_active: false });
    await late(owner);
    expect(await kindsRun(owner)).toEqual([]);
    await owner.plugs.integrations.update(id, { is_active: true });
    const { id: busy } = await owner.plugs.hubspot.plan({});
    await late(owner);
    expect(await kindsRun(owner)).toEqual(
      expect.arrayContaining(['integrations.sync_due completed', 'hubspot.sync completed']),
    );
    expect((await owner.plugs.jobs.list({ kind: ['hubspot.sync'] })).items.map((job) => job.id)).toEqual([
      busy,
    ]);
    await owner.plugs.hubspot.disconnect({});
    await late(owner);
    expect(await kindsRun(owner)).toEqual([]);
  });

  it('are patterns that can be kept', async () => {
    const owner = await bench.connected();
    const { id } = await only(owner);
    for (const [sync_schedule, message] of [
      ['every day at six', 'Not a cron pattern'],
      ['*/2 * * * *', 'More often than every 5 minutes'],
      ['0 0 30 2 *', 'This never comes'],
    ] as const)
      await expect(owner.plugs.integrations.update(id, { sync_schedule })).rejects.toMatchObject({
        code: 'validation_failed',
        errors: [{ pointer: '/sync_schedule', rule: 'schedule', message: expect.stringContaining(message) }],
      });
  });
});
