// Made from openapi/paths/events.yaml and openapi/schemas/events.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { Download, DownloadOptions } from '../../core/download.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { EventAgenda, EventAgendaItem } from './event_agenda_items.ts';
import type { EventAttendee } from './event_attendees.ts';
import type { Expense } from './expenses.ts';
import type { Medium } from './media.ts';
import type { Problem } from './shared.ts';

/** A conference, workshop or meeting that an organisation holds */
export interface Event {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it is called */
  title: string;
  /** What it is about */
  description: string | null;
  /** What kind it is */
  event_type: 'conference' | 'workshop' | 'networking' | 'meeting';
  /** Where it is in its life; after creation only publish, start, complete and cancel move it */
  status: 'draft' | 'published' | 'ongoing' | 'completed' | 'cancelled';
  /** When it begins */
  start_date: string;
  /** When it ends, after its begin */
  end_date: string;
  /** The IANA time zone of the place; days of the agenda are days there */
  timezone: string;
  /** The city or address */
  location: string | null;
  /** The building or room */
  venue: string | null;
  /** Anything about the venue, such as rooms and capacities */
  venue_details: Record<string, unknown>;
  /** What it may cost, exact, in its currency */
  budget: string | null;
  /** ISO 4217 code of the budget's currency */
  currency: string | null;
  /** How many may register; null for no limit */
  max_attendees: number | null;
  /** How many are registered, confirmed or were there; follows from the attendees */
  current_attendees: number;
  /** When the links to its calendar were revoked last; those made before open nothing */
  calendar_links_revoked_at: string | null;
  /** Where people register */
  registration_url: string | null;
  /** Where it takes place online; once it is published, the next sync of an integration there makes the meeting */
  meeting_provider: 'zoom' | 'teams' | null;
  /** Where people join online; the sync with `meeting_provider` sets it, and takes it away with the meeting */
  meeting_url: string | null;
  /** Settings of your own */
  settings: Record<string, unknown>;
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
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
}

/** What you may say about a new event */
export interface EventCreate {
  /** What it is called */
  title: string;
  /** What it is about */
  description?: string | null;
  /** What kind it is */
  event_type: 'conference' | 'workshop' | 'networking' | 'meeting';
  /** Where it is in its life; after creation only publish, start, complete and cancel move it */
  status?: 'draft' | 'published' | 'ongoing' | 'completed' | 'cancelled';
  /** When it begins */
  start_date: string;
  /** When it ends, after its begin */
  end_date: string;
  /** The IANA time zone of the place; days of the agenda are days there */
  timezone: string;
  /** The city or address */
  location?: string | null;
  /** The building or room */
  venue?: string | null;
  /** Anything about the venue, such as rooms and capacities */
  venue_details?: Record<string, unknown>;
  /** What it may cost, exact, in its currency */
  budget?: string | null;
  /** ISO 4217 code of the budget's currency */
  currency?: string | null;
  /** How many may register; null for no limit */
  max_attendees?: number | null;
  /** Where people register */
  registration_url?: string | null;
  /** Where it takes place online; once it is published, the next sync of an integration there makes the meeting */
  meeting_provider?: 'zoom' | 'teams' | null;
  /** Where people join online; the sync with `meeting_provider` sets it, and takes it away with the meeting */
  meeting_url?: string | null;
  /** Settings of your own */
  settings?: Record<string, unknown>;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of an event; columns you leave out stay as they are */
export interface EventUpdate {
  /** What it is called */
  title?: string;
  /** What it is about */
  description?: string | null;
  /** What kind it is */
  event_type?: 'conference' | 'workshop' | 'networking' | 'meeting';
  /** When it begins */
  start_date?: string;
  /** When it ends, after its begin */
  end_date?: string;
  /** The IANA time zone of the place; days of the agenda are days there */
  timezone?: string;
  /** The city or address */
  location?: string | null;
  /** The building or room */
  venue?: string | null;
  /** Anything about the venue, such as rooms and capacities */
  venue_details?: Record<string, unknown>;
  /** What it may cost, exact, in its currency */
  budget?: string | null;
  /** ISO 4217 code of the budget's currency */
  currency?: string | null;
  /** How many may register; null for no limit */
  max_attendees?: number | null;
  /** Where people register */
  registration_url?: string | null;
  /** Where it takes place online; once it is published, the next sync of an integration there makes the meeting */
  meeting_provider?: 'zoom' | 'teams' | null;
  /** Where people join online; the sync with `meeting_provider` sets it, and takes it away with the meeting */
  meeting_url?: string | null;
  /** Settings of your own */
  settings?: Record<string, unknown>;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of events */
export interface EventPage {
  /** The events of this page */
  items: readonly Event[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of events, done in this order, each for itself */
export interface EventBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: EventCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: EventUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of events, in the order of the request */
export interface EventBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: Event;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** A link to the calendar of one event */
export interface EventCalendarLink {
  /** Answers the calendar without sign-in until the links are revoked; whoever has it can read the agenda */
  url: string;
  /** The same address as calendar programs know it; opening it subscribes */
  webcal_url: string;
}

export interface EventCancel {
  /** Why, for the audit */
  reason?: string;
}

/** Exactly one of contact_id and user_id */
export interface EventRegister {
  /** The contact who attends */
  contact_id?: string;
  /** The user who attends */
  user_id?: string;
  /** What there is to know about their stay */
  notes?: string;
}

/** What `events.list` takes in its query. */
export interface EventsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'start_date'
    | '-start_date'
    | 'end_date'
    | '-end_date'
    | 'title'
    | '-title'
    | 'budget'
    | '-budget'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Event | readonly (keyof Event)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this title; repeat it for any of several */
  title?: string | readonly string[] | undefined;
  /** Only with this event_type; repeat it for any of several */
  event_type?: 'conference' | 'workshop' | 'networking' | 'meeting' | readonly ('conference' | 'workshop' | 'networking' | 'meeting')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'draft' | 'published' | 'ongoing' | 'completed' | 'cancelled' | readonly ('draft' | 'published' | 'ongoing' | 'completed' | 'cancelled')[] | undefined;
  /** Only with start_date at or after this value */
  'start_date[gte]'?: string | undefined;
  /** Only with start_date after this value */
  'start_date[gt]'?: string | undefined;
  /** Only with start_date at or before this value */
  'start_date[lte]'?: string | undefined;
  /** Only with start_date before this value */
  'start_date[lt]'?: string | undefined;
  /** Only with end_date at or after this value */
  'end_date[gte]'?: string | undefined;
  /** Only with end_date after this value */
  'end_date[gt]'?: string | undefined;
  /** Only with end_date at or before this value */
  'end_date[lte]'?: string | undefined;
  /** Only with end_date before this value */
  'end_date[lt]'?: string | undefined;
  /** Only with this location; repeat it for any of several */
  location?: string | readonly string[] | undefined;
  /** Only with this meeting_provider; repeat it for any of several */
  meeting_provider?: 'zoom' | 'teams' | readonly ('zoom' | 'teams')[] | undefined;
  /** Only with this budget; repeat it for any of several */
  budget?: string | readonly string[] | undefined;
  /** Only with budget at least this value */
  'budget[gte]'?: string | undefined;
  /** Only with budget more than this value */
  'budget[gt]'?: string | undefined;
  /** Only with budget at most this value */
  'budget[lte]'?: string | undefined;
  /** Only with budget less than this value */
  'budget[lt]'?: string | undefined;
  /** Only with this currency; repeat it for any of several */
  currency?: string | readonly string[] | undefined;
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

/** What `events.get` takes in its query. */
export interface EventsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Event | readonly (keyof Event)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `events.attendees` takes in its query. */
export interface EventsAttendeesQuery {
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

/** What `events.agenda_items` takes in its query. */
export interface EventsAgendaItemsQuery {
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

/** What `events.agenda` takes in its query. */
export interface EventsAgendaQuery {
  /** Only items that begin on this day, in the event's time zone */
  date?: string | undefined;
}

/** What `events.expenses` takes in its query. */
export interface EventsExpensesQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'expense_date'
    | '-expense_date'
    | 'amount'
    | '-amount'
    | 'merchant'
    | '-merchant'
    | 'category'
    | '-category'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Expense | readonly (keyof Expense)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this amount; repeat it for any of several */
  amount?: string | readonly string[] | undefined;
  /** Only with amount at least this value */
  'amount[gte]'?: string | undefined;
  /** Only with amount more than this value */
  'amount[gt]'?: string | undefined;
  /** Only with amount at most this value */
  'amount[lte]'?: string | undefined;
  /** Only with amount less than this value */
  'amount[lt]'?: string | undefined;
  /** Only with this currency; repeat it for any of several */
  currency?: string | readonly string[] | undefined;
  /** Only with this category; repeat it for any of several */
  category?: string | readonly string[] | undefined;
  /** Only with this expense_type; repeat it for any of several */
  expense_type?: 'travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other' | readonly ('travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other')[] | undefined;
  /** Only with expense_date at or after this value */
  'expense_date[gte]'?: string | undefined;
  /** Only with expense_date after this value */
  'expense_date[gt]'?: string | undefined;
  /** Only with expense_date at or before this value */
  'expense_date[lte]'?: string | undefined;
  /** Only with expense_date before this value */
  'expense_date[lt]'?: string | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'pending' | 'approved' | 'rejected' | 'paid' | readonly ('pending' | 'approved' | 'rejected' | 'paid')[] | undefined;
  /** Only with this merchant; repeat it for any of several */
  merchant?: string | readonly string[] | undefined;
  /** Only with this approved_by; repeat it for any of several */
  approved_by?: string | readonly string[] | undefined;
  /** Only with this claimant_id; repeat it for any of several */
  claimant_id?: string | readonly string[] | undefined;
  /** Only with this receipt_id; repeat it for any of several */
  receipt_id?: string | readonly string[] | undefined;
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

/** What `events.media` takes in its query. */
export interface EventsMediaQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at'
    | 'title'
    | '-title'
    | 'file_name'
    | '-file_name'
    | 'file_size'
    | '-file_size' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Medium | readonly (keyof Medium)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this file_name; repeat it for any of several */
  file_name?: string | readonly string[] | undefined;
  /** Only with this media_type; repeat it for any of several */
  media_type?: 'image' | 'video' | 'document' | 'audio' | readonly ('image' | 'video' | 'document' | 'audio')[] | undefined;
  /** Only with this mime_type; repeat it for any of several */
  mime_type?: string | readonly string[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'processing' | 'ready' | 'failed' | readonly ('processing' | 'ready' | 'failed')[] | undefined;
  /** Only with this access_level; repeat it for any of several */
  access_level?: 'public' | 'private' | 'organization' | readonly ('public' | 'private' | 'organization')[] | undefined;
  /** Only with this uploaded_by; repeat it for any of several */
  uploaded_by?: string | readonly string[] | undefined;
  /** Only with this related_contact; repeat it for any of several */
  related_contact?: string | readonly string[] | undefined;
  /** Only with this source_checksum; repeat it for any of several */
  source_checksum?: string | readonly string[] | undefined;
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

/** Conferences, workshops and meetings, from draft to completed. */
export interface Events {
  /**
   * List events.
   *
   * Answers a page of events that pass all filters.
   *
   * Scope: `events:read`.
   *
   * @example
   * ```ts
   * for await (const event of plugs.events.list()) console.log(event);
   * ```
   */
  list(query?: EventsListQuery, options?: CallOptions): PageCall<Event>;

  /**
   * Create an event.
   *
   * Makes a new event and answers it.
   *
   * Scope: `events:write`.
   *
   * @example
   * ```ts
   * const event = await plugs.events.create({ title: 'Analytical Engine Day', event_type: 'conference', start_date: '2027-03-01T08:00:00.000Z', end_date: '2027-03-02T16:00:00.000Z', timezone: 'Europe/Zurich', location: 'Zurich', venue: 'Congress House', budget: '25000.5', currency: 'CHF', max_attendees: 500 });
   * ```
   */
  create(body: EventCreate, options?: CallOptions): Call<Event>;

  /**
   * Change many events.
   *
   * Creates, changes, deletes and restores up to 500 events. Each item succeeds or fails for itself.
   *
   * Scope: `events:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.events.batch({ operations: [{ action: 'create', data: { title: 'Analytical Engine Day', event_type: 'conference', start_date: '2027-03-01T08:00:00.000Z', end_date: '2027-03-02T16:00:00.000Z', timezone: 'Europe/Zurich', location: 'Zurich', venue: 'Congress House', budget: '25000.5', currency: 'CHF', max_attendees: 500 } }] });
   * ```
   */
  batch(body: EventBatchRequest, options?: CallOptions): Call<EventBatchResult>;

  /**
   * Get an event.
   *
   * Answers one event by its id.
   *
   * Scope: `events:read`.
   *
   * @example
   * ```ts
   * const event = await plugs.events.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: EventsGetQuery, options?: CallOptions): Call<Event>;

  /**
   * Change an event.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Scope: `events:write`.
   *
   * @example
   * ```ts
   * const event = await plugs.events.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { title: 'Analytical Engine Day', event_type: 'conference' });
   * ```
   */
  update(id: string, body: EventUpdate, options?: CallOptions): Call<Event>;

  /**
   * Delete an event.
   *
   * Hides the event from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * Scope: `events:write`.
   *
   * @example
   * ```ts
   * await plugs.events.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore an event.
   *
   * Brings a deleted event back. It is refused when a living one has taken its unique key since.
   *
   * Scope: `events:write`.
   *
   * @example
   * ```ts
   * const event = await plugs.events.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<Event>;

  /**
   * Publish an event.
   *
   * Opens a draft for registration. Publishing a published event changes nothing.
   *
   * Scope: `events:write`.
   *
   * @example
   * ```ts
   * const event = await plugs.events.publish('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  publish(id: string, options?: CallOptions): Call<Event>;

  /**
   * Start an event.
   *
   * Says that a published event has begun. Starting an ongoing event changes nothing. It happens by itself at the event's start.
   *
   * Scope: `events:write`.
   *
   * @example
   * ```ts
   * const event = await plugs.events.start('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  start(id: string, options?: CallOptions): Call<Event>;

  /**
   * Complete an event.
   *
   * Says that an ongoing event is over. Completing a completed event changes nothing. It happens by itself at the event's end.
   *
   * Scope: `events:write`.
   *
   * @example
   * ```ts
   * const event = await plugs.events.complete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  complete(id: string, options?: CallOptions): Call<Event>;

  /**
   * Cancel an event.
   *
   * Calls off an event that is not completed. Its attendees stay as they are. Cancelling a cancelled event changes nothing.
   *
   * Scope: `events:write`.
   *
   * @example
   * ```ts
   * const event = await plugs.events.cancel('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { reason: 'The venue is closed' });
   * ```
   */
  cancel(id: string, body: EventCancel, options?: CallOptions): Call<Event>;

  /**
   * Register for an event.
   *
   * Gives a contact or a user a seat at a published or ongoing event. Registering somebody who is registered changes
   * nothing and answers 200; somebody who had cancelled is registered again. `event_full` when no seat is left:
   * however many ask at once, there are never more than `max_attendees`.
   *
   * Scope: `event_attendees:write`.
   *
   * @example
   * ```ts
   * const eventAttendee = await plugs.events.register('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { contact_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11' });
   * ```
   */
  register(id: string, body: EventRegister, options?: CallOptions): Call<EventAttendee>;

  /**
   * List attendees.
   *
   * Answers a page of attendees of one record of events.
   *
   * Scope: `event_attendees:read`.
   *
   * @example
   * ```ts
   * for await (const eventAttendee of plugs.events.attendees('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10')) console.log(eventAttendee);
   * ```
   */
  attendees(id: string, query?: EventsAttendeesQuery, options?: CallOptions): PageCall<EventAttendee>;

  /**
   * List agenda items.
   *
   * Answers a page of agenda items of one record of events.
   *
   * Scope: `event_agenda_items:read`.
   *
   * @example
   * ```ts
   * for await (const eventAgendaItem of plugs.events.agenda_items('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10')) console.log(eventAgendaItem);
   * ```
   */
  agenda_items(id: string, query?: EventsAgendaItemsQuery, options?: CallOptions): PageCall<EventAgendaItem>;

  /**
   * Read the agenda of an event.
   *
   * Answers all items of the agenda in the order of their times, or those of one day, and where they get in each
   * other's way: two items in one room, or one speaker in two items, at the same time. Cancelled items are answered
   * and disturb nobody. Days are days in the event's time zone.
   *
   * Scope: `event_agenda_items:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.events.agenda('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  agenda(id: string, query?: EventsAgendaQuery, options?: CallOptions): Call<EventAgenda>;

  /**
   * Get an event as a calendar.
   *
   * Answers the event and its agenda as iCalendar (RFC 5545). An item keeps its UID, and its SEQUENCE grows with each
   * change, so that whoever fetches it again follows. For a calendar program without a token, make a link with
   * `events.calendar_link`.
   *
   * Scope: `event_agenda_items:read`.
   *
   * @example
   * ```ts
   * const download = await plugs.events.calendar('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  calendar(id: string, options?: DownloadOptions): Call<Download>;

  /**
   * Make a link to the calendar of an event.
   *
   * Answers an address that calendar programs subscribe to: it opens the calendar without sign-in, and follows the
   * event and its agenda. Every call answers the same address until `events.revoke_calendar_links` ends it; the end
   * of the event does not, its deletion does. Whoever has the link can read the agenda, so it stands in no log.
   *
   * Scope: `events:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.events.calendar_link('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  calendar_link(id: string, options?: CallOptions): Call<EventCalendarLink>;

  /**
   * Revoke the links to the calendar of an event.
   *
   * Ends every link that was made to the calendar of this event. Programs that subscribed are refused from then on;
   * `events.calendar_link` makes a new link.
   *
   * Scope: `events:write`.
   *
   * @example
   * ```ts
   * const event = await plugs.events.revoke_calendar_links('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  revoke_calendar_links(id: string, options?: CallOptions): Call<Event>;

  /**
   * Open a link to the calendar of an event.
   *
   * Answers the calendar that a link of `events.calendar_link` names. No sign-in: the link itself is the right. A link
   * that was altered or revoked, or whose event is gone, is `not_found`.
   *
   * @example
   * ```ts
   * const download = await plugs.events.shared_calendar('plugs_cl_0');
   * ```
   */
  shared_calendar(link: string, options?: DownloadOptions): Call<Download>;

  /**
   * List expenses.
   *
   * Answers a page of expenses of one record of events.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * for await (const expense of plugs.events.expenses('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10')) console.log(expense);
   * ```
   */
  expenses(id: string, query?: EventsExpensesQuery, options?: CallOptions): PageCall<Expense>;

  /**
   * List media.
   *
   * Answers a page of media of one record of events.
   *
   * Scope: `media:read`.
   *
   * @example
   * ```ts
   * for await (const medium of plugs.events.media('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10')) console.log(medium);
   * ```
   */
  media(id: string, query?: EventsMediaQuery, options?: CallOptions): PageCall<Medium>;
}

/** The `events` operations over one client. */
export function events(client: Client): Events {
  return {
    list: (query, options) =>
      client.page<Event>({
        id: 'events.list',
        method: 'GET',
        path: '/api/v1/events',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<Event>({
        id: 'events.create',
        method: 'POST',
        path: '/api/v1/events',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<EventBatchResult>({
        id: 'events.batch',
        method: 'POST',
        path: '/api/v1/events/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<Event>({
        id: 'events.get',
        method: 'GET',
        path: '/api/v1/events/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<Event>({
        id: 'events.update',
        method: 'PATCH',
        path: '/api/v1/events/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'events.delete',
        method: 'DELETE',
        path: '/api/v1/events/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<Event>({
        id: 'events.restore',
        method: 'POST',
        path: '/api/v1/events/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
    publish: (id, options) =>
      client.call<Event>({
        id: 'events.publish',
        method: 'POST',
        path: '/api/v1/events/{id}/publish',
        params: { path: { id } },
        idempotent: true,
      }, options),
    start: (id, options) =>
      client.call<Event>({
        id: 'events.start',
        method: 'POST',
        path: '/api/v1/events/{id}/start',
        params: { path: { id } },
        idempotent: true,
      }, options),
    complete: (id, options) =>
      client.call<Event>({
        id: 'events.complete',
        method: 'POST',
        path: '/api/v1/events/{id}/complete',
        params: { path: { id } },
        idempotent: true,
      }, options),
    cancel: (id, body, options) =>
      client.call<Event>({
        id: 'events.cancel',
        method: 'POST',
        path: '/api/v1/events/{id}/cancel',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    register: (id, body, options) =>
      client.call<EventAttendee>({
        id: 'events.register',
        method: 'POST',
        path: '/api/v1/events/{id}/register',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    attendees: (id, query, options) =>
      client.page<EventAttendee>({
        id: 'events.attendees',
        method: 'GET',
        path: '/api/v1/events/{id}/attendees',
        params: { path: { id } },
      }, { ...query }, options),
    agenda_items: (id, query, options) =>
      client.page<EventAgendaItem>({
        id: 'events.agenda_items',
        method: 'GET',
        path: '/api/v1/events/{id}/agenda_items',
        params: { path: { id } },
      }, { ...query }, options),
    agenda: (id, query, options) =>
      client.call<EventAgenda>({
        id: 'events.agenda',
        method: 'GET',
        path: '/api/v1/events/{id}/agenda',
        params: { path: { id }, query: { ...query } },
      }, options),
    calendar: (id, options) =>
      client.stream({
        id: 'events.calendar',
        method: 'GET',
        path: '/api/v1/events/{id}/calendar',
        params: { path: { id } },
        answer: 'stream',
      }, options),
    calendar_link: (id, options) =>
      client.call<EventCalendarLink>({
        id: 'events.calendar_link',
        method: 'POST',
        path: '/api/v1/events/{id}/calendar-link',
        params: { path: { id } },
        idempotent: true,
      }, options),
    revoke_calendar_links: (id, options) =>
      client.call<Event>({
        id: 'events.revoke_calendar_links',
        method: 'POST',
        path: '/api/v1/events/{id}/revoke-calendar-links',
        params: { path: { id } },
        idempotent: true,
      }, options),
    shared_calendar: (link, options) =>
      client.stream({
        id: 'events.shared_calendar',
        method: 'GET',
        path: '/api/v1/calendar_links/{link}',
        params: { path: { link } },
        anonymous: true,
        answer: 'stream',
      }, options),
    expenses: (id, query, options) =>
      client.page<Expense>({
        id: 'events.expenses',
        method: 'GET',
        path: '/api/v1/events/{id}/expenses',
        params: { path: { id } },
      }, { ...query }, options),
    media: (id, query, options) =>
      client.page<Medium>({
        id: 'events.media',
        method: 'GET',
        path: '/api/v1/events/{id}/media',
        params: { path: { id } },
      }, { ...query }, options),
  };
}
