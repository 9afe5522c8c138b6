import { type RawBuilder, type SelectQueryBuilder, sql } from '#kysely';
import { NIL_UUID } from '../lib/world.ts';
import type { DB } from './tables.ts';
import { kyselyOf } from './tenant.ts';
import type { Engine, TenantTx } from './types.ts';

type Values = 'old_values' | 'new_values';

/** Whether a field stands among the values of an entry. */
export const hasField = (engine: Engine, values: Values, field: string): RawBuilder<boolean> =>
  engine === 'sqlite'
    ? sql`json_type(${sql.ref(values)}, ${`$."${field}"`}) is not null`
    : sql`coalesce(jsonb_exists(${sql.ref(values)}, ${field}), false)`;

/** A field's value as text; `null` where it is empty or not there. */
export const fieldText = (engine: Engine, values: Values, field: string): RawBuilder<string> => {
  const column = sql.ref(values);
  if (engine === 'postgres') return sql`coalesce(${column} ->> ${field}, 'null')`;
  const path = `$."${field}"`;
  // SQLite answers 1 and 0 for what is true and false.
  return sql`case json_type(${column}, ${path}) when 'true' then 'true' when 'false' then 'false'
    else coalesce(cast(${column} ->> ${path} as text), 'null') end`;
};

/** Whether a text stands in what an entry holds, in any case of ASCII letters. */
export const holdsText = (engine: Engine, text: string): RawBuilder<boolean> => {
  const words = JSON.stringify(text).slice(1, -1).toLowerCase();
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const among = (column: string) =>
    engine === 'sqlite'
      ? sql`lower(coalesce(${sql.ref(column)}, '')) like ${pattern} escape '\\'`
      : sql`lower(coalesce(${sql.ref(column)}::text, '')) like ${pattern} escape '\\'`;
  return sql`(${among('old_values')} or ${among('new_values')} or ${among('metadata')})`;
};

/** Where an entry stands in the order of commits; between its entries no other can appear any more. */
export interface Place {
  readonly position: number;
  readonly id: string;
}

const order = (engine: Engine) => (engine === 'sqlite' ? sql`audit_logs.rowid` : sql`audit_logs.position`);

/**
 * The place behind everything that is committed. On PostgreSQL it lies before the oldest transaction that still
 * writes; SQLite has one writer at a time.
 */
export const placeNow = async (tx: TenantTx, engine: Engine): Promise<Place> => {
  const { rows } = await (engine === 'sqlite'
    ? sql<{ position: number | null }>`select max(rowid) as position from audit_logs
        where organization_id = ${tx.organization} and position is null`
    : sql<{ position: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as position`
  ).execute(kyselyOf(tx));
  return { position: Number(rows[0]?.position ?? 0), id: NIL_UUID };
};

/** The next entries in the order of commits: their ids and places. */
export const entriesAfter = async (
  tx: TenantTx,
  engine: Engine,
  { position, id }: Place,
  limit: number,
): Promise<Place[]> => {
  const later =
    engine === 'sqlite'
      ? sql`position is null and rowid > ${position}`
      : sql`(position, id) > (${position}, ${id}) and position < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
  const sorted = engine === 'sqlite' ? sql`rowid` : sql`position, id`;
  const { rows } = await sql<{ id: string; place: number | string }>`
    select id, ${order(engine)} as place from audit_logs
    where organization_id = ${tx.organization} and ${later} order by ${sorted} limit ${limit}`.execute(
    kyselyOf(tx),
  );
  return rows.map((row) => ({ position: Number(row.place), id: row.id }));
};

/** Transactions that write at this moment: where the next to commit begin, and where those that have yet to begin do. */
export const writersNow = async (
  tx: TenantTx,
  engine: Engine,
): Promise<{ readonly oldest: number; readonly next: number }> => {
  // SQLite has one writer at a time, and whoever reads knows all that it has committed.
  if (engine === 'sqlite') return { oldest: 0, next: 0 };
  const { rows } = await sql<{ oldest: string; next: string }>`
    select pg_snapshot_xmin(s)::text as oldest, pg_snapshot_xmax(s)::text as next
    from pg_current_snapshot() as s`.execute(kyselyOf(tx));
  return { oldest: Number(rows[0]!.oldest), next: Number(rows[0]!.next) };
};

/** A query over the rows of another one, which is bound to its organisation already. */
export const rowsOf = (
  tx: TenantTx,
  query: SelectQueryBuilder<DB, 'audit_logs', Record<string, unknown>>,
): SelectQueryBuilder<{ looked: Record<string, unknown> }, 'looked', Record<string, unknown>> =>
  kyselyOf(tx).selectFrom(query.as('looked')) as never;
