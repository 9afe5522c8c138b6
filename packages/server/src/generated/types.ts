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
  /** JSON pointer into the body, or `query/limit`, `path/id`, `header/if-match` */
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
  /** A person or a pipeline */
  kind: 'user' | 'service_token';
  /** The id of the user or of the service token */
  id: string;
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
  status: 'new_client' | 'existing_client' | 'hot_lead' | 'cold_lead';
  /** How urgent it is */
  priority: 'high' | 'medium' | 'low';
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
  status?: 'new_client' | 'existing_client' | 'hot_lead' | 'cold_lead';
  /** How urgent it is */
  priority?: 'high' | 'medium' | 'low';
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
  status?: 'new_client' | 'existing_client' | 'hot_lead' | 'cold_lead';
  /** How urgent it is */
  priority?: 'high' | 'medium' | 'low';
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
  /** The resource it works for */
  subject_table: string | null;
  /** The record it works for */
  subject_id: string | null;
  progress: JobProgress;
  /** What it brought; null before the end */
  result: Record<string, unknown> | null;
  /** Why it failed */
  error: Problem | unknown;
  /** How often it was started */
  attempts: number;
  /** How often it is tried at most */
  max_attempts: number;
  /** Not before this time */
  run_at: string;
  /** It stops at its next checkpoint */
  cancel_requested: boolean;
  /** When it first ran */
  started_at: string | null;
  /** When it ended */
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

/** One page of jobs */
export interface JobPage {
  /** The jobs of this page */
  items: readonly Job[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** How far the work is */
export interface JobProgress {
  /** How much is done */
  done: number;
  /** How much there is; null while unknown */
  total: number | null;
  /** What is counted */
  unit: string;
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
  /** What kind of caller did it */
  actor_type: 'user' | 'service_token' | 'system';
  /** The service token that did it */
  service_token_id: string | null;
  /** The person for whom it was done, when that is someone else */
  on_behalf_of: string | null;
  /** The resource */
  table_name: string;
  /** The record */
  record_id: string | null;
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
  /** Answer only these columns and the id; repeat it for several */
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
  /** Answer only these columns and the id; repeat it for several */
  fields?: keyof Contact | readonly (keyof Contact)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `jobs.list` takes in its query. */
export interface JobsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id; repeat it for several */
  fields?: keyof Job | readonly (keyof Job)[] | undefined;
  /** Only with this kind; repeat it for any of several */
  kind?: string | readonly string[] | undefined;
  /** Only with this state; repeat it for any of several */
  state?: 'queued' | 'running' | 'completed' | 'failed' | 'cancelled' | readonly ('queued' | 'running' | 'completed' | 'failed' | 'cancelled')[] | undefined;
  /** Only with this subject_table; repeat it for any of several */
  subject_table?: string | readonly string[] | undefined;
  /** Only with this subject_id; repeat it for any of several */
  subject_id?: string | readonly string[] | undefined;
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
  /** Answer only these columns and the id; repeat it for several */
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
  /** Answer only these columns and the id; repeat it for several */
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
  /** Answer only these columns and the id; repeat it for several */
  fields?: keyof AuditLog | readonly (keyof AuditLog)[] | undefined;
}

