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

/** Reads a cursor back. Throws `invalid_request` for one that was not made here or for another sort. */
export const decodeCursor = (cursor: string, sort: string): Position => {
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
  if (value !== null && !['string', 'number', 'boolean'].includes(typeof value))
    throw refuse('cannot be read');
  if (cursorSort !== sort)
    throw refuse(`belongs to sort=${String(cursorSort)}, and this list asks for sort=${sort}`);
  return { sort, value, id };
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
