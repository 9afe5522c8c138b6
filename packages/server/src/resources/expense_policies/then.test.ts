import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';

describe.each(engines)('a replay on %s judges people by what they were', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine);
  });
  afterAll(() => app?.close());

  const approvedBy = async (clerk: Owner, approver: Owner): Promise<string> => {
    const { id } = await clerk.plugs.expenses.create({
      title: 'Train to Zurich',
      amount: '86.40',
      currency: 'CHF',
      expense_type: 'travel',
      expense_date: '2026-11-20T00:00:00Z',
    });
    await approver.plugs.expenses.approve(id);
    return id;
  };
  const missing = async ({ plugs }: Owner, ...approvers: string[]): Promise<string[]> => {
    const { changes } = await plugs.expense_policies.simulate({
      since: '2020-01-01T00:00:00Z',
      document: { currency: 'CHF', levels: [{ name: 'one', approvers }] },
    });
    return changes.map(({ expense_id }) => expense_id);
  };

  it('whose role has changed since, up or down, or twice', async () => {
    const owner = await app.found();
    const [lead, peer] = [await app.joined(owner, 'manager'), await app.joined(owner, 'admin')];
    const clerk = await app.joined(owner, 'member', lead.user);
    const role = ({ user }: Owner, to: 'manager' | 'member' | 'admin') =>
      owner.plugs.users.update(user, { role: to });
    const byManager = await approvedBy(clerk, lead);
    await role(lead, 'admin');
    const byAdmin = await approvedBy(clerk, lead);
    await role(lead, 'member');
    const byPeer = await approvedBy(clerk, peer);
    await role(peer, 'manager');
    expect(await missing(owner, 'role:manager')).toEqual([byAdmin, byPeer]);
    expect(await missing(owner, 'role:admin')).toEqual([byManager]);
    expect(await missing(owner, 'role:owner')).toEqual([byManager, byAdmin, byPeer]);
  });

  it('whose claimant had another manager then', async () => {
    const owner = await app.found();
    const [first, second] = [await app.joined(owner, 'manager'), await app.joined(owner, 'manager')];
    const clerk = await app.joined(owner, 'member', first.user);
    const before = await approvedBy(clerk, first);
    const stranger = await approvedBy(clerk, second);
    await owner.plugs.users.update(clerk.user, { manager_id: second.user });
    const after = await approvedBy(clerk, second);
    expect(await missing(owner, 'manager')).toEqual([stranger]);
    // Without one there is nobody whom the word means, for what comes then.
    await owner.plugs.users.update(clerk.user, { manager_id: null });
    const alone = await approvedBy(clerk, first);
    expect(await missing(owner, 'manager')).toEqual([stranger, alone]);
    expect(new Set([before, stranger, after, alone]).size).toBe(4);
  });

  it('who has left', async () => {
    const owner = await app.found();
    const lead = await app.joined(owner, 'manager');
    const clerk = await app.joined(owner, 'member', lead.user);
    await approvedBy(clerk, lead);
    await owner.plugs.users.delete(lead.user);
    expect(await missing(owner, 'role:manager')).toEqual([]);
    expect(await missing(owner, 'manager')).toEqual([]);
  });
});
