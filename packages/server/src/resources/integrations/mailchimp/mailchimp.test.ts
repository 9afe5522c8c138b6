import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../../test/support/app.ts';
import {
  type MailchimpEmulator,
  mailchimpEmulator,
} from '../../../../../../test/support/emulators/mailchimp.ts';
import { engines } from '../../../../../../test/support/engines.ts';
import { integrationBench } from '../../../../../../test/support/integrations.ts';

describe.each(engines)('an audience at Mailchimp on %s', (engine) => {
  let there: MailchimpEmulator;
  let bench: Awaited<ReturnType<typeof integrationBench>>;
  beforeAll(async () => {
    there = await mailchimpEmulator();
    bench = await integrationBench(engine, { MAILCHIMP_BASE_URL: there.url });
  });
  afterAll(async () => {
    await bench?.close();
    await there?.close();
  });
  beforeEach(() => {
    there.members.splice(0);
    there.calls();
  });

  const connected = async (more: object = {}) => {
    const owner = await bench.app.found();
    const integration = await owner.plugs.integrations.create({
      provider: 'mailchimp',
      credentials: { api_key: there.key },
      settings: { list_id: there.list, status_if_new: 'subscribed', ...more },
    });
    return { owner, integration };
  };
  const reasons = async ({ plugs }: Owner) =>
    (await plugs.suppressions.list()).items.map(({ email, reason }) => `${email} ${reason}`).sort();
  const ada = { email: 'Ada@b.example', first_name: 'Ada', last_name: 'Lovelace', priority: 'high' } as const;

  it('tells who it is, and what is wrong with a key, an audience or a missing setting', async () => {
    const { owner, integration } = await connected();
    const test = () => owner.plugs.integrations.test(integration.id);
    expect(await test()).toMatchObject({
      is_working: true,
      account: 'Analytical Engines',
      message: 'The audience Customers has 0 members.',
      hint: null,
    });
    await owner.plugs.integrations.update(integration.id, { settings: { list_id: 'other' } });
    expect(await test()).toMatchObject({
      is_working: false,
      message: expect.stringContaining('No such list.'),
    });
    await expect(owner.plugs.integrations.sync(integration.id, {})).rejects.toMatchObject({
      code: 'integration_state',
      detail: expect.stringContaining('status_if_new'),
    });
    await owner.plugs.integrations.update(integration.id, { credentials: { api_key: 'wrong-us1' } });
    expect(await test()).toMatchObject({ is_working: false, account: null });
    await owner.plugs.integrations.update(integration.id, { credentials: null });
    await expect(test()).rejects.toMatchObject({ code: 'integration_state' });
    for (const settings of [
      { list_id: '../x' },
      { tags: ['shoe_size'] },
      { merge_fields: { fname: 'email' } },
      { lists: 1 },
    ])
      await expect(owner.plugs.integrations.update(integration.id, { settings })).rejects.toMatchObject({
        code: 'validation_failed',
      });
  });

  it('gets contacts as members, in one call, with names and tags; and changes of them alone', async () => {
    const { owner, integration } = await connected({ tags: ['contact_type', 'priority'] });
    const { id } = await owner.plugs.contacts.create(ada);
    await owner.plugs.contacts.create({ email: 'bob@b.example', first_name: 'Bob' });
    await owner.plugs.contacts.create({ first_name: 'No', last_name: 'Address' });
    const counts = { planned: 2, succeeded: 0, failed: 0, skipped: 0, actions: { members_create: 2 } };
    expect(await bench.plan(owner, integration)).toMatchObject(counts);
    expect(there.members).toEqual([]);
    there.calls();
    expect(await bench.sync(owner, integration)).toMatchObject({ ...counts, succeeded: 2, calls: 3 });
    expect(there.find('ada@b.example')).toMatchObject({
      status: 'subscribed',
      merge_fields: { FNAME: 'Ada', LNAME: 'Lovelace' },
      tags: ['contact_type: target', 'priority: high'],
    });
    expect(await bench.log(owner, integration)).toMatchObject([
      { status: 'success', records_processed: 2, message: '2 planned, 2 done, 0 failed, 0 skipped.' },
    ]);
    expect((await owner.plugs.integrations.get(integration.id)).status).toBe('connected');

    there.calls();
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 0 });
    // One look at the living, and one at the archived.
    expect(there.calls()).toHaveLength(2);

    await owner.plugs.contacts.update(id, {
      last_name: 'King',
      email: 'countess@b.example',
      priority: 'low',
    });
    await owner.plugs.contacts.update(id, { notes: 'of nobody’s business' });
    expect(await bench.sync(owner, integration)).toMatchObject({ actions: { members_update: 1 }, calls: 4 });
    expect(there.members).toHaveLength(2);
    expect(there.find('countess@b.example')).toMatchObject({
      merge_fields: { FNAME: 'Ada', LNAME: 'King' },
      tags: ['contact_type: target', 'priority: low'],
    });
  });

  it('says who wants no mail, and is never told to write to them again', async () => {
    const { owner, integration } = await connected();
    const { id } = await owner.plugs.contacts.create(ada);
    await owner.plugs.contacts.create({ email: 'bob@b.example' });
    await bench.sync(owner, integration);
    there.put('ada@b.example', { status: 'unsubscribed' });
    there.put('bob@b.example', { status: 'cleaned' });
    there.put('stranger@b.example', { status: 'unsubscribed' });
    const actions = { suppressions_create: 3 };
    expect(await bench.plan(owner, integration)).toMatchObject({ planned: 3, actions });
    expect(await reasons(owner)).toEqual([]);
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 3, succeeded: 3, actions });
    const all = ['ada@b.example unsubscribed', 'bob@b.example bounced', 'stranger@b.example unsubscribed'];
    expect((await reasons(owner)).map((line) => line.toLowerCase())).toEqual(all);
    const { items } = await owner.plugs.audit_logs.list({ table_name: ['suppressions'] });
    expect(items[0]!.metadata).toMatchObject({ integration_id: integration.id });

    // Neither a change here nor the same address as a new contact subscribes them.
    await owner.plugs.contacts.update(id, { first_name: 'Augusta' });
    await owner.plugs.contacts.create({ email: 'stranger@b.example', first_name: 'Stranger' });
    there.calls();
    expect(await bench.sync(owner, integration)).toMatchObject({
      planned: 2,
      succeeded: 0,
      skipped: 2,
      reasons: { unsubscribed_there: 2 },
    });
    expect(there.calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 0 });
  });

  it('hears who wants no mail from here, until they come back there', async () => {
    const { owner, integration } = await connected();
    await owner.plugs.contacts.create(ada);
    await bench.sync(owner, integration);
    await owner.plugs.suppressions.create({ email: 'ada@b.example', reason: 'unsubscribed' });
    await owner.plugs.suppressions.create({ email: 'eve@b.example' });
    await owner.plugs.contacts.create({ email: 'eve@b.example' });
    expect(await bench.sync(owner, integration)).toMatchObject({
      planned: 2,
      succeeded: 1,
      skipped: 1,
      actions: { members_unsubscribe: 1, members_create: 1 },
      reasons: { suppressed: 1 },
    });
    expect(there.find('ada@b.example')!.status).toBe('unsubscribed');
    expect(there.find('eve@b.example')).toBe(undefined);
    there.put('ada@b.example', { status: 'subscribed', last_changed: '' });
    Object.assign(there.find('ada@b.example')!, { last_changed: '2040-01-01T00:00:00+00:00' });
    await bench.sync(owner, integration);
    expect(there.find('ada@b.example')!.status).toBe('subscribed');
    expect(await reasons(owner)).toHaveLength(2);
  });

  it('adds nobody twice when an answer is lost, and lets one bad address hold up no other', async () => {
    const { owner, integration } = await connected();
    for (const name of ['ada', 'bob', 'eve'])
      await owner.plugs.contacts.create({ email: `${name}@b.example`, first_name: name });
    await owner.plugs.contacts.create({ email: 'fake@b.invalid' });
    there.put('eve@b.example', { status: 'subscribed', merge_fields: { FNAME: 'Evelyn' } });
    there.fails({ at: `POST /3.0/lists/${there.list}`, isCut: true });
    there.fails({ at: 'GET', times: 2, answer: { status: 429, headers: { 'retry-after': '7' }, body: {} } });
    const { state } = await bench.finished(owner, integration);
    expect(state).toBe('completed');
    expect(there.members.map(({ email_address, status }) => `${email_address} ${status}`).sort()).toEqual([
      'ada@b.example subscribed',
      'bob@b.example subscribed',
      'eve@b.example subscribed',
    ]);
    expect(there.find('eve@b.example')!.merge_fields.FNAME).toBe('eve');
    const [entry] = await bench.log(owner, integration);
    expect(entry).toMatchObject({ status: 'partial', records_failed: 1 });
    expect(entry!.error_details).toMatchObject({
      failures: [{ code: 'error_generic', message: expect.stringContaining('[address] looks fake') }],
    });
    expect(JSON.stringify(entry)).not.toContain('fake@');
    // It waits for a change of its own, or for somebody who says that it is mended there.
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 0 });
    expect(await owner.plugs.integrations.retry_failed(integration.id)).toEqual({ records: 1 });
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 1, failed: 1 });
  });

  it('reads an audience of several pages, and takes over who is a member already', async () => {
    const { owner, integration } = await connected();
    for (let at = 0; at < 1_203; at += 1) there.put(`m${at}@b.example`, { merge_fields: { FNAME: 'M' } });
    // A thousand and more of one second.
    for (const member of there.members) member.last_changed = '2026-11-02T10:00:00+00:00';
    await owner.plugs.contacts.create({ email: 'M1202@b.example', first_name: 'M' });
    there.calls();
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 0, calls: 4 });
    expect(there.members).toHaveLength(1_203);
  });

  it('belongs to the contact that is there, not to one that was deleted', async () => {
    const { owner, integration } = await connected();
    const { id } = await owner.plugs.contacts.create(ada);
    await bench.sync(owner, integration);
    await owner.plugs.contacts.delete(id);
    await bench.sync(owner, integration);
    await owner.plugs.contacts.create({ ...ada, first_name: 'Augusta' });
    expect(await bench.sync(owner, integration)).toMatchObject({ succeeded: 1, failed: 0 });
    expect(there.members.map(({ merge_fields }) => merge_fields.FNAME)).toEqual(['Augusta']);
  });

  it('makes members of other contacts, and otherwise, once its settings are others', async () => {
    const { owner, integration } = await connected({ contact_types: ['plug'] });
    const { id } = await owner.plugs.contacts.create(ada);
    await owner.plugs.contacts.create({ email: 'bob@b.example', contact_type: 'plug' });
    expect(await bench.sync(owner, integration)).toMatchObject({ actions: { members_create: 1 } });
    const settings = {
      ...integration.settings,
      contact_types: ['target'],
      merge_fields: { LNAME: 'last_name' },
    };
    await owner.plugs.integrations.update(integration.id, { settings });
    await bench.sync(owner, integration);
    expect(there.find('ada@b.example')!.merge_fields).toEqual({ LNAME: 'Lovelace' });
    await owner.plugs.integrations.update(integration.id, {
      settings: { ...settings, tags: ['priority'] },
    });
    expect(await bench.plan(owner, integration)).toMatchObject({
      planned: 1,
      actions: { members_update: 1 },
    });
    await bench.sync(owner, integration);
    expect(there.find('ada@b.example')!.tags).toEqual(['priority: high']);
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 0 });
    expect((await owner.plugs.contacts.get(id)).version).toBe(1);
  });

  it('does one sync at a time, by its schedule too, and leaves archived members alone', async () => {
    const { owner, integration } = await connected();
    await owner.plugs.contacts.create(ada);
    there.put('ada@b.example', { status: 'archived' });
    const job = await owner.plugs.integrations.sync(integration.id, {});
    expect((await owner.plugs.integrations.sync(integration.id, {})).id).toBe(job.id);
    await expect(owner.plugs.integrations.sync(integration.id, { plan: true })).rejects.toMatchObject({
      code: 'integration_state',
    });
    expect((await owner.run(job)).result).toMatchObject({ reasons: { archived_there: 1 } });
    await owner.plugs.integrations.update(integration.id, { sync_schedule: '*/5 * * * *' });
    bench.world.advance(6 * 60_000);
    const jobs = await bench.app.composition.runDue(owner.organization);
    expect(jobs.map(({ kind, state }) => `${kind} ${state}`)).toEqual(
      expect.arrayContaining(['integrations.sync_due completed', 'integrations.sync completed']),
    );
    expect(there.find('ada@b.example')!.status).toBe('archived');
  });

  it('keeps out who has no right, and tells no key', async () => {
    const { owner, integration } = await connected();
    there.fails({ at: 'GET', answer: { status: 403, body: { title: 'Forbidden', detail: 'No access.' } } });
    const failed = await bench.finished(owner, integration);
    expect(failed).toMatchObject({ state: 'failed', error: { code: 'integration_access' } });
    expect(await bench.log(owner, integration)).toMatchObject([{ status: 'failed' }]);
    expect(JSON.stringify([failed, await bench.log(owner, integration)])).not.toContain(there.key);
  });
});
