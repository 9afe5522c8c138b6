import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { Kysely, type SqliteDatabase } from '#kysely';
import { resources } from '../../generated/resources.ts';
import type { World } from '../../lib/world.ts';
import { Directory } from '../directory.ts';
import { sharedStates } from '../shared-states.ts';
import { Statements } from '../statement.ts';
import type { DB } from '../tables.ts';
import { tenantTx } from '../tenant.ts';
import type { Store, Tenant } from '../types.ts';
import { encode, SqliteCodec } from './codec.ts';
import { connect } from './connect.ts';
import { sqliteDialect } from './driver.ts';

// JSON columns that no answer holds.
const hiddenJson = ['params', 'credentials', 'secret', 'previous_secret'];

const codec = () => {
  const columns = Object.values(resources).flatMap((resource) => resource.columns);
  const named = (kind: string) => columns.filter((column) => column.kind === kind).map(({ name }) => name);
  return new SqliteCodec({
    booleans: named('boolean'),
    json: [...named('json'), ...hiddenJson],
    decimals: named('decimal'),
  });
};

// Keeps compiled statements: Kysely hands over SQL text each time, and preparing costs more than running.
const caching = (database: Database.Database): SqliteDatabase => {
  const statements = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const statement = database.prepare(sql) as unknown as ReturnType<SqliteDatabase['prepare']>;
      if (statements.size >= 500) statements.clear();
      statements.set(sql, statement);
      return statement;
    },
  };
};

/** A Kysely over a file, for the migrator and the store's writer. */
export const sqliteKysely = (file: string): Kysely<DB> => {
  mkdirSync(path.dirname(file), { recursive: true });
  return new Kysely<DB>({ dialect: sqliteDialect(caching(connect(file)), true), plugins: [codec()] });
};

/** Opens a migrated SQLite file: one connection writes, another reads its own snapshot. */
export const openSqlite = (file: string, world: World): Store => {
  const writer = sqliteKysely(file);
  const reader = new Kysely<DB>({
    dialect: sqliteDialect(caching(connect(file, { readonly: true })), false),
    plugins: [codec()],
  });
  const statements = new Statements(encode);
  const bind = async () => {};
  const within =
    (kysely: Kysely<DB>, organization: string): Tenant['read'] =>
    (work) =>
      kysely
        .transaction()
        .execute((db) => work(tenantTx({ db, statements, bind }, organization, world.now().toISOString())));
  return {
    engine: 'sqlite',
    // Look-ups read what is committed: they never wait for a transaction that writes.
    directory: new Directory(reader, statements),
    transact: (work) => writer.transaction().execute((trx) => work(new Directory(trx, statements))),
    tenant: (organization) => ({
      organization,
      read: within(reader, organization),
      write: within(writer, organization),
    }),
    shared: sharedStates((work) => writer.transaction().execute(work), world),
    connections: () => ({}),
    async ping() {
      await reader.selectFrom('organizations').select('id').limit(1).execute();
    },
    async close() {
      await reader.destroy();
      await writer.destroy();
    },
  };
};
