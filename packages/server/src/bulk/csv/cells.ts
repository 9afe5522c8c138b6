import type { Dialect } from './dialect.ts';
import { closingQuote } from './quotes.ts';
import type { Records } from './records.ts';

/** A record whose quoting is broken. `cell` is the 0-based cell where it happened. */
export interface BrokenRecord {
  readonly rule: 'quoting';
  readonly cell: number;
  readonly message: string;
}

export type Cells = readonly string[] | BrokenRecord;

/** Cells of each record; those without a quote are only split at the delimiter. */
export function cellsOf({ texts, quoted }: Records, dialect: Dialect): Cells[] {
  const cells: Cells[] = [];
  let next = 0;
  for (let i = 0; i < texts.length; i += 1) {
    if (quoted[next] === i) {
      cells.push(takeApart(texts[i]!, dialect));
      next += 1;
    } else cells.push(texts[i]!.split(dialect.delimiter));
  }
  return cells;
}

/**
 * Cells of one record by RFC 4180. A quote inside a cell that does not begin with one is an ordinary character, as
 * spreadsheets take it (`5" tube`). Text after a closing quote has no meaning that programs agree on: it is refused.
 * Written by hand because csv-parse can only be lenient or strict about both at once, and does not keep a record's
 * own text; property tests hold it to csv-parse, and it takes apart several times as many rows a second.
 */
function takeApart(text: string, { delimiter, quote }: Dialect): Cells {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    let end: number;
    if (text[at] === quote) {
      const closing = closingQuote(text, at, quote);
      end = closing + 1;
      if (closing < 0 || (end < text.length && text[end] !== delimiter)) return broken(cells.length);
      const inner = text.slice(at + 1, closing);
      cells.push(inner.includes(quote) ? inner.replaceAll(quote + quote, quote) : inner);
    } else {
      end = text.indexOf(delimiter, at);
      if (end < 0) end = text.length;
      cells.push(text.slice(at, end));
    }
    if (end >= text.length) return cells;
    at = end + 1;
  }
}

function broken(cell: number): BrokenRecord {
  return { rule: 'quoting', cell, message: 'Text follows the closing quote of the cell.' };
}
