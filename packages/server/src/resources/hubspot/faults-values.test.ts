/**
 * Values, properties, rules, clocks and an index that are not what a sync would like: each record has its verdict, and
 * in the end both sides are the same.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import { objectType, type PortalOptions } from '../../../../cli/src/hubspot-emulator/index.ts';
import { defaultMapping } from '../../integrations/hubspot/mapping.ts';

const type = objectType('contacts')!;
const person = { type: 'CRM_UI', id: 'userId:1' };
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const LONG = 'x'.repeat(65_537);

describe.each(engines)('what is not as it should be, on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());

  /** An account with linked contacts of these names and, beside the usual ones, these fields. */
  const linked = async (
    options: Partial<PortalOptions>,
    fields: readonly { field: string; property: string }[],
    ...names: readonly string[]
  ): Promise<Owner> => {
    await bench.account({ options });
    const owner = await bench.connected();
    const contacts = { ...defaultMapping.contacts, fields: [...defaultMapping.contacts.fields, ...fields] };
    await owner.plugs.hubspot.set_mapping({ contacts });
    for (const name of names) bench.add({ email: `${name}@x.example`, firstname: name });
    await untilQuiet(bench, owner);
    await pass(bench, 2 * MINUTE_MS);
    return owner;
  };
  const byName = async ({ plugs }: Owner, name: string) =>
    (await plugs.contacts.list({ email: [`${name}@x.example`] })).items[0]!;
  /** What became of each record of the last sync, as far as it was not simply done. */
  const verdicts = async (owner: Owner) => {
    const [log] = (await owner.plugs.integration_logs.list({ limit: 1 })).items;
    const changes = await bench.changes(owner, log!.request_data!.job_id as string);
    return changes
      .flatMap(({ label, code, field }) => (code === null ? [] : `${label} ${code} ${field}`))
      .sort();
  };

  it.each([
    [
      'read-only',
      'read_only_value',
      { modificationMetadata: { archivable: true, readOnlyDefinition: true, readOnlyValue: true } },
    ],
    ['archived', 'property_doesnt_exist', { archived: true }],
  ])(
    'a property that became %s since it was looked at fails its records, and takes no part from then on',
    async (_name, code, drift) => {
      const owner = await linked({}, [], 'a', 'b');
      await owner.plugs.contacts.update((await byName(owner, 'a')).id, { job_title: 'J', phone: '1' });
      await owner.plugs.contacts.update((await byName(owner, 'b')).id, { phone: '2' });
      bench.portal.properties.override(type, 'jobtitle', drift);
      expect(await bench.sync(owner)).toMatchObject({ planned: 2, succeeded: 1, failed: 1 });
      expect(await verdicts(owner)).toEqual([`a@x.example ${code} job_title`]);
      await owner.plugs.hubspot.doctor();
      await owner.plugs.hubspot.retry_failed({});
      const warnings = [expect.stringContaining('job_title takes no part')];
      expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1, warnings });
      await untilQuiet(bench, owner);
      expect((await bothSides(bench, owner)).there).toEqual(['a@x.example a 1 ∅', 'b@x.example b 2 ∅']);
      expect(await owner.plugs.hubspot.status()).toMatchObject({ linked: 2, faults: 0 });
      await expectLogs(owner);
    },
  );

  it('a text that is too long for one side is told of by its field', async () => {
    const fields = [
      { field: 'notes', property: 'message' },
      { field: 'metadata.text', property: 'address' },
    ];
    const owner = await linked({}, fields, 'a', 'b');
    bench.edit('a@x.example', { phone: '1' });
    bench.portal.crm.set(bench.byEmail('a@x.example')!, { message: LONG }, person);
    await owner.plugs.contacts.update((await byName(owner, 'b')).id, {
      metadata: { text: LONG },
      phone: '2',
    });
    await pass(bench, 2 * MINUTE_MS);
    expect(await bench.sync(owner)).toMatchObject({ planned: 2, succeeded: 0, failed: 2 });
    expect(await verdicts(owner)).toEqual([
      'a@x.example invalid_value notes',
      'b@x.example invalid_value metadata.text',
    ]);
    expect((await byName(owner, 'a')).phone).toBe('1');
    expect(await owner.plugs.hubspot.status()).toMatchObject({ linked: 2, faults: 2 });
    await pass(bench, 2 * MINUTE_MS);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    await expectLogs(owner);
  });

  it('signs of all scripts arrive as they are, and their two forms are the same', async () => {
    const owner = await linked({}, []);
    const names = ['👩🏽‍🚀 ✨', 'שלום עולם', '\u202Eabc\u202C', 'Zoë', '𝒜𝒷 𠮷', 'O\'Neil; "x"\n2'];
    for (const [nr, name] of names.entries()) {
      bench.add({ email: `there${nr}@x.example`, firstname: name });
      await bench.contact(owner, `here${nr}@x.example`, { first_name: name });
    }
    await untilQuiet(bench, owner);
    const people = names.flatMap((name, nr) => [
      `there${nr}@x.example ${name} ∅ ∅`,
      `here${nr}@x.example ${name} ∅ ∅`,
    ]);
    await expectEnds(bench, owner, people);
    bench.edit('here3@x.example', { firstname: 'Zoe\u0308' });
    await pass(bench, 2 * MINUTE_MS);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    expect((await byName(owner, 'here3')).first_name).toBe('Zoë');
  });

  it('a rule of an administrator fails who does not fulfil it, and nobody else', async () => {
    const owner = await linked({}, [{ field: 'metadata.stage', property: 'lifecyclestage' }], 'a');
    bench.portal.options.required = [
      { objectType: 'contacts', properties: ['jobtitle'] },
      {
        objectType: 'contacts',
        when: { property: 'lifecyclestage', value: 'customer' },
        properties: ['phone'],
      },
    ];
    await bench.contact(owner, 'b@x.example', { job_title: 'B' });
    await bench.contact(owner, 'c@x.example');
    await owner.plugs.contacts.update((await byName(owner, 'a')).id, { metadata: { stage: 'customer' } });
    expect(await bench.sync(owner)).toMatchObject({ planned: 3, succeeded: 1, failed: 2 });
    expect(await verdicts(owner)).toEqual([
      'a@x.example missing_conditional_required_property phone',
      'c@x.example missing_required_property job_title',
    ]);
    await owner.plugs.contacts.update((await byName(owner, 'a')).id, { phone: '1' });
    await owner.plugs.contacts.update((await byName(owner, 'c')).id, { job_title: 'C' });
    await untilQuiet(bench, owner);
    await expectEnds(bench, owner, ['a@x.example a 1 ∅', 'b@x.example ∅ ∅ B', 'c@x.example ∅ ∅ C']);
  });

  it.each([
    [HOUR_MS, 'Pacific/Kiritimati'],
    [-HOUR_MS, 'Etc/GMT+12'],
    [0, 'Europe/Berlin'],
  ])('clocks that are %i ms apart and the days of %s change nothing', async (skew, zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const start = bench.app.db.world.now().getTime() + skew;
      await bench.account({ clock: { start }, options: { timeZone: zone } });
      bench.portal.properties.create(type, {
        name: 'birthday',
        label: 'Birthday',
        groupName: 'contactinformation',
        type: 'date',
        fieldType: 'date',
      });
      const owner = await bench.connected();
      const birthday = { field: 'metadata.birthday', property: 'birthday' };
      await owner.plugs.hubspot.set_mapping({
        contacts: { ...defaultMapping.contacts, fields: [...defaultMapping.contacts.fields, birthday] },
      });
      // Midnight in UTC of the days on which clocks change in Berlin.
      bench.add({ email: 'spring@x.example', birthday: String(Date.UTC(2026, 2, 29)) });
      await bench.contact(owner, 'autumn@x.example', { metadata: { birthday: '2026-10-25' } });
      await untilQuiet(bench, owner);
      expect((await byName(owner, 'spring')).metadata).toEqual({ birthday: '2026-03-29' });
      expect(bench.byEmail('autumn@x.example')!.version.values.birthday).toBe('2026-10-25');
      const [spring, autumn] = [await byName(owner, 'spring'), await byName(owner, 'autumn')];
      await owner.plugs.contacts.update(spring.id, { phone: '1' });
      bench.edit('autumn@x.example', { phone: '2' });
      await pass(bench, 5_000);
      bench.edit('spring@x.example', { phone: '3' });
      await owner.plugs.contacts.update(autumn.id, { phone: '4' });
      await pass(bench, 2 * MINUTE_MS);
      await untilQuiet(bench, owner);
      await expectEnds(bench, owner, ['autumn@x.example ∅ 4 ∅', 'spring@x.example ∅ 3 ∅']);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('an index that is up to an hour late, out of order and stale hides nothing for good', async () => {
    const names = Array.from({ length: 20 }, (_, nr) => `p${nr}`);
    const owner = await linked(
      { searchLag: 2 * MINUTE_MS, searchJitter: 55 * MINUTE_MS, searchStale: MINUTE_MS },
      [],
      ...names,
    );
    for (let nr = 0; nr < 12; nr += 1) {
      for (const at of [nr, nr + 3, nr + 7]) bench.edit(`p${at}@x.example`, { phone: `${nr}` });
      bench.add({ email: `new${nr}@x.example` });
      await owner.plugs.contacts.update((await byName(owner, `p${nr + 1}`)).id, { job_title: `${nr}` });
      await pass(bench, 10 * MINUTE_MS);
      await bench.sync(owner);
    }
    // The hour that is looked at once more ends an hour before now, and each is looked at once an hour.
    for (let nr = 0; nr < 3; nr += 1) {
      await pass(bench, HOUR_MS);
      await bench.sync(owner);
    }
    const { here, there } = await bothSides(bench, owner);
    expect(here).toHaveLength(32);
    expect(here).toEqual(there);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    await expectLogs(owner);
  });

  it('two organisations in one process share no token, no limit and no record', async () => {
    await bench.account();
    const { tokens, limits, crm, journal } = bench.portal;
    const [one, other] = await Promise.all(
      ['one', 'other'].map(async (name) => {
        const owner = await bench.app.found();
        const access_token = `pat-${name}-${bench.app.db.world.uuid()}`;
        tokens.add(access_token, name);
        await owner.plugs.hubspot.connect({ access_token });
        await owner.plugs.hubspot.doctor();
        await bench.contact(owner, `${name}@x.example`);
        return { ...owner, access_token };
      }),
    );
    const both = () => Promise.all([one!, other!].map((owner) => bench.finished(owner, { only: 'push' })));
    tokens.revoke(one!.access_token);
    expect(await both()).toMatchObject([
      { state: 'failed', error: { code: 'hubspot_access' } },
      { state: 'completed', result: { planned: 1, succeeded: 1 } },
    ]);
    tokens.add(one!.access_token, 'one');
    // The one has used up its ten seconds; the other has not.
    await pass(bench, 11_000);
    for (let nr = 0; nr < 190; nr += 1) limits.spend({ app: 'one', oauth: false }, 'burst');
    await bench.contact(other!, 'another@x.example');
    journal.clear();
    expect(await both()).toMatchObject([{ result: { succeeded: 1 } }, { result: { succeeded: 1 } }]);
    expect(journal.entries.filter(({ status }) => status === 429)).toHaveLength(1);
    const made = [...crm.table(type).above(0)].map(
      ({ version, createdBy }) => `${version.values.email} ${createdBy.id}`,
    );
    expect(made.sort()).toEqual(['another@x.example other', 'one@x.example one', 'other@x.example other']);
    expect((await bench.here(one!)).map(({ email }) => email)).toEqual(['one@x.example']);
    expect(await one!.plugs.hubspot.status()).toMatchObject({ linked: 1 });
    expect(await other!.plugs.hubspot.status()).toMatchObject({ linked: 2 });
  });
});
