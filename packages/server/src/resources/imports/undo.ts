import { type ResourceShape, resources } from '../../generated/resources.ts';
import type { JobRun } from '../../jobs/run.ts';
import { Problem } from '../../lib/problem.ts';
import type { World } from '../../lib/world.ts';
import type { TenantTable, TenantTx } from '../../store/index.ts';
import { shapeOf } from '../../store/shapes.ts';
import type { Row } from '../engine/shape.ts';
import { changeRecord, deleteRecord, readRecord, type Writer } from '../engine/write.ts';

/** Why a record is left as it is. */
export type KeptReason = 'edited' | 'referenced' | 'key_taken' | 'erased';

export interface UndoCounts {
  /** Created by the import, deleted now. */
  readonly deleted: number;
  /** Updated by the import, now as before it. */
  readonly restored: number;
  /** Left as they are, each with its reason. */
  readonly kept: number;
  /** Deleted by someone before us: nothing to do. */
  readonly gone: number;
}

export interface UndoResult extends UndoCounts {
  readonly dry_run: boolean;
  readonly kept_records: readonly { readonly id: string; readonly reason: KeptReason }[];
  /** True when more were kept than are listed. */
  readonly kept_records_cut: boolean;
}

interface Progress extends UndoCounts {
  readonly kept_records: UndoResult['kept_records'];
  /** The audit row that was dealt with last; the log is walked from its newest row back. */
  readonly before: string | null;
}

// A few milliseconds of work each: other requests run in between.
const ROWS_AT_ONCE = 100;
const KEPT_LISTED = 1_000;

const untouched: Progress = { deleted: 0, restored: 0, kept: 0, gone: 0, kept_records: [], before: null };

interface LogRow {
  readonly id: string;
  readonly record_id: string;
  readonly record_version: number;
  readonly action: 'create' | 'update';
  readonly old_values: Record<string, unknown> | null;
}

/**
 * Walks the audit rows of an import back: deletes what it created, restores what it updated. A record whose version
 * is not the one that the import wrote was edited since and stays. A dry run decides the same and writes nothing.
 */
export const undoImport = async (run: JobRun, world: World): Promise<UndoResult> => {
  const params = run.params as { import: string; apply_job: string; dry_run: boolean };
  const row = await run.tenant.read((tx) => readRecord(tx, resources.imports, params.import));
  const shape = shapeOf(row.resource as string);
  let progress = { ...untouched, ...(run.progress as Partial<Progress>) };
  for (;;) {
    const step = async (tx: TenantTx): Promise<Progress> => {
      const writer: Writer = { tx, world, actor: run.actor };
      let next = progress;
      for (const entry of await entries(tx, shape, params.apply_job, progress.before))
        next = tally(next, entry, await undoOne(writer, shape, entry, params.dry_run));
      return next;
    };
    const before = progress.before;
    progress = params.dry_run ? await run.tenant.read(step) : await run.checkpoint(step, (next) => next);
    if (progress.before === before) break;
    run.signal.throwIfAborted();
  }
  const { before: _, ...result } = progress;
  return { ...result, dry_run: params.dry_run, kept_records_cut: result.kept > result.kept_records.length };
};

const entries = async (
  tx: TenantTx,
  shape: ResourceShape,
  job: string,
  before: string | null,
): Promise<LogRow[]> => {
  let query = tx
    .selectFrom('audit_logs')
    .select(['id', 'record_id', 'record_version', 'action', 'old_values'])
    .where('job_id', '=', job)
    .where('table_name', '=', shape.name)
    .where('action', 'in', ['create', 'update'])
    .orderBy('id', 'desc')
    .limit(ROWS_AT_ONCE);
  if (before !== null) query = query.where('id', '<', before);
  return (await query.execute()) as unknown as LogRow[];
};

type Verdict = 'deleted' | 'restored' | 'gone' | KeptReason;

const undoOne = async (
  writer: Writer,
  shape: ResourceShape,
  entry: LogRow,
  dryRun: boolean,
): Promise<Verdict> => {
  const { tx } = writer;
  const record = await readRecord(tx, shape, entry.record_id, { deleted: true });
  if (entry.action === 'create' && record.is_deleted === true) return 'gone';
  if (record.version !== entry.record_version) return 'edited';
  if (entry.action === 'create') {
    if (await isReferenced(tx, shape, record.id)) return 'referenced';
    if (!dryRun) await deleteRecord(writer, shape, record.id);
    return 'deleted';
  }
  if (entry.old_values === null) return 'erased';
  return restore(writer, shape, record, entry.old_values, dryRun);
};

const restore = async (
  writer: Writer,
  shape: ResourceShape,
  record: Row,
  values: Record<string, unknown>,
  dryRun: boolean,
): Promise<Verdict> => {
  if (dryRun) return 'restored';
  try {
    await writer.tx.attempt(() => changeRecord(writer, shape, record, values, 'update'));
    return 'restored';
  } catch (error) {
    if (error instanceof Problem && error.code === 'duplicate_key') return 'key_taken';
    throw error;
  }
};

/** Whether a living record of another resource points to this one. */
const isReferenced = async (tx: TenantTx, shape: ResourceShape, id: string): Promise<boolean> => {
  for (const other of Object.values<ResourceShape>(resources))
    for (const { name, references, writable } of other.columns) {
      if (references !== shape.name || !writable) continue;
      let query = tx
        .selectFrom(other.name as TenantTable)
        .select('id' as never)
        .where(name as never, '=', id as never);
      if (other.softDelete) query = query.where('is_deleted' as never, '=', false as never);
      if (await query.executeTakeFirst()) return true;
    }
  return false;
};

const tally = (progress: Progress, entry: LogRow, verdict: Verdict): Progress => {
  const next = { ...progress, before: entry.id };
  if (verdict === 'deleted' || verdict === 'restored' || verdict === 'gone')
    return { ...next, [verdict]: progress[verdict] + 1 };
  const listed = progress.kept_records.length < KEPT_LISTED;
  return {
    ...next,
    kept: progress.kept + 1,
    kept_records: listed
      ? [...progress.kept_records, { id: entry.record_id, reason: verdict }]
      : progress.kept_records,
  };
};
