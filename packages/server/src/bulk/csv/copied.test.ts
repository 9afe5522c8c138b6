import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestStore, testStore } from '../../../../../test/support/engines.ts';
import type { ColumnKind } from '../../generated/resources.ts';
import { openBulk } from '../../store/bulk/open.ts';
import type { Cell, RowsQuery, SqlConnection } from '../../store/bulk/types.ts';
import { CopiedCsv } from './copied.ts';
import { rowWriter } from './write.ts';

const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      ',',
      '\n',
      '\r',
      '=',
      '+',
      '-',
      '@',
      '\t',
      'a',
      '＝',
      '＠',
      'ÿ',
      '\\',
      '.',
    ),
  }),
  fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0')),
);
const cellOf: Readonly<Record<ColumnKind, fc.Arbitrary<Cell>>> = {
  string: text,
  json: fc.dictionary(text, text).map((value) => JSON.stringify(value)),
  integer: fc.integer({ min: -9, max: 99_999 }),
  decimal: fc.integer({ min: -9, max: 99_999 }).map((value) => `${value}.2500`),
  boolean: fc.boolean(),
  datetime: fc
    .date({ min: new Date('1900-01-01'), max: new Date('9999-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  uuid: fc.uuid(),
};
const table = fc
  .array(fc.constantFrom(...(Object.keys(cellOf) as ColumnKind[])), { minLength: 1, maxLength: 5 })
  .chain((kinds) =>
    fc.record({
      kinds: fc.constant(kinds),
      rows: fc.array(fc.tuple(...kinds.map((kind) => fc.option(cellOf[kind]))), {
        minLength: 1,
        maxLength: 8,
      }),
      guarded: fc.boolean(),
      piece: fc.integer({ min: 1, max: 50 }),
    }),
  );

describe('the CSV of PostgreSQL, made ours', () => {
  let db: TestStore;
  let connection: SqlConnection;

  beforeAll(async () => {
    db = await testStore('postgres');
    connection = await openBulk(db.url, (await db.found()).organization);
  });
  afterAll(async () => {
    await connection?.close();
    await db?.close();
  });

  test('is what our writer makes of the same rows, byte for byte, however it is cut', async () => {
    const property = fc.asyncProperty(table, async ({ kinds, rows, guarded, piece }) => {
      const names = kinds.map((_, i) => `c${i}`);
      const columns = kinds.map((kind, i) => ({ name: names[i]!, kind }));
      const query: RowsQuery = { sql: 'select * from made', parameters: [], columns };
      await connection.begin('read');
      try {
        const types = columns.map(({ name, kind }) => `${name} ${connection.dialect.columnType(kind)}`);
        await connection.run(`create temp table made (id integer, ${types.join(', ')})`);
        await connection.load(
          'made',
          ['id', ...names],
          rows.map((row, i) => [i, ...row]),
        );
        const writer = rowWriter('csv', names, { guard: guarded, kinds });
        let expected = '';
        for await (const page of connection.rows(query)) expected += writer.rows(page);
        const sent: Buffer[] = [];
        for await (const bytes of connection.csv!(query)) sent.push(bytes);
        const all = Buffer.concat(sent);
        const copied = new CopiedCsv(kinds, guarded);
        let made = '';
        for (let at = 0; at < all.length; at += piece)
          made += copied.take(all.subarray(at, at + piece)).toString();
        expect(made).toBe(expected);
        expect(copied.rows).toBe(rows.length);
      } finally {
        await connection.rollback();
      }
    });
    await fc.assert(property, { numRuns: 150 });
  });
});
