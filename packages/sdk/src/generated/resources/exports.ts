// Made from openapi/paths/exports.yaml and openapi/schemas/exports.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { Download, DownloadOptions } from '../../core/download.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { Problem } from './shared.ts';

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

/** Files on their way out. */
export interface Exports {
  /**
   * List exports.
   *
   * Answers a page of exports that pass all filters.
   *
   * Scope: `exports:read`.
   *
   * @example
   * ```ts
   * for await (const exportRun of plugs.exports.list()) console.log(exportRun);
   * ```
   */
  list(query?: ExportsListQuery, options?: CallOptions): PageCall<Export>;

  /**
   * Create an export.
   *
   * Makes a new export and answers it.
   *
   * A job writes the file from one snapshot; wait for it, then download. Needs the read scope of the resource too.
   *
   * Scope: `exports:write`.
   *
   * @example
   * ```ts
   * const exportRun = await plugs.exports.create({ resource: 'contacts', filters: { contact_type: ['plug'] }, fields: ['id', 'first_name', 'email'], formula_safe: true });
   * ```
   */
  create(body: ExportCreate, options?: CallOptions): Call<Export>;

  /**
   * Get an export.
   *
   * Answers one export by its id.
   *
   * Scope: `exports:read`.
   *
   * @example
   * ```ts
   * const exportRun = await plugs.exports.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: ExportsGetQuery, options?: CallOptions): Call<Export>;

  /**
   * Export at once.
   *
   * Streams the file while it is read from one snapshot, without keeping it: nothing to wait for, and nothing to
   * resume. A stream that ends early must be started again. Needs the read scope of the resource too.
   *
   * Scope: `exports:write`.
   *
   * @example
   * ```ts
   * const download = await plugs.exports.stream({ resource: 'contacts', filters: { contact_type: ['plug'] }, fields: ['id', 'first_name', 'email'], formula_safe: true });
   * ```
   */
  stream(body: ExportCreate, options?: DownloadOptions): Call<Download>;

  /**
   * Download an export.
   *
   * Streams the file. With Range and the ETag of before in If-Range a download goes on where it was cut. Needs the
   * read scope of the exported resource too.
   *
   * Scope: `exports:read`.
   *
   * @example
   * ```ts
   * const download = await plugs.exports.download('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  download(id: string, options?: DownloadOptions): Call<Download>;
}

/** The `exports` operations over one client. */
export function exports(client: Client): Exports {
  return {
    list: (query, options) =>
      client.page<Export>({
        id: 'exports.list',
        method: 'GET',
        path: '/api/v1/exports',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<Export>({
        id: 'exports.create',
        method: 'POST',
        path: '/api/v1/exports',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<Export>({
        id: 'exports.get',
        method: 'GET',
        path: '/api/v1/exports/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    stream: (body, options) =>
      client.stream({
        id: 'exports.stream',
        method: 'POST',
        path: '/api/v1/exports/stream',
        body,
        idempotent: true,
        answer: 'stream',
      }, options),
    download: (id, options) =>
      client.stream({
        id: 'exports.download',
        method: 'GET',
        path: '/api/v1/exports/{id}/content',
        params: { path: { id } },
        answer: 'stream',
      }, options),
  };
}
