// Made from openapi/schemas by `node openapi/generate/main.ts`. Do not edit.

/** A row of `organizations`, as the store reads and writes it on both engines. */
export interface OrganizationsRow {
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

/** A row of `users`, as the store reads and writes it on both engines. */
export interface UsersRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Unique in the organisation, whatever the case of its letters; it names the sign-in and never changes */
  email: string;
  /** The e-mail in its canonical form */
  email_key: string;
  /** Always null: the password belongs to the sign-in, which several organisations may share */
  password_hash: string | null;
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

/** A row of `service_tokens`, as the store reads and writes it on both engines. */
export interface ServiceTokensRow {
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

/** A row of `contacts`, as the store reads and writes it on both engines. */
export interface ContactsRow {
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
  /** The e-mail in its canonical form */
  email_key: string | null;
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

/** A row of `contact_interactions`, as the store reads and writes it on both engines. */
export interface ContactInteractionsRow {
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

/** A row of `imports`, as the store reads and writes it on both engines. */
export interface ImportsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What the rows are */
  resource: 'contacts' | 'contact_interactions' | 'users';
  /** created → uploading → uploaded → planning → planned → applying → completed, failed or cancelled; completed → undoing → undone */
  state: 'created' | 'uploading' | 'uploaded' | 'planning' | 'planned' | 'applying' | 'completed' | 'failed' | 'cancelled' | 'undoing' | 'undone';
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
  /** How the file is written; what you leave out is detected */
  dialect: Record<string, unknown>;
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
  inspection: Record<string, unknown> | null;
  /** read = created + updated + unchanged + skipped + rejected + unprocessed, in every state */
  counts: Record<string, unknown>;
  /** What the plan rests on; null before it was made */
  plan: Record<string, unknown> | null;
  /** The job that works on it now or did last */
  job_id: string | null;
  /** The job that wrote its rows; undo takes back what that job did */
  apply_job_id: string | null;
  /** Why it failed */
  error: Record<string, unknown> | null;
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

/** A row of `exports`, as the store reads and writes it on both engines. */
export interface ExportsRow {
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
  error: Record<string, unknown> | null;
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

/** A row of `jobs`, as the store reads and writes it on both engines. */
export interface JobsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it does, for example import.apply */
  kind: string;
  /** queued → running → completed, failed or cancelled; a retry goes back to queued */
  state: 'queued' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** The queue its messages go through */
  queue: string;
  /** How far the work is; each kind of work adds what it goes on from */
  progress: Record<string, unknown>;
  /** What it brought; null before the end */
  result: Record<string, unknown> | null;
  /** Why it failed */
  error: Record<string, unknown> | null;
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
  /** What the worker needs to know */
  params: Record<string, unknown>;
  /** Until when a worker holds it */
  lease_until: string | null;
  /** Grows with every lease, so that a worker that was paused cannot write */
  fencing_token: number;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** A row of `audit_logs`, as the store reads and writes it on both engines. */
export interface AuditLogsRow {
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

/** The tables of all resources. */
export interface DB {
  organizations: OrganizationsRow;
  users: UsersRow;
  service_tokens: ServiceTokensRow;
  contacts: ContactsRow;
  contact_interactions: ContactInteractionsRow;
  imports: ImportsRow;
  exports: ExportsRow;
  jobs: JobsRow;
  audit_logs: AuditLogsRow;
}
