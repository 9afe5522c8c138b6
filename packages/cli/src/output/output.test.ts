import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { csvCell, tsvCell } from './delimited.ts';
import { Printer, type PrinterOptions } from './printer.ts';
import { clock, Progress } from './progress.ts';
import { fitWidths, Table } from './table.ts';
import { fit, isUnicode, neutralise, stringWidth } from './terminal.ts';

/** A stream that remembers; a terminal of so many columns if they are given. */
function sink(columns?: number): NodeJS.WriteStream & { text: string } {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      (stream as unknown as { text: string }).text += String(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: '', isTTY: columns !== undefined, columns }) as never;
}

async function printed(
  value: unknown,
  options: PrinterOptions = {},
  columns?: readonly string[],
): Promise<string> {
  const stdout = sink();
  await new Printer({ ...options, stdout }).data(value, columns);
  return stdout.text;
}

const page = {
  items: [
    { id: '1', name: 'Ada, Countess', metadata: { city: 'London' } },
    { id: '2', name: 'Grace\tHopper', metadata: {} },
  ],
  next_cursor: 'c2',
};

describe('cells', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    [null, ''],
    [{ a: 1 }, '"{""a"":1}"'],
    ['=cmd()', "'=cmd()"],
    ['@sum', "'@sum"],
    ['-1+1|cmd', "'-1+1|cmd"],
    ['+44 20 7946 0000', '+44 20 7946 0000'],
    ['-12.5', '-12.5'],
  ])('CSV of %j is %s', (value, cell) => expect(csvCell(value)).toBe(cell));

  it('keeps a TSV row on one line and can be read back', () => {
    expect(tsvCell('a\tb\nc\\d')).toBe('a\\tb\\nc\\\\d');
  });
});

describe('formats', () => {
  it('a list in each format', async () => {
    expect(await printed(page, { format: 'csv', fields: ['id', 'name'] })).toBe(
      'id,name\n1,"Ada, Countess"\n2,Grace\tHopper\n',
    );
    expect(await printed(page, {}, ['id', 'name'])).toBe('1\tAda, Countess\n2\tGrace\\tHopper\n');
    expect(await printed(page, { format: 'ndjson', fields: ['id', 'metadata.city'] })).toBe(
      '{"id":"1","metadata.city":"London"}\n{"id":"2","metadata.city":null}\n',
    );
    expect(JSON.parse(await printed(page, { format: 'json' }))).toEqual(page);
    expect(await printed(page, { format: 'yaml', fields: ['id'] })).toBe(
      'items:\n  - id: "1"\n  - id: "2"\nnext_cursor: c2\n',
    );
  });

  it('an empty list is an empty list', async () => {
    const empty = { items: [], next_cursor: null };
    expect(JSON.parse(await printed(empty, { format: 'json' }))).toEqual(empty);
    expect(await printed(empty)).toBe('');
    expect(await printed(empty, { format: 'csv', fields: ['id'] })).toBe('id\n');
  });

  it('a record, and a value found by a query', async () => {
    const record = { id: '1', name: 'Ada', phone: null };
    expect(await printed(record)).toBe('id\t1\nname\tAda\nphone\t\n');
    expect(await printed(record, { format: 'csv' })).toBe('id,name,phone\n1,Ada,\n');
    expect(JSON.parse(await printed(record, { format: 'json', fields: ['name', 'none'] }))).toEqual({
      name: 'Ada',
      none: null,
    });
    expect(await printed(page, { query: 'items[].name' })).toBe('Ada, Countess\nGrace\tHopper\n');
    expect(await printed(page, { query: 'items[0]', format: 'json' })).toContain('"Ada, Countess"');
  });

  it('a bad query says so', async () => {
    await expect(printed(page, { query: 'items[' })).rejects.toMatchObject({ code: 'invalid_query' });
  });

  it('JSON that breaks off is still one document, with the error in it', async () => {
    const stdout = sink();
    const writer = new Printer({ format: 'json', stdout }).rows();
    await writer.write(page.items);
    await writer.end({ next_cursor: 'c2', error: { code: 'network' } });
    expect(JSON.parse(stdout.text)).toEqual({
      items: page.items,
      next_cursor: 'c2',
      error: { code: 'network' },
    });
  });
});

describe('tables', () => {
  it.each([
    [[5, 5], 80],
    [[200, 5, 90], 80],
    [[50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50], 80],
    [[100], 10],
  ])('%j fits into %i columns', (natural, available) => {
    const widths = fitWidths(
      natural.map((width) => ({ natural: width })),
      available,
    );
    expect(widths.reduce((sum, width) => sum + width + 2, -2)).toBeLessThanOrEqual(available);
    expect(widths.every((width, index) => width <= natural[index]!)).toBe(true);
  });

  it('an id is never cut, whatever has to give way', () => {
    const widths = fitWidths(
      [{ natural: 36, whole: true }, { natural: 30 }, { natural: 30 }, { natural: 90 }],
      80,
    );
    expect(widths[0]).toBe(36);
    expect(widths.length).toBe(4);
    expect(fitWidths([{ natural: 36, whole: true }, { natural: 30 }], 40)).toEqual([36]);
  });

  it('aligns wide characters, cuts long cells and shows control characters', () => {
    const rows = [
      { name: '日本語', note: 'x'.repeat(100) },
      { name: 'Ada\u001b[31m', note: '\u202eevil' },
    ];
    const lines = new Table(['name', 'note'], sink(40)).page(rows).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    expect(lines.join('')).not.toContain('\u001b[31m');
    expect(lines[2]).toContain('\\u001b[31m');
    expect(lines[2]).toContain('\\u202eevil');
    const notes = lines.map((line) => line.indexOf(/note|xxx|\\u202e/.exec(line)![0]));
    expect(stringWidth(lines[1]!.slice(0, notes[1]))).toBe(stringWidth(lines[0]!.slice(0, notes[0])));
  });

  it('later pages keep the widths and repeat no header', () => {
    const table = new Table(['id'], sink(80));
    expect(table.page([{ id: 'abc' }]).split('\n')).toHaveLength(3);
    expect(table.page([{ id: 'longer' }])).toMatch(/^lo[…~]\n$/);
  });

  it('names columns that do not fit', () => {
    const columns = Array.from({ length: 20 }, (_, index) => `column_${index}`);
    const table = new Table(columns, sink(40));
    table.page([Object.fromEntries(columns.map((column) => [column, 'some words']))]);
    expect(table.hidden.length).toBeGreaterThan(0);
  });
});

describe('terminal', () => {
  it('knows a UTF-8 locale', () => {
    expect(isUnicode({ LANG: 'en_GB.UTF-8' })).toBe(true);
    expect(isUnicode({ LANG: 'C' })).toBe(false);
    expect(isUnicode({ LANG: 'en_GB.UTF-8', LC_ALL: 'POSIX' })).toBe(false);
    expect(isUnicode({})).toBe(false);
  });

  it('cuts between characters, never inside one', () => {
    expect(stringWidth(fit('👩‍🚀👩‍🚀👩‍🚀', 5))).toBeLessThanOrEqual(5);
    expect(fit('short', 5)).toBe('short');
  });

  it('leaves text of people alone', () => expect(neutralise('Ærøskøbing – 日本')).toBe('Ærøskøbing – 日本'));
});

describe('progress', () => {
  const at = (stderr: NodeJS.WriteStream, silent = false) => {
    let now = 0;
    const progress = new Progress({ label: 'Importing', unit: 'rows', silent, stderr, now: () => now });
    return (seconds: number, done: number) => {
      now = seconds * 1000;
      progress.update({ done, total: 10_000, note: '3 rejected' });
    };
  };

  it('is a bar with rate and time left on a terminal', () => {
    const stderr = sink(120);
    const tick = at(stderr);
    tick(0, 0);
    tick(1, 1000);
    expect(stderr.text).toContain('10 %  1,000 of 10,000 rows  1,000/s  0:09 left  3 rejected');
    expect(stderr.text).not.toContain('\n');
  });

  it('is a plain line now and then in a pipe, and nothing when silent', () => {
    const stderr = sink();
    const tick = at(stderr);
    for (let second = 0; second <= 10; second++) tick(second, second * 100);
    expect(stderr.text.split('\n')).toHaveLength(4);
    expect(stderr.text).not.toMatch(/[\r\u001b█#]/);
    const silent = sink();
    at(silent, true)(0, 1);
    expect(silent.text).toBe('');
  });

  it('writes time as people do', () =>
    expect([7, 750, 3723].map(clock)).toEqual(['0:07', '12:30', '1:02:03']));
});
