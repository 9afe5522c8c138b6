import { resources } from '../../generated/resources.ts';
import type { ExpenseDecision, ExpenseDecisionCounts } from '../../generated/types.ts';
import type { JobKind } from '../../jobs/kind.ts';
import type { JobRun } from '../../jobs/run.ts';
import type { JobEnd, JobRow } from '../../jobs/types.ts';
import type { Actor } from '../../lib/actor.ts';
import type { TenantTx } from '../../store/index.ts';
import { sealAfter } from '../audit_checkpoints/seal.ts';
import type { Row } from '../engine/shape.ts';
import { changeRecord, readRecord } from '../engine/write.ts';
import { type Decision, decide, deciderBy } from '../expenses/decide.ts';
import type { Services } from '../services.ts';
import { notFound, readClaims, refusal } from './plan.ts';

/*
 * A decision on many claims is carried out in portions. Each commits the claims, their audit rows, and what became of
 * each item together; what is still ready is what is left, so a job that was killed goes on there. Claims are taken in
 * the order of their ids: two jobs over the same ones follow each other, and the slower one learns who was faster.
 */

export const DECIDE = 'expenses.decide';

const PORTION = 100;

const { expense_decisions } = resources;

type Item = Record<'id' | 'expense_id', string> & {
  readonly expense_version: number;
  readonly reason: string | null;
  readonly sanctioned_amount: string | null;
};

export const decisionJobs = (services: Services): JobKind[] => [
  {
    kind: DECIDE,
    queue: 'expenses',
    maxAttempts: 5,
    resumes: true,
    run: (run) => carryOut(services, run),
    ended: (tx, job, end, actor) => noteEnd(services, tx, job, end, actor ?? actorOf(job)),
  },
];

const carryOut = async (services: Services, run: JobRun): Promise<ExpenseDecisionCounts> => {
  const id = run.params.decision as string;
  const row = await run.checkpoint(async (tx) => {
    const found = await readRecord(tx, expense_decisions, id);
    // A job that is tried again after it had failed or was cancelled.
    return found.state === 'running' ? found : change(services, tx, run.actor, found, { state: 'running' });
  });
  const { decision, counts } = row as unknown as ExpenseDecision;
  let { done = 0 } = run.progress as { done?: number };
  for (;;) {
    const count = await run.checkpoint(
      (tx) => decideSome(services, tx, run, id, decision),
      (some) => ({ done: done + some, total: counts.ready, unit: 'claims', step: decision }),
    );
    done += count;
    if (count === 0) return run.tenant.read((tx) => countItems(tx, id));
  }
};

/** Decides on the next claims and answers how many. */
const decideSome = async (
  services: Services,
  tx: TenantTx,
  run: JobRun,
  id: string,
  decision: Decision['decision'],
): Promise<number> => {
  const items = (await tx
    .selectFrom('expense_decision_items')
    .select(['id', 'expense_id', 'expense_version', 'reason', 'sanctioned_amount'])
    .where('decision_id', '=', id)
    .where('outcome', '=', 'ready')
    .orderBy('expense_id')
    .limit(PORTION)
    .execute()) as unknown as Item[];
  if (items.length === 0) return 0;
  const claims = await readClaims(
    tx,
    items.map(({ expense_id }) => ({ id: expense_id })),
  );
  const known = new Map(claims.map((expense) => [expense.id, expense]));
  const decider = await deciderBy(tx, run.actor.user_id, run.actor.service_token_id);
  const writer = { tx, world: services.world, actor: run.actor };
  const ends = new Map<string, { end: object; ids: string[] }>();
  for (const item of items) {
    const expense = known.get(item.expense_id);
    let end: object = { outcome: 'done' };
    try {
      if (!expense) throw notFound(item.expense_id);
      await decide(writer, decider, decisionOf(item, decision), expense);
    } catch (error) {
      // Nothing of a refused claim was written: it is refused before, or its one update met no row.
      end = refusal(error);
    }
    const name = JSON.stringify(end);
    ends.set(name, { end, ids: [...(ends.get(name)?.ids ?? []), item.id] });
  }
  // Many are refused for one reason: they are noted together.
  for (const { end, ids } of ends.values()) await settle(tx, ids, end);
  return items.length;
};

const decisionOf = (item: Item, decision: Decision['decision']): Decision => ({
  id: item.expense_id,
  decision,
  reason: item.reason ?? undefined,
  sanctionedAmount: item.sanctioned_amount ?? undefined,
  version: item.expense_version,
});

const settle = (tx: TenantTx, ids: readonly string[], changed: object): Promise<unknown> =>
  tx
    .updateTable('expense_decision_items')
    .set(changed as never)
    .where('id', 'in', ids)
    .execute();

const countItems = async (tx: TenantTx, id: string): Promise<ExpenseDecisionCounts> => {
  const rows = (await tx
    .selectFrom('expense_decision_items')
    .select('outcome')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('decision_id', '=', id)
    .groupBy('outcome')
    .execute()) as { outcome: 'ready' | 'done' | 'refused'; count: number }[];
  const counts = { all: 0, ready: 0, done: 0, refused: 0 };
  for (const { outcome, count } of rows) {
    counts[outcome] = Number(count);
    counts.all += Number(count);
  }
  const { counts: planned } = (await readRecord(tx, expense_decisions, id)) as unknown as ExpenseDecision;
  return { ...counts, warned: planned.warned };
};

const noteEnd = async (
  services: Services,
  tx: TenantTx,
  job: JobRow,
  { state }: JobEnd,
  actor: Actor,
): Promise<void> => {
  const row = await readRecord(tx, expense_decisions, job.params.decision as string);
  const counts = await countItems(tx, row.id);
  await change(services, tx, actor, row, { state, counts, finished_at: tx.now });
  await sealAfter(services, tx);
};

const change = (
  { world }: Services,
  tx: TenantTx,
  actor: Actor,
  row: Row,
  changed: Record<string, unknown>,
): Promise<Row> => changeRecord({ tx, world, actor }, expense_decisions, row, changed, 'update');

const actorOf = (job: JobRow): Actor => ({
  user_id: job.created_by,
  service_token_id: job.service_token_id,
  on_behalf_of: null,
  request_id: job.request_id,
  job_id: job.id,
});
