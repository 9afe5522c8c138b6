import { type Kysely, sql } from '#kysely';
import { Directory } from './directory.ts';
import { ORGANIZATION, type Statements } from './statement.ts';
import type { DB, TenantTable } from './tables.ts';
import type { NewRow, Selecting, TenantTx } from './types.ts';

const transactions = new WeakMap<TenantTx, Kysely<DB>>();

/** The transaction underneath, for the queue's adapter and the bulk writers of this folder. */
export const kyselyOf = (tx: TenantTx): Kysely<DB> => {
  const db = transactions.get(tx);
  if (!db) throw new Error('Not a transaction of this store.');
  return db;
};

// The organisation's own row is owned by itself.
const ownerColumn = (table: string) => (table === 'organizations' ? 'id' : 'organization_id');

const owner = (table: TenantTable): string => `${table}.${ownerColumn(table)}`;

// One table name of many: the builders' types are restored by the interface.
const selecting = (db: Kysely<DB>, organization: unknown): Selecting => ({
  selectFrom: (table) =>
    (db as unknown as AnyDb).selectFrom(table as string).where(owner(table), '=', organization) as never,
});

type AnyDb = Kysely<Record<string, Record<string, unknown>>>;

/** What a transaction of one engine stands on. */
export interface Session {
  readonly db: Kysely<DB>;
  readonly statements: Statements;
  /** Tells the engine which organisation the transaction works for from here on; SQLite needs no telling. */
  readonly bind: (db: Kysely<DB>, organization: string) => Promise<void>;
}

/** Binds a Kysely transaction to an organisation: the only way tenant tables are reached. */
export const tenantTx = (session: Session, organization: string, now: string): TenantTx => {
  const { db, statements, bind } = session;
  const anyDb = db as unknown as AnyDb;
  const tx: TenantTx = {
    organization,
    now,
    directory: new Directory(db, statements),
    async within(other, work) {
      await bind(db, other);
      const result = await work(tenantTx(session, other, now));
      await bind(db, organization);
      return result;
    },
    run: (statement, values) =>
      statements.run(db, statement, () => selecting(db, ORGANIZATION), { ...values, organization }),
    async attempt(work) {
      await sql.raw('savepoint attempt').execute(db);
      try {
        const result = await work();
        await sql.raw('release savepoint attempt').execute(db);
        return result;
      } catch (error) {
        await sql.raw('rollback to savepoint attempt').execute(db);
        await sql.raw('release savepoint attempt').execute(db);
        throw error;
      }
    },
    ...selecting(db, organization),
    insertInto: (table, rows: NewRow<TenantTable> | readonly NewRow<TenantTable>[]) => {
      const owned = (row: NewRow<TenantTable>) => ({ ...row, [ownerColumn(table)]: organization });
      return anyDb
        .insertInto(table as string)
        .values(Array.isArray(rows) ? rows.map(owned) : owned(rows as NewRow<TenantTable>)) as never;
    },
    updateTable: (table) =>
      anyDb.updateTable(table as string).where(owner(table), '=', organization) as never,
    deleteFrom: (table) => anyDb.deleteFrom(table as string).where(owner(table), '=', organization) as never,
  };
  transactions.set(tx, db);
  return tx;
};
