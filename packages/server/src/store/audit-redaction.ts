import { type RawBuilder, sql } from '#kysely';
import { fieldText, holdsText } from './audit-log.ts';
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

/** Ids of records whose entries name another record in a field, whether they still do or not. */
export const recordsNaming = async (
  tx: TenantTx,
  engine: Engine,
  table: string,
  field: string,
  id: string,
): Promise<string[]> => {
  const { rows } = await sql<{ record_id: string }>`select distinct record_id from audit_logs
    where organization_id = ${tx.organization} and table_name = ${table}
      and (${fieldText(engine, 'new_values', field)} = ${id} or ${fieldText(engine, 'old_values', field)} = ${id})`.execute(
    kyselyOf(tx),
  );
  return rows.map(({ record_id }) => record_id);
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
  const { rows } = await sql<{ id: string }>`select id from audit_logs
    where organization_id = ${tx.organization} and ${HOLDS_VALUES}
      and (table_name in (${sql.join(tables)}) or action = 'export')
      and (${any})`.execute(kyselyOf(tx));
  return rows.map(({ id }) => id);
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
