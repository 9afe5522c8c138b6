import type { JobKind } from './kind.ts';

/** What nothing accepts any more: kept answers of idempotency keys, sessions and tokens that ran out. */
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
      return { idempotency_keys: Number(numDeletedRows), ...expired };
    }),
};
