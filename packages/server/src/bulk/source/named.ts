import type { ColumnShape, ResourceShape } from '../../generated/resources.ts';
import { fieldNamed, normalizeHeader, tidyHeader } from './header.ts';
import type { ColumnGuess } from './types.ts';

/** The field that a column of the file fills by its header; `via` when its cells name another record by a key of that. */
export interface NamedField {
  readonly field: ColumnShape;
  readonly via?: { readonly resource: string; readonly field: string };
}

/** A header that could mean one thing or another, as its fields and ways would stand in a mapping file. */
export interface Unsettled {
  readonly fields: readonly ColumnShape[];
  readonly why: string;
  readonly choices: readonly string[];
}

/**
 * What the header of a column names: a field by its name or an alias, or a reference by a key of the other record, such as
 * the e-mail of a contact. A header that may stand for either is settled by the cells below it; what they leave open is
 * told, never guessed. Null when it names nothing.
 */
export function namedBy(column: ColumnGuess, shape: ResourceShape): NamedField | Unsettled | null {
  const field = fieldNamed(column.name, shape);
  const byKey = referencesNamed(column.name, shape);
  if (byKey.length === 0) return field && { field };
  if (field === null) {
    if (byKey.length === 1) return throughKey(byKey[0]!);
    return {
      fields: byKey,
      why: `could be ${byKey.map(({ name }) => name).join(' or ')}`,
      choices: byKey.map((one) => way(one, column.name)),
    };
  }
  if (column.holds === 'mixed')
    return {
      fields: [field],
      why: `holds ids in some rows and something else in others, and ${field.name} is one or the other`,
      choices: [`${field.name}: ${quoted(column.name)}`, way(field, column.name)],
    };
  const isKey = column.holds === 'emails' || (column.holds === 'text' && field.via?.field !== 'email');
  return isKey && byKey.includes(field) ? throughKey(field) : { field };
}

/** Whether a header names anything. */
export const isNamed = (header: string, shape: ResourceShape): boolean =>
  fieldNamed(header, shape) !== null || referencesNamed(header, shape).length > 0;

const referencesNamed = (header: string, shape: ResourceShape): ColumnShape[] => {
  const wanted = normalizeHeader(header);
  return shape.columns.filter(
    ({ via, writable }) => writable && via?.headers.some((known) => normalizeHeader(known) === wanted),
  );
};

const throughKey = (field: ColumnShape): NamedField => ({
  field,
  via: { resource: field.references!, field: field.via!.field },
});

const quoted = (header: string): string => JSON.stringify(tidyHeader(header));

const way = ({ name, references, via }: ColumnShape, header: string): string =>
  `${name}: { column: ${quoted(header)}, via: ${references}.${via!.field} }`;
