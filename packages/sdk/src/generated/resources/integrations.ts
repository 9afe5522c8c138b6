// Made from openapi/paths/integrations.yaml and openapi/schemas/integrations.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { IntegrationLog } from './integration_logs.ts';
import type { Job } from './jobs.ts';
import type { Problem } from './shared.ts';

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

/** Accounts at other systems: HubSpot, Mailchimp, Zoom, Teams. */
export interface Integrations {
  /**
   * List integrations.
   *
   * Answers a page of integrations that pass all filters.
   *
   * Scope: `integrations:read`.
   *
   * @example
   * ```ts
   * for await (const integration of plugs.integrations.list()) console.log(integration);
   * ```
   */
  list(query?: IntegrationsListQuery, options?: CallOptions): PageCall<Integration>;

  /**
   * Create an integration.
   *
   * Makes a new integration and answers it.
   *
   * Credentials are sealed with AES-256-GCM for this record alone, and stand in no answer, log or audit entry.
   * `integrations.providers` tells which a provider asks for.
   *
   * Scope: `integrations:write`.
   *
   * @example
   * ```ts
   * const integration = await plugs.integrations.create({ name: 'Sales', provider: 'hubspot', integration_type: 'crm', credentials: { access_token: 'pat-eu1-0f5c8a52-2d3e-4a66-9d0b-7b1f3b1c9a11' }, is_active: true, sync_schedule: '0 6 * * 1-5' });
   * ```
   */
  create(body: IntegrationCreate, options?: CallOptions): Call<Integration>;

  /**
   * Change many integrations.
   *
   * Creates, changes, deletes and restores up to 500 integrations. Each item succeeds or fails for itself.
   *
   * Scope: `integrations:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.integrations.batch({ operations: [{ action: 'create', data: { name: 'Sales', provider: 'hubspot', integration_type: 'crm', credentials: { access_token: 'pat-eu1-0f5c8a52-2d3e-4a66-9d0b-7b1f3b1c9a11' }, is_active: true, sync_schedule: '0 6 * * 1-5' } }] });
   * ```
   */
  batch(body: IntegrationBatchRequest, options?: CallOptions): Call<IntegrationBatchResult>;

  /**
   * Get an integration.
   *
   * Answers one integration by its id.
   *
   * Scope: `integrations:read`.
   *
   * @example
   * ```ts
   * const integration = await plugs.integrations.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: IntegrationsGetQuery, options?: CallOptions): Call<Integration>;

  /**
   * Change an integration.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * New credentials take the place of all the old ones; null removes them and disconnects.
   *
   * Scope: `integrations:write`.
   *
   * @example
   * ```ts
   * const integration = await plugs.integrations.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { name: 'Sales', credentials: { access_token: 'pat-eu1-0f5c8a52-2d3e-4a66-9d0b-7b1f3b1c9a11' } });
   * ```
   */
  update(id: string, body: IntegrationUpdate, options?: CallOptions): Call<Integration>;

  /**
   * Delete an integration.
   *
   * Hides the integration from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * The credentials are removed with it, for good.
   *
   * Scope: `integrations:write`.
   *
   * @example
   * ```ts
   * await plugs.integrations.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore an integration.
   *
   * Brings a deleted integration back. It is refused when a living one has taken its unique key since.
   *
   * It comes back disconnected, without credentials.
   *
   * Scope: `integrations:write`.
   *
   * @example
   * ```ts
   * const integration = await plugs.integrations.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<Integration>;

  /**
   * List providers.
   *
   * The systems that can be connected, what for, and which credentials and settings each asks for.
   *
   * Scope: `integrations:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.integrations.providers();
   * ```
   */
  providers(options?: CallOptions): Call<IntegrationProviders>;

  /**
   * Look whether an integration works.
   *
   * Asks the other system who the account is, and changes nothing, here or there. What it does not take is told, with
   * what to do about it; that is no error of this call. `hubspot.doctor` looks at an account of HubSpot more closely.
   *
   * Scope: `integrations:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.integrations.test('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  test(id: string, options?: CallOptions): Call<IntegrationTest>;

  /**
   * Sync an integration.
   *
   * A job does what the provider's sync is for: members of an audience at Mailchimp, meetings for events at Zoom and
   * Teams; for HubSpot it is the job of `hubspot.sync`. With `plan` it says what it would do and does nothing. There is
   * one at a time: one that is under way with the same wish is answered instead of another. A job that was killed goes on
   * where it stood. Each run that was no plan leaves an entry in the log.
   *
   * Scope: `integrations:write`, `contacts:write`, `events:write`.
   *
   * @example
   * ```ts
   * const job = await plugs.integrations.sync('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', {});
   * ```
   */
  sync(id: string, body: IntegrationSyncRequest, options?: CallOptions): Call<Job>;

  /**
   * Try failed records again.
   *
   * A record that the other system refused waits until it changes. Once the reason is mended there, such as a licence
   * or a field that was missing, the next sync tries all of them again.
   *
   * Scope: `integrations:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.integrations.retry_failed('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  retry_failed(id: string, options?: CallOptions): Call<IntegrationRetried>;

  /**
   * List integration logs.
   *
   * Answers a page of integration logs of one record of integrations.
   *
   * Scope: `integration_logs:read`.
   *
   * @example
   * ```ts
   * for await (const integrationLog of plugs.integrations.logs('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10')) console.log(integrationLog);
   * ```
   */
  logs(id: string, query?: IntegrationsLogsQuery, options?: CallOptions): PageCall<IntegrationLog>;
}

/** The `integrations` operations over one client. */
export function integrations(client: Client): Integrations {
  return {
    list: (query, options) =>
      client.page<Integration>({
        id: 'integrations.list',
        method: 'GET',
        path: '/api/v1/integrations',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<Integration>({
        id: 'integrations.create',
        method: 'POST',
        path: '/api/v1/integrations',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<IntegrationBatchResult>({
        id: 'integrations.batch',
        method: 'POST',
        path: '/api/v1/integrations/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<Integration>({
        id: 'integrations.get',
        method: 'GET',
        path: '/api/v1/integrations/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<Integration>({
        id: 'integrations.update',
        method: 'PATCH',
        path: '/api/v1/integrations/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'integrations.delete',
        method: 'DELETE',
        path: '/api/v1/integrations/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<Integration>({
        id: 'integrations.restore',
        method: 'POST',
        path: '/api/v1/integrations/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
    providers: (options) =>
      client.call<IntegrationProviders>({
        id: 'integrations.providers',
        method: 'GET',
        path: '/api/v1/integrations/providers',
      }, options),
    test: (id, options) =>
      client.call<IntegrationTest>({
        id: 'integrations.test',
        method: 'GET',
        path: '/api/v1/integrations/{id}/test',
        params: { path: { id } },
      }, options),
    sync: (id, body, options) =>
      client.call<Job>({
        id: 'integrations.sync',
        method: 'POST',
        path: '/api/v1/integrations/{id}/sync',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    retry_failed: (id, options) =>
      client.call<IntegrationRetried>({
        id: 'integrations.retry_failed',
        method: 'POST',
        path: '/api/v1/integrations/{id}/retry_failed',
        params: { path: { id } },
        idempotent: true,
      }, options),
    logs: (id, query, options) =>
      client.page<IntegrationLog>({
        id: 'integrations.logs',
        method: 'GET',
        path: '/api/v1/integrations/{id}/logs',
        params: { path: { id } },
      }, { ...query }, options),
  };
}
