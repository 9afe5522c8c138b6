// Made from openapi/roles.yaml by `node openapi/generate/main.ts`. Do not edit.

export type Scope =
  | 'organizations:read'
  | 'organizations:write'
  | 'users:read'
  | 'users:write'
  | 'service_tokens:read'
  | 'service_tokens:write'
  | 'contacts:read'
  | 'contacts:write'
  | 'contacts:privacy'
  | 'contact_interactions:read'
  | 'contact_interactions:write'
  | 'events:read'
  | 'events:write'
  | 'event_attendees:read'
  | 'event_attendees:write'
  | 'event_agenda_items:read'
  | 'event_agenda_items:write'
  | 'event_agenda_speakers:read'
  | 'event_agenda_speakers:write'
  | 'expenses:read'
  | 'expenses:write'
  | 'expenses:approve'
  | 'expenses:pay'
  | 'expense_policies:write'
  | 'analytics_events:read'
  | 'analytics_events:write'
  | 'media:read'
  | 'media:write'
  | 'media_collections:read'
  | 'media_collections:write'
  | 'media_collection_items:read'
  | 'media_collection_items:write'
  | 'notifications:read'
  | 'notifications:write'
  | 'notification_templates:read'
  | 'notification_templates:write'
  | 'suppressions:read'
  | 'suppressions:write'
  | 'integrations:read'
  | 'integrations:write'
  | 'integration_logs:read'
  | 'integration_logs:write'
  | 'webhooks:read'
  | 'webhooks:write'
  | 'webhook_deliveries:read'
  | 'imports:read'
  | 'imports:write'
  | 'exports:read'
  | 'exports:write'
  | 'jobs:read'
  | 'jobs:write'
  | 'audit_logs:read'
  | 'audit_logs:write'
  | 'audit_checkpoints:read'
  | 'audit_checkpoints:write'
  | 'audit_archives:read'
  | 'audit_archives:write';

export type Role = 'owner' | 'admin' | 'manager' | 'member' | 'viewer';

/** Every scope, and what it allows. */
export const scopes: Readonly<Record<Scope, string>> = {
  'organizations:read': 'Read the organisation',
  'organizations:write': 'Change the organisation\'s name, domain, plan and settings',
  'users:read': 'Read the organisation\'s people',
  'users:write': 'Invite people, change their profile and role, remove and restore them',
  'service_tokens:read': 'List service tokens, never their secrets',
  'service_tokens:write': 'Make and revoke service tokens',
  'contacts:read': 'Read contacts',
  'contacts:write': 'Create, change, convert, delete and restore contacts',
  'contacts:privacy': 'Answer the requests of persons, export all that is known about one and erase it',
  'contact_interactions:read': 'Read interactions with contacts',
  'contact_interactions:write': 'Create, change, delete and restore interactions',
  'events:read': 'Read events',
  'events:write': 'Create, change, publish, cancel, delete and restore events',
  'event_attendees:read': 'Read who attends',
  'event_attendees:write': 'Register people, confirm, check in and out, cancel',
  'event_agenda_items:read': 'Read agendas',
  'event_agenda_items:write': 'Create, change, delete and restore agenda items',
  'event_agenda_speakers:read': 'Read who speaks in which agenda item',
  'event_agenda_speakers:write': 'Say who speaks in an agenda item',
  'expenses:read': 'Read expenses',
  'expenses:write': 'Create, change, resubmit, delete and restore expenses',
  'expenses:approve': 'Approve and reject expenses of others',
  'expenses:pay': 'Pay approved expenses',
  'expense_policies:write': 'Set the expense policy',
  'analytics_events:read': 'Read events of analytics, and reports',
  'analytics_events:write': 'Take in events of analytics',
  'media:read': 'Read media and download them; private ones are their uploader\'s, owners\' and admins\' alone',
  'media:write': 'Upload, change, link to, delete and restore media',
  'media_collections:read': 'Read collections of media',
  'media_collections:write': 'Create, change, delete and restore collections',
  'media_collection_items:read': 'Read what stands in collections',
  'media_collection_items:write': 'Put media into collections, move them and take them out',
  'notifications:read': 'See what was sent to whom, and how it was delivered; your own need no scope',
  'notifications:write': 'Send notifications to anyone in the organisation, and campaigns to contacts',
  'notification_templates:read': 'Read templates',
  'notification_templates:write': 'Create, change, delete and restore templates',
  'suppressions:read': 'Read which addresses no campaign writes to',
  'suppressions:write': 'Put addresses on that list and take them off',
  'integrations:read': 'Read integrations, never their credentials',
  'integrations:write': 'Connect, change, disconnect and restore integrations',
  'integration_logs:read': 'Read what integrations did',
  'integration_logs:write': 'Note what a connector of your own did',
  'webhooks:read': 'Read webhooks, never their secrets',
  'webhooks:write': 'Make, change, test and remove webhooks, and deliver again',
  'webhook_deliveries:read': 'Read what webhooks were told',
  'imports:read': 'Follow imports and read their results',
  'imports:write': 'Upload, plan, apply, cancel and undo imports; the resource\'s own write scope is needed too',
  'exports:read': 'Follow exports and download them',
  'exports:write': 'Start exports; the resource\'s own read scope is needed too',
  'jobs:read': 'Follow long work',
  'jobs:write': 'Cancel and retry long work',
  'audit_logs:read': 'Read the audit',
  'audit_logs:write': 'Take back changes that the audit holds',
  'audit_checkpoints:read': 'Read the signed checkpoints of the audit and its proofs',
  'audit_checkpoints:write': 'Seal the audit at once instead of every ten minutes',
  'audit_archives:read': 'See which entries of the audit were archived, and download them',
  'audit_archives:write': 'Archive at once what the audit no longer keeps, and delete the files of archives',
};

/** What each role may do. */
export const scopesOfRole: Readonly<Record<Role, readonly Scope[]>> = {
  owner: [
    'organizations:read',
    'organizations:write',
    'users:read',
    'users:write',
    'service_tokens:read',
    'service_tokens:write',
    'contacts:read',
    'contacts:write',
    'contacts:privacy',
    'contact_interactions:read',
    'contact_interactions:write',
    'events:read',
    'events:write',
    'event_attendees:read',
    'event_attendees:write',
    'event_agenda_items:read',
    'event_agenda_items:write',
    'event_agenda_speakers:read',
    'event_agenda_speakers:write',
    'expenses:read',
    'expenses:write',
    'expenses:approve',
    'expenses:pay',
    'expense_policies:write',
    'analytics_events:read',
    'analytics_events:write',
    'media:read',
    'media:write',
    'media_collections:read',
    'media_collections:write',
    'media_collection_items:read',
    'media_collection_items:write',
    'notifications:read',
    'notifications:write',
    'notification_templates:read',
    'notification_templates:write',
    'suppressions:read',
    'suppressions:write',
    'integrations:read',
    'integrations:write',
    'integration_logs:read',
    'integration_logs:write',
    'webhooks:read',
    'webhooks:write',
    'webhook_deliveries:read',
    'imports:read',
    'imports:write',
    'exports:read',
    'exports:write',
    'jobs:read',
    'jobs:write',
    'audit_logs:read',
    'audit_logs:write',
    'audit_checkpoints:read',
    'audit_checkpoints:write',
    'audit_archives:read',
    'audit_archives:write',
  ],
  admin: [
    'organizations:read',
    'organizations:write',
    'users:read',
    'users:write',
    'service_tokens:read',
    'service_tokens:write',
    'contacts:read',
    'contacts:write',
    'contacts:privacy',
    'contact_interactions:read',
    'contact_interactions:write',
    'events:read',
    'events:write',
    'event_attendees:read',
    'event_attendees:write',
    'event_agenda_items:read',
    'event_agenda_items:write',
    'event_agenda_speakers:read',
    'event_agenda_speakers:write',
    'expenses:read',
    'expenses:write',
    'expenses:approve',
    'expenses:pay',
    'expense_policies:write',
    'analytics_events:read',
    'analytics_events:write',
    'media:read',
    'media:write',
    'media_collections:read',
    'media_collections:write',
    'media_collection_items:read',
    'media_collection_items:write',
    'notifications:read',
    'notifications:write',
    'notification_templates:read',
    'notification_templates:write',
    'suppressions:read',
    'suppressions:write',
    'integrations:read',
    'integrations:write',
    'integration_logs:read',
    'integration_logs:write',
    'webhooks:read',
    'webhooks:write',
    'webhook_deliveries:read',
    'imports:read',
    'imports:write',
    'exports:read',
    'exports:write',
    'jobs:read',
    'jobs:write',
    'audit_logs:read',
    'audit_logs:write',
    'audit_checkpoints:read',
    'audit_checkpoints:write',
    'audit_archives:read',
    'audit_archives:write',
  ],
  manager: [
    'organizations:read',
    'users:read',
    'service_tokens:read',
    'contacts:read',
    'contacts:write',
    'contact_interactions:read',
    'contact_interactions:write',
    'events:read',
    'events:write',
    'event_attendees:read',
    'event_attendees:write',
    'event_agenda_items:read',
    'event_agenda_items:write',
    'event_agenda_speakers:read',
    'event_agenda_speakers:write',
    'expenses:read',
    'expenses:write',
    'expenses:approve',
    'analytics_events:read',
    'analytics_events:write',
    'media:read',
    'media:write',
    'media_collections:read',
    'media_collections:write',
    'media_collection_items:read',
    'media_collection_items:write',
    'notifications:read',
    'notification_templates:read',
    'suppressions:read',
    'integrations:read',
    'integration_logs:read',
    'webhooks:read',
    'webhook_deliveries:read',
    'imports:read',
    'imports:write',
    'exports:read',
    'exports:write',
    'jobs:read',
    'jobs:write',
    'audit_logs:read',
    'audit_checkpoints:read',
    'audit_archives:read',
  ],
  member: [
    'organizations:read',
    'users:read',
    'contacts:read',
    'contacts:write',
    'contact_interactions:read',
    'contact_interactions:write',
    'events:read',
    'event_attendees:read',
    'event_attendees:write',
    'event_agenda_items:read',
    'event_agenda_speakers:read',
    'expenses:read',
    'expenses:write',
    'analytics_events:write',
    'media:read',
    'media:write',
    'media_collections:read',
    'media_collections:write',
    'media_collection_items:read',
    'media_collection_items:write',
    'imports:read',
    'imports:write',
    'exports:read',
    'exports:write',
    'jobs:read',
    'jobs:write',
  ],
  viewer: [
    'organizations:read',
    'users:read',
    'contacts:read',
    'contact_interactions:read',
    'events:read',
    'event_attendees:read',
    'event_agenda_items:read',
    'event_agenda_speakers:read',
    'media:read',
    'media_collections:read',
    'media_collection_items:read',
    'imports:read',
    'exports:read',
    'jobs:read',
  ],
};
