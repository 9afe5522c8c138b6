// Made from openapi/paths/analytics_events.yaml and openapi/schemas/analytics_events.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';

/** Something that somebody did, noted for reports */
export interface AnalyticsEvent {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The user who did it */
  user_id: string | null;
  /** What happened */
  event_name: string;
  /** A group of names */
  event_category: string | null;
  /** What else there is to know */
  properties: Record<string, unknown>;
  /** The visit it belongs to */
  session_id: string | null;
  /** Where it came from; the caller's address when it is left out */
  ip_address: string | null;
  /** The program it was done with; the caller's when it is left out */
  user_agent: string | null;
  /** When it happened */
  event_timestamp: string;
  /** When it was made */
  created_at: string;
}

/** One page of analytics events */
export interface AnalyticsEventPage {
  /** The analytics events of this page */
  items: readonly AnalyticsEvent[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

export interface AnalyticsIngest {
  /** In any order */
  events: readonly AnalyticsEventNew[];
}

export interface AnalyticsEventNew {
  /** An id of your own making; an event with an id that is known is taken once */
  id: string;
  /** The user who did it */
  user_id?: string;
  /** What happened */
  event_name: string;
  /** A group of names */
  event_category?: string;
  /** What else there is to know */
  properties?: Record<string, unknown>;
  /** The visit it belongs to */
  session_id?: string;
  /** Where it came from; the caller's address when it is left out */
  ip_address?: string;
  /** The program it was done with; the caller's when it is left out */
  user_agent?: string;
  /** When it happened */
  event_timestamp: string;
}

export interface AnalyticsIngested {
  /** Events that are new */
  accepted: number;
  /** Events whose ids were there already */
  known: number;
}

export interface AnalyticsReport {
  /** Which report */
  name: string;
  /** Its name in words */
  title: string;
  /** How it is best drawn */
  chart: 'days' | 'funnel' | 'bars';
  /** Since when; null for the beginning */
  from: string | null;
  /** Until when; null for now */
  to: string | null;
  /** What the values of a row are */
  measures: readonly string[];
  /** In the order in which they are to be read */
  rows: readonly AnalyticsReportRow[];
}

export interface AnalyticsReportRow {
  /** What the row is about */
  label: string;
  /** One for each measure, exact; null where there is none */
  values: readonly (string | null)[];
}

/** What `analytics_events.list` takes in its query. */
export interface AnalyticsEventsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'event_timestamp' | '-event_timestamp' | 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AnalyticsEvent | readonly (keyof AnalyticsEvent)[] | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this event_name; repeat it for any of several */
  event_name?: string | readonly string[] | undefined;
  /** Only with this event_category; repeat it for any of several */
  event_category?: string | readonly string[] | undefined;
  /** Only with this session_id; repeat it for any of several */
  session_id?: string | readonly string[] | undefined;
  /** Only with event_timestamp at or after this value */
  'event_timestamp[gte]'?: string | undefined;
  /** Only with event_timestamp after this value */
  'event_timestamp[gt]'?: string | undefined;
  /** Only with event_timestamp at or before this value */
  'event_timestamp[lte]'?: string | undefined;
  /** Only with event_timestamp before this value */
  'event_timestamp[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `analytics_events.get` takes in its query. */
export interface AnalyticsEventsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AnalyticsEvent | readonly (keyof AnalyticsEvent)[] | undefined;
}

/** What `analytics_events.report` takes in its query. */
export interface AnalyticsEventsReportQuery {
  /** Since when */
  from?: string | undefined;
  /** Until when, that instant not included */
  to?: string | undefined;
  /** How many rows at most, where there may be many. Default: 100. */
  limit?: number | undefined;
}

/** What people do, and reports that count it. */
export interface AnalyticsEvents {
  /**
   * List analytics events.
   *
   * Answers a page of analytics events that pass all filters.
   *
   * Scope: `analytics_events:read`.
   *
   * @example
   * ```ts
   * for await (const analyticsEvent of plugs.analytics_events.list()) console.log(analyticsEvent);
   * ```
   */
  list(query?: AnalyticsEventsListQuery, options?: CallOptions): PageCall<AnalyticsEvent>;

  /**
   * Get an analytics event.
   *
   * Answers one analytics event by its id.
   *
   * Scope: `analytics_events:read`.
   *
   * @example
   * ```ts
   * const analyticsEvent = await plugs.analytics_events.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: AnalyticsEventsGetQuery, options?: CallOptions): Call<AnalyticsEvent>;

  /**
   * Take in events.
   *
   * Takes up to 1,000 events at once. Each carries an id of the caller's making: one that is known is not taken
   * again, so a batch may be sent until it is answered.
   *
   * Scope: `analytics_events:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.analytics_events.ingest({ events: [{ id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a77', event_name: 'profile_viewed', event_category: 'engagement', properties: { page: '/pricing' }, session_id: 's-42', event_timestamp: '2026-11-20T09:30:00.000Z' }] });
   * ```
   */
  ingest(body: AnalyticsIngest, options?: CallOptions): Call<AnalyticsIngested>;

  /**
   * Read a report.
   *
   * Counts and sums, ready to be drawn:
   *
   * - `activity`: events by day
   * - `event_funnel`: attendees of events that began in the time, from registered over confirmed to attended; each
   *   step counts those who came further
   * - `contact_funnel`: contacts made in the time, from target over contact to plug
   * - `expenses_against_budget`: events that began in the time, with budget, what was spent in its currency, and
   *   what is left; rejected expenses do not count
   * - `top_industries`: the industries with most contacts
   *
   * Scope: `analytics_events:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.analytics_events.report('contact_funnel');
   * ```
   */
  report(report: 
  | 'activity'
  | 'event_funnel'
  | 'contact_funnel'
  | 'expenses_against_budget'
  | 'top_industries', query?: AnalyticsEventsReportQuery, options?: CallOptions): Call<AnalyticsReport>;
}

/** The `analytics_events` operations over one client. */
export function analyticsEvents(client: Client): AnalyticsEvents {
  return {
    list: (query, options) =>
      client.page<AnalyticsEvent>({
        id: 'analytics_events.list',
        method: 'GET',
        path: '/api/v1/analytics_events',
      }, { ...query }, options),
    get: (id, query, options) =>
      client.call<AnalyticsEvent>({
        id: 'analytics_events.get',
        method: 'GET',
        path: '/api/v1/analytics_events/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    ingest: (body, options) =>
      client.call<AnalyticsIngested>({
        id: 'analytics_events.ingest',
        method: 'POST',
        path: '/api/v1/analytics_events/ingest',
        body,
        idempotent: true,
      }, options),
    report: (report, query, options) =>
      client.call<AnalyticsReport>({
        id: 'analytics_events.report',
        method: 'GET',
        path: '/api/v1/analytics_events/reports/{report}',
        params: { path: { report }, query: { ...query } },
      }, options),
  };
}
