import { newestArchive } from '../../audit/archive.ts';
import type { AuditArchivePlan } from '../../generated/types.ts';
import { sealedBy } from '../../store/audit-archives.ts';
import type { TenantTx } from '../../store/index.ts';

const DAY_MS = 86_400_000;
/** Entries of one archive at most: it is read as a whole when a person is erased. */
export const ENTRIES_MAX = 500_000;

/** What stays in the log no longer: entries behind `from`, up to `to`. */
export interface Due {
  readonly retention_days: number;
  readonly sealed_before: string;
  readonly from: number;
  readonly to: number;
}

/** What is past the policy of the organisation; nothing without a policy. */
export const dueOf = async (tx: TenantTx): Promise<Due | null> => {
  const days = await retentionDays(tx);
  if (days === null) return null;
  const sealed_before = new Date(Date.parse(tx.now) - days * DAY_MS).toISOString();
  const from = (await newestArchive(tx))?.last_entry ?? 0;
  return { retention_days: days, sealed_before, from, to: Math.max(from, await sealedBy(tx, sealed_before)) };
};

const retentionDays = async (tx: TenantTx): Promise<number | null> => {
  const { settings } = (await tx
    .selectFrom('organizations')
    .select('settings')
    .executeTakeFirstOrThrow()) as { settings: { audit_retention_days?: number } };
  return settings.audit_retention_days ?? null;
};

/** Where the next archive ends: at a checkpoint. */
export const endOfNext = (tx: TenantTx, { from, sealed_before }: Due): Promise<number> =>
  sealedBy(tx, sealed_before, from + ENTRIES_MAX);

/** What the next run would do. */
export const planOf = async (tx: TenantTx): Promise<AuditArchivePlan> => {
  const due = await dueOf(tx);
  const none = { first_entry: 0, last_entry: 0, entries: 0, archives: 0 };
  if (due === null) return { retention_days: null, sealed_before: null, ...none };
  const { retention_days, sealed_before, from, to } = due;
  if (from === to) return { retention_days, sealed_before, ...none };
  let archives = 0;
  for (let at = from; at < to; archives += 1) at = await endOfNext(tx, { ...due, from: at });
  return {
    retention_days,
    sealed_before,
    first_entry: from + 1,
    last_entry: to,
    entries: to - from,
    archives,
  };
};
