import { setImmediate as turn } from 'node:timers/promises';
import type { ExpressionBuilder } from '#kysely';
import type { Actor } from '../lib/actor.ts';
import type { World } from '../lib/world.ts';
import type { DB, Tenant, TenantTx } from '../store/index.ts';
import { actorOf, after, type Claimed, ending, LEASE_MS, readJob } from './state.ts';
import type { JobEnd, JobRow } from './types.ts';

/** Another worker holds the job now: this one must stop and write nothing more. */
export class LostLease extends Error {
  override readonly name = 'LostLease';
}

/** The run is to stop: someone cancelled the job, or the process is stopping. What was committed stays. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Enough is done for now: the work goes on at that time, and this was no failed attempt. */
export class Postponed extends Error {
  override readonly name = 'Postponed';
  /** ISO 8601. */
  readonly until: string;

  constructor(until: string) {
    super(`The work goes on at ${until}.`);
    this.until = until;
  }
}

/** What whoever waits for a job is shown of it. */
export interface Shown {
  readonly done: number;
  readonly total?: number | null;
  readonly unit?: string;
  readonly step?: string;
}

export type StopReason = 'cancel' | 'shutdown' | 'lost';

interface RunOptions extends Claimed {
  readonly tenant: Tenant;
  readonly world: World;
  /** Whether the next attempt goes on from the progress of this one. */
  readonly resumes: boolean;
  readonly onProgress?: (job: JobRow) => void;
}

/** One attempt at a job, as the work sees it. */
export class JobRun {
  readonly id: string;
  readonly organization: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Where an earlier attempt stood; empty at first. */
  readonly progress: Readonly<Record<string, unknown>>;
  readonly fencingToken: number;
  readonly tenant: Tenant;
  readonly job: JobRow;
  readonly actor: Actor;
  readonly #options: RunOptions;
  readonly #controller = new AbortController();
  #reason: StopReason | null = null;
  #leaseUntil: string;
  #attempts: number;
  #beating: Promise<void> | null = null;
  /** Reported, and not on the record yet. */
  #untold: Shown | null = null;

  constructor(options: RunOptions) {
    const { job, tenant } = options;
    this.#options = options;
    this.#leaseUntil = job.lease_until as string;
    this.#attempts = job.attempts;
    this.job = job;
    this.id = job.id;
    this.organization = tenant.organization;
    this.params = job.params;
    this.progress = job.progress;
    this.fencingToken = options.fencingToken;
    this.tenant = tenant;
    this.actor = actorOf(job);
  }

  /** Aborted when the job is cancelled, the process stops, or another worker has taken over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the signal was aborted. */
  get reason(): StopReason | null {
    return this.#reason;
  }

  /** How often it was started since it got any further, this time included. */
  get attempts(): number {
    return this.#attempts;
  }

  abort(reason: StopReason): void {
    this.#reason ??= reason;
    this.#controller.abort();
  }

  /**
   * Commits a part of the work together with the job's progress, if the lease still holds.
   * @throws LostLease, and then nothing of the part is kept; Interrupted, when the part is kept and was the last one
   */
  async checkpoint<R>(work: (tx: TenantTx) => Promise<R>, progress?: (result: R) => object): Promise<R> {
    const result = await this.tenant.write(async (tx) => {
      const part = await work(tx);
      const further = this.#options.resumes && { attempts: 1 };
      await this.#hold(tx, progress ? { ...further, progress: progress(part) as JobRow['progress'] } : {});
      return part;
    });
    if (progress) this.#tell(progress(result));
    // With SQLite nothing waits, and one commit after the other would hold up everybody else in this process.
    await turn();
    if (this.signal.aborted) throw new Interrupted(`Job ${this.id} is to stop.`);
    return result;
  }

  /** Tells how far it has come: whoever watches in this process at once, all others with the next beat. */
  report(progress: Shown): void {
    this.#untold = progress;
    this.#tell(progress);
  }

  /**
   * Looks whether the job is still ours and wanted, shows on its record how far it is, and renews the lease when a
   * third of it is gone.
   */
  beat(): Promise<void> {
    this.#beating ??= this.#look().finally(() => {
      this.#beating = null;
    });
    return this.#beating;
  }

  /** Ends the job with `work` in one transaction. Throws LostLease. */
  async finish(work: (tx: TenantTx) => Promise<void>, end: JobEnd): Promise<void> {
    await this.tenant.write(async (tx) => {
      await this.#hold(tx, ending(tx, this.job, end));
      await work(tx);
    });
  }

  /** Puts the job back into the queue with `work` in one transaction. Throws LostLease. */
  async giveBack(work: (tx: TenantTx) => Promise<void>, changed: Partial<JobRow>): Promise<void> {
    await this.tenant.write(async (tx) => {
      await this.#hold(tx, { ...changed, state: 'queued', lease_until: null });
      await work(tx);
    });
  }

  async #look(): Promise<void> {
    try {
      const job = await this.tenant.read((tx) => readJob(tx, this.id));
      if (job.state !== 'running' || job.fencing_token !== this.fencingToken) return this.abort('lost');
      if (job.cancel_requested_at !== null) this.abort('cancel');
      // The work may have renewed it, and got further, by a checkpoint of its own.
      this.#leaseUntil = job.lease_until as string;
      this.#attempts = job.attempts;
      const untold = this.#untold;
      this.#untold = null;
      if (untold && !isBehind(untold, job.progress)) await this.#show(job, untold);
      if (this.#leaseLeft() < (LEASE_MS * 2) / 3) await this.tenant.write((tx) => this.#hold(tx, {}));
    } catch (error) {
      // A database that is away for a moment does not end the run; a lease that ran out meanwhile does.
      if (error instanceof LostLease || this.#leaseLeft() < 0) this.abort('lost');
    }
  }

  /** Changes what the record shows. Where the work is gone on from stays; if that moves meanwhile, it shows more. */
  async #show(job: JobRow, { done, total = null, unit = 'rows', step }: Shown): Promise<void> {
    const progress = { ...job.progress, done, total, unit, ...(step !== undefined && { step }) };
    await this.tenant.write((tx) =>
      tx
        .updateTable('jobs')
        .set({ progress: progress as never, updated_at: tx.now })
        .where('id', '=', this.id)
        .where('state', '=', 'running')
        .where('fencing_token', '=', this.fencingToken)
        .where('progress', '=', job.progress as never)
        .execute(),
    );
  }

  #tell(progress: object): void {
    this.#options.onProgress?.({ ...this.job, progress: progress as JobRow['progress'] });
  }

  #leaseLeft(): number {
    return Date.parse(this.#leaseUntil) - this.#options.world.now().getTime();
  }

  /** Changes the job's row and renews the lease, if this worker still holds it. */
  async #hold(tx: TenantTx, changed: Partial<JobRow>): Promise<void> {
    const lease = after(tx.now, LEASE_MS);
    // A new state is a new version; progress and lease are not.
    const step = changed.state === undefined ? 0 : 1;
    const values = (eb: ExpressionBuilder<DB, 'jobs'>) => ({
      lease_until: lease,
      updated_at: tx.now,
      ...changed,
      version: eb('version', '+', step),
    });
    const [row] = await tx
      .updateTable('jobs')
      .set(values as never)
      .where('id', '=', this.id)
      .where('state', '=', 'running')
      .where('fencing_token', '=', this.fencingToken)
      .returning('cancel_requested_at')
      .execute();
    if (!row) throw new LostLease(`Job ${this.id} is run by someone else now.`);
    this.#leaseUntil = lease;
    if (row.cancel_requested_at !== null && changed.state === undefined) this.abort('cancel');
  }
}

/** Whether the record shows more already: a commit of the work has overtaken what was reported. */
const isBehind = (shown: Shown, { step, done }: JobRow['progress']): boolean =>
  step === shown.step && typeof done === 'number' && done >= shown.done;
