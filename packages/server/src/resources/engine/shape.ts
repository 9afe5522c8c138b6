import type { ColumnShape, ResourceShape } from '../../generated/resources.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { canonicalDecimal } from '../../lib/decimal.ts';

/** A record as the API shows it. */
export type Row = Record<string, unknown> & { id: string };

/**
 * Which records a caller may see: those where one of these columns holds one of its values. To everybody else they are
 * not there.
 */
export type Sees = Readonly<Record<string, readonly string[]>>;

/** Whether a caller may see a record. */
export const isSeen = (row: Row, sees: Sees | undefined): boolean =>
  sees === undefined || Object.entries(sees).some(([name, values]) => values.includes(row[name] as string));

/** Makes something of a resource's shape once. */
export const perShape = <R>(make: (shape: ResourceShape) => R): ((shape: ResourceShape) => R) => {
  const made = new WeakMap<ResourceShape, R>();
  return (shape) => {
    let known = made.get(shape);
    if (known === undefined) {
      known = make(shape);
      made.set(shape, known);
    }
    return known;
  };
};

/** Names of the columns a caller may read, in the contract's order. */
export const readable = (shape: ResourceShape): string[] => shape.columns.map(({ name }) => name);

export const columnOf = (shape: ResourceShape, name: string): ColumnShape => {
  const column = shape.columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`${shape.name} has no column ${name}.`);
  return column;
};

/** The column that holds the canonical form of an e-mail key: what is unique, and what imports match by. */
export const keyColumn = (name: string): string => `${name}_key`;

/** Natural keys of one e-mail column; their canonical form is stored beside the value. */
export const emailKeys = (shape: ResourceShape): string[] =>
  shape.naturalKeys.flatMap((key) =>
    key.length === 1 && columnOf(shape, key[0]!).format === 'email' ? [key[0]!] : [],
  );

/** The canonical columns that go with values about to be written. */
export const withKeys = (shape: ResourceShape, values: Record<string, unknown>): Record<string, unknown> => {
  const keys = emailKeys(shape).filter((name) => name in values);
  if (keys.length === 0) return values;
  const canonical = keys.map((name) => {
    const value = values[name];
    return [keyColumn(name), typeof value === 'string' ? canonicalEmail(value) : null];
  });
  return { ...values, ...Object.fromEntries(canonical) };
};

/** Values in the form in which they are kept: an instant in UTC, a decimal without idle zeros. */
export const inKeptForm = (
  shape: ResourceShape,
  values: Record<string, unknown>,
): Record<string, unknown> => {
  const forms = keptForms(shape);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? (forms.get(name)?.(value) ?? value) : value,
    ]),
  );
};

const keptForms = perShape(
  ({ columns }) =>
    new Map(
      columns.flatMap(({ name, kind }) => {
        if (kind === 'datetime') return [[name, (text: string) => new Date(text).toISOString()] as const];
        return kind === 'decimal' ? [[name, canonicalDecimal] as const] : [];
      }),
    ),
);

/** Whether two values of a record are the same. Objects compare by content, whatever their keys' order. */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && same(left[key], right[key]))
  );
};
