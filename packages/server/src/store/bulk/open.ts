import { sqliteFile } from '../index.ts';
import type { SqlConnection } from './types.ts';

/**
 * Opens a connection for bulk work on one organisation. Call it in a thread of its own.
 * @param spills its temporary tables grow with the work, and are to stand on disk once they are large
 */
export const openBulk = async (url: string, organization: string, spills = false): Promise<SqlConnection> => {
  const file = sqliteFile(url);
  if (file !== null) return (await import('../sqlite/bulk.ts')).openSqliteBulk(file, spills);
  return (await import('../postgres/bulk.ts')).openPostgresBulk(url, organization);
};
