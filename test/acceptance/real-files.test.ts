/** Real files, typed as a newcomer would: imported, imported again, exported, undone. Skipped where the data is absent. */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedData, sharedFile } from '../support/shared-data.ts';
import { share } from '../support/thorough.ts';
import { openPlace, type Place, somewhere } from './support/places.ts';

interface Report {
  readonly import: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** File, rows, and what a person changes in the suggested mapping. */
const files = [
  { file: 'congress-legislators/derived/contacts.csv', rows: 537, edit: '' },
  { file: 'companies-sp500/constituents.csv', rows: 503, edit: '' },
  { file: 'crm-samples/northwind/customers.csv', rows: 91, edit: '' },
  { file: 'crm-samples/salesforce-easy-spaces/data/Contact_Data.csv', rows: 12, edit: '' },
  {
    file: 'crm-samples/salesforce-easy-spaces/data/Lead_Data.csv',
    rows: 11,
    edit: "sed -i 's/# values:.*/values:/; s/# Open - Not Contacted/Open - Not Contacted/' m.yaml",
  },
] as const;

describe.skipIf(!sharedData).each(somewhere)('%s', (name) => {
  let place: Place;
  beforeAll(async () => {
    place = await openPlace(name);
  });
  afterAll(() => place?.close());

  test.each(share(files, somewhere.indexOf(name)))('$file', async ({ file, rows, edit }) => {
    const { shell } = place;
    const say = (line: string, code?: number) => shell.say(line, code);
    const json = <Answer>(line: string) => shell.json<Answer>(line);
    cpSync(sharedFile(file), path.join(shell.folder, 'f.csv'));
    await say('plugs import contacts f.csv --suggest-mapping > m.yaml');
    if (edit) await say(edit);
    const first = await json<Report>('plugs import contacts f.csv --mapping m.yaml --json');
    expect(first.counts).toMatchObject({ read: rows, created: rows });
    const second = await json<Report>('plugs import contacts f.csv --mapping m.yaml --json');
    expect(second.counts).toMatchObject({ read: rows, created: 0, updated: 0, unchanged: rows });
    await say('plugs export contacts -o out.csv --yes');
    const third = await json<Report>('plugs import contacts out.csv --match-on id --json');
    expect(third.counts).toMatchObject({ read: rows, unchanged: rows });
    expect(await json<object>(`plugs imports undo ${first.import} --yes --json`)).toMatchObject({
      deleted: rows,
      kept: 0,
    });
    expect(await say('plugs contacts list')).toBe('');
  });
});
