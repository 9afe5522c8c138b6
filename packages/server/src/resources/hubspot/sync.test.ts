import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench } from '../../../../../test/support/hubspot.ts';
import { defaultToken, type Fault, seedContacts } from '../../../../cli/src/hubspot-emulator/index.ts';

describe.each(engines)('a sync with HubSpot on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account());

  it('brings both sides to the same, and then rests at one call', async () => {
    const owner = await bench.connected();
    seedContacts(bench.portal.crm, 3, bench.portal.clock.now());
    bench.edit('person1@seed.example', { jobtitle: 'Engineer' });
    await bench.contact(owner, 'person1@SEED.example', { phone: '+49 12' });
    await bench.contact(owner, 'ada@b.example', { first_name: 'Ada' });
    await owner.plugs.contacts.create({ first_name: 'Without', last_name: 'Address' });
    expect(await bench.sync(owner)).toMatchObject({ planned: 4, succeeded: 4, failed: 0, skipped: 0 });
    expect(
      bench
        .records()
        .map(({ version }) => version.values.email)
        .sort(),
    ).toEqual(['ada@b.example', 'person1@seed.example', 'person2@seed.example', 'person3@seed.example']);
    expect(bench.byEmail('person1@seed.example')!.version.values).toMatchObject({
      phone: '+49 12',
      jobtitle: 'Engineer',
    });
    const contacts = await bench.here(owner);
    expect(contacts).toHaveLength(5);
    expect(contacts.find(({ email }) => email === 'person1@SEED.example')).toMatchObject({
      job_title: 'Engineer',
    });
    const trail = await owner.plugs.audit_logs.list({ table_name: ['contacts'], action: ['create'] });
    expect(trail.items[0]).toMatchObject({ metadata: { hubspot_id: expect.any(String) } });
    expect(await owner.plugs.hubspot.status()).toMatchObject({
      linked: 4,
      faults: 0,
      conflicts: 0,
      status: 'connected',
      job_state: 'completed',
    });
    bench.calls();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0, calls: 1 });
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    bench.calls();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0, calls: 1 });
    expect(bench.calls()).toEqual({ 'POST /search': 1 });
  });

  it('takes each change to the other side, in as few calls as there are hundreds', async () => {
    const owner = await bench.connected();
    for (let at = 0; at < 101; at += 1) bench.add({ email: `p${at}@x.example`, firstname: 'P' });
    expect(await bench.sync(owner)).toMatchObject({ planned: 101, actions: { plugs_create: 101 } });
    bench.later();
    await bench.sync(owner);
    bench.calls();
    const contacts = await bench.here(owner);
    const operations = contacts.map(
      ({ id }) => ({ action: 'update', id, data: { job_title: 'Boss' } }) as const,
    );
    for (const part of [operations.slice(0, 100), operations.slice(100)])
      await owner.plugs.contacts.batch({ operations: part });
    expect(await bench.sync(owner)).toMatchObject({
      planned: 101,
      succeeded: 101,
      actions: { hubspot_update: 101 },
    });
    expect(bench.calls()).toEqual({ 'POST /search': 1, 'POST /batch/update': 2 });
    expect(new Set(bench.records().map(({ version }) => version.values.jobtitle))).toEqual(new Set(['Boss']));
    bench.edit('p7@x.example', { jobtitle: 'Chief', phone: '1' });
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, actions: { plugs_update: 1 } });
    const [changed] = (await owner.plugs.contacts.list({ email: ['p7@x.example'] })).items;
    expect(changed).toMatchObject({ job_title: 'Chief', phone: '1' });
  });

  it('reaches a fixed point with an account that keeps other forms and touches records after each write', async () => {
    bench.account({ options: { normalise: true, workflow: true } });
    const owner = await bench.connected();
    await bench.contact(owner, 'ada@b.example', { phone: '+49 (12) 34', first_name: ' Ada ' });
    bench.add({ email: 'bob@b.example', phone: '0049-5' });
    await bench.sync(owner);
    bench.later();
    await bench.sync(owner);
    bench.later();
    bench.calls();
    const [one, two] = [await bench.sync(owner), await bench.sync(owner)];
    expect([one.planned, two.planned]).toEqual([0, 0]);
    expect(Object.keys(bench.calls()).filter((name) => /update|upsert/.test(name))).toEqual([]);
    expect((await owner.plugs.contacts.list({ email: ['ada@b.example'] })).items[0]!.phone).toBe(
      '+49 (12) 34',
    );
  });

  it('says in a plan what it does then, and refuses when it would do something else', async () => {
    const owner = await bench.connected();
    await bench.contact(owner, 'ada@b.example', { first_name: 'Ada', company: 'A' });
    bench.add({ email: 'ada@b.example', firstname: 'Ada', jobtitle: 'Countess' });
    bench.add({ email: 'bob@b.example' });
    const before = [await bench.here(owner), bench.records().map(({ version }) => version.serial)];
    const planned = await bench.plan(owner);
    expect(planned).toMatchObject({
      planned: 2,
      actions: { plugs_create: 1, plugs_update: 1, hubspot_update: 1 },
      calls_to_make: 1,
    });
    expect([await bench.here(owner), bench.records().map(({ version }) => version.serial)]).toEqual(before);
    const items = await bench.changes(owner, planned.job);
    expect(items.map(({ label, outcome }) => `${label} ${outcome}`).sort()).toEqual([
      'ada@b.example planned',
      'bob@b.example planned',
    ]);
    expect(items.find(({ label }) => label === 'ada@b.example')!.fields).toEqual([
      { field: 'company', property: 'company', plugs: 'A', hubspot: null, to: 'hubspot', reason: 'changed' },
      {
        field: 'job_title',
        property: 'jobtitle',
        plugs: null,
        hubspot: 'Countess',
        to: 'plugs',
        reason: 'changed',
      },
    ]);
    expect((await bench.plan(owner)).digest).toBe(planned.digest);
    bench.edit('bob@b.example', { firstname: 'Bob' });
    const refused = await bench.finished(owner, { digest: planned.digest });
    expect(refused).toMatchObject({ state: 'failed', error: { code: 'plan_stale' } });
    expect(await bench.here(owner)).toHaveLength(1);
    const { digest } = await bench.plan(owner);
    expect(await bench.sync(owner, { digest })).toMatchObject({ planned: 2, succeeded: 2 });
  });

  it('goes by what was written later, and leaves what nobody can tell to a person', async () => {
    const owner = await bench.connected();
    const fields = [
      { field: 'email', property: 'email' },
      { field: 'phone', property: 'phone' },
      { field: 'job_title', property: 'jobtitle', policy: 'manual' as const },
    ];
    await owner.plugs.hubspot.set_mapping({ contacts: { fields } });
    const ada = await bench.contact(owner, 'ada@b.example', { phone: '1', job_title: 'A' });
    await bench.sync(owner);
    bench.later(60_000);
    await owner.plugs.contacts.update(ada.id, { phone: '2', job_title: 'B' });
    bench.edit('ada@b.example', { phone: '3', jobtitle: 'C' });
    bench.later();
    const { job, ...planned } = await bench.plan(owner);
    expect(planned).toMatchObject({ planned: 1 });
    expect((await bench.changes(owner, job))[0]!.fields).toMatchObject([
      { field: 'phone', to: 'plugs', reason: 'newest' },
      { field: 'job_title', to: 'none', reason: 'conflict' },
    ]);
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1 });
    expect(await owner.plugs.contacts.get(ada.id)).toMatchObject({ phone: '3', job_title: 'B' });
    const { items } = await owner.plugs.hubspot_conflicts.list({ state: ['open'] });
    expect(items).toMatchObject([
      { field: 'job_title', plugs_value: 'B', hubspot_value: 'C', label: 'ada@b.example' },
    ]);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    const decided = await owner.plugs.hubspot_conflicts.resolve(items[0]!.id, { take: 'plugs' });
    expect(decided).toMatchObject({ state: 'resolved', taken: 'plugs', resolved_by: owner.user });
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, actions: { hubspot_update: 1 } });
    expect(bench.byEmail('ada@b.example')!.version.values).toMatchObject({ jobtitle: 'B', phone: '3' });
    await owner.plugs.contacts.update(ada.id, { job_title: 'D' });
    bench.edit('ada@b.example', { jobtitle: 'E' });
    bench.later();
    await bench.sync(owner);
    const [second] = (await owner.plugs.hubspot_conflicts.list({ state: ['open'] })).items;
    await owner.plugs.hubspot_conflicts.resolve(second!.id, { take: 'hubspot' });
    await bench.sync(owner);
    expect(await owner.plugs.contacts.get(ada.id)).toMatchObject({ job_title: 'E' });
    expect((await owner.plugs.hubspot.status()).conflicts).toBe(0);
  });

  it('goes one way alone when asked, and the other way later', async () => {
    const owner = await bench.connected();
    const ada = await bench.contact(owner, 'ada@b.example', { phone: '1', job_title: 'A' });
    await bench.sync(owner);
    bench.later();
    await owner.plugs.contacts.update(ada.id, { phone: '2' });
    bench.edit('ada@b.example', { jobtitle: 'B' });
    bench.later();
    expect(await bench.sync(owner, { only: 'push' })).toMatchObject({
      planned: 1,
      actions: { hubspot_update: 1 },
    });
    expect(await owner.plugs.contacts.get(ada.id)).toMatchObject({ job_title: 'A' });
    await owner.plugs.contacts.update(ada.id, { phone: '3' });
    expect(await bench.sync(owner, { only: 'pull' })).toMatchObject({
      planned: 1,
      actions: { plugs_update: 1 },
    });
    expect(bench.byEmail('ada@b.example')!.version.values.phone).toBe('2');
    await bench.contact(owner, 'bob@b.example');
    await bench.contact(owner, 'eve@b.example');
    expect(await bench.sync(owner, { limit: 1 })).toMatchObject({ planned: 1, limited: true });
    expect(await bench.sync(owner)).toMatchObject({ planned: 2 });
    expect(bench.records()).toHaveLength(3);
    expect(bench.byEmail('ada@b.example')!.version.values.phone).toBe('3');
  });

  it('tells each record that failed, and does the others', async () => {
    const owner = await bench.connected();
    const fields = [
      { field: 'email', property: 'email' },
      { field: 'linkedin_url', property: 'hs_linkedin_url' },
      { field: 'status', property: 'hs_lead_status', values: { hot_lead: 'OPEN' } },
      { field: 'notes', property: 'message' },
    ];
    await owner.plugs.hubspot.set_mapping({ contacts: { fields } });
    await bench.contact(owner, 'good@b.example', { status: 'hot_lead' });
    await bench.contact(owner, 'option@b.example', { status: 'cold_lead' });
    bench.add({ email: 'link@b.example', hs_linkedin_url: 'linkedin.com/in/x' });
    bench.add({ email: 'not an address', message: 'x' });
    const outcome = await bench.sync(owner);
    expect(outcome).toMatchObject({ planned: 4, succeeded: 1, failed: 3, skipped: 0 });
    const [log] = (await owner.plugs.integration_logs.list()).items;
    expect(log).toMatchObject({
      status: 'partial',
      records_processed: 1,
      records_failed: 3,
      response_data: { planned: 4, succeeded: 1, failed: 3, skipped: 0 },
    });
    const failed = await bench.changes(owner, log!.request_data!.job_id as string);
    const why = Object.fromEntries(failed.map(({ label, code, field }) => [label, `${code} ${field}`]));
    expect(why).toEqual({
      'good@b.example': 'null null',
      'option@b.example': 'unknown_value status',
      'link@b.example': 'invalid_value linkedin_url',
      'not an address': 'validation_failed email',
    });
    expect(bench.byEmail('option@b.example')!.version.values.hs_lead_status).toBeUndefined();
    expect((await bench.here(owner)).map(({ email }) => email).sort()).toEqual([
      'good@b.example',
      'link@b.example',
      'option@b.example',
    ]);
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    expect((await owner.plugs.hubspot.status()).faults).toBe(3);
  });

  it('finds the one that HubSpot refuses among a hundred, with and without a word about which', async () => {
    const owner = await bench.connected();
    for (let at = 0; at < 8; at += 1) await bench.contact(owner, `p${at}@x.example`);
    bench.fails({
      match: { url: 'upsert', body: 'p3@x.example' },
      times: 0,
      action: { kind: 'status', status: 400 },
    });
    expect(await bench.sync(owner)).toMatchObject({ planned: 8, succeeded: 7, failed: 1 });
    expect(bench.calls()['POST /batch/upsert']).toBe(7);
    bench.portal.faults.clear();
    bench.portal.options.partial = 200;
    const [p0] = (await owner.plugs.contacts.list({ email: ['p0@x.example'] })).items;
    const [p1] = (await owner.plugs.contacts.list({ email: ['p1@x.example'] })).items;
    bench.add({ email: 'taken@x.example' });
    await owner.plugs.contacts.update(p0!.id, { email: 'taken@x.example' });
    await owner.plugs.contacts.update(p1!.id, { first_name: 'One' });
    const outcome = await bench.sync(owner);
    // What was refused for no reason of its own is tried again.
    expect(outcome).toMatchObject({ planned: 3, succeeded: 2, failed: 1 });
    expect(bench.byEmail('p1@x.example')!.version.values.firstname).toBe('One');
  });

  it.each<[string, Fault['action']]>([
    ['cut before', { kind: 'cutBeforeCommit' }],
    ['cut after', { kind: 'cutAfterCommit' }],
    ['half', { kind: 'truncate' }],
    ['a page of a gateway', { kind: 'html', status: 502 }],
    ['short of results', { kind: 'dropResults', count: 2 }],
    ['full of warnings', { kind: 'warnings' }],
  ])('loses nothing and makes nothing twice when the answer is %s', async (_name, action) => {
    const owner = await bench.connected();
    for (const name of ['a', 'b', 'c']) await bench.contact(owner, `${name}@x.example`, { phone: '1' });
    bench.fails({ match: { url: 'upsert' }, action });
    expect(await bench.sync(owner)).toMatchObject({ planned: 3, succeeded: 3, failed: 0 });
    const [a] = (await owner.plugs.contacts.list({ email: ['a@x.example'] })).items;
    await owner.plugs.contacts.update(a!.id, { phone: '2' });
    bench.fails({ match: { url: 'batch/update' }, action });
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1, failed: 0 });
    expect(bench.records().map(({ version }) => `${version.values.email} ${version.values.phone}`)).toEqual([
      'a@x.example 2',
      'b@x.example 1',
      'c@x.example 1',
    ]);
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
  });

  it('ends politely at the daily limit, and when it is let in no more, and goes on another time', async () => {
    bench.account({ options: { dailyLimit: 1_000 } });
    const owner = await bench.connected();
    await bench.contact(owner, 'ada@b.example');
    bench.portal.options.dailyLimit = 3;
    const limited = await bench.finished(owner);
    expect(limited).toMatchObject({ state: 'failed', error: { code: 'hubspot_daily_limit' } });
    bench.account();
    await owner.plugs.hubspot.connect({ access_token: defaultToken });
    bench.fails({ match: { url: 'upsert' }, action: { kind: 'status', status: 401 } });
    expect(await bench.finished(owner)).toMatchObject({ state: 'failed', error: { code: 'hubspot_access' } });
    expect(await owner.plugs.hubspot.status()).toMatchObject({ status: 'error' });
    const { items } = await owner.plugs.integration_logs.list();
    expect(items.map(({ status, response_data }) => [status, response_data!.not_reached])).toEqual([
      ['failed', 1],
      ['failed', expect.any(Number)],
    ]);
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1 });
    expect(bench.records()).toHaveLength(1);
  });

  it('is one at a time, and answers the one under way to whoever asks for the same', async () => {
    const owner = await bench.connected();
    const first = await owner.plugs.hubspot.sync({});
    expect((await owner.plugs.hubspot.sync({})).id).toBe(first.id);
    await expect(owner.plugs.hubspot.sync({ only: 'pull' })).rejects.toMatchObject({
      code: 'integration_state',
    });
    await expect(owner.plugs.hubspot.plan({})).rejects.toMatchObject({ code: 'integration_state' });
    await owner.run(first);
    expect((await owner.plugs.hubspot.sync({})).id).not.toBe(first.id);
  });

  it('does not miss what a slow index shows late, nor what clocks that differ hide', async () => {
    bench.account({ clock: { start: Date.now() + 3_600_000 }, options: { searchLag: 300_000 } });
    const owner = await bench.connected();
    await bench.sync(owner);
    bench.add({ email: 'late@b.example' });
    bench.later();
    await bench.sync(owner);
    expect(await bench.here(owner)).toHaveLength(0);
    bench.later(400_000);
    await bench.sync(owner);
    expect(await bench.here(owner)).toHaveLength(1);
  });
});
