import { resources } from '../../generated/resources.ts';
import type { ExpenseInboxItem } from '../../generated/types.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { type Row, readable } from '../engine/shape.ts';
import { type Decider, judge } from './decide.ts';

// How many claims one call looks at: most of them may be for others.
const LOOKED_AT = 1_000;

export interface Inbox {
  readonly items: readonly ExpenseInboxItem[];
  readonly next_cursor: string | null;
}

/** Claims that wait for the caller, the oldest first, with what deserves a look. */
export const inboxOf = async (
  tx: TenantTx,
  decider: Decider,
  limit: number,
  after: string | null,
): Promise<Inbox> => {
  let query = tx
    .selectFrom('expenses')
    .select(readable(resources.expenses) as never)
    .where('is_deleted', '=', false)
    .where('status', '=', 'pending');
  if (after !== null) query = query.where('id', '>', after);
  const rows = (await query.orderBy('id').limit(LOOKED_AT).execute()) as Row[];
  const items: ExpenseInboxItem[] = [];
  for (const [i, expense] of rows.entries()) {
    const item = await itemOf(tx, decider, expense);
    if (item) items.push(item);
    const isMore = i + 1 < rows.length || rows.length === LOOKED_AT;
    if (items.length === limit) return { items, next_cursor: isMore ? expense.id : null };
  }
  return { items, next_cursor: rows.length === LOOKED_AT ? rows.at(-1)!.id : null };
};

const itemOf = async (tx: TenantTx, decider: Decider, expense: Row): Promise<ExpenseInboxItem | null> => {
  const asked = { id: expense.id, decision: 'approve' } as const;
  const seen = expense as unknown as ExpenseInboxItem['expense'];
  try {
    const { warnings, approval } = await judge(tx, decider, expense, asked);
    return { expense: seen, level: approval!.all.at(-1)!.level, warnings, refused: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // These can be rejected by the caller, and by nobody approved.
    if (error.code === 'policy_refuses' || error.code === 'no_rate')
      return { expense: seen, level: null, warnings: [], refused: error.detail };
    if (error.code === 'own_expense' || error.code === 'not_approver') return null;
    throw error;
  }
};
