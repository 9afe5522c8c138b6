// Made from openapi/paths/contact_interactions.yaml and openapi/schemas/contact_interactions.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { Problem } from './shared.ts';

/** Something that happened, or is to happen, between a user and a contact */
export interface ContactInteraction {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** With whom */
  contact_id: string;
  /** Which of us */
  user_id: string | null;
  /** How */
  interaction_type: 'meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up';
  /** In a few words */
  subject: string | null;
  /** In more words */
  description: string | null;
  /** What came of it */
  outcome: string | null;
  /** When */
  interaction_date: string;
  /** Whether it happened; only completed ones move the contact's last_interaction */
  status: 'completed' | 'scheduled' | 'cancelled';
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

/** What you may say about a new interaction */
export interface ContactInteractionCreate {
  /** With whom */
  contact_id: string;
  /** Which of us */
  user_id?: string | null;
  /** How */
  interaction_type: 'meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up';
  /** In a few words */
  subject?: string | null;
  /** In more words */
  description?: string | null;
  /** What came of it */
  outcome?: string | null;
  /** When */
  interaction_date: string;
  /** Whether it happened; only completed ones move the contact's last_interaction */
  status?: 'completed' | 'scheduled' | 'cancelled';
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of an interaction; columns you leave out stay as they are */
export interface ContactInteractionUpdate {
  /** With whom */
  contact_id?: string;
  /** Which of us */
  user_id?: string | null;
  /** How */
  interaction_type?: 'meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up';
  /** In a few words */
  subject?: string | null;
  /** In more words */
  description?: string | null;
  /** What came of it */
  outcome?: string | null;
  /** When */
  interaction_date?: string;
  /** Whether it happened; only completed ones move the contact's last_interaction */
  status?: 'completed' | 'scheduled' | 'cancelled';
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of interactions */
export interface ContactInteractionPage {
  /** The interactions of this page */
  items: readonly ContactInteraction[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of interactions, done in this order, each for itself */
export interface ContactInteractionBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: ContactInteractionCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: ContactInteractionUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of interactions, in the order of the request */
export interface ContactInteractionBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: ContactInteraction;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** What `contact_interactions.list` takes in its query. */
export interface ContactInteractionsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'interaction_date'
    | '-interaction_date'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ContactInteraction | readonly (keyof ContactInteraction)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this contact_id; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this interaction_type; repeat it for any of several */
  interaction_type?: 'meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up' | readonly ('meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'completed' | 'scheduled' | 'cancelled' | readonly ('completed' | 'scheduled' | 'cancelled')[] | undefined;
  /** Only with interaction_date at or after this value */
  'interaction_date[gte]'?: string | undefined;
  /** Only with interaction_date after this value */
  'interaction_date[gt]'?: string | undefined;
  /** Only with interaction_date at or before this value */
  'interaction_date[lte]'?: string | undefined;
  /** Only with interaction_date before this value */
  'interaction_date[lt]'?: string | undefined;
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

/** What `contact_interactions.get` takes in its query. */
export interface ContactInteractionsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ContactInteraction | readonly (keyof ContactInteraction)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What happened between a user and a contact. */
export interface ContactInteractions {
  /**
   * List interactions.
   *
   * Answers a page of interactions that pass all filters.
   *
   * Scope: `contact_interactions:read`.
   *
   * @example
   * ```ts
   * for await (const contactInteraction of plugs.contact_interactions.list()) console.log(contactInteraction);
   * ```
   */
  list(query?: ContactInteractionsListQuery, options?: CallOptions): PageCall<ContactInteraction>;

  /**
   * Create an interaction.
   *
   * Makes a new interaction and answers it.
   *
   * Scope: `contact_interactions:write`.
   *
   * @example
   * ```ts
   * const contactInteraction = await plugs.contact_interactions.create({ contact_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', interaction_type: 'call', subject: 'Engine order', outcome: 'Wants an offer', interaction_date: '2026-11-20T09:30:00.000Z' });
   * ```
   */
  create(body: ContactInteractionCreate, options?: CallOptions): Call<ContactInteraction>;

  /**
   * Change many interactions.
   *
   * Creates, changes, deletes and restores up to 500 interactions. Each item succeeds or fails for itself.
   *
   * Scope: `contact_interactions:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.contact_interactions.batch({ operations: [{ action: 'create', data: { contact_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', interaction_type: 'call', subject: 'Engine order', outcome: 'Wants an offer', interaction_date: '2026-11-20T09:30:00.000Z' } }] });
   * ```
   */
  batch(body: ContactInteractionBatchRequest, options?: CallOptions): Call<ContactInteractionBatchResult>;

  /**
   * Get an interaction.
   *
   * Answers one interaction by its id.
   *
   * Scope: `contact_interactions:read`.
   *
   * @example
   * ```ts
   * const contactInteraction = await plugs.contact_interactions.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: ContactInteractionsGetQuery, options?: CallOptions): Call<ContactInteraction>;

  /**
   * Change an interaction.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Scope: `contact_interactions:write`.
   *
   * @example
   * ```ts
   * const contactInteraction = await plugs.contact_interactions.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { contact_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', interaction_type: 'call' });
   * ```
   */
  update(id: string, body: ContactInteractionUpdate, options?: CallOptions): Call<ContactInteraction>;

  /**
   * Delete an interaction.
   *
   * Hides the interaction from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * Scope: `contact_interactions:write`.
   *
   * @example
   * ```ts
   * await plugs.contact_interactions.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore an interaction.
   *
   * Brings a deleted interaction back. It is refused when a living one has taken its unique key since.
   *
   * Scope: `contact_interactions:write`.
   *
   * @example
   * ```ts
   * const contactInteraction = await plugs.contact_interactions.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<ContactInteraction>;
}

/** The `contact_interactions` operations over one client. */
export function contactInteractions(client: Client): ContactInteractions {
  return {
    list: (query, options) =>
      client.page<ContactInteraction>({
        id: 'contact_interactions.list',
        method: 'GET',
        path: '/api/v1/contact_interactions',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<ContactInteraction>({
        id: 'contact_interactions.create',
        method: 'POST',
        path: '/api/v1/contact_interactions',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<ContactInteractionBatchResult>({
        id: 'contact_interactions.batch',
        method: 'POST',
        path: '/api/v1/contact_interactions/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<ContactInteraction>({
        id: 'contact_interactions.get',
        method: 'GET',
        path: '/api/v1/contact_interactions/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<ContactInteraction>({
        id: 'contact_interactions.update',
        method: 'PATCH',
        path: '/api/v1/contact_interactions/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'contact_interactions.delete',
        method: 'DELETE',
        path: '/api/v1/contact_interactions/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<ContactInteraction>({
        id: 'contact_interactions.restore',
        method: 'POST',
        path: '/api/v1/contact_interactions/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
  };
}
