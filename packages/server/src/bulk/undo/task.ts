import type { BulkActor } from '../../store/bulk/types.ts';
import type { KeptRecord } from '../../store/bulk/undo.ts';

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

/** How far an undo has come; kept with the records of each chunk, so that a killed run goes on from there. */
export interface UndoPoint extends UndoCounts {
  readonly kept_records: readonly KeptRecord[];
  /** The audit row that was dealt with last; the log is walked from its newest row back. */
  readonly before: string | null;
}

const untouched: UndoPoint = { deleted: 0, restored: 0, kept: 0, gone: 0, kept_records: [], before: null };

/** Where an earlier attempt stood; at the beginning when it noted nothing. */
export const undoPoint = (progress: Readonly<Record<string, unknown>>): UndoPoint => {
  const { deleted, restored, kept, gone, kept_records, before } = { ...untouched, ...progress };
  return { deleted, restored, kept, gone, kept_records, before };
};

/**
 * A point as its job's progress: what a killed run goes on from, and what whoever waits is shown.
 * @param total records that the imports wrote
 */
export const undoProgress = (point: UndoPoint, total: number) => {
  const { deleted, restored, kept, gone } = point;
  return { ...point, done: deleted + restored + kept + gone, total, unit: 'rows', step: 'undo' };
};

export interface UndoneImport {
  readonly resource: string;
  /** The job whose writes are taken back. */
  readonly applyJob: string;
}

/** One undo in its thread. Plain data. */
export interface UndoTask {
  readonly databaseUrl: string;
  readonly organization: string;
  /** What is taken back. A dry run may look at several imports, in the order in which they would be; else there is one. */
  readonly imports: readonly UndoneImport[];
  /** Decide the same and write nothing. */
  readonly dryRun: boolean;
  readonly job: string;
  readonly fencingToken: number;
  readonly actor: BulkActor;
  readonly from: UndoPoint;
  /** Records that the imports wrote. */
  readonly total: number;
  /** Rows in a transaction. */
  readonly batchRows: number;
}
