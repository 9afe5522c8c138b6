import { addReferences, decimal, json, type MigrationContext, text, uuid } from '../schema.ts';
import { expenses } from './0009_expenses.ts';

/** Whose claim it is, its receipt, and how far its approval is. */
export const up = (context: MigrationContext): Promise<void> =>
  addReferences(context, 'expenses', expenses, {
    columns: {
      claimant_id: uuid(),
      receipt_id: uuid(),
      sanctioned_amount: decimal(),
      approvals: json(`not null default '[]'`),
      rejected_reason: text(),
    },
    references: { claimant_id: 'users', receipt_id: 'media' },
    indexes: [['claimant_id', 'expense_date'], ['receipt_id'], ['amount', 'expense_date']],
  });
