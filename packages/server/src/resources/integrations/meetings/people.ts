import { createHash } from 'node:crypto';
import { isGone } from '../../../integrations/fault.ts';
import type { Seat } from '../../../store/integrations.ts';
import { failed, LIMIT } from '../faults.ts';
import type { Link } from '../links.ts';
import { eachOf } from '../syncing.ts';
import type { Change } from '../tally.ts';
import { type MeetingSync, REGISTRANTS } from './meetings.ts';

const CONNECTIONS = 4;
const AT_ONCE = 50;

/** What is to be done about one seat. */
interface Task {
  readonly seat: Seat;
  readonly link: Link;
  readonly action: 'create' | 'update' | 'cancel';
}

interface Result {
  readonly link: Link;
  readonly change: Change;
}

/** Registers those who come to an event at its meeting, and takes those away who do not come any more. */
export const seatPeople = async (one: MeetingSync, meeting: Link, seats: readonly Seat[]): Promise<void> => {
  const { sync } = one;
  if (meeting.remote_id === null || seats.length === 0) return;
  const ids = seats.map(({ id }) => id);
  const links = await sync.read((tx) => sync.links.by(tx, REGISTRANTS, 'local_id', ids));
  const tasks = seats.flatMap((seat): Task[] => {
    const link = links.get(seat.id) ?? sync.links.blank(REGISTRANTS, { local_id: seat.id, state: 'ended' });
    const action = actionFor(seat, link, meeting);
    return action === null ? [] : [{ seat, link, action }];
  });
  const isUnheard = tasks.some(({ link }) => link.state === 'sending' && link.there === meeting.remote_id);
  const there = isUnheard ? await one.host.registered(meeting.remote_id) : new Map<string, string>();
  for (let at = 0; at < tasks.length; at += AT_ONCE)
    await doSome(one, meeting.remote_id, tasks.slice(at, at + AT_ONCE), there);
};

const actionFor = ({ is_coming, email }: Seat, link: Link, meeting: Link): Task['action'] | null => {
  const isHere = link.state !== 'ended' && link.there === meeting.remote_id;
  if (!is_coming || email === null) return isHere ? 'cancel' : null;
  if (!isHere) {
    // Refused as it is: it waits for another address, or another meeting.
    const isRefused =
      link.fault !== null && link.there === meeting.remote_id && link.agreed === markOf(email);
    return isRefused ? null : 'create';
  }
  if (link.state === 'sending') return 'create';
  return link.agreed === markOf(email) ? null : 'update';
};

/** Tells whether an address is another one, without the address. */
const markOf = (email: string): string =>
  createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 32);

const doSome = async (
  one: MeetingSync,
  meeting: string,
  tasks: readonly Task[],
  there: ReadonlyMap<string, string>,
): Promise<void> => {
  const { sync } = one;
  const told = ({ seat, link, action }: Task, more: Partial<Change> = {}) =>
    sync.change(REGISTRANTS, action, { record_id: seat.id, remote_id: link.remote_id }, more);
  if (sync.isPlan) return sync.commit(async () => tasks.map((task) => told(task)));
  await sync.commit(async (tx) => {
    for (const { link, action } of tasks)
      if (action === 'create') await sync.links.save(tx, { ...link, state: 'sending', there: meeting });
    return [];
  });
  const results = await eachOf(tasks, CONNECTIONS, async (task): Promise<Result> => {
    try {
      const link = await done(one, meeting, task, there);
      return { link, change: told({ ...task, link }) };
    } catch (error) {
      return refused(task, meeting, told(task, failed(error)));
    }
  });
  await sync.commit(async (tx) => {
    for (const { link } of results) await sync.links.save(tx, link);
    return results.map(({ change }) => change);
  });
};

/** One that was refused waits for another address, or another meeting; one that met a limit waits for the next sync. */
const refused = ({ seat, link, action }: Task, meeting: string, change: Change): Result => {
  const known = { ...link, there: meeting, ...(action === 'create' && { state: 'ended' as const }) };
  if (change.code === LIMIT || action === 'cancel') return { link: known, change };
  return { link: { ...known, agreed: markOf(seat.email!), fault: change.code }, change };
};

const done = async (
  { host }: MeetingSync,
  meeting: string,
  { seat, link, action }: Task,
  there: ReadonlyMap<string, string>,
): Promise<Link> => {
  const email = seat.email ?? '';
  // Whoever was to be registered when a run ended may be there already.
  const known = link.state === 'sending' ? (there.get(email.toLowerCase()) ?? null) : link.remote_id;
  if (action !== 'create' && known !== null)
    await host.unregister(meeting, known).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
  if (action === 'cancel') return { ...link, state: 'ended', agreed: null, fault: null };
  const isThere = action === 'create' && link.state === 'sending' && known !== null;
  const remote_id = isThere ? known : await host.register(meeting, { ...seat, email });
  return { ...link, remote_id, there: meeting, state: 'linked', agreed: markOf(email), fault: null };
};
