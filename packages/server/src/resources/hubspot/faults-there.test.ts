/**
 * What happens to records and properties at HubSpot before and while a sync runs: nobody is there twice, nothing is
 * passed over in silence, and in the end both sides are the same.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench } from '../../../../../test/support/hubspot.ts';
import {
  bothSides,
  expectEnds,
  expectLogs,
  pass,
  untilQuiet,
} from '../../../../../test/support/hubspot-ends.ts';
import { objectType } from '../../../../cli/src/hubspot-emulator/index.ts';
import { mergeRecords } from '../../../../cli/src/hubspot-emulator/merge.ts';

const type = objectType('contacts')!;
const person = { type: 'CRM_UI', id: 'userId:1' };

describe.each(engines)('whatever happens at HubSpot, on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account());

  /** Linked contacts of these names. */
  const linked = async (...names: readonly string[]): Promise<Owner> => {
    const owner = await bench.connected();
    for (const name of names) bench.add({ email: `${name}@x.example`, firstname: name });
    await untilQuiet(bench, owner);
    await pass(bench, 120_000);
    bench.calls();
    return owner;
  };
  const idOf = async ({ plugs }: Owner, name: string) =>
    (await plugs.contacts.list({ email: [`${name}@x.example`] })).items[0]!.id;
  const merge = (one: string, other: string) =>
    mergeRecords(
      bench.portal,
      type,
      [bench.byEmail(`${one}@x.example`)!.id, bench.byEmail(`${other}@x.example`)!.id],
      person,
    );
  /** Once the next sync asks there for this, that happens just before. */
  const meanwhile = (url: string, run: () => void) =>
    bench.fails({ match: { url }, action: { kind: 'call', run } });
  const failures = async (owner: Owner) => {
    const [log] = (await owner.plugs.integration_logs.list({ limit: 1 })).items;
    const changes = await bench.changes(owner, log!.request_data!.job_id as string);
    return changes
      .flatMap(({ label, code, field }) => (code === null ? [] : `${label} ${code} ${field}`))
      .sort();
  };

  describe('addresses', () => {
    const twoInOne = () => {
      const record = bench.add({ email: 'a@x.example', firstname: 'A' });
      bench.portal.crm.set(record, { hs_additional_emails: 'b@x.example' }, person);
    };

    it('of one record that two contacts of ours have leave it to the first, and people hear of the other', async () => {
      const owner = await bench.connected();
      twoInOne();
      await bench.contact(owner, 'b@x.example', { first_name: 'B' });
      await bench.contact(owner, 'a@x.example');
      expect(await untilQuiet(bench, owner)).toEqual([]);
      expect(await bothSides(bench, owner)).toEqual({
        here: ['a@x.example A ∅ ∅', 'b@x.example B ∅ ∅'],
        there: ['a@x.example A ∅ ∅'],
      });
      expect(await owner.plugs.hubspot.status()).toMatchObject({ linked: 1, faults: 1 });
      await owner.plugs.contacts.delete(await idOf(owner, 'a'));
      await owner.plugs.hubspot.retry_failed({});
      await untilQuiet(bench, owner);
      expect(bench.records()).toHaveLength(1);
      expect(await owner.plugs.hubspot.status()).toMatchObject({ linked: 1, faults: 0 });
      await expectLogs(owner);
    });

    it('that are additional ones there find their record', async () => {
      const owner = await bench.connected();
      twoInOne();
      await bench.contact(owner, 'b@x.example', { phone: '1' });
      await untilQuiet(bench, owner);
      const { here, there } = await bothSides(bench, owner);
      expect([here, there]).toEqual([['b@x.example A 1 ∅'], ['a@x.example A 1 ∅']]);
    });

    it('change here, there, and on both sides, and it is the same contact', async () => {
      const owner = await linked('a', 'b', 'c');
      await owner.plugs.contacts.update(await idOf(owner, 'a'), { email: 'a2@x.example' });
      bench.edit('b@x.example', { email: 'b2@x.example' });
      await owner.plugs.contacts.update(await idOf(owner, 'c'), { email: 'c2@x.example' });
      await pass(bench, 60_000);
      bench.edit('c@x.example', { email: 'c3@x.example' });
      await pass(bench, 120_000);
      await untilQuiet(bench, owner);
      await expectEnds(bench, owner, ['a2@x.example a ∅ ∅', 'b2@x.example b ∅ ∅', 'c3@x.example c ∅ ∅']);
    });

    it('go from one contact to a new one', async () => {
      const owner = await linked('a');
      await owner.plugs.contacts.update(await idOf(owner, 'a'), { email: 'z@x.example' });
      await bench.contact(owner, 'a@x.example', { first_name: 'new' });
      await untilQuiet(bench, owner);
      await expectEnds(bench, owner, ['a@x.example new ∅ ∅', 'z@x.example a ∅ ∅']);
    });

    it('that another record has stay as they are there, and people hear of it', async () => {
      const owner = await linked('a', 'b');
      bench.add({ email: 'taken@x.example', firstname: 'T' });
      await owner.plugs.contacts.update(await idOf(owner, 'a'), { email: 'taken@x.example' });
      expect(await bench.sync(owner)).toMatchObject({ planned: 1, failed: 1 });
      expect(await failures(owner)).toEqual(['taken@x.example conflict null']);
      await untilQuiet(bench, owner);
      expect(await bothSides(bench, owner)).toEqual({
        here: ['b@x.example b ∅ ∅', 'taken@x.example a ∅ ∅'],
        there: ['a@x.example a ∅ ∅', 'b@x.example b ∅ ∅', 'taken@x.example T ∅ ∅'],
      });
      await expectLogs(owner);
    });
  });

  it('what somebody changes there just before our own change arrives is not lost', async () => {
    const owner = await linked('a', 'b');
    for (const name of ['a', 'b'])
      await owner.plugs.contacts.update(await idOf(owner, name), { first_name: `${name}2` });
    meanwhile('batch/update', () => bench.edit('a@x.example', { phone: '7', jobtitle: 'J' }));
    expect(await bench.sync(owner)).toMatchObject({ planned: 2, succeeded: 2 });
    await pass(bench, 120_000);
    bench.calls();
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, actions: { plugs_update: 1 } });
    expect(bench.calls()).toEqual({ 'POST /search': 1, 'POST /batch/read': 1 });
    await untilQuiet(bench, owner);
    await expectEnds(bench, owner, ['a@x.example a2 7 J', 'b@x.example b2 ∅ ∅']);
  });

  describe.each(['new-id', 'keep-primary'] as const)('merges (%s)', (merges) => {
    beforeEach(() => bench.account({ options: { merges } }));

    it('one upon the other are followed', async () => {
      const owner = await linked('a');
      bench.add({ email: 'b@x.example', phone: '2' });
      bench.add({ email: 'c@x.example', jobtitle: 'C' });
      merge('a', 'b');
      merge('c', 'a');
      await pass(bench, 120_000);
      await owner.plugs.contacts.update(await idOf(owner, 'a'), { first_name: 'Anna' });
      await untilQuiet(bench, owner);
      await expectEnds(bench, owner, ['c@x.example Anna 2 C']);
    });

    it('while our change is under way lose nothing', async () => {
      const owner = await linked('a');
      bench.add({ email: 'b@x.example', jobtitle: 'B' });
      await owner.plugs.contacts.update(await idOf(owner, 'a'), { first_name: 'Anna' });
      meanwhile('batch/update', () => merge('b', 'a'));
      await untilQuiet(bench, owner);
      await expectEnds(bench, owner, ['b@x.example Anna ∅ B']);
    });
  });
});
