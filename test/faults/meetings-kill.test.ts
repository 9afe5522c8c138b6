/**
 * A sync of meetings whose process is killed after its commits: whatever was on its way then, in the end each event has
 * one meeting, and each attendee one place at it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../support/app.ts';
import { type ZoomEmulator, zoomEmulator } from '../support/emulators/zoom.ts';
import { engines } from '../support/engines.ts';
import { thorough } from '../support/thorough.ts';
import { attempt } from './attempt.ts';

const EVENTS = 2;
const PEOPLE = 3;
/** A meeting is two commits, and its people are two more. */
const KILLED_AFTER = thorough ? Array.from({ length: 24 }, (_, at) => (at % 8) + 1) : [1, 2, 3, 5];

describe.each(engines)('a sync of meetings whose process is killed, on %s', (engine) => {
  let app: TestApp;
  let there: ZoomEmulator;
  beforeAll(async () => {
    there = await zoomEmulator();
    app = await testApp(engine);
  });
  afterAll(async () => {
    await app?.close();
    await there?.close();
  });

  const prepared = async () => {
    const owner = await app.found();
    const { plugs } = owner;
    for (let at = 0; at < EVENTS; at += 1) {
      const { id } = await plugs.events.create({
        title: `Day ${at}`,
        event_type: 'meeting',
        start_date: '2027-03-01T08:00:00.000Z',
        end_date: '2027-03-01T09:00:00.000Z',
        timezone: 'UTC',
        meeting_provider: 'zoom',
      });
      await plugs.events.publish(id);
      for (let who = 0; who < PEOPLE; who += 1) {
        const contact = await plugs.contacts.create({ email: `p${at}${who}@b.example` });
        await plugs.events.register(id, { contact_id: contact.id });
      }
    }
    const settings = { host: 'host@b.example' };
    const { credentials } = there;
    return {
      owner,
      integration: await plugs.integrations.create({ provider: 'zoom', credentials, settings }),
    };
  };

  /** What may be on its way to Zoom is waited for a minute: it passes. */
  const aMinuteLater = ({ organization }: Owner) =>
    app.db.store
      .tenant(organization)
      .write((tx) =>
        tx.updateTable('integration_links').set({ moved_at: '2000-01-01T00:00:00.000Z' }).execute(),
      );

  it('makes no meeting twice, and seats nobody twice', { timeout: 600_000 }, async () => {
    const { owner, integration } = await prepared();
    const env = { ZOOM_BASE_URL: there.url, ZOOM_LOGIN_URL: there.url };
    let kills = 0;
    for (const afterChunk of [...KILLED_AFTER, null]) {
      const job = await owner.plugs.integrations.sync(integration.id, {});
      const lived = await attempt(app, owner, job.id, afterChunk === null ? null : { afterChunk }, env);
      if (!lived) kills += 1;
      await aMinuteLater(owner);
    }
    expect(kills).toBeGreaterThan(1);
    const last = await owner.plugs.integrations.sync(integration.id, {});
    expect(await attempt(app, owner, last.id, null, env)).toBe(true);
    expect(there.meetings.map(({ topic }) => topic).sort()).toEqual(['Day 0', 'Day 1']);
    for (const { topic, join_url, registrants } of there.meetings) {
      const emails = registrants.map(({ email }) => email).sort();
      expect(emails).toEqual(Array.from({ length: PEOPLE }, (_, who) => `p${topic.at(-1)}${who}@b.example`));
      const { items } = await owner.plugs.events.list({ title: [topic] });
      expect(items).toMatchObject([{ meeting_url: join_url }]);
    }
  });
});
