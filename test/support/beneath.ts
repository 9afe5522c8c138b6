/** What somebody does who has the database itself, beside the server: plain SQL as its owner. */
import { sqliteFile } from '@the-plugs/server/store/index';
import Database from 'better-sqlite3';
import type { TestStore } from './engines.ts';
import { admin } from './postgres.ts';

/** Runs statements one after the other, where row-level security shows the rows of this organisation. */
export const beneath = async (
  { url, adminUrl }: Pick<TestStore, 'url' | 'adminUrl'>,
  organization: string,
  ...statements: readonly string[]
): Promise<void> => {
  if (adminUrl !== undefined) {
    await admin(adminUrl, async (client) => {
      await client.query(`select set_config('app.organization_id', $1, false)`, [organization]);
      for (const statement of statements) await client.query(statement);
    });
    return;
  }
  const database = new Database(sqliteFile(url)!);
  try {
    for (const statement of statements) database.exec(statement);
  } finally {
    database.close();
  }
};
