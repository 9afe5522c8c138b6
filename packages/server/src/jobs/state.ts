import { Problem, toProblemDocument } from '../lib/problem.ts';
import type { TenantTx } from '../store/index.ts';
import type { JobKind } from './kind.ts';
import type { JobActor, JobEnd, JobRow } from './types.ts';

/*
 * A job's life. queued: waiting for a worker, perhaps until run_after. running: one worker holds a lease and a
 * fencing token; every commit of the job checks the one and renews the other. completed: the result stands.
 * failed: an error that trying again would not mend, or the last attempt; retry queues it anew. cancelled: someone
 * asked for it; a queued job ends at once, a running one at its next commit. A worker that dies keeps its lease until
 * it runs out; then the next one takes over with a higher token, and whatever the first still tries to write is
 * refused. A worker that is told to stop gives its job back to the queue.
 */

/** How long a worker that says nothing keeps its job. */
export const LEASE_MS = 60_000;
// When to look again at a job that only another version of the server knows how to run.
const UNKNOWN_MS = 60_000;

/** A claimed job and the token that its commits must show. */
export interface Claimed {
  readonly job: JobRow;
  readonly fencingToken: number;
}

/** Nothing to run now: look again then, or never. */
export interface Unclaimed {
  readonly again: string | null;
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
export const actorOf = (job: JobRow): JobActor => ({
  user_id: job.created_by,
  service_token_id: job.service_token_id,
  on_behalf_of: null,
  request_id: job.request_id,
  job_id: job.id,
});

/** Whether no living worker holds the job: it waits, or its worker let the lease run out. */
export const isIdle = (tx: TenantTx, job: JobRow): boolean =>
  job.state === 'queued' || (job.state === 'running' && (job.lease_until ?? '') < tx.now);

/** Ends a job that no worker holds, and what it worked on with it; false when one took it meanwhile. */
export const endIdle = async (
  tx: TenantTx,
  kind: JobKind | undefined,
  job: JobRow,
  end: JobEnd,
): Promise<boolean> => {
  const { cancel_requested_at } = job;
  // A worker that only seemed dead must not write any more.
  const changed = { ...ending(tx, job, end), cancel_requested_at, fencing_token: job.fencing_token + 1 };
  const done = await setJob(tx, job, changed);
  if (done) await kind?.ended?.(tx, job, end, actorOf(job));
  return done;
};

/** Takes a job that is due, with a lease and the next fencing token; or says when to look again. */
export const claim = async (
  tx: TenantTx,
  id: string,
  kinds: ReadonlyMap<string, JobKind>,
): Promise<Claimed | Unclaimed> => {
  const job = (await tx.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst()) as
    | JobRow
    | undefined;
  if (!job) return { again: null };
  if (!isIdle(tx, job)) return { again: job.state === 'running' ? job.lease_until : null };
  if (job.state === 'queued' && job.run_after !== null && job.run_after > tx.now)
    return { again: job.run_after };
  const kind = kinds.get(job.kind);
  if (!kind) return { again: after(tx.now, UNKNOWN_MS) };
  const end = endsUnrun(job);
  if (end) {
    return { again: (await endIdle(tx, kind, job, end)) ? null : tx.now };
  }
  const fencingToken = job.fencing_token + 1;
  const taken = await setJob(tx, job, {
    state: 'running',
    fencing_token: fencingToken,
    lease_until: after(tx.now, LEASE_MS),
    attempts: job.attempts + 1,
    started_at: job.started_at ?? tx.now,
  });
  return taken ? { job: await readJob(tx, id), fencingToken } : { again: tx.now };
};

// What kills its worker every time must not kill the next ones for ever.
const endsUnrun = (job: JobRow): JobEnd | null => {
  if (job.cancel_requested_at !== null) return { state: 'cancelled' };
  if (job.attempts < job.max_attempts) return null;
  const detail = `The process that ran the job ended without a word, ${job.attempts} times now.`;
  return { state: 'failed', problem: new Problem('internal_error', detail) };
};
