// Made from openapi/paths/audit_logs.yaml and openapi/schemas/audit_logs.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { AuditProof } from './audit_checkpoints.ts';

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

/** Who changed what, when, and from what to what. */
export interface AuditLogs {
  /**
   * List audit entries.
   *
   * Answers a page of audit entries that pass all filters.
   *
   * A query that no index answers whole (`field`, `text`, a minus, several kinds of terms) looks at up to 10,000
   * entries for a page: such a page may hold less than asked for, or nothing, and still have a `next_cursor`.
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

  /**
   * Follow the audit.
   *
   * Answers entries in the order in which they were committed, from a place on; without one, no entries and the
   * place of this moment. Asked again with each `next`, it misses none and repeats none, also of what was
   * committed late. While a transaction that writes is open, what was committed after it began waits for it
   * (PostgreSQL).
   *
   * Scope: `audit_logs:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.audit_logs.follow();
   * ```
   */
  follow(query?: AuditLogsFollowQuery, options?: CallOptions): Call<AuditLogTail>;

  /**
   * Show the history of a record.
   *
   * What was done to a record, oldest first, and the record as it was at a time: now, when none is named. It works
   * for deleted records, and for removed ones too. Derived columns, which no entry holds, are left out. Of more than
   * 1,000 entries the newest are answered.
   *
   * Scope: `audit_logs:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.audit_logs.history('contacts', '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  history(table: string, record: string, query?: AuditLogsHistoryQuery, options?: CallOptions): Call<AuditHistory>;

  /**
   * Write old values back.
   *
   * Takes one change back: an update gets its old values, a deleted record is restored. It is a change like any
   * other, made by the caller, held to the rules of the resource and audited. It needs the permission to write the
   * resource, too. What was changed again since is refused, unless `force` says otherwise.
   *
   * Scope: `audit_logs:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.audit_logs.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', {});
   * ```
   */
  restore(id: string, body?: AuditRestore, options?: CallOptions): Call<AuditRestored>;

  /**
   * Prove an entry.
   *
   * Answers all that shows one entry to stand under the newest signed checkpoint: its salt, its place and the hashes
   * beside its way to the root (RFC 9162, 2.1.3). The format is published in docs/audit-format.md.
   *
   * Scope: `audit_logs:read`, `audit_checkpoints:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.audit_logs.proof('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  proof(id: string, options?: CallOptions): Call<AuditProof>;
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
    follow: (query, options) =>
      client.call<AuditLogTail>({
        id: 'audit_logs.follow',
        method: 'GET',
        path: '/api/v1/audit_logs/follow',
        params: { query: { ...query } },
      }, options),
    history: (table, record, query, options) =>
      client.call<AuditHistory>({
        id: 'audit_logs.history',
        method: 'GET',
        path: '/api/v1/audit_logs/history/{table}/{record}',
        params: { path: { table, record }, query: { ...query } },
      }, options),
    restore: (id, body, options) =>
      client.call<AuditRestored>({
        id: 'audit_logs.restore',
        method: 'POST',
        path: '/api/v1/audit_logs/{id}/restore',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    proof: (id, options) =>
      client.call<AuditProof>({
        id: 'audit_logs.proof',
        method: 'GET',
        path: '/api/v1/audit_logs/{id}/proof',
        params: { path: { id } },
      }, options),
  };
}
