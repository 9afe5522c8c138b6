import { Problem } from '../lib/problem.ts';
import type { TenantTx } from '../store/index.ts';
import type { JobKind } from './kind.ts';
import { actorOf, after, type Claimed, ending, isIdle, LEASE_MS, readJob, setJob } from './state.ts';
import type { JobEnd, JobRow } from './types.ts';

// When to look again at a job that only another version of the server knows how to run.
const UNKNOWN_MS = 60_000;

/** Nothing to run now: look again then, or never. */
export interface Unclaimed {
  readonly again: string | null;
}

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
