import {
  bigint,
  createTable,
  createTenantTable,
  forbidChanges,
  grant,
  integer,
  isolate,
  keepUntilRemoved,
  type MigrationContext,
  run,
  text,
  uuid,
} from '../schema.ts';

/**
 * The tree over the audit: its leaves, every eighth level above them, and the signed checkpoints. No row of it changes;
 * only a redaction is to replace the salt of a leaf by the hash of the values, which is what both columns are there for.
 */
export const up = async (context: MigrationContext): Promise<void> => {
  await createTable(
    context,
    'audit_leaves',
    {
      organization_id: uuid('not null'),
      seq: bigint('not null'),
      audit_id: uuid('not null'),
      leaf_hash: text('not null'),
      salt: text(),
      values_hash: text(),
    },
    ['primary key (organization_id, seq)'],
  );
  await run(
    context,
    'create unique index audit_leaves_audit_id_unique on audit_leaves (organization_id, audit_id)',
  );
  await createTable(
    context,
    'audit_nodes',
    {
      organization_id: uuid('not null'),
      level: integer('not null'),
      place: bigint('not null'),
      hash: text('not null'),
    },
    ['primary key (organization_id, level, place)'],
  );
  for (const table of ['audit_leaves', 'audit_nodes']) {
    await isolate(context, table);
    await grant(context, table, 'select, insert');
  }
  await createTenantTable(context, 'audit_checkpoints', {
    columns: {
      size: bigint('not null'),
      root: text('not null'),
      previous_hash: text(),
      key_id: text('not null'),
      signature: text('not null'),
    },
    // Of two checkpoints over the same entries one would be a fork.
    uniques: [['size']],
    indexes: [['created_at']],
    softDelete: false,
    versioned: false,
    grants: 'select, insert',
  });
  for (const table of ['audit_leaves', 'audit_nodes', 'audit_checkpoints']) {
    await forbidChanges(context, table);
    await keepUntilRemoved(context, table);
  }
};
