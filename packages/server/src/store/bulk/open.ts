import { sqliteFile } from '../index.ts';
import type { SqlConnection } from './types.ts';

/** Opens a connection for bulk work on one organisation. Call it in a thread of its own. */
export const openBulk = async (url: string, organization: string): Promise<SqlConnection> => {
  const file = sqliteFile(url);
  if (file !== null) return (await import('../sqlite/bulk.ts')).openSqliteBulk(file);
  return (await import('../postgres/bulk.ts')).openPostgresBulk(url, organization);
};
