import { text } from 'node:stream/consumers';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';

describe.each(engines)('events on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine);
  });
  afterAll(() => app?.close());

  const eventOf = (owner: Owner, more: object) =>
    owner.plugs.events.create({
      title: 'Engine Day',
      event_type: 'conference',
      start_date: '2027-03-01T08:00:00Z',
      end_date: '2027-03-02T16:00:00Z',
      timezone: 'Europe/Zurich',
      ...more,
    });

  it('are calendars that another program reads', async () => {
    const owner = await app.found();
    const { id } = await eventOf(owner, {
      title: 'Umlaut, Komma; und ü',
      status: 'published',
      location: 'Zürich',
    });
    const long = 'Long '.repeat(40).trim();
    const talk = await owner.plugs.event_agenda_items.create({
      event_id: id,
      title: long,
      description: 'Line 1\nLine 2',
      agenda_type: 'presentation',
      location: 'Hall A',
      start_time: '2027-03-01T09:00:00Z',
      end_time: '2027-03-01T09:45:00Z',
    });
    const changed = await owner.plugs.event_agenda_items.update(talk.id, { status: 'cancelled' });
    const { body } = await owner.plugs.events.calendar(id);
    const calendar = await text(body as never);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(Math.max(...calendar.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(
      75,
    );
    const parsed = new ICAL.Component(ICAL.parse(calendar));
    const [whole, item] = parsed.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
    expect(whole).toMatchObject({ uid: id, summary: 'Umlaut, Komma; und ü', location: 'Zürich' });
    expect(item).toMatchObject({ uid: talk.id, summary: long, description: 'Line 1\nLine 2', sequence: 1 });
    expect(item!.startDate.toJSDate().toISOString()).toBe(changed.start_time);
    expect(item!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('have a link that calendar programs subscribe to, until it is revoked', async () => {
    const [owner, member] = [await app.found(), await app.found()];
    const { id } = await eventOf(owner, { title: 'Fair' });
    const link = await owner.plugs.events.calendar_link(id);
    expect(link.webcal_url).toBe(link.url.replace('http:', 'webcal:'));
    expect(await owner.plugs.events.calendar_link(id)).toEqual(link);
    const { items: reads } = await owner.plugs.audit_logs.list({ record_id: id, action: 'read' });
    expect(reads.map(({ metadata }) => metadata)).toEqual([{ link: 'calendar' }, { link: 'calendar' }]);
    expect(JSON.stringify(reads)).not.toContain('plugs_cl_');

    const first = await app.open(link.url);
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(await first.text()).toBe(await text((await owner.plugs.events.calendar(id)).body as never));
    const etag = first.headers.get('etag')!;
    expect((await app.open(link.url, { headers: { 'if-none-match': etag } })).status).toBe(304);
    await owner.plugs.events.update(id, { title: 'Great Fair' });
    const followed = await app.open(link.url, { headers: { 'if-none-match': etag } });
    expect(await followed.text()).toContain('SUMMARY:Great Fair');

    // Neither somebody else nor another link of the same event opens it.
    await expect(member.plugs.events.calendar_link(id)).rejects.toMatchObject({ code: 'not_found' });
    const { id: other } = await eventOf(owner, { title: 'Other' });
    const { url: others } = await owner.plugs.events.calendar_link(other);
    for (const broken of [`${link.url}0`, link.url.slice(0, -1), link.url.replace('plugs_cl', 'plugs_ml')])
      expect((await app.open(broken)).status, broken).toBe(404);

    const revoked = await owner.plugs.events.revoke_calendar_links(id);
    expect(revoked.calendar_links_revoked_at).toBe(revoked.updated_at);
    expect((await app.open(link.url)).status).toBe(404);
    expect((await app.open(others)).status).toBe(200);
    const again = await owner.plugs.events.calendar_link(id);
    expect((await app.open(again.url)).status).toBe(200);
    await owner.plugs.events.delete(id);
    expect((await app.open(again.url)).status).toBe(404);
  });
});
