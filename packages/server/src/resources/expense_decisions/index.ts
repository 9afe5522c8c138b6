import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { answerRecord } from '../engine/standard.ts';
import { changeRecord, readRecord, type Writer } from '../engine/write.ts';
import { deciderBy } from '../expenses/decide.ts';
import { type Context, type Handlers, requireScopes } from '../handler.ts';
import { DECIDE } from './job.ts';
import { planDecision } from './plan.ts';

export { decisionJobs } from './job.ts';

const writerOf = ({ tx, services, actor }: Context): Writer => ({ tx, world: services.world, actor });

export const decisionHandlers: Handlers = {
  async 'expense_decisions.create'(context) {
    const { tx, principal, operation, body } = context;
    if (body.decision === 'pay') requireScopes(principal, operation, ['expenses:pay']);
    const decider = await deciderBy(tx, principal.user, principal.service_token);
    return answerRecord(await planDecision(writerOf(context as never), decider, body), 201) as never;
  },

  async 'expense_decisions.apply'(context) {
    const { services, tx, actor, principal, operation, path, body } = context;
    const row = await readRecord(tx, resources.expense_decisions, path.id);
    if (row.decision === 'pay') requireScopes(principal, operation, ['expenses:pay']);
    if (row.state !== 'planned')
      throw new Problem(
        'decision_state',
        `The decision is ${String(row.state)}; only a planned one can be applied.`,
      );
    if (body?.digest !== undefined) await refuseStale(tx, row.id, row.digest as string, body.digest);
    const params = { decision: row.id };
    const job = await services.jobs.enqueue(tx, { kind: DECIDE, params, actor });
    const running = { state: 'running', job_id: job.id };
    await changeRecord(writerOf(context as never), resources.expense_decisions, row, running, 'update');
    return { status: 202, body: (await readRecord(tx, resources.jobs, job.id)) as never };
  },
};

/** Holds the whole plan to what it was. Throws `plan_stale`. */
const refuseStale = async (tx: TenantTx, id: string, digest: string, asked: string): Promise<void> => {
  if (digest !== asked) throw new Problem('plan_stale', 'The digest is not that of this plan.');
  const { count } = (await tx
    .selectFrom('expense_decision_items')
    .innerJoin('expenses', (join) =>
      join
        .onRef('expenses.organization_id', '=', 'expense_decision_items.organization_id')
        .onRef('expenses.id', '=', 'expense_decision_items.expense_id'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('decision_id', '=', id)
    .where('outcome', '=', 'ready')
    .where((eb) =>
      eb.or([
        eb('expenses.version', '!=', eb.ref('expense_decision_items.expense_version')),
        eb('expenses.is_deleted', '=', true),
      ]),
    )
    .executeTakeFirstOrThrow()) as { count: number };
  if (Number(count) === 0) return;
  const claims = Number(count) === 1 ? '1 claim has' : `${count} claims have`;
  throw new Problem('plan_stale', `${claims} changed since the plan; nothing was decided.`);
};
