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
  /** What it pays for */
  subscription_plan: string;
  /** Its preferences, for example its time zone and currency */
  settings: Record<string, unknown>;
  /** False once the operator has closed it; nobody can sign in then */
  is_active: boolean;
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
  /** What it pays for */
  subscription_plan?: string;
  /** Its preferences, for example its time zone and currency */
  settings?: Record<string, unknown>;
}

/** What you may change of an organization; columns you leave out stay as they are */
export interface OrganizationUpdate {
  /** Its name */
  name?: string;
  /** Its internet domain */
  domain?: string | null;
  /** What it pays for */
  subscription_plan?: string;
  /** Its preferences, for example its time zone and currency */
  settings?: Record<string, unknown>;
}

/** One page of organizations */
export interface OrganizationPage {
  /** The organizations of this page */
  items: readonly Organization[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
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

/** A file on its way in, from upload to undo */
export interface Import {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What the rows are */
  resource: 'contacts' | 'contact_interactions' | 'users';
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
  /** What tells that a row and a record are the same: a natural key such as `email`, `id`, or `<source>:<column>` for keys of the source system; null for the natural key */
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
  /** What the head of the file tells; null before it was inspected */
  inspection: ImportInspection | null;
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
  resource: 'contacts' | 'contact_interactions' | 'users';
  /** What the file is called where it comes from */
  file_name?: string | null;
  /** How many bytes will come; null when unknown */
  file_size?: number | null;
  /** Whether rows may create and update records */
  mode?: 'create' | 'update' | 'upsert';
  /** What tells that a row and a record are the same: a natural key such as `email`, `id`, or `<source>:<column>` for keys of the source system; null for the natural key */
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
  /** The IANA time zone of times without one */
  zone?: string;
}

/** What the head of the file tells, and why */
export interface ImportInspection {
  /** How it is packed */
  compression: 'none' | 'gzip' | 'zstd';
  /** How the file is written */
  dialect: Record<string, unknown>;
  /** The header's cells */
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
  /** A natural key such as `email`, `id`, or `<source>:<column>` */
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
  resource: 'contacts' | 'contact_interactions' | 'users' | 'audit_logs';
  /** The form of the file */
  format: 'csv' | 'ndjson' | 'json';
  /** The same filters as the resource's list: contact_type, created_at[gte], q, include_deleted … */
  filters: Record<string, unknown>;
  /** The columns; null for all */
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
  resource: 'contacts' | 'contact_interactions' | 'users' | 'audit_logs';
  /** The form of the file */
  format?: 'csv' | 'ndjson' | 'json';
  /** The same filters as the resource's list: contact_type, created_at[gte], q, include_deleted … */
  filters?: Record<string, unknown>;
  /** The columns; null for all */
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
  resource?: 'contacts' | 'contact_interactions' | 'users' | readonly ('contacts' | 'contact_interactions' | 'users')[] | undefined;
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
  resource?: 'contacts' | 'contact_interactions' | 'users' | 'audit_logs' | readonly ('contacts' | 'contact_interactions' | 'users' | 'audit_logs')[] | undefined;
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

