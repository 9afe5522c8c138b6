// Made from openapi/paths/event_agenda_items.yaml and openapi/schemas/event_agenda_items.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { EventAgendaSpeaker } from './event_agenda_speakers.ts';
import type { Problem } from './shared.ts';

/** A talk, break or workshop of an event */
export interface EventAgendaItem {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Of which event */
  event_id: string;
  /** What it is called */
  title: string;
  /** What it is about */
  description: string | null;
  /** When it begins, within the event */
  start_time: string;
  /** When it ends */
  end_time: string;
  /** What kind it is */
  agenda_type: 'presentation' | 'break' | 'networking' | 'workshop';
  /** In which room */
  location: string | null;
  /** The user who speaks */
  speaker_id: string | null;
  /** Its place among items that begin at the same time */
  sort_order: number;
  /** Whether it takes place */
  status: 'scheduled' | 'ongoing' | 'completed' | 'cancelled';
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

/** What you may say about a new agenda item */
export interface EventAgendaItemCreate {
  /** Of which event */
  event_id: string;
  /** What it is called */
  title: string;
  /** What it is about */
  description?: string | null;
  /** When it begins, within the event */
  start_time: string;
  /** When it ends */
  end_time: string;
  /** What kind it is */
  agenda_type: 'presentation' | 'break' | 'networking' | 'workshop';
  /** In which room */
  location?: string | null;
  /** The user who speaks */
  speaker_id?: string | null;
  /** Its place among items that begin at the same time */
  sort_order?: number;
  /** Whether it takes place */
  status?: 'scheduled' | 'ongoing' | 'completed' | 'cancelled';
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of an agenda item; columns you leave out stay as they are */
export interface EventAgendaItemUpdate {
  /** What it is called */
  title?: string;
  /** What it is about */
  description?: string | null;
  /** When it begins, within the event */
  start_time?: string;
  /** When it ends */
  end_time?: string;
  /** What kind it is */
  agenda_type?: 'presentation' | 'break' | 'networking' | 'workshop';
  /** In which room */
  location?: string | null;
  /** The user who speaks */
  speaker_id?: string | null;
  /** Its place among items that begin at the same time */
  sort_order?: number;
  /** Whether it takes place */
  status?: 'scheduled' | 'ongoing' | 'completed' | 'cancelled';
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of agenda items */
export interface EventAgendaItemPage {
  /** The agenda items of this page */
  items: readonly EventAgendaItem[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of agenda items, done in this order, each for itself */
export interface EventAgendaItemBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: EventAgendaItemCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: EventAgendaItemUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of agenda items, in the order of the request */
export interface EventAgendaItemBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: EventAgendaItem;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

export interface EventAgenda {
  /** Of which event */
  event_id: string;
  /** What the event is called */
  title: string;
  /** The IANA time zone of the place */
  timezone: string;
  /** In the order of their times */
  items: readonly EventAgendaItem[];
  /** Who speaks in these items */
  speakers: readonly AgendaSpeaker[];
  /** Items that get in each other's way */
  conflicts: readonly AgendaConflict[];
}

export interface AgendaSpeaker {
  /** In which item */
  agenda_item_id: string;
  /** The contact who speaks */
  contact_id: string | null;
  /** The user who speaks */
  user_id: string | null;
  /** What they are called */
  name: string;
}

export interface AgendaConflict {
  /** What is needed in two places at once */
  kind: 'room' | 'speaker';
  /** The room's name, or the id of the speaking user or contact */
  of: string;
  /** The two items, the earlier one first */
  items: readonly string[];
  /** From when both take place */
  from: string;
  /** Until when both take place */
  to: string;
}

/** What `event_agenda_items.list` takes in its query. */
export interface EventAgendaItemsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'start_time'
    | '-start_time'
    | 'end_time'
    | '-end_time'
    | 'sort_order'
    | '-sort_order'
    | 'title'
    | '-title'
    | 'location'
    | '-location'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAgendaItem | readonly (keyof EventAgendaItem)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this event_id; repeat it for any of several */
  event_id?: string | readonly string[] | undefined;
  /** Only with this agenda_type; repeat it for any of several */
  agenda_type?: 'presentation' | 'break' | 'networking' | 'workshop' | readonly ('presentation' | 'break' | 'networking' | 'workshop')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'scheduled' | 'ongoing' | 'completed' | 'cancelled' | readonly ('scheduled' | 'ongoing' | 'completed' | 'cancelled')[] | undefined;
  /** Only with this location; repeat it for any of several */
  location?: string | readonly string[] | undefined;
  /** Only with this speaker_id; repeat it for any of several */
  speaker_id?: string | readonly string[] | undefined;
  /** Only with start_time at or after this value */
  'start_time[gte]'?: string | undefined;
  /** Only with start_time after this value */
  'start_time[gt]'?: string | undefined;
  /** Only with start_time at or before this value */
  'start_time[lte]'?: string | undefined;
  /** Only with start_time before this value */
  'start_time[lt]'?: string | undefined;
  /** Only with end_time at or after this value */
  'end_time[gte]'?: string | undefined;
  /** Only with end_time after this value */
  'end_time[gt]'?: string | undefined;
  /** Only with end_time at or before this value */
  'end_time[lte]'?: string | undefined;
  /** Only with end_time before this value */
  'end_time[lt]'?: string | undefined;
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

/** What `event_agenda_items.get` takes in its query. */
export interface EventAgendaItemsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAgendaItem | readonly (keyof EventAgendaItem)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `event_agenda_items.speakers` takes in its query. */
export interface EventAgendaItemsSpeakersQuery {
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

/** What happens at an event, when and where. */
export interface EventAgendaItems {
  /**
   * List agenda items.
   *
   * Answers a page of agenda items that pass all filters.
   *
   * Scope: `event_agenda_items:read`.
   *
   * @example
   * ```ts
   * for await (const eventAgendaItem of plugs.event_agenda_items.list()) console.log(eventAgendaItem);
   * ```
   */
  list(query?: EventAgendaItemsListQuery, options?: CallOptions): PageCall<EventAgendaItem>;

  /**
   * Create an agenda item.
   *
   * Makes a new agenda item and answers it.
   *
   * Scope: `event_agenda_items:write`.
   *
   * @example
   * ```ts
   * const eventAgendaItem = await plugs.event_agenda_items.create({ event_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', title: 'The difference engine', start_time: '2027-03-01T09:00:00.000Z', end_time: '2027-03-01T09:45:00.000Z', agenda_type: 'presentation', location: 'Hall A' });
   * ```
   */
  create(body: EventAgendaItemCreate, options?: CallOptions): Call<EventAgendaItem>;

  /**
   * Change many agenda items.
   *
   * Creates, changes, deletes and restores up to 500 agenda items. Each item succeeds or fails for itself.
   *
   * Scope: `event_agenda_items:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.event_agenda_items.batch({ operations: [{ action: 'create', data: { event_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', title: 'The difference engine', start_time: '2027-03-01T09:00:00.000Z', end_time: '2027-03-01T09:45:00.000Z', agenda_type: 'presentation', location: 'Hall A' } }] });
   * ```
   */
  batch(body: EventAgendaItemBatchRequest, options?: CallOptions): Call<EventAgendaItemBatchResult>;

  /**
   * Get an agenda item.
   *
   * Answers one agenda item by its id.
   *
   * Scope: `event_agenda_items:read`.
   *
   * @example
   * ```ts
   * const eventAgendaItem = await plugs.event_agenda_items.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: EventAgendaItemsGetQuery, options?: CallOptions): Call<EventAgendaItem>;

  /**
   * Change an agenda item.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Scope: `event_agenda_items:write`.
   *
   * @example
   * ```ts
   * const eventAgendaItem = await plugs.event_agenda_items.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { title: 'The difference engine', start_time: '2027-03-01T09:00:00.000Z' });
   * ```
   */
  update(id: string, body: EventAgendaItemUpdate, options?: CallOptions): Call<EventAgendaItem>;

  /**
   * Delete an agenda item.
   *
   * Hides the agenda item from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * Scope: `event_agenda_items:write`.
   *
   * @example
   * ```ts
   * await plugs.event_agenda_items.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore an agenda item.
   *
   * Brings a deleted agenda item back. It is refused when a living one has taken its unique key since.
   *
   * Scope: `event_agenda_items:write`.
   *
   * @example
   * ```ts
   * const eventAgendaItem = await plugs.event_agenda_items.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<EventAgendaItem>;

  /**
   * List speakers.
   *
   * Answers a page of speakers of one record of event_agenda_items.
   *
   * Scope: `event_agenda_speakers:read`.
   *
   * @example
   * ```ts
   * for await (const eventAgendaSpeaker of plugs.event_agenda_items.speakers('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10')) console.log(eventAgendaSpeaker);
   * ```
   */
  speakers(id: string, query?: EventAgendaItemsSpeakersQuery, options?: CallOptions): PageCall<EventAgendaSpeaker>;
}

/** The `event_agenda_items` operations over one client. */
export function eventAgendaItems(client: Client): EventAgendaItems {
  return {
    list: (query, options) =>
      client.page<EventAgendaItem>({
        id: 'event_agenda_items.list',
        method: 'GET',
        path: '/api/v1/event_agenda_items',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<EventAgendaItem>({
        id: 'event_agenda_items.create',
        method: 'POST',
        path: '/api/v1/event_agenda_items',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<EventAgendaItemBatchResult>({
        id: 'event_agenda_items.batch',
        method: 'POST',
        path: '/api/v1/event_agenda_items/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<EventAgendaItem>({
        id: 'event_agenda_items.get',
        method: 'GET',
        path: '/api/v1/event_agenda_items/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<EventAgendaItem>({
        id: 'event_agenda_items.update',
        method: 'PATCH',
        path: '/api/v1/event_agenda_items/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'event_agenda_items.delete',
        method: 'DELETE',
        path: '/api/v1/event_agenda_items/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<EventAgendaItem>({
        id: 'event_agenda_items.restore',
        method: 'POST',
        path: '/api/v1/event_agenda_items/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
    speakers: (id, query, options) =>
      client.page<EventAgendaSpeaker>({
        id: 'event_agenda_items.speakers',
        method: 'GET',
        path: '/api/v1/event_agenda_items/{id}/speakers',
        params: { path: { id } },
      }, { ...query }, options),
  };
}
