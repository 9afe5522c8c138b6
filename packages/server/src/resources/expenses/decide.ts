import { resources } from '../../generated/resources.ts';
import type { ExpenseApproval, ExpenseWarning } from '../../generated/types.ts';
import { fromUnits, toUnits } from '../../lib/decimal.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { step } from '../engine/life-cycle.ts';
import type { Row } from '../engine/shape.ts';
import { changeRecord, checkVersion, readRecord, type Writer } from '../engine/write.ts';
import { factsOf } from '../expense_policies/facts.ts';
import { counting, grantOf, isComplete, mayReject, type Question } from '../expense_policies/levels.ts';
import {
  type Claim,
  currentPolicy,
  type Person,
  type Policy,
  readPeople,
} from '../expense_policies/policy.ts';
import { breachesOf, duplicatesOf } from '../expense_policies/rules.ts';
import { claimantOf, life } from './life.ts';

/** Who decides: a person, or the one behind a service token. */
export interface Decider {
  readonly user: string | null;
  /** Whoever made the token that decides: it is as little for their own claims as they are. */
  readonly behind: string | null;
  /** What the organisation asks for. */
  readonly policy: Policy;
  /** People who were looked up already. */
  readonly known: Map<string, Person | null>;
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
  /** The approval that is given, and whether it is the last that was asked for. */
  readonly approval?: { readonly all: readonly ExpenseApproval[]; readonly isLast: boolean };
}

// More approvers than this do not meet in one claim at one moment.
const TRIES = 3;

/** Who decides, by whom a call or a job names. */
export const deciderBy = async (
  tx: TenantTx,
  user: string | null,
  serviceToken: string | null,
): Promise<Decider> => {
  const [known, policy] = [new Map<string, Person | null>(), await currentPolicy(tx)];
  if (serviceToken === null) return { user, behind: null, policy, known };
  const token = await tx
    .selectFrom('service_tokens')
    .select('created_by')
    .where('id', '=', serviceToken)
    .executeTakeFirst();
  return { user, behind: (token?.created_by as string | null | undefined) ?? null, policy, known };
};

/**
 * Says what a decision on a claim would come to, and writes nothing: plans and decisions share this step.
 * @throws Problem already_decided, own_expense, not_approver, policy_refuses, no_rate, invalid_transition, plan_stale,
 * precondition_failed, validation_failed
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
    mayReject(await questionOf(tx, decider, expense));
    return { amount: expense.amount as string, warnings: [] };
  }
  return judgeApproval(tx, decider, expense, decision);
};

const judgeApproval = async (
  tx: TenantTx,
  decider: Decider,
  expense: Row,
  decision: Decision,
): Promise<Judged> => {
  const question = await questionOf(tx, decider, expense);
  const { policy, claim, given, now } = question;
  const grant = grantOf(question);
  const amount = sanctioned(expense, decision, given.length > 0);
  const warnings = await warningsOf(tx, policy, claim);
  const { currency } = claim;
  const approval = {
    ...grant,
    user_id: decider.user,
    amount: claim.amount,
    currency,
    policy: policy.number,
    at: now,
  };
  const all = [...given, approval];
  return { amount, warnings, approval: { all, isLast: isComplete(policy, claim, all) } };
};

/** What deserves a look. Throws `policy_refuses` for what a rule forbids. */
const warningsOf = async (tx: TenantTx, { document }: Policy, claim: Claim): Promise<ExpenseWarning[]> => {
  const facts = factsOf(tx);
  const breaches = document === null ? [] : await breachesOf(document, claim, facts);
  breaches.push(...(await duplicatesOf(document, claim, facts)));
  const errors = breaches
    .filter(({ effect }) => effect === 'refuse')
    .map(({ rule, message }) => ({ pointer: '', rule, message }));
  if (errors.length > 0)
    throw new Problem('policy_refuses', errors.map(({ message }) => message).join(' '), { errors });
  return breaches.map(({ effect: _, ...warning }) => warning);
};

const questionOf = async (tx: TenantTx, decider: Decider, expense: Row): Promise<Question> => {
  const claim = claimOf(expense);
  return {
    policy: decider.policy,
    claim,
    claimant: await personOf(tx, decider, claim.claimant),
    person: await personOf(tx, decider, decider.user),
    given: counting(expense.approvals as unknown as ExpenseApproval[], claim),
    now: tx.now,
  };
};

export const claimOf = (expense: Row): Claim => ({
  ...(expense as unknown as Omit<Claim, 'claimant'>),
  claimant: claimantOf(expense),
});

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
  { amount, approval }: Judged,
): Promise<Row> => {
  const approvals = approval?.all ?? expense.approvals;
  if (approval && !approval.isLast) {
    // Further people are asked: the claim waits for them.
    const metadata = reason === undefined ? {} : { reason };
    const set = { approvals, sanctioned_amount: amount };
    return changeRecord(writer, resources.expenses, expense, set, 'update', metadata);
  }
  if (decision === 'pay') return step(writer, life, expense, { to: 'paid', reason });
  const decided = { approved_by: user, approved_at: writer.tx.now };
  const approved = { to: 'approved', set: { ...decided, approvals, sanctioned_amount: amount }, reason };
  const rejected = { to: 'rejected', set: { ...decided, rejected_reason: reason ?? null }, reason };
  return step(writer, life, expense, decision === 'approve' ? approved : rejected);
};

/** What is granted: never more than was claimed, or than an earlier approver granted. A refund is taken as it is. */
const sanctioned = (expense: Row, { sanctionedAmount }: Decision, isGranted: boolean): string => {
  const claimed = (isGranted ? expense.sanctioned_amount : expense.amount) as string;
  if (sanctionedAmount === undefined) return claimed;
  const [granted, most] = [toUnits(sanctionedAmount), toUnits(claimed)];
  if (granted === most || (granted > 0n && granted < most)) return fromUnits(granted);
  const range = most > 0n ? `above 0 and not above ${claimed}` : claimed;
  throw new Problem(
    'validation_failed',
    `/sanctioned_amount: ${claimed} ${isGranted ? 'was granted before' : 'was claimed'}; grant ${range}.`,
    {
      errors: [
        {
          pointer: '/sanctioned_amount',
          rule: 'sanctioned',
          message: `Grant ${range}, or reject the claim.`,
          value: sanctionedAmount,
        },
      ],
    },
  );
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

const alreadyDecided = async (tx: TenantTx, decider: Decider, expense: Row): Promise<Problem> => {
  const { status, approved_by, approved_at } = expense;
  const by = approved_by === null ? 'a service token' : await emailOf(tx, decider, approved_by as string);
  return new Problem(
    'already_decided',
    `The expense is ${String(status)}: ${by} decided at ${String(approved_at)}.`,
  );
};

const emailOf = async (tx: TenantTx, decider: Decider, id: string): Promise<string> =>
  (await personOf(tx, decider, id))?.email ?? 'somebody';

const personOf = async (tx: TenantTx, { known }: Decider, id: string | null): Promise<Person | null> => {
  if (id === null) return null;
  if (!known.has(id)) known.set(id, (await readPeople(tx, 'id', [id]))[0] ?? null);
  return known.get(id)!;
};
