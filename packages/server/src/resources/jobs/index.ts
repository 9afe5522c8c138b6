import { recordAudit } from '../../audit/record.ts';
import { resources } from '../../generated/resources.ts';
import type { JobRow } from '../../jobs/types.ts';
import { answerRecord } from '../engine/standard.ts';
import { readRecord } from '../engine/write.ts';
import type { Context, Handlers } from '../handler.ts';

// Someone's decision about a job stands in the log; the steps it takes by itself do not.
const decided = async (context: Context, job: JobRow, status: number) => {
  const { tx, services, actor } = context;
  await recordAudit(tx, services.world.uuid(), actor, {
    table: 'jobs',
    record: job.id,
    action: 'update',
    version: job.version,
    after: { state: job.state, cancel_requested_at: job.cancel_requested_at },
  });
  return answerRecord(await readRecord(tx, resources.jobs, job.id), status) as never;
};

export const jobHandlers: Handlers = {
  'jobs.cancel': async (context) =>
    decided(context as never, await context.services.jobs.cancel(context.tx, context.path.id), 200),
  'jobs.retry': async (context) =>
    decided(context as never, await context.services.jobs.retry(context.tx, context.path.id), 202),
};
