import type { JobsRow } from '../generated/tables.ts';
import type { Problem } from '../lib/problem.ts';
import type { TenantTx } from '../store/index.ts';
import type { JobRun } from './run.ts';

/** A job with all its columns. */
export type JobRow = JobsRow;

/** Who asked for a job; its audit rows name them and the job. */
export interface JobActor {
  readonly user_id: string | null;
  readonly service_token_id: string | null;
  readonly on_behalf_of: string | null;
  readonly request_id: string | null;
  readonly job_id: string | null;
}

/** How a job ended. */
export type JobEnd =
  | { readonly state: 'completed'; readonly result: unknown }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'cancelled' };

/** A kind of work. */
export interface JobKind {
  readonly kind: string;
  readonly queue: string;
  /** How often it is tried when an error may pass. */
  readonly maxAttempts: number;
  /** Whether an error that no problem names may pass too: what talks to other machines meets such. */
  readonly retriesUnknown?: boolean;
  /** Does the work and answers its result. Throws when it fails, or when `run.signal` told it to stop. */
  run(run: JobRun): Promise<unknown>;
  /** Runs in the transaction that ends the job, so that what it worked on ends with it. */
  ended?(tx: TenantTx, job: JobRow, end: JobEnd, actor?: JobActor): Promise<void>;
}
