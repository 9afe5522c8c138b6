import { type RawBuilder, sql } from '#kysely';
import { holdsText } from './audit-log.ts';
import { type Entry, entryColumns } from './audit-tree.ts';
import { kyselyOf } from './tenant.ts';
import type { Engine, TenantTx } from './types.ts';

/** Entries by the records they are about, or by their own ids. */
export interface Named {
  readonly by: 'record_id' | 'id';
  readonly ids: readonly string[];
}

/** An entry that holds values; without a salt it is not sealed yet. */
export interface Valued {
  readonly entry: Entry;
  readonly salt: string | null;
}

const HOLDS_VALUES = sql<boolean>`(old_values is not null or new_values is not null)`;

const isNamed = ({ by, ids }: Named): RawBuilder<boolean> =>
  sql`audit_logs.${sql.ref(by)} in (${sql.join(ids)})`;

/** Some entries that hold values, the sealed ones first. */
export const valuedEntries = async (tx: TenantTx, named: Named, limit: number): Promise<Valued[]> => {
  if (named.ids.length === 0) return [];
  const columns = sql.join(entryColumns.map((name) => sql.ref(`audit_logs.${name}`)));
  const { rows } = await sql<Entry & { salt: string | null }>`
    select ${columns}, audit_leaves.salt from audit_logs left join audit_leaves
      on audit_leaves.organization_id = audit_logs.organization_id and audit_leaves.audit_id = audit_logs.id
    where audit_logs.organization_id = ${tx.organization} and ${isNamed(named)} and ${HOLDS_VALUES}
    order by case when audit_leaves.salt is null then 1 else 0 end limit ${limit}`.execute(kyselyOf(tx));
  return rows.map(({ salt, ...entry }) => ({ entry, salt }));
};

export const valuedIds = async (tx: TenantTx, named: Named): Promise<string[]> => {
  if (named.ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`select id from audit_logs
    where organization_id = ${tx.organization} and ${isNamed(named)} and ${HOLDS_VALUES}`.execute(
    kyselyOf(tx),
  );
  return rows.map(({ id }) => id);
};

/** Empties a sealed entry: the hash of its values takes the place of their salt, and the values go. */
export const emptyEntry = async (tx: TenantTx, id: string, values_hash: string): Promise<void> => {
  await tx.updateTable('audit_leaves').set({ salt: null, values_hash }).where('audit_id', '=', id).execute();
  await tx
    .updateTable('audit_logs')
    .set({ old_values: null, new_values: null })
    .where('id', '=', id)
    .execute();
};

/** A field of a table that names other records. */
export interface Naming {
  readonly table: string;
  readonly field: string;
}

/**
 * Ids of records whose entries name another record, whether they still do or not. No index tells that: all entries of
 * those tables are read, once.
 */
export const recordsNaming = async (
  tx: TenantTx,
  engine: Engine,
  namings: readonly Naming[],
  id: string,
): Promise<string[]> => {
  const unique = (names: readonly string[]) => [...new Set(names)];
  const sides = ['new_values', 'old_values'] as const;
  // Which field it stands in is looked at where it stands at all.
  const holds =
    engine === 'sqlite'
      ? sides.map((side) => sql<boolean>`instr(${sql.ref(side)}, ${id}) > 0`)
      : unique(namings.map(({ field }) => field)).flatMap((field) =>
          sides.map((side) => sql<boolean>`${sql.ref(side)} ->> ${field} = ${id}`),
        );
  const { rows } = await sql<Pick<Entry, 'table_name' | 'record_id' | 'old_values' | 'new_values'>>`
    select table_name, record_id, old_values, new_values from audit_logs
    where organization_id = ${tx.organization} and table_name in (${sql.join(unique(namings.map(({ table }) => table)))})
      and (${sql.join(holds, sql` or `)})`.execute(kyselyOf(tx));
  const names = ({ table_name, old_values, new_values }: (typeof rows)[number]) =>
    namings.some(
      ({ table, field }) =>
        table === table_name && (old_values?.[field] === id || new_values?.[field] === id),
    );
  return unique(rows.filter(names).map(({ record_id }) => record_id));
};

/** Ids of entries about some tables, or of exports, that hold values, and one of some texts. */
export const entriesHolding = async (
  tx: TenantTx,
  engine: Engine,
  tables: readonly string[],
  texts: readonly string[],
): Promise<string[]> => {
  if (texts.length === 0) return [];
  const any = sql.join(
    texts.map((text) => holdsText(engine, text)),
    sql` or `,
  );
  // Two indexes answer two questions; of one with an `or` between them, or sorted to join them, all entries would be read.
  const those = (condition: RawBuilder<unknown>) => sql`select id from audit_logs
    where organization_id = ${tx.organization} and ${condition} and ${HOLDS_VALUES} and (${any})`;
  const { rows } = await sql<{ id: string }>`${those(sql`table_name in (${sql.join(tables)})`)}
    union all ${those(sql`action = 'export' and action <> 'create'`)}`.execute(kyselyOf(tx));
  return [...new Set(rows.map(({ id }) => id))];
};

/** Whether one of some texts stands in one of some columns, in any case of ASCII letters. */
export const mentions = (columns: readonly string[], texts: readonly string[]): RawBuilder<boolean> => {
  const patterns = texts.map((text) => {
    const words = JSON.stringify(text).slice(1, -1).toLowerCase();
    return `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  });
  const each = columns.flatMap((column) =>
    patterns.map(
      (pattern) => sql`lower(coalesce(cast(${sql.ref(column)} as text), '')) like ${pattern} escape '\\'`,
    ),
  );
  return each.length === 0 ? sql`1 = 0` : sql`(${sql.join(each, sql` or `)})`;
};

/** Deliveries of events about some records. */
export const isAbout = (ids: readonly string[]): RawBuilder<boolean> =>
  sql`(event -> 'data' ->> 'id') in (${sql.join(ids)})`;
