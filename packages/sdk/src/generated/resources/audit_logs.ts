// Made from openapi/paths/audit_logs.yaml and openapi/schemas/audit_logs.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';

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

/** Who changed what, when, and from what to what. */
export interface AuditLogs {
  /**
   * List audit entries.
   *
   * Answers a page of audit entries that pass all filters.
   *
   * Scope: `audit_logs:read`.
   *
   * @example
   * ```ts
   * for await (const auditLog of plugs.audit_logs.list()) console.log(auditLog);
   * ```
   */
  list(query?: AuditLogsListQuery, options?: CallOptions): PageCall<AuditLog>;

  /**
   * Get an audit entry.
   *
   * Answers one audit entry by its id.
   *
   * Scope: `audit_logs:read`.
   *
   * @example
   * ```ts
   * const auditLog = await plugs.audit_logs.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: AuditLogsGetQuery, options?: CallOptions): Call<AuditLog>;
}

/** The `audit_logs` operations over one client. */
export function auditLogs(client: Client): AuditLogs {
  return {
    list: (query, options) =>
      client.page<AuditLog>({
        id: 'audit_logs.list',
        method: 'GET',
        path: '/api/v1/audit_logs',
      }, { ...query }, options),
    get: (id, query, options) =>
      client.call<AuditLog>({
        id: 'audit_logs.get',
        method: 'GET',
        path: '/api/v1/audit_logs/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
  };
}
