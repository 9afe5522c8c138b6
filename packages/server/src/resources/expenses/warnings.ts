import type { ExpenseWarning } from '../../generated/types.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { factsOf } from '../expense_policies/facts.ts';
import { converted, currentPolicy } from '../expense_policies/policy.ts';
import { type Breach, breachesOf, duplicatesOf } from '../expense_policies/rules.ts';
import { claimOf } from './decide.ts';

/** What whoever decides on a claim will be shown of it, and what would keep them from approving it. */
export const warningsAbout = async (tx: TenantTx, expense: Row): Promise<ExpenseWarning[]> => {
  const [{ document }, claim, facts] = [await currentPolicy(tx), claimOf(expense), factsOf(tx)];
  const found: (Breach | ExpenseWarning)[] = [];
  const isWorth = document && converted(document, claim.amount, claim.currency) !== undefined;
  if (isWorth) found.push(...(await breachesOf(document, claim, facts)));
  else if (document)
    found.push({
      rule: 'no_rate',
      message: `The policy states no rate for ${claim.currency}.`,
      expense_id: null,
    });
  found.push(...(await duplicatesOf(document, claim, facts)));
  return found.map(({ rule, message, expense_id }) => ({ rule, message, expense_id }));
};
