import type { Actor } from '../lib/actor.ts';
import type { TenantTx } from '../store/index.ts';

export type AuditAction = 'create' | 'update' | 'delete' | 'restore' | 'read' | 'export' | 'login' | 'redact';

export interface AuditEntry {
  readonly table: string;
  readonly record: string;
  readonly action: AuditAction;
  /** The record's version after the change; null for what has none. */
  readonly version?: number | null;
  /** Only the fields that changed, as they were; null for a creation. */
  readonly before?: Readonly<Record<string, unknown>> | null;
  /** Only the fields that changed, as they are now. */
  readonly after?: Readonly<Record<string, unknown>> | null;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** Writes one audit row in the caller's transaction, so that neither change nor row exists alone. */
export const recordAudit = async (
  tx: TenantTx,
  id: string,
  actor: Actor,
  entry: AuditEntry,
): Promise<void> => {
  await tx
    .insertInto('audit_logs', {
      id,
      ...actor,
      table_name: entry.table,
      record_id: entry.record,
      record_version: entry.version ?? null,
      action: entry.action,
      old_values: entry.before ?? null,
      new_values: entry.after ?? null,
      metadata: entry.metadata ?? {},
      created_at: tx.now,
    })
    .execute();
};
