import type { JobsRow } from '../generated/tables.ts';
import type { Problem } from '../lib/problem.ts';

/** A job with all its columns. */
export type JobRow = JobsRow;

/** How a job ended. */
export type JobEnd =
  | { readonly state: 'completed'; readonly result: unknown }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'cancelled' };
