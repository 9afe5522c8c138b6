import {
  createTenantTable,
  decimal,
  integer,
  json,
  type MigrationContext,
  oneOf,
  text,
  time,
  uuid,
} from '../schema.ts';

/** Decisions on many claims at once, and what becomes of each. */
export const up = async (context: MigrationContext): Promise<void> => {
  await createTenantTable(context, 'expense_decisions', {
    columns: {
      created_by: uuid(),
      decision: oneOf('decision', ['approve', 'reject', 'pay'], 'not null'),
      state: oneOf(
        'state',
        ['planned', 'running', 'completed', 'failed', 'cancelled'],
        `not null default 'planned'`,
      ),
      filters: json(),
      reason: text(),
      counts: json('not null'),
      sums: json(`not null default '[]'`),
      digest: text('not null'),
      job_id: uuid(),
      finished_at: time(),
    },
    references: { created_by: 'users', job_id: 'jobs' },
    indexes: [['created_at'], ['job_id']],
    softDelete: false,
  });
  await createTenantTable(context, 'expense_decision_items', {
    columns: {
      decision_id: uuid('not null'),
      expense_id: uuid('not null'),
      expense_version: integer(),
      claimant_id: uuid(),
      currency: text(),
      amount: decimal(),
      sanctioned_amount: decimal(),
      reason: text(),
      outcome: oneOf('outcome', ['ready', 'done', 'refused'], 'not null'),
      code: text(),
      message: text(),
      warnings: json(`not null default '[]'`),
    },
    references: { decision_id: 'expense_decisions' },
    uniques: [['decision_id', 'expense_id']],
    indexes: [['decision_id', 'outcome', 'expense_id'], ['expense_id']],
    softDelete: false,
    versioned: false,
  });
};
