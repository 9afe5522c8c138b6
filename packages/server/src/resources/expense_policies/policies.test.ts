import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';

const train = {
  title: 'Train to Zurich',
  amount: '86.40',
  currency: 'CHF',
  expense_type: 'travel',
  expense_date: '2026-11-20T00:00:00Z',
} as const;

type Document = Parameters<Owner['plugs']['expense_policies']['create']>[0]['document'];

describe.each(engines)('expense policies on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine);
  });
  afterAll(() => app?.close());

  /** An owner, an admin, and somebody who claims, led by a manager. */
  const firm = async () => {
    const owner = await app.found();
    const [admin, lead] = [await app.joined(owner, 'admin'), await app.joined(owner, 'manager')];
    return { owner, admin, lead, clerk: await app.joined(owner, 'member', lead.user) };
  };
  const set = ({ plugs }: Owner, document: Document) => plugs.expense_policies.create({ document });
  const claim = ({ plugs }: Owner, more: object = {}) => plugs.expenses.create({ ...train, ...more });
  const addressOf = async (owner: Owner, { user }: Owner) => (await owner.plugs.users.get(user)).email;
  const notAsked = { code: 'not_approver' };

  it('ask level after level, each of somebody else, for the amount as it is', async () => {
    const { owner, admin, lead, clerk } = await firm();
    await set(owner, {
      currency: 'CHF',
      rates: { EUR: '0.95' },
      levels: [
        { name: 'lead', approvers: ['manager'] },
        { name: 'finance', above: '1000', approvers: ['role:admin', 'role:manager'] },
        {
          name: 'board',
          above: '10000',
          types: ['venue'],
          approvers: ['role:owner', 'role:admin'],
          require: 'all',
        },
      ],
    });
    const small = await claim(clerk);
    await expect(admin.plugs.expenses.approve(small.id)).rejects.toMatchObject({
      ...notAsked,
      message: expect.stringContaining('lead: manager'),
    });
    await expect(admin.plugs.expenses.reject(small.id, { reason: 'No' })).rejects.toMatchObject(notAsked);
    const approved = await lead.plugs.expenses.approve(small.id);
    expect(approved).toMatchObject({
      status: 'approved',
      approvals: [
        { level: 'lead', as: 'manager', user_id: lead.user, on_behalf_of: null, amount: '86.4', policy: 1 },
      ],
    });
    // 1052.64 EUR are 1000.008 CHF.
    const large = await claim(clerk, { amount: '1052.64', currency: 'EUR' });
    await expect(admin.plugs.expenses.approve(large.id)).rejects.toMatchObject(notAsked);
    const first = await lead.plugs.expenses.approve(large.id, { sanctioned_amount: '1000', reason: 'Fair' });
    expect(first).toMatchObject({ status: 'pending', sanctioned_amount: '1000', approved_by: null });
    // One person is one pair of eyes.
    await expect(lead.plugs.expenses.approve(large.id)).rejects.toMatchObject(notAsked);
    await expect(admin.plugs.expenses.approve(large.id, { sanctioned_amount: '1001' })).rejects.toMatchObject(
      {
        errors: [{ pointer: '/sanctioned_amount' }],
      },
    );
    expect(await admin.plugs.expenses.approve(large.id)).toMatchObject({
      status: 'approved',
      sanctioned_amount: '1000',
      approved_by: admin.user,
    });
    const under = await claim(clerk, { amount: '1052.63', currency: 'EUR' });
    expect(await lead.plugs.expenses.approve(under.id)).toMatchObject({ status: 'approved' });
    // What was approved of another amount counts no more.
    const moving = await claim(clerk, { amount: '2000' });
    await lead.plugs.expenses.approve(moving.id);
    await clerk.plugs.expenses.update(moving.id, { amount: '2001' });
    await expect(admin.plugs.expenses.approve(moving.id)).rejects.toMatchObject(notAsked);
    await lead.plugs.expenses.approve(moving.id);
    expect(await admin.plugs.expenses.approve(moving.id)).toMatchObject({
      status: 'approved',
      sanctioned_amount: '2001',
    });
    const other = await app.joined(owner, 'admin');
    const hall = await claim(clerk, { amount: '20000', expense_type: 'venue' });
    for (const one of [lead, other, admin])
      expect(await one.plugs.expenses.approve(hall.id)).toMatchObject({ status: 'pending' });
    expect((await owner.plugs.expenses.approve(hall.id)).approvals.map((one) => one.as)).toEqual([
      'manager',
      'role:admin',
      'role:admin',
      'role:owner',
    ]);
  });

  it('let people stand in for each other, on their days, and never for the claimant', async () => {
    const { owner, admin, lead, clerk } = await firm();
    const [from, to] = [await addressOf(owner, lead), await addressOf(owner, admin)];
    const today = app.db.world.now().toISOString().slice(0, 10);
    const levels = [{ name: 'lead', approvers: ['manager', `user:${from.toUpperCase()}`] }];
    const during = (since: string, until: string): Document => ({
      currency: 'CHF',
      levels,
      delegations: [{ from, to, since, until }],
    });
    await set(owner, during('2020-01-01', '2020-01-31'));
    const { id } = await claim(clerk);
    await expect(admin.plugs.expenses.approve(id)).rejects.toMatchObject(notAsked);
    await set(owner, during(today, today));
    // Nobody's delegate decides on their own claim, neither on that of whom they stand in for.
    const own = await claim(lead);
    for (const [one, code] of [
      [lead, 'own_expense'],
      [admin, 'not_approver'],
    ] as const) {
      await expect(one.plugs.expenses.approve(own.id)).rejects.toMatchObject({ code });
      await expect(one.plugs.expenses.reject(own.id, { reason: 'No' })).rejects.toMatchObject({ code });
      const plan = await one.plugs.expense_decisions.create({ decision: 'approve', items: [{ id: own.id }] });
      const { items } = await one.plugs.expense_decisions.items(plan.id);
      expect(items).toMatchObject([{ outcome: 'refused', code }]);
      const inbox = await one.plugs.expenses.inbox();
      expect(inbox.items.map(({ expense }) => expense.id)).not.toContain(own.id);
    }
    // Nor does the replay count what was approved so before there was such a rule.
    const level = { level: 'lead', as: 'manager', amount: own.amount, currency: 'CHF', policy: 2 };
    const asIfBy = async (user_id: string, on_behalf_of: string) => {
      const approvals = [{ ...level, user_id, on_behalf_of, at: own.created_at }];
      const set = { status: 'approved', sanctioned_amount: own.amount, approved_by: user_id, approvals };
      await app.db.store.tenant(owner.organization).write((tx) =>
        tx
          .updateTable('expenses')
          .set(set as never)
          .where('id', '=', own.id)
          .execute(),
      );
      const { changes } = await owner.plugs.expense_policies.simulate({ since: '2020-01-01T00:00:00Z' });
      return changes.find(({ expense_id }) => expense_id === own.id)?.outcome;
    };
    expect(await asIfBy(admin.user, lead.user)).toBe('more_approvals');
    expect(await asIfBy(lead.user, admin.user)).toBe('more_approvals');
    expect(await admin.plugs.expenses.approve(id)).toMatchObject({
      status: 'approved',
      approvals: [{ level: 'lead', user_id: admin.user, on_behalf_of: lead.user, policy: 2 }],
    });
    expect(
      (await owner.plugs.expense_policies.list({ sort: '-number' })).items.map((it) => it.number),
    ).toEqual([2, 1]);
  });

  it('warn or refuse: receipts, late claims, days, budgets, and currencies without a rate', async () => {
    const { owner, lead, clerk } = await firm();
    const event = await owner.plugs.events.create({
      title: 'Fair',
      event_type: 'conference',
      start_date: '2026-12-01T09:00:00Z',
      end_date: '2026-12-01T18:00:00Z',
      timezone: 'Europe/Zurich',
      budget: '100',
      currency: 'EUR',
    } as never);
    await set(owner, {
      currency: 'CHF',
      rates: { EUR: '0.5' },
      rules: {
        receipts: { above: '86.4' },
        late: { after_days: 30, effect: 'refuse' },
        daily_limit: { amount: '200', types: ['travel', 'catering'] },
        event_budget: { effect: 'refuse' },
      },
    });
    const expense_date = app.db.world.now().toISOString();
    const fine = await claim(clerk, { expense_date });
    const late = await claim(clerk, { expense_date: '2020-01-01T00:00:00Z' });
    const dear = await claim(clerk, { expense_date, amount: '120' });
    const dollars = await claim(clerk, { expense_date, currency: 'USD' });
    const party = await claim(clerk, {
      amount: '50.01',
      event_id: event.id,
      expense_type: 'venue',
      expense_date,
    });
    const ids = [fine, late, dear, dollars, party].map(({ id }) => ({ id }));
    await claim(clerk, { expense_date: '2001-01-01T00:00:00Z', currency: 'USD', expense_type: 'other' });
    // The currency of another claim of that day has no rate: what the day comes to cannot be said.
    const stuck = await lead.plugs.expense_decisions.create({
      decision: 'approve',
      items: [{ id: fine.id }],
    });
    expect(stuck.counts.refused).toBe(1);
    await owner.plugs.expenses.update(dollars.id, { expense_type: 'other' });
    const plan = await lead.plugs.expense_decisions.create({ decision: 'approve', items: ids });
    const items = (await lead.plugs.expense_decisions.items(plan.id, { limit: 200 })).items;
    const said = Object.fromEntries(
      items.map(({ expense_id, code, message, warnings }) => [
        expense_id,
        [code, message, ...warnings.map(({ rule }) => rule)],
      ]),
    );
    expect(said[fine.id]).toEqual([null, null, 'daily_limit']);
    expect(said[dear.id]).toEqual([null, null, 'receipts', 'daily_limit']);
    expect(said[late.id]).toEqual(['policy_refuses', expect.stringContaining('30 are allowed')]);
    expect(said[dollars.id]).toEqual(['no_rate', expect.stringContaining('from USD to CHF')]);
    expect(said[party.id]).toEqual(['policy_refuses', expect.stringContaining('Fair comes to 50.01 CHF')]);
    expect(plan.counts).toMatchObject({ ready: 2, refused: 3, warned: 2 });
    await owner.plugs.expenses.update(party.id, { amount: '50' });
    expect(await lead.plugs.expenses.approve(party.id)).toMatchObject({ status: 'approved' });
    const { changes, rules, ...rest } = await owner.plugs.expense_policies.simulate({
      since: '2020-01-01T00:00:00Z',
      document: {
        currency: 'CHF',
        rates: { EUR: '0.5', USD: '1' },
        levels: [{ name: 'top', above: '49.99', approvers: ['role:owner'] }],
        rules: { late: { after_days: 30 } },
      },
    });
    expect(rest).toEqual({ policy: null, claims: 5, changed: 2 });
    expect(changes.map((it) => [it.expense_id, it.outcome, it.reasons[0]])).toEqual([
      [late.id, 'warned', expect.stringContaining('30 are allowed')],
      [party.id, 'more_approvals', 'The level top asks for role:owner.'],
    ]);
    expect(rules.map(({ rule, claims, sums }) => [rule, claims, sums[0]?.amount])).toEqual([
      ['late', 1, '86.4'],
      ['level:top', 1, '50'],
    ]);
  });

  it('flag what looks like a claim that is there already, with its id', async () => {
    const { owner, lead, clerk } = await firm();
    // The bytes are there; what becomes of them is another matter.
    const receipt = async (file_name: string) => {
      const { id } = await owner.plugs.media.create({ file_name });
      await owner.plugs.media.upload(id, 'Paid 86.40 CHF', { 'upload-offset': 0, 'upload-complete': true });
      return id;
    };
    const [first, again] = [await claim(clerk, { merchant: 'SBB' }), await claim(clerk, { merchant: 'SBB' })];
    for (const other of [
      { merchant: 'BLS' },
      { merchant: 'SBB', amount: '86.41' },
      { merchant: 'SBB', currency: 'EUR' },
    ])
      await claim(clerk, other);
    // Whoever hands it in is told at once.
    const told = async ({ id }: { id: string }) =>
      (await clerk.plugs.expenses.warnings(id)).warnings.map(({ rule, expense_id }) => [rule, expense_id]);
    expect(await told(again)).toEqual([['duplicate_claim', first.id]]);
    expect(await told(await claim(clerk, { merchant: 'BVZ' }))).toEqual([]);
    const paper = await receipt('a.txt');
    const one = await claim(clerk, { amount: '1', receipt_id: paper });
    const two = await claim(lead, { amount: '2', receipt_id: await receipt('b.txt') });
    const warnings = async () => {
      const plan = await owner.plugs.expense_decisions.create({ decision: 'approve', filters: {} });
      const { items } = await owner.plugs.expense_decisions.items(plan.id, { limit: 200 });
      return items.flatMap((item) =>
        item.warnings.map(({ rule, expense_id }) => [item.expense_id, rule, expense_id]),
      );
    };
    const expected = [
      [first.id, 'duplicate_claim', again.id],
      [again.id, 'duplicate_claim', first.id],
    ];
    const shared = [
      [one.id, 'duplicate_receipt', two.id],
      [two.id, 'duplicate_receipt', one.id],
    ];
    const isChecksumKept = (await owner.plugs.media.get(paper)).source_checksum !== null;
    expect(await warnings()).toEqual(
      expect.arrayContaining([...expected, ...(isChecksumKept ? shared : [])]),
    );
    await set(owner, { currency: 'CHF', rates: { EUR: '1' }, rules: { duplicates: { effect: 'refuse' } } });
    await expect(lead.plugs.expenses.approve(first.id)).rejects.toMatchObject({ code: 'policy_refuses' });
    await lead.plugs.expenses.reject(again.id, { reason: 'Claimed already' });
    await lead.plugs.expenses.approve(first.id);
    const { rules } = await owner.plugs.expense_policies.simulate({ since: '2026-01-01T00:00:00Z' });
    expect(rules).toEqual([]);
    expect(await told(await claim(clerk, { merchant: 'SBB', currency: 'USD' }))).toEqual([['no_rate', null]]);
  });

  it('make an inbox for each, and sums that add up to the last digit', async () => {
    const { owner, admin, lead, clerk } = await firm();
    await set(owner, {
      currency: 'CHF',
      levels: [
        { name: 'lead', approvers: ['manager'] },
        { name: 'finance', above: '1000', approvers: ['role:admin'] },
      ],
      rules: { receipts: { above: '1500', effect: 'refuse' } },
    });
    const small = await claim(clerk, { amount: '0.1', category: 'Rail' });
    const large = await claim(clerk, { amount: '1000.2', expense_date: '2026-12-01T00:00:00Z' });
    const huge = await claim(clerk, { amount: '2000', category: 'Rail' });
    await claim(clerk, { currency: 'EUR' });
    const inbox = async ({ plugs }: Owner) => {
      const items = await plugs.expenses.inbox({ limit: 1 }).toArray({ limit: 100 });
      return items.map(({ expense, level, refused }) => [expense.amount, level, refused !== null]);
    };
    expect(await inbox(lead)).toEqual([
      ['0.1', 'lead', false],
      ['1000.2', 'lead', false],
      ['2000', null, true],
      ['86.4', null, true],
    ]);
    expect(await inbox(admin)).toEqual([]);
    await lead.plugs.expenses.approve(large.id, { sanctioned_amount: '1000.1' });
    expect(await inbox(admin)).toEqual([['1000.2', 'finance', false]]);
    await admin.plugs.expenses.approve(large.id);
    await lead.plugs.expenses.approve(small.id);
    await lead.plugs.expenses.reject(huge.id, { reason: 'No receipt' });
    const pay = await owner.plugs.expense_decisions.create({ decision: 'pay', items: [{ id: small.id }] });
    await owner.run(await owner.plugs.expense_decisions.apply(pay.id));
    const report = async (by: 'category' | 'month' | 'person') => {
      const { rows } = await owner.plugs.expenses.report({ by, to: '2027-01-01T00:00:00Z' });
      return rows.map(({ label, currency, claims, claimed, pending, rejected, granted, paid }) => [
        ...[label, currency, claims],
        ...[claimed, pending, rejected, granted, paid],
      ]);
    };
    expect(await report('category')).toEqual([
      ['Rail', 'CHF', 2, '2000.1', '0', '2000', '0.1', '0.1'],
      ['none', 'CHF', 1, '1000.2', '0', '0', '1000.1', '0'],
      ['none', 'EUR', 1, '86.4', '86.4', '0', '0', '0'],
    ]);
    expect(await report('month')).toEqual([
      ['2026-11', 'CHF', 2, '2000.1', '0', '2000', '0.1', '0.1'],
      ['2026-11', 'EUR', 1, '86.4', '86.4', '0', '0', '0'],
      ['2026-12', 'CHF', 1, '1000.2', '0', '0', '1000.1', '0'],
    ]);
    const [chf] = await report('person');
    expect(chf).toEqual([await addressOf(owner, clerk), 'CHF', 3, '3000.3', '0', '2000', '1000.2', '0.1']);
  });

  it('are checked whole before they are set, and by one at a time', async () => {
    const { owner, clerk } = await firm();
    await claim(clerk, { currency: 'EUR' });
    const document: Document = {
      currency: 'CHF',
      rates: { CHF: '1', USD: '0.0' },
      levels: [
        { name: 'lead', approvers: ['user:nobody@example.com', `user:${await addressOf(owner, clerk)}`] },
        { name: 'lead', approvers: ['manager', 'manager'] },
      ],
      delegations: [{ from: 'a@example.com', to: 'A@example.com', since: '2026-12-02', until: '2026-12-01' }],
    };
    const { valid, findings } = await owner.plugs.expense_policies.check({ document });
    expect(valid).toBe(false);
    expect(findings.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
      '/rates/CHF own_rate',
      '/rates/USD zero_rate',
      '/levels/1/name unique',
      '/levels/1/approvers/1 unique',
      '/delegations/0/to oneself',
      '/delegations/0/until after',
      '/levels/0/approvers/0 unknown_person',
      '/levels/0/approvers/1 may_not_approve',
      '/delegations/0/from unknown_person',
      '/delegations/0/to unknown_person',
      '/rates no_rate',
    ]);
    await expect(set(owner, document)).rejects.toMatchObject({ code: 'validation_failed' });
    await expect(set(owner, { currency: 'CHF', colour: 'red' } as never)).rejects.toMatchObject({
      errors: [{ pointer: '/document/colour' }],
    });
    const next = { document: { currency: 'CHF' }, replaces: 0 };
    expect(await owner.plugs.expense_policies.create(next)).toMatchObject({
      number: 1,
      created_by: owner.user,
    });
    await expect(owner.plugs.expense_policies.create(next)).rejects.toMatchObject({
      code: 'precondition_failed',
    });
    const { items } = await owner.plugs.audit_logs.list({ table_name: ['expense_policies'] });
    expect(items).toMatchObject([
      { action: 'create', new_values: { number: 1, document: { currency: 'CHF' } } },
    ]);
  });
});
