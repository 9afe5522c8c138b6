/** The tables of both engines against the contract, and the isolation of organisations in PostgreSQL. */
import { type ColumnKind, type ResourceShape, resources } from '@the-plugs/server/generated/resources';
import { openStore, sqliteFile } from '@the-plugs/server/store/index';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestStore, testStore } from '../support/engines.ts';
import { type EngineName, engines, type MigratedDatabase, migratedDatabase } from '../support/migrated.ts';
import { admin, serverRole } from '../support/postgres.ts';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** The values that a check allows. */
  readonly values: readonly string[] | null;
}

const inPostgres: Record<ColumnKind, RegExp> = {
  uuid: /^uuid$/,
  string: /^text$/,
  integer: /^int[48]$/,
  decimal: /^numeric$/,
  boolean: /^bool$/,
  datetime: /^timestamptz$/,
  json: /^jsonb$/,
};
const inSqlite: Record<ColumnKind, RegExp> = {
  uuid: /^TEXT$/i,
  string: /^TEXT$/i,
  integer: /^INTEGER$/i,
  decimal: /^NUMERIC$/i,
  boolean: /^INTEGER$/i,
  datetime: /^TEXT$/i,
  json: /^TEXT$/i,
};
const types = { postgres: inPostgres, sqlite: inSqlite };

const quoted = (text: string): string[] => [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value!);

const postgresColumns = ({ adminUrl }: MigratedDatabase): Promise<Column[]> =>
  admin(adminUrl!, async (client) => {
    const checks = await client.query<{ table: string; check: string }>(
      `select conrelid::regclass::text as table, pg_get_constraintdef(oid) as check
       from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`,
    );
    const { rows } = await client.query<{ table: string; name: string; type: string; nullable: string }>(
      `select table_name as table, column_name as name, udt_name as type, is_nullable as nullable
       from information_schema.columns where table_schema = 'public'`,
    );
    return rows.map((row) => {
      const check = checks.rows.find(
        (one) => one.table === row.table && one.check.startsWith(`CHECK ((${row.name} = ANY`),
      );
      return {
        ...row,
        nullable: row.nullable === 'YES',
        values: check ? quoted(check.check.replaceAll('::text', '')) : null,
      };
    });
  });

const sqliteColumns = ({ url }: MigratedDatabase): Column[] => {
  const db = new Database(sqliteFile(url)!, { readonly: true });
  const tables = db.prepare("select name, sql from sqlite_master where type = 'table'").all();
  return (tables as { name: string; sql: string }[]).flatMap(({ name: table, sql: text }) =>
    (db.pragma(`table_xinfo(${table})`) as { name: string; type: string; notnull: number; pk: number }[]).map(
      ({ name, type, notnull, pk }) => ({
        table,
        name,
        type,
        nullable: notnull === 0 && pk === 0,
        values: quoted(new RegExp(`check \\(${name} in \\(([^)]*)\\)`).exec(text)?.[1] ?? ''),
      }),
    ),
  );
};

describe.each(engines)('tables of %s', (engine: EngineName) => {
  let database: MigratedDatabase;
  let columns: Column[];
  beforeAll(async () => {
    database = await migratedDatabase(engine);
    columns = engine === 'postgres' ? await postgresColumns(database) : sqliteColumns(database);
  });
  afterAll(() => database?.drop());

  it.each(Object.values<ResourceShape>(resources).map((shape) => [shape.name, shape] as const))(
    '%s has the columns of the contract and no others',
    (name, shape) => {
      const found = columns.filter(({ table }) => table === name);
      expect(found.map((column) => column.name).sort()).toEqual(
        [...shape.columns.map((column) => column.name), ...shape.hidden].sort(),
      );
      for (const column of shape.columns) {
        const real = found.find((one) => one.name === column.name)!;
        const where = `${name}.${column.name}`;
        expect(real.type, where).toMatch(types[engine][column.kind]);
        expect(real.nullable, `${where} may be null`).toBe(column.nullable);
        // Names of resources and kinds grow with the product; a check would need a migration each time.
        if (column.enum && real.values?.length)
          expect([...real.values].sort(), where).toEqual([...column.enum].sort());
        else if (column.enum && !['resource', 'object', 'action'].includes(column.name))
          expect.fail(`${where} has no check for ${column.enum.join(', ')}`);
      }
    },
  );

  it('know no values that the contract does not', () => {
    const checked = columns.filter(({ table, values }) => values?.length && table in resources);
    const shapes = resources as Readonly<Record<string, ResourceShape>>;
    const unknown = checked.filter(
      ({ table, name }) => !shapes[table]!.columns.find((column) => column.name === name)?.enum,
    );
    expect(unknown).toEqual([]);
  });
});

/** Tables that are read before the organisation is known: only the directory reads them, and they hold ids and hashes. */
const directory = ['memberships', 'queue_messages', 'sessions', 'token_hashes'];

describe.runIf(engines.includes('postgres'))('isolation in PostgreSQL', () => {
  let store: TestStore;
  let database: MigratedDatabase;
  beforeAll(async () => {
    database = await migratedDatabase('postgres');
    store = await testStore('postgres');
  });
  afterAll(async () => {
    await store?.close();
    await database?.drop();
  });

  const isolated = () =>
    admin(database.adminUrl!, (client) =>
      client.query<{ name: string; enabled: boolean; forced: boolean; policies: string[] }>(
        `select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced,
           array(select coalesce(pg_get_expr(polqual, polrelid), '') || ' / ' ||
                        coalesce(pg_get_expr(polwithcheck, polrelid), '') from pg_policy where polrelid = c.oid) as policies
         from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
           and (relname = 'organizations' or exists (
             select from pg_attribute where attrelid = c.oid and attname = 'organization_id' and not attisdropped))`,
      ),
    ).then(({ rows }) => rows);

  it('is enabled and forced on every table with an owner, with one policy for reading and writing', async () => {
    const tables = await isolated();
    const open = tables.filter(({ enabled }) => !enabled).map(({ name }) => name);
    expect(open.sort()).toEqual(directory);
    for (const table of tables.filter(({ name }) => !directory.includes(name))) {
      expect(table, table.name).toMatchObject({ enabled: true, forced: true });
      expect(table.policies, table.name).toHaveLength(1);
      const [using, check] = table.policies[0]!.split(' / ');
      expect(using, table.name).toContain(
        "NULLIF(current_setting('app.organization_id'::text, true), ''::text)",
      );
      expect(check, table.name).toBe(using);
    }
  });

  it('binds the role of the server, and the server refuses any other', async () => {
    const { rows } = await admin(database.adminUrl!, (client) =>
      client.query(
        `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong,
           exists (select from pg_tables where tableowner = rolname) as owns from pg_roles where rolname = $1`,
        [serverRole],
      ),
    );
    expect(rows).toEqual([{ strong: false, owns: false }]);
    await expect(openStore(database.adminUrl!, store.world)).rejects.toMatchObject({
      message: expect.stringContaining('plugs_owner'),
      hint: expect.stringContaining('DATABASE_ADMIN_URL'),
    });
  });

  it('shows nothing to a query that names no organisation, before and after one that did', async () => {
    const { organization } = await store.found();
    const tables = (await isolated()).map(({ name }) => name).filter((name) => !directory.includes(name));
    await admin(store.url, async (client) => {
      const count = async () => {
        let rows = 0;
        for (const table of tables)
          rows += Number((await client.query(`select count(*) from ${table}`)).rows[0].count);
        return rows;
      };
      expect(await count()).toBe(0);
      await client.query('begin');
      await client.query(`select set_config('app.organization_id', $1, true)`, [organization]);
      expect(await count()).toBeGreaterThan(0);
      await client.query('commit');
      expect(await count()).toBe(0);
      for (const table of ['contacts', 'users'])
        await expect(
          client.query(`update ${table} set updated_at = now() returning id`),
        ).resolves.toMatchObject({ rowCount: 0 });
      await expect(
        client.query(`insert into external_keys values ($1, 'contacts', 's', 'k', $1, now())`, [
          organization,
        ]),
      ).rejects.toThrow(/row-level security/);
    });
  });
});
