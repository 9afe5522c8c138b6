import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standardDialect } from './dialect.ts';
import { guard, unguard } from './guard.ts';
import { rowWriter } from './write.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.string({ unit: fc.constantFrom('"', "'", ',', '\n', '\r', '=', '+', '-', '@', '\t', 'a', '＝') }),
);
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

function write(rows: readonly string[][], guarded: boolean): string {
  const writer = rowWriter(
    'csv',
    rows[0]!.map((_, i) => `c${i}`),
    { guard: guarded },
  );
  return writer.head + writer.rows(rows) + writer.tail;
}

describe('CSV', () => {
  test('without the guard it is what csv-stringify writes, byte for byte', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const header = rows[0]!.map((_, i) => `c${i}`);
        const oracle = stringify([header, ...rows], {
          record_delimiter: 'windows',
          quote_record_delimiter: true,
          quoted_empty: header.length === 1,
        });
        expect(write(rows, false)).toBe(oracle);
      }),
      { numRuns: 500 },
    );
  });

  test('the guard is lossless for any text, and leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const [header, ...read] = parse(write(rows, true)) as string[][];
        expect(header!.at(-1)).toBe('_plugs_escaped');
        for (const cells of read)
          for (const one of cells) expect(one).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
        expect(read.map((cells) => cells.slice(0, -1).map(unguard))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  const guarded: readonly [string, string][] = [
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ['-9.09', "'-9.09"],
    ['+1 555', "'+1 555"],
    ['@handle', "'@handle"],
    ["'tis", "''tis"],
    ['9.09', '9.09'],
    ['', ''],
  ];
  test.each(guarded)('%j is written as %j', (value, written) => {
    expect(guard(value)).toBe(written);
    expect(unguard(written)).toBe(value);
  });

  test('values of all kinds, and other dialects', () => {
    const writer = rowWriter('csv', ['a', 'b', 'c', 'd'], {
      guard: false,
      dialect: { ...standardDialect, delimiter: ';', line_ending: '\n' },
    });
    expect(writer.head + writer.rows([[null, true, -1.5, { k: 'x;y' }]])).toBe(
      'a;b;c;d\n;true;-1.5;"{""k"":""x;y""}"\n',
    );
  });
});

describe('NDJSON and JSON', () => {
  const rows = [
    ['=1', null],
    [{ a: [1] }, false],
  ];
  const objects = [
    { x: '=1', y: null },
    { x: { a: [1] }, y: false },
  ];

  test('NDJSON is one object a line', () => {
    const writer = rowWriter('ndjson', ['x', 'y']);
    const lines = (writer.head + writer.rows(rows) + writer.tail).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(objects);
  });

  test('JSON is one array, however the rows arrive', () => {
    const writer = rowWriter('json', ['x', 'y']);
    const text =
      writer.head +
      writer.rows(rows.slice(0, 1)) +
      writer.rows([]) +
      writer.rows(rows.slice(1)) +
      writer.tail;
    expect(JSON.parse(text)).toEqual(objects);
    const none = rowWriter('json', ['x']);
    expect(JSON.parse(none.head + none.rows([]) + none.tail)).toEqual([]);
  });
});
