import type { TenantTx } from './types.ts';

export interface DirtyMembers {
  readonly integration: string;
  readonly object: string;
  readonly columns: readonly string[];
  /** Contacts of these types alone, unless they are linked; null for all. */
  readonly types: readonly string[] | null;
  /** All that are linked too, changed or not. */
  readonly all: boolean;
  /** The last contact of the page before. */
  readonly above: string;
  readonly limit: number;
}

/** Living contacts with an address that have changed since a sync looked at them, or that none has looked at; by their ids. */
export const dirtyMembers = async (
  tx: TenantTx,
  { integration, object, columns, types, all, above, limit }: DirtyMembers,
): Promise<Record<string, unknown>[]> =>
  tx
    .selectFrom('contacts')
    .leftJoin('integration_links', (join) =>
      join
        .onRef('integration_links.organization_id', '=', 'contacts.organization_id')
        .onRef('integration_links.local_id', '=', 'contacts.id')
        .on('integration_links.integration_id', '=', integration)
        .on('integration_links.object', '=', object),
    )
    .select(columns.map((name) => `contacts.${name}`) as never)
    .where('contacts.is_deleted', '=', false)
    .where('contacts.email_key', 'is not', null)
    .where('contacts.id', '>', above)
    .where((eb) =>
      eb.or([
        types === null
          ? eb('integration_links.id', 'is', null)
          : eb.and([
              eb('integration_links.id', 'is', null),
              eb('contacts.contact_type', 'in', types as never),
            ]),
        all
          ? eb('integration_links.id', 'is not', null)
          : eb.and([
              eb('integration_links.id', 'is not', null),
              eb.or([
                eb('integration_links.local_version', 'is', null),
                eb('integration_links.local_version', '!=', eb.ref('contacts.version')),
              ]),
            ]),
      ]),
    )
    .orderBy('contacts.id')
    .limit(limit)
    .execute();

/** Members there who get mails, and have said here that they want none, and not the other way round since. */
export const suppressedMembers = async (
  tx: TenantTx,
  {
    integration,
    object,
    above,
    limit,
  }: {
    readonly integration: string;
    readonly object: string;
    readonly above: string;
    readonly limit: number;
  },
): Promise<{ id: string; local_id: string; remote_id: string }[]> =>
  (await tx
    .selectFrom('integration_links')
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.organization_id', '=', 'integration_links.organization_id')
        .onRef('contacts.id', '=', 'integration_links.local_id')
        .on('contacts.is_deleted', '=', false),
    )
    .innerJoin('suppressions', (join) =>
      join
        .onRef('suppressions.organization_id', '=', 'contacts.organization_id')
        .onRef('suppressions.email_key', '=', 'contacts.email_key')
        .on('suppressions.is_deleted', '=', false),
    )
    .select(['integration_links.id', 'integration_links.local_id', 'integration_links.remote_id'])
    .where('integration_links.integration_id', '=', integration)
    .where('integration_links.object', '=', object)
    .where('integration_links.there', 'in', ['subscribed', 'pending'])
    .where('integration_links.remote_id', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('integration_links.moved_at', 'is', null),
        eb('suppressions.created_at', '>', eb.ref('integration_links.moved_at')),
      ]),
    )
    .where('integration_links.id', '>', above)
    .orderBy('integration_links.id')
    .limit(limit)
    .execute()) as never;

/** An event and the meeting that it has, or is to have. */
export interface EventRow {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly start_date: string;
  readonly end_date: string;
  readonly timezone: string;
  readonly meeting_url: string | null;
}

interface EventPage {
  readonly integration: string;
  readonly provider: 'zoom' | 'teams';
  /** The last one of the page before. */
  readonly above: string;
  readonly limit: number;
}

const EVENT = ['id', 'title', 'description', 'start_date', 'end_date', 'timezone', 'meeting_url'] as const;
const OPEN = ['published', 'ongoing'] as const;

/** Events that people can still come to, and that are to have a meeting at a provider; by their ids. */
export const eventsToMeet = async (
  tx: TenantTx,
  { provider, above, limit }: Omit<EventPage, 'integration'>,
): Promise<EventRow[]> =>
  (await tx
    .selectFrom('events')
    .select([...EVENT])
    .where('meeting_provider', '=', provider)
    .where('is_deleted', '=', false)
    .where('status', 'in', OPEN)
    .where('end_date', '>', tx.now)
    .where('id', '>', above)
    .orderBy('id')
    .limit(limit)
    .execute()) as never;

/** Links of meetings that an event has no more use for: called off, deleted, or to be held elsewhere; by their ids. */
export const meetingsToEnd = async (
  tx: TenantTx,
  { integration, provider, object, above, limit }: EventPage & { readonly object: string },
): Promise<{ id: string; local_id: string }[]> =>
  (await tx
    .selectFrom('integration_links')
    .leftJoin('events', (join) =>
      join
        .onRef('events.organization_id', '=', 'integration_links.organization_id')
        .onRef('events.id', '=', 'integration_links.local_id'),
    )
    .select(['integration_links.id', 'integration_links.local_id'])
    .where('integration_links.integration_id', '=', integration)
    .where('integration_links.object', '=', object)
    .where('integration_links.state', 'in', ['linked', 'sending'])
    .where('integration_links.id', '>', above)
    .where((eb) =>
      eb.or([
        eb('events.id', 'is', null),
        eb('events.is_deleted', '=', true),
        eb('events.status', 'in', ['draft', 'cancelled']),
        eb('events.meeting_provider', 'is', null),
        eb('events.meeting_provider', '!=', provider),
      ]),
    )
    .orderBy('integration_links.id')
    .limit(limit)
    .execute()) as never;

/** Those events that another integration of the provider holds the meeting of, and can. */
export const heldElsewhere = async (
  tx: TenantTx,
  { integration, provider }: Pick<EventPage, 'integration' | 'provider'>,
  events: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (events.length === 0) return new Set();
  const rows = (await tx
    .selectFrom('integration_links')
    .innerJoin('integrations', (join) =>
      join
        .onRef('integrations.organization_id', '=', 'integration_links.organization_id')
        .onRef('integrations.id', '=', 'integration_links.integration_id')
        .on('integrations.provider', '=', provider)
        .on('integrations.credentials', 'is not', null)
        .on('integrations.is_deleted', '=', false),
    )
    .select('integration_links.local_id')
    .where('integration_links.object', 'like', 'meetings:%')
    .where('integration_links.state', 'in', ['linked', 'sending'])
    .where('integration_links.integration_id', '!=', integration)
    .where('integration_links.local_id', 'in', events)
    .execute()) as unknown as { local_id: string }[];
  return new Set(rows.map(({ local_id }) => local_id));
};

/** Somebody who has, or had, a seat at an event. */
export interface Seat {
  readonly id: string;
  readonly is_coming: boolean;
  readonly email: string | null;
  readonly first_name: string | null;
  readonly last_name: string | null;
}

const COMING: readonly string[] = ['registered', 'confirmed', 'attended'];

/** The attendees of an event with their addresses, those too who do not come any more; by their ids. */
export const seatsOf = async (tx: TenantTx, event: string): Promise<Seat[]> => {
  const rows = (await tx
    .selectFrom('event_attendees')
    .leftJoin('contacts', (join) =>
      join
        .onRef('contacts.organization_id', '=', 'event_attendees.organization_id')
        .onRef('contacts.id', '=', 'event_attendees.contact_id')
        .on('contacts.is_deleted', '=', false),
    )
    .leftJoin('users', (join) =>
      join
        .onRef('users.organization_id', '=', 'event_attendees.organization_id')
        .onRef('users.id', '=', 'event_attendees.user_id')
        .on('users.is_deleted', '=', false),
    )
    .select([
      'event_attendees.id',
      'event_attendees.status',
      'event_attendees.is_deleted',
      'contacts.email as contact_email',
      'contacts.first_name as contact_first',
      'contacts.last_name as contact_last',
      'users.email as user_email',
      'users.first_name as user_first',
      'users.last_name as user_last',
    ])
    .where('event_attendees.event_id', '=', event)
    .orderBy('event_attendees.id')
    .execute()) as unknown as Record<string, string | boolean | null>[];
  return rows.map((row) => ({
    id: row.id as string,
    is_coming: row.is_deleted !== true && COMING.includes(row.status as string),
    email: (row.contact_email ?? row.user_email) as string | null,
    first_name: (row.contact_first ?? row.user_first) as string | null,
    last_name: (row.contact_last ?? row.user_last) as string | null,
  }));
};
