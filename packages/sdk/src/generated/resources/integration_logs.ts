// Made from openapi/paths/integration_logs.yaml and openapi/schemas/integration_logs.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';

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

/** What each run of an integration did. */
export interface IntegrationLogs {
  /**
   * List integration logs.
   *
   * Answers a page of integration logs that pass all filters.
   *
   * Scope: `integration_logs:read`.
   *
   * @example
   * ```ts
   * for await (const integrationLog of plugs.integration_logs.list()) console.log(integrationLog);
   * ```
   */
  list(query?: IntegrationLogsListQuery, options?: CallOptions): PageCall<IntegrationLog>;

  /**
   * Create an integration log.
   *
   * Makes a new integration log and answers it.
   *
   * For connectors of your own. The integration's `status` follows, and its `last_sync` after a sync that did not fail.
   * Whatever looks like a credential in the data, by its name or its form, is left out before it is kept.
   *
   * Scope: `integration_logs:write`.
   *
   * @example
   * ```ts
   * const integrationLog = await plugs.integration_logs.create({ integration_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', operation: 'sync', status: 'success', message: 'Two contacts changed', started_at: '2026-11-23T20:15:00.000Z', completed_at: '2026-11-23T20:15:04.000Z', records_processed: 2, records_failed: 0 });
   * ```
   */
  create(body: IntegrationLogCreate, options?: CallOptions): Call<IntegrationLog>;

  /**
   * Get an integration log.
   *
   * Answers one integration log by its id.
   *
   * Scope: `integration_logs:read`.
   *
   * @example
   * ```ts
   * const integrationLog = await plugs.integration_logs.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: IntegrationLogsGetQuery, options?: CallOptions): Call<IntegrationLog>;
}

/** The `integration_logs` operations over one client. */
export function integrationLogs(client: Client): IntegrationLogs {
  return {
    list: (query, options) =>
      client.page<IntegrationLog>({
        id: 'integration_logs.list',
        method: 'GET',
        path: '/api/v1/integration_logs',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<IntegrationLog>({
        id: 'integration_logs.create',
        method: 'POST',
        path: '/api/v1/integration_logs',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<IntegrationLog>({
        id: 'integration_logs.get',
        method: 'GET',
        path: '/api/v1/integration_logs/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
  };
}
