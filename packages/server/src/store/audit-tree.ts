import { type RawBuilder, sql } from '#kysely';
import { writersNow } from './audit-log.ts';
import { kyselyOf } from './tenant.ts';
import type { Engine, TenantTx } from './types.ts';

/** An entry as it is hashed. */
export interface Entry {
  readonly id: string;
  readonly organization_id: string;
  readonly user_id: string | null;
  readonly service_token_id: string | null;
  readonly on_behalf_of: string | null;
  readonly request_id: string | null;
  readonly job_id: string | null;
  readonly table_name: string;
  readonly record_id: string;
  readonly record_version: number | null;
  readonly action: string;
  readonly old_values: Readonly<Record<string, unknown>> | null;
  readonly new_values: Readonly<Record<string, unknown>> | null;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly created_at: string;
}

/** A leaf of the tree, without its number. */
export interface NewLeaf {
  readonly audit_id: string;
  readonly leaf_hash: string;
  readonly salt: string;
}

/** Leaves to be added behind the one with the number `last`. */
export interface NewLeaves {
  readonly last: number;
  readonly leaves: readonly NewLeaf[];
}

/** An entry that has no leaf yet, and where it stands among the commits. */
export interface Waiting extends Entry {
  readonly place: number;
}

export interface Leaf {
  readonly seq: number;
  readonly audit_id: string;
  readonly leaf_hash: string;
  readonly salt: string | null;
  readonly values_hash: string | null;
}

/** Where the sealed part of the audit ends: the number of its last leaf, and where that stands among the commits. */
export interface SealedEnd {
  readonly seq: number;
  /** Null with nothing sealed, or where the order of commits says nothing: then every entry is looked at. */
  readonly after: { readonly place: number; readonly id: string } | null;
  /** Whether there are entries of another cluster, which counted its transactions further than this one. */
  readonly isMoved: boolean;
}

export const entryColumns = [
  'id',
  'organization_id',
  'user_id',
  'service_token_id',
  'on_behalf_of',
  'request_id',
  'job_id',
  'table_name',
  'record_id',
  'record_version',
  'action',
  'old_values',
  'new_values',
  'metadata',
  'created_at',
] as const;

const columnsOf = (table: string) => sql.join(entryColumns.map((name) => sql.ref(`${table}.${name}`)));

/**
 * Lets one transaction at a time add to the tree of an organisation; SQLite has one writer anyway. What has just been
 * imported PostgreSQL has not counted yet: by itself it would sort all of it for each portion, where the index has the
 * order.
 */
export const lockTree = async (tx: TenantTx, engine: Engine): Promise<void> => {
  if (engine === 'postgres')
    await sql`select pg_advisory_xact_lock(hashtextextended(${`audit tree ${tx.organization}`}, 0)),
      ${sql.join(['bitmapscan', 'seqscan', 'sort'].map((way) => sql`set_config(${`enable_${way}`}, 'off', true)`))}`.execute(
      kyselyOf(tx),
    );
};

export const sealedEnd = async (tx: TenantTx, engine: Engine): Promise<SealedEnd> => {
  const place = engine === 'sqlite' ? sql`audit_logs.rowid` : sql`audit_logs.position`;
  const { rows } = await sql<{ seq: number; audit_id: string; place: number | null }>`
    select seq, audit_id, ${place} as place from audit_leaves left join audit_logs
      on audit_logs.organization_id = audit_leaves.organization_id and audit_logs.id = audit_leaves.audit_id
    where audit_leaves.organization_id = ${tx.organization} order by seq desc limit 1`.execute(kyselyOf(tx));
  const [last] = rows;
  const next = engine === 'sqlite' ? null : (await writersNow(tx, engine)).next;
  const isMoved = next !== null && (await hasFrom(tx, next));
  if (last === undefined) return { seq: 0, after: null, isMoved };
  const { seq, place: at, audit_id: id } = last;
  const isKnown = at !== null && (next === null || at < next);
  return { seq, after: isKnown ? { place: at, id } : null, isMoved };
};

/** Whether an entry names a transaction that has yet to begin here. */
const hasFrom = async (tx: TenantTx, position: number): Promise<boolean> =>
  (await tx
    .selectFrom('audit_logs')
    .select('id')
    .where('position', '>=', position)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** Entries that have no leaf; only those behind `after` are looked at. */
const unsealed = (tx: TenantTx, engine: Engine, { after }: SealedEnd): RawBuilder<unknown> => {
  const own = sql`audit_logs.organization_id = ${tx.organization}`;
  // One writer at a time: behind the last one that is sealed, none is.
  if (engine === 'sqlite' && after !== null)
    return sql`${own} and position is null and rowid > ${after.place}`;
  const later =
    engine === 'sqlite' || after === null ? sql`` : sql`and (position, id) > (${after.place}, ${after.id})`;
  // Looked up entry by entry: of `not exists` PostgreSQL may make a join with all the leaves there are.
  return sql`${own} ${later} and (
    select seq from audit_leaves where audit_leaves.organization_id = audit_logs.organization_id
      and audit_leaves.audit_id = audit_logs.id) is null`;
};

/**
 * Adds leaves behind the one with the number `last`, and answers the next entries to be sealed behind `end`, in the order
 * of commits. On PostgreSQL, where both take one round trip, these are the ones of transactions that are older than the
 * oldest which still runs; and those of another cluster, whose numbers this one has yet to reach.
 */
export const sealStep = async (
  tx: TenantTx,
  engine: Engine,
  { last, leaves }: NewLeaves,
  end: SealedEnd,
  limit: number,
): Promise<readonly Waiting[]> => {
  if (leaves.length === 0 && limit === 0) return [];
  const db = kyselyOf(tx);
  const add = sql`insert into audit_leaves (organization_id, seq, audit_id, leaf_hash, salt)`;
  const waiting = unsealed(tx, engine, end);
  if (engine === 'sqlite') {
    // A list in one parameter: a statement for all of them, built once.
    const list = JSON.stringify(leaves.map(({ audit_id, leaf_hash, salt }) => [audit_id, leaf_hash, salt]));
    await sql`${add} select ${tx.organization}, ${last} + key + 1, value ->> 0, value ->> 1, value ->> 2
      from json_each(${list})`.execute(db);
    const { rows } = await sql<Waiting>`select ${columnsOf('audit_logs')}, rowid as place from audit_logs
      where ${waiting} order by rowid limit ${limit}`.execute(db);
    return rows;
  }
  // Without a blank in any of them, a text with blanks between is the list that costs least.
  const list = (name: keyof NewLeaf) =>
    sql`string_to_array(${leaves.map((leaf) => leaf[name]).join(' ')}::text, ' ')`;
  const { rows } = await sql<Waiting>`
    with added as (
      ${add} select ${tx.organization}::uuid, ${last}::bigint + nr, id::uuid, leaf_hash, salt
      from unnest(${list('audit_id')}, ${list('leaf_hash')}, ${list('salt')})
        with ordinality as leaves (id, leaf_hash, salt, nr))
    select ${columnsOf('audit_logs')}, position as place from audit_logs where ${waiting} and ${settled(end)}
    order by position, id limit ${limit}`.execute(db);
  return rows;
};

const settled = ({ isMoved }: SealedEnd): RawBuilder<unknown> =>
  isMoved
    ? sql`(position < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        or position >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint
          and position is distinct from pg_current_xact_id_if_assigned()::text::bigint)`
    : sql`position < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;

/** How many committed entries have no leaf, and when the oldest of them was written. */
export const countUnsealed = async (
  tx: TenantTx,
  engine: Engine,
  end: SealedEnd,
): Promise<{ readonly count: number; readonly oldest: string | null }> => {
  const { rows } = await sql<{ count: number; oldest: string | null }>`
    select count(*) as count, min(created_at) as oldest from audit_logs
    where ${unsealed(tx, engine, end)}`.execute(kyselyOf(tx));
  return rows[0]!;
};

/** Hashes of neighbouring nodes of a stored level, in hex; of level 0, the leaves. */
export const storedHashes = async (
  tx: TenantTx,
  level: number,
  from: number,
  count: number,
): Promise<string[]> => {
  const rows =
    level === 0
      ? await tx
          .selectFrom('audit_leaves')
          .select('leaf_hash as hash')
          .where('seq', '>', from)
          .where('seq', '<=', from + count)
          .orderBy('seq')
          .execute()
      : await tx
          .selectFrom('audit_nodes')
          .select('hash')
          .where('level', '=', level)
          .where('place', '>=', from)
          .where('place', '<', from + count)
          .orderBy('place')
          .execute();
  return (rows as { hash: string }[]).map(({ hash }) => hash);
};

export const leafOf = async (tx: TenantTx, auditId: string): Promise<Leaf | undefined> =>
  (await tx.selectFrom('audit_leaves').selectAll().where('audit_id', '=', auditId).executeTakeFirst()) as
    | Leaf
    | undefined;

/** The next leaves with their entries; one without its entry has lost it. */
export const leavesAfter = async (
  tx: TenantTx,
  seq: number,
  until: number,
  limit: number,
): Promise<readonly { readonly leaf: Leaf; readonly entry: Entry | null }[]> => {
  const { rows } = await sql<Leaf & Entry & { id: string | null }>`
    select seq, audit_id, leaf_hash, salt, values_hash, ${columnsOf('audit_logs')}
    from audit_leaves left join audit_logs
      on audit_logs.organization_id = audit_leaves.organization_id and audit_logs.id = audit_leaves.audit_id
    where audit_leaves.organization_id = ${tx.organization} and seq > ${seq} and seq <= ${until}
    order by seq limit ${limit}`.execute(kyselyOf(tx));
  return rows.map(({ seq: nr, audit_id, leaf_hash, salt, values_hash, ...entry }) => ({
    leaf: { seq: nr, audit_id, leaf_hash, salt, values_hash },
    entry: entry.id === null ? null : entry,
  }));
};
