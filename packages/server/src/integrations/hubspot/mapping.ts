import { type MappedTransform, transformOf } from '../../bulk/source/named-transform.ts';
import { compilePattern } from '../../bulk/source/pattern.ts';
import type { Refusal } from '../../bulk/source/refusal.ts';
import { type ColumnShape, resources } from '../../generated/resources.ts';
import type { HubspotFieldMapping, HubspotMapping, HubspotTransform } from '../../generated/types.ts';
import type { FieldError } from '../../lib/problem.ts';
import type { ObjectName, PropertyDefinition, PropertyWish } from './api.ts';

const field = (name: string, property: string): HubspotFieldMapping => ({
  field: name,
  property,
  direction: 'both',
  policy: 'newest',
  allow_clear: false,
  unknown_value: 'fail',
});

/** What holds until somebody sets another: what every account has, and what means the same on both sides. */
export const defaultMapping: HubspotMapping = {
  contacts: {
    create: 'both',
    fields: [
      field('email', 'email'),
      field('first_name', 'firstname'),
      field('last_name', 'lastname'),
      field('phone', 'phone'),
      field('company', 'company'),
      field('job_title', 'jobtitle'),
      field('linkedin_url', 'hs_linkedin_url'),
    ],
  },
  companies: { push: false, primary: false },
  interactions: { push: false },
  events: { push: false },
};

/** The property by which a company is found again: none is made twice, whatever answer is lost. */
export const COMPANY_KEY = 'plugs_company_id';

/** What an account has to have before a kind of record can be synced. */
export const requiredProperty: Readonly<Partial<Record<ObjectName, PropertyWish>>> = {
  companies: {
    name: COMPANY_KEY,
    label: 'The Plugs company ID',
    description: 'By this The Plugs finds the company again. Do not change it.',
    groupName: 'companyinformation',
    type: 'string',
    fieldType: 'text',
    hasUniqueValue: true,
  },
};

/** The kinds of record that a mapping needs to know the properties of. */
export const objectsOf = ({ companies }: HubspotMapping): readonly ObjectName[] =>
  companies?.push ? ['contacts', 'companies'] : ['contacts'];

/** A mapped field with what the contract and the account say of its two ends. */
export interface MappedField extends HubspotFieldMapping {
  /** Our column; null for a text of `metadata`. */
  readonly column: ColumnShape | null;
  readonly definition: Pick<PropertyDefinition, 'type' | 'fieldType'> & {
    /** Values that it may have; null where any will do. */
    readonly options: readonly string[] | null;
  };
  /** Its transforms, ready to run. */
  readonly transform?: ((text: string, zone: string) => string | Refusal) | null;
}

const columnOf = (name: string): ColumnShape | undefined =>
  resources.contacts.columns.find((column) => column.name === name);

/** What the schema of a mapping cannot say. */
export const mappingFaults = ({ contacts }: HubspotMapping): FieldError[] => {
  const { fields } = contacts;
  const faults = fields.flatMap((one, at) => fieldFaults(one, `/contacts/fields/${at}`));
  for (const end of ['field', 'property'] as const)
    for (const [at, one] of fields.entries())
      if (fields.findIndex((other) => other[end] === one[end]) !== at)
        faults.push(
          fault(`/contacts/fields/${at}/${end}`, 'unique', `${one[end]} stands in the mapping twice.`),
        );
  const key = fields.find((one) => one.field === 'email');
  if (key?.property !== 'email' || key.direction !== 'both' || key.values || key.transforms)
    faults.push(
      fault(
        '/contacts/fields',
        'match',
        'email has to be mapped to email as it is, in both directions: contacts are matched by it.',
      ),
    );
  return faults;
};

const fault = (pointer: string, rule: string, message: string): FieldError => ({ pointer, rule, message });

/** Two values that these make the same are the same; so either side may keep its own. Of all others none leads back. */
const NORMALISING: readonly string[] = ['trim', 'lower', 'upper', 'title', 'phone', 'strip'];

export const named = (transform: HubspotTransform): MappedTransform =>
  transformOf(transform as Parameters<typeof transformOf>[0]);

const transformFaults = (
  { transforms = [], direction, values }: HubspotFieldMapping,
  at: string,
): FieldError[] => {
  const faults = transforms.flatMap((transform, place) => {
    const one = named(transform);
    const here = `${at}/transforms/${place}`;
    if (direction === 'both' && !NORMALISING.includes(one.do))
      return fault(here, 'direction', `${one.do} does not lead back: use push or pull.`);
    if (one.do === 'split' && one.take === 0) return fault(here, 'take', 'The first part is 1, the last -1.');
    if (one.do !== 'replace') return [];
    const refused = compilePattern(one.pattern);
    return typeof refused === 'string' ? fault(here, 'pattern', `The pattern is refused: ${refused}.`) : [];
  });
  if (direction === 'both' && transforms.length > 0 && values)
    faults.push(
      fault(
        `${at}/values`,
        'direction',
        'Transforms and values together do not lead back: use push or pull.',
      ),
    );
  return faults;
};

const fieldFaults = (mapping: HubspotFieldMapping, at: string): FieldError[] => [
  ...columnFaults(mapping, at),
  ...transformFaults(mapping, at),
];

const columnFaults = ({ field: name, direction, values }: HubspotFieldMapping, at: string): FieldError[] => {
  if (name.startsWith('metadata.')) return [];
  const column = columnOf(name);
  if (!column?.writable || column.kind === 'json')
    return [fault(`${at}/field`, 'field', `${name} is no field of contacts that can be written.`)];
  const faults: FieldError[] = [];
  if (column.immutable && direction !== 'push')
    faults.push(
      fault(`${at}/direction`, 'direction', `${name} is set once and then moves by steps: use push.`),
    );
  for (const value of Object.keys(values ?? {}))
    if (column.enum && !column.enum.includes(value))
      faults.push(
        fault(
          `${at}/values/${value}`,
          'enum',
          `${name} is one of ${column.enum.join(', ')}, never ${value}.`,
        ),
      );
  const said = Object.values(values ?? {});
  // Coming back, one of their values has to mean one of ours.
  if (direction !== 'push' && new Set(said).size < said.length)
    faults.push(fault(`${at}/values`, 'unique', `Two values of ${name} would be the same there; use push.`));
  return faults;
};

/** What is kept of an account's properties between two looks at them. */
export interface KnownProperty {
  readonly type: string;
  readonly fieldType: string;
  readonly isReadOnly: boolean;
  readonly isUnique: boolean;
  readonly options: readonly string[] | null;
}
export type KnownProperties = Readonly<Record<string, KnownProperty>>;
/** By kind of record; one that nobody has asked for is not among them. */
export type KnownSchema = Readonly<Partial<Record<ObjectName, KnownProperties>>>;

export const knownProperties = (definitions: readonly PropertyDefinition[]): KnownProperties =>
  Object.fromEntries(
    definitions.map(
      ({
        name,
        type,
        fieldType,
        options,
        externalOptions,
        calculated,
        hasUniqueValue,
        modificationMetadata,
      }) => [
        name,
        {
          type,
          fieldType,
          isUnique: hasUniqueValue === true,
          isReadOnly: calculated === true || modificationMetadata?.readOnlyValue === true,
          options:
            type === 'enumeration' && externalOptions !== true
              ? (options ?? []).map(({ value }) => value)
              : null,
        },
      ],
    ),
  );

/** Whether the account has what a kind of record cannot do without. */
export const judgeRequired = (
  object: ObjectName,
  { name }: PropertyWish,
  properties: KnownProperties,
): { readonly isFit: boolean; readonly message: string; readonly hint: string | null } => {
  const known = properties[name];
  if (known?.isUnique) return { isFit: true, message: `${object} have ${name}.`, hint: null };
  return known
    ? {
        isFit: false,
        message: `${name} of ${object} is not unique; ${object} take no part.`,
        hint: 'Archive that property in HubSpot, then make the right one: plugs hubspot doctor --ensure-schema.',
      }
    : {
        isFit: false,
        message: `HubSpot has no property ${name} of ${object}; ${object} take no part.`,
        hint: 'Make it: plugs hubspot doctor --ensure-schema.',
      };
};

/** One mapped field as the account is now: fit, or why it is left out of the sync. */
export interface FieldVerdict {
  readonly mapping: HubspotFieldMapping;
  readonly state: 'ok' | 'warning' | 'failed';
  readonly message: string;
  readonly hint: string | null;
  /** Null where the field takes no part. */
  readonly mapped: MappedField | null;
}

/** Holds a mapping against the account's properties: what has gone or turned read-only takes no part in a sync. */
export const judgeFields = ({ contacts }: HubspotMapping, properties: KnownProperties): FieldVerdict[] =>
  contacts.fields.map((mapping) => judgeField(mapping, properties));

const judgeField = (mapping: HubspotFieldMapping, properties: KnownProperties): FieldVerdict => {
  const { field: name, property, direction, values } = mapping;
  const known = properties[property];
  const out = (message: string, hint: string): FieldVerdict => ({
    mapping,
    // Without it nobody could be matched.
    state: name === 'email' ? 'failed' : 'warning',
    message,
    hint,
    mapped: null,
  });
  if (!known)
    return out(
      `HubSpot has no property ${property}; ${name} takes no part.`,
      'Make the property in HubSpot, or name another in the mapping.',
    );
  if (known.isReadOnly && direction !== 'pull')
    return out(
      `${property} is read-only at HubSpot; ${name} takes no part.`,
      'Use the direction pull, or name another property.',
    );
  const mapped: MappedField = { ...mapping, column: columnOf(name) ?? null, definition: known };
  const lost = unknownOptions(mapped, values);
  return lost.length === 0
    ? { mapping, state: 'ok', message: `${name} and ${property} fit.`, hint: null, mapped }
    : {
        mapping,
        state: 'warning',
        message: `${property} does not know ${lost.join(', ')}.`,
        hint: 'Add the options in HubSpot, or name others in `values` of the mapping.',
        mapped,
      };
};

const unknownOptions = (
  { column, definition }: MappedField,
  values: HubspotFieldMapping['values'],
): string[] => {
  const { options } = definition;
  if (options === null) return [];
  const said = column?.enum
    ? column.enum.map((value) => values?.[value] ?? value)
    : Object.values(values ?? {});
  return said.filter((value) => !options.includes(value));
};
