import { toProblemDocument } from '../lib/problem.ts';
import type { World } from '../lib/world.ts';
import type { Tenant, TenantTx } from '../store/index.ts';
import type { JobActor, JobEnd, JobRow } from './types.ts';

/** Another worker holds the job now: this one must stop and write nothing more. */
export class LostLease extends Error {
  override readonly name = 'LostLease';
}

/** A claimed job and the token that its commits must show. */
export interface Claimed {
  readonly job: JobRow;
  readonly fencingToken: number;
}

interface RunOptions extends Claimed {
  readonly tenant: Tenant;
  readonly world: World;
  readonly leaseMs: number;
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
  readonly actor: JobActor;
  readonly #options: RunOptions;
  readonly #controller = new AbortController();
  #reason: 'cancel' | 'shutdown' | 'lost' | null = null;
  #beating = false;

  constructor(options: RunOptions) {
    const { job, tenant } = options;
    this.#options = options;
    this.job = job;
    this.id = job.id;
    this.organization = tenant.organization;
    this.params = job.params;
    this.progress = job.progress;
    this.fencingToken = options.fencingToken;
    this.tenant = tenant;
    this.actor = {
      user_id: job.created_by,
      service_token_id: job.service_token_id,
      on_behalf_of: null,
      request_id: job.request_id,
      job_id: job.id,
    };
  }

  /** Aborted when the job is cancelled, the process stops, or another worker has taken over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the signal was aborted. */
  get reason(): 'cancel' | 'shutdown' | 'lost' | null {
    return this.#reason;
  }

  abort(reason: 'cancel' | 'shutdown' | 'lost'): void {
    this.#reason ??= reason;
    this.#controller.abort();
  }

  /**
   * Commits a part of the work together with the job's progress, if the lease still holds.
   * @throws LostLease, and then nothing of the part is kept
   */
  async checkpoint<R>(work: (tx: TenantTx) => Promise<R>, progress?: (result: R) => object): Promise<R> {
    const result = await this.tenant.write(async (tx) => {
      const part = await work(tx);
      await this.#hold(tx, progress ? { progress: progress(part) } : {});
      return part;
    });
    if (progress) this.report(progress(result));
    return result;
  }

  /** Tells whoever watches in this process how far it has come; writes nothing. */
  report(progress: object): void {
    this.#options.onProgress?.({ ...this.job, progress: progress as JobRow['progress'] });
  }

  /** Renews the lease and hears whether someone asked to cancel. */
  async beat(): Promise<void> {
    if (this.#beating) return;
    this.#beating = true;
    try {
      const cancelled = await this.tenant.write((tx) => this.#hold(tx, {}));
      if (cancelled) this.abort('cancel');
    } catch (error) {
      // A database that is away for a moment does not end the job; a lost lease does.
      if (error instanceof LostLease) this.abort('lost');
    } finally {
      this.#beating = false;
    }
  }

  /** Ends the job with `work` in one transaction. */
  async finish(work: (tx: TenantTx) => Promise<void>, end: JobEnd): Promise<void> {
    await this.tenant.write(async (tx) => {
      await this.#hold(tx, {
        state: end.state,
        finished_at: tx.now,
        lease_until: null,
        result: end.state === 'completed' ? (end.result ?? null) : null,
        error:
          end.state === 'failed'
            ? toProblemDocument(end.problem, {
                instance: `/api/v1/jobs/${this.id}`,
                requestId: this.job.request_id ?? this.id,
              })
            : null,
      });
      await work(tx);
    });
  }

  /** Changes the job's row if this worker still holds it; answers whether a cancel was asked for. */
  async #hold(tx: TenantTx, changed: Record<string, unknown>): Promise<boolean> {
    const lease = new Date(Date.parse(tx.now) + this.#options.leaseMs).toISOString();
    const rows = await tx
      .updateTable('jobs')
      .set({ lease_until: lease, updated_at: tx.now, ...changed } as never)
      .where('id', '=', this.id)
      .where('state', '=', 'running')
      .where('fencing_token' as never, '=', this.fencingToken as never)
      .returning('cancel_requested_at')
      .execute();
    if (rows.length !== 1) throw new LostLease(`Job ${this.id} is run by someone else now.`);
    return rows[0]!.cancel_requested_at !== null;
  }
}
