// Made from openapi/paths/media_collections.yaml and openapi/schemas/media_collections.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { MediaCollectionItem } from './media_collection_items.ts';
import type { Problem } from './shared.ts';

/** Media in an order, under a name */
export interface MediaCollection {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it is called */
  name: string;
  /** In more words */
  description: string | null;
  /** What the media show */
  collection_type: 'event_photos' | 'contact_media' | 'general';
  /** How whoever shows it should show it */
  settings: Record<string, unknown>;
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

/** What you may say about a new collection */
export interface MediaCollectionCreate {
  /** What it is called */
  name: string;
  /** In more words */
  description?: string | null;
  /** What the media show */
  collection_type?: 'event_photos' | 'contact_media' | 'general';
  /** How whoever shows it should show it */
  settings?: Record<string, unknown>;
}

/** What you may change of a collection; columns you leave out stay as they are */
export interface MediaCollectionUpdate {
  /** What it is called */
  name?: string;
  /** In more words */
  description?: string | null;
  /** What the media show */
  collection_type?: 'event_photos' | 'contact_media' | 'general';
  /** How whoever shows it should show it */
  settings?: Record<string, unknown>;
}

/** One page of collections */
export interface MediaCollectionPage {
  /** The collections of this page */
  items: readonly MediaCollection[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of collections, done in this order, each for itself */
export interface MediaCollectionBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: MediaCollectionCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: MediaCollectionUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of collections, in the order of the request */
export interface MediaCollectionBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: MediaCollection;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** What `media_collections.list` takes in its query. */
export interface MediaCollectionsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | 'name' | '-name' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof MediaCollection | readonly (keyof MediaCollection)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this name; repeat it for any of several */
  name?: string | readonly string[] | undefined;
  /** Only with this collection_type; repeat it for any of several */
  collection_type?: 'event_photos' | 'contact_media' | 'general' | readonly ('event_photos' | 'contact_media' | 'general')[] | undefined;
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

/** What `media_collections.get` takes in its query. */
export interface MediaCollectionsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof MediaCollection | readonly (keyof MediaCollection)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `media_collections.items` takes in its query. */
export interface MediaCollectionsItemsQuery {
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

/** Media under a name, in an order. */
export interface MediaCollections {
  /**
   * List collections.
   *
   * Answers a page of collections that pass all filters.
   *
   * Scope: `media_collections:read`.
   *
   * @example
   * ```ts
   * for await (const mediaCollection of plugs.media_collections.list()) console.log(mediaCollection);
   * ```
   */
  list(query?: MediaCollectionsListQuery, options?: CallOptions): PageCall<MediaCollection>;

  /**
   * Create a collection.
   *
   * Makes a new collection and answers it.
   *
   * Scope: `media_collections:write`.
   *
   * @example
   * ```ts
   * const mediaCollection = await plugs.media_collections.create({ name: 'Spring conference', collection_type: 'event_photos', settings: { columns: 4 } });
   * ```
   */
  create(body: MediaCollectionCreate, options?: CallOptions): Call<MediaCollection>;

  /**
   * Change many collections.
   *
   * Creates, changes, deletes and restores up to 500 collections. Each item succeeds or fails for itself.
   *
   * Scope: `media_collections:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.media_collections.batch({ operations: [{ action: 'create', data: { name: 'Spring conference', collection_type: 'event_photos', settings: { columns: 4 } } }] });
   * ```
   */
  batch(body: MediaCollectionBatchRequest, options?: CallOptions): Call<MediaCollectionBatchResult>;

  /**
   * Get a collection.
   *
   * Answers one collection by its id.
   *
   * Scope: `media_collections:read`.
   *
   * @example
   * ```ts
   * const mediaCollection = await plugs.media_collections.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: MediaCollectionsGetQuery, options?: CallOptions): Call<MediaCollection>;

  /**
   * Change a collection.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Scope: `media_collections:write`.
   *
   * @example
   * ```ts
   * const mediaCollection = await plugs.media_collections.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { name: 'Spring conference', collection_type: 'event_photos' });
   * ```
   */
  update(id: string, body: MediaCollectionUpdate, options?: CallOptions): Call<MediaCollection>;

  /**
   * Delete a collection.
   *
   * Hides the collection from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * Scope: `media_collections:write`.
   *
   * @example
   * ```ts
   * await plugs.media_collections.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore a collection.
   *
   * Brings a deleted collection back. It is refused when a living one has taken its unique key since.
   *
   * Scope: `media_collections:write`.
   *
   * @example
   * ```ts
   * const mediaCollection = await plugs.media_collections.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<MediaCollection>;

  /**
   * List collection items.
   *
   * Answers a page of collection items of one record of media_collections.
   *
   * Scope: `media_collection_items:read`.
   *
   * @example
   * ```ts
   * for await (const mediaCollectionItem of plugs.media_collections.items('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10')) console.log(mediaCollectionItem);
   * ```
   */
  items(id: string, query?: MediaCollectionsItemsQuery, options?: CallOptions): PageCall<MediaCollectionItem>;
}

/** The `media_collections` operations over one client. */
export function mediaCollections(client: Client): MediaCollections {
  return {
    list: (query, options) =>
      client.page<MediaCollection>({
        id: 'media_collections.list',
        method: 'GET',
        path: '/api/v1/media_collections',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<MediaCollection>({
        id: 'media_collections.create',
        method: 'POST',
        path: '/api/v1/media_collections',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<MediaCollectionBatchResult>({
        id: 'media_collections.batch',
        method: 'POST',
        path: '/api/v1/media_collections/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<MediaCollection>({
        id: 'media_collections.get',
        method: 'GET',
        path: '/api/v1/media_collections/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<MediaCollection>({
        id: 'media_collections.update',
        method: 'PATCH',
        path: '/api/v1/media_collections/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'media_collections.delete',
        method: 'DELETE',
        path: '/api/v1/media_collections/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<MediaCollection>({
        id: 'media_collections.restore',
        method: 'POST',
        path: '/api/v1/media_collections/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
    items: (id, query, options) =>
      client.page<MediaCollectionItem>({
        id: 'media_collections.items',
        method: 'GET',
        path: '/api/v1/media_collections/{id}/items',
        params: { path: { id } },
      }, { ...query }, options),
  };
}
