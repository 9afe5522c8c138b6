/** The flags of `plugs audit list` as the one query language that the server reads. */
import * as Flags from '@oclif/core/flags';

const several = { multiple: true, multipleNonGreedy: true } as const;

export const queryFlags = {
  actor: Flags.string({
    ...several,
    helpValue: 'WHO',
    summary: 'Done by: an e-mail address, the beginning of a name, an id, me, system.',
  }),
  action: Flags.string({
    ...several,
    helpValue: 'ACTION',
    summary: 'create, update, delete, restore, read, export, login, redact.',
  }),
  table: Flags.string({ ...several, helpValue: 'TABLE', summary: 'Of this resource.' }),
  record: Flags.string({ ...several, helpValue: 'ID', summary: 'Of this record.' }),
  field: Flags.string({ ...several, helpValue: 'FIELD', summary: 'Where this field was set or changed.' }),
  from: Flags.string({
    ...several,
    helpValue: 'VALUE',
    summary: 'Where the field of --field had this value before.',
  }),
  to: Flags.string({
    ...several,
    helpValue: 'VALUE',
    summary: 'Where the field of --field has this value after.',
  }),
  since: Flags.string({
    helpValue: 'TIME',
    summary: 'From here on: 2026-01-31, an ISO 8601 time, or 7d, 12h, 30m ago.',
  }),
  until: Flags.string({ helpValue: 'TIME', summary: 'Until here, a named day included.' }),
  request: Flags.string({ ...several, helpValue: 'ID', summary: 'Done by this request.' }),
  job: Flags.string({
    ...several,
    helpValue: 'ID',
    summary: 'Done by this job: an import, an undo, a decision.',
  }),
  text: Flags.string({
    ...several,
    helpValue: 'TEXT',
    summary: 'Where the values or the metadata hold this text.',
  }),
};

type QueryFlags = { readonly [Name in keyof typeof queryFlags]?: string | readonly string[] | undefined };

/** Values that are text of people: a comma in them separates nothing. */
const free: ReadonlySet<string> = new Set(['from', 'to', 'text']);

/**
 * The query that flags and words say together; undefined for none.
 * @param words a query, or parts of one
 */
export function queryText(flags: QueryFlags, words: readonly string[] = []): string | undefined {
  const terms = (Object.keys(queryFlags) as (keyof typeof queryFlags)[]).flatMap((name) => {
    const values = [flags[name] ?? []].flat();
    return values.length === 0 ? [] : [`${name}:${values.map((value) => quoted(name, value)).join(',')}`];
  });
  return [...words, ...terms].join(' ') || undefined;
}

function quoted(name: string, value: string): string {
  const isPlain = free.has(name) ? /^[\w.@-]+$/.test(value) : /^[^\s"]+$/.test(value);
  return isPlain ? value : `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
