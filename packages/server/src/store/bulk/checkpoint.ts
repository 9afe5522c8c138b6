import type { JobPoint, SqlConnection } from './types.ts';

/** Someone else runs this job now: whatever was written in this transaction must not be kept. */
export class FencedOff extends Error {
  override readonly name = 'FencedOff';
}

/**
 * Notes in the transaction of the rows how far their job has come, if its worker still holds it. Answers whether a
 * cancel was asked for.
 */
export const holdJob = async (
  connection: SqlConnection,
  organization: string,
  point: JobPoint,
  now: string,
): Promise<{ cancelled: boolean }> => {
  const { cast } = connection.dialect;
  // Only attempts that bring the job no further count.
  const [job] = await connection.all<{ cancel_requested_at: string | null }>(
    `update jobs set progress = ${cast('@progress', 'json')}, attempts = 1,
      lease_until = ${cast('@lease', 'time')}, updated_at = ${cast('@now', 'time')}
    where organization_id = ${cast('@org', 'uuid')} and id = ${cast('@job', 'uuid')}
      and fencing_token = @fencing and state = 'running'
    returning cancel_requested_at`,
    {
      org: organization,
      job: point.job,
      fencing: point.fencingToken,
      lease: point.leaseUntil,
      progress: JSON.stringify(point.progress),
      now,
    },
  );
  if (!job) throw new FencedOff(`Job ${point.job} is run by someone else now.`);
  return { cancelled: job.cancel_requested_at !== null };
};
