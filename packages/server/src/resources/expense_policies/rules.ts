import type { ExpensePolicyDocument, ExpenseWarning } from '../../generated/types.ts';
import { type Claim, inPolicyCurrency, type Money, money, moneyText } from './policy.ts';

/** What other claims say about one; the database tells it, or a replay that has read them all. */
export interface Facts {
  /** Further claims of the same person on the same day that are not rejected. */
  sameDay(claim: Claim): Promise<readonly Spent[]>;
  /** The budget of an event, and what is approved or paid for it beside this claim. Null without a budget. */
  event(claim: Claim): Promise<EventSpending | null>;
  /** Another claim of the same person, amount, day and merchant, and one with the same receipt; by their ids. */
  duplicates(claim: Claim): Promise<{ readonly claim: string | null; readonly receipt: string | null }>;
}

export interface Spent {
  readonly amount: string;
  readonly currency: string;
  readonly expense_type: string;
}

export interface EventSpending {
  readonly title: string;
  readonly budget: string;
  /** Null where it is that of the policy. */
  readonly currency: string | null;
  readonly spent: readonly Omit<Spent, 'expense_type'>[];
}

export interface Breach extends ExpenseWarning {
  readonly effect: 'warn' | 'refuse';
}

const DAY = 86_400_000;

/**
 * What a claim breaks of a policy's rules.
 * @throws Problem no_rate
 */
export const breachesOf = async (
  document: ExpensePolicyDocument,
  claim: Claim,
  facts: Facts,
): Promise<Breach[]> => {
  const value = inPolicyCurrency(document, claim.amount, claim.currency);
  const found = await Promise.all([
    receipt(document, claim, value),
    late(document, claim),
    dailyLimit(document, claim, value, facts),
    eventBudget(document, claim, value, facts),
  ]);
  return found.filter((one) => one !== null);
};

/** What looks like a claim that is there already; without a rule about it, it deserves a look. */
export const duplicatesOf = async (
  document: ExpensePolicyDocument | null,
  claim: Claim,
  facts: Facts,
): Promise<Breach[]> => {
  const other = await facts.duplicates(claim);
  const effect = document?.rules?.duplicates?.effect ?? 'warn';
  const { amount, currency } = claim;
  const found: Breach[] = [];
  if (other.receipt !== null)
    found.push({
      rule: 'duplicate_receipt',
      effect,
      message: `The same receipt stands behind ${other.receipt}.`,
      expense_id: other.receipt,
    });
  if (other.claim !== null)
    found.push({
      rule: 'duplicate_claim',
      effect,
      message: `The same person claims ${amount} ${currency} of the same merchant and day in ${other.claim}.`,
      expense_id: other.claim,
    });
  return found;
};

const breach = (rule: string, effect: Breach['effect'] | undefined, message: string): Breach => ({
  rule,
  effect: effect ?? 'warn',
  message,
  expense_id: null,
});

const receipt = ({ rules, currency }: ExpensePolicyDocument, claim: Claim, value: Money): Breach | null => {
  const rule = rules?.receipts;
  if (!rule || value <= money(rule.above) || claim.receipt_id !== null || claim.receipt_url !== null)
    return null;
  return breach('receipts', rule.effect, `A claim above ${rule.above} ${currency} needs a receipt.`);
};

const late = ({ rules }: ExpensePolicyDocument, { expense_date, created_at }: Claim): Breach | null => {
  const rule = rules?.late;
  const days = Math.floor((Date.parse(created_at) - Date.parse(expense_date)) / DAY);
  if (!rule || days <= rule.after_days) return null;
  return breach(
    'late',
    rule.effect,
    `It was claimed ${days} days after it was spent; ${rule.after_days} are allowed.`,
  );
};

const dailyLimit = async (
  document: ExpensePolicyDocument,
  claim: Claim,
  value: Money,
  facts: Facts,
): Promise<Breach | null> => {
  const rule = document.rules?.daily_limit;
  const counts = (type: string) => rule?.types === undefined || rule.types.includes(type as never);
  if (!rule || !counts(claim.expense_type)) return null;
  const others = (await facts.sameDay(claim)).filter(({ expense_type }) => counts(expense_type));
  const sum = others.reduce(
    (total, one) => total + inPolicyCurrency(document, one.amount, one.currency),
    value,
  );
  if (sum <= money(rule.amount)) return null;
  const spent = `${moneyText(sum)} ${document.currency}`;
  return breach(
    'daily_limit',
    rule.effect,
    `The claims of ${claim.expense_date.slice(0, 10)} come to ${spent}; ${rule.amount} are allowed in a day.`,
  );
};

const eventBudget = async (
  document: ExpensePolicyDocument,
  claim: Claim,
  value: Money,
  facts: Facts,
): Promise<Breach | null> => {
  const rule = document.rules?.event_budget;
  const event = rule && claim.event_id !== null ? await facts.event(claim) : null;
  if (!rule || event === null) return null;
  const sum = event.spent.reduce(
    (total, one) => total + inPolicyCurrency(document, one.amount, one.currency),
    value,
  );
  if (sum <= inPolicyCurrency(document, event.budget, event.currency ?? document.currency)) return null;
  const budget = `${event.budget} ${event.currency ?? document.currency}`;
  return breach(
    'event_budget',
    rule.effect,
    `With it, ${event.title} comes to ${moneyText(sum)} ${document.currency}; its budget is ${budget}.`,
  );
};
