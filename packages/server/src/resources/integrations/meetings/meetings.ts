import { resources } from '../../../generated/resources.ts';
import type { MeetingHost } from '../../../integrations/meetings.ts';
import type { TenantTx } from '../../../store/index.ts';
import { readRecord, updateRecord } from '../../engine/write.ts';
import type { Link } from '../links.ts';
import type { Syncing } from '../syncing.ts';

/** One run, as its steps see it. */
export interface MeetingSync {
  readonly sync: Syncing;
  readonly provider: 'zoom' | 'teams';
  readonly host: MeetingHost;
  /** What links of its meetings are kept under: another account is another story. `there` is where people join. */
  readonly object: string;
}

export const MEETINGS = 'meetings';
/** What links of registrants are kept under; `there` is the meeting. */
export const REGISTRANTS = 'registrants';

/** A request that nobody waits for any more may still be at work there for so long. */
const SETTLED_MS = 60_000;

/** Whether what was on its way when a run ended has come to its end there, one way or the other. */
export const isSettled = ({ sync }: MeetingSync, { moved_at }: Link): boolean =>
  sync.services.world.now().getTime() - Date.parse(moved_at!) >= SETTLED_MS;

/** How many find no place among the most that can be invited. */
export const unseated = (people: number, most = Number.POSITIVE_INFINITY): number =>
  Math.max(0, people - most);

/** Puts the address of a meeting into its event, or takes that one away; an address of somebody's own stays. */
export const withUrl = async (
  { sync }: MeetingSync,
  tx: TenantTx,
  event: string,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Promise<void> => {
  const { events } = resources;
  const row = await readRecord(tx, events, event).catch(() => null);
  if (row === null || (to === null && row.meeting_url !== from)) return;
  await updateRecord(sync.writer(tx), events, event, { meeting_url: to });
};
