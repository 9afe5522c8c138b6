import type { ColumnShape } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';

/** Where a page ended: the sort it followed, the sort value and the id of its last row. */
export interface Position {
  readonly sort: string;
  readonly value: string | number | boolean | null;
  readonly id: string;
}

/** An opaque cursor. It holds no rights: whoever sends it reads their own organisation with it. */
export const encodeCursor = (position: Position): string =>
  Buffer.from(JSON.stringify([position.sort, position.value, position.id])).toString('base64url');

/**
 * Reads a cursor back. Throws `invalid_request` for one that was not made here or for another sort.
 * @param column what the list is sorted by
 */
export const decodeCursor = (cursor: string, sort: string, column: ColumnShape): Position => {
  const refuse = (why: string) =>
    new Problem('invalid_request', `The cursor ${why}.`, {
      errors: [
        { pointer: '/cursor', rule: 'cursor', message: 'Use next_cursor of the answer before, unchanged.' },
      ],
    });
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refuse('cannot be read');
  }
  if (!Array.isArray(parts) || parts.length !== 3 || typeof parts[2] !== 'string' || !UUID.test(parts[2]))
    throw refuse('cannot be read');
  const [cursorSort, value, id] = parts as [unknown, Position['value'], string];
  if (value !== null && !holds(column, value)) throw refuse('cannot be read');
  if (cursorSort !== sort)
    throw refuse(`belongs to sort=${String(cursorSort)}, and this list asks for sort=${sort}`);
  return { sort, value, id };
};

/** Whether the column can hold the value: whoever writes a cursor by hand may write anything into it. */
const holds = (
  { kind, minimum = -INTEGER_MAX, maximum = INTEGER_MAX }: ColumnShape,
  value: unknown,
): boolean => {
  switch (kind) {
    case 'integer':
      return Number.isSafeInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
    case 'boolean':
      return typeof value === 'boolean';
    case 'datetime':
      return typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
    case 'uuid':
      return typeof value === 'string' && UUID.test(value);
    case 'decimal':
      return typeof value === 'string' && /^-?\d{1,15}(\.\d{1,4})?$/.test(value);
    default:
      return typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
  }
};

// A column of the database, but for those that say in the contract that they hold more.
const INTEGER_MAX = 2 ** 31 - 1;
const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
