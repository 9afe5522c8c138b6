import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { counts, importCsv, results } from '../../../../../test/support/transfers.ts';

const train = {
  title: 'Train to Zurich',
  amount: '86.40',
  currency: 'CHF',
  expense_type: 'travel',
  expense_date: '2026-11-20T00:00:00Z',
} as const;

describe.each(engines)('expenses on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine);
  });
  afterAll(() => app?.close());

  /** Somebody who claims, and somebody who decides. */
  const pair = async () => {
    const owner = await app.found();
    return { owner, boss: await app.joined(owner) };
  };
  const claim = ({ plugs }: Owner, more: object = {}) => plugs.expenses.create({ ...train, ...more });
  const trail = async ({ plugs }: Owner, id: string) =>
    (await plugs.audit_logs.list({ record_id: [id], limit: 20 })).items.toReversed();

  it('are approved by somebody else, in full or in part, with a reason in the log', async () => {
    const { owner, boss } = await pair();
    const { id, status, sanctioned_amount } = await claim(owner);
    expect({ status, sanctioned_amount }).toEqual({ status: 'pending', sanctioned_amount: null });
    for (const sanctioned of ['0', '-1', '86.4001'])
      await expect(boss.plugs.expenses.approve(id, { sanctioned_amount: sanctioned })).rejects.toMatchObject({
        errors: [{ pointer: '/sanctioned_amount', rule: 'sanctioned' }],
      });
    const reason = 'Second class only';
    expect(await boss.plugs.expenses.approve(id, { sanctioned_amount: '80.00', reason })).toMatchObject({
      status: 'approved',
      amount: '86.4',
      sanctioned_amount: '80',
      approved_by: boss.user,
    });
    const entry = (await trail(owner, id)).at(-1)!;
    expect(entry).toMatchObject({
      user_id: boss.user,
      old_values: { status: 'pending', sanctioned_amount: null },
      new_values: { status: 'approved', sanctioned_amount: '80' },
      metadata: { reason },
    });
    const whole = await claim(owner);
    expect(await boss.plugs.expenses.approve(whole.id)).toMatchObject({ sanctioned_amount: '86.4' });
    const refund = await claim(owner, { amount: '-9.09' });
    await expect(boss.plugs.expenses.approve(refund.id, { sanctioned_amount: '-8' })).rejects.toMatchObject({
      code: 'validation_failed',
    });
    expect(await boss.plugs.expenses.approve(refund.id)).toMatchObject({ sanctioned_amount: '-9.09' });
  });

  it('are decided by nobody for themselves, whoever entered them', async () => {
    const { owner, boss } = await pair();
    const own = await claim(owner);
    const entered = await claim(boss, { claimant_id: owner.user });
    for (const { id } of [own, entered]) {
      await expect(owner.plugs.expenses.approve(id)).rejects.toMatchObject({ code: 'own_expense' });
      await expect(owner.plugs.expenses.reject(id, { reason: 'x' })).rejects.toMatchObject({
        code: 'own_expense',
      });
    }
    // Whose it is cannot be changed to somebody who does not mind.
    await expect(
      owner.plugs.expenses.update(own.id, { claimant_id: boss.user } as never),
    ).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('are rejected with a reason, corrected, handed in again, and nothing else moves', async () => {
    const { owner, boss } = await pair();
    const { id } = await claim(owner);
    await expect(boss.plugs.expenses.reject(id, {} as never)).rejects.toMatchObject({
      errors: [{ pointer: '/reason', rule: 'required' }],
    });
    expect(await boss.plugs.expenses.reject(id, { reason: 'No receipt' })).toMatchObject({
      status: 'rejected',
      rejected_reason: 'No receipt',
      approved_by: boss.user,
    });
    await expect(boss.plugs.expenses.approve(id)).rejects.toMatchObject({
      code: 'already_decided',
      message: expect.stringMatching(/is rejected: manager-.*@example.com decided at 2/),
    });
    await owner.plugs.expenses.update(id, { notes: 'It was lost' });
    const again = await owner.plugs.expenses.resubmit(id, { reason: 'Lost, see the notes' });
    expect(again).toMatchObject({ status: 'pending', rejected_reason: null, approved_by: null });
    expect(await owner.plugs.expenses.resubmit(id)).toEqual(again);
    await boss.plugs.expenses.approve(id);
    for (const step of [
      () => owner.plugs.expenses.resubmit(id),
      () => owner.plugs.expenses.update(id, { amount: '1000' }),
      () => owner.plugs.expenses.delete(id),
    ])
      await expect(step()).rejects.toMatchObject({ code: 'invalid_transition' });
    expect((await trail(owner, id)).map(({ metadata }) => metadata)).toEqual([
      {},
      { reason: 'No receipt' },
      {},
      { reason: 'Lost, see the notes' },
      {},
    ]);
  });

  it('keep what was approved, also when a file says otherwise', async () => {
    const { owner, boss } = await pair();
    const { id } = await claim(owner);
    const pending = await claim(owner);
    await boss.plugs.expenses.approve(id);
    const csv = (amount: string) => `id,amount,notes\n${id},${amount},x\n${pending.id},${amount},x\n`;
    const update = { resource: 'expenses', mode: 'update', match_on: 'id' } as const;
    const done = await importCsv(owner, csv('5000'), update);
    expect(counts(done)).toEqual({ read: 2, updated: 1, rejected: 1 });
    expect(await results(owner, done.id, 'rejects')).toContain('2,amount,5000,settled,');
    expect(await owner.plugs.expenses.get(id)).toMatchObject({ amount: '86.4', notes: null });
    expect(counts(await importCsv(owner, csv('86.4'), update))).toEqual({ read: 2, updated: 2 });
  });

  it('have one decision, however many decide at once', { timeout: 600_000 }, async () => {
    const claims = Number(process.env.PLUGS_TEST_RACE_EXPENSES ?? 40);
    const owner = await app.found();
    const approvers = await Promise.all(Array.from({ length: 8 }, () => app.joined(owner)));
    const made: Awaited<ReturnType<typeof claim>>[] = [];
    for (let i = 1; i <= claims; i += 1)
      // Each approver has claims of their own among them.
      made.push(await claim(approvers[i % 8]!, { amount: `${i}.01` }));
    const outcomes = await Promise.all(
      approvers.map(async ({ plugs, user }, at) => {
        const said: string[] = [];
        for (const { id, created_by } of made) {
          const decided =
            at % 2 === 0 ? plugs.expenses.approve(id) : plugs.expenses.reject(id, { reason: user });
          said.push(
            await decided.then(
              () => 'won',
              (error) => (error as { code: string }).code,
            ),
          );
          if (created_by === user) expect(said.at(-1)).toMatch(/own_expense|already_decided/);
        }
        return said;
      }),
    );
    for (const [i, { id, amount }] of made.entries()) {
      const said = outcomes.map((one) => one[i]!);
      expect(said.filter((word) => word === 'won')).toHaveLength(1);
      expect(new Set(said)).toEqual(
        new Set(['won', 'already_decided', ...said.filter((w) => w === 'own_expense')]),
      );
      const now = await owner.plugs.expenses.get(id);
      expect(now.approved_by).toBe(approvers[said.indexOf('won')]!.user);
      expect(now.approved_by).not.toBe(now.created_by);
      expect(now).toMatchObject({ amount, version: 2 });
      expect(now.status).toBe(said.indexOf('won') % 2 === 0 ? 'approved' : 'rejected');
    }
  });
});
