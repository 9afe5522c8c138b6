import { describe, expect, test } from 'vitest';
import { faultsOf, packed, people } from '../../../../../test/support/bulk.ts';
import { encodeText } from '../csv/encoding.ts';
import { inspect } from './inspect.ts';
import type { DialectOptions } from './types.ts';

const look = (file: string | Uint8Array, options: DialectOptions = {}) =>
  inspect([typeof file === 'string' ? Buffer.from(file) : file], options, people);
const table = 'first_name;email\r\nJosé;jose@example.com\r\nZoë;zoe@example.com\r\n';

describe('what is detected', () => {
  test('delimiter, line ending and header, each with its reason', async () => {
    const found = await look(table);
    expect(found.dialect).toEqual({
      encoding: 'utf-8',
      bom: false,
      delimiter: ';',
      quote: '"',
      line_ending: '\r\n',
    });
    expect(found.header).toEqual(['first_name', 'email']);
    expect(found.sample_rows).toHaveLength(2);
    expect(found.complete).toBe(true);
    for (const finding of found.findings) expect(finding.why).not.toBe('');
  });

  test.each(['gzip', 'zstd'] as const)('%s by its magic bytes', async (compression) => {
    const found = await look(packed[compression](Buffer.from(table)));
    expect(found).toMatchObject({ compression, header: ['first_name', 'email'] });
  });

  const encoded: readonly [string, Uint8Array, string, boolean][] = [
    ['UTF-8 with a mark', encodeText(`\ufeff${table}`, 'utf-8'), 'utf-8', true],
    ['UTF-16 LE with a mark', encodeText(`\ufeff${table}`, 'utf-16le'), 'utf-16le', true],
    ['UTF-16 BE with a mark', encodeText(`\ufeff${table}`, 'utf-16be'), 'utf-16be', true],
    ['UTF-16 LE by its NULs', encodeText(table, 'utf-16le'), 'utf-16le', false],
    ['UTF-16 BE by its NULs', encodeText(table, 'utf-16be'), 'utf-16be', false],
    ['windows-1252', encodeText(table, 'windows-1252'), 'windows-1252', false],
  ];
  test.each(encoded)('%s', async (_, bytes, encoding, bom) => {
    const found = await look(bytes);
    expect(found.dialect).toMatchObject({ encoding, bom });
    expect(found.sample_rows[0]).toEqual(['José', 'jose@example.com']);
  });

  test('CR alone, single quotes, tabs and bars, and the line sep=', async () => {
    expect((await look('a,b\r1,2\r"x\ry",3\r')).dialect.line_ending).toBe('\r');
    expect((await look("'a','b'\n'1,5','2'\n")).dialect.quote).toBe("'");
    expect((await look('a\tb\n1,5\t2\n')).dialect.delimiter).toBe('\t');
    expect((await look('a|b\n1|2\n')).dialect.delimiter).toBe('|');
    expect(await look('sep=;\r\na,b;c\r\n1;2\r\n')).toMatchObject({ header: ['a,b', 'c'], header_line: 2 });
  });

  test('decimal and date styles, with evidence or without', async () => {
    const found = await look(
      'a;b;c;d;e\n1.234,50;13/04/2024;03/04/2024;1,234;$1,140.00\n2;05/06/2024;01/02/2024;5,678;-$9.09\n',
    );
    const [a, b, c, d, e] = found.columns;
    expect(a!.decimal).toMatchObject({ choices: ['comma'] });
    expect(b!.date_style).toMatchObject({ choices: ['dmy'], why: expect.stringContaining('13/04/2024') });
    expect(c!.date_style).toMatchObject({ choices: ['dmy', 'mdy'] });
    expect(d!.decimal).toMatchObject({ choices: ['point', 'comma'] });
    expect(e).toMatchObject({ decimal: { choices: ['point'] }, decorated_numbers: true });
  });

  test('what is stated wins over what is found', async () => {
    const found = await look('a,b;c\n1,2;3\n', { delimiter: ',', encoding: 'windows-1252', quote: '' });
    expect(found.dialect).toMatchObject({ delimiter: ',', encoding: 'windows-1252', quote: '' });
  });

  test('only the head of a long file is read', async () => {
    let taken = 0;
    async function* long() {
      yield Buffer.from('a,b\n');
      for (;;) {
        taken += 1;
        yield Buffer.from('1,2\n'.repeat(10_000));
      }
    }
    const found = await inspect(long(), {}, people);
    expect(found.complete).toBe(false);
    expect(taken).toBeLessThan(100);
  });
});

describe('what is refused, and how', () => {
  const refused: readonly [string, string | Uint8Array, object][] = [
    ['an empty file', '', { rule: 'empty_file' }],
    ['blank lines only', '\n \n', { rule: 'empty_file' }],
    [
      'an Excel workbook',
      Buffer.concat([Buffer.from('PK\u0003\u0004....'), Buffer.from('xl/workbook.xml')]),
      { rule: 'binary', message: expect.stringContaining('Excel workbook') },
    ],
    [
      'an old Excel file',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      { rule: 'binary', fix: expect.stringContaining('CSV UTF-8') },
    ],
    ['a PDF', '%PDF-1.7', { rule: 'binary', message: expect.stringContaining('PDF') }],
    ['JSON', '[{"a":1}]', { rule: 'binary', message: expect.stringContaining('JSON') }],
    ['a NUL byte', 'a,b\n1,\u0000\n', { rule: 'binary', line: 2, column: 3, offset: 6 }],
    [
      'two delimiters that fit alike',
      'x;y,z\n1;2,3\n4;5,6\n',
      { rule: 'delimiter', flag: '--delimiter', choices: expect.arrayContaining([',', ';']) },
    ],
    [
      'damaged UTF-8',
      Buffer.concat([Buffer.from('a,b\né,'), Buffer.from([0xff, 0x0a])]),
      { rule: 'encoding', line: 2, column: 3, offset: 7, flag: '--encoding' },
    ],
    ['a quote never closed', 'a,b\n1,"2\n', { rule: 'unterminated_quote', line: 2, column: 3 }],
    ['a cut-off archive', packed.gzip(Buffer.from(table)).subarray(0, 30), { rule: 'compression' }],
    [
      'two zstd frames',
      Buffer.concat([packed.zstd(Buffer.from(table)), packed.zstd(Buffer.from(table))]),
      { rule: 'compression' },
    ],
    ['too many columns', `${'c,'.repeat(1_000)}c\n`, { rule: 'too_many_columns' }],
  ];
  test.each(refused)('%s', async (_, file, fault) => {
    const [first] = await faultsOf(() => look(file));
    expect(first).toMatchObject(fault);
    expect(first!.fix).not.toBe('');
  });

  test('a header alone, names with line breaks and data instead of names are warned about', async () => {
    expect((await look('a,b\n')).warnings).toContain('The file holds a header and no rows.');
    expect((await look('"first\nname",b\n1,2\n')).warnings[0]).toContain('line breaks');
    expect((await look('1,2,3\n4,5,6\n')).warnings[0]).toContain('looks like data');
  });
});
