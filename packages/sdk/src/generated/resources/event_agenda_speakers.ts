// Made from openapi/paths/event_agenda_speakers.yaml and openapi/schemas/event_agenda_speakers.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { Problem } from './shared.ts';

/** A person who speaks in an agenda item, a user or a contact, once for each item */
export interface EventAgendaSpeaker {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** In which item */
  agenda_item_id: string;
  /** The user who speaks; null when a contact does */
  user_id: string | null;
  /** The contact who speaks; null when a user does */
  contact_id: string | null;
  /** Their place among those who speak together */
  sort_order: number;
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

/** What you may say about a new speaker */
export interface EventAgendaSpeakerCreate {
  /** In which item */
  agenda_item_id: string;
  /** The user who speaks; null when a contact does */
  user_id?: string | null;
  /** The contact who speaks; null when a user does */
  contact_id?: string | null;
  /** Their place among those who speak together */
  sort_order?: number;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of a speaker; columns you leave out stay as they are */
export interface EventAgendaSpeakerUpdate {
  /** Their place among those who speak together */
  sort_order?: number;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of speakers */
export interface EventAgendaSpeakerPage {
  /** The speakers of this page */
  items: readonly EventAgendaSpeaker[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of speakers, done in this order, each for itself */
export interface EventAgendaSpeakerBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: EventAgendaSpeakerCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: EventAgendaSpeakerUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of speakers, in the order of the request */
export interface EventAgendaSpeakerBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: EventAgendaSpeaker;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** What `event_agenda_speakers.list` takes in its query. */
export interface EventAgendaSpeakersListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'sort_order' | '-sort_order' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAgendaSpeaker | readonly (keyof EventAgendaSpeaker)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this agenda_item_id; repeat it for any of several */
  agenda_item_id?: string | readonly string[] | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this contact_id; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
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

/** What `event_agenda_speakers.get` takes in its query. */
export interface EventAgendaSpeakersGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAgendaSpeaker | readonly (keyof EventAgendaSpeaker)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** Who speaks in an agenda item. */
export interface EventAgendaSpeakers {
  /**
   * List speakers.
   *
   * Answers a page of speakers that pass all filters.
   *
   * Scope: `event_agenda_speakers:read`.
   *
   * @example
   * ```ts
   * for await (const eventAgendaSpeaker of plugs.event_agenda_speakers.list()) console.log(eventAgendaSpeaker);
   * ```
   */
  list(query?: EventAgendaSpeakersListQuery, options?: CallOptions): PageCall<EventAgendaSpeaker>;

  /**
   * Create a speaker.
   *
   * Makes a new speaker and answers it.
   *
   * Scope: `event_agenda_speakers:write`.
   *
   * @example
   * ```ts
   * const eventAgendaSpeaker = await plugs.event_agenda_speakers.create({ agenda_item_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', contact_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11', sort_order: 1 });
   * ```
   */
  create(body: EventAgendaSpeakerCreate, options?: CallOptions): Call<EventAgendaSpeaker>;

  /**
   * Change many speakers.
   *
   * Creates, changes, deletes and restores up to 500 speakers. Each item succeeds or fails for itself.
   *
   * Scope: `event_agenda_speakers:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.event_agenda_speakers.batch({ operations: [{ action: 'create', data: { agenda_item_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', contact_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11', sort_order: 1 } }] });
   * ```
   */
  batch(body: EventAgendaSpeakerBatchRequest, options?: CallOptions): Call<EventAgendaSpeakerBatchResult>;

  /**
   * Get a speaker.
   *
   * Answers one speaker by its id.
   *
   * Scope: `event_agenda_speakers:read`.
   *
   * @example
   * ```ts
   * const eventAgendaSpeaker = await plugs.event_agenda_speakers.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: EventAgendaSpeakersGetQuery, options?: CallOptions): Call<EventAgendaSpeaker>;

  /**
   * Change a speaker.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Scope: `event_agenda_speakers:write`.
   *
   * @example
   * ```ts
   * const eventAgendaSpeaker = await plugs.event_agenda_speakers.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { sort_order: 1 });
   * ```
   */
  update(id: string, body: EventAgendaSpeakerUpdate, options?: CallOptions): Call<EventAgendaSpeaker>;

  /**
   * Delete a speaker.
   *
   * Hides the speaker from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * Scope: `event_agenda_speakers:write`.
   *
   * @example
   * ```ts
   * await plugs.event_agenda_speakers.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore a speaker.
   *
   * Brings a deleted speaker back. It is refused when a living one has taken its unique key since.
   *
   * Scope: `event_agenda_speakers:write`.
   *
   * @example
   * ```ts
   * const eventAgendaSpeaker = await plugs.event_agenda_speakers.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<EventAgendaSpeaker>;
}

/** The `event_agenda_speakers` operations over one client. */
export function eventAgendaSpeakers(client: Client): EventAgendaSpeakers {
  return {
    list: (query, options) =>
      client.page<EventAgendaSpeaker>({
        id: 'event_agenda_speakers.list',
        method: 'GET',
        path: '/api/v1/event_agenda_speakers',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<EventAgendaSpeaker>({
        id: 'event_agenda_speakers.create',
        method: 'POST',
        path: '/api/v1/event_agenda_speakers',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<EventAgendaSpeakerBatchResult>({
        id: 'event_agenda_speakers.batch',
        method: 'POST',
        path: '/api/v1/event_agenda_speakers/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<EventAgendaSpeaker>({
        id: 'event_agenda_speakers.get',
        method: 'GET',
        path: '/api/v1/event_agenda_speakers/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<EventAgendaSpeaker>({
        id: 'event_agenda_speakers.update',
        method: 'PATCH',
        path: '/api/v1/event_agenda_speakers/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'event_agenda_speakers.delete',
        method: 'DELETE',
        path: '/api/v1/event_agenda_speakers/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<EventAgendaSpeaker>({
        id: 'event_agenda_speakers.restore',
        method: 'POST',
        path: '/api/v1/event_agenda_speakers/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
  };
}
