import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../../test/support/app.ts';
import { type GraphEmulator, graphEmulator } from '../../../../../../test/support/emulators/graph.ts';
import { engines } from '../../../../../../test/support/engines.ts';
import { integrationBench } from '../../../../../../test/support/integrations.ts';

describe.each(engines)('meetings at Microsoft Teams on %s', (engine) => {
  let there: GraphEmulator;
  let bench: Awaited<ReturnType<typeof integrationBench>>;
  beforeAll(async () => {
    there = await graphEmulator();
    bench = await integrationBench(engine, {
      MICROSOFT_GRAPH_URL: there.url,
      MICROSOFT_LOGIN_URL: there.url,
    });
  });
  afterAll(async () => {
    await bench?.close();
    await there?.close();
  });
  beforeEach(() => {
    there.events.splice(0);
    there.isSlow(false);
    there.calls();
  });

  const connected = async (more: object = {}) => {
    const owner = await bench.app.found();
    const integration = await owner.plugs.integrations.create({
      provider: 'teams',
      credentials: there.credentials,
      settings: { organizer: 'events@b.example', ...more },
    });
    return { owner, integration };
  };
  const published = async ({ plugs }: Owner) => {
    const { id } = await plugs.events.create({
      title: 'Engine Day',
      description: 'About engines',
      event_type: 'meeting',
      start_date: '2027-03-01T08:00:00.000Z',
      end_date: '2027-03-01T09:30:00.000Z',
      timezone: 'Europe/Zurich',
      meeting_provider: 'teams',
    });
    return plugs.events.publish(id);
  };
  const register = async ({ plugs }: Owner, event: string, email: string) => {
    const { id: contact_id } = await plugs.contacts.create({ email, first_name: 'Ada', last_name: 'King' });
    return plugs.events.register(event, { contact_id });
  };
  const invited = () => there.events[0]!.attendees.map(({ emailAddress }) => emailAddress.address).sort();

  it('are in a calendar that allows them, or the test says what is missing', async () => {
    const { owner, integration } = await connected();
    const test = () => owner.plugs.integrations.test(integration.id);
    expect(await test()).toMatchObject({ is_working: true, account: 'events@b.example' });
    await owner.plugs.integrations.update(integration.id, { settings: { organizer: 'nobody@b.example' } });
    expect(await test()).toMatchObject({
      is_working: false,
      message: expect.stringContaining('ErrorInvalidUser'),
    });
    const credentials = { ...there.credentials, client_secret: 'wrong' };
    await owner.plugs.integrations.update(integration.id, { credentials });
    expect(await test()).toMatchObject({ is_working: false, account: null });
    await expect(
      owner.plugs.integrations.create({ provider: 'teams', credentials: { ...credentials, tenant_id: 'a' } }),
    ).rejects.toMatchObject({ errors: [{ pointer: '/credentials/tenant_id' }] });
  });

  it('are made for events with those who come, follow them, and are called off with them', async () => {
    const { owner, integration } = await connected();
    const { id } = await published(owner);
    const seat = await register(owner, id, 'ada@b.example');
    expect(await bench.plan(owner, integration)).toMatchObject({
      planned: 1,
      actions: { meetings_create: 1 },
    });
    expect(there.events).toEqual([]);
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 1, succeeded: 1, calls: 1 });
    expect(there.events).toMatchObject([
      {
        subject: 'Engine Day',
        body: { content: 'About engines' },
        start: { dateTime: '2027-03-01T08:00:00.000', timeZone: 'UTC' },
        isOnlineMeeting: true,
        onlineMeetingProvider: 'teamsForBusiness',
        hideAttendees: true,
        attendees: [{ emailAddress: { address: 'ada@b.example', name: 'Ada King' } }],
      },
    ]);
    const { meeting_url } = await owner.plugs.events.get(id);
    expect(meeting_url).toBe(there.events[0]!.onlineMeeting!.joinUrl);
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 0, calls: 0 });

    // Where attendees alone are sent, the others are told nothing; and never the body.
    await register(owner, id, 'bob@b.example');
    await bench.sync(owner, integration);
    expect(Object.keys(there.lastPatch()!)).toEqual(['attendees']);
    expect(invited()).toEqual(['ada@b.example', 'bob@b.example']);
    await owner.plugs.event_attendees.cancel(seat.id);
    await owner.plugs.events.update(id, { title: 'Engines’ Day', description: 'Other words' });
    expect(await bench.sync(owner, integration)).toMatchObject({ actions: { meetings_update: 1 } });
    expect(Object.keys(there.lastPatch()!).sort()).toEqual(['attendees', 'end', 'start', 'subject']);
    expect(invited()).toEqual(['bob@b.example']);

    await owner.plugs.events.delete(id);
    expect(await bench.sync(owner, integration)).toMatchObject({ actions: { meetings_end: 1 } });
    expect(there.events).toEqual([]);
    expect(await bench.sync(owner, integration)).toMatchObject({ planned: 0 });
  });

  it('are made once when the answer is lost, and have their address when it is there', async () => {
    const { owner, integration } = await connected({ attendees: false });
    const { id } = await published(owner);
    await register(owner, id, 'ada@b.example');
    there.isSlow(true);
    there.fails({ at: '/events', isCut: true });
    there.fails({ at: 'GET', answer: { status: 429, headers: { 'retry-after': '9' }, body: {} } });
    expect(await bench.finished(owner, integration)).toMatchObject({ state: 'completed' });
    expect(there.events).toHaveLength(1);
    expect(invited()).toEqual([]);
    expect((await owner.plugs.events.get(id)).meeting_url).toContain('meetup-join');
  });

  it('are found where somebody moved them, and made anew where they took them away', async () => {
    const { owner, integration } = await connected();
    const { id } = await published(owner);
    await bench.sync(owner, integration);
    Object.assign(there.events[0]!, { id: 'moved' });
    await owner.plugs.events.update(id, { title: 'Moved Day' });
    await bench.sync(owner, integration);
    expect(there.events).toMatchObject([{ id: 'moved', subject: 'Moved Day' }]);
    there.events.splice(0);
    await owner.plugs.events.update(id, { title: 'Another Day' });
    expect(await bench.sync(owner, integration)).toMatchObject({ actions: { meetings_create: 1 } });
    expect(there.events).toMatchObject([{ subject: 'Another Day' }]);
  });

  it('wait for their address where it comes later', async () => {
    const { owner, integration } = await connected();
    const { id } = await published(owner);
    there.isSlow(true);
    await bench.sync(owner, integration);
    expect((await owner.plugs.events.get(id)).meeting_url).toBe(null);
    await bench.sync(owner, integration);
    expect((await owner.plugs.events.get(id)).meeting_url).toContain('meetup-join');
    expect(await bench.sync(owner, integration)).toMatchObject({ calls: 0 });
  });
});
