import { sql } from '#kysely';
import { kyselyOf } from './tenant.ts';
import type { TenantTx } from './types.ts';

/**
 * Takes archived entries out of the log, behind one number and up to another, and what their values were hashed with.
 * A redaction stays: it says that nothing brings the record back.
 */
export const clearEntries = async (tx: TenantTx, after: number, until: number): Promise<void> => {
  const db = kyselyOf(tx);
  const own = sql`organization_id = ${tx.organization}`;
  const numbered = sql`${own} and seq > ${after} and seq <= ${until}`;
  await sql`delete from audit_logs where ${own} and action <> 'redact'
    and id in (select audit_id from audit_leaves where ${numbered})`.execute(db);
  await sql`update audit_leaves set salt = null, values_hash = null
    where ${numbered} and (salt is not null or values_hash is not null)
      and not exists (select 1 from audit_logs where audit_logs.organization_id = audit_leaves.organization_id
        and audit_logs.id = audit_leaves.audit_id)`.execute(db);
};

/** How many entries stand under the largest checkpoint that was signed by a time and holds at most `most`; 0 for none. */
export const sealedBy = async (tx: TenantTx, time: string, most?: number): Promise<number> => {
  let query = tx.selectFrom('audit_checkpoints').select('size').where('created_at', '<=', time);
  if (most !== undefined) query = query.where('size', '<=', most);
  const found = await query.orderBy('size', 'desc').limit(1).executeTakeFirst();
  return (found?.size as number | undefined) ?? 0;
};
