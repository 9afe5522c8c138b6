import { setTimeout as sleep } from 'node:timers/promises';
import type { Migration, MigrationInfo, MigrationResult, Migrator } from 'kysely/migration';
import { Kysely, PostgresDialect } from '#kysely';
import { StartRefusal } from '../lib/start-refusal.ts';
import { sqliteFile } from './index.ts';
import { migrations } from './migrations/index.ts';
import type { MigrationContext } from './schema.ts';

export interface MigrationTarget {
  /** DATABASE_URL: for PostgreSQL it names the role that gets rights on the tables. */
  readonly url: string;
  /** DATABASE_ADMIN_URL: the owner of the tables. SQLite needs none. */
  readonly adminUrl?: string | undefined;
}

const serverRole = ({ url }: MigrationTarget): string => decodeURIComponent(new URL(url).username);

const withMigrator = async <R>(
  target: MigrationTarget,
  work: (migrator: Migrator) => Promise<R>,
): Promise<R> => {
  const file = sqliteFile(target.url);
  const engine = file === null ? 'postgres' : 'sqlite';
  const db: Kysely<unknown> = file === null ? await ownerConnection(target) : await fileConnection(file);
  const role = file === null ? serverRole(target) : null;
  const bound = (up: (context: MigrationContext) => Promise<void>): Migration => ({
    up: (trx) => up({ db: trx as Kysely<unknown>, engine, role }),
  });
  const provider = {
    getMigrations: async () =>
      Object.fromEntries(Object.entries(migrations).map(([name, { up }]) => [name, bound(up)])),
  };
  // Every local command asks whether there is something to do; few find something.
  const { Migrator } = await import('kysely/migration');
  try {
    return await work(new Migrator({ db, provider }));
  } finally {
    await db.destroy();
  }
};

const fileConnection = async (file: string) => {
  const { sqliteKysely } = await import('./sqlite/open.ts');
  return sqliteKysely(file) as unknown as Kysely<unknown>;
};

const ownerConnection = async (target: MigrationTarget) => {
  if (!target.adminUrl)
    throw new StartRefusal(
      'DATABASE_ADMIN_URL is not set.',
      'Migrations run as the owner of the tables, which it names; DATABASE_URL names the plain role that the server uses.',
    );
  const [{ default: pg }, { poolOptions }] = await Promise.all([import('pg'), import('./postgres/pool.ts')]);
  return new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ ...poolOptions(target.adminUrl), max: 1 }) }),
  });
};

/** Brings the database to the newest schema. Answers what was applied; safe to run again and from several processes. */
export const migrate = async (target: MigrationTarget): Promise<readonly MigrationResult[]> => {
  const file = sqliteFile(target.url);
  if (file === null) {
    const applied = await migrateToLatest(target);
    await (await import('./postgres/queue.ts')).prepareQueue(target.adminUrl!, serverRole(target));
    return applied;
  }
  const { schemaStep } = await import('./sqlite/connect.ts');
  const steps = Object.keys(migrations).length;
  // Two commands may open a new folder at once. SQLite lets one of them make the tables; the other finds them made.
  for (let attempt = 1; ; attempt += 1) {
    if (schemaStep(file) === steps) return [];
    try {
      const applied = await migrateToLatest(target);
      schemaStep(file, steps);
      return applied;
    } catch (error) {
      if (attempt === FILE_ATTEMPTS) throw error;
      await sleep(FILE_PAUSE_MS);
    }
  }
};

const FILE_ATTEMPTS = 20;
const FILE_PAUSE_MS = 100;

const migrateToLatest = (target: MigrationTarget): Promise<readonly MigrationResult[]> =>
  withMigrator(target, async (migrator) => {
    const { error, results } = await migrator.migrateToLatest();
    if (error) throw error;
    return results ?? [];
  });

/** All migrations with the time each was applied, oldest first. */
export const history = (target: MigrationTarget): Promise<readonly MigrationInfo[]> =>
  withMigrator(target, (migrator) => migrator.getMigrations());

/** The newest applied migration's name, or null on an empty database. */
export const current = async (target: MigrationTarget): Promise<string | null> =>
  (await history(target)).filter((migration) => migration.executedAt).at(-1)?.name ?? null;
