import { LEASE_MS } from '../../jobs/state.ts';
import { Problem } from '../../lib/problem.ts';
import type { Spool } from '../../lib/spool.ts';
import type { World } from '../../lib/world.ts';
import type { BulkSession } from '../../store/bulk/session.ts';
import type { BulkTarget } from '../../store/bulk/types.ts';
import { openSeenKeys } from '../../store/sqlite/scratch.ts';
import { RejectsWriter } from '../csv/rejects.ts';
import { withRetries } from '../retries.ts';
import type { Batch, ReadPlan } from '../source/index.ts';
import { Interrupted } from '../thread.ts';
import { type Classified, Classifier } from './classifier.ts';
import { type Counts, count, noCounts, type RowClass } from './counts.ts';
import { readBatches } from './reader.ts';
import { encodeResult, keepsPromise, type RowResult, readResults } from './results.ts';
import { importShape } from './shapes.ts';
import type { SpoolPlace } from './spools.ts';
import { type Checkpoint, type ImportTask, progressOf } from './task.ts';

// All or nothing holds one transaction open over the whole file.
export const ATOMIC_FILE_ROWS = 250_000;

export interface RunParts {
  readonly task: ImportTask;
  readonly plan: ReadPlan;
  readonly session: BulkSession;
  readonly world: World;
  readonly source: SpoolPlace;
  readonly results: Spool;
  readonly rejects: Spool;
  /** Results of the plan that is applied; null when none is. */
  readonly promised: Spool | null;
  readonly progress: (checkpoint: Checkpoint) => void;
  readonly stopped: () => boolean;
}

/** What a session needs to know, from how the file is read. */
export const bulkTarget = (plan: ReadPlan, expects = false): BulkTarget => ({
  shape: importShape(plan.resource),
  fields: plan.fields.map(({ field, via }) => ({ name: field, via: via ?? null })),
  match:
    plan.match.on === 'fields'
      ? { on: 'key', fields: plan.match.fields }
      : plan.match.on === 'external_key'
        ? { on: 'external_key', source: plan.match.source }
        : { on: 'nothing' },
  mode: plan.mode,
  empty: plan.empty,
  metadata: plan.metadata.length > 0,
  externalSources: plan.external_keys.map(({ source }) => source),
  expects,
});

/**
 * One pass over a file. In the phase `check` nothing of the tenant is written; in `write` each chunk's rows,
 * audit and checkpoint commit together, after its results are safely in their files. A run that dies starts
 * again at its last checkpoint and cuts the files back to it: no row is lost and none is written twice.
 */
export class ImportRun {
  readonly #parts: RunParts;
  readonly #classifier: Classifier;
  readonly #rejectsWriter: RejectsWriter;
  readonly #seen = openSeenKeys();
  #checkpoint: Checkpoint;

  private constructor(parts: RunParts, checkpoint: Checkpoint) {
    const { plan, task, world } = parts;
    this.#parts = parts;
    this.#checkpoint = checkpoint;
    this.#classifier = new Classifier({
      plan,
      shape: importShape(plan.resource),
      seen: this.#seen,
      world,
      onDuplicate: task.spec.on_duplicate,
    });
    this.#rejectsWriter = new RejectsWriter(plan);
  }

  /** Begins at `from`, or at the start of the file. */
  static async open(
    parts: RunParts,
    phase: Checkpoint['phase'],
    from: Checkpoint | null,
  ): Promise<ImportRun> {
    const start = { phase, rows: 0, bytes: 0, counts: noCounts, results_bytes: 0, rejects_bytes: 0 };
    const run = new ImportRun(parts, from ?? start);
    await parts.results.truncateTo(run.#checkpoint.results_bytes);
    await parts.rejects.truncateTo(run.#checkpoint.rejects_bytes);
    return run;
  }

  get counts(): Counts {
    return this.#checkpoint.counts;
  }

  close(): void {
    this.#seen.close();
  }

  /** Reads everything in one snapshot and says what would happen. `promised`: compares it with a plan. */
  async check(): Promise<void> {
    const { session } = this.#parts;
    const { connection } = session;
    const promise = this.#parts.promised ? promises(this.#parts.promised) : null;
    await connection.begin('read');
    try {
      for await (const batch of this.#batches()) {
        const classified = await this.#classify(batch);
        await session.hold();
        if (promise) await compare(promise, classified.results);
        else await this.#note(batch, classified, classified.results);
        this.#halt();
      }
    } finally {
      await promise?.return(undefined);
      await connection.rollback();
    }
  }

  /** Writes chunk by chunk, each in its own transaction. */
  async write(): Promise<void> {
    const { promised } = this.#parts;
    const promise = promised ? promises(promised) : null;
    try {
      await this.#writeChunks(promise);
    } finally {
      await promise?.return(undefined);
    }
  }

  async #writeChunks(promise: Promises | null): Promise<void> {
    const { session, task } = this.#parts;
    const { connection } = session;
    for await (const batch of this.#batches(promise)) {
      const kept = promise ? await take(promise, batch.read) : null;
      const before = this.#checkpoint;
      const attempt = async () => {
        await connection.begin('write');
        const classified = await this.#classify(batch);
        const { results, writable } = await this.#settle(classified, kept);
        if (writable) await this.#write(classified, results);
        await this.#note(batch, classified, results);
        const point = await this.#commitPoint();
        await connection.commit();
        return point;
      };
      const { cancelled } = await withRetries(connection, attempt, () => this.#backTo(before));
      if (cancelled) throw new Interrupted('The import was cancelled.');
      this.#halt();
      const { max_errors } = task.spec;
      if (max_errors !== null && this.counts.rejected > max_errors)
        throw tooManyErrors(this.counts, max_errors);
    }
  }

  /** Writes the whole file in one transaction, which ends with the last row or with nothing. */
  async writeWhole(): Promise<void> {
    const { connection } = this.#parts.session;
    await connection.begin('write');
    try {
      for await (const batch of this.#batches()) {
        const classified = await this.#classify(batch);
        const rejected = classified.results.find((result) => result.class === 'rejected');
        if (rejected) throw changedMeanwhile(rejected);
        await this.#write(classified, classified.results);
        await this.#note(batch, classified, classified.results);
        this.#halt();
      }
      await this.#commitPoint();
      await connection.commit();
    } catch (error) {
      await connection.rollback();
      throw error;
    }
  }

  /** Notes the counts of a file that was refused as a whole: what would have been written is unprocessed. */
  async refuseWhole(): Promise<void> {
    const { connection } = this.#parts.session;
    const { created, updated, ...counts } = this.counts;
    this.#checkpoint = {
      ...this.#checkpoint,
      counts: { ...counts, created: 0, updated: 0, unprocessed: created + updated },
    };
    await connection.begin('write');
    await this.#commitPoint();
    await connection.commit();
  }

  async *#batches(promise: Promises | null = null): AsyncGenerator<Batch> {
    const from = this.#checkpoint.rows;
    let rows = 0;
    const { source, plan, task } = this.#parts;
    for await (const batch of readBatches(source, plan, task.batchRows, task.size)) {
      rows += batch.read;
      if (rows <= from) {
        // Dealt with before the interruption: only its keys are needed again.
        this.#classifier.remember(batch);
        if (promise) await take(promise, batch.read);
      } else yield batch;
    }
  }

  async #classify(batch: Batch): Promise<Classified> {
    const { session, task } = this.#parts;
    return this.#classifier.classify(session, task.organization, batch, await this.#room());
  }

  /** How many more records the plan of the organisation allows. */
  async #room(): Promise<number> {
    const { session, task } = this.#parts;
    if (task.limit === null) return Number.POSITIVE_INFINITY;
    const { phase, counts } = this.#checkpoint;
    const there = await session.living(task.organization, phase === 'write');
    // What a check has found to be new is not there yet.
    return task.limit - there - (phase === 'check' ? counts.created : 0);
  }

  /** Turns verdicts into what is done: rows that no longer fit their plan are rejected, and a batch may fall together. */
  async #settle(
    classified: Classified,
    kept: readonly RowResult[] | null,
  ): Promise<{ results: readonly RowResult[]; writable: boolean }> {
    let { results } = classified;
    if (kept) {
      const changed = results.filter((result, i) => !keepsPromise(kept[i]!, result));
      if (changed.length > 0) {
        await this.#parts.session.withdrawRecords(changed.map(({ record_id }) => record_id));
        const gone = new Set(changed);
        results = results.map((result) => (gone.has(result) ? changedSincePlan(result) : result));
      }
    }
    const { atomic } = this.#parts.task.spec;
    const spoiled = atomic === 'batch' && results.some((result) => result.class === 'rejected');
    if (!spoiled) return { results, writable: true };
    const fallen = (result: RowResult): RowResult =>
      ['create', 'update'].includes(result.class)
        ? { ...result, class: 'unprocessed', reason: 'batch_rejected', record_id: null }
        : result;
    return { results: results.map(fallen), writable: false };
  }

  #write(classified: Classified, results: readonly RowResult[]): Promise<void> {
    const { task, world } = this.#parts;
    const updated = new Set(results.flatMap((result) => (result.class === 'update' ? [result.row] : [])));
    const changes = classified.changes.filter(({ row }) => updated.has(row));
    return this.#parts.session.write(task.organization, changes, task.actor, world.now().toISOString());
  }

  /** Appends the chunk's results to their files and moves the checkpoint on. */
  async #note(batch: Batch, classified: Classified, results: readonly RowResult[]): Promise<void> {
    const before = this.#checkpoint;
    const lines = Buffer.from(results.map(encodeResult).join(''));
    const rejected = results.filter((result) => result.class === 'rejected');
    const writer = this.#rejectsWriter;
    const rejects = rejected.map((result) => writer.row(classified.raw(result), result.errors));
    if (before.rejects_bytes === 0 && rejects.length > 0) rejects.unshift(writer.head());
    this.#checkpoint = {
      ...before,
      rows: before.rows + batch.read,
      bytes: batch.position.bytes,
      counts: count(
        before.counts,
        results.map((result) => result.class as RowClass),
      ),
      results_bytes: await this.#parts.results.append(before.results_bytes, lines),
      rejects_bytes:
        rejects.length === 0
          ? before.rejects_bytes
          : await this.#parts.rejects.append(before.rejects_bytes, Buffer.concat(rejects)),
    };
    this.#parts.progress(this.#checkpoint);
  }

  #commitPoint(): Promise<{ cancelled: boolean }> {
    const { task, world } = this.#parts;
    const now = world.now();
    return this.#parts.session.checkpoint(
      task.organization,
      {
        job: task.job,
        fencingToken: task.fencingToken,
        leaseUntil: new Date(now.getTime() + LEASE_MS).toISOString(),
        progress: progressOf(this.#checkpoint, task.size),
        import: task.spec.id,
        counts: this.#checkpoint.counts,
      },
      now.toISOString(),
    );
  }

  async #backTo(checkpoint: Checkpoint): Promise<void> {
    this.#checkpoint = checkpoint;
    await this.#parts.results.truncateTo(checkpoint.results_bytes);
    await this.#parts.rejects.truncateTo(checkpoint.rejects_bytes);
  }

  #halt(): void {
    if (this.#parts.stopped()) throw new Interrupted('The work was interrupted; resume it to go on.');
  }
}

type Promises = AsyncGenerator<{ result: RowResult; end: number }>;

const promises = (spool: Spool): Promises => readResults(spool.read());

const take = async (promise: Promises, rows: number): Promise<RowResult[]> => {
  const taken: RowResult[] = [];
  while (taken.length < rows) {
    const next = await promise.next();
    if (next.done) throw stalePlan('The plan knows fewer rows than the file holds.');
    taken.push(next.value.result);
  }
  return taken;
};

const compare = async (promise: Promises, results: readonly RowResult[]): Promise<void> => {
  const planned = await take(promise, results.length);
  const broken = results.findIndex((result, i) => !keepsPromise(planned[i]!, result));
  if (broken < 0) return;
  const [was, is] = [planned[broken]!, results[broken]!];
  throw stalePlan(
    `Line ${is.line} was planned as ${was.class}${was.version === null ? '' : ` of version ${was.version}`} and would now be ${is.class}${is.version === null ? '' : ` of version ${is.version}`}.`,
  );
};

const stalePlan = (detail: string) => new Problem('plan_stale', `${detail} Nothing was written.`);

const changedSincePlan = (result: RowResult): RowResult => ({
  ...result,
  class: 'rejected',
  reason: 'changed_since_plan',
  changes: null,
  errors: [
    {
      column: null,
      field: null,
      line: result.line,
      value: '',
      rule: 'changed_since_plan',
      message: 'The record changed after the plan was checked.',
      fix: 'Plan the rejects file anew and read what would happen.',
    },
  ],
});

const changedMeanwhile = (result: RowResult) =>
  new Problem(
    'plan_stale',
    `Line ${result.line} can no longer be written (${result.reason}). Nothing was written.`,
  );

const tooManyErrors = (counts: Counts, max: number) =>
  new Problem(
    'validation_failed',
    `Rejected rows: ${counts.rejected}; max_errors allows ${max}. Rows up to row ${counts.read} are dealt with; the rest was not read.`,
  );
