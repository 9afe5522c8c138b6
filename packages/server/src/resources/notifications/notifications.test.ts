import { createPlugs, type Plugs } from '@the-plugs/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { type Mailbox, openMailbox } from '../../../../../test/support/smtp.ts';
import { localGuard } from '../../dispatch/local-guard.ts';
import { answerWith } from '../../local.ts';

describe.each(engines)('notifications on %s', (engine) => {
  let mailbox: Mailbox;
  let app: TestApp;
  let owner: Owner;
  beforeAll(async () => {
    mailbox = await openMailbox();
    app = await testApp(engine, { MAIL_URL: mailbox.url });
    owner = await app.found();
  });
  afterAll(async () => {
    await app?.close();
    await mailbox?.close();
  });

  /** Someone of the organisation, and the SDK as that person uses it. */
  const person = async (email: string): Promise<{ id: string; plugs: Plugs }> => {
    const { id } = await owner.plugs.users.create({ email });
    const dispatch = app.composition.dispatchFor(localGuard(owner.organization, id));
    return {
      id,
      plugs: createPlugs({ server: 'http://local', fetch: (request) => answerWith(dispatch, request) }),
    };
  };
  const set = (id: string, values: Record<string, string>) =>
    app.composition.services.store
      .tenant(owner.organization)
      .write((tx) => tx.updateTable('notifications').set(values).where('id', '=', id).execute());
  const mailed = (to: string) => mailbox.mails.filter((mail) => mail.to === to);
  const soon = () => new Date(app.db.world.now().getTime() + 3_600_000).toISOString();
  const past = () => new Date(app.db.world.now().getTime() - 1_000).toISOString();

  test('a person sees, counts and marks their own in the app and nobody else’s', async () => {
    const [grace, ada] = [await person('grace@example.com'), await person('ada@example.com')];
    const tell = (title: string, more = {}) =>
      owner.plugs.notifications.create({ user_id: grace.id, title, ...more });
    const first = await tell('First');
    const second = await tell('Second', { notification_type: 'reminder', data: { contact: 1 } });
    const late = await tell('Over soon', { expires_at: soon() });
    expect(first).toMatchObject({ channel: 'in_app', delivery_status: 'sent', is_read: false });

    const titles = async (query = {}) =>
      (await grace.plugs.notifications.list(query)).items.map(({ title }) => title);
    expect(await titles()).toEqual(['Over soon', 'Second', 'First']);
    expect(await titles({ notification_type: 'reminder' })).toEqual(['Second']);
    await set(late.id, { expires_at: past() });
    expect(await titles({ is_read: false })).toEqual(['Second', 'First']);
    expect(await grace.plugs.notifications.unread_count()).toEqual({ count: 2 });

    // Nobody else's, not even the owner's own view of what was sent.
    for (const { plugs } of [ada, owner]) {
      expect((await plugs.notifications.list()).items).toEqual([]);
      for (const touch of ['get', 'read', 'delete'] as const)
        await expect(plugs.notifications[touch](first.id)).rejects.toMatchObject({ code: 'not_found' });
    }
    const read = await grace.plugs.notifications.read(first.id);
    expect(read).toMatchObject({ is_read: true, read_at: expect.any(String), version: 2 });
    expect(await grace.plugs.notifications.read(first.id)).toEqual(read);
    expect(await grace.plugs.notifications.read_all()).toEqual({ count: 1 });
    expect(await grace.plugs.notifications.unread_count()).toEqual({ count: 0 });
    await grace.plugs.notifications.delete(second.id);
    expect(await titles()).toEqual(['First']);
    expect((await owner.plugs.notifications.sent({ user_id: grace.id })).items).toHaveLength(2);
    const mine = await owner.plugs.notifications.create({ title: 'Call Grace' });
    expect(mine.user_id).toBe(owner.user);
  });

  test('an e-mail is sent once by a job; a refused one is a failed job that can be tried again', async () => {
    const { id: user_id } = await person('list@example.com');
    const create = (more = {}) =>
      owner.plugs.notifications.create({
        user_id,
        title: 'Offer',
        message: 'Taken.',
        channel: 'email',
        ...more,
      });
    const look = async (id: string) =>
      (await owner.plugs.notifications.sent({ user_id })).items.find((one) => one.id === id);
    const sent = await create();
    expect(sent).toMatchObject({ delivery_status: 'pending', recipient: 'list@example.com' });
    expect(await owner.run({ id: sent.job_id! })).toMatchObject({
      state: 'completed',
      result: { sent: true },
    });
    expect(await look(sent.id)).toMatchObject({ delivery_status: 'sent', delivery_attempts: 1, version: 1 });
    expect(mailed('list@example.com')).toHaveLength(1);
    expect(mailed('list@example.com')[0]!.data).toContain(`Message-ID: <${sent.id}@`);

    mailbox.refuses = () => 550;
    const refused = await create();
    expect((await owner.run({ id: refused.job_id! })).state).toBe('failed');
    const failed = (await owner.plugs.jobs.list({ state: 'failed' })).items;
    expect(failed).toMatchObject([{ id: refused.job_id, error: { code: 'recipient_unreachable' } }]);
    expect(await look(refused.id)).toMatchObject({
      delivery_status: 'failed',
      delivery_error: expect.stringContaining('550'),
    });
    mailbox.refuses = () => undefined;
    await owner.plugs.jobs.retry(refused.job_id!);
    expect((await owner.run({ id: refused.job_id! })).state).toBe('completed');
    expect(await look(refused.id)).toMatchObject({
      delivery_status: 'sent',
      delivery_attempts: 2,
      delivery_error: null,
    });
  });

  test('what expired, was deleted or cancelled is not sent', async () => {
    const { id: user_id, plugs } = await person('late@example.com');
    const create = () =>
      owner.plugs.notifications.create({
        user_id,
        title: 'Now or never',
        channel: 'email',
        expires_at: soon(),
      });
    const [expired, deleted, cancelled] = [await create(), await create(), await create()];
    await set(expired.id, { expires_at: past() });
    await plugs.notifications.delete(deleted.id);
    await owner.plugs.jobs.cancel(cancelled.job_id!);
    for (const { job_id } of [expired, deleted])
      expect(await owner.run({ id: job_id! })).toMatchObject({ result: { sent: false } });
    const { items } = await owner.plugs.notifications.sent({ user_id });
    expect(items.map(({ delivery_status }) => delivery_status)).toEqual(['cancelled', 'expired']);
    expect(mailed('late@example.com')).toEqual([]);
    await expect(
      owner.plugs.notifications.create({ user_id, title: 'x', channel: 'email', expires_at: past() }),
    ).rejects.toMatchObject({ code: 'validation_failed' });
  });

  test('after a crash in the middle an e-mail goes again under its id, a text message is left to a person', async () => {
    const { id: user_id } = await person('crash@example.com');
    await owner.plugs.users.update(user_id, { phone: '+44 20 7946 0000' });
    const create = (channel: 'email' | 'sms') =>
      owner.plugs.notifications.create({ user_id, title: 'Once', channel });
    const [mail, text] = [await create('email'), await create('sms')];
    for (const { id } of [mail, text]) await set(id, { delivery_status: 'sending' });
    expect((await owner.run({ id: mail.job_id! })).state).toBe('completed');
    expect(mailed('crash@example.com')[0]!.data).toContain(`Message-ID: <${mail.id}@`);
    expect(await owner.run({ id: text.job_id! })).toMatchObject({
      state: 'failed',
      error: { code: 'delivery_unknown' },
    });
    await owner.plugs.jobs.retry(text.job_id!);
    expect((await owner.run({ id: text.job_id! })).state).toBe('completed');
  });
});
