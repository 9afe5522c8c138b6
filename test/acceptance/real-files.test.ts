/** Real files, typed as a newcomer would: imported, imported again, exported, undone. Skipped where the data is absent. */
import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../support/migrated.ts';
import { sharedData, sharedFile } from '../support/shared-data.ts';
import { openPlace, type Place } from './support/places.ts';

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

const samples = ['csv-spectrum/csvs', 'csv-csvkit-examples'];

const onServer = engines.includes('postgres') ? (['server on postgres'] as const) : [];
const somewhere = ['local folder', ...onServer] as const;

describe.skipIf(!sharedData).each(somewhere)('%s', (name) => {
  let place: Place;
  beforeAll(async () => {
    place = await openPlace(name);
  });
  afterAll(() => place?.close());

  test.each(files)('$file', async ({ file, rows, edit }) => {
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

describe.skipIf(!sharedData)('samples of all kinds of CSV', () => {
  let place: Place;
  beforeAll(async () => {
    place = await openPlace('local folder');
  });
  afterAll(() => place?.close());

  test.each(samples)('%s: taken, or refused with a reason', { timeout: 240_000 }, async (folder) => {
    const { shell } = place;
    const isKind = (name: string): boolean =>
      /\.(csv|tsv|gz)$|^dummy\.xls/.test(name) && !/converted|schema|join|dummy\d|no_header_row\d/.test(name);
    const names = readdirSync(sharedFile(folder)).filter(isKind);
    for (const name of names) {
      cpSync(sharedFile(path.join(folder, name)), path.join(shell.folder, name));
      const { code, stdout, stderr } = await shell.run(
        `plugs import contacts ${name} --mode create --rest-to-metadata --json`,
      );
      expect([0, 1, 6], `${name}: ${stderr}`).toContain(code);
      const answer = JSON.parse(stdout) as Partial<Report> & { error?: { code: string; message: string } };
      if (answer.error) {
        expect(['unreadable_file', 'validation_failed'], `${name}: ${stdout}`).toContain(answer.error.code);
      } else {
        const { read, ...classes } = answer.counts!;
        expect(Object.values(classes).reduce((sum, count) => sum + count, 0)).toBe(read);
      }
    }
  });
});
