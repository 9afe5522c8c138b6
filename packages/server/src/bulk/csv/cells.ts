import { CsvError, parse } from 'csv-parse/sync';
import type { Dialect } from './dialect.ts';
import type { Records } from './records.ts';

/** A record whose quoting is broken. `cell` is the 0-based cell where it happened. */
export interface BrokenRecord {
  readonly rule: 'quoting';
  readonly cell: number;
  readonly message: string;
}

export type Cells = readonly string[] | BrokenRecord;

/**
 * Cells of each record. Records without a quote are split at the delimiter, which is all that csv-parse would do;
 * those with quotes go through csv-parse together, since one call costs as much as several records.
 */
export function cellsOf(records: Records, dialect: Dialect): Cells[] {
  const cells: Cells[] = [];
  const { texts, quoted } = records;
  let next = 0;
  const taken =
    quoted.length > 0
      ? parseQuoted(
          quoted.map((index) => texts[index]!),
          dialect,
        )
      : [];
  for (let i = 0; i < texts.length; i += 1) {
    if (quoted[next] === i) {
      cells.push(taken[next]!);
      next += 1;
    } else cells.push(texts[i]!.split(dialect.delimiter));
  }
  return cells;
}

/** Cells of one record's text. */
export function cellsOfText(text: string, dialect: Dialect): Cells {
  const quoted = dialect.quote !== '' && text.includes(dialect.quote);
  return quoted ? parseQuoted([text], dialect)[0]! : text.split(dialect.delimiter);
}

function parseQuoted(texts: readonly string[], dialect: Dialect): Cells[] {
  const ending = dialect.line_ending === '\r' ? '\r' : '\n';
  try {
    const parsed = parseText(texts.join(ending), dialect, ending);
    if (parsed.length === texts.length) return parsed;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (texts.length === 1) return [broken(error)];
  }
  // One of them is broken: each alone, so that only that one is refused.
  return texts.map((text) => {
    try {
      const [cells, ...more] = parseText(text, dialect, ending);
      if (cells !== undefined && more.length === 0) return cells;
      return { rule: 'quoting', cell: 0, message: 'The quotes of this record do not pair.' } as const;
    } catch (error) {
      if (error instanceof CsvError) return broken(error);
      throw error;
    }
  });
}

function parseText(text: string, dialect: Dialect, ending: string): string[][] {
  return parse(text, {
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    escape: dialect.quote,
    record_delimiter: ending,
    relax_column_count: true,
  });
}

function broken(error: CsvError): BrokenRecord {
  const cell = typeof error.column === 'number' ? error.column : 0;
  const message =
    error.code === 'CSV_INVALID_CLOSING_QUOTE'
      ? 'Text follows the closing quote of this cell.'
      : 'A quote stands inside a cell that does not begin with one.';
  return { rule: 'quoting', cell, message };
}
