import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf } from './cells.ts';
import { type Dialect, standardDialect } from './dialect.ts';
import { FramingError, RecordReader } from './records.ts';

const lf: Dialect = { ...standardDialect, line_ending: '\n' };

/** All records of a text that arrives in pieces. */
function read(text: string, dialect: Dialect, size = text.length || 1, maxRecord = 1_000_000) {
  const reader = new RecordReader(dialect, maxRecord);
  const cells = [];
  const lines = [];
  const texts = [];
  for (let at = 0; at <= text.length; at += size) {
    const found =
      at + size > text.length
        ? [reader.read(text.slice(at)), reader.end()]
        : [reader.read(text.slice(at, at + size))];
    for (const part of found) {
      cells.push(...cellsOf(part, dialect));
      lines.push(...part.lines);
      texts.push(...part.texts);
    }
  }
  return { cells, lines, texts };
}

const anyDialect = fc.record({
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
  quote: fc.constantFrom('"' as const, "'" as const),
  line_ending: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
});
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('"', "'", ',', ';', '\n', '\r', 'a', ' ') }),
);

describe('records and cells', () => {
  test('what csv-stringify writes is read as csv-parse reads it, in pieces of any size', () => {
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));
    fc.assert(
      fc.property(
        rows,
        anyDialect,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (table, choice, size, quoted) => {
          const dialect: Dialect = { ...standardDialect, ...choice };
          const options = { delimiter: choice.delimiter, quote: choice.quote, escape: choice.quote };
          const text = stringify(table, {
            ...options,
            record_delimiter: choice.line_ending,
            quote_record_delimiter: true,
            quoted,
          });
          const oracle = parse(text, { ...options, record_delimiter: choice.line_ending });
          expect(read(text, dialect, size).cells).toEqual(oracle);
          expect(oracle).toEqual(table);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('each record keeps its own text and the line it starts on', () => {
    const text = 'a,b\r\n\r\n"x\ny",2\r\n"p\r\nq\rr",""\r\nlast,3';
    const { texts, lines, cells } = read(text, standardDialect, 3);
    expect(texts).toEqual(['a,b', '"x\ny",2', '"p\r\nq\rr",""', 'last,3']);
    expect(lines).toEqual([1, 3, 5, 8]);
    expect(cells[2]).toEqual(['p\r\nq\rr', '']);
  });

  test('text after a closing quote breaks its own record only', () => {
    const { cells } = read('"1",2,3\na,"b"c,d\n"4",5,6\n', lf);
    expect(cells).toMatchObject([['1', '2', '3'], { rule: 'quoting', cell: 1 }, ['4', '5', '6']]);
  });

  const literal: readonly [string, string[]][] = [
    ['a,5" tube,c', ['a', '5" tube', 'c']],
    ['a, "b",c', ['a', ' "b"', 'c']],
    ['37°36\'37.8"N 121°2\'17.9"W,"x",', ['37°36\'37.8"N 121°2\'17.9"W', 'x', '']],
  ];
  test.each(literal)('a quote inside a bare cell is itself: %s', (line, cells) => {
    expect(read(`${line}\n1,2,3\n`, lf, 4).cells).toEqual([cells, ['1', '2', '3']]);
  });

  test('a quote that is never closed names where it opened', () => {
    const error = catching(() => read('a,b\n1,2\n3,"x\n4,5\n', lf, 2));
    expect(error).toMatchObject({ rule: 'unterminated_quote', line: 3, column: 3 });
  });

  test.each([
    ['a record', `1,${'x'.repeat(5_000)}`, { rule: 'record_too_long', line: 2, column: 1 }],
    ['a quoted cell', `1,"${'x'.repeat(5_000)}`, { rule: 'unterminated_quote', line: 2, column: 3 }],
    ['a cell closed too late', `"${'x'.repeat(5_000)}"\n`, { rule: 'record_too_long', line: 2, column: 1 }],
  ])('%s without end is refused as soon as it is too long, with the limit', (_, text, where) => {
    const error = catching(() => read(`a,b\n${text}`, lf, text.endsWith('\n') ? 10_000 : 100, 1_000));
    expect(error).toMatchObject({ ...where, message: expect.stringContaining('1000 characters') });
  });

  test('without a quote character quotes are text', () => {
    expect(read('a,"b\nc",d\n', { ...lf, quote: '' }).cells).toEqual([
      ['a', '"b'],
      ['c"', 'd'],
    ]);
  });
});

function catching(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(FramingError);
    return error;
  }
  return null;
}
