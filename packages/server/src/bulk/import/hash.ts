import { createHash } from 'node:crypto';

/** A stable hash of plain data, for plans: same content, same hash. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');
