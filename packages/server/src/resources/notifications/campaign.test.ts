import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { type Mailbox, openMailbox } from '../../../../../test/support/smtp.ts';
import { type HttpServer, listen } from '../../http/server.ts';

describe.each(engines)('campaigns on %s', (engine) => {
  let mailbox: Mailbox;
  let app: TestApp;
  let http: HttpServer;
  let owner: Owner;
  let template_id: string;
  beforeAll(async () => {
    mailbox = await openMailbox();
    app = await testApp(engine, {
      MAIL_URL: mailbox.url,
      PORT: '0',
      PUBLIC_URL: 'https://plugs.example.com',
    });
    http = await listen(app.composition);
    owner = await app.found('Analytical & Sons');
    const { id } = await owner.plugs.notification_templates.create({
      name: 'spring',
      subject: 'News for {{contact.first_name|you}}',
      text: 'Dear {{contact.first_name|friend}} of {{contact.metadata.city|somewhere}},\n\nwe have news.\n',
      html: '<p>Dear {{contact.first_name|friend}}</p>',
    });
    template_id = id;
  });
  afterAll(async () => {
    await http?.close();
    await app?.close();
    await mailbox?.close();
  });

  const add = async (industry: string, ...contacts: Record<string, unknown>[]) => {
    const made: string[] = [];
    for (const contact of contacts)
      made.push((await owner.plugs.contacts.create({ industry, ...contact })).id);
    return made;
  };
  const start = (industry: string, more = {}) =>
    owner.plugs.notifications.campaign({
      template_id,
      filters: { industry },
      rate_per_minute: 6000,
      ...more,
    });
  const linkIn = (data: string) => new URL(/^List-Unsubscribe:\s+<([^>]+)>/m.exec(data)![1]!).pathname;
  const receivers = () => mailbox.mails.map(({ to }) => to).sort();

  test('leave out who must not or cannot be written to, in the dry run as in the run', async () => {
    await add(
      'tests',
      { email: 'Ada@example.com', first_name: 'Ada <b>', metadata: { city: 'London' } },
      { email: 'grace@example.com' },
      { email: 'stop@example.com' },
      { first_name: 'Nobody' },
    );
    await owner.plugs.suppressions.create({ email: 'STOP@example.com', reason: 'complained' });
    const expected = { matched: 4, recipients: 2, no_email: 1, suppressed: 1, duplicates: 0 };
    const looked = await start('tests', { dry_run: true });
    expect(looked).toMatchObject({ audience: expected, minutes: 1, job: null });
    expect(looked.sample).toMatchObject({ to: 'Ada@example.com', subject: 'News for Ada <b>' });
    await expect(start('tests', { at_most: 1 })).rejects.toMatchObject({ code: 'plan_stale' });
    await expect(start('tests', { filters: { limit: 1 } })).rejects.toMatchObject({
      code: 'validation_failed',
    });

    const { job, audience } = await start('tests', { at_most: 2 });
    expect(audience).toEqual(expected);
    expect(await owner.run(job!)).toMatchObject({ result: { sent: 2, failed: 0, withdrawn: 0 } });
    expect(receivers()).toEqual(['ada@example.com', 'grace@example.com']);
    const { data } = mailbox.mails.find(({ to }) => to.startsWith('ada'))!;
    expect(data).toContain('Dear Ada <b> of London,');
    expect(data).toContain('<p>Dear Ada &lt;b&gt;</p>');
    expect(data).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');

    const { items } = await owner.plugs.notifications.sent({ job_id: job!.id });
    expect(items.map(({ delivery_status }) => delivery_status)).toEqual(['sent', 'sent']);
    // Once more by mistake: nobody gets it twice.
    expect((await start('tests', { dry_run: true })).audience).toMatchObject({
      recipients: 0,
      duplicates: 2,
    });
    expect((await start('tests', { dry_run: true, repeat: true })).audience).toMatchObject({ recipients: 2 });
  });

  test('the link in a mail works without signing in, for people and for mail programs', async () => {
    const { data } = mailbox.mails.find(({ to }) => to.startsWith('grace'))!;
    const address = http.url + linkIn(data);
    const listed = async () =>
      (await owner.plugs.suppressions.list({ email: 'grace@example.com' })).items.map(({ reason }) => reason);
    const page = await (await fetch(address)).text();
    expect(page).toContain('Stop mails from Analytical &amp; Sons?');
    expect(page).toContain('<form method="post">');
    // Scanners of mail programs look at links: looking changes nothing.
    expect(await listed()).toEqual([]);
    const oneClick = () =>
      fetch(address, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    expect((await Promise.all([oneClick(), oneClick()])).map(({ status }) => status)).toEqual([200, 200]);
    expect(await listed()).toEqual(['unsubscribed']);
    expect((await start('tests', { dry_run: true, repeat: true })).audience).toMatchObject({
      suppressed: 2,
      recipients: 1,
    });
    const token = linkIn(data).slice('/unsubscribe/'.length);
    const altered = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
    for (const wrong of ['preview', altered, 'x'.repeat(900)]) {
      expect((await fetch(`${http.url}/unsubscribe/${wrong}`)).status).toBe(404);
      expect((await fetch(`${http.url}/unsubscribe/${wrong}`, { method: 'POST' })).status).toBe(404);
    }
  });

  test('one that meets a mail server that goes away goes on, and writes to nobody twice', async () => {
    mailbox.mails.length = 0;
    const names = Array.from({ length: 7 }, (_, n) => `person-${n}@example.com`);
    await add('more', ...names.map((email) => ({ email })));
    let calls = 0;
    // One mailbox wants to see us again later, one does not exist.
    mailbox.refuses = (to) => {
      calls += 1;
      return calls === 3 ? 450 : to === names[5] ? 550 : undefined;
    };
    const { job } = await start('more');
    const done = await owner.run(job!);
    expect(done).toMatchObject({ state: 'completed', result: { sent: 6, failed: 1, withdrawn: 0 } });
    expect(receivers()).toEqual(names.filter((name) => name !== names[5]));
    mailbox.refuses = () => undefined;
  });

  test('one that is cancelled is taken up again where it stood, without those who left meanwhile', async () => {
    mailbox.mails.length = 0;
    const [, , last] = await add(
      'last',
      { email: 'a@example.com' },
      { email: 'b@example.com' },
      { email: 'c@example.com' },
    );
    const { job } = await start('last');
    mailbox.refuses = async () => {
      mailbox.refuses = () => undefined;
      await owner.plugs.suppressions.create({ email: 'b@example.com' });
      await owner.plugs.contacts.delete(last!);
      await owner.plugs.jobs.cancel(job!.id);
      return undefined;
    };
    expect((await owner.run(job!)).state).toBe('cancelled');
    const statuses = async () =>
      (await owner.plugs.notifications.sent({ job_id: job!.id })).items
        .map((one) => one.delivery_status)
        .sort();
    expect(await statuses()).toEqual(['cancelled', 'cancelled', 'sent']);
    await owner.plugs.jobs.retry(job!.id);
    expect(await owner.run(job!)).toMatchObject({ result: { sent: 1, failed: 0, withdrawn: 2 } });
    expect(receivers()).toEqual(['a@example.com']);
  });

  test('of a worker that dies when a mail has left, that mail alone goes again, under its id', async () => {
    mailbox.mails.length = 0;
    const names = ['k', 'l', 'm', 'n'].map((name) => `${name}@example.com`);
    await add('crash', ...names.map((email) => ({ email })));
    const { job } = await start('crash');
    const { store } = app.composition.services;
    mailbox.refuses = async (to) => {
      if (to !== 'm@example.com' || mailbox.mails.some((mail) => mail.to === to)) return undefined;
      // Another worker may take over, and this one may write nothing any more: as when its process is gone.
      await store.tenant(owner.organization).write((tx) =>
        tx
          .updateTable('jobs')
          .set((eb) => ({
            fencing_token: eb('fencing_token', '+', 1),
            lease_until: '2026-01-01T00:00:00.000Z',
          }))
          .where('id', '=', job!.id)
          .execute(),
      );
      return undefined;
    };
    expect(await owner.run(job!)).toMatchObject({ result: { sent: 4, failed: 0 } });
    expect(receivers()).toEqual([...names, 'm@example.com'].sort());
    const ids = mailbox.mails.map(({ data }) => /^Message-ID: (\S+)/m.exec(data)![1]);
    expect(new Set(ids).size).toBe(4);
  });

  test('keep to their rate and leave the queue to others meanwhile', async () => {
    mailbox.mails.length = 0;
    await add('slow', { email: 'x@example.com' }, { email: 'y@example.com' });
    const { job, minutes } = await start('slow', { rate_per_minute: 1 });
    expect(minutes).toBe(2);
    const began = app.db.world.now().getTime();
    app.composition.work();
    const waiting = await vi.waitFor(
      async () => {
        const now = await owner.plugs.jobs.get(job!.id);
        expect(now).toMatchObject({ state: 'queued', progress: { done: 1, total: 2 } });
        return now;
      },
      { timeout: 15_000 },
    );
    expect(Date.parse(waiting.run_after!)).toBeGreaterThanOrEqual(began + 60_000);
    const { job_id } = await owner.plugs.notifications.create({ title: 'In between', channel: 'email' });
    await vi.waitFor(async () => expect((await owner.plugs.jobs.get(job_id!)).state).toBe('completed'), {
      timeout: 15_000,
    });
    expect(mailbox.mails.filter(({ to }) => ['x@example.com', 'y@example.com'].includes(to))).toHaveLength(1);
  });
});
