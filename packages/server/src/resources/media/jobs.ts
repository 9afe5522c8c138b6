import { resources } from '../../generated/resources.ts';
import type { JobKind } from '../../jobs/kind.ts';
import { actorOf } from '../../jobs/state.ts';
import { toProblemDocument } from '../../lib/problem.ts';
import { changeRecord, readRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';
import { expireMedia, sweepMedia } from './expire.ts';
import { processMedium } from './process.ts';

/** The work behind media.upload, and the end of files whose time is over. */
export const mediaJobs = (services: Services): JobKind[] => [
  {
    kind: 'media.process',
    queue: 'media',
    maxAttempts: 3,
    run: (run) => processMedium(services, run),
    async ended(tx, job, end, actor) {
      // A completed one has said so together with what it found.
      if (end.state === 'completed') return;
      const id = job.params.medium as string;
      const found = await tx.selectFrom('media').select('id').where('id', '=', id).executeTakeFirst();
      // Removed for good meanwhile: there is nothing to say it of.
      if (!found) return;
      const row = await readRecord(tx, resources.media, id, { deleted: true });
      const told = { instance: `/api/v1/media/${row.id}`, requestId: job.request_id ?? job.id };
      const error = end.state === 'failed' ? toProblemDocument(end.problem, told) : null;
      const writer = { tx, world: services.world, actor: actor ?? actorOf(job) };
      await changeRecord(writer, resources.media, row, { status: 'failed', error }, 'update');
    },
  },
  {
    kind: 'media.expire',
    queue: 'cleanup',
    maxAttempts: 3,
    schedule: '41 * * * *',
    run: (run) => expireMedia(services, run),
  },
  {
    kind: 'media.sweep',
    queue: 'cleanup',
    maxAttempts: 3,
    schedule: '53 4 * * *',
    run: (run) => sweepMedia(services, run),
  },
];
