/**
 * How external keys stand in files: a column `external_keys.<source>` holds the keys that a record has in that source.
 * Several of one source are divided by `|`; a `|` or a `\` of a key has a `\` before it. The store writes the same form.
 */
const column = /^external_keys\.([a-z0-9][a-z0-9_-]{0,62})$/;

export const keyColumn = (source: string): string => `external_keys.${source}`;

/** The source whose keys a column holds; null for any other column. */
export const keySource = (name: string): string | null => column.exec(name)?.[1] ?? null;

/** The keys in such a cell. */
export const splitKeys = (cell: string): string[] =>
  cell.includes('|') || cell.includes('\\')
    ? (cell.match(/(?:\\.|[^|\\])+|\\$/gs) ?? []).map((key) => key.replaceAll(/\\(.)/gs, '$1'))
    : [cell];
