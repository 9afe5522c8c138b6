// Made from openapi/paths/webhook_deliveries.yaml and openapi/schemas/webhook_deliveries.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';

/** One event on its way to one webhook */
export interface WebhookDelivery {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Where it goes */
  webhook_id: string;
  /** The event; receivers see it as `webhook-id` */
  event_id: string;
  /** What happened */
  event_type: string;
  /** What is sent */
  event: Record<string, unknown>;
  /** pending: not yet, or to be tried again; delivered: answered with 2xx; failed: given up */
  status: 'pending' | 'delivered' | 'failed';
  /** How often it was tried */
  attempts: number;
  /** When it is tried next; null when it is not */
  next_attempt_at: string | null;
  /** When it was taken */
  delivered_at: string | null;
  /** What the receiver answered last; null when it did not answer */
  response_status: number | null;
  /** How the answer began */
  response_body: string | null;
  /** Why the last try failed */
  failure: string | null;
  /** When it was made */
  created_at: string;
}

/** One page of deliveries */
export interface WebhookDeliveryPage {
  /** The deliveries of this page */
  items: readonly WebhookDelivery[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** What `webhook_deliveries.list` takes in its query. */
export interface WebhookDeliveriesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof WebhookDelivery | readonly (keyof WebhookDelivery)[] | undefined;
  /** Only with this webhook_id; repeat it for any of several */
  webhook_id?: string | readonly string[] | undefined;
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

/** What `webhook_deliveries.get` takes in its query. */
export interface WebhookDeliveriesGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof WebhookDelivery | readonly (keyof WebhookDelivery)[] | undefined;
}

/** What webhooks were told, and how it went. */
export interface WebhookDeliveries {
  /**
   * List deliveries.
   *
   * Answers a page of deliveries that pass all filters.
   *
   * What was told to whom and how it went, kept for 30 days.
   *
   * Scope: `webhook_deliveries:read`.
   *
   * @example
   * ```ts
   * for await (const webhookDelivery of plugs.webhook_deliveries.list()) console.log(webhookDelivery);
   * ```
   */
  list(query?: WebhookDeliveriesListQuery, options?: CallOptions): PageCall<WebhookDelivery>;

  /**
   * Get a delivery.
   *
   * Answers one delivery by its id.
   *
   * Scope: `webhook_deliveries:read`.
   *
   * @example
   * ```ts
   * const webhookDelivery = await plugs.webhook_deliveries.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: WebhookDeliveriesGetQuery, options?: CallOptions): Call<WebhookDelivery>;

  /**
   * Deliver again.
   *
   * Sends the same event once more, under the same id, whether it was delivered or given up. Its tries are counted
   * anew.
   *
   * Scope: `webhooks:write`.
   *
   * @example
   * ```ts
   * const webhookDelivery = await plugs.webhook_deliveries.replay('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  replay(id: string, options?: CallOptions): Call<WebhookDelivery>;
}

/** The `webhook_deliveries` operations over one client. */
export function webhookDeliveries(client: Client): WebhookDeliveries {
  return {
    list: (query, options) =>
      client.page<WebhookDelivery>({
        id: 'webhook_deliveries.list',
        method: 'GET',
        path: '/api/v1/webhook_deliveries',
      }, { ...query }, options),
    get: (id, query, options) =>
      client.call<WebhookDelivery>({
        id: 'webhook_deliveries.get',
        method: 'GET',
        path: '/api/v1/webhook_deliveries/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    replay: (id, options) =>
      client.call<WebhookDelivery>({
        id: 'webhook_deliveries.replay',
        method: 'POST',
        path: '/api/v1/webhook_deliveries/{id}/replay',
        params: { path: { id } },
        idempotent: true,
      }, options),
  };
}
