/**
 * A sync with HubSpot that dies at each of its steps in turn: after each commit, and before and after each call is
 * carried out. The next attempt goes on, and in the end both sides are what a sync that nothing disturbed makes of them.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectType } from '../../packages/cli/src/hubspot-emulator/index.ts';
import type { Owner } from '../support/app.ts';
import { engines } from '../support/engines.ts';
import {
  attendanceIn,
  companiesOf,
  eventsIn,
  type HubspotBench,
  hubspotBench,
  loggedOn,
} from '../support/hubspot.ts';
import { bothSides, untilQuiet } from '../support/hubspot-ends.ts';
import { share } from '../support/thorough.ts';
import { attempt, type Kill } from './attempt.ts';

/** By default each engine dies at one step in so many, at another one than the other engine. */
const EVERY = 16;

type Story = 'first' | 'later';
type Death = { readonly at: 'commit' | 'before call' | 'after call'; readonly nth: number };

describe.each(engines)('a sync that dies at a step, on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());

  const email = (name: string) => `${name}@x.example`;
  const byName = async ({ plugs }: Owner, name: string) =>
    (await plugs.contacts.list({ email: [email(name)] })).items[0]!.id;

  /** Somebody on each side and on both, with everything that is pushed. */
  const prepared = async (): Promise<Owner> => {
    await bench.account({ options: { normalise: true } });
    const owner = await bench.connected();
    const { plugs } = owner;
    const { contacts } = await plugs.hubspot.mapping();
    await plugs.hubspot.set_mapping({
      contacts: { ...contacts, on_remote_delete: 'delete', on_local_delete: 'archive' },
      companies: { push: true },
      interactions: { push: true },
      events: { push: true },
    });
    await plugs.hubspot.ensure_schema({});
    for (const name of ['there', 'both', 'gone']) bench.add({ email: email(name), company: 'Old' });
    await bench.contact(owner, email('both'), { phone: '+49 (1)' });
    const here = await bench.contact(owner, email('here'), { company: 'New', phone: '2' });
    for (const interaction_type of ['call', 'follow_up'] as const)
      await plugs.contact_interactions.create({
        contact_id: here.id,
        interaction_type,
        interaction_date: '2026-11-20T09:30:00.000Z',
      });
    const event = await plugs.events.create({
      title: 'Engine Day',
      event_type: 'conference',
      start_date: '2027-03-01T08:00:00.000Z',
      end_date: '2027-03-02T16:00:00.000Z',
      timezone: 'Europe/Zurich',
      status: 'published',
    });
    await plugs.events.register(event.id, { contact_id: here.id });
    return owner;
  };

  /** And then changes of all kinds, on both sides. */
  const changed = async (owner: Owner) => {
    const { plugs } = owner;
    await untilQuiet(bench, owner);
    bench.edit(email('there'), { jobtitle: 'There' });
    await plugs.contacts.update(await byName(owner, 'both'), { job_title: 'Both', company: 'New' });
    await plugs.contacts.delete(await byName(owner, 'gone'));
    await bench.contact(owner, email('more'), { company: 'More' });
    bench.add({ email: email('news'), firstname: 'News' });
    const [call] = (await plugs.contact_interactions.list({ interaction_type: ['call'] })).items;
    await plugs.contact_interactions.update(call!.id, { subject: 'Again' });
    const [seat] = (await plugs.event_attendees.list()).items;
    await plugs.event_attendees.checkin(seat!.id);
    bench.later();
  };

  const begun = async (story: Story): Promise<Owner> => {
    const owner = await prepared();
    if (story === 'later') await changed(owner);
    bench.calls();
    return owner;
  };

  /** Everything on both sides, without ids and moments. */
  const whole = async (owner: Owner) => {
    const { objects } = await owner.plugs.hubspot.status();
    const people = bench.records().map(({ version }) => version.values.email!);
    const companies = bench.portal.crm.table(objectType('companies')!);
    return {
      ...(await bothSides(bench, owner)),
      companies: [...companies.above(0)].map(({ version }) => version.values.name).sort(),
      companiesOf: people.map((one) => [one, companiesOf(bench.portal, one)]).sort(),
      logged: people.flatMap((one) => loggedOn(bench.portal, one).map(({ kind }) => `${one} ${kind}`)).sort(),
      events: eventsIn(bench.portal).length,
      attendance: attendanceIn(bench.portal),
      objects,
    };
  };

  const url = () => bench.app.composition.services.settings.hubspotBaseUrl;
  /** Runs the sync until it dies there; answers whether it did. */
  const dies = async (owner: Owner, { at, nth }: Death): Promise<boolean> => {
    const { id } = await owner.plugs.hubspot.sync({});
    let kill: Kill = { afterChunk: nth };
    if (at !== 'commit') {
      const action = { kind: at === 'before call' ? 'hang' : 'cutAfterCommit' } as const;
      bench.fails({ nth, action });
      kill = { once: (now) => bench.portal.journal.listen(({ fault }) => fault === action.kind && now()) };
    }
    return !(await attempt(bench.app, owner, id, kill, { HUBSPOT_BASE_URL: url() }));
  };

  it.each<Story>(['first', 'later'])(
    'ends as if it had lived: the %s one',
    { timeout: 600_000 },
    async (story) => {
      const undisturbed = await begun(story);
      const { id } = await undisturbed.plugs.hubspot.sync({});
      let commits = 0;
      await bench.app.composition.services.jobs.runToEnd(undisturbed.organization, id, () => {
        commits += 1;
      });
      const calls = bench.portal.journal.count();
      await untilQuiet(bench, undisturbed);
      const oracle = await whole(undisturbed);
      const upTo = (count: number, at: Death['at']) =>
        Array.from({ length: count }, (_, nr) => ({ at, nth: nr + 1 }));
      const deaths = [
        ...upTo(commits, 'commit'),
        ...upTo(calls, 'before call'),
        ...upTo(calls, 'after call'),
      ];
      expect(Math.min(commits, calls)).toBeGreaterThan(8);
      for (const death of share(deaths, engines.indexOf(engine) * (EVERY / 2) + 3, EVERY)) {
        const owner = await begun(story);
        const died = await dies(owner, death);
        // The last commit is that of the end: who dies after it has lived.
        expect(died || death.at === 'commit', JSON.stringify(death)).toBe(true);
        bench.portal.faults.clear();
        await untilQuiet(bench, owner);
        expect(await whole(owner), JSON.stringify(death)).toEqual(oracle);
      }
    },
  );
});
