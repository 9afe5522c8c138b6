// Made from openapi/paths/media_collection_items.yaml and openapi/schemas/media_collection_items.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { Problem } from './shared.ts';

/** The place of a medium in a collection */
export interface MediaCollectionItem {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The collection */
  collection_id: string;
  /** The medium, which stands once in a collection */
  media_id: string;
  /** The place in the collection, from 1; the end when you leave it out. Whatever stands there moves one further */
  sort_order: number;
  /** When it was moved last */
  updated_at: string;
  /** True once the medium was taken out; it can be restored */
  is_deleted: boolean;
  /** When it was taken out */
  deleted_at: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
}

/** What you may say about a new collection item */
export interface MediaCollectionItemCreate {
  /** The collection */
  collection_id: string;
  /** The medium, which stands once in a collection */
  media_id: string;
  /** The place in the collection, from 1; the end when you leave it out. Whatever stands there moves one further */
  sort_order?: number;
}

/** What you may change of a collection item; columns you leave out stay as they are */
export interface MediaCollectionItemUpdate {
  /** The place in the collection, from 1; the end when you leave it out. Whatever stands there moves one further */
  sort_order?: number;
}

/** One page of collection items */
export interface MediaCollectionItemPage {
  /** The collection items of this page */
  items: readonly MediaCollectionItem[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of collection items, done in this order, each for itself */
export interface MediaCollectionItemBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: MediaCollectionItemCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: MediaCollectionItemUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of collection items, in the order of the request */
export interface MediaCollectionItemBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: MediaCollectionItem;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** What `media_collection_items.list` takes in its query. */
export interface MediaCollectionItemsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'sort_order' | '-sort_order' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof MediaCollectionItem | readonly (keyof MediaCollectionItem)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this collection_id; repeat it for any of several */
  collection_id?: string | readonly string[] | undefined;
  /** Only with this media_id; repeat it for any of several */
  media_id?: string | readonly string[] | undefined;
  /** Only with this sort_order; repeat it for any of several */
  sort_order?: number | readonly number[] | undefined;
  /** Only with sort_order at least this value */
  'sort_order[gte]'?: number | undefined;
  /** Only with sort_order more than this value */
  'sort_order[gt]'?: number | undefined;
  /** Only with sort_order at most this value */
  'sort_order[lte]'?: number | undefined;
  /** Only with sort_order less than this value */
  'sort_order[lt]'?: number | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `media_collection_items.get` takes in its query. */
export interface MediaCollectionItemsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof MediaCollectionItem | readonly (keyof MediaCollectionItem)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** Which medium stands where in a collection. */
export interface MediaCollectionItems {
  /**
   * List collection items.
   *
   * Answers a page of collection items that pass all filters.
   *
   * Scope: `media_collection_items:read`.
   *
   * @example
   * ```ts
   * for await (const mediaCollectionItem of plugs.media_collection_items.list()) console.log(mediaCollectionItem);
   * ```
   */
  list(query?: MediaCollectionItemsListQuery, options?: CallOptions): PageCall<MediaCollectionItem>;

  /**
   * Create a collection item.
   *
   * Makes a new collection item and answers it.
   *
   * Puts a medium into a collection, at its end or at a place.
   *
   * Scope: `media_collection_items:write`.
   *
   * @example
   * ```ts
   * const mediaCollectionItem = await plugs.media_collection_items.create({ collection_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', media_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', sort_order: 1 });
   * ```
   */
  create(body: MediaCollectionItemCreate, options?: CallOptions): Call<MediaCollectionItem>;

  /**
   * Change many collection items.
   *
   * Creates, changes, deletes and restores up to 500 collection items. Each item succeeds or fails for itself.
   *
   * Scope: `media_collection_items:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.media_collection_items.batch({ operations: [{ action: 'create', data: { collection_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', media_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', sort_order: 1 } }] });
   * ```
   */
  batch(body: MediaCollectionItemBatchRequest, options?: CallOptions): Call<MediaCollectionItemBatchResult>;

  /**
   * Get a collection item.
   *
   * Answers one collection item by its id.
   *
   * Scope: `media_collection_items:read`.
   *
   * @example
   * ```ts
   * const mediaCollectionItem = await plugs.media_collection_items.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: MediaCollectionItemsGetQuery, options?: CallOptions): Call<MediaCollectionItem>;

  /**
   * Change a collection item.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Moves it to another place.
   *
   * Scope: `media_collection_items:write`.
   *
   * @example
   * ```ts
   * const mediaCollectionItem = await plugs.media_collection_items.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { sort_order: 1 });
   * ```
   */
  update(id: string, body: MediaCollectionItemUpdate, options?: CallOptions): Call<MediaCollectionItem>;

  /**
   * Delete a collection item.
   *
   * Hides the collection item from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * Takes the medium out of the collection; the medium itself stays.
   *
   * Scope: `media_collection_items:write`.
   *
   * @example
   * ```ts
   * await plugs.media_collection_items.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore a collection item.
   *
   * Brings a deleted collection item back. It is refused when a living one has taken its unique key since.
   *
   * Scope: `media_collection_items:write`.
   *
   * @example
   * ```ts
   * const mediaCollectionItem = await plugs.media_collection_items.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<MediaCollectionItem>;
}

/** The `media_collection_items` operations over one client. */
export function mediaCollectionItems(client: Client): MediaCollectionItems {
  return {
    list: (query, options) =>
      client.page<MediaCollectionItem>({
        id: 'media_collection_items.list',
        method: 'GET',
        path: '/api/v1/media_collection_items',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<MediaCollectionItem>({
        id: 'media_collection_items.create',
        method: 'POST',
        path: '/api/v1/media_collection_items',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<MediaCollectionItemBatchResult>({
        id: 'media_collection_items.batch',
        method: 'POST',
        path: '/api/v1/media_collection_items/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<MediaCollectionItem>({
        id: 'media_collection_items.get',
        method: 'GET',
        path: '/api/v1/media_collection_items/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<MediaCollectionItem>({
        id: 'media_collection_items.update',
        method: 'PATCH',
        path: '/api/v1/media_collection_items/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'media_collection_items.delete',
        method: 'DELETE',
        path: '/api/v1/media_collection_items/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<MediaCollectionItem>({
        id: 'media_collection_items.restore',
        method: 'POST',
        path: '/api/v1/media_collection_items/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
  };
}
