// Made from openapi/schemas by `node openapi/generate/main.ts`. Do not edit.

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
  /** The resource it works for */
  subject_table: string | null;
  /** The record it works for */
  subject_id: string | null;
  /** How far the work is */
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
  run_at: string;
  /** It stops at its next checkpoint */
  cancel_requested: boolean;
  /** When it first ran */
  started_at: string | null;
  /** When it ended */
  finished_at: string | null;
  /** What the worker needs to know */
  payload: Record<string, unknown>;
  /** The worker that holds it */
  lease_owner: string | null;
  /** Until when it holds it */
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

/** The tables of all resources. */
export interface DB {
  contacts: ContactsRow;
  jobs: JobsRow;
  audit_logs: AuditLogsRow;
}
