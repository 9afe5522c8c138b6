import { type Kysely, sql } from '#kysely';
import type { Engine } from './types.ts';

/** What a migration is given. `role` is the PostgreSQL login of the server; SQLite has none. */
export interface MigrationContext {
  readonly db: Kysely<unknown>;
  readonly engine: Engine;
  readonly role: string | null;
}

type ColumnType = 'uuid' | 'text' | 'integer' | 'bigint' | 'boolean' | 'time' | 'json' | 'decimal';

interface Column {
  readonly type: ColumnType;
  readonly rest: string;
}

const sqlTypes: Record<Engine, Record<ColumnType, string>> = {
  sqlite: {
    uuid: 'text',
    text: 'text',
    integer: 'integer',
    bigint: 'integer',
    boolean: 'integer',
    time: 'text',
    json: 'text',
    // At most 15 significant digits, which the contract sees to, are kept exactly, compared and sorted as numbers.
    decimal: 'numeric',
  },
  postgres: {
    uuid: 'uuid',
    // Byte order, as on SQLite: one sort order, whatever the server's locale.
    text: 'text collate "C"',
    integer: 'integer',
    bigint: 'bigint',
    boolean: 'boolean',
    time: 'timestamptz(3)',
    json: 'jsonb',
    decimal: 'numeric(19,4)',
  },
};

const column =
  (type: ColumnType) =>
  (rest = ''): Column => ({ type, rest });

export const uuid = column('uuid');
export const text = column('text');
export const integer = column('integer');
export const bigint = column('bigint');
export const boolean = column('boolean');
export const time = column('time');
export const json = column('json');
export const decimal = column('decimal');

/** A text column that holds one of the contract's values; the database checks it too. */
export const oneOf = (name: string, values: readonly string[], rest = ''): Column =>
  text(`${rest} check (${name} in (${values.map((value) => `'${value}'`).join(', ')}))`);

export interface TenantTableDefinition {
  /** Columns beside id, organization_id and created_at, which every tenant table has. */
  readonly columns: Readonly<Record<string, Column>>;
  /** Column -> tenant table it points to, inside the same organisation. */
  readonly references?: Readonly<Record<string, string>>;
  /** Columns that together are unique in an organisation, among its living rows. */
  readonly uniques?: readonly (readonly string[])[];
  /** Further indexes; organisation and id are added around the columns. */
  readonly indexes?: readonly (readonly string[])[];
  /** is_deleted and deleted_at. Default true. */
  readonly softDelete?: boolean;
  /** version and updated_at. Default true. */
  readonly versioned?: boolean;
  /** What the server's role may do on PostgreSQL. Default everything. */
  readonly grants?: string;
}

const falseOf = (engine: Engine) => (engine === 'sqlite' ? '0' : 'false');

const allColumns = (definition: TenantTableDefinition, engine: Engine): Record<string, Column> => ({
  id: uuid('not null'),
  organization_id: uuid('not null'),
  ...definition.columns,
  created_at: time('not null'),
  ...(definition.versioned === false
    ? {}
    : { updated_at: time('not null'), version: integer('not null default 1') }),
  ...(definition.softDelete === false
    ? {}
    : { is_deleted: boolean(`not null default ${falseOf(engine)}`), deleted_at: time() }),
});

/** Runs a statement as it stands. */
export const run = (context: MigrationContext, statement: string) => sql.raw(statement).execute(context.db);

/** Creates a table of columns, without an owner and without row-level security. */
export const createTable = async (
  context: MigrationContext,
  name: string,
  columns: Readonly<Record<string, Column>>,
  constraints: readonly string[],
): Promise<void> => {
  const types = sqlTypes[context.engine];
  const lines = Object.entries(columns).map(([key, { type, rest }]) =>
    `${key} ${types[type]} ${rest}`.trimEnd(),
  );
  await run(context, `create table ${name} (\n  ${[...lines, ...constraints].join(',\n  ')}\n)`);
};

/** Gives the server's role its rights on a table; nothing to do on SQLite. */
export const grant = async (
  context: MigrationContext,
  table: string,
  rights = 'select, insert, update, delete',
) => {
  if (context.role) await run(context, `grant ${rights} on ${table} to "${context.role}"`);
};

/** An index of one organisation's rows. */
export const createIndex = async (
  context: MigrationContext,
  table: string,
  columns: readonly string[],
): Promise<void> =>
  void (await run(
    context,
    `create index ${table}_${columns.join('_')} on ${table} (organization_id, ${columns.join(', ')})`,
  ));

/** Lets a role see only the rows of the organisation that its transaction has set. */
export const isolate = async (
  context: MigrationContext,
  table: string,
  owner = 'organization_id',
): Promise<void> => {
  if (context.engine !== 'postgres') return;
  const mine = `${owner} = nullif(current_setting('app.organization_id', true), '')::uuid`;
  await run(context, `alter table ${table} enable row level security`);
  await run(context, `alter table ${table} force row level security`);
  await run(context, `create policy tenant on ${table} using (${mine}) with check (${mine})`);
};

/**
 * Creates a table that belongs to organisations: keys, indexes, isolation and rights included. It has no foreign key
 * to organizations: a transaction is bound to one that exists, their rows are never removed under others, and the
 * check of every inserted row would cost a bulk import an eighth of its speed.
 */
export const createTenantTable = async (
  context: MigrationContext,
  name: string,
  definition: TenantTableDefinition,
): Promise<void> => {
  const references = Object.entries(definition.references ?? {}).map(
    ([key, table]) => `foreign key (organization_id, ${key}) references ${table} (organization_id, id)`,
  );
  await createTable(context, name, allColumns(definition, context.engine), [
    'primary key (organization_id, id)',
    ...references,
  ]);
  const living = definition.softDelete === false ? '' : ` where is_deleted = ${falseOf(context.engine)}`;
  for (const key of definition.uniques ?? [])
    await run(
      context,
      `create unique index ${name}_${key.join('_')}_unique on ${name} (organization_id, ${key.join(', ')})${living}`,
    );
  for (const key of definition.indexes ?? [])
    await run(
      context,
      `create index ${name}_${key.join('_')} on ${name} (organization_id, ${key.join(', ')}, id)`,
    );
  await isolate(context, name);
  await grant(context, name, definition.grants);
};

type Added = Pick<TenantTableDefinition, 'columns' | 'indexes'>;

/** Adds columns that refer to nothing to a table. */
export const addColumns = async (
  context: MigrationContext,
  name: string,
  { columns, indexes = [] }: Added,
): Promise<void> => {
  const types = sqlTypes[context.engine];
  for (const [key, { type, rest }] of Object.entries(columns))
    await run(context, `alter table ${name} add column ${key} ${types[type]} ${rest}`);
  for (const key of indexes) await createIndex(context, name, [...key, 'id']);
};

/**
 * Adds columns that refer to other tables. SQLite cannot, so there the table is made anew around its rows, which is
 * possible as long as no other refers to it.
 * @param before the table as it was made
 */
export const addReferences = async (
  context: MigrationContext,
  name: string,
  before: TenantTableDefinition,
  added: Added & { readonly references: NonNullable<TenantTableDefinition['references']> },
): Promise<void> => {
  if (context.engine === 'sqlite') {
    const kept = Object.keys(allColumns(before, context.engine)).join(', ');
    await run(context, `create temp table widened as select ${kept} from ${name}`);
    await run(context, `drop table ${name}`);
    await createTenantTable(context, name, {
      ...before,
      columns: { ...before.columns, ...added.columns },
      references: { ...before.references, ...added.references },
      indexes: [...(before.indexes ?? []), ...(added.indexes ?? [])],
    });
    await run(context, `insert into ${name} (${kept}) select ${kept} from widened`);
    await run(context, 'drop table widened');
    return;
  }
  await addColumns(context, name, added);
  for (const [key, table] of Object.entries(added.references))
    await run(
      context,
      `alter table ${name} add foreign key (organization_id, ${key}) references ${table} (organization_id, id)`,
    );
};

/** Makes rows of a table unchangeable: not even the owner updates or deletes one by accident. */
export const forbidChanges = async (context: MigrationContext, table: string): Promise<void> => {
  await setChanges(context, table, {});
  if (context.engine === 'postgres')
    await run(
      context,
      `create trigger ${table}_immutable before update or delete on ${table} for each row execute function ${table}_immutable()`,
    );
};

/** Lets rows that nothing changes be deleted once their organisation is removed for good, and not before. */
export const keepUntilRemoved = async (context: MigrationContext, table: string): Promise<void> => {
  await setChanges(context, table, { delete: REMOVED });
  await grant(context, table, 'delete');
};

/** What may be emptied of a row that nothing else changes, and when; `keeps` are all its other columns. */
export interface Redaction {
  readonly changes: readonly string[];
  readonly keeps: readonly string[];
  /** A condition on `old` and `new`. */
  readonly when: string;
  /** A condition on `old` under which a whole row may go before its organisation does. */
  readonly deletes?: string;
}

/** Lets columns of rows that `keepUntilRemoved` keeps be emptied as well, and rows go that are kept elsewhere. */
export const allowRedaction = async (
  context: MigrationContext,
  table: string,
  { changes, keeps, when, deletes }: Redaction,
): Promise<void> => {
  const same = context.engine === 'sqlite' ? 'is' : 'is not distinct from';
  const update = [when, ...keeps.map((name) => `new.${name} ${same} old.${name}`)].join(' and ');
  const gone = deletes === undefined ? REMOVED : `(${REMOVED} or (${deletes}))`;
  await setChanges(context, table, { delete: gone, update });
  await grant(context, table, `update (${changes.join(', ')})`);
};

const REMOVED = 'exists (select 1 from organizations where id = old.organization_id and is_deleted)';

/** Forbids all changes of rows but those for which a condition on `old` and `new` holds. */
const setChanges = async (
  context: MigrationContext,
  table: string,
  allowed: { readonly update?: string; readonly delete?: string },
): Promise<void> => {
  const message = `Rows of ${table} are immutable.`;
  if (context.engine === 'sqlite') {
    for (const act of ['update', 'delete'] as const) {
      const unless = allowed[act] ? `when not (${allowed[act]})` : '';
      await run(context, `drop trigger if exists ${table}_no_${act}`);
      await run(
        context,
        `create trigger ${table}_no_${act} before ${act} on ${table} ${unless} begin select raise(abort, '${message}'); end`,
      );
    }
    return;
  }
  const returns = { update: 'new', delete: 'old' };
  const exceptions = (['delete', 'update'] as const).flatMap((act) =>
    allowed[act]
      ? `if tg_op = '${act.toUpperCase()}' and (${allowed[act]}) then return ${returns[act]}; end if;`
      : [],
  );
  await run(
    context,
    `create or replace function ${table}_immutable() returns trigger language plpgsql as $$ begin
       ${exceptions.join('\n')}
       raise exception '${message}' using errcode = 'restrict_violation';
     end $$`,
  );
};
