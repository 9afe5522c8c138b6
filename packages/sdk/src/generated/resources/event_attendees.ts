// Made from openapi/paths/event_attendees.yaml and openapi/schemas/event_attendees.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { Problem } from './shared.ts';

/** A person at an event, a user or a contact, once for each event */
export interface EventAttendee {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** At which event */
  event_id: string;
  /** The user who attends; null when a contact does */
  user_id: string | null;
  /** The contact who attends; null when a user does */
  contact_id: string | null;
  /** How far they have come; after creation only the steps of event_attendees move it */
  status: 'registered' | 'confirmed' | 'attended' | 'no_show' | 'cancelled';
  /** When they registered; now, unless an import says otherwise */
  registration_date: string | null;
  /** When they came */
  check_in_time: string | null;
  /** When they left */
  check_out_time: string | null;
  /** What there is to know about their stay */
  notes: string | null;
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

/** What you may say about a new attendee */
export interface EventAttendeeCreate {
  /** At which event */
  event_id: string;
  /** The user who attends; null when a contact does */
  user_id?: string | null;
  /** The contact who attends; null when a user does */
  contact_id?: string | null;
  /** How far they have come; after creation only the steps of event_attendees move it */
  status?: 'registered' | 'confirmed' | 'attended' | 'no_show' | 'cancelled';
  /** When they registered; now, unless an import says otherwise */
  registration_date?: string | null;
  /** When they came */
  check_in_time?: string | null;
  /** When they left */
  check_out_time?: string | null;
  /** What there is to know about their stay */
  notes?: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of an attendee; columns you leave out stay as they are */
export interface EventAttendeeUpdate {
  /** What there is to know about their stay */
  notes?: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of attendees */
export interface EventAttendeePage {
  /** The attendees of this page */
  items: readonly EventAttendee[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of attendees, done in this order, each for itself */
export interface EventAttendeeBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: EventAttendeeCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: EventAttendeeUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of attendees, in the order of the request */
export interface EventAttendeeBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: EventAttendee;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** What `event_attendees.list` takes in its query. */
export interface EventAttendeesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'registration_date'
    | '-registration_date'
    | 'check_in_time'
    | '-check_in_time'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAttendee | readonly (keyof EventAttendee)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this event_id; repeat it for any of several */
  event_id?: string | readonly string[] | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this contact_id; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'registered' | 'confirmed' | 'attended' | 'no_show' | 'cancelled' | readonly ('registered' | 'confirmed' | 'attended' | 'no_show' | 'cancelled')[] | undefined;
  /** Only with registration_date at or after this value */
  'registration_date[gte]'?: string | undefined;
  /** Only with registration_date after this value */
  'registration_date[gt]'?: string | undefined;
  /** Only with registration_date at or before this value */
  'registration_date[lte]'?: string | undefined;
  /** Only with registration_date before this value */
  'registration_date[lt]'?: string | undefined;
  /** Only with check_in_time at or after this value */
  'check_in_time[gte]'?: string | undefined;
  /** Only with check_in_time after this value */
  'check_in_time[gt]'?: string | undefined;
  /** Only with check_in_time at or before this value */
  'check_in_time[lte]'?: string | undefined;
  /** Only with check_in_time before this value */
  'check_in_time[lt]'?: string | undefined;
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

/** What `event_attendees.get` takes in its query. */
export interface EventAttendeesGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof EventAttendee | readonly (keyof EventAttendee)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** Who comes to an event: registered, confirmed, checked in. */
export interface EventAttendees {
  /**
   * List attendees.
   *
   * Answers a page of attendees that pass all filters.
   *
   * Scope: `event_attendees:read`.
   *
   * @example
   * ```ts
   * for await (const eventAttendee of plugs.event_attendees.list()) console.log(eventAttendee);
   * ```
   */
  list(query?: EventAttendeesListQuery, options?: CallOptions): PageCall<EventAttendee>;

  /**
   * Create an attendee.
   *
   * Makes a new attendee and answers it.
   *
   * Takes a seat; `event_full` when there is none. `events.register` does the same, and is safe to repeat.
   *
   * Scope: `event_attendees:write`.
   *
   * @example
   * ```ts
   * const eventAttendee = await plugs.event_attendees.create({ event_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', contact_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11', registration_date: '2026-11-23T20:15:00.000Z', notes: 'Vegetarian' });
   * ```
   */
  create(body: EventAttendeeCreate, options?: CallOptions): Call<EventAttendee>;

  /**
   * Change many attendees.
   *
   * Creates, changes, deletes and restores up to 500 attendees. Each item succeeds or fails for itself.
   *
   * Scope: `event_attendees:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.event_attendees.batch({ operations: [{ action: 'create', data: { event_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', contact_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11', registration_date: '2026-11-23T20:15:00.000Z', notes: 'Vegetarian' } }] });
   * ```
   */
  batch(body: EventAttendeeBatchRequest, options?: CallOptions): Call<EventAttendeeBatchResult>;

  /**
   * Get an attendee.
   *
   * Answers one attendee by its id.
   *
   * Scope: `event_attendees:read`.
   *
   * @example
   * ```ts
   * const eventAttendee = await plugs.event_attendees.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: EventAttendeesGetQuery, options?: CallOptions): Call<EventAttendee>;

  /**
   * Change an attendee.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Scope: `event_attendees:write`.
   *
   * @example
   * ```ts
   * const eventAttendee = await plugs.event_attendees.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { notes: 'Vegetarian' });
   * ```
   */
  update(id: string, body: EventAttendeeUpdate, options?: CallOptions): Call<EventAttendee>;

  /**
   * Delete an attendee.
   *
   * Hides the attendee from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * Scope: `event_attendees:write`.
   *
   * @example
   * ```ts
   * await plugs.event_attendees.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore an attendee.
   *
   * Brings a deleted attendee back. It is refused when a living one has taken its unique key since.
   *
   * Scope: `event_attendees:write`.
   *
   * @example
   * ```ts
   * const eventAttendee = await plugs.event_attendees.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<EventAttendee>;

  /**
   * Confirm an attendee.
   *
   * Says that a registered person is coming.
   *
   * Scope: `event_attendees:write`.
   *
   * @example
   * ```ts
   * const eventAttendee = await plugs.event_attendees.confirm('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  confirm(id: string, options?: CallOptions): Call<EventAttendee>;

  /**
   * Check an attendee in.
   *
   * Says that a person has come: sets `check_in_time` to now and the status to attended. Checking in again changes nothing.
   *
   * Scope: `event_attendees:write`.
   *
   * @example
   * ```ts
   * const eventAttendee = await plugs.event_attendees.checkin('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  checkin(id: string, options?: CallOptions): Call<EventAttendee>;

  /**
   * Check an attendee out.
   *
   * Says that a person who came has left: sets `check_out_time` to now. Checking out again changes nothing.
   *
   * Scope: `event_attendees:write`.
   *
   * @example
   * ```ts
   * const eventAttendee = await plugs.event_attendees.checkout('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  checkout(id: string, options?: CallOptions): Call<EventAttendee>;

  /**
   * Mark an attendee as absent.
   *
   * Says that a person who had registered did not come.
   *
   * Scope: `event_attendees:write`.
   *
   * @example
   * ```ts
   * const eventAttendee = await plugs.event_attendees.no_show('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  no_show(id: string, options?: CallOptions): Call<EventAttendee>;

  /**
   * Cancel an attendance.
   *
   * Frees the seat of a registered or confirmed person. Cancelling again changes nothing.
   *
   * Scope: `event_attendees:write`.
   *
   * @example
   * ```ts
   * const eventAttendee = await plugs.event_attendees.cancel('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  cancel(id: string, options?: CallOptions): Call<EventAttendee>;
}

/** The `event_attendees` operations over one client. */
export function eventAttendees(client: Client): EventAttendees {
  return {
    list: (query, options) =>
      client.page<EventAttendee>({
        id: 'event_attendees.list',
        method: 'GET',
        path: '/api/v1/event_attendees',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<EventAttendee>({
        id: 'event_attendees.create',
        method: 'POST',
        path: '/api/v1/event_attendees',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<EventAttendeeBatchResult>({
        id: 'event_attendees.batch',
        method: 'POST',
        path: '/api/v1/event_attendees/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<EventAttendee>({
        id: 'event_attendees.get',
        method: 'GET',
        path: '/api/v1/event_attendees/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<EventAttendee>({
        id: 'event_attendees.update',
        method: 'PATCH',
        path: '/api/v1/event_attendees/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'event_attendees.delete',
        method: 'DELETE',
        path: '/api/v1/event_attendees/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<EventAttendee>({
        id: 'event_attendees.restore',
        method: 'POST',
        path: '/api/v1/event_attendees/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
    confirm: (id, options) =>
      client.call<EventAttendee>({
        id: 'event_attendees.confirm',
        method: 'POST',
        path: '/api/v1/event_attendees/{id}/confirm',
        params: { path: { id } },
        idempotent: true,
      }, options),
    checkin: (id, options) =>
      client.call<EventAttendee>({
        id: 'event_attendees.checkin',
        method: 'POST',
        path: '/api/v1/event_attendees/{id}/checkin',
        params: { path: { id } },
        idempotent: true,
      }, options),
    checkout: (id, options) =>
      client.call<EventAttendee>({
        id: 'event_attendees.checkout',
        method: 'POST',
        path: '/api/v1/event_attendees/{id}/checkout',
        params: { path: { id } },
        idempotent: true,
      }, options),
    no_show: (id, options) =>
      client.call<EventAttendee>({
        id: 'event_attendees.no_show',
        method: 'POST',
        path: '/api/v1/event_attendees/{id}/no_show',
        params: { path: { id } },
        idempotent: true,
      }, options),
    cancel: (id, options) =>
      client.call<EventAttendee>({
        id: 'event_attendees.cancel',
        method: 'POST',
        path: '/api/v1/event_attendees/{id}/cancel',
        params: { path: { id } },
        idempotent: true,
      }, options),
  };
}
