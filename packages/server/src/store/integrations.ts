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
