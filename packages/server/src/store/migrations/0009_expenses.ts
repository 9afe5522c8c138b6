import {
  createTenantTable,
  decimal,
  json,
  type MigrationContext,
  oneOf,
  type TenantTableDefinition,
  text,
  time,
  uuid,
} from '../schema.ts';

/** What the next migration of the table begins with. */
export const expenses: TenantTableDefinition = {
  columns: {
    created_by: uuid(),
    event_id: uuid(),
    title: text('not null'),
    description: text(),
    merchant: text(),
    amount: decimal('not null'),
    currency: text('not null'),
    category: text(),
    expense_type: oneOf(
      'expense_type',
      ['travel', 'accommodation', 'catering', 'venue', 'marketing', 'other'],
      'not null',
    ),
    expense_date: time('not null'),
    status: oneOf('status', ['pending', 'approved', 'rejected', 'paid'], `not null default 'pending'`),
    receipt_url: text(),
    notes: text(),
    approved_by: uuid(),
    approved_at: time(),
    metadata: json(`not null default '{}'`),
  },
  references: { created_by: 'users', event_id: 'events', approved_by: 'users' },
  indexes: [['expense_date'], ['status', 'expense_date'], ['event_id'], ['created_by'], ['created_at']],
};

export const up = (context: MigrationContext): Promise<void> =>
  createTenantTable(context, 'expenses', expenses);
