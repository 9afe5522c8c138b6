import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench, loggedOn } from '../../../../../test/support/hubspot.ts';
import { importCsv } from '../../../../../test/support/transfers.ts';

/** Errors that a day of few calls may have. */
const FEW = 50;
const BATCH = 100;

describe.each(engines)('error answers of HubSpot on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account());

  const people = (owner: Owner, emails: readonly string[]) =>
    importCsv(owner, `email\n${emails.join('\n')}\n`);
  const errors = () => bench.portal.journal.entries.filter(({ status = 0 }) => status >= 400).length;

  it('stop a sync before they are too many, and it goes on when they are over', {
    timeout: 60_000,
  }, async () => {
    const owner = await bench.connected();
    const emails = Array.from({ length: 150 }, (_, at) => `p${at}@x.example`);
    await people(owner, emails);
    bench.calls();
    bench.fails({ match: { url: 'upsert' }, times: 0, action: { kind: 'status', status: 400 } });
    const { id, ...stopped } = await bench.finished(owner);
    expect(stopped).toMatchObject({ state: 'failed', error: { code: 'hubspot_error_limit' } });
    expect(errors()).toBe(FEW + 1);
    const [log] = (await owner.plugs.integration_logs.list()).items;
    expect(log).toMatchObject({ status: 'failed', message: expect.stringContaining('twentieth') });
    const { planned, failed, skipped } = log!.response_data as Record<string, number>;
    expect([planned, failed! + skipped!]).toEqual([150, 150]);
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThanOrEqual(FEW);
    expect(await bench.changes(owner, id)).toHaveLength(150);
    // Nothing more leaves, whoever starts it; a person who asks what is wrong is told.
    bench.portal.faults.clear();
    const before = bench.portal.journal.count();
    expect(await bench.finished(owner)).toMatchObject({ error: { code: 'hubspot_error_limit' } });
    expect(bench.portal.journal.count()).toBe(before);
    const report = await owner.plugs.hubspot.doctor();
    expect(report.checks.find(({ name }) => name === 'errors')).toMatchObject({ state: 'failed' });
    expect(report.is_fit).toBe(false);
    await bench.app.db.world.sleep(24 * 3_600_000, new AbortController().signal);
    expect((await owner.plugs.hubspot.doctor()).is_fit).toBe(true);
    await owner.plugs.hubspot.retry_failed({});
    expect(await bench.sync(owner)).toMatchObject({ planned: 150, succeeded: 150 });
    expect(bench.records()).toHaveLength(150);
  });

  it('stay few where each batch has one record that spoils it', { timeout: 120_000 }, async () => {
    const owner = await bench.connected();
    const batches = 8;
    await people(
      owner,
      Array.from(
        { length: batches * BATCH },
        (_, at) => `${at % BATCH === 37 ? 'poor' : 'good'}${at}@x.example`,
      ),
    );
    bench.calls();
    bench.fails({
      match: { url: 'upsert', body: 'poor' },
      times: 0,
      action: { kind: 'status', status: 400 },
    });
    expect(await bench.sync(owner)).toMatchObject({ succeeded: batches * (BATCH - 1), failed: batches });
    expect(bench.records()).toHaveLength(batches * (BATCH - 1));
    // Found by halves alone, each would have cost eight errors in fifteen calls.
    expect(errors()).toBeLessThan(FEW);
    expect(errors()).toBeGreaterThan(2 * batches);
    const { checks } = await owner.plugs.hubspot.doctor();
    expect(checks.find(({ name }) => name === 'errors')).toMatchObject({ state: 'warning' });
  });

  it('in the middle of a batch leave what was sent of it as sent', async () => {
    const owner = await bench.connected();
    const contact = await bench.contact(owner, 'ada@b.example');
    await owner.plugs.hubspot.set_mapping({
      contacts: { fields: [{ field: 'email', property: 'email' }] },
      interactions: { push: true },
    });
    const log = (subject: string) =>
      owner.plugs.contact_interactions.create({
        contact_id: contact.id,
        interaction_type: 'call',
        subject,
        interaction_date: '2026-11-20T09:30:00.000Z',
      });
    for (const subject of ['one', 'two', 'three', 'four']) await log(subject);
    // The whole is refused, its first half is taken, and then the token ends.
    bench.fails(
      { match: { url: 'calls/batch/create' }, action: { kind: 'status', status: 400 } },
      { match: { url: 'calls/batch/create' }, nth: 3, action: { kind: 'status', status: 401 } },
    );
    expect(await bench.finished(owner)).toMatchObject({ error: { code: 'hubspot_access' } });
    expect(loggedOn(bench.portal, 'ada@b.example')).toHaveLength(2);
    bench.portal.faults.clear();
    expect(await bench.sync(owner)).toMatchObject({ succeeded: 2 });
    expect(loggedOn(bench.portal, 'ada@b.example')).toHaveLength(4);
  });
});
