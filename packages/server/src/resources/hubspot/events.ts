import type { EventsRow } from '../../generated/tables.ts';
import type { AttendanceState } from '../../integrations/hubspot/marketing.ts';
import type { DirtyAttendance, DirtyEvent } from '../../store/hubspot-events.ts';
import type { TenantTx } from '../../store/index.ts';
import { addChanges, type Link, linksOf, type NewChange, type SyncObject, saveLink } from './state.ts';
import type { Sync } from './sync.ts';

/*
 * Events are pushed once they are published, and what contacts did about them follows: registered, came, cancelled.
 * Users who attend are no contacts; they stay here.
 */

const ahead = { pull: {}, remote_updated_at: null, look_again: false } as const;

/** An event as HubSpot's properties; flags as texts, as all that is planned. */
const propertiesOf = (row: DirtyEvent, organizer: string): Record<string, string> => ({
  eventName: row.title,
  eventType: row.event_type,
  eventOrganizer: organizer,
  startDateTime: row.start_date,
  endDateTime: row.end_date,
  eventDescription: row.description ?? '',
  eventUrl: row.registration_url ?? '',
  eventCancelled: String(row.status === 'cancelled'),
  eventCompleted: String(row.status === 'completed'),
});

/** What HubSpot asks for with each event, changed or not. */
const ALWAYS = ['eventName', 'eventOrganizer'];

/** Plans what becomes of events, within the room there is; answers how many changes that makes. */
export const decideEvents = async (
  sync: Sync,
  tx: TenantTx,
  rows: readonly DirtyEvent[],
  room: number,
): Promise<number> => {
  const { name } = (await tx.selectFrom('organizations').select('name').executeTakeFirstOrThrow()) as {
    name: string;
  };
  return decideEach(sync, tx, 'events', rows, room, (row, link) => eventChange(row, link, name));
};

const eventChange = (row: DirtyEvent, link: Link | undefined, organizer: string): NewChange | null => {
  const about = {
    object: 'events' as const,
    record_id: row.id,
    contact_id: null,
    label: row.title,
    contact_version: row.version,
    plugs_action: 'none' as const,
  };
  const remote = link?.remote_id ?? null;
  if (row.is_deleted)
    return {
      ...about,
      remote_id: remote,
      hubspot_action: 'archive',
      fields: [],
      payload: { ...ahead, push: {}, base: link!.base },
    };
  const properties = Object.entries(propertiesOf(row, organizer));
  const agreed = (property: string): string | null => String(link?.base[property]?.[0] ?? '') || null;
  const isNews = ([property, value]: readonly [string, string]): boolean =>
    remote === null ? value !== '' && value !== 'false' : agreed(property) !== (value || null);
  const changed = properties.filter(isNews);
  if (changed.length === 0) return null;
  return {
    ...about,
    remote_id: remote,
    hubspot_action: remote === null ? 'create' : 'update',
    fields: changed.map(([property, value]) => ({
      field: fieldOf[property]!,
      property,
      plugs: value || null,
      hubspot: agreed(property),
      to: 'hubspot',
      reason: 'changed',
    })),
    payload: {
      ...ahead,
      push: Object.fromEntries(properties.filter((one) => isNews(one) || ALWAYS.includes(one[0]))),
      base: Object.fromEntries(properties.map(([property, value]) => [property, [value, value]])),
    },
  };
};

/** Where each property comes from. */
const fieldOf: Readonly<Record<string, keyof EventsRow | 'organization'>> = {
  eventName: 'title',
  eventType: 'event_type',
  eventOrganizer: 'organization',
  startDateTime: 'start_date',
  endDateTime: 'end_date',
  eventDescription: 'description',
  eventUrl: 'registration_url',
  eventCancelled: 'status',
  eventCompleted: 'status',
};

/** Who did not come is at HubSpot whoever registered for an event that is completed and did not attend it. */
const stateOf: Readonly<Record<DirtyAttendance['status'], AttendanceState>> = {
  registered: 'register',
  confirmed: 'register',
  no_show: 'register',
  attended: 'attend',
  cancelled: 'cancel',
};

/** Plans what is told of attendances, within the room there is; answers how many changes that makes. */
export const decideAttendance = (
  sync: Sync,
  tx: TenantTx,
  rows: readonly DirtyAttendance[],
  room: number,
): Promise<number> => decideEach(sync, tx, 'attendance', rows, room, attendanceChange);

const attendanceChange = (row: DirtyAttendance, link: Link | undefined): NewChange | null => {
  const state = row.is_deleted ? 'cancel' : stateOf[row.status];
  // An event that was made anew there knows nobody.
  const isThere = link?.remote_id?.startsWith(`${row.event_remote_id}-`) === true;
  const before = isThere ? link.base : {};
  const joined = state === 'attend' ? (row.check_in_time ?? '') : '';
  const left = state === 'attend' ? (row.check_out_time ?? '') : '';
  const isSame = before.state?.[0] === state && before.joined?.[0] === joined && before.left?.[0] === left;
  if (isSame || (!isThere && state === 'cancel')) return null;
  const at = { register: row.registration_date ?? row.created_at, attend: joined || row.updated_at };
  return {
    object: 'attendance',
    record_id: row.id,
    contact_id: row.contact_id,
    label: `${row.email ?? row.contact_id}: ${row.title}`,
    contact_version: row.version,
    plugs_action: 'none',
    remote_id: isThere ? link.remote_id : null,
    hubspot_action: isThere ? 'update' : 'create',
    batch_key: `${row.event_id} ${state}`,
    fields: [
      {
        field: 'status',
        property: 'attendance',
        plugs: state,
        hubspot: before.state?.[0] == null ? null : String(before.state[0]),
        to: 'hubspot',
        reason: 'changed',
      },
    ],
    payload: {
      ...ahead,
      push: {
        event: row.event_id,
        state,
        at: state === 'cancel' ? row.updated_at : at[state],
        joined,
        left,
      },
      base: { state: [state, state], joined: [joined, joined], left: [left, left] },
    },
  };
};

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Plans a change for each row that needs one; the others are not looked at again before they change. */
const decideEach = async <Row extends Versioned>(
  { services, run, wishes }: Sync,
  tx: TenantTx,
  object: SyncObject,
  rows: readonly Row[],
  room: number,
  changeOf: (row: Row, link: Link | undefined) => NewChange | null,
): Promise<number> => {
  const { integration } = wishes;
  const ids = rows.map(({ id }) => id);
  const links = new Map(
    (await linksOf(tx, integration, object, 'local_id', ids)).map((link) => [link.local_id, link]),
  );
  const changes: NewChange[] = [];
  for (const row of rows) {
    if (changes.length >= room) break;
    const link = links.get(row.id);
    const change = changeOf(row, link?.state === 'linked' ? link : undefined);
    if (change) changes.push(change);
    else if (link && !wishes.plan)
      await saveLink(services, tx, integration, {
        ...link,
        object,
        local_version: row.version,
        look_again: false,
        fault: null,
      });
  }
  await addChanges(services, tx, integration, run.id, changes);
  return changes.length;
};
