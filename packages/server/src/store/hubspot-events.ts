import { type SqlBool, sql } from '#kysely';
import type { EventAttendeesRow, EventsRow } from '../generated/tables.ts';
import { type DirtyContacts, notPlanned } from './hubspot.ts';
import type { TenantTx } from './types.ts';

/* Which events and attendances a sync with HubSpot looks at: those that changed since, or that nobody has looked at. */

type Page = Pick<DirtyContacts, 'integration' | 'job' | 'above' | 'limit'>;

const EVENT = [
  'id',
  'version',
  'is_deleted',
  'title',
  'description',
  'event_type',
  'status',
  'start_date',
  'end_date',
  'registration_url',
] as const;

/** An event as it is pushed. */
export type DirtyEvent = Pick<EventsRow, (typeof EVENT)[number]>;

/**
 * Events that are at HubSpot, or are to be once they are published, and have changed since they were looked at; in the
 * order of their ids. Deleted ones are among them where `deleted` says so and they are there.
 */
export const dirtyEvents = async (
  tx: TenantTx,
  { integration, job, above, limit, deleted }: Page & Pick<DirtyContacts, 'deleted'>,
): Promise<DirtyEvent[]> =>
  (await tx
    .selectFrom('events')
    .leftJoin('hubspot_links as links', (join) =>
      join
        .onRef('links.organization_id', '=', 'events.organization_id')
        .onRef('links.local_id', '=', 'events.id')
        .on('links.integration_id', '=', integration)
        .on('links.object', '=', 'events'),
    )
    .select(EVENT.map((name) => `events.${name}`) as never)
    .where('events.id', '>', above)
    .where((eb) => {
      const isThere = eb.and([eb('links.state', '=', 'linked'), eb('links.remote_id', 'is not', null)]);
      const isOpen = eb('events.status', 'in', ['published', 'ongoing', 'completed']);
      const lives = eb.and([eb('events.is_deleted', '=', false), eb.or([isThere, isOpen])]);
      return deleted ? eb.or([lives, isThere]) : lives;
    })
    .where((eb) =>
      eb.or([
        eb('links.id', 'is', null),
        eb('links.look_again', '=', true),
        eb('links.local_version', '!=', eb.ref('events.version')),
      ]),
    )
    .where(notPlanned(job, 'events', 'record_id'))
    .orderBy('events.id')
    .limit(limit)
    .execute()) as unknown as DirtyEvent[];

const ATTENDEE = [
  'id',
  'version',
  'is_deleted',
  'event_id',
  'contact_id',
  'status',
  'registration_date',
  'check_in_time',
  'check_out_time',
  'created_at',
  'updated_at',
] as const;

/** What a contact did about an event, as it is pushed. */
export interface DirtyAttendance extends Pick<EventAttendeesRow, (typeof ATTENDEE)[number]> {
  readonly email: string | null;
  readonly title: string;
  /** HubSpot's event; null where the job makes it. */
  readonly event_remote_id: string | null;
}

/**
 * Attendances of living contacts and events that are both at HubSpot, or are made there by the job, which have changed
 * since they were looked at, or whose event is another one there by now; in the order of their ids.
 */
export const dirtyAttendance = async (
  tx: TenantTx,
  { integration, job, above, limit }: Page,
): Promise<DirtyAttendance[]> =>
  (await tx
    .selectFrom('event_attendees')
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.organization_id', '=', 'event_attendees.organization_id')
        .onRef('contacts.id', '=', 'event_attendees.contact_id')
        .on('contacts.is_deleted', '=', false),
    )
    .innerJoin('events', (join) =>
      join
        .onRef('events.organization_id', '=', 'event_attendees.organization_id')
        .onRef('events.id', '=', 'event_attendees.event_id')
        .on('events.is_deleted', '=', false),
    )
    .leftJoin('hubspot_links as links', (join) =>
      join
        .onRef('links.organization_id', '=', 'event_attendees.organization_id')
        .onRef('links.local_id', '=', 'event_attendees.id')
        .on('links.integration_id', '=', integration)
        .on('links.object', '=', 'attendance'),
    )
    .leftJoin('hubspot_links as theirs', (join) =>
      join
        .onRef('theirs.organization_id', '=', 'event_attendees.organization_id')
        .onRef('theirs.local_id', '=', 'event_attendees.event_id')
        .on('theirs.integration_id', '=', integration)
        .on('theirs.object', '=', 'events')
        .on('theirs.state', '=', 'linked'),
    )
    .select(ATTENDEE.map((name) => `event_attendees.${name}`) as never)
    .select(['contacts.email', 'events.title', 'theirs.remote_id as event_remote_id'])
    .where('event_attendees.id', '>', above)
    .where(isNews(job))
    .where(isLastWord)
    .where(isEventThere(job))
    .where(isContactThere(job, integration))
    .where(notPlanned(job, 'event_attendees', 'record_id'))
    .orderBy('event_attendees.id')
    .limit(limit)
    .execute()) as unknown as DirtyAttendance[];

/** That a job plans something about an attendance's event. */
const eventPlanned = (job: string, only = sql``) => sql<SqlBool>`exists (
  select 1 from hubspot_changes about
  where about.organization_id = event_attendees.organization_id and about.record_id = event_attendees.event_id
    and about.job_id = ${job} and about.object = 'events' ${only})`;

/**
 * That an attendance has changed since it was looked at. Whoever was never told to come need not be told to stay away;
 * what HubSpot refused is tried again together with its event.
 */
const isNews = (job: string) => sql<SqlBool>`(
  (links.id is null and not event_attendees.is_deleted and event_attendees.status <> 'cancelled')
  or links.look_again
  or links.local_version <> event_attendees.version
  or links.remote_id not like theirs.remote_id || '-%'
  or (links.id is not null and links.remote_id is null and ${eventPlanned(job)}))`;

/** Whoever was removed and entered anew is there by the new record. */
const isLastWord = sql<SqlBool>`(
  not event_attendees.is_deleted
  or not exists (
    select 1 from event_attendees anew
    where anew.organization_id = event_attendees.organization_id and anew.event_id = event_attendees.event_id
      and anew.contact_id = event_attendees.contact_id and not anew.is_deleted))`;

/** That the event of an attendance is at HubSpot, or is made there by the job. */
const isEventThere = (job: string) => sql<SqlBool>`(
  theirs.remote_id is not null or ${eventPlanned(job, sql`and about.hubspot_action = 'create'`)})`;

/** The same of its contact. */
const isContactThere = (job: string, integration: string) => sql<SqlBool>`(
  exists (
    select 1 from hubspot_links whose
    where whose.organization_id = event_attendees.organization_id and whose.local_id = event_attendees.contact_id
      and whose.integration_id = ${integration} and whose.object = 'contacts'
      and whose.state = 'linked' and whose.remote_id is not null)
  or exists (
    select 1 from hubspot_changes made
    where made.organization_id = event_attendees.organization_id and made.contact_id = event_attendees.contact_id
      and made.job_id = ${job} and made.object = 'contacts' and made.hubspot_action = 'create'))`;
