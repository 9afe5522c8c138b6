import type { Actor } from '../lib/actor.ts';
import { Problem, toProblemDocument } from '../lib/problem.ts';
import type { TenantTx } from '../store/index.ts';
import type { JobEnd, JobRow } from './types.ts';

/*
 * A job's life. queued: waiting for a worker, perhaps until run_after. running: one worker holds a lease and a
 * fencing token; every commit of the job checks the one and renews the other. completed: the result stands.
 * failed: an error that trying again would not mend, or the last attempt; retry queues it anew. cancelled: someone
 * asked for it; a queued job ends at once, a running one at its next commit. A worker that dies keeps its lease until
 * it runs out; then the next one takes over with a higher token, and whatever the first still tries to write is
 * refused. A worker that is told to stop gives its job back to the queue.
 */

/** How long a worker that says nothing keeps its job. */
export const LEASE_MS = 20_000;

/** A claimed job and the token that its commits must show. */
export interface Claimed {
  readonly job: JobRow;
  readonly fencingToken: number;
}

/** An instant `ms` after another one, as ISO text. */
export const after = (time: string, ms: number): string => new Date(Date.parse(time) + ms).toISOString();

/** Reads a job with the columns that no answer shows. Throws `not_found`. */
export const readJob = async (tx: TenantTx, id: string): Promise<JobRow> => {
  const row = await tx.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('not_found', `There is no job with id ${id} in this organization.`);
  return row as JobRow;
};

/** Changes a job's row, if its worker is still the one that `job` names. */
export const setJob = async (tx: TenantTx, job: JobRow, changed: Partial<JobRow>): Promise<boolean> => {
  const result = await tx
    .updateTable('jobs')
    .set({ ...changed, version: job.version + 1, updated_at: tx.now } as never)
    .where('id', '=', job.id)
    .where('fencing_token', '=', job.fencing_token)
    .executeTakeFirst();
  return result?.numUpdatedRows === 1n;
};

/** The columns of a job that has ended. */
export const ending = (tx: TenantTx, job: JobRow, end: JobEnd): Partial<JobRow> => {
  const context = { instance: `/api/v1/jobs/${job.id}`, requestId: job.request_id ?? job.id };
  return {
    state: end.state,
    finished_at: tx.now,
    lease_until: null,
    result: (end.state === 'completed' ? (end.result ?? null) : null) as JobRow['result'],
    error: (end.state === 'failed' ? toProblemDocument(end.problem, context) : null) as JobRow['error'],
  };
};

/** Whom a job's audit rows name: the one who asked for it, and the job. */
export const actorOf = (job: JobRow): Actor => ({
  user_id: job.created_by,
  service_token_id: job.service_token_id,
  on_behalf_of: null,
  request_id: job.request_id,
  job_id: job.id,
});

/** Whether no living worker holds the job: it waits, or its worker let the lease run out. */
export const isIdle = (tx: TenantTx, job: JobRow): boolean =>
  job.state === 'queued' || (job.state === 'running' && (job.lease_until ?? '') < tx.now);
