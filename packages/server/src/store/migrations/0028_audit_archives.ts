import {
  allowRedaction,
  bigint,
  createTenantTable,
  integer,
  type MigrationContext,
  oneOf,
  text,
  time,
} from '../schema.ts';

/**
 * Archives of the audit. While the job that writes them runs, entries that stand in one may go from the log, and the
 * salts of their leaves with them: the leaves stay, and the tree over them. A redaction stays too, since it says that
 * nothing brings a record back.
 */
export const up = async (context: MigrationContext): Promise<void> => {
  await createTenantTable(context, 'audit_archives', {
    columns: {
      first_entry: bigint('not null'),
      last_entry: bigint('not null'),
      root: text('not null'),
      sealed_before: time('not null'),
      retention_days: integer('not null'),
      archived_at: time('not null'),
      key_id: text('not null'),
      signature: text('not null'),
      state: oneOf('state', ['clearing', 'kept', 'removed'], 'not null'),
      redacted: integer('not null default 0'),
      file_name: text(),
      file_size: bigint(),
      checksum: text(),
    },
    // Of two archives of the same entries one would be a fork.
    uniques: [['first_entry'], ['last_entry']],
    indexes: [['created_at']],
    softDelete: false,
  });
  const runs = (kind: string) => `exists (select 1 from jobs where organization_id = old.organization_id
    and kind = '${kind}' and state = 'running')`;
  const isErasing = runs('contacts.erase');
  const isArchiving = runs('audit.archive');
  const isIn = `a.organization_id = old.organization_id and a.state = 'clearing' and a.first_entry`;
  await allowRedaction(context, 'audit_leaves', {
    changes: ['salt', 'values_hash'],
    keeps: ['organization_id', 'seq', 'audit_id', 'leaf_hash'],
    when: `(old.salt is not null and new.salt is null and new.values_hash is not null and ${isErasing}
      or new.salt is null and new.values_hash is null and ${isArchiving}
        and exists (select 1 from audit_archives a where ${isIn} <= old.seq and a.last_entry >= old.seq))`,
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
    deletes: `old.action <> 'redact' and ${isArchiving}
      and exists (select 1 from audit_leaves l, audit_archives a where l.organization_id = old.organization_id
        and l.audit_id = old.id and ${isIn} <= l.seq and a.last_entry >= l.seq)`,
  });
};
