import pg from 'pg';
import { CompiledQuery, Kysely, PostgresDialect, sql } from '#kysely';
import { StartRefusal } from '../../lib/start-refusal.ts';
import type { World } from '../../lib/world.ts';
import { Directory } from '../directory.ts';
import { sharedStates } from '../shared-states.ts';
import { Statements } from '../statement.ts';
import type { DB } from '../tables.ts';
import { type Session, tenantTx } from '../tenant.ts';
import type { Store } from '../types.ts';
import { JsonListClient, poolOptions } from './pool.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Refuses a role that row-level security would not bind (architecture.md, rule 4). */
const refuseStrongRole = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<{ rolname: string; strong: boolean; owns: boolean }>(
    `select rolname, rolsuper or rolbypassrls as strong,
       exists (select from pg_tables where tableowner = current_user and schemaname = 'public') as owns
     from pg_roles where rolname = current_user`,
  );
  const role = rows[0];
  if (role && (role.strong || role.owns))
    throw new StartRefusal(
      `DATABASE_URL connects as "${role.rolname}", which ${role.strong ? 'bypasses row-level security' : 'owns the tables'}.`,
      'Let it name a plain login role, and give the owner in DATABASE_ADMIN_URL.',
    );
};

export interface PostgresStore extends Store {
  /** The pool, for the bulk writers and the queue of this engine. */
  readonly pool: pg.Pool;
}

const bind: Session['bind'] = async (db, organization) => {
  await sql`select set_config('app.organization_id', ${organization}, true)`.execute(db);
};

/** Opens a migrated PostgreSQL database as the unprivileged role. */
export const openPostgres = async (url: string, world: World, max = 10): Promise<PostgresStore> => {
  const pool = new pg.Pool({ ...poolOptions(url), max, Client: JsonListClient });
  // An idle connection that the server drops must not end the process; the next query reports it.
  pool.on('error', () => {});
  // Nor one that is dropped between two statements of a transaction.
  pool.on('connect', (client) => client.on('error', () => {}));
  await refuseStrongRole(pool).catch(async (error) => {
    await pool.end();
    throw error;
  });
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  const statements = new Statements();
  const owned = (trx: Kysely<DB>, organization: string) =>
    tenantTx({ db: trx, statements, bind }, organization, world.now().toISOString());

  const transaction = <R>(begin: string, work: (trx: Kysely<DB>) => Promise<R>): Promise<R> =>
    db.connection().execute(async (connection) => {
      // Begin and setting travel together: one round trip fewer for every request.
      await connection.executeQuery(CompiledQuery.raw(begin));
      try {
        const result = await work(connection);
        await connection.executeQuery(CompiledQuery.raw('commit'));
        return result;
      } catch (error) {
        await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => {});
        throw error;
      }
    });

  return {
    engine: 'postgres',
    pool,
    directory: new Directory(db, statements),
    transact: (work) => transaction('begin', (trx) => work(new Directory(trx, statements))),
    tenant(organization) {
      if (!UUID.test(organization)) throw new Error('An organisation is named by its UUID.');
      const setting = `select set_config('app.organization_id', '${organization}', true)`;
      return {
        organization,
        read: (work) =>
          transaction(`start transaction isolation level repeatable read, read only; ${setting}`, (trx) =>
            work(owned(trx, organization)),
          ),
        write: (work) => transaction(`begin; ${setting}`, (trx) => work(owned(trx, organization))),
      };
    },
    shared: sharedStates((work) => transaction('begin', work), world),
    connections: () => ({
      busy: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    async ping() {
      await pool.query('select 1');
    },
    async close() {
      await db.destroy();
    },
  };
};
