/**
 * Files that other CSV readers are tested with, each through the whole loop: looked at, imported, exported, imported
 * elsewhere, where the source and its rejects then find what is there, and undone. Skipped where the data is absent.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlugsApiError } from '@the-plugs/sdk';
import type { Import } from '@the-plugs/sdk/resources/imports';
import { describe, expect, test } from 'vitest';
import { type Owner, testApp } from '../support/app.ts';
import { type EngineName, engines } from '../support/engines.ts';
import { sharedData, sharedFile } from '../support/shared-data.ts';
import { share } from '../support/thorough.ts';
import {
  carried,
  counts,
  exported,
  type ImportSettings,
  importCsv,
  results,
  undo,
  upload,
} from '../support/transfers.ts';

const folders = ['csv-spectrum/csvs', 'csv-csvkit-examples', 'csv-papaparse', 'csv-apache-commons'];
const isTable = (name: string) => /\.(csv|tsv|gz|bz2|xlsx?|json|dbf|bin)$/.test(name);

/** Of how many files each engine takes one, unless thorough. */
const EVERY = 8;

/** Files of the corpora, by their path in the shared data, with their number among all. */
const files = (engine: EngineName): readonly (readonly [number, string])[] => {
  const all = folders
    .flatMap((folder) =>
      readdirSync(sharedFile(folder), { recursive: true })
        .map((name) => path.posix.join(folder, String(name)))
        .filter(isTable)
        .sort(),
    )
    .map((file, nr) => [nr, file] as const);
  return share(all, engines.indexOf(engine) * (EVERY / 2), EVERY);
};

/** Files whose first line names no columns: rows from the first line on, or a title. */
const headless = /no_header_row\d?\.csv$|Datagov_FY10/;

const office = 'This is an old Office document (.xls, .doc), not a CSV file.';
const excel = 'This is an Excel workbook (.xlsx), not a CSV file.';
const json = 'This is JSON, not a CSV file.';

/** What cannot be read at all, and what the refusal says of it. */
const refused: Readonly<Record<string, string>> = {
  'csv-csvkit-examples/dummy.csv.bz2': 'binary: This is a bzip2 archive, not a CSV file.',
  'csv-csvkit-examples/dummy.xls': `binary: ${office}`,
  'csv-csvkit-examples/dummy.xlsx': `binary: ${excel}`,
  'csv-csvkit-examples/empty.csv': 'empty_file: The file holds only blank lines.',
  'csv-csvkit-examples/null_byte.csv':
    'binary: The file holds a NUL byte at offset 6 (line 2, column 1): it is not a text file.',
  'csv-csvkit-examples/realdata/ne_1033_data.xlsx': `binary: ${excel}`,
  'csv-csvkit-examples/sheets.xls': `binary: ${office}`,
  'csv-csvkit-examples/sheets.xlsx': `binary: ${excel}`,
  'csv-csvkit-examples/test.xls': `binary: ${office}`,
  'csv-csvkit-examples/test.xlsx': `binary: ${excel}`,
  'csv-csvkit-examples/test_geojson.json': `binary: ${json}`,
  'csv-csvkit-examples/test_skip_lines.xls': `binary: ${office}`,
  'csv-csvkit-examples/test_skip_lines.xlsx': `binary: ${excel}`,
  'csv-csvkit-examples/testdbf.dbf':
    'binary: The file holds a NUL byte at offset 5 (line 1, column 6): it is not a text file.',
  'csv-csvkit-examples/testjson.json': `binary: ${json}`,
  'csv-csvkit-examples/testjson_multiline.json': `binary: ${json}`,
  'csv-csvkit-examples/testjson_nested.json': `binary: ${json}`,
  'csv-papaparse/docs/resources/files/malformed.tsv':
    'unterminated_quote: The quote opened on line 9, column 12 is never closed.',
  'csv-apache-commons/CSV-141/csv-141.csv':
    'unterminated_quote: The quote opened on line 4, column 66 is never closed.',
  'csv-apache-commons/CSV-248/csvRecord.bin':
    'binary: The file holds a NUL byte at offset 2 (line 1, column 3): it is not a text file.',
};

const refusal = ([fault]: readonly { rule: string; message: string }[] = []): string =>
  `${fault?.rule}: ${fault?.message}`;

interface Column {
  readonly name: string;
  readonly distinct?: boolean;
}

/** A column that tells the rows apart is their key and the rest is kept in metadata; else all together are the key. */
const optionsOf = (columns: readonly Column[], source: string): ImportSettings => {
  const names = columns.map(({ name }) => name.trim());
  const own = columns.filter(({ name }) => name.trim() !== '' && once(names, name.trim()));
  const key = own.find(({ distinct }) => distinct);
  if (key !== undefined && own.length === columns.length)
    return { match_on: `${source}:${key.name}`, unknown: 'metadata' };
  const fields = {
    [`external_keys.${source}`]: { columns: own.map(({ name }) => name), join: '/' },
    ...Object.fromEntries(own.map(({ name }) => [`metadata.${name}`, name])),
  };
  return { mapping: { version: 1, fields }, unknown: 'ignore' };
};

const once = (names: readonly string[], name: string) => names.indexOf(name) === names.lastIndexOf(name);

/** A name of the file as a source of keys; its number tells apart those that are called alike. */
const sourceOf = (file: string, nr: number) =>
  `${nr}-${path.basename(file).toLowerCase()}`.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 60);

interface Source {
  readonly file: string;
  readonly bytes: Buffer;
  readonly options: ImportSettings;
}

/** A file and how it is read, by what an inspection says of it; or why it cannot be read. */
const look = async (owner: Owner, file: string, nr: number): Promise<Source | string> => {
  const bytes = readFileSync(sharedFile(file));
  const dialect = headless.test(file) ? { header: false } : {};
  const id = await upload(owner, bytes, { dialect });
  try {
    const { columns } = await owner.plugs.imports.inspect(id, {});
    return { file, bytes, options: { dialect, ...optionsOf(columns, sourceOf(file, nr)) } };
  } catch (error) {
    if (error instanceof PlugsApiError) return refusal(error.errors);
    throw error;
  }
};

type Taken = Source & { readonly first: Import };

/** Imports all that can be read; says why the rest cannot. */
const importAll = async (owner: Owner, engine: EngineName) => {
  const taken: Taken[] = [];
  const refusals: Record<string, string> = {};
  for (const [nr, file] of files(engine)) {
    const source = await look(owner, file, nr);
    if (typeof source === 'string') {
      refusals[file] = source;
      continue;
    }
    const first = await importCsv(owner, source.bytes, source.options);
    if (first.state === 'failed') refusals[file] = refusal(first.error?.errors);
    else taken.push({ ...source, first });
  }
  return { taken, refusals };
};

describe.skipIf(!sharedData)('the corpora of other readers', () => {
  test.concurrent.each(engines)('through the whole loop on %s', { timeout: 600_000 }, async (engine) => {
    const app = await testApp(engine);
    const [here, there] = [await app.found(), await app.found()];
    const { taken, refusals } = await importAll(here, engine);
    const tried = new Set(files(engine).map(([, file]) => file));
    expect(refusals).toEqual(Object.fromEntries(Object.entries(refused).filter(([file]) => tried.has(file))));
    for (const { file, first } of taken) {
      const { read, created, rejected, skipped } = first.counts;
      expect(created + rejected + skipped, file).toBe(read);
    }

    const whole = await exported(here);
    const rows = taken.reduce((sum, { first }) => sum + first.counts.created, 0);
    expect(counts(await importCsv(there, whole, { mode: 'create' }))).toEqual({ read: rows, created: rows });
    const fields = carried(whole);
    expect(fields.filter((name) => name.startsWith('external_keys.'))).toHaveLength(
      taken.filter(({ first }) => first.counts.created > 0).length,
    );
    expect(await exported(there, { fields })).toBe(await exported(here, { fields }));

    for (const { file, bytes, options, first } of taken) {
      const { read, created, rejected, skipped } = first.counts;
      // Where the export has been imported the source finds all of its rows.
      const again = await importCsv(there, bytes, options);
      expect(again.counts, file).toMatchObject({ read, unchanged: created, rejected, skipped });
      if (rejected === 0) continue;
      const rejects = await importCsv(there, await results(here, first.id, 'rejects'), options);
      expect(counts(rejects), file).toEqual({ read: rejected, rejected });
    }
    expect(await exported(there, { fields })).toBe(await exported(here, { fields }));

    for (const { file, first } of taken)
      expect(await undo(here, first.id), file).toMatchObject({ kept: 0, gone: 0 });
    expect((await here.plugs.contacts.list()).items).toEqual([]);
    await app.close();
  });
});
