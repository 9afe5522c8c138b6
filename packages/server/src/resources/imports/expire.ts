import type { JobRun } from '../../jobs/run.ts';
import type { Services } from '../services.ts';
import { removeFiles } from './files.ts';

const IMPORTS_AT_ONCE = 100;
// What works on its file keeps it; what is taken up again later finds it gone and says so.
const AT_WORK = ['planning', 'applying', 'undoing'];

/** Deletes the files of imports whose time is over; what they wrote, and their records, stay. */
export const expireImports = async (services: Services, run: JobRun): Promise<{ expired: number }> => {
  let expired = 0;
  for (;;) {
    const due = await run.tenant.read((tx) =>
      tx
        .selectFrom('imports')
        .select('id')
        .where('expires_at', '<=', tx.now)
        .where('received_bytes', '>', 0)
        .where('state', 'not in', AT_WORK as never)
        .limit(IMPORTS_AT_ONCE)
        .execute(),
    );
    if (due.length === 0) return { expired };
    for (const { id } of due) {
      await removeFiles(services, run.organization, id);
      // No byte is here any more: a derived column, so neither version nor audit move.
      await run.checkpoint((tx) =>
        tx.updateTable('imports').set({ received_bytes: 0 }).where('id', '=', id).execute(),
      );
    }
    expired += due.length;
  }
};
