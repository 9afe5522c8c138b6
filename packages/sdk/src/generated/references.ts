// Made from openapi/schemas by `node openapi/generate/main.ts`. Do not edit.

/** Of each resource that can be imported, the fields that name other records, and of which resource. */
export const references: Readonly<Record<string, Readonly<Record<string, string>>>> = { users: { manager_id: 'users' }, contacts: {}, contact_interactions: { contact_id: 'contacts', user_id: 'users' }, events: {}, event_attendees: { event_id: 'events', user_id: 'users', contact_id: 'contacts' }, event_agenda_items: { event_id: 'events', speaker_id: 'users' }, event_agenda_speakers: { agenda_item_id: 'event_agenda_items', user_id: 'users', contact_id: 'contacts' }, expenses: { event_id: 'events', claimant_id: 'users', receipt_id: 'media' }, media_collections: {}, suppressions: {} };
