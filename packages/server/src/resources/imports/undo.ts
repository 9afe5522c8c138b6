import type { Counts } from '../../bulk/import/counts.ts';
import { type UndoPoint, type UndoTask, undoPoint, undoProgress } from '../../bulk/undo/task.ts';
import { undoThreads } from '../../bulk/undo/thread.ts';
import { resources } from '../../generated/resources.ts';
import type { JobRun } from '../../jobs/run.ts';
import type { Row } from '../engine/shape.ts';
import { readRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';

export interface UndoResult extends Omit<UndoPoint, 'before'> {
  readonly dry_run: boolean;
  /** True when more were kept than are listed. */
  readonly kept_records_cut: boolean;
}

const written = ({ created, updated }: Counts): number => created + updated;

/** Takes an import back, or only says what that would do: both decide by the same step. */
export const undoImport = async (services: Services, run: JobRun, dryRun: boolean): Promise<UndoResult> => {
  const { import: id, after = [] } = run.params as { import: string; after?: readonly string[] };
  const rows = await run.tenant.read(async (tx) => {
    const found: Row[] = [];
    for (const one of dryRun ? [...after, id] : [id])
      found.push(await readRecord(tx, resources.imports, one));
    return found;
  });
  const task: UndoTask = {
    databaseUrl: services.settings.databaseUrl,
    organization: run.organization,
    imports: rows.map(({ resource, apply_job_id }) => ({
      resource: resource as string,
      applyJob: apply_job_id as string,
    })),
    dryRun,
    job: run.id,
    fencingToken: run.fencingToken,
    actor: run.actor,
    // A dry run looks at one snapshot: it cannot be gone on with.
    from: undoPoint(dryRun ? {} : run.progress),
    total: rows.reduce((sum, { counts }) => sum + written(counts as unknown as Counts), 0),
    batchRows: services.settings.importBatchRows,
  };
  const { before: _, ...result } = await undoThreads.run(task, run.signal, (point) =>
    run.report(undoProgress(point, task.total)),
  );
  return { ...result, dry_run: dryRun, kept_records_cut: result.kept > result.kept_records.length };
};
