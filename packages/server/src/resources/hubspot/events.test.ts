import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import {
  attendanceIn,
  eventsIn,
  type HubspotBench,
  hubspotBench,
} from '../../../../../test/support/hubspot.ts';
import type { Fault } from '../../../../cli/src/hubspot-emulator/index.ts';

const fields = [{ field: 'email', property: 'email' }];
const day = {
  title: 'Engine Day',
  event_type: 'conference' as const,
  start_date: '2027-03-01T08:00:00.000Z',
  end_date: '2027-03-02T16:00:00.000Z',
  timezone: 'Europe/Zurich',
  status: 'published' as const,
};
const upserts = 'POST marketing/marketing-events/events/upsert';

describe.each(engines)('events at HubSpot on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account());

  const pushing = async (more: object = {}): Promise<Owner> => {
    const owner = await bench.connected();
    await owner.plugs.hubspot.set_mapping({ contacts: { fields, ...more }, events: { push: true } });
    return owner;
  };
  /** An event with contacts who have registered. */
  const full = async (owner: Owner, emails: readonly string[]) => {
    const event = await owner.plugs.events.create(day);
    const seats = [];
    for (const email of emails) {
      const contact_id = (await bench.contact(owner, email)).id;
      seats.push(await owner.plugs.events.register(event.id, { contact_id }));
    }
    return { event, seats };
  };
  const marketing = (): Record<string, number> =>
    Object.fromEntries(Object.entries(bench.calls()).filter(([name]) => name.includes('marketing')));

  it('are there once they are published, with those who registered, and rest at no call', async () => {
    const owner = await pushing();
    const { plugs } = owner;
    await full(owner, ['ada@x.example', 'bob@x.example']);
    const draft = await plugs.events.create({ ...day, title: 'Later', status: 'draft', description: 'Soon' });
    await plugs.events.create({ ...day, title: 'Never', status: 'cancelled' });
    const { job, ...planned } = await bench.plan(owner);
    // Contacts, the event, and both who registered for it.
    expect(planned).toMatchObject({
      planned: 5,
      actions: { hubspot_create: 2, events_create: 1, attendance_create: 2 },
      calls_to_make: 3,
    });
    const items = await bench.changes(owner, job);
    expect(
      items
        .filter(({ object }) => object !== 'contacts')
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['Engine Day', 'ada@x.example: Engine Day', 'bob@x.example: Engine Day']);
    bench.calls();
    const { digest } = planned;
    expect(await bench.sync(owner, { digest })).toMatchObject({
      planned: 5,
      succeeded: 5,
      failed: 0,
      skipped: 0,
      warnings: [],
    });
    expect(marketing()).toEqual({
      [upserts]: 1,
      'POST marketing/marketing-events/:id/attendance/register/create': 1,
    });
    const [there] = eventsIn(bench.portal);
    expect(there).toMatchObject({
      externalAccountId: owner.organization,
      fields: {
        eventName: 'Engine Day',
        eventType: 'conference',
        eventOrganizer: expect.stringMatching(/./),
        startDateTime: day.start_date,
        endDateTime: day.end_date,
      },
    });
    expect(attendanceIn(bench.portal)).toEqual(['ada@x.example REGISTERED', 'bob@x.example REGISTERED']);
    expect((await plugs.hubspot.status()).objects).toMatchObject([
      { object: 'contacts', linked: 2 },
      { object: 'events', linked: 1 },
      { object: 'attendance', linked: 2 },
    ]);
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    bench.calls();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0, calls: 1 });
    expect(bench.calls()).toEqual({ 'POST /search': 1 });
    await plugs.events.publish(draft.id);
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, actions: { events_create: 1 } });
    expect(eventsIn(bench.portal)[1]!.fields).toMatchObject({ eventName: 'Later', eventDescription: 'Soon' });
  });

  it('follow what becomes of them here: words, steps, cancelling, deletion and restoring', async () => {
    const owner = await pushing({ on_local_delete: 'archive' });
    const { events } = owner.plugs;
    const { event } = await full(owner, ['ada@x.example']);
    const other = await events.create({ ...day, title: 'Other', description: 'Words' });
    await bench.sync(owner);
    const [before] = eventsIn(bench.portal);
    await events.update(event.id, { title: 'Engine Days', settings: { seen: true } });
    await events.update(other.id, { description: null });
    marketing();
    expect(await bench.sync(owner)).toMatchObject({
      planned: 2,
      succeeded: 2,
      actions: { events_update: 2 },
    });
    expect(marketing()).toEqual({ [upserts]: 1 });
    expect(eventsIn(bench.portal).map(({ fields: { eventName } }) => eventName)).toEqual([
      'Engine Days',
      'Other',
    ]);
    expect(eventsIn(bench.portal)[1]!.fields.eventDescription).toBe('');
    await events.update(event.id, { settings: { seen: false } });
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    await events.cancel(event.id, { reason: 'Closed' });
    await events.start(other.id);
    await events.complete(other.id);
    expect(await bench.sync(owner)).toMatchObject({ planned: 2, succeeded: 2 });
    expect(eventsIn(bench.portal).map(({ objectId, fields: it }) => [objectId, it.eventCancelled])).toEqual([
      [before!.objectId, true],
      [expect.anything(), undefined],
    ]);
    expect(eventsIn(bench.portal)[1]!.fields.eventCompleted).toBe(true);
    await events.delete(other.id);
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, actions: { events_archive: 1 } });
    expect(eventsIn(bench.portal)).toHaveLength(1);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    await events.restore(other.id);
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, actions: { events_create: 1 } });
    expect(eventsIn(bench.portal)).toHaveLength(2);
    const kept = await pushing();
    const theirs = await kept.plugs.events.create({ ...day, title: 'Kept' });
    await bench.sync(kept);
    await kept.plugs.events.delete(theirs.id);
    expect(await bench.sync(kept)).toMatchObject({ planned: 0 });
    expect(eventsIn(bench.portal)).toHaveLength(3);
  });

  it('hear of each step of those who attend, once for each', async () => {
    const owner = await pushing();
    const { event_attendees: own, contacts, events } = owner.plugs;
    const emails = ['ada@x.example', 'bob@x.example', 'cleo@x.example', 'dan@x.example'];
    const { event, seats } = await full(owner, emails);
    const [ada, bob, cleo, dan] = seats;
    await bench.sync(owner);
    await own.confirm(ada!.id);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    await own.checkin(ada!.id);
    await own.checkin(bob!.id);
    await own.cancel(cleo!.id);
    await own.delete(dan!.id);
    marketing();
    expect((await bench.plan(owner)).calls_to_make).toBe(2);
    expect(await bench.sync(owner)).toMatchObject({
      planned: 4,
      actions: { attendance_update: 4 },
      failed: 0,
    });
    expect(marketing()).toEqual({
      'POST marketing/marketing-events/:id/attendance/attend/create': 1,
      'POST marketing/marketing-events/:id/attendance/cancel/create': 1,
    });
    const states = ['ada@x.example ATTENDED', 'bob@x.example ATTENDED'];
    expect(attendanceIn(bench.portal)).toEqual([
      ...states,
      'cleo@x.example CANCELLED',
      'dan@x.example CANCELLED',
    ]);
    await own.checkout(ada!.id);
    await events.register(event.id, { contact_id: cleo!.contact_id! });
    await events.register(event.id, { contact_id: dan!.contact_id! });
    expect(await bench.sync(owner)).toMatchObject({ planned: 3, succeeded: 3 });
    expect(attendanceIn(bench.portal)).toEqual([
      ...states,
      'cleo@x.example REGISTERED',
      'dan@x.example REGISTERED',
    ]);
    const [there] = eventsIn(bench.portal);
    const stays = [...there!.participations.values()].map(({ joinedAt, leftAt }) => [joinedAt, leftAt]);
    expect(stays[0]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    // Whoever is erased or deleted is told of no more.
    await own.cancel(cleo!.id);
    await contacts.delete(cleo!.contact_id!);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    // Somebody deletes it there: the next edit makes it anew, and attendance follows it.
    bench.portal.marketingEvents.remove(there!);
    await own.checkout(bob!.id);
    const eve = await bench.contact(owner, 'eve@x.example');
    await events.register(event.id, { contact_id: eve.id });
    expect(await bench.sync(owner)).toMatchObject({ planned: 3, succeeded: 1, failed: 2 });
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    await events.update(event.id, { title: 'Again' });
    await bench.sync(owner);
    await bench.sync(owner);
    expect(attendanceIn(bench.portal)).toEqual([
      ...states,
      'dan@x.example REGISTERED',
      'eve@x.example REGISTERED',
    ]);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
  });

  it.each<[string, Fault['action']]>([
    ['cut before', { kind: 'cutBeforeCommit' }],
    ['cut after', { kind: 'cutAfterCommit' }],
    ['half', { kind: 'truncate' }],
    ['a page of a gateway', { kind: 'html', status: 502 }],
    ['short of results', { kind: 'dropResults', count: 1 }],
  ])('and attendance are there once when the answer is %s', async (_name, action) => {
    const owner = await pushing();
    const { event } = await full(owner, ['ada@x.example', 'bob@x.example']);
    await owner.plugs.events.create({ ...day, title: 'Other' });
    bench.fails({ match: { url: 'events/upsert' }, action }, { match: { url: '/attendance/' }, action });
    expect(await bench.sync(owner)).toMatchObject({ planned: 6, succeeded: 6, failed: 0, skipped: 0 });
    expect(eventsIn(bench.portal)).toHaveLength(2);
    expect(attendanceIn(bench.portal)).toEqual(['ada@x.example REGISTERED', 'bob@x.example REGISTERED']);
    await owner.plugs.events.update(event.id, { title: 'New' });
    bench.portal.faults.clear();
    bench.fails({ match: { url: 'events/upsert' }, action });
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1 });
    expect(eventsIn(bench.portal)[0]!.fields.eventName).toBe('New');
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
  });

  it('are there once where a sync gave up without hearing of them, and are not deleted in masses unless that is meant', async () => {
    const owner = await pushing({ on_local_delete: 'archive' });
    const made = [];
    for (let count = 0; count < 12; count += 1)
      made.push(await owner.plugs.events.create({ ...day, title: `Event ${count}` }));
    const cut = { kind: 'cutAfterCommit' } as const;
    bench.fails({ match: { url: 'events/upsert' }, times: 0, action: cut });
    expect((await bench.finished(owner)).state).not.toBe('completed');
    expect(eventsIn(bench.portal)).toHaveLength(12);
    bench.portal.faults.clear();
    await owner.plugs.events.update(made[0]!.id, { title: 'New' });
    expect(await bench.sync(owner)).toMatchObject({ failed: 0 });
    expect(eventsIn(bench.portal)).toHaveLength(12);
    expect(eventsIn(bench.portal).filter(({ fields: it }) => it.eventName === 'New')).toHaveLength(1);
    for (const { id } of made) await owner.plugs.events.delete(id);
    expect(await bench.finished(owner)).toMatchObject({ state: 'failed', error: { code: 'hubspot_brake' } });
    expect(eventsIn(bench.portal)).toHaveLength(12);
    bench.fails({ match: { url: 'batch/archive' }, action: cut });
    expect(await bench.sync(owner, { max_deletes: 12 })).toMatchObject({ planned: 12, succeeded: 12 });
    expect(eventsIn(bench.portal)).toEqual([]);
  });

  it('go one by one where HubSpot refuses one of them, which waits for a change or for retry-failed', async () => {
    const owner = await pushing();
    for (const title of ['One', 'Two', 'Three']) await owner.plugs.events.create({ ...day, title });
    const body = { category: 'VALIDATION_ERROR', message: 'No.' };
    const refusal = { kind: 'status', status: 400, body } as const;
    bench.fails({ match: { url: 'events/upsert', body: 'Two' }, times: 0, action: refusal });
    expect(await bench.sync(owner)).toMatchObject({ planned: 3, succeeded: 2, failed: 1 });
    bench.portal.faults.clear();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    await owner.plugs.hubspot.retry_failed({});
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1 });
    expect(eventsIn(bench.portal)).toHaveLength(3);
  });

  it('are passed over with a warning where the token lacks their scope, and are told of by the doctor', async () => {
    const owner = await pushing();
    await full(owner, ['ada@x.example']);
    const context = { requiredGranularScopes: ['crm.objects.marketing_events.write'] };
    const body = { category: 'MISSING_SCOPES', message: 'No.', errors: [{ context }] };
    bench.fails({
      match: { url: 'marketing-events' },
      times: 0,
      action: { kind: 'status', status: 403, body },
    });
    const { checks, is_fit } = await owner.plugs.hubspot.doctor({});
    expect(is_fit).toBe(true);
    expect(checks.filter(({ state }) => state === 'warning').map(({ name }) => name)).toEqual([
      'scope:crm.objects.marketing_events.read',
      'scope:crm.objects.marketing_events.write',
    ]);
    expect(await bench.sync(owner)).toMatchObject({
      planned: 3,
      succeeded: 1,
      failed: 0,
      skipped: 2,
      actions: { hubspot_create: 1, events_create: 0, attendance_create: 0 },
      warnings: [expect.stringContaining('crm.objects.marketing_events.write')],
    });
    expect(bench.byEmail('ada@x.example')).toBeDefined();
    bench.portal.faults.clear();
    expect(await bench.sync(owner)).toMatchObject({ planned: 2, succeeded: 2, warnings: [] });
    expect(attendanceIn(bench.portal)).toEqual(['ada@x.example REGISTERED']);
  });

  it('say nothing more of whoever was erased here, whom HubSpot then forgets by a command', async () => {
    const owner = await pushing();
    const { seats } = await full(owner, ['ada@x.example', 'bob@x.example']);
    await bench.sync(owner);
    const contact_id = seats[0]!.contact_id!;
    await owner.run(await owner.plugs.contacts.erase(contact_id));
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    const changes = await owner.plugs.hubspot_changes.list({ limit: 200 }).toArray({ limit: 200 });
    expect(JSON.stringify(changes)).not.toContain('ada@x.example');
    expect(await owner.plugs.hubspot.erase({ contact_id })).toMatchObject({ erased: [expect.any(String)] });
    expect((await owner.plugs.hubspot.status()).objects).toMatchObject([
      { object: 'contacts', linked: 1 },
      { object: 'events', linked: 1 },
      { object: 'attendance', linked: 1, faults: 0 },
    ]);
  });

  it('take a call for each hundred, and so does attendance for each event and state', async () => {
    const owner = await pushing();
    const numbers = Array.from({ length: 100 }, (_, at) => at);
    const create = (data: object) => ({ action: 'create' as const, data: data as never });
    await owner.plugs.events.batch({
      operations: numbers.map((at) => create({ ...day, title: `Event ${at}` })),
    });
    expect((await bench.plan(owner)).calls_to_make).toBe(1);
    await owner.plugs.events.create({ ...day, title: 'Event 100' });
    expect((await bench.plan(owner)).calls_to_make).toBe(2);
    bench.calls();
    expect(await bench.sync(owner)).toMatchObject({ planned: 101, succeeded: 101 });
    expect(marketing()).toEqual({ [upserts]: 2 });
    const { items } = await owner.plugs.events.list({ limit: 2 });
    const { id: first } = await bench.contact(owner, 'first@x.example');
    for (const { id } of items) await owner.plugs.events.register(id, { contact_id: first });
    const people = await owner.plugs.contacts.batch({
      operations: numbers.map((at) => create({ email: `p${at}@x.example` })),
    });
    await owner.plugs.event_attendees.batch({
      operations: people.results.map(({ data }) => create({ event_id: items[0]!.id, contact_id: data!.id })),
    });
    // Two for the contacts, two for one event and one for the other.
    expect(await bench.plan(owner)).toMatchObject({ planned: 203, calls_to_make: 5 });
    expect(await bench.sync(owner)).toMatchObject({ planned: 203, succeeded: 203 });
    expect(marketing()).toEqual({ 'POST marketing/marketing-events/:id/attendance/register/create': 3 });
  });
});
