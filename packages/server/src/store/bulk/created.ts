import type { ColumnShape } from '../../generated/resources.ts';
import type { BulkTarget, Cell } from './types.ts';

/** A new record as it is written: the cells of its table row, and what the audit log says of it. */
export interface Created {
  /** Columns of the table that differ from row to row. */
  readonly columns: readonly string[];
  cells(row: NewRow): readonly Cell[];
  /** The record as JSON text, empty fields left out, defaults included. */
  audited(row: NewRow): string;
}

interface NewRow {
  readonly newId: string;
  readonly metadata: string | null;
  readonly values: readonly Cell[];
}

/**
 * How rows of this target become new records.
 * @param canonical canonical keys of a row, in the order of `keyFields`
 */
export const created = (
  target: BulkTarget,
  keyFields: readonly string[],
  canonical: (values: readonly Cell[]) => readonly Cell[],
): Created => {
  const columns = new Map(target.shape.columns.map((column) => [column.name, column]));
  const fields = target.fields.map(({ name }) => columns.get(name)!);
  const fallbacks = fields.map(({ default: value }) => (value === undefined ? null : cellOf(value)));
  const given = (values: readonly Cell[], i: number): Cell => values[i] ?? fallbacks[i]!;
  const members = fields.map((column) => ({ head: `,${JSON.stringify(column.name)}:`, show: shown(column) }));
  const tail = `${defaults(target)}}`;
  return {
    columns: [
      'id',
      ...fields.map(({ name }) => name),
      ...keyFields.map((name) => `${name}_key`),
      ...(target.metadata ? ['metadata'] : []),
    ],
    cells({ newId, metadata, values }) {
      const cells: Cell[] = [newId];
      for (let i = 0; i < fields.length; i += 1) cells.push(given(values, i));
      cells.push(...canonical(values));
      if (target.metadata) cells.push(withoutNulls(metadata));
      return cells;
    },
    audited({ newId, metadata, values }) {
      let text = `{"id":"${newId}"`;
      for (let i = 0; i < fields.length; i += 1) {
        const cell = given(values, i);
        if (cell !== null) text += members[i]!.head + members[i]!.show(cell);
      }
      if (target.metadata) text += `,"metadata":${withoutNulls(metadata)}`;
      return text + tail;
    },
  };
};

const cellOf = (value: unknown): Cell =>
  value !== null && typeof value === 'object' ? JSON.stringify(value) : (value as Cell);

const shown = ({ kind }: ColumnShape): ((cell: Cell) => string) =>
  kind === 'json' ? String : (cell) => JSON.stringify(cell);

/** Members of columns that the file does not fill and that have a default. */
const defaults = ({ shape, fields, metadata }: BulkTarget): string =>
  shape.columns
    .filter(
      ({ name, default: value }) =>
        value !== undefined &&
        value !== null &&
        !fields.some((field) => field.name === name) &&
        !(name === 'metadata' && metadata),
    )
    .map(({ name, default: value }) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join('');

/** A merge patch applied to nothing: its members, but for those it would remove. */
const withoutNulls = (patch: string | null): string => {
  if (patch === null) return '{}';
  if (!patch.includes(':null')) return patch;
  const members = Object.entries(JSON.parse(patch) as Record<string, unknown>);
  return JSON.stringify(Object.fromEntries(members.filter(([, value]) => value !== null)));
};
