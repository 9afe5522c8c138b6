import type { Actor } from '../lib/actor.ts';
import type { QueueName } from '../lib/queues.ts';
import type { TenantTx } from '../store/index.ts';
import type { JobRun } from './run.ts';
import type { JobEnd, JobRow } from './types.ts';

/** A kind of work. */
export interface JobKind {
  readonly kind: string;
  readonly queue: QueueName;
  /** How often it is tried when an error may pass, or when the process that ran it died. */
  readonly maxAttempts: number;
  /** Whether an error that no problem names may pass too: what talks to other machines meets such. */
  readonly retriesUnknown?: boolean;
  /** Whether an attempt goes on where the last one stood. Then only attempts that bring it no further count. */
  readonly resumes?: boolean;
  /** When it runs by itself in every organisation: a cron pattern in UTC. */
  readonly schedule?: string;
  /** Whether its schedule finds anything to do; without an answer it always does. */
  isNeeded?(tx: TenantTx): Promise<boolean>;
  /**
   * Does the work and answers its result. Throws when it fails, when `run.signal` told it to stop, or `Postponed` when
   * it is to go on later from its progress.
   */
  run(run: JobRun): Promise<unknown>;
  /** Runs in the transaction that ends the job, so that what it worked on ends with it. */
  ended?(tx: TenantTx, job: JobRow, end: JobEnd, actor?: Actor): Promise<void>;
}

/** Writes the audit row of what someone decided about a job, in the transaction that does it. */
export type RecordJob = (
  tx: TenantTx,
  actor: Actor,
  action: 'create' | 'update',
  job: JobRow,
) => Promise<void>;
