/** From records to cells: which columns, and the text of each value. */

export type Row = Readonly<Record<string, unknown>>;

/** The value at a path such as `email` or `metadata.city`; undefined where there is none. */
export function valueAt(row: Row, path: string): unknown {
  if (Object.hasOwn(row, path)) return row[path];
  let value: unknown = row;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Row)[name];
  }
  return value;
}

/** The text of a value: null is empty, objects and lists are JSON in one line. */
export function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A row reduced to these fields, in this order; absent ones are null. Without fields the row as it is. */
export function pick(row: Row, fields: readonly string[] | undefined): Row {
  if (!fields) return row;
  return Object.fromEntries(fields.map((field) => [field, valueAt(row, field) ?? null]));
}

/** True for a plain object. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
