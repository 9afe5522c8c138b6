import {
  type ActivityName,
  activityToContact,
  associationType,
  BATCH,
  type RemoteRecord,
} from '../../integrations/hubspot/api.ts';
import { HubspotFault } from '../../integrations/hubspot/fault.ts';
import type { MappedField } from '../../integrations/hubspot/mapping.ts';
import type { Courier } from './courier.ts';
import { activityNames, bodyOf, markersIn } from './interactions.ts';
import { keyed } from './keyed.ts';
import { type Change, linksOf } from './state.ts';
import type { Sync } from './sync.ts';

/*
 * Notes, meetings, calls and e-mails have no unique property at HubSpot: made twice, they are there twice. So each has our
 * id in its text, and what got no answer is looked for among all that is logged on its contact, which a search index that
 * is late could not tell, before anything is sent again.
 */

const activity = (object: ActivityName): Courier =>
  keyed({
    object,
    isRepeatable: false,
    // One that went to another contact is taken away before it is made there: its link is the same.
    order: ['update', 'archive', 'create'],
    keyOf: ({ record_id }) => record_id!,
    keysOf: ({ properties }) => markersIn(properties[bodyOf[object]]),
    async create(sync, batch) {
      const contacts = await contactsOf(sync, batch);
      const ready = batch.filter(({ contact_id }) => contacts.has(contact_id));
      const inputs = ready.map(({ id, contact_id, payload }) => ({
        objectWriteTraceId: id,
        properties: payload.push,
        associations: [
          { to: { id: contacts.get(contact_id)! }, types: [associationType(activityToContact[object])] },
        ],
      }));
      const reply = inputs.length === 0 ? { results: [], errors: [] } : await sync.api.create(object, inputs);
      return { ...reply, waiting: batch.filter((change) => !ready.includes(change)) };
    },
    async read(sync, batch) {
      const contacts = await contactsOf(sync, batch);
      if (contacts.size === 0) return [];
      const ids = [...new Set(await sync.api.logged(object, [...contacts.values()]))];
      const found: RemoteRecord[] = [];
      for (let at = 0; at < ids.length; at += BATCH)
        found.push(...(await sync.api.read(object, ids.slice(at, at + BATCH), [bodyOf[object]])));
      if (found.some(({ properties }) => isRedacted(properties[bodyOf[object]]))) throw unreadable;
      return found;
    },
    // One that was found by its mark is there, in whatever form HubSpot keeps its text.
    compared: (_sync, change) => (change.remote_id === null ? [] : asText(change)),
    fields: () => [],
    properties: () => propertiesOf[object],
  });

const propertiesOf: Readonly<Record<ActivityName, readonly string[]>> = {
  notes: ['hs_timestamp', 'hs_note_body'],
  meetings: [
    'hs_timestamp',
    'hs_meeting_start_time',
    'hs_meeting_title',
    'hs_meeting_body',
    'hs_meeting_outcome',
  ],
  calls: ['hs_timestamp', 'hs_call_title', 'hs_call_body', 'hs_call_status'],
  emails: ['hs_timestamp', 'hs_email_subject', 'hs_email_text', 'hs_email_direction', 'hs_email_status'],
};

/**
 * Without the scope sales-email-read HubSpot answers a sentence in place of an e-mail's text
 * (community.hubspot.com, "New scope required to get the content of email engagements"): no mark could be found.
 */
const isRedacted = (text: string | null | undefined): boolean => /has been redacted/.test(text ?? '');
const unreadable = new HubspotFault({
  kind: 'scope',
  status: 403,
  category: 'MISSING_SCOPES',
  correlationId: null,
  waitMs: 0,
  scopes: ['sales-email-read'],
});

/** What was sent, letter by letter. */
const asText = ({ payload }: Change): MappedField[] =>
  Object.keys(payload.push).map((property) => ({
    field: property,
    property,
    column: null,
    definition: { type: 'string', fieldType: 'text', options: null },
  }));

/** HubSpot's contacts of interactions, as far as they are there. */
const contactsOf = ({ run, wishes }: Sync, batch: readonly Change[]): Promise<Map<string | null, string>> =>
  run.tenant.read(async (tx) => {
    const ids = [...new Set(batch.flatMap(({ contact_id }) => contact_id ?? []))];
    const links = await linksOf(tx, wishes.integration, 'contacts', 'local_id', ids);
    return new Map(
      links.flatMap(({ local_id, remote_id }) =>
        remote_id === null ? [] : [[local_id, remote_id] as const],
      ),
    );
  });

export const activities: readonly Courier[] = activityNames.map(activity);
