// Made from openapi/paths/push_subscriptions.yaml and openapi/schemas/push_subscriptions.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';

/** A browser that a person's push notifications go to */
export interface PushSubscription {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Whose browser it is */
  user_id: string;
  /** Where its push service takes messages */
  endpoint: string;
  /** What the browser called itself */
  user_agent: string | null;
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

/** A subscription as the browser gives it */
export interface PushSubscriptionCreate {
  /** Where its push service takes messages */
  endpoint: string;
  /** As browsers send it; they renew by themselves, and so it is not kept */
  expirationTime?: number | null;
  /** What messages to it are encrypted with (RFC 8291) */
  keys: {
    /** The browser's public key */
    p256dh: string;
    /** The secret shared with the browser */
    auth: string;
  };
}

/** One page of subscriptions */
export interface PushSubscriptionPage {
  /** The subscriptions of this page */
  items: readonly PushSubscription[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** The server's public key */
export interface PushKey {
  /** An uncompressed P-256 point, base64url */
  public_key: string;
}

/** What `push_subscriptions.list` takes in its query. */
export interface PushSubscriptionsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof PushSubscription | readonly (keyof PushSubscription)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** Browsers that your push notifications go to. */
export interface PushSubscriptions {
  /**
   * List subscriptions.
   *
   * Answers a page of subscriptions that pass all filters.
   *
   * Your own.
   *
   * @example
   * ```ts
   * for await (const pushSubscription of plugs.push_subscriptions.list()) console.log(pushSubscription);
   * ```
   */
  list(query?: PushSubscriptionsListQuery, options?: CallOptions): PageCall<PushSubscription>;

  /**
   * Create a subscription.
   *
   * Makes a new subscription and answers it.
   *
   * Takes what a browser's `PushSubscription.toJSON()` gives. A browser that is known already is answered as it is,
   * with its new keys; one that another person used before goes over to you.
   *
   * @example
   * ```ts
   * const pushSubscription = await plugs.push_subscriptions.create({ endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/gAAAAABn', keys: { p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', auth: 'BTBZMqHH6r4Tts7J_aSIgg' } });
   * ```
   */
  create(body: PushSubscriptionCreate, options?: CallOptions): Call<PushSubscription>;

  /**
   * Delete a subscription.
   *
   * Hides the subscription from lists and frees its unique keys; it stays in the audit.
   *
   * One of your own. Those that the push service gave up are removed by themselves.
   *
   * @example
   * ```ts
   * await plugs.push_subscriptions.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Get the key that browsers subscribe with.
   *
   * The `applicationServerKey` of `PushManager.subscribe()`, by which push services know this server (RFC 8292).
   *
   * @example
   * ```ts
   * const answer = await plugs.push_subscriptions.key();
   * ```
   */
  key(options?: CallOptions): Call<PushKey>;
}

/** The `push_subscriptions` operations over one client. */
export function pushSubscriptions(client: Client): PushSubscriptions {
  return {
    list: (query, options) =>
      client.page<PushSubscription>({
        id: 'push_subscriptions.list',
        method: 'GET',
        path: '/api/v1/push_subscriptions',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<PushSubscription>({
        id: 'push_subscriptions.create',
        method: 'POST',
        path: '/api/v1/push_subscriptions',
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'push_subscriptions.delete',
        method: 'DELETE',
        path: '/api/v1/push_subscriptions/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    key: (options) =>
      client.call<PushKey>({
        id: 'push_subscriptions.key',
        method: 'GET',
        path: '/api/v1/push_subscriptions/key',
      }, options),
  };
}
