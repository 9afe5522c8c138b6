/** CSV and TSV, one line a row. */
import { type Row, text, valueAt } from './cell.ts';

/**
 * One CSV cell (RFC 4180). A cell that a spreadsheet would run as a formula gets a leading apostrophe;
 * numbers and phone numbers, which also begin with + or -, are left alone.
 */
export function csvCell(value: unknown): string {
  const plain = text(value);
  const formula = /^[=@\t\r]/.test(plain) || (/^[+-]/.test(plain) && !/^[+-][\d\s().,/-]*$/.test(plain));
  const safe = formula ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One TSV cell: tab, line break and backslash are escaped as in PostgreSQL's COPY, so a row is a line. */
export function tsvCell(value: unknown): string {
  return text(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}

export function csvLine(row: Row, columns: readonly string[]): string {
  return `${columns.map((column) => csvCell(valueAt(row, column))).join(',')}\n`;
}

export function csvHeader(columns: readonly string[]): string {
  return `${columns.map(csvCell).join(',')}\n`;
}

export function tsvLine(row: Row, columns: readonly string[]): string {
  return `${columns.map((column) => tsvCell(valueAt(row, column))).join('\t')}\n`;
}
