import { resources } from '../../generated/resources.ts';
import { move } from '../engine/life-cycle.ts';
import { answerRecord } from '../engine/standard.ts';
import { readRecord, type Writer } from '../engine/write.ts';
import type { Context, Handlers } from '../handler.ts';
import { type Decider, decide, deciderBy } from './decide.ts';
import { inboxOf } from './inbox.ts';
import { life, undecided } from './life.ts';
import { expenseReport } from './report.ts';
import { warningsAbout } from './warnings.ts';

export { expenseRules } from './life.ts';

const writerOf = ({ tx, services, actor }: Context): Writer => ({ tx, world: services.world, actor });

const deciderOf = ({ tx, principal }: Context): Promise<Decider> =>
  deciderBy(tx, principal.user, principal.service_token);

export const expenseHandlers: Handlers = {
  async 'expenses.approve'(context) {
    const { path, headers, body } = context;
    const one = context as unknown as Context;
    const decided = await decide(writerOf(one), await deciderOf(one), {
      id: path.id,
      decision: 'approve',
      reason: body?.reason,
      sanctionedAmount: body?.sanctioned_amount,
      ifMatch: headers['if-match'],
    });
    return answerRecord(decided) as never;
  },

  async 'expenses.reject'(context) {
    const { path, headers, body } = context;
    const one = context as unknown as Context;
    const decided = await decide(writerOf(one), await deciderOf(one), {
      id: path.id,
      decision: 'reject',
      reason: body.reason,
      ifMatch: headers['if-match'],
    });
    return answerRecord(decided) as never;
  },

  async 'expenses.warnings'({ tx, path }) {
    return { body: { warnings: await warningsAbout(tx, await readRecord(tx, resources.expenses, path.id)) } };
  },

  async 'expenses.inbox'(context) {
    const { tx, query } = context;
    const decider = await deciderOf(context as unknown as Context);
    return { body: (await inboxOf(tx, decider, query.limit ?? 50, query.cursor ?? null)) as never };
  },

  async 'expenses.report'({ tx, services, query }) {
    const [from, to] = [query.from, query.to].map((time) =>
      time === undefined ? null : new Date(time).toISOString(),
    ) as [string | null, string | null];
    const asked = { by: query.by ?? 'person', from, to };
    return { body: { ...asked, rows: await expenseReport(tx, services.store.engine, asked) } };
  },

  async 'expenses.resubmit'(context) {
    const { path, headers, body } = context;
    const moved = await move(writerOf(context as unknown as Context), life, {
      id: path.id,
      to: 'pending',
      ifMatch: headers['if-match'],
      set: undecided,
      reason: body?.reason,
    });
    return answerRecord(moved) as never;
  },
};
