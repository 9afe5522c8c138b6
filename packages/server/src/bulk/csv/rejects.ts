import type { Dialect } from './dialect.ts';
import { byteOrderMark, encodable, encodeText } from './encoding.ts';
import { guard } from './guard.ts';
import { closingQuote } from './quotes.ts';
import { cellWriter, type RowWriter, rowWriter } from './write.ts';

/** What the rejects file needs to know of a row's error. */
export interface Reason {
  readonly column: string | null;
  readonly line: number;
  readonly value: string;
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

/** Columns put before the original ones; an import ignores columns that begin with `_plugs_`. */
const reasonColumns = ['_plugs_line', '_plugs_column', '_plugs_value', '_plugs_rule', '_plugs_fix'];

/** Whether a file's first record is the header of a rejects file. */
export const isRejects = (header: readonly string[]): boolean =>
  reasonColumns.every((name, i) => header[i] === name);

/**
 * Writes rejected rows so that they can be corrected and imported as they are: the source's dialect and encoding,
 * and each record's own text, byte for byte. The reasons come first and not last, because a row with too few or
 * too many cells must keep that fault until someone mends it. A source without a header gets one that names its
 * columns by position.
 */
export class RejectsWriter {
  readonly #dialect: Dialect;
  readonly #cell: (text: string) => string;
  readonly #header: readonly string[];
  /** Reasons of an earlier run, which stand first in the source and make room for the new ones. */
  readonly #stale: number;

  constructor(source: { readonly dialect: Dialect; readonly header: readonly string[] }) {
    this.#dialect = source.dialect;
    this.#cell = cellWriter(source.dialect);
    this.#stale = isRejects(source.header) ? reasonColumns.length : 0;
    this.#header = source.header.slice(this.#stale);
  }

  /** Byte order mark, where the source has one, and header line. */
  head(): Buffer {
    const line = [...reasonColumns, ...this.#header].map(this.#cell).join(this.#dialect.delimiter);
    const text = encodeText(line + this.#dialect.line_ending, this.#dialect.encoding);
    return this.#dialect.bom ? Buffer.concat([byteOrderMark(this.#dialect.encoding), text]) : text;
  }

  /** One row; several reasons stand in the same cells, divided by "; ". */
  row(raw: string, reasons: readonly Reason[]): Buffer {
    const { delimiter, line_ending, encoding } = this.#dialect;
    const cells = [
      String(reasons[0]?.line ?? ''),
      joined(reasons.map(({ column }) => column ?? '')),
      joined(reasons.map(({ value }) => value)),
      joined(reasons.map(({ rule }) => rule)),
      joined(reasons.map(({ message, fix }) => `${message} ${fix}`)),
    ];
    const written = cells.map((cell) => this.#cell(guard(encodable(cell, encoding)))).join(delimiter);
    const original = this.#stale === 0 ? raw : afterCells(raw, this.#stale, this.#dialect);
    return encodeText(written + delimiter + original + line_ending, encoding);
  }
}

function joined(parts: readonly string[]): string {
  return parts.join('; ');
}

/** The text of a record from its cell number `count` (0-based) on. */
function afterCells(raw: string, count: number, { delimiter, quote }: Dialect): string {
  let at = 0;
  for (let cell = 0; cell < count; cell += 1) {
    if (raw[at] === quote) at = closingQuote(raw, at, quote);
    const next = at < 0 ? -1 : raw.indexOf(delimiter, at);
    if (next < 0) return '';
    at = next + 1;
  }
  return raw.slice(at);
}

/** Rows that went in: the line they started on, the record's id, and what was done (create, update, unchanged …). */
export function successesWriter(): RowWriter {
  return rowWriter('csv', ['line', 'id', 'class'], { guard: false });
}
