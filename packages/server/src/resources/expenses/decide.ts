import { resources } from '../../generated/resources.ts';
import type { ExpenseWarning } from '../../generated/types.ts';
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
  /** Addresses of people that were looked up already. */
  readonly known: Map<string, string>;
}

export interface Decision {
  readonly id: string;
  readonly decision: 'approve' | 'reject' | 'pay';
  readonly reason?: string | undefined;
  readonly sanctionedAmount?: string | undefined;
  readonly ifMatch?: string | undefined;
  /** The version that was looked at before: another one is refused. */
  readonly version?: number | undefined;
}

/** What a decision comes to. */
export interface Judged {
  /** What is granted or paid; of a rejection, what was claimed. */
  readonly amount: string;
  readonly warnings: readonly ExpenseWarning[];
}

// More approvers than this do not meet in one claim at one moment.
const TRIES = 3;

/** Who decides, by whom a call or a job names. */
export const deciderBy = async (
  tx: TenantTx,
  user: string | null,
  serviceToken: string | null,
): Promise<Decider> => {
  const known = new Map<string, string>();
  if (serviceToken === null) return { user, behind: null, known };
  const token = await tx
    .selectFrom('service_tokens')
    .select('created_by')
    .where('id', '=', serviceToken)
    .executeTakeFirst();
  return { user, behind: (token?.created_by as string | null | undefined) ?? null, known };
};

/**
 * Says what a decision on a claim would come to, and writes nothing: plans and decisions share this step.
 * @throws Problem already_decided, own_expense, invalid_transition, plan_stale, precondition_failed, validation_failed
 */
export const judge = async (
  tx: TenantTx,
  decider: Decider,
  expense: Row,
  decision: Decision,
): Promise<Judged> => {
  checkVersion(expense, decision.ifMatch);
  if (decision.decision !== 'approve' && decision.sanctionedAmount !== undefined) throw notSanctioning();
  if (decision.decision === 'pay') return judgePayment(tx, decider, expense, decision);
  if (expense.status !== 'pending') throw await alreadyDecided(tx, decider, expense);
  refuseOwn(expense, decider);
  refuseChanged(expense, decision);
  if (decision.decision === 'reject') {
    if (decision.reason === undefined) throw noReason();
    return { amount: expense.amount as string, warnings: [] };
  }
  return { amount: sanctioned(expense, decision), warnings: [] };
};

const judgePayment = async (
  tx: TenantTx,
  decider: Decider,
  expense: Row,
  decision: Decision,
): Promise<Judged> => {
  if (expense.status === 'paid') throw await alreadyDecided(tx, decider, expense);
  if (expense.status !== 'approved')
    throw new Problem(
      'invalid_transition',
      `The expense is ${String(expense.status)}; only what is approved is paid.`,
    );
  refuseChanged(expense, decision);
  return { amount: expense.sanctioned_amount as string, warnings: [] };
};

/**
 * Decides on a claim and answers it. Of several who decide at once one wins.
 * @param known the claim, where it has just been read
 * @throws Problem as `judge` does
 */
export const decide = async (
  writer: Writer,
  decider: Decider,
  decision: Decision,
  known?: Row,
): Promise<Row> => {
  for (let attempt = 1; ; attempt += 1) {
    const isKnown = known !== undefined && attempt === 1;
    const expense = isKnown ? known : await readRecord(writer.tx, resources.expenses, decision.id);
    const judged = await judge(writer.tx, decider, expense, decision);
    try {
      return await write(writer, decider, expense, decision, judged);
    } catch (error) {
      // Somebody was faster between our look and our write: the next look tells what they did.
      const isLost = error instanceof Problem && error.code === 'precondition_failed';
      if (!isLost || attempt === TRIES) throw error;
    }
  }
};

const write = (
  writer: Writer,
  { user }: Decider,
  expense: Row,
  { decision, reason }: Decision,
  { amount }: Judged,
): Promise<Row> => {
  if (decision === 'pay') return step(writer, life, expense, { to: 'paid', reason });
  const decided = { approved_by: user, approved_at: writer.tx.now };
  const approved = { to: 'approved', set: { ...decided, sanctioned_amount: amount }, reason };
  const rejected = { to: 'rejected', set: { ...decided, rejected_reason: reason ?? null }, reason };
  return step(writer, life, expense, decision === 'approve' ? approved : rejected);
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

const notSanctioning = (): Problem =>
  new Problem(
    'validation_failed',
    '/sanctioned_amount: An amount is granted by approving; what was granted is paid.',
    {
      errors: [{ pointer: '/sanctioned_amount', rule: 'approve_only', message: 'Leave it out.' }],
    },
  );

const refuseOwn = (expense: Row, { user, behind }: Decider): void => {
  const claimant = claimantOf(expense);
  if (claimant === null || (claimant !== user && claimant !== behind)) return;
  const whose = claimant === user ? 'your own claim' : 'the claim of whoever made this token';
  throw new Problem('own_expense', `The expense is ${whose}.`);
};

const refuseChanged = ({ version }: Row, planned: Decision): void => {
  if (planned.version === undefined || planned.version === version) return;
  throw new Problem(
    'plan_stale',
    `The expense has changed since it was planned: it was at version ${planned.version}, and is at ${String(version)}.`,
  );
};

const noReason = (): Problem =>
  new Problem('validation_failed', '/reason: A rejection needs a reason, which the claimant reads.', {
    errors: [{ pointer: '/reason', rule: 'required', message: 'Say what is to be mended.' }],
  });

const alreadyDecided = async (tx: TenantTx, { known }: Decider, expense: Row): Promise<Problem> => {
  const { status, approved_by, approved_at } = expense;
  const by = approved_by === null ? 'a service token' : await emailOf(tx, known, approved_by as string);
  return new Problem(
    'already_decided',
    `The expense is ${String(status)}: ${by} decided at ${String(approved_at)}.`,
  );
};

const emailOf = async (tx: TenantTx, known: Map<string, string>, id: string): Promise<string> => {
  if (!known.has(id)) {
    const user = await tx.selectFrom('users').select('email').where('id', '=', id).executeTakeFirst();
    known.set(id, (user?.email as string | undefined) ?? 'somebody');
  }
  return known.get(id)!;
};
