import { createTenantTable, integer, json, type MigrationContext, text, uuid } from '../schema.ts';

/** Who approves what, in versions that are never changed. */
export const up = (context: MigrationContext): Promise<void> =>
  createTenantTable(context, 'expense_policies', {
    columns: {
      created_by: uuid(),
      number: integer('not null'),
      document: json('not null'),
      reason: text(),
    },
    references: { created_by: 'users' },
    uniques: [['number']],
    indexes: [['created_at']],
    softDelete: false,
    versioned: false,
  });
