import { resources } from '../../generated/resources.ts';
import type { JobRun } from '../../jobs/run.ts';
import { Problem, toProblemDocument } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { changeRecord, readRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';
import { mediaWithFiles, removeFiles } from './files.ts';

const AT_ONCE = 100;
const HOUR_MS = 3_600_000;

/** Media that are due, and what their records say once their files are gone. */
interface Due {
  find(tx: TenantTx): Promise<{ id: string }[]>;
  gone(row: Row, run: JobRun): Record<string, unknown>;
}

const before = (tx: TenantTx, hours: number): string =>
  new Date(Date.parse(tx.now) - hours * HOUR_MS).toISOString();

/** Deleted media past their retention: the record stays, the way back does not. */
const deleted = (days: number): Due => ({
  find: (tx) =>
    tx
      .selectFrom('media')
      .select('id')
      .where('is_deleted', '=', true)
      .where('deleted_at', '<=', before(tx, days * 24))
      .where('received_bytes', '>', 0)
      .limit(AT_ONCE)
      .execute() as Promise<{ id: string }[]>,
  gone: () => ({ received_bytes: 0, file_path: null, file_url: null, thumbnails: [] }),
});

/** Uploads that nobody has finished. */
const abandoned = (hours: number): Due => ({
  find: (tx) =>
    tx
      .selectFrom('media')
      .select('id')
      .where('status', '=', 'processing')
      .where('job_id', 'is', null)
      .where('created_at', '<=', before(tx, hours))
      .limit(AT_ONCE)
      .execute() as Promise<{ id: string }[]>,
  gone({ id }, run) {
    const problem = new Problem('media_state', `The upload was not finished within ${hours} hours.`);
    const error = toProblemDocument(problem, { instance: `/api/v1/media/${id}`, requestId: run.id });
    return { received_bytes: 0, status: 'failed', error };
  },
});

/** Removes files that nobody can ask for any more. */
export const expireMedia = async (services: Services, run: JobRun): Promise<{ expired: number }> => {
  const { mediaRetentionDays, spoolRetentionHours } = services.settings;
  let expired = 0;
  for (const { find, gone } of [deleted(mediaRetentionDays), abandoned(spoolRetentionHours)])
    for (;;) {
      const due = await run.tenant.read(find);
      if (due.length === 0) break;
      for (const { id } of due) {
        await removeFiles(services, run.organization, id);
        await run.checkpoint(async (tx) => {
          const row = await readRecord(tx, resources.media, id, { deleted: true });
          const writer = { tx, world: services.world, actor: run.actor };
          return changeRecord(writer, resources.media, row, gone(row, run), 'update');
        });
      }
      expired += due.length;
    }
  return { expired };
};

/** Removes files whose record is there no more: that was removed for good, and files are in no transaction. */
export const sweepMedia = async (services: Services, run: JobRun): Promise<{ swept: number }> => {
  const ids = await mediaWithFiles(services, run.organization);
  let swept = 0;
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const found = await run.tenant.read((tx) =>
      tx.selectFrom('media').select('id').where('id', 'in', some).execute(),
    );
    const known = new Set(found.map(({ id }) => id));
    for (const id of some) {
      if (known.has(id)) continue;
      await removeFiles(services, run.organization, id);
      swept += 1;
    }
  }
  return { swept };
};
