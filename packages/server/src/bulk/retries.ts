import type { SqlConnection } from '../store/bulk/types.ts';
import { isConflict } from '../store/conflicts.ts';

const TRIES = 5;

/**
 * Runs one chunk from its `begin` to its `commit`. Another writer may take a key or a lock between our look and our
 * write; the chunk is then judged anew.
 * @param back undoes what a failed attempt has done outside the database
 */
export const withRetries = async <R>(
  connection: SqlConnection,
  work: () => Promise<R>,
  back: () => Promise<void> = async () => {},
): Promise<R> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      await connection.rollback();
      await back();
      if (attempt === TRIES || !isConflict(error)) throw error;
    }
  }
};
