import type { ColumnKind } from '../../generated/resources.ts';
import { type Dialect, standardDialect } from './dialect.ts';
import { escapedMark, guard } from './guard.ts';

export type ExportFormat = 'csv' | 'ndjson' | 'json';

/** How each format is named to programs. */
export const exportFormats: Readonly<
  Record<ExportFormat, { readonly type: string; readonly extension: string }>
> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  ndjson: { type: 'application/x-ndjson', extension: 'ndjson' },
  json: { type: 'application/json', extension: 'json' },
};

/** A value as the store hands it out; objects are JSON columns. */
export type Value = string | number | boolean | null | object;

/** Turns rows into text, many at a time. Write `head`, then what `rows` answers in order, then `tail`. */
export interface RowWriter {
  readonly head: string;
  /** Rows hold one value for each column, in the order of the columns. */
  readonly rows: (rows: readonly (readonly Value[])[]) => string;
  readonly tail: string;
}

export interface WriteOptions {
  /** CSV: guard against formulas and mark the file so that an import undoes it; see guard.ts. Default true. */
  readonly guard?: boolean;
  /** CSV: how cells are parted and quoted. */
  readonly dialect?: Dialect;
  /**
   * Kinds of the columns, for values as bulk connections answer them: JSON is text already, and what can hold
   * nothing special is not searched for it.
   */
  readonly kinds?: readonly ColumnKind[];
}

/** The writer of a format. */
export function rowWriter(
  format: ExportFormat,
  columns: readonly string[],
  options: WriteOptions = {},
): RowWriter {
  if (format === 'csv') return csvWriter(columns, options);
  const object = objectWriter(columns, options.kinds);
  if (format === 'ndjson') {
    return { head: '', rows: (rows) => rows.map((row) => `${object(row)}\n`).join(''), tail: '' };
  }
  let first = true;
  return {
    head: '[',
    rows: (rows) => {
      const text = rows.map(object).join(',\n');
      if (text === '') return '';
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + text;
    },
    tail: '\n]\n',
  };
}

/**
 * CSV by RFC 4180. Without the guard it writes what csv-stringify writes when told to quote line breaks of any
 * kind; a property test holds it to that, byte for byte. Null and the empty text are both an empty cell.
 */
function csvWriter(columns: readonly string[], options: WriteOptions): RowWriter {
  const { delimiter, line_ending: ending } = options.dialect ?? standardDialect;
  const cell = cellWriter(options.dialect ?? standardDialect);
  const guarded = options.guard ?? true;
  const last = guarded ? delimiter + ending : ending;
  const write = guarded
    ? (value: Value) => cell(guard(textOf(value)))
    : (value: Value) => cell(textOf(value));
  const writers = columns.map((_, i) => (isPlain(options.kinds?.[i]) ? String : write));
  // A row of one empty cell would be a blank line, which is no row.
  const lone = columns.length === 1 && !guarded;
  return {
    head: [...columns, ...(guarded ? [escapedMark] : [])].map(cell).join(delimiter) + ending,
    rows: (rows) => {
      let text = '';
      for (const row of rows) {
        for (let i = 0; i < row.length; i += 1) {
          if (i > 0) text += delimiter;
          const value = row[i]!;
          if (value !== null) text += writers[i]!(value);
        }
        if (lone && (row[0] === null || row[0] === '')) text += '""';
        text += last;
      }
      return text;
    },
    tail: '',
  };
}

// What is written with digits, letters, colons and hyphens alone, and begins with no sign.
const isPlain = (kind: ColumnKind | undefined): boolean =>
  kind === 'uuid' || kind === 'datetime' || kind === 'boolean';

/** Quotes a text where its dialect needs it. */
export function cellWriter({ delimiter, quote }: Dialect): (text: string) => string {
  if (quote === '') return (text) => text.replaceAll(/[\r\n]+/g, ' ').replaceAll(delimiter, ' ');
  const special = new RegExp(`[${quote}\\${delimiter}\\r\\n]`);
  return (text) => (special.test(text) ? quote + text.replaceAll(quote, quote + quote) + quote : text);
}

function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function objectWriter(
  columns: readonly string[],
  kinds: readonly ColumnKind[] = [],
): (row: readonly Value[]) => string {
  const keys = columns.map((column, i) => `${i === 0 ? '{' : ','}${JSON.stringify(column)}:`);
  const write = columns.map((_, i) => (kinds[i] === 'json' ? jsonText : JSON.stringify));
  return (row) => {
    let text = '';
    for (let i = 0; i < keys.length; i += 1) text += keys[i] + write[i]!(row[i] ?? null);
    return `${text}}`;
  };
}

// Numbers keep their digits. A line break in JSON text is only a blank, and would end a line of NDJSON.
function jsonText(value: Value): string {
  return value === null ? 'null' : (value as string).replaceAll(/[\r\n]/g, ' ');
}
