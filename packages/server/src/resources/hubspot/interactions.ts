import { createHash } from 'node:crypto';
import type { ContactInteractionsRow } from '../../generated/tables.ts';
import type { ActivityName } from '../../integrations/hubspot/api.ts';
import type { Base } from '../../integrations/hubspot/merge.ts';
import type { DirtyInteraction } from '../../store/hubspot.ts';
import type { TenantTx } from '../../store/index.ts';
import { addChanges, type Link, linksOf, type NewChange, saveLink } from './state.ts';
import type { Sync } from './sync.ts';

/*
 * Interactions are pushed as what HubSpot calls activities. Of what was sent only hashes are kept, not the words: an
 * interaction is text about a person, and what is not kept need not be erased.
 */

/** The kinds of activities, in the order in which they are sent. */
export const activityNames = ['notes', 'meetings', 'calls', 'emails'] as const;

/** What each type of interaction is at HubSpot; what has no kind of its own there is a note. */
const activityOf: Readonly<Record<ContactInteractionsRow['interaction_type'], ActivityName>> = {
  meeting: 'meetings',
  call: 'calls',
  email: 'emails',
  linkedin: 'notes',
  event: 'notes',
  follow_up: 'notes',
};

/** The property that holds the words, and our mark. */
export const bodyOf: Readonly<Record<ActivityName, string>> = {
  notes: 'hs_note_body',
  meetings: 'hs_meeting_body',
  calls: 'hs_call_body',
  emails: 'hs_email_text',
};

const markOf = (id: string): string => `[plugs ${id}]`;

/** The ids in the marks of a text, whatever HubSpot made of the rest of it. */
export const markersIn = (text: string | null | undefined): string[] =>
  [...(text ?? '').matchAll(/\[plugs ([0-9a-f-]{36})\]/g)].map(([, id]) => id!);

type Status = ContactInteractionsRow['status'];
const meetingOutcome: Readonly<Record<Status, string>> = {
  completed: 'COMPLETED',
  scheduled: 'SCHEDULED',
  cancelled: 'CANCELED',
};
const callStatus: Readonly<Record<Status, string>> = {
  completed: 'COMPLETED',
  scheduled: '',
  cancelled: 'CANCELED',
};
const emailStatus: Readonly<Record<Status, string>> = {
  completed: 'SENT',
  scheduled: 'SCHEDULED',
  cancelled: '',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** An interaction as HubSpot's properties. */
const propertiesOf = (object: ActivityName, row: DirtyInteraction): Record<string, string> => {
  const { id, subject, description, outcome, interaction_date, status } = row;
  const words = [description, outcome && `Outcome: ${outcome}`].filter(Boolean) as string[];
  const lines = (more: readonly (string | null)[] = []) =>
    [...more.flatMap((line) => line || []), ...words, markOf(id)].map(escaped).join('<br>');
  const hs_timestamp = interaction_date;
  switch (object) {
    case 'meetings':
      return {
        hs_timestamp,
        hs_meeting_start_time: interaction_date,
        hs_meeting_title: subject ?? '',
        hs_meeting_body: lines(),
        hs_meeting_outcome: meetingOutcome[status],
      };
    case 'calls':
      return {
        hs_timestamp,
        hs_call_title: subject ?? '',
        hs_call_body: lines(),
        hs_call_status: callStatus[status],
      };
    case 'emails':
      return {
        hs_timestamp,
        hs_email_subject: subject ?? '',
        hs_email_text: [...words, markOf(id)].join('\n'),
        hs_email_direction: 'EMAIL',
        hs_email_status: emailStatus[status],
      };
    default:
      return { hs_timestamp, hs_note_body: lines([subject]) };
  }
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Plans what becomes of interactions, within the room there is; answers how many changes that makes. */
export const decideInteractions = async (
  sync: Sync,
  tx: TenantTx,
  rows: readonly DirtyInteraction[],
  room: number,
): Promise<number> => {
  const { services, run, wishes } = sync;
  const links = new Map<string | null, { readonly object: ActivityName; readonly link: Link }>();
  const ids = rows.map(({ id }) => id);
  for (const object of activityNames)
    for (const link of await linksOf(tx, wishes.integration, object, 'local_id', ids))
      if (link.state === 'linked') links.set(link.local_id, { object, link });
  const changes: NewChange[] = [];
  for (const row of rows) {
    if (changes.length >= room) break;
    const known = links.get(row.id);
    const planned = changesOf(row, known);
    // What goes to another place may be taken away now and made there by the next sync.
    changes.push(...planned.slice(0, room - changes.length));
    if (planned.length === 0 && known && !wishes.plan) await noteSame(sync, tx, row, known);
  }
  await addChanges(services, tx, wishes.integration, run.id, changes);
  return changes.length;
};

type Known = { readonly object: ActivityName; readonly link: Link } | undefined;

const changesOf = (row: DirtyInteraction, known: Known): NewChange[] => {
  const remote = known?.link.remote_id ?? null;
  if (row.is_deleted) return remote === null ? [] : [removalOf(row, known!)];
  const object = activityOf[row.interaction_type];
  if (remote === null) return [writingOf(row, object, null, {})];
  const isSamePlace = known!.object === object && known!.link.base.contact?.[0] === row.contact_id;
  if (!isSamePlace) return [removalOf(row, known!), writingOf(row, object, null, {})];
  const change = writingOf(row, object, remote, known!.link.base);
  return change.fields.length === 0 ? [] : [change];
};

const about = (row: DirtyInteraction) => ({
  record_id: row.id,
  contact_id: row.contact_id,
  label: row.subject ?? row.email,
  contact_version: row.version,
  plugs_action: 'none' as const,
});
const ahead = { pull: {}, remote_updated_at: null, look_again: false } as const;

const writingOf = (
  row: DirtyInteraction,
  object: ActivityName,
  remote: string | null,
  agreed: Base,
): NewChange => {
  const properties = Object.entries(propertiesOf(object, row));
  const changed = properties.filter(([name, value]) =>
    remote === null ? value !== '' : agreed[name]?.[0] !== hashOf(value),
  );
  const hashes = properties.map(([name, value]) => [name, [hashOf(value), hashOf(value)]] as const);
  return {
    ...about(row),
    object,
    remote_id: remote,
    hubspot_action: remote === null ? 'create' : 'update',
    fields: changed.map(([property, value]) => ({
      field: property,
      property,
      plugs: value === '' ? null : value,
      hubspot: null,
      to: 'hubspot',
      reason: 'changed',
    })),
    payload: {
      ...ahead,
      push: Object.fromEntries(changed),
      base: { ...Object.fromEntries(hashes), contact: [row.contact_id, row.contact_id] },
    },
  };
};

const removalOf = (row: DirtyInteraction, { object, link }: NonNullable<Known>): NewChange => ({
  ...about(row),
  object,
  remote_id: link.remote_id,
  hubspot_action: 'archive',
  fields: [],
  payload: { ...ahead, push: {}, base: link.base },
});

/** Nothing is to be done about an interaction: it is not looked at again before it changes. */
const noteSame = async (
  { services, wishes }: Sync,
  tx: TenantTx,
  row: DirtyInteraction,
  { object, link }: NonNullable<Known>,
): Promise<void> => {
  const { local_id, remote_id, base, remote_updated_at } = link;
  await saveLink(services, tx, wishes.integration, {
    object,
    local_id,
    remote_id,
    base,
    remote_updated_at,
    local_version: row.version,
    look_again: false,
    fault: null,
    ...(row.is_deleted && { state: 'gone' as const }),
  });
};
