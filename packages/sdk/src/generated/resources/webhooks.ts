// Made from openapi/paths/webhooks.yaml and openapi/schemas/webhooks.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { WebhookDelivery } from './webhook_deliveries.ts';

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

/** Addresses that are told what happens. */
export interface Webhooks {
  /**
   * List webhooks.
   *
   * Answers a page of webhooks that pass all filters.
   *
   * Scope: `webhooks:read`.
   *
   * @example
   * ```ts
   * for await (const webhook of plugs.webhooks.list()) console.log(webhook);
   * ```
   */
  list(query?: WebhooksListQuery, options?: CallOptions): PageCall<Webhook>;

  /**
   * Create a webhook.
   *
   * Makes a new webhook and answers it.
   *
   * The secret stands in this answer and nowhere else. Deliveries are signed as the Standard Webhooks specification
   * says (`webhook-id`, `webhook-timestamp`, `webhook-signature`), so that its libraries verify them. Addresses of
   * private networks are refused here, and again whenever something is sent.
   *
   * Scope: `webhooks:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.webhooks.create({ url: 'https://hooks.example.com/plugs', description: 'Tells the warehouse', event_types: ['contacts.created', 'expenses.*'], is_active: true });
   * ```
   */
  create(body: WebhookCreate, options?: CallOptions): Call<WebhookCreated>;

  /**
   * Get a webhook.
   *
   * Answers one webhook by its id.
   *
   * Scope: `webhooks:read`.
   *
   * @example
   * ```ts
   * const webhook = await plugs.webhooks.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: WebhooksGetQuery, options?: CallOptions): Call<Webhook>;

  /**
   * Change a webhook.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * An active one that the server had ended begins anew, with what happens from now on.
   *
   * Scope: `webhooks:write`.
   *
   * @example
   * ```ts
   * const webhook = await plugs.webhooks.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { url: 'https://hooks.example.com/plugs', description: 'Tells the warehouse' });
   * ```
   */
  update(id: string, body: WebhookUpdate, options?: CallOptions): Call<Webhook>;

  /**
   * Delete a webhook.
   *
   * Hides the webhook from lists and frees its unique keys; it stays in the audit.
   *
   * What waits to be delivered is not delivered any more.
   *
   * Scope: `webhooks:write`.
   *
   * @example
   * ```ts
   * await plugs.webhooks.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Replace the secret.
   *
   * Answers the new secret, which is not shown again. For `overlap_hours` both sign each delivery, so that receivers
   * can change over one after the other.
   *
   * Scope: `webhooks:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.webhooks.rotate_secret('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { overlap_hours: 24 });
   * ```
   */
  rotate_secret(id: string, body?: WebhookRotation, options?: CallOptions): Call<WebhookCreated>;

  /**
   * Send a test event.
   *
   * Makes deliveries of an event that did not happen, marked `"test": true`, for every active webhook that is told of
   * such, or for one. They are signed, tried again and logged like any other.
   *
   * Scope: `webhooks:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.webhooks.trigger({ event_type: 'contacts.created', webhook_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10' });
   * ```
   */
  trigger(body: WebhookTrigger, options?: CallOptions): Call<WebhookTriggered>;

  /**
   * Follow the events.
   *
   * What webhooks are told, for those who cannot be reached from outside: events since a place, in the order they were
   * committed. Without `after` it answers the place where events will appear from now on.
   *
   * Scope: `webhooks:read`, `audit_logs:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.webhooks.events();
   * ```
   */
  events(query?: WebhooksEventsQuery, options?: CallOptions): Call<WebhookEvents>;

  /**
   * List deliveries.
   *
   * Answers a page of deliveries of one record of webhooks.
   *
   * Scope: `webhook_deliveries:read`.
   *
   * @example
   * ```ts
   * for await (const webhookDelivery of plugs.webhooks.deliveries('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10')) console.log(webhookDelivery);
   * ```
   */
  deliveries(id: string, query?: WebhooksDeliveriesQuery, options?: CallOptions): PageCall<WebhookDelivery>;
}

/** The `webhooks` operations over one client. */
export function webhooks(client: Client): Webhooks {
  return {
    list: (query, options) =>
      client.page<Webhook>({
        id: 'webhooks.list',
        method: 'GET',
        path: '/api/v1/webhooks',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<WebhookCreated>({
        id: 'webhooks.create',
        method: 'POST',
        path: '/api/v1/webhooks',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<Webhook>({
        id: 'webhooks.get',
        method: 'GET',
        path: '/api/v1/webhooks/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<Webhook>({
        id: 'webhooks.update',
        method: 'PATCH',
        path: '/api/v1/webhooks/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'webhooks.delete',
        method: 'DELETE',
        path: '/api/v1/webhooks/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    rotate_secret: (id, body, options) =>
      client.call<WebhookCreated>({
        id: 'webhooks.rotate_secret',
        method: 'POST',
        path: '/api/v1/webhooks/{id}/rotate-secret',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    trigger: (body, options) =>
      client.call<WebhookTriggered>({
        id: 'webhooks.trigger',
        method: 'POST',
        path: '/api/v1/webhooks/trigger',
        body,
        idempotent: true,
      }, options),
    events: (query, options) =>
      client.call<WebhookEvents>({
        id: 'webhooks.events',
        method: 'GET',
        path: '/api/v1/webhooks/events',
        params: { query: { ...query } },
      }, options),
    deliveries: (id, query, options) =>
      client.page<WebhookDelivery>({
        id: 'webhooks.deliveries',
        method: 'GET',
        path: '/api/v1/webhooks/{id}/deliveries',
        params: { path: { id } },
      }, { ...query }, options),
  };
}
