/** Schedules of conferences: a small one with people and rooms in each other's way, and FOSDEM 2024 where it is at hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSchedule } from '../../packages/cli/src/bulk/schedule.ts';
import { type Owner, type TestApp, testApp } from '../support/app.ts';
import { engines } from '../support/engines.ts';
import { sharedData, sharedFile } from '../support/shared-data.ts';
import { counts } from '../support/transfers.ts';

const talk = (guid: string, room: string, date: string, people: string) => `
  <room name="${room}"><event guid="${guid}" id="1"><date>${date}</date><duration>01:00</duration><room>${room}</room>
    <title>Talk ${guid}, &amp; more</title><type>lecture</type><abstract>&lt;p&gt;One &amp;amp; two&lt;/p&gt;</abstract>
    <persons>${people}</persons></event></room>`;
const small = `<?xml version="1.0"?><schedule><conference><acronym>small</acronym><title>Small</title><days>1</days>
  <time_zone_name>Europe/Berlin</time_zone_name></conference><day index="1" date="2027-03-01">
  ${talk('a', 'Hall', '2027-03-01T09:00:00+01:00', '<person id="1">Ada King</person><person id="2">Cher</person>')}
  ${talk('b', 'Hall', '2027-03-01T09:30:00+01:00', '<person id="3">Grace Hopper</person>')}
  ${talk('c', 'Cellar', '2027-03-01T08:30:00+01:00', '<person id="2">Cher</person>')}</day></schedule>`;

/** Imports a schedule as `plugs events import-schedule` does, and reads what came of it. */
const imported = async ({ plugs, run }: Owner, file: string, zone?: string) => {
  const files = (await readSchedule(file, zone)).map(({ source, resource, options }) => ({
    resource,
    source: source.open,
    options,
  }));
  const { steps } = await plugs.imports.runAll({
    files,
    wait: async (id) => {
      await run({ id });
      return plugs.jobs.get(id);
    },
  });
  const [event] = (await plugs.events.list()).items;
  const agenda = await plugs.events.agenda(event!.id);
  const calendar = await text((await plugs.events.calendar(event!.id)).body as never);
  const entries = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  return { counts: steps.map(({ outcome }) => counts(outcome)), event: event!, agenda, entries };
};

describe.each(engines)('schedules on %s', (engine) => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    app = await testApp(engine);
    folder = mkdtempSync(path.join(tmpdir(), 'plugs-schedule-'));
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('become an event with its agenda and speakers, and tell what is in its own way', async () => {
    const file = path.join(folder, 'small.xml');
    writeFileSync(file, small);
    const { agenda, event, entries } = await imported(await app.found(), file);
    expect(event).toMatchObject({ title: 'Small', timezone: 'Europe/Berlin' });
    expect(event.start_date).toBe('2027-03-01T07:30:00.000Z');
    const named = new Map(agenda.items.map(({ id, title }) => [id, title]));
    expect(agenda.items.map(({ title, description }) => [title, description])).toEqual([
      ['Talk c, & more', 'One & two'],
      ['Talk a, & more', 'One & two'],
      ['Talk b, & more', 'One & two'],
    ]);
    expect(agenda.speakers.map(({ name }) => name)).toEqual(['Cher', 'Ada King', 'Cher', 'Grace Hopper']);
    expect(
      agenda.conflicts.map(({ kind, items, from }) => [kind, items.map((id) => named.get(id)), from]),
    ).toEqual([
      ['speaker', ['Talk c, & more', 'Talk a, & more'], '2027-03-01T08:00:00.000Z'],
      ['room', ['Talk a, & more', 'Talk b, & more'], '2027-03-01T08:30:00.000Z'],
    ]);
    expect(entries).toHaveLength(4);
  });

  it('say times without an offset in the time of the place', async () => {
    const file = path.join(folder, 'local.xml');
    writeFileSync(file, small.replaceAll('+01:00', ''));
    const { agenda, event } = await imported(await app.found(), file);
    expect(event.start_date).toBe('2027-03-01T07:30:00.000Z');
    expect(agenda.items.map(({ end_time }) => end_time)).toEqual([
      '2027-03-01T08:30:00.000Z',
      '2027-03-01T09:00:00.000Z',
      '2027-03-01T09:30:00.000Z',
    ]);
  });
});

it('that are none are refused with the reason', async () => {
  const file = path.join(import.meta.dirname, 'schedule.test.ts');
  await expect(readSchedule(file, undefined)).rejects.toMatchObject({ code: 'file_unreadable' });
});

describe.skipIf(!sharedData)('real schedules', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp('sqlite');
  });
  afterAll(() => app?.close());

  it('FOSDEM 2024 is all there, and so is its calendar', async () => {
    const {
      counts: told,
      agenda,
      entries,
    } = await imported(await app.found(), sharedFile('fosdem-schedule/2024.xml'));
    expect(told).toEqual([
      { read: 1, created: 1 },
      { read: 874, created: 874 },
      { read: 948, created: 948 },
      { read: 1128, created: 1128 },
    ]);
    expect([agenda.items.length, agenda.speakers.length, agenda.conflicts]).toEqual([874, 1128, []]);
    expect(entries).toHaveLength(875);
    const starts = entries.map((entry) => new ICAL.Event(entry).startDate.toJSDate().getTime()).sort();
    const items = agenda.items.map(({ start_time }) => Date.parse(start_time));
    expect(starts.slice(1)).toEqual(items.sort());
  });

  it('rC3 2020, in JSON, names no zone: it is asked for', async () => {
    const file = sharedFile('chaos-schedule/validator/json/examples/pretalx-rc3.json');
    await expect(readSchedule(file, undefined)).rejects.toMatchObject({ code: 'usage' });
    const [, talks] = await readSchedule(file, 'Europe/Berlin');
    expect(talks).toMatchObject({ resource: 'event_agenda_items' });
  });
});
