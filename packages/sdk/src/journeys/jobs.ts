import type { Client } from '../core/client.ts';
import { PlugsError, PlugsTimeoutError } from '../core/errors.ts';
import { type Job, type JobProgress, jobs } from '../generated/resources/jobs.ts';

/** A job that ended without doing its work; `job` says how far it came and why it stopped. */
export class PlugsJobError extends PlugsError {
  readonly job: Job;

  constructor(job: Job) {
    const detail = job.error?.detail ?? 'No reason was given.';
    super(`job_${job.state}`, `The job ${job.kind} (${job.id}) ended as ${job.state}: ${detail}`, {
      hint: 'Remove the cause, then `jobs.retry` goes on at its last checkpoint.',
    });
    this.name = 'PlugsJobError';
    this.job = job;
  }
}

export interface WaitOptions {
  /** Milliseconds to wait at most; no limit by default. The job runs on either way. */
  readonly timeout?: number | undefined;
  /** Called with the first progress and with each change of it. */
  readonly onProgress?: ((progress: JobProgress, job: Job) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly org?: string | undefined;
}

export interface JobJourneys {
  /**
   * Waits until a job has completed and answers it.
   *
   * Throws PlugsJobError when it failed or was cancelled, PlugsTimeoutError when the time is
   * over; waiting again with the same id is always possible.
   *
   * @example
   * ```ts
   * const job = await plugs.jobs.wait(id, { onProgress: ({ done, total }) => console.log(done, total) });
   * ```
   */
  wait(id: string, options?: WaitOptions): Promise<Job>;
}

/** Milliseconds between two looks: short at first, since most jobs are. */
const firstLook = 100;
const slowestLook = 2_000;

/** A wait outlives a restart of the server: about a minute of failed looks. */
const patience = { retries: 12 };

export function jobJourneys(client: Client): JobJourneys {
  const { world } = client;
  const { get } = jobs(client);

  async function wait(id: string, { timeout, onProgress, signal, org }: WaitOptions = {}): Promise<Job> {
    const endsAt = timeout === undefined ? Number.POSITIVE_INFINITY : world.now() + timeout;
    let seen = '';
    for (let pause = firstLook; ; pause = Math.min(slowestLook, pause * 1.4)) {
      const job = await get(id, {}, { signal, org, retry: patience });
      const now = JSON.stringify(job.progress);
      if (now !== seen) onProgress?.(job.progress, job);
      seen = now;
      if (job.state === 'completed') return job;
      if (job.state === 'failed' || job.state === 'cancelled') throw new PlugsJobError(job);
      const left = endsAt - world.now();
      if (left <= 0) throw new PlugsTimeoutError(`jobs.wait ${id}`, 'deadline', timeout!);
      await world.sleep(Math.min(pause, left), signal);
    }
  }

  return { wait };
}
