import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';

describe.each(engines)('jobs of an organisation on %s', (engine) => {
  let app: TestApp;
  let owner: Owner;

  beforeEach(async () => {
    app = await testApp(engine);
    owner = await app.found();
  });

  afterEach(() => app.close());

  /** Inviting someone leaves a job that mails the invitation. */
  const invited = async () => {
    await owner.plugs.users.create({ email: 'grace@example.com' });
    const { items } = await owner.plugs.jobs.list();
    expect(items).toHaveLength(1);
    return items[0]!;
  };
  const decisions = async (id: string) => {
    const { items } = await owner.plugs.audit_logs.list({
      table_name: ['jobs'],
      record_id: [id],
      sort: 'created_at',
    });
    return items.map(({ action, user_id, new_values }) => ({ action, user_id, state: new_values?.state }));
  };

  test('whoever starts, cancels and retries one stands in the log', async () => {
    const { id, version } = await invited();
    const cancelled = await owner.plugs.jobs.cancel(id);
    expect(cancelled).toMatchObject({ state: 'cancelled', version: version + 1 });
    await expect(owner.plugs.jobs.cancel(id)).rejects.toMatchObject({ code: 'job_state' });

    expect(await owner.plugs.jobs.retry(id)).toMatchObject({ state: 'queued', finished_at: null });
    await expect(owner.plugs.jobs.retry(id)).rejects.toMatchObject({ code: 'job_state' });
    expect(await owner.run({ id })).toMatchObject({ state: 'completed', result: { sent: true } });
    await expect(owner.plugs.jobs.retry(id)).rejects.toMatchObject({ code: 'job_state' });

    const { user } = owner;
    expect(await decisions(id)).toEqual([
      { action: 'create', user_id: user, state: 'queued' },
      { action: 'update', user_id: user, state: 'cancelled' },
      { action: 'update', user_id: user, state: 'queued' },
    ]);
  });

  test('workers take what is queued and what becomes queued', async () => {
    const { id } = await invited();
    app.composition.work();
    const ended = async (job: string) => expect((await owner.plugs.jobs.get(job)).state).toBe('completed');
    await vi.waitFor(() => ended(id), { timeout: 15_000 });
    const { id: second } = await owner.plugs.users.create({ email: 'ada@example.com' });
    expect(second).toBeDefined();
    await vi.waitFor(
      async () => {
        const { items } = await owner.plugs.jobs.list({ state: ['completed'] });
        expect(items).toHaveLength(2);
      },
      { timeout: 15_000 },
    );
  });

  test('a process that works on some queues leaves the others to others', async () => {
    const only = await testApp(engine, { QUEUES: 'email,sms' });
    const { plugs } = await only.found();
    const { job_id } = await plugs.exports.create({ resource: 'contacts' });
    await plugs.users.create({ email: 'grace@example.com' });
    only.composition.work();
    const states = async (queue: string) =>
      (await plugs.jobs.list({ queue })).items.map(({ id, state }) => [id === job_id, state]);
    await vi.waitFor(async () => expect(await states('email')).toEqual([[false, 'completed']]), {
      timeout: 15_000,
    });
    expect(await states('exports')).toEqual([[true, 'queued']]);
    await only.close();
  });

  test('another organisation sees and touches none', async () => {
    const { id } = await invited();
    const other = await app.found('Other');
    expect((await other.plugs.jobs.list()).items).toEqual([]);
    for (const touch of ['get', 'cancel', 'retry'] as const)
      await expect(other.plugs.jobs[touch](id)).rejects.toMatchObject({ code: 'not_found' });
    expect((await owner.plugs.jobs.get(id)).state).toBe('queued');
  });
});
