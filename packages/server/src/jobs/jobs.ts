import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../lib/log.ts';
import { Problem, toProblem } from '../lib/problem.ts';
import type { World } from '../lib/world.ts';
import type { Store, TenantTx } from '../store/index.ts';
import type { JobKind } from './kind.ts';
import type { Handled, JobMessage, JobQueue } from './port.ts';
import { type Claimed, JobRun, LostLease } from './run.ts';
import type { JobActor, JobEnd, JobRow } from './types.ts';

/*
 * A job's life. queued: waiting for a worker, perhaps until run_after. running: one worker holds a lease and a
 * fencing token; every commit of the job renews the one and checks the other. completed: the result stands.
 * failed: an error that trying again would not mend, or the last attempt; retry queues it anew. cancelled: someone
 * asked for it; a queued job ends at once, a running one at its next commit. A worker that dies keeps its lease until
 * it runs out; then the next one takes over with a higher token, and whatever the first still tries to write is refused.
 */
const LEASE_MS = 60_000;
const HEARTBEAT_MS = 1_000;
const BACKOFF_MS = 1_000;
const BACKOFF_MAX_MS = 300_000;

export interface JobsOptions {
  readonly store: Store;
  readonly world: World;
  readonly log: Log;
  readonly queue: JobQueue;
}

/** Long work: enqueues it with the effect that asks for it, and runs it on whatever worker takes it. */
export class Jobs {
  readonly #options: JobsOptions;
  readonly #kinds = new Map<string, JobKind>();
  readonly #stopping = new AbortController();

  constructor(options: JobsOptions) {
    this.#options = options;
  }

  register(kinds: readonly JobKind[]): void {
    for (const kind of kinds) this.#kinds.set(kind.kind, kind);
  }

  /** Queues a job in the caller's transaction. */
  async enqueue(
    tx: TenantTx,
    job: { kind: string; params: Record<string, unknown>; actor: JobActor; runAfter?: string },
  ): Promise<JobRow> {
    const { queue, maxAttempts } = this.#kind(job.kind);
    const id = this.#options.world.uuid();
    const { user_id, service_token_id, request_id } = job.actor;
    await tx
      .insertInto('jobs', {
        id,
        kind: job.kind,
        queue,
        params: job.params,
        progress: {},
        max_attempts: maxAttempts,
        run_after: job.runAfter ?? null,
        created_by: user_id,
        service_token_id,
        request_id,
        created_at: tx.now,
        updated_at: tx.now,
      } as never)
      .execute();
    await this.#publish(tx, queue, id, job.runAfter);
    return readJob(tx, id);
  }

  /** Asks a job to end. A queued one is cancelled at once. Throws `job_state` for one that has ended. */
  async cancel(tx: TenantTx, id: string): Promise<JobRow> {
    const job = await readJob(tx, id);
    if (job.state === 'queued') {
      await setState(tx, job, { state: 'cancelled', finished_at: tx.now, cancel_requested_at: tx.now });
      await this.#kinds.get(job.kind)?.ended?.(tx, job, { state: 'cancelled' });
    } else if (job.state === 'running') await setState(tx, job, { cancel_requested_at: tx.now });
    else
      throw new Problem(
        'job_state',
        `The job is ${job.state}; only a queued or running one can be cancelled.`,
      );
    return readJob(tx, id);
  }

  /** Queues a failed or cancelled job again, or one whose worker died; it goes on at its last checkpoint. */
  async retry(tx: TenantTx, id: string): Promise<JobRow> {
    const job = await readJob(tx, id);
    const dead = job.state === 'running' && (job.lease_until ?? '') < tx.now;
    if (!dead && job.state !== 'failed' && job.state !== 'cancelled')
      throw new Problem(
        'job_state',
        `The job is ${job.state}; only a failed or cancelled one can be tried again.`,
      );
    await setState(tx, job, {
      state: 'queued',
      attempts: 0,
      error: null,
      run_after: null,
      finished_at: null,
      cancel_requested_at: null,
      // Whoever ran it before must not write any more.
      fencing_token: job.fencing_token + 1,
    });
    await this.#publish(tx, job.queue, id);
    return readJob(tx, id);
  }

  /** Begins to work on the queues. */
  work(queues: readonly string[], workers: number): void {
    this.#options.queue.work(queues, workers, (message) => this.#handle(message));
  }

  /** Gives running jobs back to the queue and waits until nothing runs here. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#options.queue.stop();
  }

  /** Runs one job in this process to its end, or waits for the process that runs it. For local mode. */
  async runToEnd(organization: string, id: string, onProgress?: (job: JobRow) => void): Promise<JobRow> {
    for (;;) {
      await this.#attempt({ organization, job: id, queue: '' }, onProgress);
      const job = await this.#options.store.tenant(organization).read((tx) => readJob(tx, id));
      if (job.state !== 'queued' && job.state !== 'running') return job;
      if (this.#stopping.signal.aborted) return job;
      onProgress?.(job);
      await sleep(100);
    }
  }

  #kind(name: string): JobKind {
    const kind = this.#kinds.get(name);
    if (!kind) throw new Error(`No one has registered jobs of kind ${name}.`);
    return kind;
  }

  #publish(tx: TenantTx, queue: string, job: string, runAfter?: string): Promise<void> {
    const message = {
      queue,
      organization: tx.organization,
      job,
      ...(runAfter !== undefined && { runAfter }),
    };
    return this.#options.queue.publish(tx, message);
  }

  async #handle(message: JobMessage): Promise<Handled> {
    const again = await this.#attempt(message);
    return again === null ? { done: true } : { done: false, again };
  }

  /** One attempt. Answers when to look again, or null when there is nothing left to do for this message. */
  async #attempt(message: JobMessage, onProgress?: (job: JobRow) => void): Promise<string | null> {
    const tenant = this.#options.store.tenant(message.organization);
    const claimed = await tenant.write((tx) => claim(tx, message.job));
    if (!('job' in claimed)) return claimed.again;
    const kind = this.#kind(claimed.job.kind);
    const run = new JobRun({
      ...claimed,
      ...this.#options,
      tenant,
      leaseMs: LEASE_MS,
      ...(onProgress && { onProgress }),
    });
    const beat = setInterval(() => void run.beat(), HEARTBEAT_MS);
    const stop = () => run.abort('shutdown');
    this.#stopping.signal.addEventListener('abort', stop, { once: true });
    if (this.#stopping.signal.aborted) stop();
    try {
      const result = await kind.run(run);
      await this.#end(kind, run, { state: 'completed', result });
    } catch (error) {
      await this.#fail(kind, run, error);
    } finally {
      clearInterval(beat);
      this.#stopping.signal.removeEventListener('abort', stop);
    }
    return null;
  }

  async #fail(kind: JobKind, run: JobRun, error: unknown): Promise<void> {
    if (error instanceof LostLease || run.reason === 'lost') return;
    if (run.reason === 'cancel') return this.#end(kind, run, { state: 'cancelled' });
    if (run.reason === 'shutdown') return this.#again(run, null);
    const problem = toProblem(error);
    if (problem.status >= 500)
      this.#options.log.error(
        { err: problem.cause ?? problem, job_id: run.id },
        `The job ${run.job.kind} failed.`,
      );
    const last = run.job.attempts >= run.job.max_attempts;
    const mendable = problem.retryable || (problem.code === 'internal_error' && kind.retriesUnknown === true);
    if (!mendable || last) return this.#end(kind, run, { state: 'failed', problem });
    const wait = Math.min(BACKOFF_MS * 2 ** run.job.attempts, BACKOFF_MAX_MS);
    const jitter = this.#options.world.bytes(1)[0]! / 255;
    const now = this.#options.world.now().getTime();
    return this.#again(run, new Date(now + wait * (0.5 + jitter / 2)).toISOString());
  }

  /** Ends the job and whatever it worked on in one transaction, if the lease still holds. */
  async #end(kind: JobKind, run: JobRun, end: JobEnd): Promise<void> {
    await run
      .finish(async (tx) => {
        await kind.ended?.(tx, run.job, end, run.actor);
      }, end)
      .catch((error: unknown) => {
        if (!(error instanceof LostLease)) throw error;
      });
  }

  async #again(run: JobRun, runAfter: string | null): Promise<void> {
    await this.#options.store.tenant(run.organization).write(async (tx) => {
      const job = await readJob(tx, run.id);
      if (job.fencing_token !== run.fencingToken || job.state !== 'running') return;
      await setState(tx, job, { state: 'queued', run_after: runAfter, lease_until: null });
      await this.#publish(tx, job.queue, job.id, runAfter ?? undefined);
    });
  }
}

/** Reads a job with the columns that no answer shows. Throws `not_found`. */
export const readJob = async (tx: TenantTx, id: string): Promise<JobRow> => {
  const row = await tx.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('not_found', `There is no job with id ${id} in this organization.`);
  return row as JobRow;
};

const setState = async (tx: TenantTx, job: JobRow, changed: Partial<JobRow>): Promise<void> => {
  await tx
    .updateTable('jobs')
    .set({ ...changed, version: job.version + 1, updated_at: tx.now } as never)
    .where('id', '=', job.id)
    .execute();
};

/** Takes a job that is due, with a lease and the next fencing token; or says when to look again. */
const claim = async (tx: TenantTx, id: string): Promise<Claimed | { again: string | null }> => {
  const job = await readJob(tx, id).catch(() => null);
  if (!job) return { again: null };
  if (job.state === 'running' && (job.lease_until ?? '') >= tx.now) return { again: job.lease_until };
  if (job.state !== 'queued' && job.state !== 'running') return { again: null };
  if (job.state === 'queued' && job.run_after !== null && job.run_after > tx.now)
    return { again: job.run_after };
  const fencingToken = job.fencing_token + 1;
  const result = await tx
    .updateTable('jobs')
    .set({
      state: 'running',
      fencing_token: fencingToken,
      lease_until: new Date(Date.parse(tx.now) + LEASE_MS).toISOString(),
      attempts: job.attempts + 1,
      started_at: job.started_at ?? tx.now,
      updated_at: tx.now,
      version: job.version + 1,
    } as never)
    .where('id', '=', id)
    .where('fencing_token', '=', job.fencing_token)
    .executeTakeFirst();
  if (result?.numUpdatedRows !== 1n) return { again: tx.now };
  return { job: await readJob(tx, id), fencingToken };
};
