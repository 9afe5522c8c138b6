import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { importCsv } from '../../../../../test/support/transfers.ts';

const train = {
  title: 'Train to Zurich',
  amount: '86.40',
  currency: 'CHF',
  expense_type: 'travel',
  expense_date: '2026-11-20T00:00:00Z',
} as const;

describe.each(engines)('decisions on many expenses on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine);
  });
  afterAll(() => app?.close());

  const pair = async () => {
    const owner = await app.found();
    return { owner, boss: await app.joined(owner, 'admin') };
  };
  const claim = ({ plugs }: Owner, more: object = {}) => plugs.expenses.create({ ...train, ...more });
  type Request = Parameters<Owner['plugs']['expense_decisions']['create']>[0];
  const planned = ({ plugs }: Owner, request: Request) => plugs.expense_decisions.create(request);
  const applied = async (owner: Owner, id: string, digest?: string) => {
    await owner.run(await owner.plugs.expense_decisions.apply(id, digest === undefined ? {} : { digest }));
    return owner.plugs.expense_decisions.get(id);
  };
  const items = ({ plugs }: Owner, id: string) =>
    plugs.expense_decisions.items(id, { limit: 200 }).toArray({ limit: 20_000 });
  const outcomes = async (owner: Owner, id: string) =>
    Object.fromEntries(
      (await items(owner, id)).map(({ expense_id, outcome, code }) => [expense_id, code ?? outcome]),
    );

  it('say before what they come to, and then do just that', async () => {
    const { owner, boss } = await pair();
    const rail = await claim(owner, { category: 'Rail' });
    const hotel = await claim(owner, { category: 'Hotel', amount: '0.1', currency: 'EUR' });
    const other = await claim(owner, { category: 'Hotel', amount: '0.2', currency: 'EUR' });
    const own = await claim(boss, { category: 'Hotel' });
    const settled = await claim(owner, { category: 'Hotel' });
    await boss.plugs.expenses.reject(settled.id, { reason: 'No' });
    const plan = await planned(boss, { decision: 'approve', filters: { category: ['Hotel', 'Rail'] } });
    expect(plan).toMatchObject({
      state: 'planned',
      counts: { all: 4, ready: 3, refused: 1, done: 0, warned: 0 },
      sums: [
        { currency: 'CHF', claims: 1, amount: '86.4' },
        { currency: 'EUR', claims: 2, amount: '0.3' },
      ],
    });
    expect(await outcomes(boss, plan.id)).toEqual({
      [rail.id]: 'ready',
      [hotel.id]: 'ready',
      [other.id]: 'ready',
      [own.id]: 'own_expense',
    });
    expect(await owner.plugs.expenses.get(rail.id)).toMatchObject({ status: 'pending', version: 1 });
    const done = await applied(boss, plan.id, plan.digest);
    expect(done).toMatchObject({ state: 'completed', counts: { all: 4, ready: 0, done: 3, refused: 1 } });
    expect(await owner.plugs.expenses.get(hotel.id)).toMatchObject({
      status: 'approved',
      approved_by: boss.user,
    });
    const { items: log } = await owner.plugs.audit_logs.list({ record_id: [rail.id], action: ['update'] });
    expect(log).toMatchObject([{ user_id: boss.user, job_id: done.job_id }]);
    await expect(boss.plugs.expense_decisions.apply(plan.id)).rejects.toMatchObject({
      code: 'decision_state',
    });
    const paid = await planned(boss, { decision: 'pay', filters: {} });
    expect(paid.sums).toEqual(plan.sums);
    await applied(boss, paid.id);
    expect((await owner.plugs.expenses.list({ status: ['paid'] })).items).toHaveLength(3);
    expect((await planned(boss, { decision: 'pay', filters: {} })).counts.all).toBe(0);
  });

  it('take each claim with an amount and a reason of its own', async () => {
    const { owner, boss } = await pair();
    const [one, two, three] = [await claim(owner), await claim(owner), await claim(owner)];
    const unknown = app.db.world.uuid();
    const plan = await planned(boss, {
      decision: 'approve',
      reason: 'Fair',
      items: [
        { id: one.id, sanctioned_amount: '80', reason: 'Second class' },
        { id: two.id, sanctioned_amount: '86.41' },
        { id: three.id },
        { id: unknown },
      ],
    });
    expect(plan.sums).toEqual([{ currency: 'CHF', claims: 2, amount: '166.4' }]);
    await applied(boss, plan.id);
    expect(await outcomes(boss, plan.id)).toEqual({
      [one.id]: 'done',
      [two.id]: 'validation_failed',
      [three.id]: 'done',
      [unknown]: 'not_found',
    });
    const { items: log } = await owner.plugs.audit_logs.list({ record_id: [one.id], action: ['update'] });
    expect(log[0]?.metadata).toEqual({ reason: 'Second class' });
    const none = await planned(boss, { decision: 'reject', items: [{ id: two.id }] });
    expect(await outcomes(boss, none.id)).toEqual({ [two.id]: 'validation_failed' });
    const other = await planned(boss, { decision: 'pay', items: [{ id: one.id, sanctioned_amount: '1' }] });
    expect(await outcomes(boss, other.id)).toEqual({ [one.id]: 'validation_failed' });
    for (const wrong of [{}, { items: [{ id: one.id }], filters: {} }])
      await expect(planned(boss, { decision: 'approve', ...wrong })).rejects.toMatchObject({
        errors: [{ pointer: '/items', rule: 'exactly_one' }],
      });
    await expect(planned(boss, { decision: 'approve', filters: { colour: 'red' } })).rejects.toMatchObject({
      errors: [{ pointer: '/filters/colour' }],
    });
  });

  it('leave what has changed since: all of it under a digest, else that claim alone', async () => {
    const { owner, boss } = await pair();
    const [one, two] = [await claim(owner), await claim(owner)];
    const plan = await planned(boss, { decision: 'approve', filters: {} });
    await owner.plugs.expenses.update(one.id, { amount: '8640' });
    await expect(applied(boss, plan.id, plan.digest)).rejects.toMatchObject({ code: 'plan_stale' });
    expect((await owner.plugs.expenses.list({ status: ['pending'] })).items).toHaveLength(2);
    expect((await applied(boss, plan.id)).counts).toMatchObject({ done: 1, refused: 1 });
    expect(await outcomes(boss, plan.id)).toEqual({ [one.id]: 'plan_stale', [two.id]: 'done' });
  });

  it('meet in one decision each, however many decide at once', { timeout: 600_000 }, async () => {
    const claims = Number(process.env.PLUGS_TEST_RACE_EXPENSES ?? 100);
    const owner = await app.found();
    const approvers = await Promise.all(Array.from({ length: 8 }, () => app.joined(owner)));
    const rows = Array.from(
      { length: claims },
      (_, i) => `T,${i}.01,${i % 3 ? 'CHF' : 'EUR'},other,2026-11-20,${approvers[i % 8]!.user}`,
    );
    const head = 'title,amount,currency,expense_type,expense_date,claimant_id';
    await importCsv(owner, `${head}\n${rows.join('\n')}\n`, { resource: 'expenses', mode: 'create' });
    const made = await owner.plugs.expenses.list({ limit: 200 }).toArray({ limit: claims });
    const plans = await Promise.all(
      approvers.map((approver, at) =>
        planned(approver, {
          decision: at % 2 === 0 ? 'approve' : 'reject',
          reason: approver.user,
          items: made.map(({ id }) => ({ id })),
        }),
      ),
    );
    await Promise.all(approvers.map((approver, at) => applied(approver, plans[at]!.id)));
    const said = await Promise.all(approvers.map((approver, at) => outcomes(approver, plans[at]!.id)));
    const after = await owner.plugs.expenses.list({ limit: 200 }).toArray({ limit: claims });
    expect(after).toHaveLength(claims);
    const before = new Map(made.map((expense) => [expense.id, expense]));
    for (const { id, status, approved_by, claimant_id, version, amount, currency } of after) {
      const winners = approvers.filter((_, at) => said[at]![id] === 'done');
      expect(winners.map(({ user }) => user)).toEqual([approved_by]);
      expect(approved_by).not.toBe(claimant_id);
      expect(version).toBe(2);
      expect({ amount, currency }).toEqual({
        amount: before.get(id)!.amount,
        currency: before.get(id)!.currency,
      });
      expect(status).toBe(approvers.indexOf(winners[0]!) % 2 === 0 ? 'approved' : 'rejected');
      for (const outcome of said.map((one) => one[id]))
        expect(outcome).toMatch(/^(done|own_expense|already_decided)$/);
    }
  });
});
