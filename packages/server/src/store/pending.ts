import { StartRefusal } from '../lib/start-refusal.ts';
import { sqliteFile } from './index.ts';
import { migrations } from './migrations/index.ts';

/** The migrations that a database lacks, told with the rights of the server alone. */
export const pending = async (url: string): Promise<readonly string[]> => {
  const file = sqliteFile(url);
  const all = Object.keys(migrations);
  if (file !== null) return all.slice((await import('./sqlite/connect.ts')).schemaStep(file));
  const applied = await appliedOnPostgres(url);
  return all.filter((name) => !applied.has(name));
};

/** @throws StartRefusal when the database lacks a migration */
export const refuseUnmigrated = async (url: string): Promise<void> => {
  const [first, ...more] = await pending(url);
  if (first === undefined) return;
  const lacks = more.length > 0 ? `${first} and ${more.length} more migrations` : `the migration ${first}`;
  throw new StartRefusal(
    `The database lacks ${lacks}.`,
    'Run the migrations, from a checkout with npm run migrate; only the SQLite file of a data folder is migrated by itself.',
    { next: ['plugs migrate'] },
  );
};

const appliedOnPostgres = async (url: string): Promise<ReadonlySet<string>> => {
  const [{ default: pg }, { poolOptions }] = await Promise.all([import('pg'), import('./postgres/pool.ts')]);
  const client = new pg.Client(poolOptions(url));
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select name from kysely_migration');
    return new Set(rows.map(({ name }) => name));
  } catch (error) {
    // No such table, or one that was made for another role: neither is a database this server may use.
    if (['42P01', '42501'].includes((error as { code?: string }).code ?? '')) return new Set();
    throw error;
  } finally {
    await client.end();
  }
};
