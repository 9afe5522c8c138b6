import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../lib/actor.ts';
import type { Log } from '../lib/log.ts';
import { Problem, storageFault, toProblem } from '../lib/problem.ts';
import type { QueueName } from '../lib/queues.ts';
import { Tally } from '../lib/tally.ts';
import type { World } from '../lib/world.ts';
import type { Store, TenantTx } from '../store/index.ts';
import { claim, endIdle } from './claim.ts';
import type { JobKind, RecordJob } from './kind.ts';
import type { Depth, Handled, JobMessage, JobQueue } from './port.ts';
import { JobRun, LostLease, Postponed } from './run.ts';
import { after, isIdle, readJob, setJob } from './state.ts';
import type { JobEnd, JobRow } from './types.ts';

// How soon a run hears that it was cancelled.
const BEAT_MS = 1_000;
const BACKOFF_MS = 1_000;
const BACKOFF_MAX_MS = 300_000;
// Pauses between two looks at a job that someone else runs, and between two tries to note an end.
const WATCH_MS = 100;
const RETRY_MS = 1_000;

const FAILURES_KEPT = 50;

/** A job that was given up. */
export interface Failure {
  readonly at: string;
  readonly kind: string;
  readonly queue: string;
  readonly organization: string;
  readonly id: string;
  readonly detail: string;
}

/** Runs at the end of a transaction that wrote, a job's of this kind or a call's; for those who want to know of it. */
export type Wrote = (tx: TenantTx, kind?: string) => Promise<void>;

export interface JobsOptions {
  readonly store: Store;
  readonly world: World;
  readonly log: Log;
  readonly queue: JobQueue;
  readonly record: RecordJob;
  readonly wrote?: Wrote;
}

export interface NewJob {
  readonly kind: string;
  readonly params: Record<string, unknown>;
  readonly actor: Actor;
  /** Not before this time, ISO 8601. */
  readonly runAfter?: string;
}

/** Long work: enqueues it with the effect that asks for it, and runs it on whatever worker takes it. state.ts tells a job's life. */
export class Jobs {
  readonly #options: JobsOptions;
  readonly #kinds = new Map<string, JobKind>();
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<unknown>>();

  /** Jobs that ended in this process. */
  readonly ended = new Tally();
  /** Those that were given up here, the newest first. */
  readonly failures: Failure[] = [];

  constructor(options: JobsOptions) {
    this.#options = options;
  }

  register(kinds: readonly JobKind[]): void {
    for (const kind of kinds) this.#kinds.set(kind.kind, kind);
  }

  get kinds(): readonly JobKind[] {
    return [...this.#kinds.values()];
  }

  /** How many jobs of all organisations wait or run, by queue and state. */
  depths(): Promise<readonly Depth[]> {
    return this.#options.queue.depths();
  }

  /** Queues a job in the caller's transaction. */
  async enqueue(tx: TenantTx, job: NewJob): Promise<JobRow> {
    const id = this.#options.world.uuid();
    await this.enqueueOnce(tx, id, job);
    return readJob(tx, id);
  }

  /** Queues a job under an id that its occasion decides; false when it is there already. */
  async enqueueOnce(tx: TenantTx, id: string, job: NewJob): Promise<boolean> {
    const { queue, maxAttempts } = this.#kind(job.kind);
    const { user_id, service_token_id, request_id, job_id } = job.actor;
    const inserted = await tx
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
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (inserted?.numInsertedOrUpdatedRows !== 1n) return false;
    // What a job does by itself is told by the audit rows of its effects; here stands who asked for it.
    if (job_id === null && (user_id ?? service_token_id) !== null)
      await this.#options.record(tx, job.actor, 'create', await readJob(tx, id));
    await this.#publish(tx, queue, id, job.runAfter);
    return true;
  }

  /** Asks a job to end. One that nobody runs is cancelled at once. Throws `job_state` for one that has ended. */
  async cancel(tx: TenantTx, id: string, actor: Actor): Promise<JobRow> {
    const job = await readJob(tx, id);
    if (job.state !== 'queued' && job.state !== 'running')
      throw new Problem(
        'job_state',
        `The job is ${job.state}; only a queued or running one can be cancelled.`,
      );
    const asked = { ...job, cancel_requested_at: tx.now };
    const done = isIdle(tx, job)
      ? await endIdle(tx, this.#kinds.get(job.kind), asked, { state: 'cancelled' })
      : await setJob(tx, job, { cancel_requested_at: tx.now });
    // A worker took or left it since we looked.
    return done ? this.#decided(tx, id, actor) : this.cancel(tx, id, actor);
  }

  /** Queues a failed or cancelled job again, or one whose worker died; it goes on at its last checkpoint. */
  async retry(tx: TenantTx, id: string, actor: Actor): Promise<JobRow> {
    const job = await readJob(tx, id);
    const dead = job.state === 'running' && isIdle(tx, job);
    if (!dead && job.state !== 'failed' && job.state !== 'cancelled')
      throw new Problem(
        'job_state',
        `The job is ${job.state}; only a failed or cancelled one can be tried again.`,
      );
    const done = await setJob(tx, job, {
      state: 'queued',
      attempts: 0,
      error: null,
      run_after: null,
      lease_until: null,
      finished_at: null,
      cancel_requested_at: null,
      // Whoever ran it before must not write any more.
      fencing_token: job.fencing_token + 1,
    });
    if (!done) return this.retry(tx, id, actor);
    await this.#publish(tx, job.queue, id);
    return this.#decided(tx, id, actor);
  }

  /** Begins to work on the queues, at most `workers` jobs of each at a time. */
  work(queues: readonly QueueName[], workers: number): void {
    this.#options.queue.work(queues, workers, (message) => this.#handle(message));
  }

  /** Gives running jobs back to the queue and waits until nothing runs here. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.allSettled([this.#options.queue.stop(), ...this.#running]);
  }

  /**
   * Runs every job of an organisation that waits and is due, oldest first. What those queue in turn is run too. One that
   * is to go on later is left to those who come then.
   */
  async runWaiting(organization: string, onProgress?: (job: JobRow) => void): Promise<JobRow[]> {
    const ended: JobRow[] = [];
    for (;;) {
      const next = await this.#options.store.tenant(organization).read((tx) => nextWaiting(tx, ended));
      if (next === undefined || this.#stopping.signal.aborted) return ended;
      ended.push(
        await this.#runHere(organization, next, onProgress, (job) => isForLater(job, this.#options.world)),
      );
    }
  }

  /** Runs one job in this process to its end, or waits for the process that runs it. For local mode. */
  runToEnd(organization: string, id: string, onProgress?: (job: JobRow) => void): Promise<JobRow> {
    return this.#runHere(organization, id, onProgress, () => false);
  }

  async #runHere(
    organization: string,
    id: string,
    onProgress: ((job: JobRow) => void) | undefined,
    isEnough: (job: JobRow) => boolean,
  ): Promise<JobRow> {
    const tenant = this.#options.store.tenant(organization);
    const { kind, queue } = await tenant.read((tx) => readJob(tx, id));
    this.#kind(kind);
    const message = { queue, organization, job: id };
    for (;;) {
      await this.#attempt(message, onProgress);
      const job = await tenant.read((tx) => readJob(tx, id));
      const ended = job.state !== 'queued' && job.state !== 'running';
      if (ended) await this.#options.queue.forget(message);
      if (ended || isEnough(job) || this.#stopping.signal.aborted) return job;
      onProgress?.(job);
      await this.#watch(job);
    }
  }

  /** A job that is for later waits for the clock of its world; one that another process runs, for that process. */
  async #watch(job: JobRow): Promise<void> {
    const { world } = this.#options;
    if (isForLater(job, world)) await world.sleep(WATCH_MS, this.#stopping.signal).catch(() => {});
    else await sleep(WATCH_MS);
  }

  async #decided(tx: TenantTx, id: string, actor: Actor): Promise<JobRow> {
    const job = await readJob(tx, id);
    await this.#options.record(tx, actor, 'update', job);
    return job;
  }

  #kind(name: string): JobKind {
    const kind = this.#kinds.get(name);
    if (!kind) throw new Error(`No one has registered jobs of kind ${name}.`);
    return kind;
  }

  #publish(tx: TenantTx, queue: string, job: string, runAfter?: string | null): Promise<void> {
    return this.#options.queue.publish(
      tx,
      { queue, organization: tx.organization, job },
      runAfter ?? undefined,
    );
  }

  async #handle(message: JobMessage): Promise<Handled> {
    const again = await this.#attempt(message);
    return again === null ? { done: true } : { done: false, again };
  }

  /** One attempt. Answers when to look again, or null when there is nothing left to do for this message. */
  async #attempt(message: JobMessage, onProgress?: (job: JobRow) => void): Promise<string | null> {
    const { store, world } = this.#options;
    if (this.#stopping.signal.aborted) return world.now().toISOString();
    const tenant = store.tenant(message.organization);
    const claimed = await tenant.write((tx) => claim(tx, message.job, this.#kinds));
    if (!('job' in claimed)) return claimed.again;
    const kind = this.#kind(claimed.job.kind);
    const run = new JobRun({
      ...claimed,
      tenant,
      world,
      resumes: kind.resumes === true,
      ...(onProgress && { onProgress }),
    });
    const running = this.#run(kind, run);
    this.#running.add(running);
    await running.finally(() => this.#running.delete(running));
    return null;
  }

  async #run(kind: JobKind, run: JobRun): Promise<void> {
    const beat = setInterval(() => void run.beat(), BEAT_MS);
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
  }

  async #fail(kind: JobKind, run: JobRun, error: unknown): Promise<void> {
    // The work may have heard at a commit of its own that it is cancelled or fenced off.
    await run.beat();
    if (error instanceof LostLease || run.reason === 'lost') return;
    if (run.reason === 'cancel') return this.#end(kind, run, { state: 'cancelled' });
    // Being stopped says nothing against the job.
    if (run.reason === 'shutdown') return this.#again(run, null, run.attempts - 1);
    if (error instanceof Postponed) return this.#again(run, error.until, 0);
    const problem = toProblem(error);
    if (problem.status >= 500)
      this.#options.log.error(
        { err: problem.cause ?? problem, job_id: run.id },
        `The job ${run.job.kind} failed.`,
      );
    const mendable = problem.code === 'internal_error' ? kind.retriesUnknown === true : mayPass(problem);
    if (!mendable || run.attempts >= run.job.max_attempts)
      return this.#end(kind, run, { state: 'failed', problem });
    return this.#again(run, this.#backoff(run.attempts), run.attempts);
  }

  /** Ends the job and whatever it worked on in one transaction. */
  #end(kind: JobKind, run: JobRun, end: JobEnd): Promise<void> {
    return this.#insist(run, async () => {
      await run.finish(async (tx) => {
        await kind.ended?.(tx, run.job, end, run.actor);
        await this.#options.wrote?.(tx, kind.kind);
      }, end);
      this.ended.add({ queue: kind.queue, kind: kind.kind, state: end.state });
      if (end.state === 'failed') this.#remember(kind, run, end.problem);
    });
  }

  #remember({ kind, queue }: JobKind, run: JobRun, { detail }: Problem): void {
    const { organization, id } = run;
    const at = this.#options.world.now().toISOString();
    this.failures.unshift({ at, kind, queue, organization, id, detail });
    this.failures.splice(FAILURES_KEPT);
  }

  #again(run: JobRun, runAfter: string | null, attempts: number): Promise<void> {
    return this.#insist(run, () =>
      run.giveBack((tx) => this.#publish(tx, run.job.queue, run.id, runAfter), {
        run_after: runAfter,
        attempts,
      }),
    );
  }

  /** Tries to note how a run ended while the database is away, for as long as the lease may still hold. */
  async #insist(run: JobRun, note: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await note();
      } catch (error) {
        if (error instanceof LostLease || run.reason === 'lost') return;
        if (storageFault(error) === undefined || this.#stopping.signal.aborted) throw error;
        await sleep(RETRY_MS);
        await run.beat();
      }
    }
  }

  /** Twice as long after each attempt, and never the same for two jobs that failed together. */
  #backoff(attempts: number): string {
    const { world } = this.#options;
    const wait = Math.min(BACKOFF_MS * 2 ** attempts, BACKOFF_MAX_MS);
    const jitter = (world.bytes(1)[0] as number) / 255;
    return after(world.now().toISOString(), Math.round(wait * (0.5 + jitter / 2)));
  }
}

const isForLater = ({ state, run_after }: JobRow, world: World): boolean =>
  state === 'queued' && run_after !== null && Date.parse(run_after) > world.now().getTime();

/** A full disk is for people to mend: a request says so at once, a job has the time to wait for it. */
const mayPass = ({ code, retryable }: Problem): boolean => retryable || code === 'storage_full';

/** The oldest waiting job that is due, but for those that were run already. */
const nextWaiting = async (tx: TenantTx, ended: readonly JobRow[]): Promise<string | undefined> => {
  let query = tx
    .selectFrom('jobs')
    .select('id')
    .where('state', '=', 'queued')
    .where((eb) => eb.or([eb('run_after', 'is', null), eb('run_after', '<=', tx.now)]))
    .orderBy('id')
    .limit(1);
  if (ended.length > 0)
    query = query.where(
      'id',
      'not in',
      ended.map(({ id }) => id),
    );
  return (await query.executeTakeFirst())?.id;
};
