// Made from openapi/paths/suppressions.yaml and openapi/schemas/suppressions.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { Problem } from './shared.ts';

/** An address that no campaign writes to */
export interface Suppression {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The address, whatever the case of its letters */
  email: string;
  /** Why: the person unsubscribed, the address does not exist, the person complained, or somebody decided so */
  reason: 'unsubscribed' | 'bounced' | 'complained' | 'manual';
  /** Your notes */
  notes: string | null;
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

/** What you may say about a new suppression */
export interface SuppressionCreate {
  /** The address, whatever the case of its letters */
  email: string;
  /** Why: the person unsubscribed, the address does not exist, the person complained, or somebody decided so */
  reason?: 'unsubscribed' | 'bounced' | 'complained' | 'manual';
  /** Your notes */
  notes?: string | null;
}

/** What you may change of a suppression; columns you leave out stay as they are */
export interface SuppressionUpdate {
  /** Why: the person unsubscribed, the address does not exist, the person complained, or somebody decided so */
  reason?: 'unsubscribed' | 'bounced' | 'complained' | 'manual';
  /** Your notes */
  notes?: string | null;
}

/** One page of suppressions */
export interface SuppressionPage {
  /** The suppressions of this page */
  items: readonly Suppression[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of suppressions, done in this order, each for itself */
export interface SuppressionBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: SuppressionCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: SuppressionUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of suppressions, in the order of the request */
export interface SuppressionBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: Suppression;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** What `suppressions.list` takes in its query. */
export interface SuppressionsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'email' | '-email' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Suppression | readonly (keyof Suppression)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this email; repeat it for any of several */
  email?: string | readonly string[] | undefined;
  /** Only with this reason; repeat it for any of several */
  reason?: 'unsubscribed' | 'bounced' | 'complained' | 'manual' | readonly ('unsubscribed' | 'bounced' | 'complained' | 'manual')[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `suppressions.get` takes in its query. */
export interface SuppressionsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Suppression | readonly (keyof Suppression)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** Addresses that no campaign writes to, whoever is behind them. */
export interface Suppressions {
  /**
   * List suppressions.
   *
   * Answers a page of suppressions that pass all filters.
   *
   * Scope: `suppressions:read`.
   *
   * @example
   * ```ts
   * for await (const suppression of plugs.suppressions.list()) console.log(suppression);
   * ```
   */
  list(query?: SuppressionsListQuery, options?: CallOptions): PageCall<Suppression>;

  /**
   * Create a suppression.
   *
   * Makes a new suppression and answers it.
   *
   * From then on no campaign writes to the address. Mails about the person's own account are not held back.
   *
   * Scope: `suppressions:write`.
   *
   * @example
   * ```ts
   * const suppression = await plugs.suppressions.create({ email: 'ada@analytical.example', notes: 'Asked for it on the telephone' });
   * ```
   */
  create(body: SuppressionCreate, options?: CallOptions): Call<Suppression>;

  /**
   * Change many suppressions.
   *
   * Creates, changes, deletes and restores up to 500 suppressions. Each item succeeds or fails for itself.
   *
   * Scope: `suppressions:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.suppressions.batch({ operations: [{ action: 'create', data: { email: 'ada@analytical.example', notes: 'Asked for it on the telephone' } }] });
   * ```
   */
  batch(body: SuppressionBatchRequest, options?: CallOptions): Call<SuppressionBatchResult>;

  /**
   * Get a suppression.
   *
   * Answers one suppression by its id.
   *
   * Scope: `suppressions:read`.
   *
   * @example
   * ```ts
   * const suppression = await plugs.suppressions.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: SuppressionsGetQuery, options?: CallOptions): Call<Suppression>;

  /**
   * Change a suppression.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Scope: `suppressions:write`.
   *
   * @example
   * ```ts
   * const suppression = await plugs.suppressions.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { notes: 'Asked for it on the telephone' });
   * ```
   */
  update(id: string, body: SuppressionUpdate, options?: CallOptions): Call<Suppression>;

  /**
   * Delete a suppression.
   *
   * Hides the suppression from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * Campaigns write to the address again; do it only when its owner wants that.
   *
   * Scope: `suppressions:write`.
   *
   * @example
   * ```ts
   * await plugs.suppressions.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore a suppression.
   *
   * Brings a deleted suppression back. It is refused when a living one has taken its unique key since.
   *
   * Scope: `suppressions:write`.
   *
   * @example
   * ```ts
   * const suppression = await plugs.suppressions.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<Suppression>;
}

/** The `suppressions` operations over one client. */
export function suppressions(client: Client): Suppressions {
  return {
    list: (query, options) =>
      client.page<Suppression>({
        id: 'suppressions.list',
        method: 'GET',
        path: '/api/v1/suppressions',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<Suppression>({
        id: 'suppressions.create',
        method: 'POST',
        path: '/api/v1/suppressions',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<SuppressionBatchResult>({
        id: 'suppressions.batch',
        method: 'POST',
        path: '/api/v1/suppressions/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<Suppression>({
        id: 'suppressions.get',
        method: 'GET',
        path: '/api/v1/suppressions/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<Suppression>({
        id: 'suppressions.update',
        method: 'PATCH',
        path: '/api/v1/suppressions/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'suppressions.delete',
        method: 'DELETE',
        path: '/api/v1/suppressions/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<Suppression>({
        id: 'suppressions.restore',
        method: 'POST',
        path: '/api/v1/suppressions/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
  };
}
