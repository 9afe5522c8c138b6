/**
 * Formula guard (ASVS 5.0 1.2.10): a spreadsheet runs a cell that begins with one of these. Writing puts an
 * apostrophe before such a cell and before a cell that begins with an apostrophe; so taking one leading apostrophe
 * off is the exact inverse for every string: lossless, numbers like -9.09 and phones like +1 555 included.
 *
 * A guarded file says so itself: its last column is named `_plugs_escaped` and has no values. It is a header and
 * not a comment or a side file, so that it survives opening and saving in a spreadsheet, and other programs see
 * one empty column more. Import undoes the guard only in files with that column.
 *
 * The full-width signs are those that some spreadsheets take for the ASCII ones (OWASP, CSV Injection).
 */
const dangerous = /^[=+\-@\t\r\n\0＝＋－＠']/;

/** Name of the column that marks a guarded file. */
export const escapedMark = '_plugs_escaped';

/** Columns that our own files add; an import reads none of them. */
export function isOwnColumn(header: string): boolean {
  return header.trim().startsWith('_plugs_');
}

/** A cell that no spreadsheet will run. */
export function guard(cell: string): string {
  return dangerous.test(cell) ? `'${cell}` : cell;
}

/** What `guard` was given. */
export function unguard(cell: string): string {
  return cell.charCodeAt(0) === 0x27 ? cell.slice(1) : cell;
}
