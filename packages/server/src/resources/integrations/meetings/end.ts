import { isGone } from '../../../integrations/fault.ts';
import { NIL_UUID } from '../../../lib/world.ts';
import { meetingsToEnd } from '../../../store/integrations.ts';
import { failed } from '../faults.ts';
import type { Link } from '../links.ts';
import type { Change } from '../tally.ts';
import { isSettled, MEETINGS, type MeetingSync, withUrl } from './meetings.ts';

const AT_ONCE = 50;

/** Calls off the meetings of events that were called off or deleted, went back to a draft, or are held elsewhere. */
export const endMeetings = async (one: MeetingSync): Promise<void> => {
  const { sync, provider, object } = one;
  const { integration } = sync.wishes;
  for (let above = NIL_UUID; ; ) {
    const page = { integration, provider, object, above, limit: AT_ONCE };
    const links = await sync.read(async (tx) => {
      const rows = await meetingsToEnd(tx, page);
      const events = rows.map(({ local_id }) => local_id);
      const found = await sync.links.by(tx, object, 'local_id', events);
      return rows.map(({ local_id }) => found.get(local_id)!);
    });
    for (const link of links) await end(one, link);
    const last = links.at(-1)?.id;
    if (last === undefined) return;
    above = last;
  }
};

const end = async (one: MeetingSync, link: Link): Promise<void> => {
  const { sync, host } = one;
  const event = link.local_id!;
  // One that was on its way may be there, or not.
  const remote_id = link.remote_id ?? (await host.find(event))?.id ?? null;
  const told = (more: Partial<Change> = {}) =>
    sync.change(MEETINGS, 'end', { record_id: event, remote_id }, more);
  if (remote_id === null && !isSettled(one, link))
    return sync.commit(async () => [told({ outcome: 'skipped', code: 'no_answer_yet' })]);
  if (sync.isPlan) return sync.commit(async () => [told()]);
  let more: Partial<Change> = {};
  try {
    if (remote_id !== null) await host.end(remote_id);
  } catch (error) {
    if (!isGone(error)) more = failed(error);
  }
  const isEnded = more.outcome === undefined;
  await sync.commit(async (tx) => {
    if (isEnded) {
      await sync.links.save(tx, { ...link, remote_id, state: 'ended', agreed: null, fault: null });
      await withUrl(one, tx, event, { from: link.there, to: null });
    }
    return [told(more)];
  });
};
