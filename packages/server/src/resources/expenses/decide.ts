import { resources } from '../../generated/resources.ts';
import { fromUnits, toUnits } from '../../lib/decimal.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { step } from '../engine/life-cycle.ts';
import type { Row } from '../engine/shape.ts';
import { checkVersion, readRecord, type Writer } from '../engine/write.ts';
import { claimantOf, life } from './life.ts';

/** Who decides: a person, or the one behind a service token. */
export interface Decider {
  readonly user: string | null;
  /** Whoever made the token that decides: it is as little for their own claims as they are. */
  readonly behind: string | null;
}

export interface Decision {
  readonly id: string;
  readonly decision: 'approve' | 'reject';
  readonly reason?: string | undefined;
  readonly sanctionedAmount?: string | undefined;
  readonly ifMatch?: string | undefined;
}

// More approvers than this do not meet in one claim at one moment.
const TRIES = 3;

/**
 * Decides on a claim and answers it. Of several who decide at once one wins.
 * @throws Problem already_decided, own_expense, validation_failed
 */
export const decide = async (writer: Writer, decider: Decider, decision: Decision): Promise<Row> => {
  for (let attempt = 1; ; attempt += 1) {
    const expense = await readRecord(writer.tx, resources.expenses, decision.id);
    checkVersion(expense, decision.ifMatch);
    if (expense.status !== 'pending') throw await alreadyDecided(writer.tx, expense);
    refuseOwn(expense, decider);
    try {
      return await write(writer, decider, expense, decision);
    } catch (error) {
      // Somebody was faster between our look and our write: the next look tells what they did.
      const isLost = error instanceof Problem && error.code === 'precondition_failed';
      if (!isLost || attempt === TRIES) throw error;
    }
  }
};

const write = (writer: Writer, { user }: Decider, expense: Row, decision: Decision): Promise<Row> => {
  const { reason } = decision;
  const decided = { approved_by: user, approved_at: writer.tx.now };
  if (decision.decision === 'reject')
    return step(writer, life, expense, {
      to: 'rejected',
      set: { ...decided, rejected_reason: reason ?? null },
      reason,
    });
  const sanctioned_amount = sanctioned(expense, decision);
  return step(writer, life, expense, { to: 'approved', set: { ...decided, sanctioned_amount }, reason });
};

/** What is granted: never more than was claimed. A refund is taken as it is. */
const sanctioned = (expense: Row, { sanctionedAmount }: Decision): string => {
  const claimed = expense.amount as string;
  if (sanctionedAmount === undefined) return (expense.sanctioned_amount as string | null) ?? claimed;
  const [granted, most] = [toUnits(sanctionedAmount), toUnits(claimed)];
  if (granted === most || (granted > 0n && granted < most)) return fromUnits(granted);
  const range = most > 0n ? `above 0 and not above ${claimed}` : claimed;
  throw new Problem('validation_failed', `/sanctioned_amount: ${claimed} was claimed; grant ${range}.`, {
    errors: [
      {
        pointer: '/sanctioned_amount',
        rule: 'sanctioned',
        message: `Grant ${range}, or reject the claim.`,
        value: sanctionedAmount,
      },
    ],
  });
};

const refuseOwn = (expense: Row, { user, behind }: Decider): void => {
  const claimant = claimantOf(expense);
  if (claimant === null || (claimant !== user && claimant !== behind)) return;
  const whose = claimant === user ? 'your own claim' : 'the claim of whoever made this token';
  throw new Problem('own_expense', `Expense ${expense.id} is ${whose}.`);
};

const alreadyDecided = async (tx: TenantTx, expense: Row): Promise<Problem> => {
  const { id, status, approved_by, approved_at } = expense;
  const by = approved_by === null ? 'a service token' : await emailOf(tx, approved_by as string);
  return new Problem(
    'already_decided',
    `Expense ${id} is ${String(status)}: ${by} decided at ${String(approved_at)}.`,
  );
};

const emailOf = async (tx: TenantTx, id: string): Promise<string> => {
  const user = await tx.selectFrom('users').select('email').where('id', '=', id).executeTakeFirst();
  return (user?.email as string | undefined) ?? 'somebody';
};
