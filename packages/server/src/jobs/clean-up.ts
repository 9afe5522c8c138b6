import type { JobKind } from './kind.ts';
import { after } from './state.ts';

// Of what ran by itself and went well, the last month is enough to look back on.
const OWN_JOBS_KEPT_MS = 30 * 86_400_000;

/**
 * What nothing accepts any more: kept answers of idempotency keys, sessions and tokens that ran out. And the records of
 * scheduled jobs, which nobody asked for and nothing refers to.
 */
export const cleanUp: JobKind = {
  kind: 'maintenance.clean_up',
  queue: 'cleanup',
  maxAttempts: 3,
  schedule: '17 3 * * *',
  run: (run) =>
    run.checkpoint(async (tx) => {
      const { numDeletedRows } = await tx
        .deleteFrom('idempotency_keys')
        .where('expires_at', '<', tx.now)
        .executeTakeFirstOrThrow();
      const expired = await tx.directory.removeExpired(tx.organization, tx.now);
      const { numDeletedRows: own } = await tx
        .deleteFrom('jobs')
        .where('state', '=', 'completed')
        .where('created_by', 'is', null)
        .where('service_token_id', 'is', null)
        .where('finished_at', '<', after(tx.now, -OWN_JOBS_KEPT_MS))
        .executeTakeFirstOrThrow();
      return { idempotency_keys: Number(numDeletedRows), ...expired, jobs: Number(own) };
    }),
};
