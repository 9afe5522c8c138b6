import { createHash } from 'node:crypto';
import { canonicalJson } from '../../lib/canonical-json.ts';
import type { Setting } from '../port.ts';
import type { Member, NewMember } from './api.ts';

/* What a contact is at Mailchimp: its address, merge fields, and tags for what it is here. */

/** Fields that become tags, with the values they can have: so that another one can be taken away. */
const TAGGED = {
  contact_type: ['target', 'contact', 'plug'],
  status: ['new_client', 'existing_client', 'hot_lead', 'cold_lead'],
  priority: ['high', 'medium', 'low'],
} as const;

export const TAGGABLE = Object.keys(TAGGED) as (keyof typeof TAGGED)[];
export const CONTACT_TYPES = TAGGED.contact_type;

const MERGEABLE = [
  'first_name',
  'last_name',
  'phone',
  'company',
  'job_title',
  'linkedin_url',
  'industry',
  'business_type',
  'network_type',
] as const;

/** The fields of a contact that count. */
export const CONTACT_FIELDS = [...MERGEABLE, ...TAGGABLE];

/** What every audience has from the beginning. */
const usual = { FNAME: 'first_name', LNAME: 'last_name' };
/** Mailchimp cuts longer texts of merge fields off. */
const TEXT_MAX = 255;
/** Names of merge fields have ten characters at most. */
const MERGE_TAG = /^[A-Z][A-Z0-9_]{0,9}$/;

/** How members are made of contacts. */
export interface MemberSettings {
  readonly list: string;
  readonly statusIfNew: string;
  /** Null for all. */
  readonly contactTypes: readonly string[] | null;
  readonly tags: readonly (keyof typeof TAGGED)[];
  readonly mergeFields: Readonly<Record<string, string>>;
}

export const memberSettings = (settings: Readonly<Record<string, unknown>>): MemberSettings => ({
  list: settings.list_id as string,
  statusIfNew: settings.status_if_new as string,
  contactTypes: (settings.contact_types as string[] | undefined) ?? null,
  tags: (settings.tags as MemberSettings['tags'] | undefined) ?? [],
  mergeFields: (settings.merge_fields as Record<string, string> | undefined) ?? usual,
});

/** A setting that names a field of a contact for each merge field. */
export const mergeFieldsSetting: Setting = {
  name: 'merge_fields',
  optional: true,
  type: 'object',
  description: `Merge fields, each with the field of a contact that it has, such as {"COMPANY": "company"}; FNAME and LNAME when left out`,
  fault: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([tag, field]) => MERGE_TAG.test(tag) && MERGEABLE.includes(field))
      ? undefined
      : `Name merge fields as Mailchimp does, in capitals, and give each one of ${MERGEABLE.join(', ')}.`,
};

export type ContactValues = Readonly<Record<string, unknown>> & { readonly email: string };

/** A contact as a member that is not there yet. */
export const newMember = (settings: MemberSettings, contact: ContactValues): NewMember => ({
  email_address: contact.email,
  status: settings.statusIfNew,
  merge_fields: mergeFieldsOf(settings, contact),
  tags: tagsOf(settings, contact),
});

export const mergeFieldsOf = ({ mergeFields }: MemberSettings, contact: ContactValues) =>
  Object.fromEntries(
    Object.entries(mergeFields).map(([tag, field]) => [tag, String(contact[field] ?? '').slice(0, TEXT_MAX)]),
  );

const tagsOf = ({ tags }: MemberSettings, contact: ContactValues): string[] =>
  tags.flatMap((field) => (typeof contact[field] === 'string' ? [tagName(field, contact[field])] : []));

const tagName = (field: string, value: string): string => `${field}: ${value}`;

/** What tags a member is to have of ours, and which not. */
export const tagChanges = (settings: MemberSettings, contact: ContactValues) =>
  settings.tags.flatMap((field) =>
    TAGGED[field].map((value) => ({
      name: tagName(field, value),
      status: contact[field] === value ? 'active' : 'inactive',
    })),
  );

/** What two sides had when they agreed last, without a value of it: of the fields, and of the tags. */
export interface Agreed {
  readonly fields: string;
  readonly tags: string;
}

const digest = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32);

const agreed = (email: string, fields: object, tags: readonly string[]): Agreed => ({
  fields: digest([email.toLowerCase(), fields]),
  tags: digest([...tags].sort()),
});

export const agreedHere = (settings: MemberSettings, contact: ContactValues): Agreed =>
  agreed(contact.email, mergeFieldsOf(settings, contact), tagsOf(settings, contact));

export const agreedThere = (
  settings: MemberSettings,
  { email_address, merge_fields, tags }: Member,
): Agreed =>
  agreed(
    email_address,
    Object.fromEntries(
      Object.keys(settings.mergeFields).map((tag) => [tag, String(merge_fields[tag] ?? '')]),
    ),
    tags
      .map(({ name }) => name)
      .filter((name) =>
        settings.tags.some((field) => TAGGED[field].some((value) => tagName(field, value) === name)),
      ),
  );
