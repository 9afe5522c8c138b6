import type { JobsRow } from '../generated/tables.ts';
import type { Problem } from '../lib/problem.ts';

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
