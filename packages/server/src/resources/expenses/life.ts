import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import type { LifeCycle } from '../engine/life-cycle.ts';
import type { Row } from '../engine/shape.ts';
import type { RulesFor } from '../engine/standard.ts';

/*
 * A claim that was handed in is pending until somebody else approves or rejects it. What is approved is paid, and that
 * is its end. What is rejected can be corrected and handed in again; then it is as if it were new. Nothing else moves,
 * and what is approved or paid keeps its fields.
 */
export const life: LifeCycle = {
  shape: resources.expenses,
  column: 'status',
  steps: {
    pending: ['approved', 'rejected'],
    approved: ['paid'],
    rejected: ['pending'],
    paid: [],
  },
};

/** A claim as if nobody had looked at it yet. */
export const undecided = {
  approvals: [],
  sanctioned_amount: null,
  approved_by: null,
  approved_at: null,
  rejected_reason: null,
};

/** Whose claim it is: who it was entered for, or whoever entered it. */
export const claimantOf = (expense: Readonly<Record<string, unknown>>): string | null =>
  (expense.claimant_id ?? expense.created_by ?? null) as string | null;

export const expenseRules: RulesFor = () => ({
  async before({ action, before }) {
    if (action === 'create' || action === 'restore') return undefined;
    if (isSettled(before!))
      throw new Problem(
        'invalid_transition',
        `The expense is ${String(before!.status)}, and what is approved or paid stays as it is.`,
      );
    return undefined;
  },
});

const isSettled = ({ status }: Row): boolean => status === 'approved' || status === 'paid';
