import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench } from '../../../../../test/support/hubspot.ts';

describe.each(engines)('syncs that read all by themselves on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account());

  const only = async ({ plugs }: Owner) => (await plugs.integrations.list()).items[0]!;
  const world = () => bench.app.db.world;
  const days = (count: number) => world().sleep(count * 24 * 3_600_000, new AbortController().signal);
  /** Deletes a record at HubSpot for good. */
  const erase = (email: string) =>
    bench.portal.crm.erase(bench.byEmail(email)!, { type: 'CRM_UI', id: 'userId:1' });
  it('read all records once in so many days, whoever starts them', async () => {
    const owner = await bench.connected();
    const { id } = await only(owner);
    bench.add({ email: 'ada@b.example' });
    bench.add({ email: 'eve@b.example' });
    await bench.sync(owner);
    expect(await owner.plugs.hubspot.status()).toMatchObject({ last_reconcile: null, next_reconcile: null });
    const { next_reconcile } = await owner.plugs.integrations.update(id, { reconcile_days: 7 });
    expect(Date.parse(next_reconcile!) - world().now().getTime()).toBeGreaterThan(6.9 * 24 * 3_600_000);
    await bench.sync(owner);
    // What is deleted for good leaves no trace that a sync of changes could find.
    erase('eve@b.example');
    await days(7);
    const { digest } = await bench.plan(owner);
    expect((await owner.plugs.hubspot.status()).linked).toBe(2);
    expect(await bench.sync(owner, { digest })).toMatchObject({ planned: 0 });
    expect((await owner.plugs.hubspot.status()).linked).toBe(2);
    const first = await owner.plugs.hubspot.sync({});
    expect((await owner.plugs.hubspot.sync({})).id).toBe(first.id);
    expect((await owner.run(first)).state).toBe('completed');
    const status = await owner.plugs.hubspot.status();
    expect(status).toMatchObject({ linked: 1, last_reconcile: expect.any(String) });
    expect(Date.parse(status.next_reconcile!) - Date.parse(status.last_reconcile!)).toBe(7 * 24 * 3_600_000);
    await bench.sync(owner);
    expect((await owner.plugs.hubspot.status()).last_reconcile).toBe(status.last_reconcile);
    await owner.plugs.hubspot.sync({ full: true }).then(owner.run);
    expect(Date.parse((await owner.plugs.hubspot.status()).last_reconcile!)).toBeGreaterThan(
      Date.parse(status.last_reconcile!),
    );
    expect(await owner.plugs.integrations.update(id, { reconcile_days: null })).toMatchObject({
      next_reconcile: null,
    });
    const zoom = { account_id: 'a', client_id: 'b', client_secret: 'c' };
    await expect(
      owner.plugs.integrations.create({ provider: 'zoom', credentials: zoom, reconcile_days: 7 }),
    ).rejects.toMatchObject({ errors: [{ pointer: '/reconcile_days', rule: 'provider' }] });
  });

  it('that would delete too much ask a person, and do not read all again for that', async () => {
    const owner = await bench.connected();
    const { id } = await only(owner);
    const { contacts } = await owner.plugs.hubspot.mapping();
    await owner.plugs.hubspot.set_mapping({ contacts: { ...contacts, on_remote_delete: 'delete' } });
    for (let at = 0; at < 12; at += 1) bench.add({ email: `p${at}@b.example` });
    await bench.sync(owner);
    await owner.plugs.integrations.update(id, { reconcile_days: 1 });
    for (let at = 0; at < 12; at += 1) erase(`p${at}@b.example`);
    await days(1);
    expect(await bench.finished(owner)).toMatchObject({ state: 'failed', error: { code: 'hubspot_brake' } });
    expect(await owner.plugs.hubspot.status()).toMatchObject({ last_reconcile: null, status: 'error' });
    expect(Date.parse((await owner.plugs.hubspot.status()).next_reconcile!)).toBeGreaterThan(
      world().now().getTime(),
    );
    expect(await bench.here(owner)).toHaveLength(12);
    expect(await bench.sync(owner, { max_deletes: 12 })).toMatchObject({ succeeded: 12 });
    expect(await bench.here(owner)).toHaveLength(0);
  });
});
