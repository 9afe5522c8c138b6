import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import {
  companiesIn,
  companiesOf,
  type HubspotBench,
  hubspotBench,
} from '../../../../../test/support/hubspot.ts';
import { type Fault, objectType } from '../../../../cli/src/hubspot-emulator/index.ts';

const companyField = { field: 'company', property: 'company' };
const fields = [{ field: 'email', property: 'email' }, companyField];

describe.each(engines)('companies at HubSpot on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account());

  const pushing = async (companies: object = {}): Promise<Owner> => {
    const owner = await bench.connected();
    await owner.plugs.hubspot.set_mapping({ contacts: { fields }, companies: { push: true, ...companies } });
    await owner.plugs.hubspot.ensure_schema({});
    return owner;
  };

  it('are made of what contacts have, once for a name, and cost nothing when nothing changes', async () => {
    const owner = await pushing();
    await bench.contact(owner, 'ada@x.example', { company: 'Analytical Engines' });
    await bench.contact(owner, 'bob@x.example', { company: ' analytical  ENGINES' });
    await bench.contact(owner, 'eve@x.example');
    await owner.plugs.contacts.create({ first_name: 'Without', last_name: 'Address', company: 'Nobody' });
    bench.add({ email: 'there@x.example', company: 'Difference Ltd' });
    const { job, ...planned } = await bench.plan(owner);
    const actions = { hubspot_create: 3, plugs_create: 1, companies_create: 2, associations_create: 3 };
    // An upsert of contacts, one of companies, and the associations.
    expect(planned).toMatchObject({ planned: 9, actions, calls_to_make: 3 });
    const items = await bench.changes(owner, job);
    expect(
      items
        .filter(({ object }) => object !== 'contacts')
        .map(({ object, label }) => `${object} ${label}`)
        .sort(),
    ).toEqual([
      'associations ada@x.example',
      'associations bob@x.example',
      'associations there@x.example',
      'companies Analytical Engines',
      'companies Difference Ltd',
    ]);
    bench.calls();
    const { digest } = planned;
    expect(await bench.sync(owner, { digest })).toMatchObject({
      planned: 9,
      succeeded: 9,
      failed: 0,
      skipped: 0,
    });
    const calls = bench.calls();
    expect(calls['POST crm/objects/companies/batch/upsert']).toBe(1);
    expect(calls['POST crm/associations/contacts/companies/batch/create']).toBe(1);
    expect(companiesIn(bench.portal)).toEqual(['Analytical Engines', 'Difference Ltd']);
    expect(companiesOf(bench.portal, 'ada@x.example')).toEqual(['Analytical Engines 279']);
    expect(companiesOf(bench.portal, 'bob@x.example')).toEqual(['Analytical Engines 279']);
    expect(companiesOf(bench.portal, 'there@x.example')).toEqual(['Difference Ltd 279']);
    expect((await owner.plugs.hubspot.status()).objects).toEqual([
      { object: 'contacts', linked: 4, faults: 0, waiting: 0 },
      { object: 'companies', linked: 2, faults: 0, waiting: 0 },
      { object: 'associations', linked: 3, faults: 0, waiting: 0 },
    ]);
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    bench.calls();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0, calls: 1 });
    expect(bench.calls()).toEqual({ 'POST /search': 1 });
  });

  it('change with their contacts, from whichever side; an emptied field takes nothing away unless it may', async () => {
    const owner = await pushing();
    const ada = await bench.contact(owner, 'ada@x.example', { company: 'One' });
    const bob = await bench.contact(owner, 'bob@x.example', { company: 'One' });
    await bench.sync(owner);
    bench.later();
    await bench.sync(owner);
    await owner.plugs.contacts.update(ada.id, { company: 'Two' });
    bench.edit('bob@x.example', { company: 'Three' });
    bench.later();
    bench.calls();
    expect(await bench.sync(owner)).toMatchObject({
      planned: 6,
      succeeded: 6,
      actions: { companies_create: 2, associations_update: 2 },
    });
    expect(bench.calls()).toMatchObject({
      'POST crm/objects/companies/batch/upsert': 1,
      'POST crm/associations/contacts/companies/batch/create': 1,
      'POST crm/associations/contacts/companies/batch/labels/archive': 1,
    });
    expect([companiesOf(bench.portal, 'ada@x.example'), companiesOf(bench.portal, 'bob@x.example')]).toEqual([
      ['Two 279'],
      ['Three 279'],
    ]);
    bench.later();
    await bench.sync(owner);
    await owner.plugs.contacts.update(ada.id, { company: null });
    await owner.plugs.contacts.update(bob.id, { company: 'three' });
    expect(await bench.sync(owner)).toMatchObject({
      planned: 1,
      actions: { hubspot_update: 1, companies_create: 0 },
    });
    expect(companiesOf(bench.portal, 'ada@x.example')).toEqual(['Two 279']);
    await owner.plugs.hubspot.set_mapping({
      contacts: { fields: [fields[0]!, { ...companyField, allow_clear: true }] },
      companies: { push: true, primary: true },
    });
    bench.calls();
    const outcome = await bench.sync(owner);
    expect(outcome.actions).toMatchObject({ associations_create: 1, associations_archive: 1 });
    expect(outcome).toMatchObject({ failed: 0, skipped: 0 });
    expect([companiesOf(bench.portal, 'ada@x.example'), companiesOf(bench.portal, 'bob@x.example')]).toEqual([
      [],
      ['Three 1,279'],
    ]);
    bench.later();
    await bench.sync(owner);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    expect(companiesIn(bench.portal)).toEqual(['One', 'Three', 'Two']);
  });

  it('are left out until the account has their property, and doctor says how it gets it', async () => {
    const owner = await bench.connected();
    const { hubspot } = owner.plugs;
    expect((await hubspot.doctor()).calls).toBe(4);
    await hubspot.set_mapping({ contacts: { fields }, companies: { push: true } });
    await bench.contact(owner, 'ada@x.example', { company: 'One' });
    const report = await hubspot.doctor();
    expect(report).toMatchObject({ is_fit: true, calls: 7 });
    expect(report.checks.find(({ name }) => name === 'property:plugs_company_id')).toMatchObject({
      state: 'warning',
      hint: expect.stringContaining('--ensure-schema'),
    });
    const without = await bench.sync(owner);
    expect(without).toMatchObject({
      planned: 1,
      warnings: [expect.stringContaining('companies take no part')],
    });
    const made = { object: 'companies', property: 'plugs_company_id' };
    expect(await hubspot.ensure_schema({})).toEqual({ properties: [{ ...made, is_new: true }] });
    expect(await hubspot.ensure_schema({})).toEqual({ properties: [{ ...made, is_new: false }] });
    expect(new Set((await hubspot.doctor()).checks.map(({ state }) => state))).toEqual(new Set(['ok']));
    expect(await bench.sync(owner)).toMatchObject({ planned: 2, succeeded: 2, warnings: [] });
    const scopes = ['contacts', 'companies'].flatMap((name) => [
      `crm.objects.${name}.read`,
      `crm.schemas.${name}.read`,
    ]);
    bench.portal.tokens.add('pat-reader', 'reader', [...scopes, 'crm.objects.contacts.write']);
    await hubspot.connect({ access_token: 'pat-reader' });
    const { checks } = await hubspot.doctor();
    expect(checks.filter(({ state }) => state === 'failed').map(({ name }) => name)).toEqual([
      'scope:crm.objects.companies.write',
    ]);
    await expect(hubspot.ensure_schema({})).rejects.toMatchObject({ code: 'hubspot_access' });
  });

  it('go as far as the limit lets them, and one that is refused holds up no other', async () => {
    const owner = await pushing();
    for (const name of ['a', 'b', 'c'])
      await bench.contact(owner, `${name}@x.example`, { company: `Firm ${name}` });
    expect(await bench.sync(owner, { limit: 5 })).toMatchObject({ planned: 5, limited: true });
    bench.fails({
      match: { url: 'companies/batch/upsert', body: 'Firm b' },
      times: 0,
      action: { kind: 'status', status: 400, body: { category: 'VALIDATION_ERROR', message: 'No.' } },
    });
    expect(await bench.sync(owner)).toMatchObject({ planned: 4, failed: 1, skipped: 1, succeeded: 2 });
    expect(companiesIn(bench.portal)).toEqual(['Firm a', 'Firm c']);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    bench.portal.faults.clear();
    expect(await owner.plugs.hubspot.retry_failed({})).toEqual({ records: 1 });
    expect(await bench.sync(owner)).toMatchObject({ planned: 2, succeeded: 2 });
    expect(companiesOf(bench.portal, 'b@x.example')).toEqual(['Firm b 279']);
    const company = objectType('companies')!;
    const firms = [...bench.portal.crm.table(company).above(0)];
    const firm = firms.find(({ version }) => version.values.name === 'Firm c')!;
    bench.portal.crm.archive(firm, { type: 'CRM_UI', id: 'userId:1' });
    await bench.contact(owner, 'd@x.example', { company: 'Firm c' });
    expect(await bench.sync(owner)).toMatchObject({ planned: 2, failed: 1, succeeded: 1 });
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    expect(companiesIn(bench.portal)).toEqual(['Firm a', 'Firm b', 'Firm c']);
  });

  it.each<[string, Fault['action']]>([
    ['cut before', { kind: 'cutBeforeCommit' }],
    ['cut after', { kind: 'cutAfterCommit' }],
    ['half', { kind: 'truncate' }],
    ['a page of a gateway', { kind: 'html', status: 502 }],
    ['short of results', { kind: 'dropResults', count: 1 }],
  ])('are never made twice when the answer is %s', async (_name, action) => {
    const owner = await pushing();
    for (const name of ['a', 'b', 'c'])
      await bench.contact(owner, `${name}@x.example`, { company: `Firm ${name}` });
    bench.fails(
      { match: { url: 'companies/batch/upsert' }, action },
      { match: { url: 'associations' }, action },
    );
    expect(await bench.sync(owner)).toMatchObject({ planned: 9, succeeded: 9, failed: 0, skipped: 0 });
    expect(companiesIn(bench.portal)).toEqual(['Firm a', 'Firm b', 'Firm c']);
    for (const name of ['a', 'b', 'c'])
      expect(companiesOf(bench.portal, `${name}@x.example`)).toEqual([`Firm ${name} 279`]);
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
  });
});
