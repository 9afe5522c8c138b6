import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../../test/support/app.ts';
import { type ZoomEmulator, zoomEmulator } from '../../../../../../test/support/emulators/zoom.ts';
import { engines } from '../../../../../../test/support/engines.ts';
import { integrationBench } from '../../../../../../test/support/integrations.ts';

describe.each(engines)('meetings at Zoom on %s', (engine) => {
  let there: ZoomEmulator;
  let bench: Awaited<ReturnType<typeof integrationBench>>;
  beforeAll(async () => {
    there = await zoomEmulator();
    bench = await integrationBench(engine, { ZOOM_BASE_URL: there.url, ZOOM_LOGIN_URL: there.url });
  });
  afterAll(async () => {
    await bench?.close();
    await there?.close();
  });
  beforeEach(() => {
    there.meetings.splice(0);
    there.calls();
  });

  const connected = async (more: object = {}) => {
    const owner = await bench.app.found();
    const integration = await owner.plugs.integrations.create({
      provider: 'zoom',
      credentials: there.credentials,
      settings: { host: 'host@b.example', ...more },
    });
    return { owner, integration };
  };
  const published = async ({ plugs }: Owner, more: object = {}) => {
    const { id } = await plugs.events.create({
      title: 'Engine Day',
      description: 'About engines',
      event_type: 'meeting',
      start_date: '2027-03-01T08:00:00.000Z',
      end_date: '2027-03-01T09:30:00.000Z',
      timezone: 'Europe/Zurich',
      meeting_provider: 'zoom',
      ...more,
    });
    return plugs.events.publish(id);
  };
  const register = async ({ plugs }: Owner, event: string, email: string, more: object = {}) => {
    const { id: contact_id } = await plugs.contacts.create({ email, ...more });
    return plugs.events.register(event, { contact_id });
  };
  const emails = () =>
    there.meetings.flatMap(({ registrants }) => registrants.map(({ email }) => email)).sort();

  it('are held by a host who can register people, or the test says what is missing', async () => {
    const { owner, integration } = await connected();
    const test = () => owner.plugs.integrations.test(integration.id);
    expect(await test()).toMatchObject({ is_working: true, account: 'host@b.example' });
    there.licence(1);
    expect(await test()).toMatchObject({ is_working: false, hint: expect.stringContaining('licensed') });
    there.licence(2);
    await owner.plugs.integrations.update(integration.id, { settings: { host: 'nobody@b.example' } });
    expect(await test()).toMatchObject({ is_working: false, message: expect.stringContaining('zoom 1001') });
    const credentials = { ...there.credentials, client_secret: 'wrong' };
    await owner.plugs.integrations.update(integration.id, { credentials });
    const wrong = await test();
    expect(wrong).toMatchObject({ is_working: false, account: null });
    expect(JSON.stringify(wrong)).not.toContain('wrong');
  });

  it('are made for published events, follow them, and are called off with them', async () => {
    const { owner, integration } = await connected();
    await owner.plugs.events.create({
      title: 'Draft',
      event_type: 'meeting',
      start_date: '2027-03-02T08:00:00.000Z',
      end_date: '2027-03-02T09:00:00.000Z',
      timezone: 'UTC',
      meeting_provider: 'zoom',
    });
    await published(owner, { title: 'In a hall', meeting_provider: null });
    const { id } = await published(owner);
    const seat = await register(owner, id, 'ada@b.example', { first_name: 'Ada', last_name: 'Lovelace' });
    await register(owner, id, 'bob@b.example');
    expect(await bench.plan(owner, integration)).toMatchObject({
      planned: 3,
      actions: { meetings_create: 1, registrants_create: 2 },
    });
    expect(there.meetings).toEqual([]);
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 3, succeeded: 3 });
    expect(there.meetings).toMatchObject([
      {
        topic: 'Engine Day',
        type: 2,
        start_time: '2027-03-01T08:00:00Z',
        duration: 90,
        timezone: 'Europe/Zurich',
        agenda: expect.stringContaining('About engines'),
        settings: { approval_type: 0 },
        registrants: [
          { email: 'ada@b.example', first_name: 'Ada', last_name: 'Lovelace' },
          { email: 'bob@b.example', first_name: 'bob' },
        ],
      },
    ]);
    expect((await owner.plugs.events.get(id)).meeting_url).toBe(there.meetings[0]!.join_url);
    there.calls();
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 0, calls: 0 });
    expect(there.calls()).toEqual([]);

    await owner.plugs.events.update(id, { end_date: '2027-03-01T10:00:00.000Z' });
    // A token may end before it says.
    there.fails({
      at: 'PATCH',
      answer: { status: 401, body: { code: 124, message: 'Invalid access token.' } },
    });
    await owner.plugs.contacts.delete(seat.contact_id!);
    await register(owner, id, 'eve@b.example');
    expect(await bench.sync(owner, integration)).toMatchObject({
      succeeded: 3,
      actions: { meetings_update: 1, registrants_cancel: 1, registrants_create: 1 },
    });
    expect(there.meetings[0]!.duration).toBe(120);
    expect(emails()).toEqual(['bob@b.example', 'eve@b.example']);

    await owner.plugs.events.cancel(id, {});
    expect(await bench.sync(owner, integration)).toMatchObject({ actions: { meetings_end: 1 } });
    expect(there.meetings).toEqual([]);
    expect((await owner.plugs.events.get(id)).meeting_url).toBe(null);
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 0 });
    const log = await bench.log(owner, integration);
    expect(log.map(({ status }) => status)).toEqual(Array(log.length).fill('success'));
  });

  it('are made once when the answer is lost, and waited for when it may still come', async () => {
    const { owner, integration } = await connected();
    const one = await published(owner);
    await published(owner, { title: 'Other Day' });
    await register(owner, one.id, 'ada@b.example');
    there.fails({ at: 'POST /v2/users/host@b.example/meetings', isCut: true });
    there.fails({ at: '/registrants', isCut: true });
    expect(await bench.finished(owner, integration)).toMatchObject({ state: 'completed' });
    expect(there.meetings.map(({ topic }) => topic).sort()).toEqual(['Engine Day', 'Other Day']);
    expect(emails()).toEqual(['ada@b.example']);

    const late = await published(owner, { title: 'Late Day' });
    const gone = { status: 502, body: {} };
    there.fails({ at: 'POST /v2/users/host@b.example/meetings', answer: gone });
    expect(await bench.sync(owner, integration)).toMatchObject({ reasons: { no_answer_yet: 1 } });
    expect(there.meetings).toHaveLength(2);
    // A minute later nothing can be on its way any more.
    bench.world.advance(60_000);
    expect(await bench.sync(owner, integration)).toMatchObject({ actions: { meetings_create: 1 } });
    expect((await owner.plugs.events.get(late.id)).meeting_url).toBe(there.meetings[2]!.join_url);
  });

  it('one that is refused holds up no other, and waits for a change', async () => {
    const { owner, integration } = await connected();
    const { id } = await published(owner, { title: 'forbidden' });
    const good = await published(owner);
    await register(owner, good.id, 'fake@b.invalid');
    await register(owner, good.id, 'ada@b.example');
    expect(await bench.sync(owner, integration)).toMatchObject({
      planned: 4,
      succeeded: 2,
      failed: 2,
      reasons: { zoom_300: 2 },
    });
    const [entry] = await bench.log(owner, integration);
    expect(entry).toMatchObject({ status: 'partial', records_failed: 2 });
    expect(JSON.stringify(entry)).not.toMatch(/fake@|canary/);
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 0 });
    await owner.plugs.events.update(id, { title: 'Allowed' });
    expect(await bench.sync(owner, integration)).toMatchObject({ succeeded: 1 });
    // Or for somebody who says that it is mended there.
    expect(await owner.plugs.integrations.retry_failed(integration.id)).toEqual({ records: 1 });
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 1, failed: 1 });
  });

  it('meet a limit of the day one by one, and are done the next time', async () => {
    const { owner, integration } = await connected();
    const { id } = await published(owner);
    await register(owner, id, 'ada@b.example');
    await register(owner, id, 'bob@b.example');
    const tomorrow = { status: 429, headers: { 'retry-after': '2030-01-01T00:00:00Z' }, body: { code: 429 } };
    there.fails({ at: '/registrants', answer: tomorrow });
    expect(await bench.sync(owner, integration)).toMatchObject({
      succeeded: 2,
      failed: 1,
      reasons: { limit_reached: 1 },
    });
    await owner.plugs.events.update(id, { title: 'Late Day' });
    there.fails({ at: 'PATCH', answer: tomorrow });
    expect(await bench.sync(owner, integration)).toMatchObject({ succeeded: 1, failed: 1 });
    expect(emails()).toEqual(['ada@b.example', 'bob@b.example']);
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 1, succeeded: 1 });
    expect(there.meetings[0]!.topic).toBe('Late Day');
  });

  it('are made anew when somebody took them away there, and end when the event is held elsewhere', async () => {
    const { owner, integration } = await connected({ registrants: false });
    const { id } = await published(owner);
    await register(owner, id, 'ada@b.example');
    await bench.sync(owner, integration);
    expect(there.meetings[0]).toMatchObject({ settings: { approval_type: 2 }, registrants: [] });
    there.meetings.splice(0);
    there.tokens.splice(0);
    await owner.plugs.events.update(id, { title: 'Another Day' });
    await bench.sync(owner, integration);
    expect(there.meetings).toHaveLength(1);
    const { meeting_url } = await owner.plugs.events.get(id);
    expect(meeting_url).toBe(there.meetings[0]!.join_url);

    const second = await owner.plugs.integrations.create({
      provider: 'zoom',
      credentials: there.credentials,
      settings: { host: 'host@b.example' },
    });
    expect(await bench.sync(owner, second)).toMatchObject({ reasons: { held_elsewhere: 1 } });
    await owner.plugs.events.update(id, { meeting_provider: 'teams', meeting_url: 'https://own.example/m' });
    await bench.sync(owner, integration);
    expect(there.meetings).toEqual([]);
    expect((await owner.plugs.events.get(id)).meeting_url).toBe('https://own.example/m');
  });
});
