import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { counts, exported, importCsv, results, undo } from '../../../../../test/support/transfers.ts';

const day = {
  title: 'Engine Day',
  event_type: 'conference',
  start_date: '2027-03-01T08:00:00Z',
  end_date: '2027-03-02T16:00:00Z',
  timezone: 'Europe/Zurich',
} as const;

describe.each(engines)('events on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine);
  });
  afterAll(() => app?.close());

  const eventWith = (owner: Owner, more: object = {}) => owner.plugs.events.create({ ...day, ...more });
  const contactOf = async (owner: Owner, email: string) => (await owner.plugs.contacts.create({ email })).id;

  it('move along their life, and a step repeated changes nothing', async () => {
    const { plugs } = await app.found();
    const { id, status } = await plugs.events.create(day);
    expect(status).toBe('draft');
    await expect(plugs.events.complete(id)).rejects.toMatchObject({
      code: 'invalid_transition',
      message: expect.stringContaining('it can become published or cancelled'),
    });
    await plugs.events.publish(id);
    expect(await plugs.events.publish(id)).toMatchObject({ status: 'published', version: 2 });
    await plugs.events.start(id);
    expect(await plugs.events.complete(id)).toMatchObject({ status: 'completed', version: 4 });
    await expect(plugs.events.cancel(id, {})).rejects.toMatchObject({ code: 'invalid_transition' });
    await expect(plugs.events.update(id, { status: 'draft' } as never)).rejects.toMatchObject({
      code: 'validation_failed',
    });
  });

  it('are cancelled with a reason, which the log keeps', async () => {
    const { plugs } = await app.found();
    const { id } = await plugs.events.create(day);
    await plugs.events.cancel(id, { reason: 'The venue is closed' });
    const [entry] = (await plugs.audit_logs.list({ record_id: [id], limit: 1 })).items;
    expect(entry).toMatchObject({
      old_values: { status: 'draft' },
      new_values: { status: 'cancelled' },
      metadata: { reason: 'The venue is closed' },
    });
  });

  it('begin and end by themselves when their time has come', async () => {
    const owner = await app.found();
    const past = { start_date: '2020-01-01T08:00:00Z', end_date: '2020-01-01T09:00:00Z' };
    const over = await eventWith(owner, { ...past, status: 'published' });
    const running = await eventWith(owner, {
      ...past,
      title: 'Long',
      end_date: day.end_date,
      status: 'published',
    });
    const draft = await eventWith(owner, { ...past, title: 'Draft' });
    await app.composition.runDue(owner.organization);
    const status = async ({ id }: { id: string }) => (await owner.plugs.events.get(id)).status;
    expect([await status(over), await status(running), await status(draft)]).toEqual([
      'completed',
      'ongoing',
      'draft',
    ]);
  });

  it('end after they begin, whoever writes them', async () => {
    const owner = await app.found();
    const { id } = await eventWith(owner);
    const late = { errors: [{ pointer: '/end_date', rule: 'after' }] };
    await expect(eventWith(owner, { title: 'x', end_date: day.start_date })).rejects.toMatchObject(late);
    await expect(owner.plugs.events.update(id, { end_date: day.start_date })).rejects.toMatchObject(late);
    const csv = [
      'title,event_type,start_date,end_date,timezone',
      'Good,meeting,2027-01-01T08:00:00Z,2027-01-01T09:00:00Z,UTC',
      'Bad,meeting,2027-01-01T08:00:00Z,2027-01-01T07:00:00Z,UTC',
      'Nowhere,meeting,2027-01-01T08:00:00Z,2027-01-01T09:00:00Z,Europe/Atlantis',
    ];
    const done = await importCsv(owner, csv.join('\n'), { resource: 'events' });
    expect(counts(done)).toEqual({ read: 3, created: 1, rejected: 2 });
    const rejects = await results(owner, done.id, 'rejects');
    expect(rejects).toContain('3,end_date,2027-01-01T07:00:00.000Z,after,');
    expect(rejects).toContain('4,timezone,Europe/Atlantis,format,');
    // Only one of the two is in the file: the other is the record's.
    const moved = `title,start_date,end_date\nGood,2027-01-01T08:00:00Z,2026-12-31T09:00:00Z\n`;
    expect(counts(await importCsv(owner, moved, { resource: 'events', mode: 'update' }))).toEqual({
      read: 1,
      rejected: 1,
    });
  });

  it('are imported with times of their place, over daylight saving', async () => {
    const owner = await app.found();
    const file = [
      'title,event_type,start_date,end_date,timezone',
      'Winter,meeting,2027-01-15 09:00,2027-01-15T10:00Z,Europe/Zurich',
      'Summer,meeting,2027-07-15 09:00,2027-07-15 10:00,Europe/Zurich',
      'Tokyo,meeting,2027-07-15 09:00,2027-07-15 10:00,Asia/Tokyo',
    ].join('\n');
    const times = async () =>
      (await owner.plugs.events.list({ sort: 'start_date' })).items.map(
        ({ title, start_date, end_date }) => `${title} ${start_date.slice(11, 16)} ${end_date.slice(11, 16)}`,
      );
    const done = await importCsv(owner, file, { resource: 'events' });
    expect(counts(done)).toEqual({ read: 3, created: 3 });
    expect(done.warnings).toEqual([expect.stringContaining('read in the timezone of their row')]);
    expect(await times()).toEqual(['Winter 08:00 10:00', 'Tokyo 00:00 01:00', 'Summer 07:00 08:00']);
    // What is said about the file holds for every row of it.
    const stated = file.replace(/\d{4}-(\d\d)/g, '2028-$1');
    await importCsv(owner, stated, { resource: 'events', dialect: { zone: 'UTC' } });
    expect((await times()).slice(3)).toEqual([
      'Winter 09:00 10:00',
      'Summer 09:00 10:00',
      'Tokyo 09:00 10:00',
    ]);
  });

  it('keep money exact, compare it as numbers and show it in one form', async () => {
    const owner = await app.found();
    const { events } = owner.plugs;
    const made = await eventWith(owner, { budget: '-5', currency: 'CHF' }).catch((error) => error);
    expect(made).toMatchObject({ code: 'validation_failed' });
    const { id, budget } = await eventWith(owner, { budget: '100.50', currency: 'CHF' });
    expect(budget).toBe('100.5');
    expect(await events.update(id, { budget: '100.5000' })).toMatchObject({ version: 1 });
    const csv = [
      'title,event_type,start_date,end_date,timezone,budget',
      ...['9', '1000.25', '99999999999.9999', '0.10', ''].map(
        (amount, i) => `E${i},meeting,2027-01-01T08:00:00Z,2027-01-01T09:00:00Z,UTC,${amount}`,
      ),
    ];
    const done = await importCsv(owner, csv.join('\n'), { resource: 'events' });
    expect(counts(done)).toEqual({ read: 5, created: 5 });
    const budgets = async (query: object) =>
      (await events.list({ sort: 'budget', ...query })).items.map((event) => event.budget);
    const all = ['0.1', '9', '100.5', '1000.25', '99999999999.9999', null];
    expect(await budgets({})).toEqual(all);
    expect(await budgets({ 'budget[gt]': '9.0', 'budget[lte]': '1000.25' })).toEqual(['100.5', '1000.25']);
    expect(await budgets({ budget: ['9.00'] })).toEqual(['9']);
    await expect(events.list({ 'budget[gt]': 'much' })).rejects.toMatchObject({ code: 'invalid_request' });
    const paged: unknown[] = [];
    for await (const event of events.list({ sort: 'budget', limit: 2 })) paged.push(event.budget);
    expect(paged).toEqual(all);
    const out = await exported(owner, { resource: 'events', fields: ['title', 'budget'] });
    expect(out.split('\r\n').slice(1, 4)).toEqual(['Engine Day,100.5,', 'E0,9,', 'E1,1000.25,']);
    expect(counts(await importCsv(owner, csv.join('\n'), { resource: 'events' }))).toEqual({
      read: 5,
      unchanged: 5,
    });
    const changed = await importCsv(owner, csv.join('\n').replace('1000.25', '1000.3'), {
      resource: 'events',
    });
    expect(counts(changed)).toEqual({ read: 5, unchanged: 4, updated: 1 });
    const [entry] = (
      await owner.plugs.audit_logs.list({ job_id: [changed.apply_job_id!], table_name: ['events'] })
    ).items;
    expect(entry).toMatchObject({ old_values: { budget: '1000.25' }, new_values: { budget: '1000.3' } });
    await undo(owner, changed.id);
    expect(await budgets({})).toEqual(all);
  });

  it('keep instants in UTC, in whatever zone they are given', async () => {
    const owner = await app.found();
    const made = await eventWith(owner, { start_date: '2027-03-01T09:00:00+01:00' });
    expect(made.start_date).toBe('2027-03-01T08:00:00.000Z');
    expect(await owner.plugs.events.update(made.id, { start_date: day.start_date })).toMatchObject({
      version: 1,
    });
  });

  it('give each person one seat, and it is safe to ask twice', async () => {
    const owner = await app.found();
    const { plugs } = owner;
    const { id } = await eventWith(owner, { max_attendees: 2 });
    const ada = await contactOf(owner, 'ada@x.co');
    await expect(plugs.events.register(id, { contact_id: ada })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
    await plugs.events.publish(id);
    await expect(plugs.events.register(id, {})).rejects.toMatchObject({ code: 'validation_failed' });
    const first = await plugs.events.register(id, { contact_id: ada });
    expect(first).toMatchObject({ status: 'registered', registration_date: first.created_at });
    expect(await plugs.events.register(id, { contact_id: ada })).toEqual(first);
    await plugs.events.register(id, { user_id: owner.user });
    const bob = await contactOf(owner, 'bob@x.co');
    const seat = { event_id: id, contact_id: bob };
    await expect(plugs.events.register(id, { contact_id: bob })).rejects.toMatchObject({
      code: 'event_full',
    });
    await expect(plugs.event_attendees.create(seat)).rejects.toMatchObject({ code: 'event_full' });
    await expect(plugs.events.update(id, { max_attendees: 1 })).rejects.toMatchObject({
      errors: [{ pointer: '/max_attendees' }],
    });
    await plugs.event_attendees.cancel(first.id);
    expect((await plugs.events.get(id)).current_attendees).toBe(1);
    await plugs.events.register(id, { contact_id: bob });
    await expect(plugs.events.register(id, { contact_id: ada })).rejects.toMatchObject({
      code: 'event_full',
    });
    expect(await plugs.events.get(id)).toMatchObject({ current_attendees: 2, version: 2 });
    expect((await plugs.events.attendees(id)).items).toHaveLength(3);
    await expect(plugs.events.attendees(ada)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('never give a seat twice, however many ask at once', async () => {
    const owner = await app.found();
    const { id } = await eventWith(owner, { max_attendees: 5, status: 'published' });
    const people = await Promise.all(Array.from({ length: 40 }, (_, i) => contactOf(owner, `p${i}@x.co`)));
    const asked = await Promise.allSettled(
      people.map((contact_id) => owner.plugs.events.register(id, { contact_id }, { retry: false })),
    );
    const refused = asked.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(new Set(refused.map(({ reason }) => reason.code))).toEqual(new Set(['event_full']));
    expect(refused).toHaveLength(35);
    expect((await owner.plugs.events.get(id)).current_attendees).toBe(5);
  });

  it('follow people from registration to the door', async () => {
    const owner = await app.found();
    const { event_attendees: attendees } = owner.plugs;
    const { id } = await eventWith(owner, { status: 'published' });
    const { id: ada } = await attendees.create({
      event_id: id,
      contact_id: await contactOf(owner, 'a@x.co'),
    });
    await expect(attendees.checkout(ada)).rejects.toMatchObject({ code: 'invalid_transition' });
    await attendees.confirm(ada);
    const came = await attendees.checkin(ada);
    expect(came).toMatchObject({ status: 'attended', check_in_time: came.updated_at });
    expect(await attendees.checkin(ada)).toEqual(came);
    const left = await attendees.checkout(ada);
    expect(left.check_out_time).toBe(left.updated_at);
    expect(await attendees.checkout(ada)).toEqual(left);
    await expect(attendees.cancel(ada)).rejects.toMatchObject({ code: 'invalid_transition' });
  });

  it('take attendees from a file, each once, and no more than there are seats', async () => {
    const owner = await app.found();
    const { id } = await eventWith(owner, { max_attendees: 3, status: 'published' });
    for (const name of ['a', 'b', 'c', 'd', 'e']) await contactOf(owner, `${name}@x.co`);
    const mapping = {
      version: 1,
      fields: {
        event_id: { constant: id },
        contact_id: { column: 'who', via: 'contacts.email' },
        status: 'status',
        notes: 'notes',
      },
    };
    const options = { resource: 'event_attendees', mapping } as const;
    const csv =
      'who,status,notes\na@x.co,registered,\nb@x.co,cancelled,\nc@x.co,confirmed,\nd@x.co,,\nd@x.co,,twice\ne@x.co,,\nz@x.co,,\n';
    const done = await importCsv(owner, csv, options);
    expect([done.error, counts(done)]).toEqual([null, { read: 7, created: 4, skipped: 1, rejected: 2 }]);
    const rejects = await results(owner, done.id, 'rejects');
    expect(rejects).toMatch(/^7,,[^,]+,seats,/m);
    expect(rejects).toContain('8,who,z@x.co,reference,');
    expect((await owner.plugs.events.get(id)).current_attendees).toBe(3);
    const again = await importCsv(
      owner,
      csv.replace('a@x.co,registered,', 'a@x.co,registered,vegan'),
      options,
    );
    expect(counts(again)).toEqual({ read: 7, unchanged: 3, updated: 1, skipped: 1, rejected: 2 });
    // Whom a later import has touched stays.
    expect(await undo(owner, done.id)).toMatchObject({ deleted: 3, kept: 1 });
    expect((await owner.plugs.events.get(id)).current_attendees).toBe(1);
  });

  it('hold agenda items within their span', async () => {
    const owner = await app.found();
    const { event_agenda_items: items } = owner.plugs;
    const { id } = await eventWith(owner);
    const talk = {
      event_id: id,
      title: 'Talk',
      agenda_type: 'presentation',
      start_time: '2027-03-01T09:00:00Z',
      end_time: '2027-03-01T09:45:00Z',
    } as const;
    await items.create(talk);
    const outside = { errors: [{ pointer: '/start_time', rule: 'within' }] };
    await expect(items.create({ ...talk, start_time: '2027-03-01T07:00:00Z' })).rejects.toMatchObject(
      outside,
    );
    const csv = [
      'event_id,title,agenda_type,start_time,end_time',
      `${id},A,break,2027-03-01T10:00:00Z,2027-03-01T11:00:00Z`,
      `${id},B,break,2027-03-03T10:00:00Z,2027-03-03T11:00:00Z`,
    ].join('\n');
    const options = { resource: 'event_agenda_items', mode: 'create' } as const;
    const done = await importCsv(owner, csv, options);
    expect(counts(done)).toEqual({ read: 2, created: 1, rejected: 1 });
    expect(await results(owner, done.id, 'rejects')).toContain(
      '3,start_time,2027-03-03T10:00:00.000Z,within,',
    );
    const listed = await owner.plugs.events.agenda_items(id, { sort: 'start_time' });
    expect(listed.items.map(({ title }) => title)).toEqual(['Talk', 'A']);
  });

  it("tell where their items are in each other's way, and which day is which", async () => {
    const owner = await app.found();
    // The clocks go forward in the night between the two days.
    const { id } = await eventWith(owner, {
      start_date: '2027-03-27T07:00:00Z',
      end_date: '2027-03-28T16:00:00Z',
    });
    const add = (title: string, start: string, end: string, more: object = {}) =>
      owner.plugs.event_agenda_items.create({
        event_id: id,
        title,
        agenda_type: 'presentation',
        start_time: start,
        end_time: end,
        ...more,
      });
    const hall = { location: 'Hall A' };
    const speaker_id = owner.user;
    const [a, b, c] = [
      await add('A', '2027-03-27T09:00:00Z', '2027-03-27T10:00:00Z', hall),
      await add('B', '2027-03-27T09:30:00Z', '2027-03-27T11:00:00Z', { location: 'hall a ', speaker_id }),
      await add('C', '2027-03-27T10:30:00Z', '2027-03-27T11:00:00Z', { speaker_id }),
    ];
    await add('after A', '2027-03-27T11:00:00Z', '2027-03-27T12:00:00Z', hall);
    await add('off', '2027-03-27T09:00:00Z', '2027-03-27T10:00:00Z', { ...hall, status: 'cancelled' });
    const late = await add('late', '2027-03-27T23:30:00Z', '2027-03-28T01:30:00Z');
    const agenda = await owner.plugs.events.agenda(id);
    expect(agenda.items.map(({ title }) => title)).toEqual(['A', 'off', 'B', 'C', 'after A', 'late']);
    expect(agenda.conflicts).toEqual([
      {
        kind: 'room',
        of: 'hall a ',
        items: [a!.id, b!.id],
        from: '2027-03-27T09:30:00.000Z',
        to: '2027-03-27T10:00:00.000Z',
      },
      {
        kind: 'speaker',
        of: speaker_id,
        items: [b!.id, c!.id],
        from: '2027-03-27T10:30:00.000Z',
        to: '2027-03-27T11:00:00.000Z',
      },
    ]);
    const next = await owner.plugs.events.agenda(id, { date: '2027-03-28' });
    expect([next.items.map((item) => item.id), next.conflicts]).toEqual([[late.id], []]);
  });
});
