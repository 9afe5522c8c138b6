import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { counts, exported, importCsv, results } from '../../../../../test/support/transfers.ts';

const crm = 'Lead,Name\nL-1,Ada\nL|2,Grace\n\\3,Hedy\n=4,"Bo\nb"\n';
const crmOptions = {
  match_on: 'crm:Lead',
  mapping: { version: 1, fields: { first_name: 'Name' } },
};
const erp = 'No,email\n7,ada@x.co\n9,new@x.co\n';
const erpAgain = 'No,email\n8,ada@x.co\n';
const erpOptions = {
  match_on: 'email',
  mapping: { version: 1, fields: { email: 'email', 'external_keys.erp': 'No' } },
};

const fields = ['first_name', 'email', 'external_keys.crm', 'external_keys.erp'];

/** Four contacts known to a CRM, one of them under two numbers in a second system, and one known to that alone. */
const furnished = async (app: TestApp): Promise<Owner> => {
  const owner = await app.found();
  await importCsv(owner, crm, crmOptions);
  const [ada] = (await owner.plugs.contacts.list({ q: 'Ada' })).items;
  await owner.plugs.contacts.update(ada!.id, { email: 'ada@x.co' });
  for (const file of [erp, erpAgain]) await importCsv(owner, file, erpOptions);
  return owner;
};

const withoutIds = async (owner: Owner) => exported(owner, { fields });

describe.each(engines)('external keys in exports on %s', (engine) => {
  let app: TestApp;
  /** What nobody changes. */
  let here: Owner;
  beforeAll(async () => {
    app = await testApp(engine, { IMPORT_BATCH_ROWS: '3' });
    here = await furnished(app);
  });
  afterAll(() => app?.close());

  it('has no such column where there are no keys', async () => {
    const owner = await app.found();
    await importCsv(owner, 'email\na@x.co\n');
    expect(await exported(owner)).not.toContain('external_keys');
    await expect(exported(owner, { fields: ['external_keys.crm'] })).rejects.toMatchObject({
      code: 'validation_failed',
    });
  });

  it('has one column for each source, in every format', async () => {
    expect(await withoutIds(here)).toBe(
      [
        'first_name,email,external_keys.crm,external_keys.erp,_plugs_escaped',
        'Ada,ada@x.co,L-1,7|8,',
        'Grace,,L\\|2,,',
        'Hedy,,\\\\3,,',
        '"Bo\nb",,\'=4,,',
        ',new@x.co,,9,',
        '',
      ].join('\r\n'),
    );
    expect((await exported(here)).split('\r\n')[0]).toMatch(
      /,external_keys.crm,external_keys.erp,_plugs_escaped$/,
    );
    const lines = (await exported(here, { fields, format: 'ndjson' })).trim().split('\n');
    expect(JSON.parse(lines[0]!)).toEqual({
      first_name: 'Ada',
      email: 'ada@x.co',
      'external_keys.crm': 'L-1',
      'external_keys.erp': '7|8',
    });
    expect(JSON.parse(await exported(here, { fields, format: 'json' }))).toEqual(
      lines.map((line) => JSON.parse(line)),
    );
  });

  it('moves into another organisation: keys are kept, the source file finds its records, nothing doubles', async () => {
    const there = await app.found();
    const file = await exported(here);
    const moved = await importCsv(there, file, { mode: 'create' });
    expect(counts(moved)).toEqual({ read: 5, created: 5 });
    expect(await withoutIds(there)).toBe(await withoutIds(here));
    expect(counts(await importCsv(there, crm, crmOptions))).toEqual({ read: 4, unchanged: 4 });
    expect(counts(await importCsv(there, erp, erpOptions))).toEqual({ read: 2, unchanged: 2 });
  });

  it('is matched by a source, by name alone: of several keys, by the first that is known', async () => {
    const there = await app.found();
    const matched = await importCsv(there, await exported(here), { match_on: 'crm' });
    expect(counts(matched)).toEqual({ read: 5, created: 4, rejected: 1 });
    expect(await results(there, matched.id, 'rejects')).toContain('7,external_keys.crm,,external_key,');
    const third = await app.found();
    await importCsv(third, 'No,first_name\n8,Augusta\n', { match_on: 'erp:No' });
    const ada = await exported(here, {
      fields: ['first_name', 'external_keys.erp'],
      filters: { q: 'Ada' },
    });
    const again = await importCsv(third, ada);
    expect(counts(again)).toEqual({ read: 1, updated: 1 });
    expect(await exported(third, { fields: ['first_name', 'external_keys.erp'] })).toBe(ada);
    expect(again.match_on).toBeNull();
  });

  it('refuses two rows that claim one key for different records', async () => {
    const owner = await app.found();
    const done = await importCsv(owner, 'No,email\n1,a@x.co\n1,b@x.co\n', erpOptions);
    expect(counts(done)).toEqual({ read: 2, created: 1, rejected: 1 });
    expect((await owner.plugs.imports.rows(done.id)).items[1]!.errors[0]).toMatchObject({
      rule: 'duplicate',
    });
  });
});
