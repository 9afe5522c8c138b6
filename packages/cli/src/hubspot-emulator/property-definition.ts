/** How a property is declared, and the properties every account has. */
import type { ObjectType } from './object-types.ts';

export type ValueType =
  | 'string'
  | 'number'
  | 'bool'
  | 'enumeration'
  | 'date'
  | 'datetime'
  | 'phone_number'
  | 'object_coordinates'
  | 'json';

export interface Option {
  readonly label: string;
  readonly value: string;
  readonly displayOrder: number;
  readonly hidden: boolean;
  readonly description?: string;
}

export interface Definition {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly groupName: string;
  readonly type: ValueType;
  readonly fieldType: string;
  readonly options: readonly Option[];
  readonly hasUniqueValue: boolean;
  readonly hidden: boolean;
  readonly formField: boolean;
  readonly displayOrder: number;
  readonly calculated: boolean;
  readonly externalOptions: boolean;
  readonly hubspotDefined: boolean;
  readonly archived: boolean;
  readonly archivedAt?: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly modificationMetadata: {
    readonly archivable: boolean;
    readonly readOnlyDefinition: boolean;
    readonly readOnlyValue: boolean;
  };
}

/** The forms of input that go with each type of value. */
export const fieldTypes: Readonly<Record<ValueType, readonly string[]>> = {
  string: ['text', 'textarea', 'html', 'file', 'phonenumber', 'calculation_equation'],
  number: ['number', 'calculation_equation'],
  bool: ['booleancheckbox', 'calculation_equation'],
  enumeration: ['select', 'radio', 'checkbox', 'booleancheckbox', 'calculation_equation'],
  date: ['date'],
  datetime: ['date'],
  phone_number: ['phonenumber'],
  object_coordinates: ['text'],
  json: ['text'],
};

export function optionsOf(values: readonly (string | Option)[]): Option[] {
  return values.map((it, at) =>
    typeof it === 'string' ? { label: it, value: it, displayOrder: at, hidden: false } : it,
  );
}

interface Brief {
  readonly type?: ValueType;
  readonly fieldType?: string;
  readonly options?: readonly string[];
  readonly readOnly?: boolean;
  readonly unique?: boolean;
  readonly hidden?: boolean;
}

/** Lifecycle stages in the order in which a contact moves. */
export const lifecycleStages = [
  'subscriber',
  'lead',
  'marketingqualifiedlead',
  'salesqualifiedlead',
  'opportunity',
  'customer',
  'evangelist',
  'other',
];

const readOnlyDate: Brief = { type: 'datetime', fieldType: 'date', readOnly: true };
const readOnlyText: Brief = { readOnly: true };
const stage: Brief = { type: 'enumeration', fieldType: 'radio', options: lifecycleStages };

const ofEvery: Readonly<Record<string, Brief>> = {
  hs_object_id: { type: 'number', fieldType: 'number', readOnly: true },
  hs_merged_object_ids: readOnlyText,
  hs_workflow_note: { hidden: true },
  hubspot_owner_id: { type: 'enumeration', fieldType: 'select' },
};

const ofType: Readonly<Record<string, Readonly<Record<string, Brief>>>> = {
  contacts: {
    email: {},
    firstname: {},
    lastname: {},
    phone: { type: 'phone_number', fieldType: 'phonenumber' },
    mobilephone: { type: 'phone_number', fieldType: 'phonenumber' },
    company: {},
    jobtitle: {},
    website: {},
    address: {},
    city: {},
    state: {},
    zip: {},
    country: {},
    salutation: {},
    message: { fieldType: 'textarea' },
    twitterhandle: {},
    hs_linkedin_url: {},
    hs_language: { type: 'enumeration', fieldType: 'select', options: ['en', 'de', 'fr', 'es', 'nl', 'it'] },
    hs_lead_status: {
      type: 'enumeration',
      fieldType: 'radio',
      options: [
        'NEW',
        'OPEN',
        'IN_PROGRESS',
        'OPEN_DEAL',
        'UNQUALIFIED',
        'ATTEMPTED_TO_CONTACT',
        'CONNECTED',
      ],
    },
    lifecyclestage: stage,
    date_of_birth: {},
    numemployees: { type: 'number', fieldType: 'number' },
    hs_additional_emails: { type: 'enumeration', fieldType: 'checkbox', readOnly: true },
    associatedcompanyid: { type: 'number', fieldType: 'number' },
    notes_last_updated: readOnlyDate,
    num_notes: { type: 'number', fieldType: 'number', readOnly: true },
  },
  companies: {
    name: {},
    domain: {},
    website: {},
    phone: {},
    industry: {},
    description: { fieldType: 'textarea' },
    address: {},
    city: {},
    state: {},
    zip: {},
    country: {},
    numberofemployees: { type: 'number', fieldType: 'number' },
    annualrevenue: { type: 'number', fieldType: 'number' },
    lifecyclestage: stage,
  },
  notes: { hs_note_body: { fieldType: 'html' } },
  meetings: {
    hs_meeting_title: {},
    hs_meeting_body: { fieldType: 'html' },
    hs_internal_meeting_notes: {},
    hs_meeting_location: {},
    hs_meeting_external_url: {},
    hs_meeting_start_time: { type: 'datetime', fieldType: 'date' },
    hs_meeting_end_time: { type: 'datetime', fieldType: 'date' },
    hs_meeting_outcome: {
      type: 'enumeration',
      fieldType: 'select',
      options: ['SCHEDULED', 'COMPLETED', 'RESCHEDULED', 'NO_SHOW', 'CANCELED'],
    },
  },
  calls: {
    hs_call_title: {},
    hs_call_body: { fieldType: 'html' },
    hs_call_direction: { type: 'enumeration', fieldType: 'select', options: ['INBOUND', 'OUTBOUND'] },
    hs_call_duration: { type: 'number', fieldType: 'number' },
    hs_call_status: {
      type: 'enumeration',
      fieldType: 'select',
      options: ['BUSY', 'CALLING_CRM_USER', 'CANCELED', 'COMPLETED', 'CONNECTING', 'FAILED', 'NO_ANSWER'],
    },
  },
  emails: {
    hs_email_subject: {},
    hs_email_text: { fieldType: 'textarea' },
    hs_email_html: { fieldType: 'html' },
    hs_email_direction: {
      type: 'enumeration',
      fieldType: 'select',
      options: ['EMAIL', 'INCOMING_EMAIL', 'FORWARDED_EMAIL'],
    },
    hs_email_status: {
      type: 'enumeration',
      fieldType: 'select',
      options: ['BOUNCED', 'FAILED', 'SCHEDULED', 'SENDING', 'SENT'],
    },
  },
};

function define(name: string, group: string, at: string, brief: Brief): Definition {
  const { type = 'string', fieldType = 'text', options = [], readOnly = false, hidden = false } = brief;
  return {
    name,
    label: name.replace(/^hs_/, '').replaceAll('_', ' '),
    description: '',
    groupName: group,
    type,
    fieldType,
    options: optionsOf(options),
    hasUniqueValue: brief.unique ?? false,
    hidden,
    formField: !readOnly && !hidden,
    displayOrder: -1,
    calculated: false,
    // Owners are an enumeration whose options stand elsewhere.
    externalOptions: name === 'hubspot_owner_id',
    hubspotDefined: true,
    archived: false,
    createdAt: at,
    updatedAt: at,
    modificationMetadata: { archivable: false, readOnlyDefinition: true, readOnlyValue: readOnly },
  };
}

/** The group that properties of a type belong to at first: `contactinformation`. */
export function firstGroup(type: ObjectType): string {
  return `${type.label.toLowerCase()}information`;
}

/** The properties that every account has for this type. */
export function builtIn(type: ObjectType, at: string): Definition[] {
  const timestamp: Record<string, Brief> =
    type.event === undefined ? { hs_timestamp: { type: 'datetime', fieldType: 'date' } } : {};
  const briefs = {
    [type.created]: readOnlyDate,
    [type.changed]: readOnlyDate,
    ...ofEvery,
    ...timestamp,
    ...ofType[type.name],
  };
  return Object.entries(briefs).map(([name, brief]) => define(name, firstGroup(type), at, brief));
}
