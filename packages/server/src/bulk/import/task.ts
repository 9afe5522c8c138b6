import type { Secrets } from '../../lib/crypto/derive.ts';
import type { BulkActor } from '../../store/bulk/types.ts';
import type { DialectOptions, PlanOptions } from '../source/index.ts';
import type { Counts } from './counts.ts';

/** Where a thread finds what the process has open already. Plain data. */
export interface Places {
  readonly databaseUrl: string;
  readonly filesFolder: string;
  readonly secrets: Secrets;
}

/** What the import's record says about reading and writing the file. */
export interface ImportSpec extends Required<Pick<PlanOptions, 'mode' | 'empty' | 'unknown'>> {
  readonly id: string;
  readonly resource: string;
  readonly match_on: string | null;
  readonly mapping: Readonly<Record<string, unknown>> | null;
  readonly dialect: DialectOptions;
  readonly on_duplicate: 'skip' | 'reject';
  readonly atomic: 'row' | 'batch' | 'file';
  readonly max_errors: number | null;
  /** Fields that this pass leaves alone. */
  readonly without: readonly string[];
}

/** How far a run has come; kept with the rows of each chunk, so that a killed run goes on from there. */
export interface Checkpoint {
  /** `check`: the plan is compared with the data of now, or an all-or-nothing file is tried; `write`: rows are written. */
  readonly phase: 'check' | 'write';
  /** Data rows dealt with. */
  readonly rows: number;
  /** Bytes of the uploaded file read. */
  readonly bytes: number;
  readonly counts: Counts;
  /** Sizes of the results files at this point; what stands behind is cut off. */
  readonly results_bytes: number;
  readonly rejects_bytes: number;
}

/**
 * A checkpoint as its job's progress: what a killed run goes on from, and what whoever waits is shown.
 * How many rows there are is judged by the bytes read so far.
 * @param size bytes of the uploaded file
 */
export const progressOf = (point: Checkpoint, size: number) => {
  const { phase, rows, bytes } = point;
  const total = bytes === 0 ? null : bytes >= size ? rows : Math.max(rows, Math.round((rows * size) / bytes));
  return { ...point, done: rows, total, unit: 'rows', step: phase };
};

/** One run of an import in its thread. */
export interface ImportTask {
  readonly kind: 'plan' | 'apply';
  readonly places: Places;
  readonly organization: string;
  readonly spec: ImportSpec;
  readonly job: string;
  readonly fencingToken: number;
  readonly actor: BulkActor;
  readonly checkpoint: Checkpoint | null;
  /** Bytes of the uploaded file. */
  readonly size: number;
  /** Rows in a transaction. */
  readonly batchRows: number;
  /** Living records that the organisation's plan allows; null for any number. */
  readonly limit: number | null;
  /** The plan that is applied, null when there is none: what it rests on must be the same, what it promised must hold. */
  readonly plan: { readonly mapping_hash: string; readonly contract_hash: string } | null;
  /** Planned imports that are applied before this one: a plan counts their records as there. */
  readonly after: readonly ImportSpec[];
}

export interface ImportOutcome {
  readonly counts: Counts;
  /** Set by a plan: hashes of what it rests on. */
  readonly plan: {
    readonly mapping_hash: string;
    readonly contract_hash: string;
    readonly results_hash: string;
  } | null;
  readonly warnings: readonly string[];
}
