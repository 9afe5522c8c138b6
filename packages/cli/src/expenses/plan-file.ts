/** The file of a planned decision: `plugs expenses approve --plan` writes it, `plugs apply` carries it out. */
import type { ExpenseDecision } from '@the-plugs/sdk/resources/expense_decisions';
import { replaceFile } from '../files.ts';
import { isRow } from '../output/cell.ts';

export interface DecisionPlanFile {
  readonly version: 1;
  readonly kind: 'expense_decision';
  readonly expense_decision: string;
  readonly decision: ExpenseDecision['decision'];
  readonly digest: string;
  /** Server address or local data folder. */
  readonly place: string;
  readonly organization: string;
  readonly planned_at: string;
  readonly counts: ExpenseDecision['counts'];
  readonly sums: ExpenseDecision['sums'];
}

export function decisionPlanOf(plan: ExpenseDecision, place: string): DecisionPlanFile {
  return {
    version: 1,
    kind: 'expense_decision',
    expense_decision: plan.id,
    decision: plan.decision,
    digest: plan.digest,
    place,
    organization: plan.organization_id,
    planned_at: plan.created_at,
    counts: plan.counts,
    sums: plan.sums,
  };
}

export function writeDecisionPlan(path: string, plan: DecisionPlanFile): Promise<void> {
  return replaceFile(path, `${JSON.stringify(plan, null, 2)}\n`);
}

/** True for what `--plan` has written; a plan of an import is something else. */
export function isDecisionPlan(plan: unknown): plan is DecisionPlanFile {
  const texts = ['expense_decision', 'decision', 'digest', 'place', 'organization'];
  return (
    isRow(plan) &&
    plan.version === 1 &&
    plan.kind === 'expense_decision' &&
    texts.every((name) => typeof plan[name] === 'string')
  );
}
