import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from '#kysely';

// How long a writer waits for another thread's or process's transaction before it gives up.
const WRITER_WAIT_MS = 30_000;

/**
 * Takes the write lock when a transaction begins, and waits for it asynchronously: SQLite's own
 * busy handler would block the whole process while an import's chunk commits in its thread.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const deadline = performance.now() + WRITER_WAIT_MS;
    for (let pause = 1; ; pause = Math.min(pause * 2, 20)) {
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        return;
      } catch (error) {
        const busy = (error as { code?: string }).code?.startsWith('SQLITE_BUSY') ?? false;
        if (!busy || performance.now() > deadline) throw error;
        await sleep(pause);
      }
    }
  }

  /** A full disk makes SQLite end the transaction by itself (lang_transaction.html §3.1): that is what counts then. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error: Error) => {
      if (!/no transaction is active/.test(error.message)) throw error;
    });
  }
}

/** Kysely's SQLite dialect over one connection; `writes` says which kind of transaction begins. */
export const sqliteDialect = (database: SqliteDatabase, writes: boolean): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => (writes ? new ImmediateDriver({ database }) : new SqliteDriver({ database })),
  createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
