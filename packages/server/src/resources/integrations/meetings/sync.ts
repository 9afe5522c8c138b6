import { createHash } from 'node:crypto';
import { isGone } from '../../../integrations/fault.ts';
import type { Meeting, MeetingHost, MeetingPlan, Person } from '../../../integrations/meetings.ts';
import { canonicalJson } from '../../../lib/canonical-json.ts';
import { NIL_UUID } from '../../../lib/world.ts';
import {
  type EventRow,
  eventsToMeet,
  heldElsewhere,
  type Seat,
  seatsOf,
} from '../../../store/integrations.ts';
import { failed, LIMIT } from '../faults.ts';
import type { Link } from '../links.ts';
import type { Syncing } from '../syncing.ts';
import type { Change } from '../tally.ts';
import { endMeetings } from './end.ts';
import { isSettled, MEETINGS, type MeetingSync, REGISTRANTS, unseated, withUrl } from './meetings.ts';
import { seatPeople } from './people.ts';

/*
 * Events that are to be held online have a meeting, and those who come to them a place there. A meeting that is made twice
 * is two: that one is to be made is written down first, and whoever finds that written looks for it before making one.
 */

const EVENTS_AT_ONCE = 50;

/** What is known of an event when it is decided about. */
interface Case {
  readonly event: EventRow;
  readonly link: Link;
  readonly isHeld: boolean;
  readonly seats: readonly Seat[];
}

export const syncMeetings = async (
  sync: Syncing,
  provider: MeetingSync['provider'],
  host: MeetingHost,
): Promise<number> => {
  const one: MeetingSync = { sync, provider, host, object: `${MEETINGS}:${host.account}` };
  await endMeetings(one);
  for (let above = NIL_UUID; ; ) {
    const cases = await nextCases(one, above);
    const last = cases.at(-1)?.event.id;
    if (last === undefined) return host.calls;
    for (const { event, ...known } of cases) {
      const seats = host.people === null ? [] : await sync.read((tx) => seatsOf(tx, event.id));
      const link = await meet(one, { event, ...known, seats });
      if (link !== null && host.people === 'registered') await seatPeople(one, link, seats);
    }
    above = last;
  }
};

const nextCases = ({ sync, provider, object }: MeetingSync, above: string): Promise<Omit<Case, 'seats'>[]> =>
  sync.read(async (tx) => {
    const events = await eventsToMeet(tx, { provider, above, limit: EVENTS_AT_ONCE });
    const ids = events.map(({ id }) => id);
    const links = await sync.links.by(tx, object, 'local_id', ids);
    const held = await heldElsewhere(tx, { integration: sync.wishes.integration, provider }, ids);
    return events.map((event) => ({
      event,
      link: links.get(event.id) ?? sync.links.blank(object, { local_id: event.id, state: 'ended' }),
      isHeld: held.has(event.id),
    }));
  });

/** Gives one event its meeting as it is to be; answers its link, or null where it has none now. */
const meet = async (one: MeetingSync, each: Case): Promise<Link | null> => {
  const { link, isHeld } = each;
  const wish = wishOf(one, each);
  if (isHeld) return note(one, each, 'create', { outcome: 'skipped', code: 'held_elsewhere' });
  if (link.state === 'sending') return resume(one, each);
  if (link.state === 'ended')
    return link.agreed === wish.agreed && link.fault !== null ? null : create(one, each);
  const known = link.there === null ? await lookForUrl(one, each) : link;
  return known.agreed === wish.agreed ? known : change(one, { ...each, link: known });
};

/** What a meeting is made of, and a hash of it in two parts: what it shows, and who is invited. */
interface Wish {
  readonly plan: MeetingPlan;
  readonly invited: readonly Person[];
  readonly agreed: string;
}

const wishOf = ({ host }: MeetingSync, { event, link, seats }: Case): Wish => {
  const plan: MeetingPlan = {
    event: event.id,
    title: event.title,
    description: event.description,
    start: event.start_date,
    end: event.end_date,
    timezone: event.timezone,
    creation: digest([link.id, link.moved_at]),
  };
  const invited = host.people === 'invited' ? peopleIn(seats).slice(0, host.most) : [];
  return { plan, invited, agreed: `${digest(host.shown(plan))} ${digest(invited)}` };
};

const digest = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32);

const peopleIn = (seats: readonly Seat[]): Person[] => {
  const people = seats.flatMap(({ is_coming, email, first_name, last_name }) =>
    is_coming && email !== null ? [{ email, first_name, last_name }] : [],
  );
  // A contact and a user may be one person.
  return [...new Map(people.map((person) => [person.email.toLowerCase(), person])).values()];
};

const told = ({ sync }: MeetingSync, { event, link }: Case, action: string, more: Partial<Change> = {}) =>
  sync.change(MEETINGS, action, { record_id: event.id, remote_id: link.remote_id }, more);

/** Tells what became of an event without touching its meeting. */
const note = async (one: MeetingSync, each: Case, action: string, more: Partial<Change>): Promise<null> => {
  await one.sync.commit(async () => [told(one, each, action, more)]);
  return null;
};

const create = async (one: MeetingSync, each: Case): Promise<Link | null> => {
  const { sync } = one;
  if (sync.isPlan) return planned(one, each);
  const moved_at = sync.services.world.now().toISOString();
  const { agreed } = wishOf(one, each);
  const blank = { remote_id: null, there: null, fault: null };
  const link: Link = { ...each.link, ...blank, state: 'sending', agreed, moved_at };
  await sync.commit(async (tx) => {
    await sync.links.save(tx, link);
    return [];
  });
  return send(one, { ...each, link });
};

/** A plan has no meeting to register people at: those who come would be. */
const planned = async (one: MeetingSync, each: Case): Promise<null> => {
  const coming = each.seats.filter(({ is_coming, email }) => is_coming && email !== null);
  const registrants = (one.host.people === 'registered' ? coming : []).map(({ id }) =>
    one.sync.change(REGISTRANTS, 'create', { record_id: id }),
  );
  await one.sync.commit(async () => [told(one, each, 'create'), ...registrants]);
  return null;
};

/** Makes a meeting that is written down as on its way. */
const send = async (one: MeetingSync, each: Case): Promise<Link | null> => {
  const { sync, host } = one;
  const wish = wishOf(one, each);
  try {
    return await adopt(one, each, await host.create(wish.plan, wish.invited));
  } catch (error) {
    const more = failed(error);
    await sync.commit(async (tx) => {
      const fault = more.code === LIMIT ? null : more.code!;
      await sync.links.save(tx, { ...each.link, state: 'ended', agreed: wish.agreed, fault });
      return [told(one, each, 'create', more)];
    });
    return null;
  }
};

/** One that was on its way when its run ended: found, still awaited, or made now. */
const resume = async (one: MeetingSync, each: Case): Promise<Link | null> => {
  const { sync, host } = one;
  const found = await host.find(each.event.id);
  if (found !== null) {
    const link = sync.isPlan
      ? { ...each.link, remote_id: found.id, there: found.url, state: 'linked' as const }
      : await adopt(one, each, found);
    return link.agreed === wishOf(one, each).agreed ? link : change(one, { ...each, link });
  }
  if (!isSettled(one, each.link))
    return note(one, each, 'create', { outcome: 'skipped', code: 'no_answer_yet' });
  const { agreed } = wishOf(one, each);
  return sync.isPlan ? planned(one, each) : send(one, { ...each, link: { ...each.link, agreed } });
};

/** Keeps the meeting of an event, and puts its address into the event. */
const adopt = async (one: MeetingSync, each: Case, { id, url }: Meeting): Promise<Link> => {
  const { sync, host } = one;
  const link: Link = { ...each.link, state: 'linked', remote_id: id, there: url, fault: null };
  const left = host.people === 'invited' ? unseated(peopleIn(each.seats).length, host.most) : 0;
  await sync.commit(async (tx) => {
    await sync.links.save(tx, link);
    if (url !== null) await withUrl(one, tx, each.event.id, { from: null, to: url });
    const beyond = { outcome: 'skipped', code: 'too_many_attendees' } as const;
    const ends = { record_id: each.event.id, remote_id: id };
    return [
      told(one, { ...each, link }, 'create'),
      ...Array.from({ length: left }, () => sync.change('attendees', 'create', ends, beyond)),
    ];
  });
  return link;
};

/** A meeting may be there before its address is. */
const lookForUrl = async (one: MeetingSync, { event, link }: Case): Promise<Link> => {
  const { sync, host } = one;
  const url = (await host.find(event.id))?.url ?? null;
  if (url === null || sync.isPlan) return link;
  const known = { ...link, there: url };
  await sync.commit(async (tx) => {
    await sync.links.save(tx, known);
    await withUrl(one, tx, event.id, { from: null, to: url });
    return [];
  });
  return known;
};

const change = async (one: MeetingSync, each: Case): Promise<Link | null> => {
  const { sync, host } = one;
  const { link } = each;
  const wish = wishOf(one, each);
  const [plan, invited] = (link.agreed ?? '').split(' ');
  const [wishedPlan, wishedInvited] = wish.agreed.split(' ');
  const isOther = plan !== wishedPlan;
  if (sync.isPlan) {
    await note(one, each, 'update', {});
    return link;
  }
  try {
    const people = invited === wishedInvited || host.people !== 'invited' ? null : wish.invited;
    await host.change(link.remote_id!, isOther ? wish.plan : null, people);
  } catch (error) {
    if (isGone(error)) return replace(one, each);
    const more = failed(error);
    const refused = { ...link, agreed: wish.agreed, fault: more.code! };
    return keep(one, each, more.code === LIMIT ? link : refused, more);
  }
  return keep(one, each, { ...link, agreed: wish.agreed, fault: null }, {});
};

/** Somebody took a meeting away there, or moved it; the event is still to be held. */
const replace = async (one: MeetingSync, each: Case): Promise<Link | null> => {
  const found = await one.host.find(each.event.id);
  const isMoved = found !== null && found.id !== each.link.remote_id;
  return isMoved
    ? change(one, { ...each, link: { ...each.link, remote_id: found.id } })
    : create(one, { ...each, link: { ...each.link, state: 'ended' } });
};

const keep = async (one: MeetingSync, each: Case, link: Link, more: Partial<Change>): Promise<Link> => {
  await one.sync.commit(async (tx) => {
    await one.sync.links.save(tx, link);
    return [told(one, each, 'update', more)];
  });
  return link;
};
