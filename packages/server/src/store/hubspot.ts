import { type RawBuilder, type SqlBool, sql } from '#kysely';
import type { ContactInteractionsRow } from '../generated/tables.ts';
import type { TenantTx } from './types.ts';

/** Which of an integration's contacts a sync asks for. */
export interface DirtyContacts {
  readonly integration: string;
  readonly job: string;
  readonly columns: readonly string[];
  /** The last contact of the page before. */
  readonly above: string;
  readonly limit: number;
  /** Linked contacts that were deleted since, too. */
  readonly deleted: boolean;
}

/** That a job has planned nothing for a row so far. */
export const notPlanned = (
  job: string,
  of: 'contacts' | 'contact_interactions' | 'events' | 'event_attendees',
  by: 'contact_id' | 'record_id',
): RawBuilder<SqlBool> => sql<SqlBool>`not exists (
  select 1 from hubspot_changes planned
  where planned.organization_id = ${sql.ref(`${of}.organization_id`)} and planned.job_id = ${job}
    and ${sql.ref(`planned.${by}`)} = ${sql.ref(`${of}.id`)})`;

/**
 * Living contacts that have changed since a sync looked at them, or that none has looked at; in the order of their ids.
 * Those that the job has planned something for already are not among them, nor those whose link is looked at anyway.
 */
export const dirtyContacts = async (
  tx: TenantTx,
  { integration, job, columns, above, limit, deleted }: DirtyContacts,
): Promise<Record<string, unknown>[]> =>
  tx
    .selectFrom('contacts')
    .leftJoin('hubspot_links', (join) =>
      join
        .onRef('hubspot_links.organization_id', '=', 'contacts.organization_id')
        .onRef('hubspot_links.local_id', '=', 'contacts.id')
        .on('hubspot_links.integration_id', '=', integration)
        .on('hubspot_links.object', '=', 'contacts'),
    )
    .select(columns.map((name) => `contacts.${name}`) as never)
    .where((eb) =>
      deleted
        ? eb.or([eb('contacts.is_deleted', '=', false), eb('hubspot_links.state', '=', 'linked')])
        : eb('contacts.is_deleted', '=', false),
    )
    .where('contacts.id', '>', above)
    .where((eb) =>
      eb.or([
        eb.and([eb('hubspot_links.id', 'is', null), eb('contacts.email_key', 'is not', null)]),
        eb.and([eb('hubspot_links.remote_id', 'is', null), eb('hubspot_links.look_again', '=', true)]),
        eb.and([
          eb('hubspot_links.look_again', '=', false),
          eb('hubspot_links.state', '=', 'linked'),
          eb('hubspot_links.local_version', '!=', eb.ref('contacts.version')),
        ]),
      ]),
    )
    .where(notPlanned(job, 'contacts', 'contact_id'))
    .orderBy('contacts.id')
    .limit(limit)
    .execute();

/** A contact that is at HubSpot, and what its association depends on. */
export interface UnassociatedContact {
  readonly id: string;
  readonly version: number;
  readonly email: string | null;
  readonly company: string | null;
  readonly remote_id: string;
}

/**
 * Living contacts that are at HubSpot and have changed since their company was looked at, or have one that nobody has
 * looked at; in the order of their ids. Those that the job has planned something for already are not among them.
 */
export const unassociatedContacts = async (
  tx: TenantTx,
  { integration, job, above, limit }: Pick<DirtyContacts, 'integration' | 'job' | 'above' | 'limit'>,
): Promise<UnassociatedContact[]> =>
  (await tx
    .selectFrom('contacts')
    .innerJoin('hubspot_links', (join) =>
      join
        .onRef('hubspot_links.organization_id', '=', 'contacts.organization_id')
        .onRef('hubspot_links.local_id', '=', 'contacts.id')
        .on('hubspot_links.integration_id', '=', integration)
        .on('hubspot_links.object', '=', 'contacts')
        .on('hubspot_links.state', '=', 'linked'),
    )
    .leftJoin('hubspot_links as associations', (join) =>
      join
        .onRef('associations.organization_id', '=', 'contacts.organization_id')
        .onRef('associations.local_id', '=', 'contacts.id')
        .on('associations.integration_id', '=', integration)
        .on('associations.object', '=', 'associations'),
    )
    .select([
      'contacts.id',
      'contacts.version',
      'contacts.email',
      'contacts.company',
      'hubspot_links.remote_id',
    ])
    .where('contacts.is_deleted', '=', false)
    .where('contacts.id', '>', above)
    .where('hubspot_links.remote_id', 'is not', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('associations.id', 'is', null), eb('contacts.company', 'is not', null)]),
        eb('associations.look_again', '=', true),
        eb('associations.local_version', '!=', eb.ref('contacts.version')),
      ]),
    )
    .where(notPlanned(job, 'contacts', 'contact_id'))
    .orderBy('contacts.id')
    .limit(limit)
    .execute()) as unknown as UnassociatedContact[];

const INTERACTION = [
  'id',
  'version',
  'is_deleted',
  'contact_id',
  'interaction_type',
  'subject',
  'description',
  'outcome',
  'interaction_date',
  'status',
] as const;

/** An interaction as it is pushed. */
export interface DirtyInteraction extends Pick<ContactInteractionsRow, (typeof INTERACTION)[number]> {
  /** The contact's address. */
  readonly email: string | null;
}

/**
 * Interactions of living contacts that are at HubSpot, or are made there by the job, which have changed since they were
 * looked at or which nobody has looked at; in the order of their ids. Those that the job has planned something for already
 * are not among them.
 */
export const dirtyInteractions = async (
  tx: TenantTx,
  { integration, job, above, limit }: Pick<DirtyContacts, 'integration' | 'job' | 'above' | 'limit'>,
  objects: readonly string[],
): Promise<DirtyInteraction[]> =>
  (await tx
    .selectFrom('contact_interactions')
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.organization_id', '=', 'contact_interactions.organization_id')
        .onRef('contacts.id', '=', 'contact_interactions.contact_id')
        .on('contacts.is_deleted', '=', false),
    )
    .leftJoin('hubspot_links', (join) =>
      join
        .onRef('hubspot_links.organization_id', '=', 'contact_interactions.organization_id')
        .onRef('hubspot_links.local_id', '=', 'contact_interactions.id')
        .on('hubspot_links.integration_id', '=', integration)
        .on('hubspot_links.object', 'in', objects)
        .on('hubspot_links.state', '=', 'linked'),
    )
    .select(INTERACTION.map((name) => `contact_interactions.${name}`) as never)
    .select('contacts.email')
    .where('contact_interactions.id', '>', above)
    .where((eb) =>
      eb.or([
        eb.and([eb('hubspot_links.id', 'is', null), eb('contact_interactions.is_deleted', '=', false)]),
        eb('hubspot_links.look_again', '=', true),
        eb('hubspot_links.local_version', '!=', eb.ref('contact_interactions.version')),
      ]),
    )
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom('hubspot_links as theirs')
            .select('theirs.id')
            .whereRef('theirs.organization_id', '=', 'contact_interactions.organization_id')
            .whereRef('theirs.local_id', '=', 'contact_interactions.contact_id')
            .where('theirs.integration_id', '=', integration)
            .where('theirs.object', '=', 'contacts')
            .where('theirs.state', '=', 'linked')
            .where('theirs.remote_id', 'is not', null),
        ),
        exists(
          selectFrom('hubspot_changes as made')
            .select('made.id')
            .whereRef('made.organization_id', '=', 'contact_interactions.organization_id')
            .whereRef('made.contact_id', '=', 'contact_interactions.contact_id')
            .where('made.job_id', '=', job)
            .where('made.object', '=', 'contacts')
            .where('made.hubspot_action', '=', 'create'),
        ),
      ]),
    )
    .where(notPlanned(job, 'contact_interactions', 'record_id'))
    .orderBy('contact_interactions.id')
    .limit(limit)
    .execute()) as unknown as DirtyInteraction[];
