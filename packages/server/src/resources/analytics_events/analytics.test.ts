import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';

describe.each(engines)('analytics on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine);
  });
  afterAll(() => app?.close());

  const event = (day: string, more: object = {}) => ({
    id: app.db.world.uuid(),
    event_name: 'viewed',
    event_timestamp: `${day}T10:00:00Z`,
    ...more,
  });
  const rows = async ({ plugs }: Owner, report: string, query: object = {}) =>
    (await plugs.analytics_events.report(report as never, query)).rows.map(
      ({ label, values }) => `${label} ${values.join(' ')}`,
    );

  it('takes an event once, however often it is sent', async () => {
    const owner = await app.found();
    const { analytics_events: analytics } = owner.plugs;
    const events = Array.from({ length: 250 }, (_, i) => event('2027-01-01', { session_id: `s${i}` }));
    expect(await analytics.ingest({ events })).toEqual({ accepted: 250, known: 0 });
    expect(await analytics.ingest({ events: [...events, event('2027-01-02')] })).toEqual({
      accepted: 1,
      known: 250,
    });
    const one = event('2027-01-03');
    expect(await analytics.ingest({ events: [one, one] })).toEqual({ accepted: 1, known: 1 });
    expect(await analytics.get(one.id)).toMatchObject({
      event_name: 'viewed',
      event_timestamp: '2027-01-03T10:00:00.000Z',
      properties: {},
    });
    const stranger = { events: [event('2027-01-01', { user_id: one.id })] };
    await expect(analytics.ingest(stranger)).rejects.toMatchObject({
      code: 'reference_not_found',
      errors: [{ pointer: '/events/0/user_id' }],
    });
    expect(await rows(owner, 'activity')).toEqual(['2027-01-01 250 0', '2027-01-02 1 0', '2027-01-03 1 0']);
    expect(await rows(owner, 'activity', { from: '2027-01-02T00:00:00Z', limit: 1 })).toEqual([
      '2027-01-03 1 0',
    ]);
    const { items } = await owner.plugs.audit_logs.list({ table_name: ['analytics_events'] });
    expect(items.map(({ metadata }) => metadata)).toContainEqual({ accepted: 250, known: 0 });
  });

  it('counts steps of a funnel with those who came further', async () => {
    const owner = await app.found();
    const { contacts, events, event_attendees } = owner.plugs;
    const { id } = await events.create({
      title: 'Day',
      event_type: 'meeting',
      status: 'published',
      start_date: '2027-03-01T08:00:00Z',
      end_date: '2027-03-01T18:00:00Z',
      timezone: 'UTC',
    });
    for (const [i, status] of [
      'registered',
      'confirmed',
      'attended',
      'attended',
      'no_show',
      'cancelled',
    ].entries()) {
      const contact_type = (['target', 'contact', 'plug'] as const)[i % 3]!;
      const industry = i < 4 ? 'Rail' : 'Air';
      const contact = await contacts.create({ email: `p${i}@x.co`, contact_type, industry });
      await event_attendees.create({ event_id: id, contact_id: contact.id, status: status as 'registered' });
    }
    expect(await rows(owner, 'event_funnel')).toEqual(['registered 5', 'confirmed 3', 'attended 2']);
    expect(await rows(owner, 'event_funnel', { from: '2028-01-01T00:00:00Z' })).toEqual([
      'registered 0',
      'confirmed 0',
      'attended 0',
    ]);
    expect(await rows(owner, 'contact_funnel')).toEqual(['target 6', 'contact 4', 'plug 2']);
    expect(await rows(owner, 'top_industries')).toEqual(['Rail 4', 'Air 2']);
  });

  it('sums money exactly, each currency for itself', async () => {
    const owner = await app.found();
    const { id } = await owner.plugs.events.create({
      title: 'Day',
      event_type: 'meeting',
      start_date: '2027-03-01T08:00:00Z',
      end_date: '2027-03-01T18:00:00Z',
      timezone: 'UTC',
      budget: '1',
      currency: 'CHF',
    });
    const expense = {
      event_id: id,
      title: 'x',
      expense_type: 'other',
      expense_date: '2027-03-01T00:00:00Z',
    } as const;
    // As doubles these make 0.30000000000000004.
    for (const amount of ['0.1', '0.2', '1.0001'])
      await owner.plugs.expenses.create({ ...expense, amount, currency: 'CHF' });
    await owner.plugs.expenses.create({ ...expense, amount: '100', currency: 'EUR' });
    expect(await rows(owner, 'expenses_against_budget')).toEqual(['Day (CHF) 1 1.3001 -0.3001']);
  });
});
