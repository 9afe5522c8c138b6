import { allowRedaction, type MigrationContext } from '../schema.ts';

/**
 * The one change that rows of the audit know: while somebody is erased, the values of a sealed entry may be emptied. In
 * its leaf the salt goes first, and the hash of the values takes its place.
 */
export const up = async (context: MigrationContext): Promise<void> => {
  const isErasing = `exists (select 1 from jobs where organization_id = old.organization_id
    and kind = 'contacts.erase' and state = 'running')`;
  await allowRedaction(context, 'audit_leaves', {
    changes: ['salt', 'values_hash'],
    keeps: ['organization_id', 'seq', 'audit_id', 'leaf_hash'],
    when: `${isErasing} and old.salt is not null and new.salt is null and new.values_hash is not null`,
  });
  await allowRedaction(context, 'audit_logs', {
    changes: ['old_values', 'new_values'],
    keeps: [
      'id',
      'organization_id',
      'user_id',
      'service_token_id',
      'on_behalf_of',
      'request_id',
      'job_id',
      'table_name',
      'record_id',
      'record_version',
      'action',
      'metadata',
      'created_at',
      'position',
    ],
    when: `${isErasing} and new.old_values is null and new.new_values is null
      and exists (select 1 from audit_leaves l where l.organization_id = old.organization_id and l.audit_id = old.id
        and l.salt is null and l.values_hash is not null)`,
  });
};
