import type { HubspotContactMapping } from '../../generated/types.ts';
import { changedProperty, type HubspotApi, type RemoteRecord } from '../../integrations/hubspot/api.ts';
import type { MappedField } from '../../integrations/hubspot/mapping.ts';
import type { JobRun } from '../../jobs/run.ts';
import type { Services } from '../services.ts';

/** What a plan or a sync was asked for; the parameters of its job. */
export interface Wishes {
  readonly integration: string;
  readonly plan: boolean;
  readonly only: 'push' | 'pull' | null;
  readonly limit: number | null;
  readonly digest: string | null;
  /** All of HubSpot's records, not the changed ones alone. */
  readonly full: boolean;
  /** Deletions that are meant. */
  readonly max_deletes: number | null;
}

/** One run of a sync, as its steps see it. */
export interface Sync {
  readonly services: Services;
  readonly run: JobRun;
  readonly api: HubspotApi;
  readonly wishes: Wishes;
  /** The fields that take part. */
  readonly fields: readonly MappedField[];
  readonly create: NonNullable<HubspotContactMapping['create']>;
  readonly onRemoteDelete: NonNullable<HubspotContactMapping['on_remote_delete']>;
  readonly onLocalDelete: NonNullable<HubspotContactMapping['on_local_delete']>;
  readonly lifecycle: NonNullable<HubspotContactMapping['lifecycle']>;
  /** How contacts' companies are pushed; null where they are not. */
  readonly companies: { readonly primary: boolean } | null;
  /** Whether interactions are pushed. */
  readonly interactions: boolean;
  /** Whether events and attendance are pushed. */
  readonly events: boolean;
  /** The account's clock less ours. */
  readonly skewMs: number;
  /** What the sync goes without, in words. */
  readonly warnings: readonly string[];
}

/** Part of the changes of HubSpot: all of them by id, or those within a closed window. */
export type Window =
  | { readonly kind: 'all'; readonly to: number }
  | { readonly kind: 'archived'; readonly to: number }
  | { readonly kind: 'recent' | 'sweep'; readonly from: number; readonly to: number };

/** Where a sync stands: what a killed one goes on from. */
export interface Place {
  readonly step:
    | 'pull'
    | 'hinted'
    | 'again'
    | 'local'
    | 'companies'
    | 'interactions'
    | 'events'
    | 'attendance'
    | 'judge'
    | 'here'
    | 'there'
    | 'end';
  /** The windows that are left, the current one first. */
  readonly windows: readonly Window[];
  /** The last id of the page before; its meaning depends on the step. */
  readonly after: string | null;
  readonly changes: number;
  /** HubSpot's records that were looked at. */
  readonly seen: number;
  /** Whether the limit was met: the rest is for another time. */
  readonly limited: boolean;
  readonly calls: number;
  /** When the deciding began, by our clock: what was decided long ago is decided anew. */
  readonly began: string;
  /** How far HubSpot's changes are dealt with once all is done, in milliseconds. */
  readonly seenUntil: number | null;
  readonly sweptUntil: number | null;
}

/** The properties that a sync reads. */
export const propertiesOf = ({ fields }: Pick<Sync, 'fields'>): string[] => [
  ...new Set([
    ...fields.map(({ property }) => property),
    changedProperty.contacts,
    'hs_additional_emails',
    'hs_merged_object_ids',
  ]),
];

/** When a record was changed last, as HubSpot says it. */
export const changedAt = ({ properties, updatedAt }: RemoteRecord): string => {
  const said = properties[changedProperty.contacts] ?? updatedAt;
  return new Date(/^\d+$/.test(said) ? Number(said) : said).toISOString();
};

/** The ids that became part of a record when it was merged. */
export const mergedInto = ({ properties }: RemoteRecord): string[] =>
  (properties.hs_merged_object_ids ?? '').split(';').filter((id) => id !== '');

/** The e-mail addresses of a record, the first one first, in canonical form. */
export const emailsOf = ({ properties }: RemoteRecord): string[] =>
  [properties.email, ...(properties.hs_additional_emails ?? '').split(';')]
    .map((email) => email?.normalize('NFC').trim().toLowerCase() ?? '')
    .filter((email) => email !== '');

/** Columns of a contact that deciding needs. */
export const contactColumns = ({ fields }: Pick<Sync, 'fields'>): string[] => [
  ...new Set([
    'id',
    'version',
    'is_deleted',
    'email',
    'email_key',
    'metadata',
    ...fields.filter(({ column }) => column !== null).map(({ field }) => field),
  ]),
];
