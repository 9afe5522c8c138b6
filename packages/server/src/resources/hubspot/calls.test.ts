/** How many calls a sync takes for so many changes: a call for each hundred, a search for each two hundred. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench } from '../../../../../test/support/hubspot.ts';
import { pass } from '../../../../../test/support/hubspot-ends.ts';
import { share, thorough } from '../../../../../test/support/thorough.ts';
import { importCsv } from '../../../../../test/support/transfers.ts';

const sizes = [0, 1, 100, 101, 200, 201, 1_000];
const all = thorough ? [...sizes, 50_000] : sizes;
const MINUTE_MS = 60_000;

/** Without what is not asked at all. */
const only = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

const timeout = thorough ? 1_200_000 : 60_000;

describe.each(engines)('the calls of a sync on %s', { timeout }, (engine) => {
  const some = <T>(rows: readonly T[]) => share(rows, engines.indexOf(engine));
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());

  const people = (count: number) => Array.from({ length: count }, (_, at) => `p${at}@x.example`);
  /** A sync that has nothing to do, once the changes before it lie outside of what is read twice. */
  const settled = async (owner: Owner) => {
    await pass(bench, 11 * MINUTE_MS);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    bench.calls();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0, calls: 1 });
    expect(bench.calls()).toEqual({ 'POST /search': 1 });
  };

  describe('for the first look', () => {
    it.each(some(sizes))('at %i there', async (count) => {
      await bench.account();
      const owner = await bench.connected();
      await owner.plugs.hubspot.doctor();
      for (const email of people(count)) bench.add({ email });
      bench.calls();
      expect(await bench.sync(owner)).toMatchObject({ planned: count, actions: { plugs_create: count } });
      expect(bench.calls()).toEqual({ 'GET ': Math.max(1, Math.ceil(count / 100)) });
    });

    it.each(some(sizes))('at %i here', async (count) => {
      await bench.account();
      const owner = await bench.connected();
      await owner.plugs.hubspot.doctor();
      if (count > 0) await importCsv(owner, `email\n${people(count).join('\n')}\n`);
      bench.calls();
      expect(await bench.sync(owner)).toMatchObject({ planned: count, actions: { hubspot_create: count } });
      const hundreds = Math.ceil(count / 100);
      expect(bench.calls()).toEqual(
        only({ 'GET ': 1, 'POST /batch/read': hundreds, 'POST /batch/upsert': hundreds }),
      );
    });
  });

  describe('for what belongs to contacts', () => {
    it.each(some([0, 1, 100, 101]))('at %i companies, associations and calls', async (count) => {
      await bench.account();
      const owner = await bench.connected();
      const fields = [
        { field: 'email', property: 'email' },
        { field: 'company', property: 'company', direction: 'push' as const },
      ];
      await owner.plugs.hubspot.set_mapping({
        contacts: { fields },
        companies: { push: true },
        interactions: { push: true },
      });
      await owner.plugs.hubspot.ensure_schema({});
      if (count > 0)
        await importCsv(
          owner,
          `email,company\n${people(count)
            .map((email, at) => `${email},Firm ${at}\n`)
            .join('')}`,
        );
      const contacts = await bench.here(owner);
      for (let at = 0; at < count; at += 100) {
        const operations = contacts.slice(at, at + 100).map(({ id }) => ({
          action: 'create' as const,
          data: {
            contact_id: id,
            interaction_type: 'call' as const,
            interaction_date: '2026-11-20T09:30:00.000Z',
          },
        }));
        await owner.plugs.contact_interactions.batch({ operations });
      }
      await owner.plugs.hubspot.doctor();
      bench.calls();
      expect(await bench.sync(owner)).toMatchObject({ planned: 4 * count, succeeded: 4 * count });
      const hundreds = Math.ceil(count / 100);
      expect(bench.calls()).toEqual(
        only({
          'GET ': 1,
          'POST /batch/read': hundreds,
          'POST /batch/upsert': hundreds,
          'POST crm/objects/companies/batch/upsert': hundreds,
          'POST crm/associations/contacts/companies/batch/create': Math.ceil(count / 2_000),
          'POST crm/objects/calls/batch/create': hundreds,
        }),
      );
      expect(await bench.sync(owner)).toMatchObject({ planned: 0, calls: 1 });
    });
  });

  describe('for changes', () => {
    const most = Math.max(...some(all));
    let owner: Owner;
    let ids: string[];
    beforeAll(async () => {
      await bench.account();
      owner = await bench.connected();
      for (const email of people(most)) bench.add({ email });
      await bench.sync(owner);
      const contacts = owner.plugs.contacts.list({ limit: 200 });
      ids = (await contacts.toArray({ limit: most })).map(({ id }) => id);
    });

    it.each(some(all))('of %i here', async (count) => {
      await settled(owner);
      const first_name = `here ${count}`;
      for (let at = 0; at < count; at += 100) {
        const part = ids.slice(at, Math.min(at + 100, count));
        const operations = part.map((id) => ({ action: 'update', id, data: { first_name } }) as const);
        await owner.plugs.contacts.batch({ operations });
      }
      expect(await bench.sync(owner)).toMatchObject({ planned: count, succeeded: count });
      expect(bench.calls()).toEqual(
        only({ 'POST /search': 1, 'POST /batch/update': Math.ceil(count / 100) }),
      );
    });

    it.each(some(all))('of %i there', async (count) => {
      await settled(owner);
      for (const email of people(count)) bench.edit(email, { phone: `${count}` });
      await pass(bench, MINUTE_MS);
      expect(await bench.sync(owner)).toMatchObject({ planned: count, succeeded: count });
      // Each page of a search that has news is read by itself.
      const reads = Math.ceil(count / 100);
      expect(bench.calls()).toEqual(
        only({ 'POST /search': Math.max(1, Math.ceil(count / 200)), 'POST /batch/read': reads }),
      );
    });
  });
});
