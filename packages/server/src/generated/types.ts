// Made from openapi/schemas by `node openapi/generate/main.ts`. Do not edit.

import type { ErrorCode } from './errors.ts';

export type { ErrorCode };

/** What went wrong, where, which rule, and what to do next (RFC 9457) */
export interface Problem {
  /** A stable name of the error */
  type: string;
  /** The error in a few words */
  title: string;
  /** The HTTP status */
  status: number;
  /** What happened this time */
  detail: string;
  /** The path of the request */
  instance: string;
  code: ErrorCode;
  /** What to do next */
  hint: string;
  /** The id to name when you ask for help */
  request_id: string;
  /** Each value that breaks a rule */
  errors?: readonly FieldError[];
  /** With `organization_required`, the organisations to choose from */
  organizations?: readonly OrganizationName[];
}

/** One value that breaks one rule */
export interface FieldError {
  /** JSON pointer into the body, the path, the query or the headers */
  pointer: string;
  /** The rule that was broken */
  rule: string;
  /** The rule in words */
  message: string;
  /** The value as it was sent; left out for secrets */
  value?: unknown;
}

/** An organisation's id and name */
export interface OrganizationName {
  /** The organisation's id */
  id: string;
  /** The organisation's name */
  name: string;
}

/** The server's own state */
export interface ServerHealth {
  /** `stopping` while the last requests finish */
  status: 'ok' | 'stopping';
  /** The server's version */
  version: string;
}

/** The state of something the server stands on */
export interface DependencyHealth {
  /** `not_configured` when the server runs without it */
  status: 'ok' | 'not_configured';
  /** Which product answers */
  engine?: string;
  /** How long it took to answer in milliseconds */
  latency_ms: number | null;
}

/** An e-mail, its password and, for people of several organisations, which one */
export interface LoginRequest {
  /** The e-mail you sign in with */
  email: string;
  /** The password */
  password: string;
  /** Needed only when you belong to several organisations */
  organization_id?: string;
}

/** A refresh token to change for a new pair */
export interface RefreshRequest {
  /** The newest refresh token of the session */
  refresh_token: string;
}

/** The password of today and the one of tomorrow */
export interface ChangePasswordRequest {
  /** The password of today */
  current_password: string;
  /** At least 12 characters */
  new_password: string;
}

/** The invitation's token and the password to sign in with */
export interface AcceptInvitationRequest {
  /** The token from the invitation */
  token: string;
  /** A new password of at least 12 characters, or your password if you already sign in elsewhere */
  password: string;
  /** Your first name */
  first_name?: string;
  /** Your last name */
  last_name?: string;
}

/** Tokens and who they belong to */
export interface Session {
  /** Send it as `Authorization Bearer` */
  access_token: string;
  /** How to send it */
  token_type: 'Bearer';
  /** Seconds until the access token expires */
  expires_in: number;
  /** Works once, for a new pair */
  refresh_token: string;
  /** Seconds until the refresh token expires */
  refresh_expires_in: number;
  principal: Principal;
}

/** Who is calling, in which organisation, with which rights */
export interface Principal {
  /** A person, a pipeline, or the owner of a local data folder */
  kind: 'user' | 'service_token' | 'local';
  /** The id of the user or of the service token; null for a local data folder */
  id: string | null;
  /** The person's or the token's name */
  name: string;
  /** Null for a service token */
  email: string | null;
  organization: OrganizationName;
  /** Null for a service token */
  role: 'owner' | 'admin' | 'manager' | 'member' | 'viewer' | null;
  /** What the caller may do */
  scopes: readonly string[];
  /** When the credential stops working */
  expires_at: string | null;
}

/** A tenant, which owns everything else */
export interface Organization {
  /** The record's id, a UUIDv7 */
  id: string;
  /** Its name */
  name: string;
  /** Its internet domain */
  domain: string | null;
  /** What it pays for; the operator of the server decides, and may limit what a plan holds */
  subscription_plan: string;
  /** Its preferences, given as a whole */
  settings: {
    /** Where it works, as an IANA name */
    timezone?: string;
    /** What it counts in, as an ISO 4217 code */
    currency?: string;
    /** Language and region, as a BCP 47 tag */
    locale?: string;
    /** After how many days deleted records are removed for good; 0 keeps them, and without it the server decides */
    deleted_retention_days?: number;
    /** After how many days sealed entries of the audit go from the log into an archive with their proof; without it all of them stay */
    audit_retention_days?: number;
  };
  /** False while it is deactivated; only its owners can sign in then, to reactivate or delete it */
  is_active: boolean;
  /** When it will be removed for good, with everything that it owns; until then the deletion can be taken back */
  deletes_at: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new organization */
export interface OrganizationCreate {
  /** Its name */
  name: string;
  /** Its internet domain */
  domain?: string | null;
  /** Its preferences, given as a whole */
  settings?: {
    /** Where it works, as an IANA name */
    timezone?: string;
    /** What it counts in, as an ISO 4217 code */
    currency?: string;
    /** Language and region, as a BCP 47 tag */
    locale?: string;
    /** After how many days deleted records are removed for good; 0 keeps them, and without it the server decides */
    deleted_retention_days?: number;
    /** After how many days sealed entries of the audit go from the log into an archive with their proof; without it all of them stay */
    audit_retention_days?: number;
  };
}

/** What you may change of an organization; columns you leave out stay as they are */
export interface OrganizationUpdate {
  /** Its name */
  name?: string;
  /** Its internet domain */
  domain?: string | null;
  /** Its preferences, given as a whole */
  settings?: {
    /** Where it works, as an IANA name */
    timezone?: string;
    /** What it counts in, as an ISO 4217 code */
    currency?: string;
    /** Language and region, as a BCP 47 tag */
    locale?: string;
    /** After how many days deleted records are removed for good; 0 keeps them, and without it the server decides */
    deleted_retention_days?: number;
    /** After how many days sealed entries of the audit go from the log into an archive with their proof; without it all of them stay */
    audit_retention_days?: number;
  };
}

/** One page of organizations */
export interface OrganizationPage {
  /** The organizations of this page */
  items: readonly Organization[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

export interface OrganizationReason {
  /** Why, for the audit */
  reason?: string;
}

/** A person's membership in one organisation; the sign-in behind it is global */
export interface User {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Unique in the organisation, whatever the case of its letters; it names the sign-in and never changes */
  email: string;
  /** Given name */
  first_name: string | null;
  /** Family name */
  last_name: string | null;
  /** A telephone number as people write it */
  phone: string | null;
  /** A few words about the person */
  bio: string | null;
  /** A picture */
  avatar_url: string | null;
  /** What the person does */
  job_title: string | null;
  /** Where the person works */
  company: string | null;
  /** The person's LinkedIn page */
  linkedin_url: string | null;
  /** What the person may do; only an owner makes or unmakes owners */
  role: 'owner' | 'admin' | 'manager' | 'member' | 'viewer';
  /** Who approves for the person */
  manager_id: string | null;
  /** False stops the person from signing in */
  is_active: boolean;
  /** True once the invitation is accepted */
  is_verified: boolean;
  /** True for the roles owner and admin */
  is_admin: boolean;
  /** When the invitation was accepted */
  verified_at: string | null;
  /** When the person signed in last */
  last_login: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
}

/** What you may say about a new user */
export interface UserCreate {
  /** Unique in the organisation, whatever the case of its letters; it names the sign-in and never changes */
  email: string;
  /** Given name */
  first_name?: string | null;
  /** Family name */
  last_name?: string | null;
  /** A telephone number as people write it */
  phone?: string | null;
  /** A few words about the person */
  bio?: string | null;
  /** A picture */
  avatar_url?: string | null;
  /** What the person does */
  job_title?: string | null;
  /** Where the person works */
  company?: string | null;
  /** The person's LinkedIn page */
  linkedin_url?: string | null;
  /** What the person may do; only an owner makes or unmakes owners */
  role?: 'owner' | 'admin' | 'manager' | 'member' | 'viewer';
  /** Who approves for the person */
  manager_id?: string | null;
  /** False stops the person from signing in */
  is_active?: boolean;
}

/** What you may change of a user; columns you leave out stay as they are */
export interface UserUpdate {
  /** Given name */
  first_name?: string | null;
  /** Family name */
  last_name?: string | null;
  /** A telephone number as people write it */
  phone?: string | null;
  /** A few words about the person */
  bio?: string | null;
  /** A picture */
  avatar_url?: string | null;
  /** What the person does */
  job_title?: string | null;
  /** Where the person works */
  company?: string | null;
  /** The person's LinkedIn page */
  linkedin_url?: string | null;
  /** What the person may do; only an owner makes or unmakes owners */
  role?: 'owner' | 'admin' | 'manager' | 'member' | 'viewer';
  /** Who approves for the person */
  manager_id?: string | null;
  /** False stops the person from signing in */
  is_active?: boolean;
}

/** One page of users */
export interface UserPage {
  /** The users of this page */
  items: readonly User[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of users, done in this order, each for itself */
export interface UserBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: UserCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: UserUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of users, in the order of the request */
export interface UserBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: User;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

export interface UserReason {
  /** Why, for the audit */
  reason?: string;
}

/** A credential for a pipeline */
export interface ServiceToken {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it is for */
  name: string;
  /** How the secret begins, to tell tokens apart */
  prefix: string;
  /** What it may do; never more than its maker may */
  scopes: readonly string[];
  /** When it stops working; null for never */
  expires_at: string | null;
  /** When it was used last, to the hour */
  last_used_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new service token */
export interface ServiceTokenCreate {
  /** What it is for */
  name: string;
  /** What it may do; never more than its maker may */
  scopes: readonly string[];
  /** When it stops working; null for never */
  expires_at?: string | null;
}

/** One page of service tokens */
export interface ServiceTokenPage {
  /** The service tokens of this page */
  items: readonly ServiceToken[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** The new token and its secret, which is never shown again */
export interface ServiceTokenCreated {
  service_token: ServiceToken;
  /** Send it as `Authorization Bearer`; keep it safe */
  secret: string;
}

/** A person or company the organisation knows */
export interface Contact {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Given name */
  first_name: string | null;
  /** Family name */
  last_name: string | null;
  /** Unique among the organisation's living contacts, whatever the case of its letters */
  email: string | null;
  /** A telephone number as people write it */
  phone: string | null;
  /** Where the person works, or the company itself */
  company: string | null;
  /** What the person does there */
  job_title: string | null;
  /** The person's LinkedIn page */
  linkedin_url: string | null;
  /** A few words about the person */
  bio: string | null;
  /** A picture */
  avatar_url: string | null;
  /** How close the person is; later changes go through contacts.convert */
  contact_type: 'target' | 'contact' | 'plug';
  /** Where the business stands */
  status: 'new_client' | 'existing_client' | 'hot_lead' | 'cold_lead' | null;
  /** How urgent it is */
  priority: 'high' | 'medium' | 'low' | null;
  /** The kind of business */
  business_type: string | null;
  /** The network the person belongs to */
  network_type: string | null;
  /** The trade */
  industry: string | null;
  /** Your notes */
  notes: string | null;
  /** How promising, from 0 to 100 */
  lead_score: number | null;
  /** The latest completed interaction */
  last_interaction: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
}

/** What you may say about a new contact */
export interface ContactCreate {
  /** Given name */
  first_name?: string | null;
  /** Family name */
  last_name?: string | null;
  /** Unique among the organisation's living contacts, whatever the case of its letters */
  email?: string | null;
  /** A telephone number as people write it */
  phone?: string | null;
  /** Where the person works, or the company itself */
  company?: string | null;
  /** What the person does there */
  job_title?: string | null;
  /** The person's LinkedIn page */
  linkedin_url?: string | null;
  /** A few words about the person */
  bio?: string | null;
  /** A picture */
  avatar_url?: string | null;
  /** How close the person is; later changes go through contacts.convert */
  contact_type?: 'target' | 'contact' | 'plug';
  /** Where the business stands */
  status?: 'new_client' | 'existing_client' | 'hot_lead' | 'cold_lead' | null;
  /** How urgent it is */
  priority?: 'high' | 'medium' | 'low' | null;
  /** The kind of business */
  business_type?: string | null;
  /** The network the person belongs to */
  network_type?: string | null;
  /** The trade */
  industry?: string | null;
  /** Your notes */
  notes?: string | null;
  /** How promising, from 0 to 100 */
  lead_score?: number | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of a contact; columns you leave out stay as they are */
export interface ContactUpdate {
  /** Given name */
  first_name?: string | null;
  /** Family name */
  last_name?: string | null;
  /** Unique among the organisation's living contacts, whatever the case of its letters */
  email?: string | null;
  /** A telephone number as people write it */
  phone?: string | null;
  /** Where the person works, or the company itself */
  company?: string | null;
  /** What the person does there */
  job_title?: string | null;
  /** The person's LinkedIn page */
  linkedin_url?: string | null;
  /** A few words about the person */
  bio?: string | null;
  /** A picture */
  avatar_url?: string | null;
  /** Where the business stands */
  status?: 'new_client' | 'existing_client' | 'hot_lead' | 'cold_lead' | null;
  /** How urgent it is */
  priority?: 'high' | 'medium' | 'low' | null;
  /** The kind of business */
  business_type?: string | null;
  /** The network the person belongs to */
  network_type?: string | null;
  /** The trade */
  industry?: string | null;
  /** Your notes */
  notes?: string | null;
  /** How promising, from 0 to 100 */
  lead_score?: number | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of contacts */
export interface ContactPage {
  /** The contacts of this page */
  items: readonly Contact[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of contacts, done in this order, each for itself */
export interface ContactBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: ContactCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: ContactUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of contacts, in the order of the request */
export interface ContactBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: Contact;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** Where the contact goes */
export interface ContactConvert {
  /** The new type */
  contact_type: 'target' | 'contact' | 'plug';
  /** Kept in the audit */
  reason?: string;
}

export interface ContactErase {
  /** Why, for the audit, where it stays: name no person in it */
  reason?: string;
}

/** What an erasure removes; counts that are zero are left out */
export interface ContactErasure {
  /** The contact */
  contact_id: string;
  /** Records whose personal values are emptied, by resource */
  records: Record<string, number>;
  /** Keys of files and other systems that are forgotten */
  external_keys: number;
  /** Kept answers, deliveries, jobs and the like that hold the person's values, by table */
  traces: Record<string, number>;
  /** Entries of the audit whose values are emptied */
  audit_entries: number;
  /** Entries in archives of the audit whose values are emptied */
  archived_entries: number;
  /** Imports and exports whose files may hold the person, and media of theirs, that lose their files */
  files: number;
  /** Imports and exports that are at work and keep their files until they expire */
  files_left: number;
  /** When the last of those expires */
  files_until: string | null;
}

/** All that the organisation holds about the person whom a contact stands for */
export interface ContactSubject {
  /** When it was put together */
  exported_at: string;
  contact: Contact;
  /** What files and other systems call the contact */
  external_keys: readonly ContactSubjectKey[];
  /** Records that refer to the contact or hold its address, deleted ones too, by resource */
  records: Record<string, readonly (Record<string, unknown>)[]>;
  /** What was done to all of these, oldest first */
  audit_logs: readonly AuditLog[];
}

/** What another system calls a record */
export interface ContactSubjectKey {
  /** The record's resource */
  resource: string;
  /** The other system */
  source: string;
  /** The record's key there */
  key: string;
  /** The record */
  record_id: string;
}

/** Something that happened, or is to happen, between a user and a contact */
export interface ContactInteraction {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** With whom */
  contact_id: string;
  /** Which of us */
  user_id: string | null;
  /** How */
  interaction_type: 'meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up';
  /** In a few words */
  subject: string | null;
  /** In more words */
  description: string | null;
  /** What came of it */
  outcome: string | null;
  /** When */
  interaction_date: string;
  /** Whether it happened; only completed ones move the contact's last_interaction */
  status: 'completed' | 'scheduled' | 'cancelled';
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new interaction */
export interface ContactInteractionCreate {
  /** With whom */
  contact_id: string;
  /** Which of us */
  user_id?: string | null;
  /** How */
  interaction_type: 'meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up';
  /** In a few words */
  subject?: string | null;
  /** In more words */
  description?: string | null;
  /** What came of it */
  outcome?: string | null;
  /** When */
  interaction_date: string;
  /** Whether it happened; only completed ones move the contact's last_interaction */
  status?: 'completed' | 'scheduled' | 'cancelled';
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of an interaction; columns you leave out stay as they are */
export interface ContactInteractionUpdate {
  /** With whom */
  contact_id?: string;
  /** Which of us */
  user_id?: string | null;
  /** How */
  interaction_type?: 'meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up';
  /** In a few words */
  subject?: string | null;
  /** In more words */
  description?: string | null;
  /** What came of it */
  outcome?: string | null;
  /** When */
  interaction_date?: string;
  /** Whether it happened; only completed ones move the contact's last_interaction */
  status?: 'completed' | 'scheduled' | 'cancelled';
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of interactions */
export interface ContactInteractionPage {
  /** The interactions of this page */
  items: readonly ContactInteraction[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of interactions, done in this order, each for itself */
export interface ContactInteractionBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: ContactInteractionCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: ContactInteractionUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of interactions, in the order of the request */
export interface ContactInteractionBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: ContactInteraction;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** A conference, workshop or meeting that an organisation holds */
export interface Event {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it is called */
  title: string;
  /** What it is about */
  description: string | null;
  /** What kind it is */
  event_type: 'conference' | 'workshop' | 'networking' | 'meeting';
  /** Where it is in its life; after creation only publish, start, complete and cancel move it */
  status: 'draft' | 'published' | 'ongoing' | 'completed' | 'cancelled';
  /** When it begins */
  start_date: string;
  /** When it ends, after its begin */
  end_date: string;
  /** The IANA time zone of the place; days of the agenda are days there */
  timezone: string;
  /** The city or address */
  location: string | null;
  /** The building or room */
  venue: string | null;
  /** Anything about the venue, such as rooms and capacities */
  venue_details: Record<string, unknown>;
  /** What it may cost, exact, in its currency */
  budget: string | null;
  /** ISO 4217 code of the budget's currency */
  currency: string | null;
  /** How many may register; null for no limit */
  max_attendees: number | null;
  /** How many are registered, confirmed or were there; follows from the attendees */
  current_attendees: number;
  /** When the links to its calendar were revoked last; those made before open nothing */
  calendar_links_revoked_at: string | null;
  /** Where people register */
  registration_url: string | null;
  /** Where it takes place online; once it is published, the next sync of an integration there makes the meeting */
  meeting_provider: 'zoom' | 'teams' | null;
  /** Where people join online; the sync with `meeting_provider` sets it, and takes it away with the meeting */
  meeting_url: string | null;
  /** Settings of your own */
  settings: Record<string, unknown>;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
}

/** What you may say about a new event */
export interface EventCreate {
  /** What it is called */
  title: string;
  /** What it is about */
  description?: string | null;
  /** What kind it is */
  event_type: 'conference' | 'workshop' | 'networking' | 'meeting';
  /** Where it is in its life; after creation only publish, start, complete and cancel move it */
  status?: 'draft' | 'published' | 'ongoing' | 'completed' | 'cancelled';
  /** When it begins */
  start_date: string;
  /** When it ends, after its begin */
  end_date: string;
  /** The IANA time zone of the place; days of the agenda are days there */
  timezone: string;
  /** The city or address */
  location?: string | null;
  /** The building or room */
  venue?: string | null;
  /** Anything about the venue, such as rooms and capacities */
  venue_details?: Record<string, unknown>;
  /** What it may cost, exact, in its currency */
  budget?: string | null;
  /** ISO 4217 code of the budget's currency */
  currency?: string | null;
  /** How many may register; null for no limit */
  max_attendees?: number | null;
  /** Where people register */
  registration_url?: string | null;
  /** Where it takes place online; once it is published, the next sync of an integration there makes the meeting */
  meeting_provider?: 'zoom' | 'teams' | null;
  /** Where people join online; the sync with `meeting_provider` sets it, and takes it away with the meeting */
  meeting_url?: string | null;
  /** Settings of your own */
  settings?: Record<string, unknown>;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of an event; columns you leave out stay as they are */
export interface EventUpdate {
  /** What it is called */
  title?: string;
  /** What it is about */
  description?: string | null;
  /** What kind it is */
  event_type?: 'conference' | 'workshop' | 'networking' | 'meeting';
  /** When it begins */
  start_date?: string;
  /** When it ends, after its begin */
  end_date?: string;
  /** The IANA time zone of the place; days of the agenda are days there */
  timezone?: string;
  /** The city or address */
  location?: string | null;
  /** The building or room */
  venue?: string | null;
  /** Anything about the venue, such as rooms and capacities */
  venue_details?: Record<string, unknown>;
  /** What it may cost, exact, in its currency */
  budget?: string | null;
  /** ISO 4217 code of the budget's currency */
  currency?: string | null;
  /** How many may register; null for no limit */
  max_attendees?: number | null;
  /** Where people register */
  registration_url?: string | null;
  /** Where it takes place online; once it is published, the next sync of an integration there makes the meeting */
  meeting_provider?: 'zoom' | 'teams' | null;
  /** Where people join online; the sync with `meeting_provider` sets it, and takes it away with the meeting */
  meeting_url?: string | null;
  /** Settings of your own */
  settings?: Record<string, unknown>;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of events */
export interface EventPage {
  /** The events of this page */
  items: readonly Event[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of events, done in this order, each for itself */
export interface EventBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: EventCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: EventUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of events, in the order of the request */
export interface EventBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: Event;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** A link to the calendar of one event */
export interface EventCalendarLink {
  /** Answers the calendar without sign-in until the links are revoked; whoever has it can read the agenda */
  url: string;
  /** The same address as calendar programs know it; opening it subscribes */
  webcal_url: string;
}

export interface EventCancel {
  /** Why, for the audit */
  reason?: string;
}

/** Exactly one of contact_id and user_id */
export interface EventRegister {
  /** The contact who attends */
  contact_id?: string;
  /** The user who attends */
  user_id?: string;
  /** What there is to know about their stay */
  notes?: string;
}

/** A person at an event, a user or a contact, once for each event */
export interface EventAttendee {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** At which event */
  event_id: string;
  /** The user who attends; null when a contact does */
  user_id: string | null;
  /** The contact who attends; null when a user does */
  contact_id: string | null;
  /** How far they have come; after creation only the steps of event_attendees move it */
  status: 'registered' | 'confirmed' | 'attended' | 'no_show' | 'cancelled';
  /** When they registered; now, unless an import says otherwise */
  registration_date: string | null;
  /** When they came */
  check_in_time: string | null;
  /** When they left */
  check_out_time: string | null;
  /** What there is to know about their stay */
  notes: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new attendee */
export interface EventAttendeeCreate {
  /** At which event */
  event_id: string;
  /** The user who attends; null when a contact does */
  user_id?: string | null;
  /** The contact who attends; null when a user does */
  contact_id?: string | null;
  /** How far they have come; after creation only the steps of event_attendees move it */
  status?: 'registered' | 'confirmed' | 'attended' | 'no_show' | 'cancelled';
  /** When they registered; now, unless an import says otherwise */
  registration_date?: string | null;
  /** When they came */
  check_in_time?: string | null;
  /** When they left */
  check_out_time?: string | null;
  /** What there is to know about their stay */
  notes?: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of an attendee; columns you leave out stay as they are */
export interface EventAttendeeUpdate {
  /** What there is to know about their stay */
  notes?: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of attendees */
export interface EventAttendeePage {
  /** The attendees of this page */
  items: readonly EventAttendee[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of attendees, done in this order, each for itself */
export interface EventAttendeeBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: EventAttendeeCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: EventAttendeeUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of attendees, in the order of the request */
export interface EventAttendeeBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: EventAttendee;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** A talk, break or workshop of an event */
export interface EventAgendaItem {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Of which event */
  event_id: string;
  /** What it is called */
  title: string;
  /** What it is about */
  description: string | null;
  /** When it begins, within the event */
  start_time: string;
  /** When it ends */
  end_time: string;
  /** What kind it is */
  agenda_type: 'presentation' | 'break' | 'networking' | 'workshop';
  /** In which room */
  location: string | null;
  /** The user who speaks */
  speaker_id: string | null;
  /** Its place among items that begin at the same time */
  sort_order: number;
  /** Whether it takes place */
  status: 'scheduled' | 'ongoing' | 'completed' | 'cancelled';
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new agenda item */
export interface EventAgendaItemCreate {
  /** Of which event */
  event_id: string;
  /** What it is called */
  title: string;
  /** What it is about */
  description?: string | null;
  /** When it begins, within the event */
  start_time: string;
  /** When it ends */
  end_time: string;
  /** What kind it is */
  agenda_type: 'presentation' | 'break' | 'networking' | 'workshop';
  /** In which room */
  location?: string | null;
  /** The user who speaks */
  speaker_id?: string | null;
  /** Its place among items that begin at the same time */
  sort_order?: number;
  /** Whether it takes place */
  status?: 'scheduled' | 'ongoing' | 'completed' | 'cancelled';
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of an agenda item; columns you leave out stay as they are */
export interface EventAgendaItemUpdate {
  /** What it is called */
  title?: string;
  /** What it is about */
  description?: string | null;
  /** When it begins, within the event */
  start_time?: string;
  /** When it ends */
  end_time?: string;
  /** What kind it is */
  agenda_type?: 'presentation' | 'break' | 'networking' | 'workshop';
  /** In which room */
  location?: string | null;
  /** The user who speaks */
  speaker_id?: string | null;
  /** Its place among items that begin at the same time */
  sort_order?: number;
  /** Whether it takes place */
  status?: 'scheduled' | 'ongoing' | 'completed' | 'cancelled';
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of agenda items */
export interface EventAgendaItemPage {
  /** The agenda items of this page */
  items: readonly EventAgendaItem[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of agenda items, done in this order, each for itself */
export interface EventAgendaItemBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: EventAgendaItemCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: EventAgendaItemUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of agenda items, in the order of the request */
export interface EventAgendaItemBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: EventAgendaItem;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

export interface EventAgenda {
  /** Of which event */
  event_id: string;
  /** What the event is called */
  title: string;
  /** The IANA time zone of the place */
  timezone: string;
  /** In the order of their times */
  items: readonly EventAgendaItem[];
  /** Who speaks in these items */
  speakers: readonly AgendaSpeaker[];
  /** Items that get in each other's way */
  conflicts: readonly AgendaConflict[];
}

export interface AgendaSpeaker {
  /** In which item */
  agenda_item_id: string;
  /** The contact who speaks */
  contact_id: string | null;
  /** The user who speaks */
  user_id: string | null;
  /** What they are called */
  name: string;
}

export interface AgendaConflict {
  /** What is needed in two places at once */
  kind: 'room' | 'speaker';
  /** The room's name, or the id of the speaking user or contact */
  of: string;
  /** The two items, the earlier one first */
  items: readonly string[];
  /** From when both take place */
  from: string;
  /** Until when both take place */
  to: string;
}

/** A person who speaks in an agenda item, a user or a contact, once for each item */
export interface EventAgendaSpeaker {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** In which item */
  agenda_item_id: string;
  /** The user who speaks; null when a contact does */
  user_id: string | null;
  /** The contact who speaks; null when a user does */
  contact_id: string | null;
  /** Their place among those who speak together */
  sort_order: number;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new speaker */
export interface EventAgendaSpeakerCreate {
  /** In which item */
  agenda_item_id: string;
  /** The user who speaks; null when a contact does */
  user_id?: string | null;
  /** The contact who speaks; null when a user does */
  contact_id?: string | null;
  /** Their place among those who speak together */
  sort_order?: number;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of a speaker; columns you leave out stay as they are */
export interface EventAgendaSpeakerUpdate {
  /** Their place among those who speak together */
  sort_order?: number;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of speakers */
export interface EventAgendaSpeakerPage {
  /** The speakers of this page */
  items: readonly EventAgendaSpeaker[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of speakers, done in this order, each for itself */
export interface EventAgendaSpeakerBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: EventAgendaSpeakerCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: EventAgendaSpeakerUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of speakers, in the order of the request */
export interface EventAgendaSpeakerBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: EventAgendaSpeaker;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** Money that somebody has spent and claims back */
export interface Expense {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The event it was for */
  event_id: string | null;
  /** Whose money it was; null for whoever made the record */
  claimant_id: string | null;
  /** What it was for, in a few words */
  title: string;
  /** In more words */
  description: string | null;
  /** Who was paid */
  merchant: string | null;
  /** How much, exact, in its currency; negative for a refund */
  amount: string;
  /** ISO 4217 code */
  currency: string;
  /** A category of your own */
  category: string | null;
  /** What kind it is */
  expense_type: 'travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other';
  /** When the money was spent */
  expense_date: string;
  /** Where the claim stands */
  status: 'pending' | 'approved' | 'rejected' | 'paid';
  /** Where the receipt is */
  receipt_url: string | null;
  /** The medium that is the receipt */
  receipt_id: string | null;
  /** Anything else */
  notes: string | null;
  /** Who decided on it */
  approved_by: string | null;
  /** When it was decided */
  approved_at: string | null;
  /** What is granted of the amount; null until somebody approves */
  sanctioned_amount: string | null;
  /** Who has approved so far, and in whose place */
  approvals: readonly ExpenseApproval[];
  /** Why it was rejected; null otherwise */
  rejected_reason: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new expense */
export interface ExpenseCreate {
  /** The event it was for */
  event_id?: string | null;
  /** Whose money it was; null for whoever made the record */
  claimant_id?: string | null;
  /** What it was for, in a few words */
  title: string;
  /** In more words */
  description?: string | null;
  /** Who was paid */
  merchant?: string | null;
  /** How much, exact, in its currency; negative for a refund */
  amount: string;
  /** ISO 4217 code */
  currency: string;
  /** A category of your own */
  category?: string | null;
  /** What kind it is */
  expense_type: 'travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other';
  /** When the money was spent */
  expense_date: string;
  /** Where the receipt is */
  receipt_url?: string | null;
  /** The medium that is the receipt */
  receipt_id?: string | null;
  /** Anything else */
  notes?: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of an expense; columns you leave out stay as they are */
export interface ExpenseUpdate {
  /** The event it was for */
  event_id?: string | null;
  /** What it was for, in a few words */
  title?: string;
  /** In more words */
  description?: string | null;
  /** Who was paid */
  merchant?: string | null;
  /** How much, exact, in its currency; negative for a refund */
  amount?: string;
  /** ISO 4217 code */
  currency?: string;
  /** A category of your own */
  category?: string | null;
  /** What kind it is */
  expense_type?: 'travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other';
  /** When the money was spent */
  expense_date?: string;
  /** Where the receipt is */
  receipt_url?: string | null;
  /** The medium that is the receipt */
  receipt_id?: string | null;
  /** Anything else */
  notes?: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of expenses */
export interface ExpensePage {
  /** The expenses of this page */
  items: readonly Expense[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of expenses, done in this order, each for itself */
export interface ExpenseBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: ExpenseCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: ExpenseUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of expenses, in the order of the request */
export interface ExpenseBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: Expense;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** One approval of a claim; it counts for the amount that it was given for */
export interface ExpenseApproval {
  /** The policy's level that it belongs to; null where no level asks */
  level: string | null;
  /** What made the person an approver: scope, manager, role:… or user:… */
  as: string;
  /** Who approved; null for a service token */
  user_id: string | null;
  /** The person they stood in for */
  on_behalf_of: string | null;
  /** The claimed amount that was approved */
  amount: string;
  /** Its currency */
  currency: string;
  /** The number of the policy by then; 0 where there was none */
  policy: number;
  /** When */
  at: string;
}

export interface ExpenseApprove {
  /** What is granted, above zero and not above the amount; all of it when it is left out */
  sanctioned_amount?: string;
  /** Why, for the audit */
  reason?: string;
}

export interface ExpenseReject {
  /** Why; the claimant reads it */
  reason: string;
}

export interface ExpenseResubmit {
  /** What has changed, for the audit */
  reason?: string;
}

export interface ExpenseInbox {
  /** The oldest claims first */
  items: readonly ExpenseInboxItem[];
  /** Send it as `cursor` for the next page; null on the last one */
  next_cursor: string | null;
}

/** What deserves a look about a claim */
export interface ExpenseWarnings {
  /** Nothing where it is empty */
  warnings: readonly ExpenseWarning[];
}

/** A claim that waits for the caller */
export interface ExpenseInboxItem {
  expense: Expense;
  /** The policy's level that asks; null where none does */
  level: string | null;
  /** What deserves a look */
  warnings: readonly ExpenseWarning[];
  /** Why it cannot be approved; null where it can */
  refused: string | null;
}

export interface ExpenseReport {
  /** What a row is about */
  by: 'person' | 'category' | 'event' | 'month' | 'currency';
  /** Since when; null for the beginning */
  from: string | null;
  /** Until when; null for now */
  to: string | null;
  /** By their labels */
  rows: readonly ExpenseReportRow[];
}

/** What the claims of a group come to in one currency */
export interface ExpenseReportRow {
  /** The group: an id of a person or event, a category, a month, a currency; null for claims of none */
  key: string | null;
  /** The group in words: an e-mail address, a title */
  label: string;
  /** ISO 4217 code */
  currency: string;
  /** How many claims */
  claims: number;
  /** What was claimed */
  claimed: string;
  /** What of it waits */
  pending: string;
  /** What of it was rejected */
  rejected: string;
  /** What was granted of the claims that are approved or paid */
  granted: string;
  /** What of that is paid */
  paid: string;
}

/** One decision on many claims; planned first, then carried out by a job */
export interface ExpenseDecision {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What is decided */
  decision: 'approve' | 'reject' | 'pay';
  /** planned → running → completed, failed or cancelled; a retried job makes it running again */
  state: 'planned' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** Which claims it was made for; null where they were named */
  filters: Record<string, unknown> | null;
  /** Why, where a claim has no reason of its own */
  reason: string | null;
  counts: ExpenseDecisionCounts;
  /** What the claims that can be decided on come to, each currency for itself */
  sums: readonly ExpenseSum[];
  /** Stands for every claim of the plan in its version; expense_decisions.apply compares it */
  digest: string;
  /** The job that carries it out */
  job_id: string | null;
  /** When its job ended */
  finished_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** One page of decisions on expenses */
export interface ExpenseDecisionPage {
  /** The decisions on expenses of this page */
  items: readonly ExpenseDecision[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** How many claims there are: all = ready + done + refused */
export interface ExpenseDecisionCounts {
  /** Every claim of it */
  all: number;
  /** Can be decided on, and are not yet */
  ready: number;
  /** Decided */
  done: number;
  /** Not decided on; each item says why */
  refused: number;
  /** Those of them that are not refused and yet deserve a look */
  warned: number;
}

/** A sum of money */
export interface ExpenseSum {
  /** ISO 4217 code */
  currency: string;
  /** Of how many claims */
  claims: number;
  /** What they come to, exact */
  amount: string;
}

/** Something about a claim that deserves a look */
export interface ExpenseWarning {
  /** The rule that found it */
  rule: string;
  /** In a sentence */
  message: string;
  /** The other claim it is about */
  expense_id: string | null;
}

export interface ExpenseDecisionRequest {
  /** What to decide */
  decision: 'approve' | 'reject' | 'pay';
  /** The claims by their ids; give these or filters */
  items?: readonly ExpenseDecisionRequestItem[];
  /** The same filters as expenses.list: category, amount[lt], q …; the state it needs is added by itself */
  filters?: Record<string, unknown>;
  /** Why; a rejection needs one, here or with each claim */
  reason?: string;
}

export interface ExpenseDecisionRequestItem {
  /** The claim */
  id: string;
  /** What is granted of it; all when it is left out */
  sanctioned_amount?: string;
  /** Why, for this one */
  reason?: string;
}

export interface ExpenseDecisionApply {
  /** The plan's digest: refuses all of it when a claim has changed since; without it only those are refused */
  digest?: string;
}

/** A version of the rules by which claims are approved */
export interface ExpensePolicy {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Which version it is; the highest one holds */
  number: number;
  document: ExpensePolicyDocument;
  /** Why it was set */
  reason: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** When it was made */
  created_at: string;
}

/** One page of expense policies */
export interface ExpensePolicyPage {
  /** The expense policies of this page */
  items: readonly ExpensePolicy[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Who approves what, and what deserves a look or is refused */
export interface ExpensePolicyDocument {
  /** What its amounts are in, as an ISO 4217 code */
  currency: string;
  /** What one unit of another currency is worth in that of the policy; a claim in a currency without a rate is not approved */
  rates?: Record<string, string>;
  /** Whether a level waits for those above it in the list; in_order when it is left out */
  order?: 'in_order' | 'any_order';
  /** Who has to approve; each level whose conditions hold asks for its own. A claim that no level asks for needs the scope alone */
  levels?: readonly ExpensePolicyLevel[];
  rules?: ExpensePolicyRules;
  /** Who stands in for whom, and when */
  delegations?: readonly ExpensePolicyDelegation[];
}

export interface ExpensePolicyLevel {
  /** What approvals call it */
  name: string;
  /** Only claims above this amount, in the policy's currency; refunds count by what they are without their sign */
  above?: string;
  /** Only claims of these categories */
  categories?: readonly string[];
  /** Only claims of these types */
  types?: readonly ('travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other')[];
  /** Only claims in these currencies */
  currencies?: readonly string[];
  /** manager is that of the claimant; role:admin is anyone with the role; user:ana@example.com is one person */
  approvers: readonly string[];
  /** Whether one of them is enough; any when it is left out */
  require?: 'any' | 'all';
}

/** What deserves a look before it is approved (warn), or is not approved at all (refuse) */
export interface ExpensePolicyRules {
  /** Above this amount a claim has a receipt */
  receipts?: {
    /** In the policy's currency */
    above: string;
    /** What follows; warn when it is left out */
    effect?: 'warn' | 'refuse';
  };
  /** A claim is handed in within this time */
  late?: {
    /** Days from spending to claiming */
    after_days: number;
    /** What follows; warn when it is left out */
    effect?: 'warn' | 'refuse';
  };
  /** What one person may spend in a day (UTC), all claims together */
  daily_limit?: {
    /** In the policy's currency */
    amount: string;
    /** Only claims of these types count */
    types?: readonly ('travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other')[];
    /** What follows; warn when it is left out */
    effect?: 'warn' | 'refuse';
  };
  /** A claim has no other of the same receipt file, or of the same person, amount, day and merchant; without this rule duplicates warn */
  duplicates?: {
    /** What follows; warn when it is left out */
    effect?: 'warn' | 'refuse';
  };
  /** What is approved for an event stays within its budget */
  event_budget?: {
    /** What follows; warn when it is left out */
    effect?: 'warn' | 'refuse';
  };
}

export interface ExpensePolicyDelegation {
  /** Who is away */
  from: string;
  /** Who stands in */
  to: string;
  /** The first day */
  since: string;
  /** The last day */
  until: string;
}

export interface ExpensePolicyCreate {
  document: ExpensePolicyDocument;
  /** Why, for those who read the versions later */
  reason?: string;
  /** The number of the version that was read before; refused when another one holds by now. 0 for none */
  replaces?: number;
}

export interface ExpensePolicyCheck {
  document: ExpensePolicyDocument;
}

export interface ExpensePolicyFindings {
  /** Whether it could be set */
  valid: boolean;
  /** What was found, errors first */
  findings: readonly ExpensePolicyFinding[];
}

export interface ExpensePolicyFinding {
  /** An error keeps it from being set */
  severity: 'error' | 'warning';
  /** Where in the document */
  pointer: string;
  /** The rule that found it */
  rule: string;
  /** In a sentence */
  message: string;
}

export interface ExpensePolicySimulate {
  document?: ExpensePolicyDocument;
  /** Claims that were spent from here on */
  since: string;
  /** Until when, that instant not included */
  until?: string;
  /** How many changes are told one by one at most; 200 when it is left out */
  limit?: number;
}

export interface ExpensePolicySimulation {
  /** The number of the policy; null for a document of the request */
  policy: number | null;
  /** How many claims were looked at */
  claims: number;
  /** How many of them would have been treated otherwise */
  changed: number;
  /** How many claims each rule finds, and what they come to */
  rules: readonly ExpensePolicyRuleCount[];
  /** Claims that would have been treated otherwise, by their dates */
  changes: readonly ExpensePolicyChange[];
}

export interface ExpensePolicyRuleCount {
  /** A rule, or level:… for one that was not asked */
  rule: string;
  /** What it would have done */
  effect: 'level' | 'warn' | 'refuse';
  /** How many claims */
  claims: number;
  /** What they come to, each currency for itself */
  sums: readonly ExpenseSum[];
}

export interface ExpensePolicyChange {
  /** The claim */
  expense_id: string;
  /** When it was spent */
  expense_date: string;
  /** Where it stands */
  status: 'pending' | 'approved' | 'rejected' | 'paid';
  /** What was claimed */
  amount: string;
  /** ISO 4217 code */
  currency: string;
  /** more_approvals: a level is missing; refused: a rule or a missing rate forbids it; warned: it would have been shown with a warning */
  outcome: 'more_approvals' | 'refused' | 'warned';
  /** Each rule that it breaks, in a sentence */
  reasons: readonly string[];
}

/** One claim of a decision, and what becomes of it */
export interface ExpenseDecisionItem {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The decision */
  decision_id: string;
  /** The claim; none may have this id */
  expense_id: string;
  /** The claim's version that was looked at; null where there is no such claim */
  expense_version: number | null;
  /** Whose claim it is */
  claimant_id: string | null;
  /** ISO 4217 code */
  currency: string | null;
  /** What is granted or paid; of a rejection, what was claimed */
  amount: string | null;
  /** What was asked to be granted; null for all of it */
  sanctioned_amount: string | null;
  /** Why this claim is decided so */
  reason: string | null;
  /** Whether it is decided */
  outcome: 'ready' | 'done' | 'refused';
  /** The error that refuses it; docs/reference/errors.md lists them */
  code: string | null;
  /** The error in a sentence */
  message: string | null;
  /** What deserves a look before it is decided */
  warnings: readonly ExpenseWarning[];
  /** When it was made */
  created_at: string;
}

/** One page of claims of decisions */
export interface ExpenseDecisionItemPage {
  /** The claims of decisions of this page */
  items: readonly ExpenseDecisionItem[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Something that somebody did, noted for reports */
export interface AnalyticsEvent {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The user who did it */
  user_id: string | null;
  /** What happened */
  event_name: string;
  /** A group of names */
  event_category: string | null;
  /** What else there is to know */
  properties: Record<string, unknown>;
  /** The visit it belongs to */
  session_id: string | null;
  /** Where it came from; the caller's address when it is left out */
  ip_address: string | null;
  /** The program it was done with; the caller's when it is left out */
  user_agent: string | null;
  /** When it happened */
  event_timestamp: string;
  /** When it was made */
  created_at: string;
}

/** One page of analytics events */
export interface AnalyticsEventPage {
  /** The analytics events of this page */
  items: readonly AnalyticsEvent[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

export interface AnalyticsIngest {
  /** In any order */
  events: readonly AnalyticsEventNew[];
}

export interface AnalyticsEventNew {
  /** An id of your own making; an event with an id that is known is taken once */
  id: string;
  /** The user who did it */
  user_id?: string;
  /** What happened */
  event_name: string;
  /** A group of names */
  event_category?: string;
  /** What else there is to know */
  properties?: Record<string, unknown>;
  /** The visit it belongs to */
  session_id?: string;
  /** Where it came from; the caller's address when it is left out */
  ip_address?: string;
  /** The program it was done with; the caller's when it is left out */
  user_agent?: string;
  /** When it happened */
  event_timestamp: string;
}

export interface AnalyticsIngested {
  /** Events that are new */
  accepted: number;
  /** Events whose ids were there already */
  known: number;
}

export interface AnalyticsReport {
  /** Which report */
  name: string;
  /** Its name in words */
  title: string;
  /** How it is best drawn */
  chart: 'days' | 'funnel' | 'bars';
  /** Since when; null for the beginning */
  from: string | null;
  /** Until when; null for now */
  to: string | null;
  /** What the values of a row are */
  measures: readonly string[];
  /** In the order in which they are to be read */
  rows: readonly AnalyticsReportRow[];
}

export interface AnalyticsReportRow {
  /** What the row is about */
  label: string;
  /** One for each measure, exact; null where there is none */
  values: readonly (string | null)[];
}

/** A file the organisation keeps, with what is known of it */
export interface Medium {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The user who made it; null when a service token did */
  uploaded_by: string | null;
  /** What the file is called where it comes from, without any folder; it says nothing about the type */
  file_name: string;
  /** What to call it */
  title: string | null;
  /** In more words */
  description: string | null;
  /** The key of the file in the file store; null until it is ready and after its time */
  file_path: string | null;
  /** A link that works without sign-in while access_level is public; null otherwise */
  file_url: string | null;
  /** What kind of file it is, decided by its bytes; null until it is ready */
  media_type: 'image' | 'video' | 'document' | 'audio' | null;
  /** The media type of the file, decided by its bytes; null until it is ready */
  mime_type: string | null;
  /** How many bytes a download has; null until it is ready */
  file_size: number | null;
  /** processing until its bytes are here and a job has looked at them, then ready or failed */
  status: 'processing' | 'ready' | 'failed';
  /** The event it belongs to */
  related_event: string | null;
  /** The contact it belongs to */
  related_contact: string | null;
  /** Who may see it. private: whoever uploaded it, owners and admins; organization: everybody who reads media; public: also anybody who has its file_url */
  access_level: 'public' | 'private' | 'organization';
  /** Words to find it by */
  tags: readonly string[];
  /** How many bytes are here; an upload goes on from there */
  received_bytes: number;
  /** SHA-256 of the bytes as they were uploaded, in hexadecimal */
  source_checksum: string | null;
  /** SHA-256 of the bytes that a download has, in hexadecimal */
  checksum: string | null;
  /** What is odd about the file although it is kept */
  warning: string | null;
  /** Of an image, in pixels */
  width: number | null;
  /** Of an image, in pixels */
  height: number | null;
  /** Smaller copies of an image, which a download can ask for */
  thumbnails: readonly MediumThumbnail[];
  /** The job that processes it; null until its last byte is here */
  job_id: string | null;
  /** Why it failed; null also when its job was cancelled */
  error: Problem | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new medium */
export interface MediumCreate {
  /** What the file is called where it comes from, without any folder; it says nothing about the type */
  file_name: string;
  /** What to call it */
  title?: string | null;
  /** In more words */
  description?: string | null;
  /** The event it belongs to */
  related_event?: string | null;
  /** The contact it belongs to */
  related_contact?: string | null;
  /** Who may see it. private: whoever uploaded it, owners and admins; organization: everybody who reads media; public: also anybody who has its file_url */
  access_level?: 'public' | 'private' | 'organization';
  /** Words to find it by */
  tags?: readonly string[];
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of a medium; columns you leave out stay as they are */
export interface MediumUpdate {
  /** What the file is called where it comes from, without any folder; it says nothing about the type */
  file_name?: string;
  /** What to call it */
  title?: string | null;
  /** In more words */
  description?: string | null;
  /** The event it belongs to */
  related_event?: string | null;
  /** The contact it belongs to */
  related_contact?: string | null;
  /** Who may see it. private: whoever uploaded it, owners and admins; organization: everybody who reads media; public: also anybody who has its file_url */
  access_level?: 'public' | 'private' | 'organization';
  /** Words to find it by */
  tags?: readonly string[];
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of media */
export interface MediumPage {
  /** The media of this page */
  items: readonly Medium[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of media, done in this order, each for itself */
export interface MediumBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: MediumCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: MediumUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of media, in the order of the request */
export interface MediumBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: Medium;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** A smaller copy of an image */
export interface MediumThumbnail {
  /** What a download asks for */
  name: 'small' | 'medium';
  /** In pixels */
  width: number;
  /** In pixels */
  height: number;
  /** Its media type */
  mime_type: string;
  /** How many bytes it has */
  file_size: number;
  /** SHA-256 of its bytes in hexadecimal */
  checksum: string;
}

/** How long a link works */
export interface MediumLinkRequest {
  /** Seconds after which the link ends, 30 days at most */
  expires_in?: number;
}

/** A link to the file of one medium */
export interface MediumLink {
  /** Opens the file without sign-in until it ends; whoever has it can read the file */
  url: string;
  /** When it ends */
  expires_at: string;
}

/** Media in an order, under a name */
export interface MediaCollection {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it is called */
  name: string;
  /** In more words */
  description: string | null;
  /** What the media show */
  collection_type: 'event_photos' | 'contact_media' | 'general';
  /** How whoever shows it should show it */
  settings: Record<string, unknown>;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new collection */
export interface MediaCollectionCreate {
  /** What it is called */
  name: string;
  /** In more words */
  description?: string | null;
  /** What the media show */
  collection_type?: 'event_photos' | 'contact_media' | 'general';
  /** How whoever shows it should show it */
  settings?: Record<string, unknown>;
}

/** What you may change of a collection; columns you leave out stay as they are */
export interface MediaCollectionUpdate {
  /** What it is called */
  name?: string;
  /** In more words */
  description?: string | null;
  /** What the media show */
  collection_type?: 'event_photos' | 'contact_media' | 'general';
  /** How whoever shows it should show it */
  settings?: Record<string, unknown>;
}

/** One page of collections */
export interface MediaCollectionPage {
  /** The collections of this page */
  items: readonly MediaCollection[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of collections, done in this order, each for itself */
export interface MediaCollectionBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: MediaCollectionCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: MediaCollectionUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of collections, in the order of the request */
export interface MediaCollectionBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: MediaCollection;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** The place of a medium in a collection */
export interface MediaCollectionItem {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The collection */
  collection_id: string;
  /** The medium, which stands once in a collection */
  media_id: string;
  /** The place in the collection, from 1; the end when you leave it out. Whatever stands there moves one further */
  sort_order: number;
  /** When it was moved last */
  updated_at: string;
  /** True once the medium was taken out; it can be restored */
  is_deleted: boolean;
  /** When it was taken out */
  deleted_at: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
}

/** What you may say about a new collection item */
export interface MediaCollectionItemCreate {
  /** The collection */
  collection_id: string;
  /** The medium, which stands once in a collection */
  media_id: string;
  /** The place in the collection, from 1; the end when you leave it out. Whatever stands there moves one further */
  sort_order?: number;
}

/** What you may change of a collection item; columns you leave out stay as they are */
export interface MediaCollectionItemUpdate {
  /** The place in the collection, from 1; the end when you leave it out. Whatever stands there moves one further */
  sort_order?: number;
}

/** One page of collection items */
export interface MediaCollectionItemPage {
  /** The collection items of this page */
  items: readonly MediaCollectionItem[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of collection items, done in this order, each for itself */
export interface MediaCollectionItemBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: MediaCollectionItemCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: MediaCollectionItemUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of collection items, in the order of the request */
export interface MediaCollectionItemBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: MediaCollectionItem;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** A message to one person, and how its delivery went */
export interface Notification {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Whom it is for; yourself when you leave it out, null for a message to a contact */
  user_id: string | null;
  /** The contact that a campaign wrote to */
  contact_id: string | null;
  /** In a few words; the subject of an e-mail */
  title: string;
  /** In more words */
  message: string | null;
  /** What kind of message it is */
  notification_type: 'info' | 'success' | 'warning' | 'error' | 'reminder';
  /** The way it takes */
  channel: 'in_app' | 'email' | 'sms' | 'push';
  /** Whatever an app needs to know about it, for example where to go on a click */
  data: Record<string, unknown>;
  /** True once its recipient has marked it */
  is_read: boolean;
  /** When it was marked */
  read_at: string | null;
  /** From then on it is not sent and not unread; null for never */
  expires_at: string | null;
  /** Where it goes: an e-mail address, a telephone number, for push the user's id; null in the app */
  recipient: string | null;
  /** pending → sending → sent; failed when it was given up, and jobs.retry tries again */
  delivery_status: 'pending' | 'sending' | 'sent' | 'failed' | 'expired' | 'cancelled';
  /** How often it was tried */
  delivery_attempts: number;
  /** When the mail server or provider took it over; in the app at once */
  delivered_at: string | null;
  /** Why the last attempt failed */
  delivery_error: string | null;
  /** The job that sends it */
  job_id: string | null;
  /** The template of a campaign */
  template_id: string | null;
  /** When it was soft-deleted */
  deleted_at: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
}

/** What you may say about a new notification */
export interface NotificationCreate {
  /** Whom it is for; yourself when you leave it out, null for a message to a contact */
  user_id?: string | null;
  /** In a few words; the subject of an e-mail */
  title: string;
  /** In more words */
  message?: string | null;
  /** What kind of message it is */
  notification_type?: 'info' | 'success' | 'warning' | 'error' | 'reminder';
  /** The way it takes */
  channel?: 'in_app' | 'email' | 'sms' | 'push';
  /** Whatever an app needs to know about it, for example where to go on a click */
  data?: Record<string, unknown>;
  /** From then on it is not sent and not unread; null for never */
  expires_at?: string | null;
}

/** One page of notifications */
export interface NotificationPage {
  /** The notifications of this page */
  items: readonly Notification[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** A number of notifications */
export interface NotificationCount {
  /** How many */
  count: number;
}

/** What to send to whom */
export interface NotificationCampaign {
  /** What to send */
  template_id: string;
  /** The same filters as contacts.list: contact_type, created_at[gte], q …; none is every contact */
  filters?: Record<string, unknown>;
  /** Mails in a minute at most */
  rate_per_minute?: number;
  /** Also to those to whom this template was sent before */
  repeat?: boolean;
  /** Count and send nothing */
  dry_run?: boolean;
  /** Refuse when there are more recipients than this */
  at_most?: number;
}

/** Who is written to and who is not: matched = recipients + no_email + suppressed + duplicates */
export interface NotificationAudience {
  /** Contacts that pass the filters */
  matched: number;
  /** Contacts that are written to */
  recipients: number;
  /** Contacts without an e-mail address */
  no_email: number;
  /** Addresses that unsubscribed or were suppressed otherwise */
  suppressed: number;
  /** Addresses to which this template was sent before */
  duplicates: number;
}

/** A campaign that was looked at or started */
export interface NotificationCampaignStarted {
  /** True when nothing is sent */
  dry_run: boolean;
  audience: NotificationAudience;
  /** How long it takes at the rate */
  minutes: number;
  /** The mail to the first recipient; null when there is none */
  sample: NotificationTemplatePreview | null;
  /** What sends it; null for a dry run */
  job: Job | null;
}

/** A text with placeholders */
export interface NotificationTemplate {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it is called; unique in the organisation */
  name: string;
  /** The subject of the mail */
  subject: string;
  /** The mail as plain text; a link to unsubscribe is added where it has none */
  text: string;
  /** The mail as HTML, in which values are escaped; null sends the text alone */
  html: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
}

/** What you may say about a new template */
export interface NotificationTemplateCreate {
  /** What it is called; unique in the organisation */
  name: string;
  /** The subject of the mail */
  subject: string;
  /** The mail as plain text; a link to unsubscribe is added where it has none */
  text: string;
  /** The mail as HTML, in which values are escaped; null sends the text alone */
  html?: string | null;
}

/** What you may change of a template; columns you leave out stay as they are */
export interface NotificationTemplateUpdate {
  /** What it is called; unique in the organisation */
  name?: string;
  /** The subject of the mail */
  subject?: string;
  /** The mail as plain text; a link to unsubscribe is added where it has none */
  text?: string;
  /** The mail as HTML, in which values are escaped; null sends the text alone */
  html?: string | null;
}

/** One page of templates */
export interface NotificationTemplatePage {
  /** The templates of this page */
  items: readonly NotificationTemplate[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** A template filled in */
export interface NotificationTemplatePreview {
  /** The address it would go to */
  to: string | null;
  /** The subject of the mail */
  subject: string;
  /** The plain text */
  text: string;
  /** The HTML, if the template has any */
  html: string | null;
}

/** An address that no campaign writes to */
export interface Suppression {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The address, whatever the case of its letters */
  email: string;
  /** Why: the person unsubscribed, the address does not exist, the person complained, or somebody decided so */
  reason: 'unsubscribed' | 'bounced' | 'complained' | 'manual';
  /** Your notes */
  notes: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new suppression */
export interface SuppressionCreate {
  /** The address, whatever the case of its letters */
  email: string;
  /** Why: the person unsubscribed, the address does not exist, the person complained, or somebody decided so */
  reason?: 'unsubscribed' | 'bounced' | 'complained' | 'manual';
  /** Your notes */
  notes?: string | null;
}

/** What you may change of a suppression; columns you leave out stay as they are */
export interface SuppressionUpdate {
  /** Why: the person unsubscribed, the address does not exist, the person complained, or somebody decided so */
  reason?: 'unsubscribed' | 'bounced' | 'complained' | 'manual';
  /** Your notes */
  notes?: string | null;
}

/** One page of suppressions */
export interface SuppressionPage {
  /** The suppressions of this page */
  items: readonly Suppression[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of suppressions, done in this order, each for itself */
export interface SuppressionBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: SuppressionCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: SuppressionUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of suppressions, in the order of the request */
export interface SuppressionBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: Suppression;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** A browser that a person's push notifications go to */
export interface PushSubscription {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Whose browser it is */
  user_id: string;
  /** Where its push service takes messages */
  endpoint: string;
  /** What the browser called itself */
  user_agent: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A subscription as the browser gives it */
export interface PushSubscriptionCreate {
  /** Where its push service takes messages */
  endpoint: string;
  /** As browsers send it; they renew by themselves, and so it is not kept */
  expirationTime?: number | null;
  /** What messages to it are encrypted with (RFC 8291) */
  keys: {
    /** The browser's public key */
    p256dh: string;
    /** The secret shared with the browser */
    auth: string;
  };
}

/** One page of subscriptions */
export interface PushSubscriptionPage {
  /** The subscriptions of this page */
  items: readonly PushSubscription[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** The server's public key */
export interface PushKey {
  /** An uncompressed P-256 point, base64url */
  public_key: string;
}

/** An account at another system */
export interface Integration {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What you call it */
  name: string | null;
  /** The other system */
  provider: 'hubspot' | 'mailchimp' | 'zoom' | 'teams';
  /** What it is used for; what the provider is mostly used for when you leave it out */
  integration_type: 'crm' | 'email' | 'video' | 'calendar';
  /** How it should work; no place for secrets, since it is answered */
  settings: Record<string, unknown>;
  /** False while it should rest */
  is_active: boolean;
  /** When a sync ended last that did not fail */
  last_sync: string | null;
  /** When it syncs by itself: a cron pattern of five fields, every five minutes at most; null for never. */
  sync_schedule: string | null;
  /** The IANA time zone of `sync_schedule` */
  sync_timezone: string;
  /** When it syncs next by itself, give or take five minutes; what was missed is made up for once */
  next_sync: string | null;
  /**
   * Once in so many days a sync reads all of the other system's records, not the changed ones alone: what was deleted
   * there for good leaves no other trace. Only at HubSpot; null for never.
   */
  reconcile_days: number | null;
  /** From when on the next sync reads all */
  next_reconcile: string | null;
  /** As its last run left it: connected or error; disconnected before the first and without credentials */
  status: 'connected' | 'disconnected' | 'error';
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new integration */
export interface IntegrationCreate {
  /** What you call it */
  name?: string | null;
  /** The other system */
  provider: 'hubspot' | 'mailchimp' | 'zoom' | 'teams';
  /** What it is used for; what the provider is mostly used for when you leave it out */
  integration_type?: 'crm' | 'email' | 'video' | 'calendar';
  /** What the provider asks for, as integrations.providers names it; never answered */
  credentials?: Record<string, string> | null;
  /** How it should work; no place for secrets, since it is answered */
  settings?: Record<string, unknown>;
  /** False while it should rest */
  is_active?: boolean;
  /** When it syncs by itself: a cron pattern of five fields, every five minutes at most; null for never. */
  sync_schedule?: string | null;
  /** The IANA time zone of `sync_schedule` */
  sync_timezone?: string;
  /**
   * Once in so many days a sync reads all of the other system's records, not the changed ones alone: what was deleted
   * there for good leaves no other trace. Only at HubSpot; null for never.
   */
  reconcile_days?: number | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of an integration; columns you leave out stay as they are */
export interface IntegrationUpdate {
  /** What you call it */
  name?: string | null;
  /** What the provider asks for, as integrations.providers names it; never answered */
  credentials?: Record<string, string> | null;
  /** How it should work; no place for secrets, since it is answered */
  settings?: Record<string, unknown>;
  /** False while it should rest */
  is_active?: boolean;
  /** When it syncs by itself: a cron pattern of five fields, every five minutes at most; null for never. */
  sync_schedule?: string | null;
  /** The IANA time zone of `sync_schedule` */
  sync_timezone?: string;
  /**
   * Once in so many days a sync reads all of the other system's records, not the changed ones alone: what was deleted
   * there for good leaves no other trace. Only at HubSpot; null for never.
   */
  reconcile_days?: number | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of integrations */
export interface IntegrationPage {
  /** The integrations of this page */
  items: readonly Integration[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of integrations, done in this order, each for itself */
export interface IntegrationBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: IntegrationCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: IntegrationUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of integrations, in the order of the request */
export interface IntegrationBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: Integration;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** All systems that can be connected */
export interface IntegrationProviders {
  /** One for each system */
  items: readonly IntegrationProvider[];
}

/** A system that can be connected */
export interface IntegrationProvider {
  /** The provider */
  name: 'hubspot' | 'mailchimp' | 'zoom' | 'teams';
  /** What people call it */
  title: string;
  /** What it can be used for, the most usual first */
  integration_types: readonly ('crm' | 'email' | 'video' | 'calendar')[];
  /** What it asks for */
  credentials: readonly IntegrationCredential[];
  /** What can be chosen in its `settings` */
  settings: readonly IntegrationSetting[];
}

/** One credential of a provider */
export interface IntegrationCredential {
  /** Its name in `credentials` */
  name: string;
  /** Whether it goes without */
  required: boolean;
  /** What it is and where to find it */
  description: string;
}

/** One setting of a provider */
export interface IntegrationSetting {
  /** Its name in `settings` */
  name: string;
  /** Whether a sync cannot do without it */
  required: boolean;
  /** The kind of value it has */
  type: 'string' | 'list' | 'boolean' | 'object';
  /** What it is and where to find it */
  description: string;
  /** What can be chosen; empty where anything of its form can */
  options: readonly string[];
}

/** What was found out about an account */
export interface IntegrationTest {
  /** The integration */
  integration_id: string;
  /** The other system */
  provider: 'hubspot' | 'mailchimp' | 'zoom' | 'teams';
  /** Whether the account lets us in and has what the settings name */
  is_working: boolean;
  /** Whose account it is, as it says itself; null where it did not */
  account: string | null;
  /** The error that a sync would end with; null where nothing stands in its way */
  code: 
    | 'integration_access'
    | 'integration_refused'
    | 'integration_unavailable'
    | 'integration_state'
    | null;
  /** What was found, in words */
  message: string;
  /** What to do about it; null where nothing is to be done */
  hint: string | null;
}

export interface IntegrationSyncRequest {
  /** Only say what would be done */
  plan?: boolean;
}

/** Records that the next sync tries again */
export interface IntegrationRetried {
  /** How many there are */
  records: number;
}

/** What one run of an integration did; never altered */
export interface IntegrationLog {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Whose run it was */
  integration_id: string;
  /** What was done */
  operation: 'sync' | 'export' | 'import' | 'webhook';
  /** How it ended */
  status: 'success' | 'failed' | 'partial';
  /** In words */
  message: string | null;
  /** What was asked, credentials left out */
  request_data: Record<string, unknown> | null;
  /** What was answered, credentials left out */
  response_data: Record<string, unknown> | null;
  /** When it began; now when you leave it out */
  started_at: string;
  /** When it ended; now when you leave it out */
  completed_at: string;
  /** How many records went well, those that needed nothing too */
  records_processed: number;
  /** How many did not */
  records_failed: number;
  /** What went wrong, credentials left out */
  error_details: Record<string, unknown> | null;
  /** When it was made */
  created_at: string;
}

/** What you may say about a new integration log */
export interface IntegrationLogCreate {
  /** Whose run it was */
  integration_id: string;
  /** What was done */
  operation: 'sync' | 'export' | 'import' | 'webhook';
  /** How it ended */
  status: 'success' | 'failed' | 'partial';
  /** In words */
  message?: string | null;
  /** What was asked, credentials left out */
  request_data?: Record<string, unknown> | null;
  /** What was answered, credentials left out */
  response_data?: Record<string, unknown> | null;
  /** When it began; now when you leave it out */
  started_at?: string;
  /** When it ended; now when you leave it out */
  completed_at?: string;
  /** How many records went well, those that needed nothing too */
  records_processed?: number;
  /** How many did not */
  records_failed?: number;
  /** What went wrong, credentials left out */
  error_details?: Record<string, unknown> | null;
}

/** One page of integration logs */
export interface IntegrationLogPage {
  /** The integration logs of this page */
  items: readonly IntegrationLog[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** An account at HubSpot, and what opens it. Either a token that stays, or what an app was given that somebody installed */
export interface HubspotConnect {
  /** A service key, or the token of a static-auth or legacy private app: Settings › Integrations in HubSpot */
  access_token?: string;
  /** Of an app that was installed with OAuth */
  client_id?: string;
  /** Of the same app; beside an access_token it proves that webhooks are HubSpot's */
  client_secret?: string;
  /** What the app was given for the code that followed its installation; its access tokens are renewed with it */
  refresh_token?: string;
  /** What you call the account */
  name?: string;
  /** The integration that gets the token; the only one at HubSpot, or a new one, when you leave it out */
  integration_id?: string;
}

/** What happened at HubSpot, as its webhooks say it */
export type HubspotEvents = readonly HubspotEvent[];

/** One thing that happened there; what is not named here is passed over */
export interface HubspotEvent {
  /** What happened, and to which kind of record */
  subscriptionType?: string;
  /** The kind of record, of what is told in HubSpot's generic form */
  objectTypeId?: string;
  /** The account */
  portalId?: number;
  /** The record */
  objectId?: number;
  /** The record that others were merged into */
  primaryObjectId?: number;
  /** The records that became part of it */
  mergedObjectIds?: readonly number[];
  /** The record that all of them are now */
  newObjectId?: number | null;
}

/** Which account */
export interface HubspotDisconnect {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
}

/** What stands in the way of a sync, and what does not */
export interface HubspotReport {
  /** The integration that was looked at */
  integration_id: string;
  /** The account at HubSpot; null where it could not be asked */
  portal_id: string | null;
  /** The account's time zone; its daily limit begins anew at midnight there */
  time_zone: string | null;
  /** Whether a sync would run; warnings do not count */
  is_fit: boolean;
  /** What was looked at, in order */
  checks: readonly HubspotCheck[];
  limits: HubspotLimits;
  /** Requests to HubSpot that this took */
  calls: number;
}

/** One thing that was looked at */
export interface HubspotCheck {
  /** What: token, portal, scope, field or property, with its name behind a colon */
  name: string;
  /** failed: no sync runs before it is mended; warning: it runs without this */
  state: 'ok' | 'warning' | 'failed';
  /** What was found */
  message: string;
  /** What to do */
  hint: string | null;
}

/** The account's limits, as it tells them; null where it tells nothing */
export interface HubspotLimits {
  /** Calls within burst_seconds that we allow ourselves */
  burst: number;
  /** The length of that interval */
  burst_seconds: number;
  /** Calls of a day, of all apps together */
  daily: number | null;
  /** What is left of them */
  daily_remaining: number | null;
}

/** Which of our fields is which property at HubSpot, and who is right when both have changed */
export interface HubspotMapping {
  contacts: HubspotContactMapping;
  companies?: HubspotCompanyMapping;
  interactions?: HubspotInteractionMapping;
  events?: HubspotEventMapping;
}

/** Contacts on both sides */
export interface HubspotContactMapping {
  /** Where contacts are made that are only on the other side: plugs, hubspot, both or neither */
  create?: 'both' | 'plugs' | 'hubspot' | 'none';
  /** A record that was archived or deleted at HubSpot: the contact stays here alone, or is deleted, too */
  on_remote_delete?: 'keep' | 'delete';
  /** A contact that was deleted here: the record stays there alone, or is archived, too */
  on_local_delete?: 'keep' | 'archive';
  /** Where a push moves lifecyclestage: forward, as HubSpot does by itself, and what would go back is told as a fault; any: what would go back is emptied first */
  lifecycle?: 'forward' | 'any';
  /** One for each field; email and email belong to them, since contacts are matched by it */
  fields: readonly HubspotFieldMapping[];
}

/** Companies at HubSpot, made of what contacts have in `company`; pushed only */
export interface HubspotCompanyMapping {
  /** Whether companies are made and contacts associated with them; not without this */
  push: boolean;
  /** Whether the company becomes the contact's primary one there */
  primary?: boolean;
}

/** Interactions as notes, meetings, calls and e-mails of their contacts; pushed only */
export interface HubspotInteractionMapping {
  /** Whether interactions are pushed; not without this */
  push: boolean;
}

/** Published events as marketing events, with what contacts did about them; pushed only */
export interface HubspotEventMapping {
  /** Whether events and attendance are pushed; not without this */
  push: boolean;
}

/** One field and its property */
export interface HubspotFieldMapping {
  /** A field of a contact, or `metadata.<name>` for a text of yours */
  field: string;
  /** The property's internal name */
  property: string;
  /** both; push: to HubSpot only; pull: from HubSpot only */
  direction?: 'both' | 'push' | 'pull';
  /** Who is right when both sides have changed; manual: a person, through hubspot_conflicts.resolve */
  policy?: 'newest' | 'plugs_wins' | 'hubspot_wins' | 'manual';
  /** Whether a value that was emptied on one side is emptied on the other */
  allow_clear?: boolean;
  /** What each of our values is called there, where that is not the same */
  values?: Record<string, string>;
  /** A value that the other side does not know: fail says so with the record, leave passes it over */
  unknown_value?: 'fail' | 'leave';
  /** What happens to a value on its way, in this order, before `values`; in both directions only what makes two spellings one: trim, lower, upper, title, phone, strip */
  transforms?: readonly HubspotTransform[];
}

/** One way to change a text: a word, or an object with one word. Those of imports, and with the same meaning */
export type HubspotTransform = 'trim' | 'lower' | 'upper' | 'title' | 'phone' | 'number' | {
  /** Characters that go */
  strip?: string;
  /** One part of it */
  split?: {
    /** What stands between parts */
    by: string;
    /** 1 is the first, -1 the last */
    take: number;
  };
  /** Whatever matches a regular expression, replaced */
  replace?: {
    /** A regular expression of a kind that is quick on every text */
    pattern: string;
    /** What stands there then */
    with: string;
  };
  /** A date in a form of its own */
  date?: string | {
    /** Luxon tokens */
    format: string;
    /** Where it is meant; UTC when left out */
    zone?: string;
  };
  /** A number as people write it */
  number?: {
    /** The sign before its decimals */
    decimal: 'point' | 'comma';
  };
  /** This where there is none; the only one that sees an empty value */
  default?: string;
};

/** What to look at */
export interface HubspotPlanRequest {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
  /** push: changes of ours alone; pull: HubSpot's alone */
  only?: 'push' | 'pull';
  /** Records to change at most; the others wait for another time */
  limit?: number;
  /** Read all of HubSpot's records instead of the changed ones; finds what was deleted there for good */
  full?: boolean;
}

/** What to do */
export interface HubspotSyncRequest {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
  /** push: changes of ours alone; pull: HubSpot's alone */
  only?: 'push' | 'pull';
  /** Records to change at most; the others wait for another time */
  limit?: number;
  /** Read all of HubSpot's records instead of the changed ones; finds what was deleted there for good */
  full?: boolean;
  /** Deletions on either side that are meant; without it a sync refuses more than ten and a twentieth of all */
  max_deletes?: number;
  /** A plan's digest: all is refused when anything would be done otherwise now */
  digest?: string;
}

/** How contacts here and at HubSpot stand */
export interface HubspotStatus {
  /** The integration */
  integration_id: string;
  /** What you call it */
  name: string | null;
  /** The account at HubSpot; null before anybody asked it */
  portal_id: string | null;
  /** Whether there is a token */
  is_connected: boolean;
  /** As the last sync left it */
  status: 'connected' | 'disconnected' | 'error';
  /** When it syncs next by itself; null without a schedule */
  next_sync: string | null;
  /** When a sync ended last that did not fail */
  last_sync: string | null;
  /** When all records were compared last; null for never */
  last_reconcile: string | null;
  /** From when on a sync compares all records by itself; null where none does */
  next_reconcile: string | null;
  /** Where HubSpot is to send its webhooks; null without the client secret of an app, which proves that they are its own */
  webhook_url: string | null;
  /** When a webhook named a record last; null for never */
  last_hint: string | null;
  /** HubSpot's changes up to then have been dealt with */
  seen_until: string | null;
  /** Contacts that are on both sides */
  linked: number;
  /** The same for each kind of record that is synced */
  objects: readonly HubspotObjectStatus[];
  /** Records that failed and wait for a change of theirs */
  faults: number;
  /** Records that the next sync looks at anew */
  waiting: number;
  /** Fields that wait for a decision */
  conflicts: number;
  /** The last plan or sync */
  job_id: string | null;
  /** How that stands */
  job_state: string | null;
}

/** How records of one kind stand */
export interface HubspotObjectStatus {
  /** What kind */
  object: 
    | 'contacts'
    | 'companies'
    | 'associations'
    | 'notes'
    | 'meetings'
    | 'calls'
    | 'emails'
    | 'events'
    | 'attendance';
  /** Records that are on both sides */
  linked: number;
  /** Records that failed and wait for a change of theirs */
  faults: number;
  /** Records that the next sync looks at anew */
  waiting: number;
}

/** Whom to erase */
export interface HubspotErase {
  /** The contact; it must have been erased here */
  contact_id: string;
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
}

/** What became of a person's records at HubSpot */
export interface HubspotErased {
  /** The contact */
  contact_id: string;
  /** Records that were deleted for good now */
  erased: readonly string[];
  /** Records that were gone already */
  gone: readonly string[];
}

/** Which account */
export interface HubspotEnsureSchema {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
}

/** Properties of ours in the account */
export interface HubspotSchema {
  /** Each property that the mapping needs, and whether it was made now */
  properties: readonly HubspotSchemaProperty[];
}

/** A property of ours */
export interface HubspotSchemaProperty {
  /** The kind of record that has it */
  object: string;
  /** Its internal name */
  property: string;
  /** Whether it was made now */
  is_new: boolean;
}

/** Which account */
export interface HubspotRetryFailed {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
}

/** How many records are tried again */
export interface HubspotRetried {
  /** Records with a fault */
  records: number;
}

/** A contact, and the record at HubSpot that it is */
export interface HubspotRelink {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
  /** Our contact */
  contact_id: string;
  /** HubSpot's record; found by the e-mail address when you leave it out */
  remote_id?: string;
}

/** What the contact is linked to */
export interface HubspotRelinked {
  /** Our contact */
  contact_id: string;
  /** HubSpot's record; null until the next sync has found one */
  remote_id: string | null;
}

/** One record of a plan or a sync with HubSpot, and what becomes of it */
export interface HubspotChange {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The account */
  integration_id: string;
  /** The job that planned it */
  job_id: string;
  /** What kind of record; associations: that a contact belongs to a company; notes to emails: interactions; attendance: what a contact did about an event */
  object: 
    | 'contacts'
    | 'companies'
    | 'associations'
    | 'notes'
    | 'meetings'
    | 'calls'
    | 'emails'
    | 'events'
    | 'attendance';
  /** Our record of that kind; null where there is none yet */
  record_id: string | null;
  /** The contact that it is about; null where there is none, or none yet */
  contact_id: string | null;
  /** HubSpot's record; null where there is none yet */
  remote_id: string | null;
  /** For people: the e-mail address, the company's name, what an interaction is about, or what an event is called */
  label: string | null;
  /** What is done here */
  plugs_action: 'none' | 'create' | 'update' | 'delete';
  /** What is done at HubSpot */
  hubspot_action: 'none' | 'create' | 'update' | 'archive';
  /** Each field that is not the same on both sides, with both values as HubSpot writes them, and why it goes which way */
  fields: readonly HubspotFieldChange[];
  /** planned; applied: done here and still to be done there; sent: nobody knows yet; done, failed, skipped */
  outcome: 'planned' | 'applied' | 'sent' | 'done' | 'failed' | 'skipped';
  /** Why it failed or was skipped */
  code: string | null;
  /** The field that it failed for */
  field: string | null;
  /** In words, with what to do */
  message: string | null;
  /** What HubSpot's support finds the request by */
  correlation_id: string | null;
  /** Whether the next sync tries it again by itself; else once the record has changed */
  is_retryable: boolean;
  /** When it ended */
  settled_at: string | null;
  /** When it was made */
  created_at: string;
}

/** One page of changes of syncs */
export interface HubspotChangePage {
  /** The changes of syncs of this page */
  items: readonly HubspotChange[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** A field that is not the same on both sides */
export interface HubspotFieldChange {
  /** Our field */
  field: string;
  /** HubSpot's property */
  property: string;
  /** What we have */
  plugs: string | null;
  /** What HubSpot has */
  hubspot: string | null;
  /** The side that gets the other one's value; none where it stays */
  to: 'plugs' | 'hubspot' | 'none';
  /** changed: one side did; newest, plugs_wins, hubspot_wins: both did, and the policy decided */
  reason: 
    | 'changed'
    | 'newest'
    | 'plugs_wins'
    | 'hubspot_wins'
    | 'conflict'
    | 'unknown_value'
    | 'invalid_value';
  /** What is wrong with the value */
  message?: string;
}

/** A field that was changed on both sides, for a person to decide */
export interface HubspotConflict {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The account */
  integration_id: string;
  /** Our contact */
  contact_id: string;
  /** HubSpot's record */
  remote_id: string;
  /** The e-mail address, for people */
  label: string | null;
  /** Our field */
  field: string;
  /** HubSpot's property */
  property: string;
  /** What we have, as HubSpot would write it */
  plugs_value: string | null;
  /** What HubSpot has */
  hubspot_value: string | null;
  /** outdated: it went away by itself, since a side was changed again */
  state: 'open' | 'resolved' | 'outdated';
  /** Whose value was taken */
  taken: 'plugs' | 'hubspot' | null;
  /** Who decided */
  resolved_by: string | null;
  /** When */
  resolved_at: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** One page of conflicts with HubSpot */
export interface HubspotConflictPage {
  /** The conflicts with HubSpot of this page */
  items: readonly HubspotConflict[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Whose value is taken */
export interface HubspotConflictResolve {
  /** The side whose value both will have */
  take: 'plugs' | 'hubspot';
}

/** An address that is told what happens in the organisation */
export interface Webhook {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Where events are posted to; https, and no address of a private network */
  url: string;
  /** What it is for */
  description: string | null;
  /** What it is told: `contacts.created`, `contacts.*` for all of a resource, `*` for everything */
  event_types: readonly string[];
  /** False while it should rest; what happens meanwhile is not told later */
  is_active: boolean;
  /** Why the server ended it; null when it did not */
  disabled_reason: string | null;
  /** Since when no delivery has succeeded; null when the last one did */
  failing_since: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new webhook */
export interface WebhookCreate {
  /** Where events are posted to; https, and no address of a private network */
  url: string;
  /** What it is for */
  description?: string | null;
  /** What it is told: `contacts.created`, `contacts.*` for all of a resource, `*` for everything */
  event_types: readonly string[];
  /** False while it should rest; what happens meanwhile is not told later */
  is_active?: boolean;
}

/** What you may change of a webhook; columns you leave out stay as they are */
export interface WebhookUpdate {
  /** Where events are posted to; https, and no address of a private network */
  url?: string;
  /** What it is for */
  description?: string | null;
  /** What it is told: `contacts.created`, `contacts.*` for all of a resource, `*` for everything */
  event_types?: readonly string[];
  /** False while it should rest; what happens meanwhile is not told later */
  is_active?: boolean;
}

/** One page of webhooks */
export interface WebhookPage {
  /** The webhooks of this page */
  items: readonly Webhook[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** A webhook and its secret, which is not shown again */
export interface WebhookCreated {
  webhook: Webhook;
  /** Verifies deliveries; keep it safe */
  secret: string;
}

/** How the secret is replaced */
export interface WebhookRotation {
  /** Hours during which the old secret signs too */
  overlap_hours?: number;
}

/** A test event */
export interface WebhookTrigger {
  /** What is said to have happened */
  event_type: string;
  /** The webhook to tell; all active ones that are told of such when you leave it out */
  webhook_id?: string;
}

/** The test event, and how many deliveries were made of it */
export interface WebhookTriggered {
  event: WebhookEvent;
  /** Webhooks that are told */
  deliveries: number;
}

/** What a delivery holds, and what `webhooks.events` answers */
export interface WebhookEvent {
  /** The same however often it is delivered; the id of its audit entry */
  id: string;
  /** Resource and what happened to it */
  type: string;
  /** When it happened */
  created_at: string;
  /** Where it happened */
  organization_id: string;
  /** True for an event of `webhooks.trigger`, which did not happen */
  test: boolean;
  /** Which record, and what of it changed */
  data: {
    /** The resource */
    resource: string;
    /** The record */
    id: string;
    /** The record's version after the change; null for what has none */
    version: number | null;
    /** The fields that changed, as they were; null for a new record */
    before: Record<string, unknown> | null;
    /** The fields that changed, as they are now; of a new record all that are set */
    after: Record<string, unknown> | null;
  };
}

/** Events in the order they were committed */
export interface WebhookEvents {
  /** Those since the place */
  events: readonly WebhookEvent[];
  /** Where to go on */
  next: string;
}

/** One event on its way to one webhook */
export interface WebhookDelivery {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Where it goes */
  webhook_id: string;
  /** The event; receivers see it as `webhook-id` */
  event_id: string;
  /** What happened */
  event_type: string;
  /** What is sent */
  event: Record<string, unknown>;
  /** pending: not yet, or to be tried again; delivered: answered with 2xx; failed: given up */
  status: 'pending' | 'delivered' | 'failed';
  /** How often it was tried */
  attempts: number;
  /** When it is tried next; null when it is not */
  next_attempt_at: string | null;
  /** When it was taken */
  delivered_at: string | null;
  /** What the receiver answered last; null when it did not answer */
  response_status: number | null;
  /** How the answer began */
  response_body: string | null;
  /** Why the last try failed */
  failure: string | null;
  /** When it was made */
  created_at: string;
}

/** One page of deliveries */
export interface WebhookDeliveryPage {
  /** The deliveries of this page */
  items: readonly WebhookDelivery[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** A file on its way in, from upload to undo */
export interface Import {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What the rows are */
  resource: 
    | 'users'
    | 'contacts'
    | 'contact_interactions'
    | 'events'
    | 'event_attendees'
    | 'event_agenda_items'
    | 'event_agenda_speakers'
    | 'expenses'
    | 'media_collections'
    | 'suppressions';
  /** created → uploading → uploaded → planning → planned → applying → completed, failed or cancelled; completed → undoing → undone */
  state: 
    | 'created'
    | 'uploading'
    | 'uploaded'
    | 'planning'
    | 'planned'
    | 'applying'
    | 'completed'
    | 'failed'
    | 'cancelled'
    | 'undoing'
    | 'undone';
  /** What the file is called where it comes from */
  file_name: string | null;
  /** How many bytes will come; null when unknown */
  file_size: number | null;
  /** How many bytes are here; an upload goes on from there */
  received_bytes: number;
  /** SHA-256 of the bytes in hexadecimal */
  checksum: string | null;
  /** Whether rows may create and update records */
  mode: 'create' | 'update' | 'upsert';
  /** What tells that a row and a record are the same: a natural key such as `email`, `id`, `<source>:<column>` for keys of the source system, or a `<source>` that the mapping or a column `external_keys.<source>` names; null for the mapping's external key, else the natural key */
  match_on: string | null;
  /** Which column fills which field; null to match by name */
  mapping: Record<string, unknown> | null;
  dialect: ImportDialect;
  /** What an empty cell does to an existing value */
  empty: 'keep' | 'clear';
  /** What happens to columns that match no field */
  unknown: 'error' | 'ignore' | 'metadata';
  /** What happens to a row whose key came earlier in the file; the first row wins */
  on_duplicate: 'skip' | 'reject';
  /** What fails together */
  atomic: 'row' | 'batch' | 'file';
  /** The import fails once more rows than this are rejected; null for no limit */
  max_errors: number | null;
  /** What files that were imported in one go have in common; null for a file by itself */
  set_id: string | null;
  /** Imports of the set that are applied before this one. Its plan counts the records that they would make as there, and is not held against what is written */
  after: readonly string[];
  /** Fields that are left alone, whatever the file says, such as references to records that come later */
  without: readonly string[];
  /** What the head of the file tells; null before it was inspected */
  inspection: ImportInspection | null;
  /** What you should know of how the file is read, such as the zone of times without one; told by a plan or an apply */
  warnings: readonly string[];
  counts: ImportCounts;
  /** What the plan rests on; null before it was made */
  plan: ImportPlan | null;
  /** The job that works on it now or did last */
  job_id: string | null;
  /** The job that wrote its rows; undo takes back what that job did */
  apply_job_id: string | null;
  /** Why it failed */
  error: Problem | null;
  /** When the last byte came */
  uploaded_at: string | null;
  /** When the plan was made */
  planned_at: string | null;
  /** When writing began, or last began again */
  started_at: string | null;
  /** When it completed, failed or was cancelled */
  finished_at: string | null;
  /** When it was undone */
  undone_at: string | null;
  /** When the file and the row results are deleted */
  expires_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** What you may say about a new import */
export interface ImportCreate {
  /** What the rows are */
  resource: 
    | 'users'
    | 'contacts'
    | 'contact_interactions'
    | 'events'
    | 'event_attendees'
    | 'event_agenda_items'
    | 'event_agenda_speakers'
    | 'expenses'
    | 'media_collections'
    | 'suppressions';
  /** What the file is called where it comes from */
  file_name?: string | null;
  /** How many bytes will come; null when unknown */
  file_size?: number | null;
  /** Whether rows may create and update records */
  mode?: 'create' | 'update' | 'upsert';
  /** What tells that a row and a record are the same: a natural key such as `email`, `id`, `<source>:<column>` for keys of the source system, or a `<source>` that the mapping or a column `external_keys.<source>` names; null for the mapping's external key, else the natural key */
  match_on?: string | null;
  /** Which column fills which field; null to match by name */
  mapping?: Record<string, unknown> | null;
  dialect?: ImportDialect;
  /** What an empty cell does to an existing value */
  empty?: 'keep' | 'clear';
  /** What happens to columns that match no field */
  unknown?: 'error' | 'ignore' | 'metadata';
  /** What happens to a row whose key came earlier in the file; the first row wins */
  on_duplicate?: 'skip' | 'reject';
  /** What fails together */
  atomic?: 'row' | 'batch' | 'file';
  /** The import fails once more rows than this are rejected; null for no limit */
  max_errors?: number | null;
  /** What files that were imported in one go have in common; null for a file by itself */
  set_id?: string | null;
  /** Imports of the set that are applied before this one. Its plan counts the records that they would make as there, and is not held against what is written */
  after?: readonly string[];
  /** Fields that are left alone, whatever the file says, such as references to records that come later */
  without?: readonly string[];
}

/** One page of imports */
export interface ImportPage {
  /** The imports of this page */
  items: readonly Import[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** read = created + updated + unchanged + skipped + rejected + unprocessed, in every state */
export interface ImportCounts {
  /** Rows read from the file */
  read: number;
  /** Rows that made a record */
  created: number;
  /** Rows that changed a record */
  updated: number;
  /** Rows that say what the record already says */
  unchanged: number;
  /** Rows left out on purpose, for example duplicates */
  skipped: number;
  /** Rows that break a rule */
  rejected: number;
  /** Rows not dealt with yet */
  unprocessed: number;
}

/** How the file is written; what you leave out is detected */
export interface ImportDialect {
  /** How it is packed */
  compression?: 'none' | 'gzip' | 'zstd';
  /** How its characters are coded */
  encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** What stands between cells */
  delimiter?: ',' | ';' | '\t' | '|';
  /** What stands around cells; empty for nothing */
  quote?: '"' | '\'' | '';
  /** What stands before the decimals */
  decimal?: 'point' | 'comma';
  /** The order of day, month and year in numeric dates */
  date_style?: 'iso' | 'dmy' | 'mdy' | 'ymd';
  /** The IANA time zone of times without one; unless given, the one that the row names, else UTC */
  zone?: string;
  /** Whether the first line names the columns, as it does unless you say false; they are column_1, column_2 … then. A rejects file always names them */
  header?: boolean;
}

/** What the head of the file tells, and why */
export interface ImportInspection {
  /** How it is packed */
  compression: 'none' | 'gzip' | 'zstd';
  /** How the file is written */
  dialect: Record<string, unknown>;
  /** The header's cells; column_1, column_2 … when there is none */
  header: readonly string[];
  /** What the sample shows about each column */
  columns: readonly ({
    /** The header's cell */
    name: string;
    /** The column's place */
    position: number;
    /** Some cells */
    samples: readonly string[];
  })[];
  /** What was found out, why, and the flag that overrides it */
  findings: readonly ({
    /** What was looked for */
    what: string;
    /** What was found */
    value: string;
    /** What shows it */
    why: string;
    /** The flag that overrides it */
    flag?: string;
  })[];
  /** What you should know before you go on */
  warnings: readonly string[];
  /** A mapping to start from */
  suggested_mapping?: Record<string, unknown>;
}

/** How to read and match the file; what you leave out stays as it is */
export interface ImportOptions {
  /** Whether rows may create and update records */
  mode?: 'create' | 'update' | 'upsert';
  /** A natural key such as `email`, `id`, `<source>:<column>` or `<source>` */
  match_on?: string | null;
  /** Which column fills which field */
  mapping?: Record<string, unknown> | null;
  dialect?: ImportDialect;
  /** What an empty cell does to an existing value */
  empty?: 'keep' | 'clear';
  /** What happens to columns that match no field */
  unknown?: 'error' | 'ignore' | 'metadata';
  /** What happens to a row whose key came earlier in the file */
  on_duplicate?: 'skip' | 'reject';
  /** What fails together */
  atomic?: 'row' | 'batch' | 'file';
  /** The import fails once more rows than this are rejected */
  max_errors?: number | null;
  /** Imports that are applied before this one */
  after?: readonly string[];
  /** Fields that are left alone, whatever the file says */
  without?: readonly string[];
}

/** What the plan rests on; apply refuses when any of it has changed */
export interface ImportPlan {
  /** The plan's own hash */
  digest: string;
  /** The file's hash */
  file_hash: string;
  /** The hash of mapping and options */
  mapping_hash: string;
  /** The hash of the resource's fields and rules */
  contract_hash: string;
  counts: ImportCounts;
}

/** Which plan to apply */
export interface ImportApply {
  /** The digest of the plan you have read; another plan is refused */
  plan?: string;
}

/** How to undo */
export interface ImportUndo {
  /** Only count what would happen and list what would be left */
  dry_run?: boolean;
  /** Imports that are taken back before this one, in that order. A dry run looks at all of them together and counts them together; without it they must be undone already */
  after?: readonly string[];
}

/** What becomes, or became, of one row */
export interface ImportRow {
  /** The number of the row, not counting the header */
  row: number;
  /** The line of the file on which it starts */
  line: number;
  /** What becomes of it */
  class: 'create' | 'update' | 'unchanged' | 'skipped' | 'rejected';
  /** Why it is skipped, rejected or left by undo, for example `duplicate` */
  reason: string | null;
  /** What it was matched by */
  key: string | null;
  /** The record it made or met */
  record_id: string | null;
  /** Field by field, the value before and after */
  changes: Record<string, ImportChange> | null;
  /** Every rule the row breaks */
  errors: readonly ImportRowError[];
}

/** A value before and after */
export interface ImportChange {
  /** The value before */
  from: unknown;
  /** The value after */
  to: unknown;
}

/** One thing wrong with one row */
export interface ImportRowError {
  /** The column's header; null when the whole row is at fault */
  column: string | null;
  /** The field it fills */
  field: string | null;
  /** The line of the file */
  line: number;
  /** The cell as it stands in the file, shortened */
  value: string;
  /** The rule it breaks */
  rule: string;
  /** The rule in words */
  message: string;
  /** What to do about it */
  fix: string;
}

/** One page of rows */
export interface ImportRowPage {
  /** The rows of this page */
  items: readonly ImportRow[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** A file on its way out */
export interface Export {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What to export */
  resource: 
    | 'users'
    | 'contacts'
    | 'contact_interactions'
    | 'events'
    | 'event_attendees'
    | 'event_agenda_items'
    | 'event_agenda_speakers'
    | 'expenses'
    | 'analytics_events'
    | 'media_collections'
    | 'notifications'
    | 'notification_templates'
    | 'suppressions'
    | 'integrations'
    | 'integration_logs'
    | 'webhook_deliveries'
    | 'audit_logs';
  /** The form of the file */
  format: 'csv' | 'ndjson' | 'json';
  /** The same filters as the resource's list: contact_type, created_at[gte], q, include_deleted … */
  filters: Record<string, unknown>;
  /** The columns, with `external_keys.<source>` for keys of a source system; null for all */
  fields: readonly string[] | null;
  /** Escape cells that a spreadsheet would run; import undoes exactly that */
  formula_safe: boolean;
  /** created → running → completed, failed or cancelled; completed → expired */
  state: 'created' | 'running' | 'completed' | 'failed' | 'cancelled' | 'expired';
  /** What to call the file */
  file_name: string | null;
  /** How many bytes it has */
  file_size: number | null;
  /** SHA-256 of the bytes in hexadecimal */
  checksum: string | null;
  /** How many records it holds */
  rows: number | null;
  /** The job that writes it */
  job_id: string | null;
  /** Why it failed */
  error: Problem | null;
  /** When it completed, failed or was cancelled */
  finished_at: string | null;
  /** When the file is deleted */
  expires_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** What you may say about a new export */
export interface ExportCreate {
  /** What to export */
  resource: 
    | 'users'
    | 'contacts'
    | 'contact_interactions'
    | 'events'
    | 'event_attendees'
    | 'event_agenda_items'
    | 'event_agenda_speakers'
    | 'expenses'
    | 'analytics_events'
    | 'media_collections'
    | 'notifications'
    | 'notification_templates'
    | 'suppressions'
    | 'integrations'
    | 'integration_logs'
    | 'webhook_deliveries'
    | 'audit_logs';
  /** The form of the file */
  format?: 'csv' | 'ndjson' | 'json';
  /** The same filters as the resource's list: contact_type, created_at[gte], q, include_deleted … */
  filters?: Record<string, unknown>;
  /** The columns, with `external_keys.<source>` for keys of a source system; null for all */
  fields?: readonly string[] | null;
  /** Escape cells that a spreadsheet would run; import undoes exactly that */
  formula_safe?: boolean;
}

/** One page of exports */
export interface ExportPage {
  /** The exports of this page */
  items: readonly Export[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Long work and how far it is */
export interface Job {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it does, for example import.apply */
  kind: string;
  /** queued → running → completed, failed or cancelled; a retry goes back to queued */
  state: 'queued' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** The queue it waits in */
  queue: string;
  progress: JobProgress;
  /** What it brought; null before the end */
  result: Record<string, unknown> | null;
  /** Why it failed */
  error: Problem | null;
  /** How often it was started */
  attempts: number;
  /** How often it is tried at most */
  max_attempts: number;
  /** Not before this time */
  run_after: string | null;
  /** Since when it is to stop at its next checkpoint */
  cancel_requested_at: string | null;
  /** When it first ran */
  started_at: string | null;
  /** When it ended */
  finished_at: string | null;
  /** The service token that started it */
  service_token_id: string | null;
  /** The request that started it */
  request_id: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** One page of jobs */
export interface JobPage {
  /** The jobs of this page */
  items: readonly Job[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** How far the work is; each kind of work adds what it goes on from */
export interface JobProgress {
  /** How much is done */
  done?: number;
  /** How much there is; null while unknown */
  total?: number | null;
  /** What is counted */
  unit?: string;
  /** The step it is at */
  step?: string;
}

/** One change of one record, written in the change's own transaction and never altered */
export interface AuditLog {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The person who did it; null for a service token or the system */
  user_id: string | null;
  /** The service token that did it */
  service_token_id: string | null;
  /** The person for whom it was done, when that is someone else */
  on_behalf_of: string | null;
  /** The resource */
  table_name: string;
  /** The record */
  record_id: string;
  /** The record's version after the change */
  record_version: number | null;
  /** What was done */
  action: 'create' | 'update' | 'delete' | 'restore' | 'read' | 'export' | 'login' | 'redact';
  /** The changed columns before; null for a create or once redacted */
  old_values: Record<string, unknown> | null;
  /** The changed columns after; null for a delete or once redacted */
  new_values: Record<string, unknown> | null;
  /** What else is known, for example the reason */
  metadata: Record<string, unknown>;
  /** The request that did it */
  request_id: string | null;
  /** The job that did it */
  job_id: string | null;
  /** When it was made */
  created_at: string;
}

/** One page of audit entries */
export interface AuditLogPage {
  /** The audit entries of this page */
  items: readonly AuditLog[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Entries in the order in which they were committed */
export interface AuditLogTail {
  /** What came since, at most 200 entries */
  entries: readonly AuditLog[];
  /** Send it as `after`, now or in a while */
  next: string;
}

/** What was done to a record */
export interface AuditHistory {
  /** The resource */
  table_name: string;
  /** The record */
  record_id: string;
  /** The time that was asked for, or now */
  at: string;
  /** What was sealed until then is in archives, and not among these entries; null without one */
  archived_before: string | null;
  /** The record as it was then; null before it was made, after it was removed for good, and where only an archive could tell */
  record: Record<string, unknown> | null;
  /** What was done until then, oldest first */
  entries: readonly AuditLog[];
}

/** How to write old values back */
export interface AuditRestore {
  /** Also over values that were changed again since */
  force?: boolean;
}

/** What became of a record whose old values were written back */
export interface AuditRestored {
  /** The resource */
  table_name: string;
  /** The record as it is now */
  record: Record<string, unknown>;
}

/** What the audit held at one time, signed; it names the one before by its hash */
export interface AuditCheckpoint {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** How many entries stand under it */
  size: number;
  /** The root of the Merkle tree over them (RFC 9162), in hex */
  root: string;
  /** SHA-256 of what the checkpoint before signed; null for the first */
  previous_hash: string | null;
  /** The key that signed it */
  key_id: string;
  /** Ed25519 over the rest of it as canonical JSON, in Base64 */
  signature: string;
  /** When it was made */
  created_at: string;
}

/** One page of checkpoints */
export interface AuditCheckpointPage {
  /** The checkpoints of this page */
  items: readonly AuditCheckpoint[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** How far the audit is sealed */
export interface AuditSealStatus {
  /** Entries under a checkpoint */
  sealed: number;
  /** The number of the last entry that is in an archive and no longer in the log; 0 without one */
  archived: number;
  /** Entries that nothing proves yet */
  unsealed: number;
  /** When the oldest of those was written */
  oldest_unsealed_at: string | null;
  /** The newest one; null before the first */
  checkpoint: AuditCheckpoint | null;
}

/** Public keys of an organisation's audit */
export interface AuditKeys {
  /** The newest first */
  keys: readonly AuditKey[];
}

/** A public key */
export interface AuditKey {
  /** The first 16 hex digits of the SHA-256 of the key in DER */
  key_id: string;
  /** The algorithm */
  algorithm: 'Ed25519';
  /** The key as PEM (SPKI, RFC 8410) */
  public_key: string;
  /** Since when it signs */
  created_at: string;
}

/** What one call sealed */
export interface AuditSealed {
  /** Entries that were sealed */
  added: number;
  /** Whether others can be sealed at once */
  more: boolean;
}

/** An entry, and all that shows it to stand under a checkpoint */
export interface AuditProof {
  /** Its number; its leaf has the index below, as that counts from 0 */
  seq: number;
  entry: AuditLog;
  /** What its values are hashed with, in hex; null once they are redacted */
  salt: string | null;
  /** SHA-256 over values and salt, in hex */
  values_hash: string;
  checkpoint: AuditCheckpoint;
  /** The hashes beside its way to the root, from the leaf up, in hex */
  path: readonly string[];
}

/** A proof that an earlier tree is the beginning of a later one */
export interface AuditConsistency {
  /** How many entries the earlier tree held */
  first: number;
  /** The root that it had, in hex */
  first_root: string;
  checkpoint: AuditCheckpoint;
  /** The hashes of the proof, in hex */
  path: readonly string[];
}

/** Entries of the audit that the log no longer holds; signed, so that nothing else explains their absence */
export interface AuditArchive {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The number of its first entry */
  first_entry: number;
  /** The number of its last entry, which is the size of a checkpoint */
  last_entry: number;
  /** The root of the tree over all entries up to the last (RFC 9162), in hex */
  root: string;
  /** All of its entries were sealed by then */
  sealed_before: string;
  /** The policy that it follows; `sealed_before` lies as many days before `archived_at` */
  retention_days: number;
  /** When it was written and signed */
  archived_at: string;
  /** The key that signed it */
  key_id: string;
  /** Ed25519 over what it says as canonical JSON, in Base64 (docs/audit-format.md) */
  signature: string;
  /** clearing, while its entries go from the log → kept; removed, once somebody has deleted the file */
  state: 'clearing' | 'kept' | 'removed';
  /** How many of its entries an erasure has emptied since it was written */
  redacted: number;
  /** Bytes of the file; null once it is deleted */
  file_size: number | null;
  /** SHA-256 of the file, in hex; an erasure changes it */
  checksum: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** One page of archives */
export interface AuditArchivePage {
  /** The archives of this page */
  items: readonly AuditArchive[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** What the next run would archive and delete from the log */
export interface AuditArchivePlan {
  /** The policy of the organisation; null without one, and then nothing is archived */
  retention_days: number | null;
  /** What was sealed by then has been kept long enough */
  sealed_before: string | null;
  /** The number of the first such entry; 0 for none */
  first_entry: number;
  /** The number of the last such entry; 0 for none */
  last_entry: number;
  /** How many those are */
  entries: number;
  /** How many files that would be */
  archives: number;
}

/** What `organizations.list` takes in its query. */
export interface OrganizationsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'name' | '-name' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Organization | readonly (keyof Organization)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `organizations.get` takes in its query. */
export interface OrganizationsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Organization | readonly (keyof Organization)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `users.list` takes in its query. */
export interface UsersListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at'
    | 'first_name'
    | '-first_name'
    | 'last_name'
    | '-last_name'
    | 'email'
    | '-email'
    | 'last_login'
    | '-last_login' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof User | readonly (keyof User)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this email; repeat it for any of several */
  email?: string | readonly string[] | undefined;
  /** Only with this role; repeat it for any of several */
  role?: 'owner' | 'admin' | 'manager' | 'member' | 'viewer' | readonly ('owner' | 'admin' | 'manager' | 'member' | 'viewer')[] | undefined;
  /** Only with this manager_id; repeat it for any of several */
  manager_id?: string | readonly string[] | undefined;
  /** Only with this is_active; repeat it for any of several */
  is_active?: boolean | readonly boolean[] | undefined;
  /** Only with this is_verified; repeat it for any of several */
  is_verified?: boolean | readonly boolean[] | undefined;
  /** Only with this is_admin; repeat it for any of several */
  is_admin?: boolean | readonly boolean[] | undefined;
  /** Only with this company; repeat it for any of several */
  company?: string | readonly string[] | undefined;
  /** Only with this job_title; repeat it for any of several */
  job_title?: string | readonly string[] | undefined;
  /** Only with last_login at or after this value */
  'last_login[gte]'?: string | undefined;
  /** Only with last_login after this value */
  'last_login[gt]'?: string | undefined;
  /** Only with last_login at or before this value */
  'last_login[lte]'?: string | undefined;
  /** Only with last_login before this value */
  'last_login[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `users.get` takes in its query. */
export interface UsersGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof User | readonly (keyof User)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `service_tokens.list` takes in its query. */
export interface ServiceTokensListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'created_at'
    | '-created_at'
    | 'name'
    | '-name'
    | 'expires_at'
    | '-expires_at'
    | 'last_used_at'
    | '-last_used_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ServiceToken | readonly (keyof ServiceToken)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with expires_at at or after this value */
  'expires_at[gte]'?: string | undefined;
  /** Only with expires_at after this value */
  'expires_at[gt]'?: string | undefined;
  /** Only with expires_at at or before this value */
  'expires_at[lte]'?: string | undefined;
  /** Only with expires_at before this value */
  'expires_at[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `service_tokens.get` takes in its query. */
export interface ServiceTokensGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ServiceToken | readonly (keyof ServiceToken)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `contacts.list` takes in its query. */
export interface ContactsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at'
    | 'first_name'
    | '-first_name'
    | 'last_name'
    | '-last_name'
    | 'email'
    | '-email'
    | 'company'
    | '-company'
    | 'lead_score'
    | '-lead_score'
    | 'last_interaction'
    | '-last_interaction' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Contact | readonly (keyof Contact)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this email; repeat it for any of several */
  email?: string | readonly string[] | undefined;
  /** Only with this contact_type; repeat it for any of several */
  contact_type?: 'target' | 'contact' | 'plug' | readonly ('target' | 'contact' | 'plug')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'new_client' | 'existing_client' | 'hot_lead' | 'cold_lead' | readonly ('new_client' | 'existing_client' | 'hot_lead' | 'cold_lead')[] | undefined;
  /** Only with this priority; repeat it for any of several */
  priority?: 'high' | 'medium' | 'low' | readonly ('high' | 'medium' | 'low')[] | undefined;
  /** Only with this company; repeat it for any of several */
  company?: string | readonly string[] | undefined;
  /** Only with this business_type; repeat it for any of several */
  business_type?: string | readonly string[] | undefined;
  /** Only with this network_type; repeat it for any of several */
  network_type?: string | readonly string[] | undefined;
  /** Only with this industry; repeat it for any of several */
  industry?: string | readonly string[] | undefined;
  /** Only with this lead_score; repeat it for any of several */
  lead_score?: number | readonly number[] | undefined;
  /** Only with lead_score at least this value */
  'lead_score[gte]'?: number | undefined;
  /** Only with lead_score more than this value */
  'lead_score[gt]'?: number | undefined;
  /** Only with lead_score at most this value */
  'lead_score[lte]'?: number | undefined;
  /** Only with lead_score less than this value */
  'lead_score[lt]'?: number | undefined;
  /** Only with last_interaction at or after this value */
  'last_interaction[gte]'?: string | undefined;
  /** Only with last_interaction after this value */
  'last_interaction[gt]'?: string | undefined;
  /** Only with last_interaction at or before this value */
  'last_interaction[lte]'?: string | undefined;
  /** Only with last_interaction before this value */
  'last_interaction[lt]'?: string | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `contacts.get` takes in its query. */
export interface ContactsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Contact | readonly (keyof Contact)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `contact_interactions.list` takes in its query. */
export interface ContactInteractionsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'interaction_date'
    | '-interaction_date'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ContactInteraction | readonly (keyof ContactInteraction)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this contact_id; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this interaction_type; repeat it for any of several */
  interaction_type?: 'meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up' | readonly ('meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'completed' | 'scheduled' | 'cancelled' | readonly ('completed' | 'scheduled' | 'cancelled')[] | undefined;
  /** Only with interaction_date at or after this value */
  'interaction_date[gte]'?: string | undefined;
  /** Only with interaction_date after this value */
  'interaction_date[gt]'?: string | undefined;
  /** Only with interaction_date at or before this value */
  'interaction_date[lte]'?: string | undefined;
  /** Only with interaction_date before this value */
  'interaction_date[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `contact_interactions.get` takes in its query. */
export interface ContactInteractionsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ContactInteraction | readonly (keyof ContactInteraction)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `contacts.interactions` takes in its query. */
export interface ContactsInteractionsQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'interaction_date'
    | '-interaction_date'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ContactInteraction | readonly (keyof ContactInteraction)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this interaction_type; repeat it for any of several */
  interaction_type?: 'meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up' | readonly ('meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'completed' | 'scheduled' | 'cancelled' | readonly ('completed' | 'scheduled' | 'cancelled')[] | undefined;
  /** Only with interaction_date at or after this value */
  'interaction_date[gte]'?: string | undefined;
  /** Only with interaction_date after this value */
  'interaction_date[gt]'?: string | undefined;
  /** Only with interaction_date at or before this value */
  'interaction_date[lte]'?: string | undefined;
  /** Only with interaction_date before this value */
  'interaction_date[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `events.list` takes in its query. */
export interface EventsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'start_date'
    | '-start_date'
    | 'end_date'
    | '-end_date'
    | 'title'
    | '-title'
    | 'budget'
    | '-budget'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Event | readonly (keyof Event)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this title; repeat it for any of several */
  title?: string | readonly string[] | undefined;
  /** Only with this event_type; repeat it for any of several */
  event_type?: 'conference' | 'workshop' | 'networking' | 'meeting' | readonly ('conference' | 'workshop' | 'networking' | 'meeting')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'draft' | 'published' | 'ongoing' | 'completed' | 'cancelled' | readonly ('draft' | 'published' | 'ongoing' | 'completed' | 'cancelled')[] | undefined;
  /** Only with start_date at or after this value */
  'start_date[gte]'?: string | undefined;
  /** Only with start_date after this value */
  'start_date[gt]'?: string | undefined;
  /** Only with start_date at or before this value */
  'start_date[lte]'?: string | undefined;
  /** Only with start_date before this value */
  'start_date[lt]'?: string | undefined;
  /** Only with end_date at or after this value */
  'end_date[gte]'?: string | undefined;
  /** Only with end_date after this value */
  'end_date[gt]'?: string | undefined;
  /** Only with end_date at or before this value */
  'end_date[lte]'?: string | undefined;
  /** Only with end_date before this value */
  'end_date[lt]'?: string | undefined;
  /** Only with this location; repeat it for any of several */
  location?: string | readonly string[] | undefined;
  /** Only with this meeting_provider; repeat it for any of several */
  meeting_provider?: 'zoom' | 'teams' | readonly ('zoom' | 'teams')[] | undefined;
  /** Only with this budget; repeat it for any of several */
  budget?: string | readonly string[] | undefined;
  /** Only with budget at least this value */
  'budget[gte]'?: string | undefined;
  /** Only with budget more than this value */
  'budget[gt]'?: string | undefined;
  /** Only with budget at most this value */
  'budget[lte]'?: string | undefined;
  /** Only with budget less than this value */
  'budget[lt]'?: string | undefined;
  /** Only with this currency; repeat it for any of several */
  currency?: string | readonly string[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `events.get` takes in its query. */
export interface EventsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Event | readonly (keyof Event)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `event_attendees.list` takes in its query. */
export interface EventAttendeesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'registration_date'
    | '-registration_date'
    | 'check_in_time'
    | '-check_in_time'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAttendee | readonly (keyof EventAttendee)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this event_id; repeat it for any of several */
  event_id?: string | readonly string[] | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this contact_id; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'registered' | 'confirmed' | 'attended' | 'no_show' | 'cancelled' | readonly ('registered' | 'confirmed' | 'attended' | 'no_show' | 'cancelled')[] | undefined;
  /** Only with registration_date at or after this value */
  'registration_date[gte]'?: string | undefined;
  /** Only with registration_date after this value */
  'registration_date[gt]'?: string | undefined;
  /** Only with registration_date at or before this value */
  'registration_date[lte]'?: string | undefined;
  /** Only with registration_date before this value */
  'registration_date[lt]'?: string | undefined;
  /** Only with check_in_time at or after this value */
  'check_in_time[gte]'?: string | undefined;
  /** Only with check_in_time after this value */
  'check_in_time[gt]'?: string | undefined;
  /** Only with check_in_time at or before this value */
  'check_in_time[lte]'?: string | undefined;
  /** Only with check_in_time before this value */
  'check_in_time[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `event_attendees.get` takes in its query. */
export interface EventAttendeesGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAttendee | readonly (keyof EventAttendee)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `events.attendees` takes in its query. */
export interface EventsAttendeesQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'registration_date'
    | '-registration_date'
    | 'check_in_time'
    | '-check_in_time'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAttendee | readonly (keyof EventAttendee)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this contact_id; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'registered' | 'confirmed' | 'attended' | 'no_show' | 'cancelled' | readonly ('registered' | 'confirmed' | 'attended' | 'no_show' | 'cancelled')[] | undefined;
  /** Only with registration_date at or after this value */
  'registration_date[gte]'?: string | undefined;
  /** Only with registration_date after this value */
  'registration_date[gt]'?: string | undefined;
  /** Only with registration_date at or before this value */
  'registration_date[lte]'?: string | undefined;
  /** Only with registration_date before this value */
  'registration_date[lt]'?: string | undefined;
  /** Only with check_in_time at or after this value */
  'check_in_time[gte]'?: string | undefined;
  /** Only with check_in_time after this value */
  'check_in_time[gt]'?: string | undefined;
  /** Only with check_in_time at or before this value */
  'check_in_time[lte]'?: string | undefined;
  /** Only with check_in_time before this value */
  'check_in_time[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `event_agenda_items.list` takes in its query. */
export interface EventAgendaItemsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'start_time'
    | '-start_time'
    | 'end_time'
    | '-end_time'
    | 'sort_order'
    | '-sort_order'
    | 'title'
    | '-title'
    | 'location'
    | '-location'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAgendaItem | readonly (keyof EventAgendaItem)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this event_id; repeat it for any of several */
  event_id?: string | readonly string[] | undefined;
  /** Only with this agenda_type; repeat it for any of several */
  agenda_type?: 'presentation' | 'break' | 'networking' | 'workshop' | readonly ('presentation' | 'break' | 'networking' | 'workshop')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'scheduled' | 'ongoing' | 'completed' | 'cancelled' | readonly ('scheduled' | 'ongoing' | 'completed' | 'cancelled')[] | undefined;
  /** Only with this location; repeat it for any of several */
  location?: string | readonly string[] | undefined;
  /** Only with this speaker_id; repeat it for any of several */
  speaker_id?: string | readonly string[] | undefined;
  /** Only with start_time at or after this value */
  'start_time[gte]'?: string | undefined;
  /** Only with start_time after this value */
  'start_time[gt]'?: string | undefined;
  /** Only with start_time at or before this value */
  'start_time[lte]'?: string | undefined;
  /** Only with start_time before this value */
  'start_time[lt]'?: string | undefined;
  /** Only with end_time at or after this value */
  'end_time[gte]'?: string | undefined;
  /** Only with end_time after this value */
  'end_time[gt]'?: string | undefined;
  /** Only with end_time at or before this value */
  'end_time[lte]'?: string | undefined;
  /** Only with end_time before this value */
  'end_time[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `event_agenda_items.get` takes in its query. */
export interface EventAgendaItemsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAgendaItem | readonly (keyof EventAgendaItem)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `events.agenda_items` takes in its query. */
export interface EventsAgendaItemsQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'start_time'
    | '-start_time'
    | 'end_time'
    | '-end_time'
    | 'sort_order'
    | '-sort_order'
    | 'title'
    | '-title'
    | 'location'
    | '-location'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAgendaItem | readonly (keyof EventAgendaItem)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this agenda_type; repeat it for any of several */
  agenda_type?: 'presentation' | 'break' | 'networking' | 'workshop' | readonly ('presentation' | 'break' | 'networking' | 'workshop')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'scheduled' | 'ongoing' | 'completed' | 'cancelled' | readonly ('scheduled' | 'ongoing' | 'completed' | 'cancelled')[] | undefined;
  /** Only with this location; repeat it for any of several */
  location?: string | readonly string[] | undefined;
  /** Only with this speaker_id; repeat it for any of several */
  speaker_id?: string | readonly string[] | undefined;
  /** Only with start_time at or after this value */
  'start_time[gte]'?: string | undefined;
  /** Only with start_time after this value */
  'start_time[gt]'?: string | undefined;
  /** Only with start_time at or before this value */
  'start_time[lte]'?: string | undefined;
  /** Only with start_time before this value */
  'start_time[lt]'?: string | undefined;
  /** Only with end_time at or after this value */
  'end_time[gte]'?: string | undefined;
  /** Only with end_time after this value */
  'end_time[gt]'?: string | undefined;
  /** Only with end_time at or before this value */
  'end_time[lte]'?: string | undefined;
  /** Only with end_time before this value */
  'end_time[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `events.agenda` takes in its query. */
export interface EventsAgendaQuery {
  /** Only items that begin on this day, in the event's time zone */
  date?: string | undefined;
}

/** What `event_agenda_speakers.list` takes in its query. */
export interface EventAgendaSpeakersListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'sort_order' | '-sort_order' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAgendaSpeaker | readonly (keyof EventAgendaSpeaker)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this agenda_item_id; repeat it for any of several */
  agenda_item_id?: string | readonly string[] | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this contact_id; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `event_agenda_speakers.get` takes in its query. */
export interface EventAgendaSpeakersGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAgendaSpeaker | readonly (keyof EventAgendaSpeaker)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `event_agenda_items.speakers` takes in its query. */
export interface EventAgendaItemsSpeakersQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'sort_order' | '-sort_order' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAgendaSpeaker | readonly (keyof EventAgendaSpeaker)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this contact_id; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `expenses.list` takes in its query. */
export interface ExpensesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'expense_date'
    | '-expense_date'
    | 'amount'
    | '-amount'
    | 'merchant'
    | '-merchant'
    | 'category'
    | '-category'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Expense | readonly (keyof Expense)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this event_id; repeat it for any of several */
  event_id?: string | readonly string[] | undefined;
  /** Only with this amount; repeat it for any of several */
  amount?: string | readonly string[] | undefined;
  /** Only with amount at least this value */
  'amount[gte]'?: string | undefined;
  /** Only with amount more than this value */
  'amount[gt]'?: string | undefined;
  /** Only with amount at most this value */
  'amount[lte]'?: string | undefined;
  /** Only with amount less than this value */
  'amount[lt]'?: string | undefined;
  /** Only with this currency; repeat it for any of several */
  currency?: string | readonly string[] | undefined;
  /** Only with this category; repeat it for any of several */
  category?: string | readonly string[] | undefined;
  /** Only with this expense_type; repeat it for any of several */
  expense_type?: 'travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other' | readonly ('travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other')[] | undefined;
  /** Only with expense_date at or after this value */
  'expense_date[gte]'?: string | undefined;
  /** Only with expense_date after this value */
  'expense_date[gt]'?: string | undefined;
  /** Only with expense_date at or before this value */
  'expense_date[lte]'?: string | undefined;
  /** Only with expense_date before this value */
  'expense_date[lt]'?: string | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'pending' | 'approved' | 'rejected' | 'paid' | readonly ('pending' | 'approved' | 'rejected' | 'paid')[] | undefined;
  /** Only with this merchant; repeat it for any of several */
  merchant?: string | readonly string[] | undefined;
  /** Only with this approved_by; repeat it for any of several */
  approved_by?: string | readonly string[] | undefined;
  /** Only with this claimant_id; repeat it for any of several */
  claimant_id?: string | readonly string[] | undefined;
  /** Only with this receipt_id; repeat it for any of several */
  receipt_id?: string | readonly string[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `expenses.get` takes in its query. */
export interface ExpensesGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Expense | readonly (keyof Expense)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `events.expenses` takes in its query. */
export interface EventsExpensesQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'expense_date'
    | '-expense_date'
    | 'amount'
    | '-amount'
    | 'merchant'
    | '-merchant'
    | 'category'
    | '-category'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Expense | readonly (keyof Expense)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this amount; repeat it for any of several */
  amount?: string | readonly string[] | undefined;
  /** Only with amount at least this value */
  'amount[gte]'?: string | undefined;
  /** Only with amount more than this value */
  'amount[gt]'?: string | undefined;
  /** Only with amount at most this value */
  'amount[lte]'?: string | undefined;
  /** Only with amount less than this value */
  'amount[lt]'?: string | undefined;
  /** Only with this currency; repeat it for any of several */
  currency?: string | readonly string[] | undefined;
  /** Only with this category; repeat it for any of several */
  category?: string | readonly string[] | undefined;
  /** Only with this expense_type; repeat it for any of several */
  expense_type?: 'travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other' | readonly ('travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other')[] | undefined;
  /** Only with expense_date at or after this value */
  'expense_date[gte]'?: string | undefined;
  /** Only with expense_date after this value */
  'expense_date[gt]'?: string | undefined;
  /** Only with expense_date at or before this value */
  'expense_date[lte]'?: string | undefined;
  /** Only with expense_date before this value */
  'expense_date[lt]'?: string | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'pending' | 'approved' | 'rejected' | 'paid' | readonly ('pending' | 'approved' | 'rejected' | 'paid')[] | undefined;
  /** Only with this merchant; repeat it for any of several */
  merchant?: string | readonly string[] | undefined;
  /** Only with this approved_by; repeat it for any of several */
  approved_by?: string | readonly string[] | undefined;
  /** Only with this claimant_id; repeat it for any of several */
  claimant_id?: string | readonly string[] | undefined;
  /** Only with this receipt_id; repeat it for any of several */
  receipt_id?: string | readonly string[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `expenses.inbox` takes in its query. */
export interface ExpensesInboxQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
}

/** What `expenses.report` takes in its query. */
export interface ExpensesReportQuery {
  /** What a row is about. Default: person. */
  by?: 'person' | 'category' | 'event' | 'month' | 'currency' | undefined;
  /** Claims that were spent from here on */
  from?: string | undefined;
  /** Until when, that instant not included */
  to?: string | undefined;
}

/** What `expense_decisions.list` takes in its query. */
export interface ExpenseDecisionsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ExpenseDecision | readonly (keyof ExpenseDecision)[] | undefined;
  /** Only with this decision; repeat it for any of several */
  decision?: 'approve' | 'reject' | 'pay' | readonly ('approve' | 'reject' | 'pay')[] | undefined;
  /** Only with this state; repeat it for any of several */
  state?: 'planned' | 'running' | 'completed' | 'failed' | 'cancelled' | readonly ('planned' | 'running' | 'completed' | 'failed' | 'cancelled')[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with this job_id; repeat it for any of several */
  job_id?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `expense_decisions.get` takes in its query. */
export interface ExpenseDecisionsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ExpenseDecision | readonly (keyof ExpenseDecision)[] | undefined;
}

/** What `expense_policies.list` takes in its query. */
export interface ExpensePoliciesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'number' | '-number' | 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ExpensePolicy | readonly (keyof ExpensePolicy)[] | undefined;
  /** Only with this number; repeat it for any of several */
  number?: number | readonly number[] | undefined;
  /** Only with number at least this value */
  'number[gte]'?: number | undefined;
  /** Only with number more than this value */
  'number[gt]'?: number | undefined;
  /** Only with number at most this value */
  'number[lte]'?: number | undefined;
  /** Only with number less than this value */
  'number[lt]'?: number | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `expense_policies.get` takes in its query. */
export interface ExpensePoliciesGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ExpensePolicy | readonly (keyof ExpensePolicy)[] | undefined;
}

/** What `expense_decision_items.list` takes in its query. */
export interface ExpenseDecisionItemsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ExpenseDecisionItem | readonly (keyof ExpenseDecisionItem)[] | undefined;
  /** Only with this decision_id; repeat it for any of several */
  decision_id?: string | readonly string[] | undefined;
  /** Only with this expense_id; repeat it for any of several */
  expense_id?: string | readonly string[] | undefined;
  /** Only with this claimant_id; repeat it for any of several */
  claimant_id?: string | readonly string[] | undefined;
  /** Only with this outcome; repeat it for any of several */
  outcome?: 'ready' | 'done' | 'refused' | readonly ('ready' | 'done' | 'refused')[] | undefined;
  /** Only with this code; repeat it for any of several */
  code?: string | readonly string[] | undefined;
  /** Only with this currency; repeat it for any of several */
  currency?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `expense_decisions.items` takes in its query. */
export interface ExpenseDecisionsItemsQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ExpenseDecisionItem | readonly (keyof ExpenseDecisionItem)[] | undefined;
  /** Only with this expense_id; repeat it for any of several */
  expense_id?: string | readonly string[] | undefined;
  /** Only with this claimant_id; repeat it for any of several */
  claimant_id?: string | readonly string[] | undefined;
  /** Only with this outcome; repeat it for any of several */
  outcome?: 'ready' | 'done' | 'refused' | readonly ('ready' | 'done' | 'refused')[] | undefined;
  /** Only with this code; repeat it for any of several */
  code?: string | readonly string[] | undefined;
  /** Only with this currency; repeat it for any of several */
  currency?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `analytics_events.list` takes in its query. */
export interface AnalyticsEventsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'event_timestamp' | '-event_timestamp' | 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AnalyticsEvent | readonly (keyof AnalyticsEvent)[] | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this event_name; repeat it for any of several */
  event_name?: string | readonly string[] | undefined;
  /** Only with this event_category; repeat it for any of several */
  event_category?: string | readonly string[] | undefined;
  /** Only with this session_id; repeat it for any of several */
  session_id?: string | readonly string[] | undefined;
  /** Only with event_timestamp at or after this value */
  'event_timestamp[gte]'?: string | undefined;
  /** Only with event_timestamp after this value */
  'event_timestamp[gt]'?: string | undefined;
  /** Only with event_timestamp at or before this value */
  'event_timestamp[lte]'?: string | undefined;
  /** Only with event_timestamp before this value */
  'event_timestamp[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `analytics_events.get` takes in its query. */
export interface AnalyticsEventsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AnalyticsEvent | readonly (keyof AnalyticsEvent)[] | undefined;
}

/** What `analytics_events.report` takes in its query. */
export interface AnalyticsEventsReportQuery {
  /** Since when */
  from?: string | undefined;
  /** Until when, that instant not included */
  to?: string | undefined;
  /** How many rows at most, where there may be many. Default: 100. */
  limit?: number | undefined;
}

/** What `media.list` takes in its query. */
export interface MediaListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at'
    | 'title'
    | '-title'
    | 'file_name'
    | '-file_name'
    | 'file_size'
    | '-file_size' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Medium | readonly (keyof Medium)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this file_name; repeat it for any of several */
  file_name?: string | readonly string[] | undefined;
  /** Only with this media_type; repeat it for any of several */
  media_type?: 'image' | 'video' | 'document' | 'audio' | readonly ('image' | 'video' | 'document' | 'audio')[] | undefined;
  /** Only with this mime_type; repeat it for any of several */
  mime_type?: string | readonly string[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'processing' | 'ready' | 'failed' | readonly ('processing' | 'ready' | 'failed')[] | undefined;
  /** Only with this access_level; repeat it for any of several */
  access_level?: 'public' | 'private' | 'organization' | readonly ('public' | 'private' | 'organization')[] | undefined;
  /** Only with this uploaded_by; repeat it for any of several */
  uploaded_by?: string | readonly string[] | undefined;
  /** Only with this related_event; repeat it for any of several */
  related_event?: string | readonly string[] | undefined;
  /** Only with this related_contact; repeat it for any of several */
  related_contact?: string | readonly string[] | undefined;
  /** Only with this source_checksum; repeat it for any of several */
  source_checksum?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `media.get` takes in its query. */
export interface MediaGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Medium | readonly (keyof Medium)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `contacts.media` takes in its query. */
export interface ContactsMediaQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at'
    | 'title'
    | '-title'
    | 'file_name'
    | '-file_name'
    | 'file_size'
    | '-file_size' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Medium | readonly (keyof Medium)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this file_name; repeat it for any of several */
  file_name?: string | readonly string[] | undefined;
  /** Only with this media_type; repeat it for any of several */
  media_type?: 'image' | 'video' | 'document' | 'audio' | readonly ('image' | 'video' | 'document' | 'audio')[] | undefined;
  /** Only with this mime_type; repeat it for any of several */
  mime_type?: string | readonly string[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'processing' | 'ready' | 'failed' | readonly ('processing' | 'ready' | 'failed')[] | undefined;
  /** Only with this access_level; repeat it for any of several */
  access_level?: 'public' | 'private' | 'organization' | readonly ('public' | 'private' | 'organization')[] | undefined;
  /** Only with this uploaded_by; repeat it for any of several */
  uploaded_by?: string | readonly string[] | undefined;
  /** Only with this related_event; repeat it for any of several */
  related_event?: string | readonly string[] | undefined;
  /** Only with this source_checksum; repeat it for any of several */
  source_checksum?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `events.media` takes in its query. */
export interface EventsMediaQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at'
    | 'title'
    | '-title'
    | 'file_name'
    | '-file_name'
    | 'file_size'
    | '-file_size' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Medium | readonly (keyof Medium)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this file_name; repeat it for any of several */
  file_name?: string | readonly string[] | undefined;
  /** Only with this media_type; repeat it for any of several */
  media_type?: 'image' | 'video' | 'document' | 'audio' | readonly ('image' | 'video' | 'document' | 'audio')[] | undefined;
  /** Only with this mime_type; repeat it for any of several */
  mime_type?: string | readonly string[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'processing' | 'ready' | 'failed' | readonly ('processing' | 'ready' | 'failed')[] | undefined;
  /** Only with this access_level; repeat it for any of several */
  access_level?: 'public' | 'private' | 'organization' | readonly ('public' | 'private' | 'organization')[] | undefined;
  /** Only with this uploaded_by; repeat it for any of several */
  uploaded_by?: string | readonly string[] | undefined;
  /** Only with this related_contact; repeat it for any of several */
  related_contact?: string | readonly string[] | undefined;
  /** Only with this source_checksum; repeat it for any of several */
  source_checksum?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** Headers that `media.upload` takes. */
export interface MediaUploadHeaders {
  /** How many bytes came before this part */
  'upload-offset': number;
  /** False when more parts follow. Default: true. */
  'upload-complete'?: boolean | undefined;
  /** The checksum of the whole file, with the last part: `sha-256=<base64>` */
  digest?: string | undefined;
}

/** What `media.download` takes in its query. */
export interface MediaDownloadQuery {
  /** A smaller copy of an image instead of the file */
  thumbnail?: 'small' | 'medium' | undefined;
}

/** Headers that `media.download` takes. */
export interface MediaDownloadHeaders {
  /** The bytes to send, for example `bytes=1000-` */
  range?: string | undefined;
  /** The ETag of the copy you have; when the file is another one, all of it is sent */
  'if-range'?: string | undefined;
}

/** What `media.shared` takes in its query. */
export interface MediaSharedQuery {
  /** A smaller copy of an image instead of the file */
  thumbnail?: 'small' | 'medium' | undefined;
}

/** Headers that `media.shared` takes. */
export interface MediaSharedHeaders {
  /** The bytes to send, for example `bytes=1000-` */
  range?: string | undefined;
  /** The ETag of the copy you have; when the file is another one, all of it is sent */
  'if-range'?: string | undefined;
}

/** What `media_collections.list` takes in its query. */
export interface MediaCollectionsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | 'name' | '-name' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof MediaCollection | readonly (keyof MediaCollection)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this name; repeat it for any of several */
  name?: string | readonly string[] | undefined;
  /** Only with this collection_type; repeat it for any of several */
  collection_type?: 'event_photos' | 'contact_media' | 'general' | readonly ('event_photos' | 'contact_media' | 'general')[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `media_collections.get` takes in its query. */
export interface MediaCollectionsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof MediaCollection | readonly (keyof MediaCollection)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `media_collection_items.list` takes in its query. */
export interface MediaCollectionItemsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'sort_order' | '-sort_order' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof MediaCollectionItem | readonly (keyof MediaCollectionItem)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this collection_id; repeat it for any of several */
  collection_id?: string | readonly string[] | undefined;
  /** Only with this media_id; repeat it for any of several */
  media_id?: string | readonly string[] | undefined;
  /** Only with this sort_order; repeat it for any of several */
  sort_order?: number | readonly number[] | undefined;
  /** Only with sort_order at least this value */
  'sort_order[gte]'?: number | undefined;
  /** Only with sort_order more than this value */
  'sort_order[gt]'?: number | undefined;
  /** Only with sort_order at most this value */
  'sort_order[lte]'?: number | undefined;
  /** Only with sort_order less than this value */
  'sort_order[lt]'?: number | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `media_collection_items.get` takes in its query. */
export interface MediaCollectionItemsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof MediaCollectionItem | readonly (keyof MediaCollectionItem)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `media_collections.items` takes in its query. */
export interface MediaCollectionsItemsQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'sort_order' | '-sort_order' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof MediaCollectionItem | readonly (keyof MediaCollectionItem)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this media_id; repeat it for any of several */
  media_id?: string | readonly string[] | undefined;
  /** Only with this sort_order; repeat it for any of several */
  sort_order?: number | readonly number[] | undefined;
  /** Only with sort_order at least this value */
  'sort_order[gte]'?: number | undefined;
  /** Only with sort_order more than this value */
  'sort_order[gt]'?: number | undefined;
  /** Only with sort_order at most this value */
  'sort_order[lte]'?: number | undefined;
  /** Only with sort_order less than this value */
  'sort_order[lt]'?: number | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `notifications.list` takes in its query. */
export interface NotificationsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Notification | readonly (keyof Notification)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this notification_type; repeat it for any of several */
  notification_type?: 'info' | 'success' | 'warning' | 'error' | 'reminder' | readonly ('info' | 'success' | 'warning' | 'error' | 'reminder')[] | undefined;
  /** Only with this is_read; repeat it for any of several */
  is_read?: boolean | readonly boolean[] | undefined;
  /** Only with expires_at at or after this value */
  'expires_at[gte]'?: string | undefined;
  /** Only with expires_at after this value */
  'expires_at[gt]'?: string | undefined;
  /** Only with expires_at at or before this value */
  'expires_at[lte]'?: string | undefined;
  /** Only with expires_at before this value */
  'expires_at[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `notifications.get` takes in its query. */
export interface NotificationsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Notification | readonly (keyof Notification)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `notifications.sent` takes in its query. */
export interface NotificationsSentQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** Only with this channel; repeat it for any of several */
  channel?: 'in_app' | 'email' | 'sms' | 'push' | readonly ('in_app' | 'email' | 'sms' | 'push')[] | undefined;
  /** Only with this delivery_status; repeat it for any of several */
  delivery_status?: 'pending' | 'sending' | 'sent' | 'failed' | 'expired' | 'cancelled' | readonly ('pending' | 'sending' | 'sent' | 'failed' | 'expired' | 'cancelled')[] | undefined;
  /** Only to this user; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only to this contact; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only sent by this job; repeat it for any of several */
  job_id?: string | readonly string[] | undefined;
  /** Only written by this template; repeat it for any of several */
  template_id?: string | readonly string[] | undefined;
}

/** What `notification_templates.list` takes in its query. */
export interface NotificationTemplatesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'name' | '-name' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof NotificationTemplate | readonly (keyof NotificationTemplate)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this name; repeat it for any of several */
  name?: string | readonly string[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `notification_templates.get` takes in its query. */
export interface NotificationTemplatesGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof NotificationTemplate | readonly (keyof NotificationTemplate)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `notification_templates.preview` takes in its query. */
export interface NotificationTemplatesPreviewQuery {
  /** The contact to fill in; without it an invented one */
  contact_id?: string | undefined;
}

/** What `suppressions.list` takes in its query. */
export interface SuppressionsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'email' | '-email' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Suppression | readonly (keyof Suppression)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this email; repeat it for any of several */
  email?: string | readonly string[] | undefined;
  /** Only with this reason; repeat it for any of several */
  reason?: 'unsubscribed' | 'bounced' | 'complained' | 'manual' | readonly ('unsubscribed' | 'bounced' | 'complained' | 'manual')[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `suppressions.get` takes in its query. */
export interface SuppressionsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Suppression | readonly (keyof Suppression)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `push_subscriptions.list` takes in its query. */
export interface PushSubscriptionsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof PushSubscription | readonly (keyof PushSubscription)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `integrations.list` takes in its query. */
export interface IntegrationsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'name'
    | '-name'
    | 'last_sync'
    | '-last_sync'
    | 'next_sync'
    | '-next_sync'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Integration | readonly (keyof Integration)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this provider; repeat it for any of several */
  provider?: 'hubspot' | 'mailchimp' | 'zoom' | 'teams' | readonly ('hubspot' | 'mailchimp' | 'zoom' | 'teams')[] | undefined;
  /** Only with this integration_type; repeat it for any of several */
  integration_type?: 'crm' | 'email' | 'video' | 'calendar' | readonly ('crm' | 'email' | 'video' | 'calendar')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'connected' | 'disconnected' | 'error' | readonly ('connected' | 'disconnected' | 'error')[] | undefined;
  /** Only with this is_active; repeat it for any of several */
  is_active?: boolean | readonly boolean[] | undefined;
  /** Only with last_sync at or after this value */
  'last_sync[gte]'?: string | undefined;
  /** Only with last_sync after this value */
  'last_sync[gt]'?: string | undefined;
  /** Only with last_sync at or before this value */
  'last_sync[lte]'?: string | undefined;
  /** Only with last_sync before this value */
  'last_sync[lt]'?: string | undefined;
  /** Only with next_sync at or after this value */
  'next_sync[gte]'?: string | undefined;
  /** Only with next_sync after this value */
  'next_sync[gt]'?: string | undefined;
  /** Only with next_sync at or before this value */
  'next_sync[lte]'?: string | undefined;
  /** Only with next_sync before this value */
  'next_sync[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `integrations.get` takes in its query. */
export interface IntegrationsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Integration | readonly (keyof Integration)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `integration_logs.list` takes in its query. */
export interface IntegrationLogsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'started_at'
    | '-started_at'
    | 'completed_at'
    | '-completed_at'
    | 'created_at'
    | '-created_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof IntegrationLog | readonly (keyof IntegrationLog)[] | undefined;
  /** Only with this integration_id; repeat it for any of several */
  integration_id?: string | readonly string[] | undefined;
  /** Only with this operation; repeat it for any of several */
  operation?: 'sync' | 'export' | 'import' | 'webhook' | readonly ('sync' | 'export' | 'import' | 'webhook')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'success' | 'failed' | 'partial' | readonly ('success' | 'failed' | 'partial')[] | undefined;
  /** Only with this records_failed; repeat it for any of several */
  records_failed?: number | readonly number[] | undefined;
  /** Only with records_failed at least this value */
  'records_failed[gte]'?: number | undefined;
  /** Only with records_failed more than this value */
  'records_failed[gt]'?: number | undefined;
  /** Only with records_failed at most this value */
  'records_failed[lte]'?: number | undefined;
  /** Only with records_failed less than this value */
  'records_failed[lt]'?: number | undefined;
  /** Only with started_at at or after this value */
  'started_at[gte]'?: string | undefined;
  /** Only with started_at after this value */
  'started_at[gt]'?: string | undefined;
  /** Only with started_at at or before this value */
  'started_at[lte]'?: string | undefined;
  /** Only with started_at before this value */
  'started_at[lt]'?: string | undefined;
  /** Only with completed_at at or after this value */
  'completed_at[gte]'?: string | undefined;
  /** Only with completed_at after this value */
  'completed_at[gt]'?: string | undefined;
  /** Only with completed_at at or before this value */
  'completed_at[lte]'?: string | undefined;
  /** Only with completed_at before this value */
  'completed_at[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `integration_logs.get` takes in its query. */
export interface IntegrationLogsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof IntegrationLog | readonly (keyof IntegrationLog)[] | undefined;
}

/** What `integrations.logs` takes in its query. */
export interface IntegrationsLogsQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'started_at'
    | '-started_at'
    | 'completed_at'
    | '-completed_at'
    | 'created_at'
    | '-created_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof IntegrationLog | readonly (keyof IntegrationLog)[] | undefined;
  /** Only with this operation; repeat it for any of several */
  operation?: 'sync' | 'export' | 'import' | 'webhook' | readonly ('sync' | 'export' | 'import' | 'webhook')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'success' | 'failed' | 'partial' | readonly ('success' | 'failed' | 'partial')[] | undefined;
  /** Only with this records_failed; repeat it for any of several */
  records_failed?: number | readonly number[] | undefined;
  /** Only with records_failed at least this value */
  'records_failed[gte]'?: number | undefined;
  /** Only with records_failed more than this value */
  'records_failed[gt]'?: number | undefined;
  /** Only with records_failed at most this value */
  'records_failed[lte]'?: number | undefined;
  /** Only with records_failed less than this value */
  'records_failed[lt]'?: number | undefined;
  /** Only with started_at at or after this value */
  'started_at[gte]'?: string | undefined;
  /** Only with started_at after this value */
  'started_at[gt]'?: string | undefined;
  /** Only with started_at at or before this value */
  'started_at[lte]'?: string | undefined;
  /** Only with started_at before this value */
  'started_at[lt]'?: string | undefined;
  /** Only with completed_at at or after this value */
  'completed_at[gte]'?: string | undefined;
  /** Only with completed_at after this value */
  'completed_at[gt]'?: string | undefined;
  /** Only with completed_at at or before this value */
  'completed_at[lte]'?: string | undefined;
  /** Only with completed_at before this value */
  'completed_at[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `hubspot.doctor` takes in its query. */
export interface HubspotDoctorQuery {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string | undefined;
}

/** What `hubspot.mapping` takes in its query. */
export interface HubspotMappingQuery {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string | undefined;
}

/** What `hubspot.set_mapping` takes in its query. */
export interface HubspotSetMappingQuery {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string | undefined;
}

/** What `hubspot.status` takes in its query. */
export interface HubspotStatusQuery {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string | undefined;
}

/** What `hubspot_changes.list` takes in its query. */
export interface HubspotChangesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof HubspotChange | readonly (keyof HubspotChange)[] | undefined;
  /** Only with this integration_id; repeat it for any of several */
  integration_id?: string | readonly string[] | undefined;
  /** Only with this job_id; repeat it for any of several */
  job_id?: string | readonly string[] | undefined;
  /** Only with this object; repeat it for any of several */
  object?: 
    | 'contacts'
    | 'companies'
    | 'associations'
    | 'notes'
    | 'meetings'
    | 'calls'
    | 'emails'
    | 'events'
    | 'attendance' | readonly (
    | 'contacts'
    | 'companies'
    | 'associations'
    | 'notes'
    | 'meetings'
    | 'calls'
    | 'emails'
    | 'events'
    | 'attendance')[] | undefined;
  /** Only with this record_id; repeat it for any of several */
  record_id?: string | readonly string[] | undefined;
  /** Only with this contact_id; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only with this remote_id; repeat it for any of several */
  remote_id?: string | readonly string[] | undefined;
  /** Only with this plugs_action; repeat it for any of several */
  plugs_action?: 'none' | 'create' | 'update' | 'delete' | readonly ('none' | 'create' | 'update' | 'delete')[] | undefined;
  /** Only with this hubspot_action; repeat it for any of several */
  hubspot_action?: 'none' | 'create' | 'update' | 'archive' | readonly ('none' | 'create' | 'update' | 'archive')[] | undefined;
  /** Only with this outcome; repeat it for any of several */
  outcome?: 'planned' | 'applied' | 'sent' | 'done' | 'failed' | 'skipped' | readonly ('planned' | 'applied' | 'sent' | 'done' | 'failed' | 'skipped')[] | undefined;
  /** Only with this code; repeat it for any of several */
  code?: string | readonly string[] | undefined;
  /** Only with this is_retryable; repeat it for any of several */
  is_retryable?: boolean | readonly boolean[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `hubspot_conflicts.list` takes in its query. */
export interface HubspotConflictsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof HubspotConflict | readonly (keyof HubspotConflict)[] | undefined;
  /** Only with this integration_id; repeat it for any of several */
  integration_id?: string | readonly string[] | undefined;
  /** Only with this contact_id; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only with this remote_id; repeat it for any of several */
  remote_id?: string | readonly string[] | undefined;
  /** Only with this field; repeat it for any of several */
  field?: string | readonly string[] | undefined;
  /** Only with this state; repeat it for any of several */
  state?: 'open' | 'resolved' | 'outdated' | readonly ('open' | 'resolved' | 'outdated')[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `hubspot_conflicts.get` takes in its query. */
export interface HubspotConflictsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof HubspotConflict | readonly (keyof HubspotConflict)[] | undefined;
}

/** What `webhooks.list` takes in its query. */
export interface WebhooksListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Webhook | readonly (keyof Webhook)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this is_active; repeat it for any of several */
  is_active?: boolean | readonly boolean[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `webhooks.get` takes in its query. */
export interface WebhooksGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Webhook | readonly (keyof Webhook)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `webhooks.events` takes in its query. */
export interface WebhooksEventsQuery {
  /** The `next` of the answer before */
  after?: string | undefined;
  /** Only such; repeat it for any of several */
  event_type?: string | readonly string[] | undefined;
}

/** What `webhook_deliveries.list` takes in its query. */
export interface WebhookDeliveriesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof WebhookDelivery | readonly (keyof WebhookDelivery)[] | undefined;
  /** Only with this webhook_id; repeat it for any of several */
  webhook_id?: string | readonly string[] | undefined;
  /** Only with this event_id; repeat it for any of several */
  event_id?: string | readonly string[] | undefined;
  /** Only with this event_type; repeat it for any of several */
  event_type?: string | readonly string[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'pending' | 'delivered' | 'failed' | readonly ('pending' | 'delivered' | 'failed')[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `webhook_deliveries.get` takes in its query. */
export interface WebhookDeliveriesGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof WebhookDelivery | readonly (keyof WebhookDelivery)[] | undefined;
}

/** What `webhooks.deliveries` takes in its query. */
export interface WebhooksDeliveriesQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof WebhookDelivery | readonly (keyof WebhookDelivery)[] | undefined;
  /** Only with this event_id; repeat it for any of several */
  event_id?: string | readonly string[] | undefined;
  /** Only with this event_type; repeat it for any of several */
  event_type?: string | readonly string[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'pending' | 'delivered' | 'failed' | readonly ('pending' | 'delivered' | 'failed')[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `imports.list` takes in its query. */
export interface ImportsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Import | readonly (keyof Import)[] | undefined;
  /** Only with this resource; repeat it for any of several */
  resource?: 
    | 'users'
    | 'contacts'
    | 'contact_interactions'
    | 'events'
    | 'event_attendees'
    | 'event_agenda_items'
    | 'event_agenda_speakers'
    | 'expenses'
    | 'media_collections'
    | 'suppressions' | readonly (
    | 'users'
    | 'contacts'
    | 'contact_interactions'
    | 'events'
    | 'event_attendees'
    | 'event_agenda_items'
    | 'event_agenda_speakers'
    | 'expenses'
    | 'media_collections'
    | 'suppressions')[] | undefined;
  /** Only with this state; repeat it for any of several */
  state?: 
    | 'created'
    | 'uploading'
    | 'uploaded'
    | 'planning'
    | 'planned'
    | 'applying'
    | 'completed'
    | 'failed'
    | 'cancelled'
    | 'undoing'
    | 'undone' | readonly (
    | 'created'
    | 'uploading'
    | 'uploaded'
    | 'planning'
    | 'planned'
    | 'applying'
    | 'completed'
    | 'failed'
    | 'cancelled'
    | 'undoing'
    | 'undone')[] | undefined;
  /** Only with this set_id; repeat it for any of several */
  set_id?: string | readonly string[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with this job_id; repeat it for any of several */
  job_id?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `imports.get` takes in its query. */
export interface ImportsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Import | readonly (keyof Import)[] | undefined;
}

/** Headers that `imports.upload` takes. */
export interface ImportsUploadHeaders {
  /** How many bytes came before this part */
  'upload-offset': number;
  /** False when more parts follow. Default: true. */
  'upload-complete'?: boolean | undefined;
  /** The checksum of the whole file, with the last part: `sha-256=<base64>` */
  digest?: string | undefined;
}

/** What `imports.rows` takes in its query. */
export interface ImportsRowsQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** Only rows of this class; repeat it for any of several */
  class?: 'create' | 'update' | 'unchanged' | 'skipped' | 'rejected' | readonly ('create' | 'update' | 'unchanged' | 'skipped' | 'rejected')[] | undefined;
}

/** What `exports.list` takes in its query. */
export interface ExportsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Export | readonly (keyof Export)[] | undefined;
  /** Only with this resource; repeat it for any of several */
  resource?: 
    | 'users'
    | 'contacts'
    | 'contact_interactions'
    | 'events'
    | 'event_attendees'
    | 'event_agenda_items'
    | 'event_agenda_speakers'
    | 'expenses'
    | 'analytics_events'
    | 'media_collections'
    | 'notifications'
    | 'notification_templates'
    | 'suppressions'
    | 'integrations'
    | 'integration_logs'
    | 'webhook_deliveries'
    | 'audit_logs' | readonly (
    | 'users'
    | 'contacts'
    | 'contact_interactions'
    | 'events'
    | 'event_attendees'
    | 'event_agenda_items'
    | 'event_agenda_speakers'
    | 'expenses'
    | 'analytics_events'
    | 'media_collections'
    | 'notifications'
    | 'notification_templates'
    | 'suppressions'
    | 'integrations'
    | 'integration_logs'
    | 'webhook_deliveries'
    | 'audit_logs')[] | undefined;
  /** Only with this state; repeat it for any of several */
  state?: 'created' | 'running' | 'completed' | 'failed' | 'cancelled' | 'expired' | readonly ('created' | 'running' | 'completed' | 'failed' | 'cancelled' | 'expired')[] | undefined;
  /** Only with this format; repeat it for any of several */
  format?: 'csv' | 'ndjson' | 'json' | readonly ('csv' | 'ndjson' | 'json')[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with this job_id; repeat it for any of several */
  job_id?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `exports.get` takes in its query. */
export interface ExportsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Export | readonly (keyof Export)[] | undefined;
}

/** Headers that `exports.download` takes. */
export interface ExportsDownloadHeaders {
  /** The bytes to send, for example `bytes=1000-` */
  range?: string | undefined;
  /** The ETag of the copy you have; when the file is another one, all of it is sent */
  'if-range'?: string | undefined;
}

/** What `jobs.list` takes in its query. */
export interface JobsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Job | readonly (keyof Job)[] | undefined;
  /** Only with this kind; repeat it for any of several */
  kind?: string | readonly string[] | undefined;
  /** Only with this queue; repeat it for any of several */
  queue?: string | readonly string[] | undefined;
  /** Only with this state; repeat it for any of several */
  state?: 'queued' | 'running' | 'completed' | 'failed' | 'cancelled' | readonly ('queued' | 'running' | 'completed' | 'failed' | 'cancelled')[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `jobs.get` takes in its query. */
export interface JobsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Job | readonly (keyof Job)[] | undefined;
}

/** What `audit_logs.list` takes in its query. */
export interface AuditLogsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /**
   * What to look for, such as `actor:ana action:update field:status created:>2026-01-01 -table:media`. Terms that
   * all have to hold: `actor`, `action`, `table`, `record`, `field` with `from` and `to`, `created`, `since`,
   * `until`, `request`, `job`, `text`; a comma between values for any of them, a minus in front for none of them,
   * quotes around what holds a space. A word alone is looked for in the values.
   */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AuditLog | readonly (keyof AuditLog)[] | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this service_token_id; repeat it for any of several */
  service_token_id?: string | readonly string[] | undefined;
  /** Only with this table_name; repeat it for any of several */
  table_name?: string | readonly string[] | undefined;
  /** Only with this record_id; repeat it for any of several */
  record_id?: string | readonly string[] | undefined;
  /** Only with this action; repeat it for any of several */
  action?: 'create' | 'update' | 'delete' | 'restore' | 'read' | 'export' | 'login' | 'redact' | readonly ('create' | 'update' | 'delete' | 'restore' | 'read' | 'export' | 'login' | 'redact')[] | undefined;
  /** Only with this job_id; repeat it for any of several */
  job_id?: string | readonly string[] | undefined;
  /** Only with this request_id; repeat it for any of several */
  request_id?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `audit_logs.get` takes in its query. */
export interface AuditLogsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AuditLog | readonly (keyof AuditLog)[] | undefined;
}

/** What `audit_logs.follow` takes in its query. */
export interface AuditLogsFollowQuery {
  /** The `next` of the answer before */
  after?: string | undefined;
  /** What to look for, as in audit_logs.list */
  q?: string | undefined;
}

/** What `audit_logs.history` takes in its query. */
export interface AuditLogsHistoryQuery {
  /** As it was at this time */
  at?: string | undefined;
}

/** What `audit_checkpoints.list` takes in its query. */
export interface AuditCheckpointsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AuditCheckpoint | readonly (keyof AuditCheckpoint)[] | undefined;
  /** Only with this key_id; repeat it for any of several */
  key_id?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `audit_checkpoints.get` takes in its query. */
export interface AuditCheckpointsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AuditCheckpoint | readonly (keyof AuditCheckpoint)[] | undefined;
}

/** What `audit_checkpoints.consistency` takes in its query. */
export interface AuditCheckpointsConsistencyQuery {
  /** How many entries the earlier tree held; those of the checkpoint before when not given */
  first?: number | undefined;
}

/** What `audit_archives.list` takes in its query. */
export interface AuditArchivesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AuditArchive | readonly (keyof AuditArchive)[] | undefined;
  /** Only with this state; repeat it for any of several */
  state?: 'clearing' | 'kept' | 'removed' | readonly ('clearing' | 'kept' | 'removed')[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `audit_archives.get` takes in its query. */
export interface AuditArchivesGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AuditArchive | readonly (keyof AuditArchive)[] | undefined;
}

/** Headers that `audit_archives.download` takes. */
export interface AuditArchivesDownloadHeaders {
  /** The bytes to send, for example `bytes=1000-` */
  range?: string | undefined;
  /** The ETag of the copy you have; when the file is another one, all of it is sent */
  'if-range'?: string | undefined;
}

