import { newestArchive } from '../../audit/archive.ts';
import { type ResourceShape, resources } from '../../generated/resources.ts';
import type { AuditHistory } from '../../generated/types.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTable, TenantTx } from '../../store/index.ts';
import { type Row, readable } from '../engine/shape.ts';

const ENTRIES_MAX = 1_000;

type Values = Record<string, unknown>;
type Entry = AuditHistory['entries'][number];

/** What was done to a record until a time, and the record as it was then. */
export const historyOf = async (
  tx: TenantTx,
  table: string,
  record: string,
  at: string,
): Promise<AuditHistory> => {
  const shape = (resources as Readonly<Record<string, ResourceShape>>)[table];
  if (!shape) throw unknown(table, record);
  const all = await changesOf(tx, table, record);
  const living = await livingOf(tx, shape, record);
  const archived_before = (await newestArchive(tx))?.sealed_before ?? null;
  if (all.length === 0 && (archived_before === null || !living)) throw unknown(table, record);
  const entries = all.filter(({ created_at }) => created_at <= at);
  // From the record as it is nobody can go back over changes that are no longer in the log.
  const isTold = archived_before === null || at >= archived_before || all[0]?.action === 'create';
  return {
    table_name: table,
    record_id: record,
    at,
    archived_before,
    record: isTold ? recordAt(shape, all, at, living) : null,
    entries: entries.slice(-ENTRIES_MAX),
  };
};

const unknown = (table: string, record: string) =>
  new Problem('not_found', `The audit of this organization knows no ${record} in ${table}.`);

// An id names one record of one table; with its table SQLite would rather read all entries of that.
const changesOf = async (tx: TenantTx, table: string, record: string): Promise<Entry[]> => {
  const entries = (await tx
    .selectFrom('audit_logs')
    .select(readable(resources.audit_logs) as never)
    .where('record_id', '=', record)
    .orderBy('id')
    .execute()) as unknown as Entry[];
  return entries.filter(({ table_name }) => table_name === table);
};

/** The record as it is, deleted or not; undefined once it was removed for good. */
const livingOf = async (tx: TenantTx, shape: ResourceShape, id: string): Promise<Row | undefined> =>
  (await tx
    .selectFrom(shape.name as TenantTable)
    .select(readable(shape) as never)
    .where('id' as never, '=', id as never)
    .executeTakeFirst()) as Row | undefined;

/**
 * The record at a time: from its creation forward, or, where the log does not reach back so far, from the record as it
 * is backward.
 */
const recordAt = (
  shape: ResourceShape,
  all: readonly Entry[],
  at: string,
  living: Row | undefined,
): Values | null => {
  // What an erasure has emptied cannot be told any more.
  if (all.some(({ action }) => action === 'redact')) return null;
  const changes = all.filter(
    ({ old_values, new_values, metadata }) => old_values || new_values || isRemoval(metadata),
  );
  const until = changes.filter(({ created_at }) => created_at <= at);
  const last = until.at(-1);
  if (last && isRemoval(last.metadata)) return null;
  const names = shape.columns.filter(({ derived }) => !derived).map(({ name }) => name);
  const whole = (values: Values) => Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
  const [first] = changes;
  if (first?.action === 'create') {
    if (!last) return null;
    const values = Object.assign(
      { organization_id: first.organization_id },
      ...until.map(({ new_values }) => new_values),
    );
    return whole({ ...values, ...stampOf(shape, last) });
  }
  if (!living) return null;
  const since = changes.filter(({ created_at }) => created_at > at).reverse();
  const before = Object.assign({}, living, ...since.map(({ old_values }) => old_values)) as Values;
  const stamp = last ? stampOf(shape, last) : {};
  return before.created_at && String(before.created_at) > at ? null : whole({ ...before, ...stamp });
};

const isRemoval = (metadata: Values): boolean => metadata.removed === true;

/** What every change sets, and no entry repeats. */
const stampOf = (
  { columns }: ResourceShape,
  { action, record_version, created_at, user_id }: Entry,
): Values => {
  const has = (name: string) => columns.some((column) => column.name === name);
  if (record_version === null || !has('version')) return {};
  const by = action !== 'create' && has('updated_by') && { updated_by: user_id };
  return { version: record_version, updated_at: created_at, ...by };
};
