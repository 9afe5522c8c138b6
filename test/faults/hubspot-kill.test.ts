/**
 * A sync with HubSpot whose process is killed, at random and after each of its commits: the next attempt goes on, and in
 * the end both sides are what one undisturbed sync would have made of them, with nobody, no company, no event and
 * nothing that is logged twice.
 */
import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  defaultToken,
  type Emulator,
  objectType,
  startEmulator,
} from '../../packages/cli/src/hubspot-emulator/index.ts';
import { type Owner, type TestApp, testApp } from '../support/app.ts';
import { engines } from '../support/engines.ts';
import { attendanceIn, eventsIn } from '../support/hubspot.ts';
import { thorough } from '../support/thorough.ts';
import { importCsv } from '../support/transfers.ts';
import { attempt, type Kill } from './attempt.ts';

const type = objectType('contacts')!;
const companyType = objectType('companies')!;
const person = { type: 'CRM_UI', id: 'userId:1' };
/** More than a batch on each side, so that there are commits to die after. */
const MANY = 130;
const FIRMS = 7;
const LOGGED = 120;
const activityTypes = [objectType('calls')!, objectType('notes')!];
const KILLS = thorough ? 50 : 3;

const firm = (at: number): string => `Firm ${at % FIRMS}`;

describe.each(engines)('a sync whose process is killed, on %s', (engine) => {
  let app: TestApp;
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ options: { normalise: true } });
    app = await testApp(engine, { HUBSPOT_BASE_URL: emulator.url });
  });
  afterAll(async () => {
    await app?.close();
    await emulator?.close();
  });

  const prepared = async (): Promise<Owner> => {
    const owner = await app.found();
    const { crm } = emulator.portal;
    for (const one of [type, companyType, ...activityTypes])
      for (const record of [...crm.table(one).above(0)]) crm.table(one).remove(record);
    for (let at = 0; at < MANY; at += 1)
      crm.add(type, { email: `there${at}@x.example`, phone: '+49-1', company: firm(at) }, person);
    const lines = Array.from({ length: MANY }, (_, at) => `here${at}@x.example,+49 2,${firm(at)}`);
    // Ten are on both sides, each with something of its own.
    for (let at = 0; at < 10; at += 1) lines.push(`there${at}@x.example,,`);
    await importCsv(owner, `email,phone,company\n${lines.join('\n')}\n`);
    const known = await owner.plugs.contacts.list({ limit: 200 }).toArray({ limit: LOGGED });
    const operations = known.map(({ id, email }, at) => ({
      action: 'create' as const,
      data: {
        contact_id: id,
        interaction_type: at % 2 === 0 ? ('call' as const) : ('follow_up' as const),
        subject: email,
        interaction_date: '2026-11-20T09:30:00.000Z',
      },
    }));
    for (const part of [operations.slice(0, 100), operations.slice(100)])
      await owner.plugs.contact_interactions.batch({ operations: part });
    const event = await owner.plugs.events.create({
      title: 'Engine Day',
      event_type: 'conference',
      start_date: '2027-03-01T08:00:00.000Z',
      end_date: '2027-03-02T16:00:00.000Z',
      timezone: 'Europe/Zurich',
      status: 'published',
    });
    const seats = known.map(({ id }) => ({
      action: 'create' as const,
      data: { event_id: event.id, contact_id: id },
    }));
    for (const part of [seats.slice(0, 100), seats.slice(100)])
      await owner.plugs.event_attendees.batch({ operations: part });
    await owner.plugs.hubspot.connect({ access_token: defaultToken });
    const { contacts } = await owner.plugs.hubspot.mapping();
    await owner.plugs.hubspot.set_mapping({
      contacts,
      companies: { push: true },
      interactions: { push: true },
      events: { push: true },
    });
    await owner.plugs.hubspot.ensure_schema({});
    return owner;
  };

  const expectWhole = async (owner: Owner) => {
    const contacts = await owner.plugs.contacts.list({ limit: 200 }).toArray({ limit: 1_000 });
    const here = contacts.map(({ email, phone }) => `${email} ${phone?.replaceAll(/\D/g, '')}`).sort();
    const there = [...emulator.portal.crm.table(type).above(0)]
      .map(({ version: { values } }) => `${values.email} ${values.phone?.replaceAll(/\D/g, '')}`)
      .sort();
    expect(here).toHaveLength(2 * MANY);
    expect(there).toEqual(here);
    const { crm, associations } = emulator.portal;
    const firms = [...crm.table(companyType).above(0)].map(({ version: { values } }) => values.name);
    expect(firms.sort()).toEqual(Array.from({ length: FIRMS }, (_, at) => firm(at)));
    for (const contact of crm.table(type).above(0)) {
      const theirs = associations.list(contact, companyType).map(({ record }) => record.version.values.name);
      expect(theirs).toEqual([contact.version.values.company]);
    }
    const logged = activityTypes.flatMap((kind) => [...crm.table(kind).above(0)]);
    const contactOf = (record: (typeof logged)[number]) => associations.list(record, type)[0]!.record;
    const about = logged.map((record) => contactOf(record).version.values.email);
    expect(
      logged.every((record) =>
        JSON.stringify(record.version.values).includes(contactOf(record).version.values.email!),
      ),
    ).toBe(true);
    expect(about).toHaveLength(LOGGED);
    expect(new Set(about).size).toBe(LOGGED);
    expect(eventsIn(emulator.portal)).toHaveLength(1);
    expect(new Set(attendanceIn(emulator.portal)).size).toBe(LOGGED);
    const { objects } = await owner.plugs.hubspot.status();
    const half = LOGGED / 2;
    expect(objects.map(({ linked }) => linked)).toEqual([
      2 * MANY,
      FIRMS,
      2 * MANY,
      half,
      0,
      half,
      0,
      1,
      LOGGED,
    ]);
  };

  it('goes on until all is done, and makes nobody twice', { timeout: 600_000 }, async () => {
    const owner = await prepared();
    let kills = 0;
    for (let round = 1; ; round += 1) {
      const job = await owner.plugs.hubspot.sync({});
      // A job that died too often is given up, and the next one goes on.
      const kill: Kill =
        kills >= KILLS
          ? null
          : round % 2 === 0
            ? { afterChunk: (round % 7) + 1 }
            : { afterMs: randomInt(1, 500) };
      const lived = await attempt(app, owner, job.id, kill, { HUBSPOT_BASE_URL: emulator.url });
      if (lived && kills >= KILLS) break;
      if (!lived) kills += 1;
      expect(round).toBeLessThan(4 * KILLS + 10);
      if (lived) {
        // It was faster than its death: there is something to do again.
        const [first] = (await owner.plugs.contacts.list({ limit: 1 })).items;
        await owner.plugs.contacts.update(first!.id, { phone: `+49 2${'0'.repeat(round % 9)}` });
      }
    }
    const last = await owner.run(await owner.plugs.hubspot.sync({}));
    expect(last.state).toBe('completed');
    await expectWhole(owner);
  });
});
