import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf, packed, people, readFile } from '../../../../../test/support/bulk.ts';
import { canonicalDecimal } from '../../lib/decimal.ts';
import { encodeText } from '../csv/encoding.ts';
import { RejectsWriter } from '../csv/rejects.ts';
import { rowWriter } from '../csv/write.ts';
import { buildPlan, inspect, missingForCreate, rawRecord, readRows } from './index.ts';

const head = 'email,first_name,status,score,budget,active,met_at,website,metadata\n';

describe('rows', () => {
  test('values of every kind', async () => {
    const { rows, rejected } = await readFile(
      `${head} a@example.com , Ann ,hot_lead, 7 ,+007.50,Yes,2026-01-02T03:04:05+01:00,https://example.com/x,"{""a"":1}"\n`,
    );
    expect(rejected).toEqual([]);
    expect(rows[0]).toEqual({
      email: 'a@example.com',
      first_name: ' Ann ',
      status: 'hot_lead',
      score: 7,
      budget: '7.5',
      active: true,
      met_at: '2026-01-02T02:04:05.000Z',
      website: 'https://example.com/x',
      metadata: '{"a":1}',
      $line: 2,
    });
  });

  test('all errors of a row come together, each with line, column, value, rule and fix', async () => {
    const { rows, rejected } = await readFile(
      `${head}"x\ny",A longer name,Hot Lead,101,1.2.3,maybe,30/02/2026,example.com,[]\nb@example.com,Bob,new,1,1,no,2026-01-02,https://x.org,{}\n`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ $line: 4 });
    const [row] = rejected;
    expect(row).toMatchObject({ ordinal: 1, line: 2 });
    expect(row!.errors.map(({ column, rule }) => [column, rule])).toEqual([
      ['email', 'format'],
      ['first_name', 'maxLength'],
      ['status', 'enum'],
      ['score', 'range'],
      ['budget', 'decimal'],
      ['active', 'boolean'],
      ['met_at', 'datetime'],
      ['website', 'pattern'],
      ['metadata', 'json'],
    ]);
    expect(row!.errors[2]).toMatchObject({
      value: 'Hot Lead',
      line: 2,
      fix: expect.stringContaining('hot_lead'),
    });
    for (const { fix, message } of row!.errors) expect([fix, message]).not.toContain('');
  });

  const rejectedRows: readonly [string, string, string][] = [
    ['too few cells', 'a@example.com', 'ragged'],
    ['too many cells', 'a@example.com,Ann,x', 'ragged'],
    ['text after a quote', '"a@example.com"x,Ann', 'quoting'],
    ['a NUL', 'a@example.com,A\u0000', 'nul'],
    ['nothing at all', ',', 'empty_row'],
    ['a cell over 1 MB', `a@example.com,${'x'.repeat(1_100_000)}`, 'field_too_long'],
  ];
  test.each(rejectedRows)('%s is a rejected row, not the end of the file', async (_, row, rule) => {
    const filler = 'z@example.com,Zoe\n'.repeat(70_000);
    const { rows, rejected } = await readFile(`email,first_name\n${filler}${row}\nb@example.com,Bob\n`);
    expect(rejected).toMatchObject([{ line: 70_002, ordinal: 70_001, raw: row, errors: [{ rule }] }]);
    expect(rows).toHaveLength(70_001);
  });

  test('an escaped export is unescaped, exactly', async () => {
    const values = ['=1+1', "'tis", "''x", '-9.09', '+1 555', '@x', 'plain', '\tt', '＝x'];
    const writer = rowWriter('csv', ['email', 'first_name']);
    const text = writer.head + writer.rows(values.map((value, i) => [`u${i}@example.com`, value]));
    const { rows } = await readFile(text);
    expect(rows.map(({ first_name }) => first_name)).toEqual(values);
    const raw = await readFile("email,first_name\na@example.com,'tis\n");
    expect(raw.rows[0]).toMatchObject({ first_name: "'tis" });
  });

  test('an empty cell under clear empties what may be empty and refuses what may not', async () => {
    const file = 'email,first_name,Note\na@example.com,,\n';
    expect((await readFile(file, { unknown: 'metadata' })).rows).toEqual([
      { email: 'a@example.com', first_name: null, $line: 2 },
    ]);
    const cleared = await readFile(file, { unknown: 'metadata', empty: 'clear' });
    expect(cleared.rows[0]).toMatchObject({ first_name: null, $metadata: { Note: null } });
  });

  test('required fields: at once when creating, on demand when it is not known yet', async () => {
    const shape = {
      ...people,
      columns: people.columns.map((column) =>
        column.name === 'first_name' ? { ...column, required: true } : column,
      ),
    };
    const file = 'email,first_name\na@example.com,\n';
    const created = await readFile(file, { mode: 'create' }, shape);
    expect(created.rejected).toMatchObject([{ errors: [{ rule: 'required', column: 'first_name' }] }]);
    expect(await faultsOf(() => readFile('email\na@example.com\n', { mode: 'create' }, shape))).toMatchObject(
      [{ rule: 'required' }],
    );
    const inspection = await inspect([Buffer.from(file)], {}, shape);
    const plan = buildPlan(inspection, null, {}, shape, {});
    for await (const batch of readRows([Buffer.from(file)], plan, shape)) {
      expect(batch.accepted).toBe(1);
      expect(missingForCreate(batch, 0, plan, shape)).toMatchObject([
        { rule: 'required', field: 'first_name', line: 2 },
      ]);
    }
  });
});

describe('cells made to take long', () => {
  const long = 1_000_000;
  const cells = [
    `1${' '.repeat(long)}x`,
    '1,'.repeat(long / 2),
    '('.repeat(long),
    `2026-01-02 ${' \n'.repeat(long / 2)}`,
    `a@${'a-'.repeat(long / 2)}`,
    '""'.repeat(long / 2),
  ];
  test.each(cells.map((cell) => [cell.slice(0, 20), cell]))('%j…', async (_, cell) => {
    const mapping = `version: 1
fields:
  email: a
  phone: { column: b, transforms: [phone] }
  budget: { column: c, transforms: [number] }
  met_at: d
  active: { column: e, transforms: [title] }
  score: { column: f, transforms: [{ date: yyyy }] }
  website: { column: g, transforms: [{ replace: { pattern: "a*b", with: "" } }] }
`;
    const row = Array.from({ length: 7 }, () => `"${cell}"`).join(',');
    const { rejected } = await readFile(`a,b,c,d,e,f,g\n${row}\n`, { mapping });
    expect(rejected).toHaveLength(1);
  });
});

describe('files', () => {
  const row = 'u@example.com,"x ""y""\r\nz"\r\n';
  const text = `email,first_name\r\n${row.repeat(25)}`;

  test('are read alike whatever the chunks, the packing and the batches', async () => {
    const bytes = Buffer.from(text);
    const inspection = await inspect([bytes], {}, people);
    const plan = buildPlan(inspection, null, {}, people, {});
    const read = async (source: Iterable<Uint8Array>, packing: 'none' | 'gzip' | 'zstd', rows: number) => {
      const found = [];
      for await (const batch of readRows(source, { ...plan, compression: packing }, people, rows)) {
        for (let i = 0; i < batch.accepted; i += 1)
          found.push([batch.ordinals[i], batch.lines[i], rawRecord(batch, i)]);
      }
      return found;
    };
    const whole = await read([bytes], 'none', 1_000);
    expect(whole).toHaveLength(25);
    expect(whole[24]).toEqual([25, 50, row.trimEnd()]);
    const pieces = Array.from({ length: bytes.length }, (_, i) => bytes.subarray(i, i + 1));
    expect(await read(pieces, 'none', 7)).toEqual(whole);
    expect(await read([packed.gzip(bytes)], 'gzip', 25)).toEqual(whole);
    expect(await read([packed.zstd(bytes)], 'zstd', 1)).toEqual(whole);
  });

  const late: readonly [string, (good: string) => Uint8Array, object][] = [
    [
      'bytes that are no text',
      (good) => Buffer.concat([Buffer.from(`${good}a@example.com,`), Buffer.from([0xff, 0x0a])]),
      { rule: 'encoding', line: 70_002, column: 15, offset: 70_000 * 18 + 17 + 14 },
    ],
    [
      'a quote never closed',
      (good) => Buffer.from(`${good}a@example.com,"x\nb@example.com,y\n`),
      { rule: 'unterminated_quote', line: 70_002, column: 15 },
    ],
    [
      'a quoted cell without end',
      (good) => Buffer.from(`${good}a@example.com,"${'x\n'.repeat(9_000_000)}`),
      { rule: 'unterminated_quote', line: 70_002, column: 15 },
    ],
  ];
  test.each(late)('far down, %s stop the file and are named by line', async (_, file, fault) => {
    const good = `email,first_name\n${'z@example.com,Zoe\n'.repeat(70_000)}`;
    expect((await faultsOf(() => readFile(file(good))))[0]).toMatchObject(fault);
  });

  test('another header than the inspected one is refused', async () => {
    const inspection = await inspect([Buffer.from(text)], {}, people);
    const plan = buildPlan(inspection, null, {}, people, {});
    const faults = await faultsOf(() =>
      readRows([Buffer.from('first_name,email\nx,y\n')], plan, people).next(),
    );
    expect(faults).toMatchObject([{ rule: 'header_changed' }]);
  });
});

describe('a round trip', () => {
  test('any values that the contract allows come back from an export as they were', async () => {
    const word = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 10 })
      .filter((text) => !text.includes('\0') && [...text].length <= 10);
    const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
    const person = fc.record({
      email: fc.constant('a@example.com'),
      first_name: maybe(word),
      phone: maybe(fc.constantFrom('+1 (408) 505-1578', ' 12 ', '@1', "'0")),
      status: fc.constantFrom('new', 'hot_lead'),
      score: maybe(fc.integer({ min: 0, max: 100 })),
      budget: maybe(
        fc
          .tuple(fc.integer(), fc.nat(999))
          .map(([whole, part]) => canonicalDecimal(`${whole}.${String(part).padStart(3, '0')}`)),
      ),
      active: maybe(fc.boolean()),
      met_at: maybe(
        fc
          .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString()),
      ),
      metadata: fc.dictionary(word, word, { noNullPrototype: true }),
    });
    const columns = [
      'email',
      'first_name',
      'phone',
      'status',
      'score',
      'budget',
      'active',
      'met_at',
      'metadata',
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 5 }), async (people) => {
        const writer = rowWriter('csv', columns);
        const { rows, rejected } = await readFile(
          writer.head + writer.rows(people.map((one) => columns.map((name) => one[name]))),
        );
        expect(rejected).toEqual([]);
        expect(
          rows.map(({ $line, ...row }) => ({ ...row, metadata: JSON.parse(String(row.metadata)) })),
        ).toEqual(people);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the rejects file', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const)(
    'in %s holds the rows as they were, and goes in again once mended',
    async (encoding) => {
      const file = encodeText(
        'email;first_name\r\n"näme@x";"O""Brien"\r\nshort\r\nok@example.com;Zoë\r\n',
        encoding,
      );
      const options = { dialect: { encoding } };
      const inspection = await inspect([file], options.dialect, people);
      const first = await readFile(file, options);
      const writer = new RejectsWriter(inspection);
      const rejects = Buffer.concat([
        writer.head(),
        ...first.rejected.map(({ raw, errors }) => writer.row(raw, errors)),
      ]);
      const text = new TextDecoder(encoding).decode(rejects);
      expect(text.split('\r\n')[0]).toBe(
        '_plugs_line;_plugs_column;_plugs_value;_plugs_rule;_plugs_fix;email;first_name',
      );
      expect(text).toContain(';"näme@x";"O""Brien"\r\n');
      const again = await readFile(rejects, options);
      expect(again.rejected.map(({ errors }) => errors[0]!.rule)).toEqual(
        first.rejected.map(({ errors }) => errors[0]!.rule),
      );
      const mended = encodeText(
        text.replace('"näme@x"', 'a@example.com').replace(';short\r\n', ';b@example.com;Bob\r\n'),
        encoding,
      );
      expect((await readFile(mended, options)).rows).toMatchObject([
        { first_name: 'O"Brien' },
        { first_name: 'Bob' },
      ]);
      const second = new RejectsWriter(await inspect([rejects], options.dialect, people));
      const next = Buffer.concat([
        second.head(),
        ...again.rejected.map(({ raw, errors }) => second.row(raw, errors)),
      ]);
      expect(new TextDecoder(encoding).decode(next).split('\r\n')[0]).toBe(text.split('\r\n')[0]);
    },
  );
});

describe('the row law', () => {
  test('whatever is done to a file, each record is accepted or rejected, or the file is refused with a reason', async () => {
    const good = Buffer.from(
      `email,first_name,Note\r\n${'u@example.com,"Ann, ""A""",x\r\nv@example.com,é,"two\nlines"\r\n'.repeat(10)}`,
    );
    const mutation = fc.record({
      at: fc.nat(good.length - 1),
      byte: fc.oneof(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0, 0xff, 0x27), fc.nat(255)),
      remove: fc.nat(3),
    });
    const mutants = fc.array(mutation, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(mutants, async (changes) => {
        let bytes = good;
        for (const { at, byte, remove } of changes)
          bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at + remove)]);
        await lawHolds(bytes);
      }),
      { numRuns: 500 },
    );
  });
});

/** Reads a file in many small batches; counts must add up and ordinals must have no gap. */
async function lawHolds(bytes: Uint8Array): Promise<void> {
  try {
    const inspection = await inspect([bytes], {}, people);
    const plan = buildPlan(inspection, null, { unknown: 'metadata', mode: 'create' }, people, {});
    const ordinals: number[] = [];
    let read = 0;
    for await (const batch of readRows([bytes], plan, people, 3)) {
      read += batch.read;
      expect(batch.read).toBe(batch.accepted + batch.rejected.length);
      ordinals.push(...batch.ordinals, ...batch.rejected.map(({ ordinal }) => ordinal));
    }
    expect(ordinals.sort((a, b) => a - b)).toEqual(Array.from({ length: read }, (_, i) => i + 1));
  } catch (error) {
    expect(error).toMatchObject({ name: 'SourceError' });
    for (const { message, fix, rule } of (
      error as { faults: { message: string; fix: string; rule: string }[] }
    ).faults) {
      expect([message, fix, rule]).not.toContain('');
    }
  }
}
