/** Short words for long topics: `plugs orgs list` is `plugs organizations list`. The one table of them. */
export const topicAliases: Readonly<Record<string, string>> = {
  organizations: 'orgs',
  audit_logs: 'audit',
  contact_interactions: 'interactions',
  event_attendees: 'attendees',
  event_agenda_items: 'agenda-items',
  event_agenda_speakers: 'speakers',
  analytics_events: 'analytics',
  service_tokens: 'tokens',
  media_collections: 'collections',
  notification_templates: 'templates',
};

/** Words that people say of a resource, for the operation they mean. The one table of them. */
export const commandAliases: Readonly<Record<string, string>> = {
  'events:confirm': 'event-attendees:confirm',
  'events:checkin': 'event-attendees:checkin',
  'events:checkout': 'event-attendees:checkout',
  'expenses:submit': 'expenses:create',
  'expenses:show': 'expenses:get',
};

/** The command id of an operation: `contact_interactions.list` is `contact-interactions:list`. */
export function commandId(operationId: string): string {
  return operationId.replaceAll('_', '-').replaceAll('.', ':');
}
