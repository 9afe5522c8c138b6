/** The kinds of records of the account and the names they go by in addresses. */

export interface ObjectType {
  /** As in addresses: `contacts`. */
  readonly name: string;
  /** As in messages: `CONTACT`. */
  readonly label: string;
  readonly typeId: string;
  /** The property that moves with every change. */
  readonly changed: 'lastmodifieddate' | 'hs_lastmodifieddate';
  readonly created: 'createdate' | 'hs_createdate';
  /** What a read returns when it asks for nothing. */
  readonly defaults: readonly string[];
  /** What the `query` of a search looks into. */
  readonly searchable: readonly string[];
  /** Whose permission covers it: activities go with contacts. */
  readonly scope: 'contacts' | 'companies';
  /** The type of webhook events: `contact.creation`. Activities have none here. */
  readonly event?: string;
}

const activity = (name: string, label: string, typeId: string, ...defaults: string[]): ObjectType => ({
  name,
  label,
  typeId,
  changed: 'hs_lastmodifieddate',
  created: 'hs_createdate',
  defaults: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id', ...defaults],
  searchable: defaults,
  scope: 'contacts',
});

export const objectTypes: readonly ObjectType[] = [
  {
    name: 'contacts',
    label: 'Contact',
    typeId: '0-1',
    changed: 'lastmodifieddate',
    created: 'createdate',
    defaults: ['createdate', 'email', 'firstname', 'hs_object_id', 'lastmodifieddate', 'lastname'],
    searchable: ['firstname', 'lastname', 'email', 'hs_additional_emails', 'phone', 'company'],
    scope: 'contacts',
    event: 'contact',
  },
  {
    name: 'companies',
    label: 'Company',
    typeId: '0-2',
    changed: 'hs_lastmodifieddate',
    created: 'createdate',
    defaults: ['createdate', 'domain', 'hs_lastmodifieddate', 'hs_object_id', 'name'],
    searchable: ['name', 'domain', 'website', 'phone'],
    scope: 'companies',
    event: 'company',
  },
  activity('notes', 'Note', '0-46', 'hs_note_body'),
  activity('meetings', 'Meeting', '0-47', 'hs_meeting_title', 'hs_meeting_body'),
  activity('calls', 'Call', '0-48', 'hs_call_title', 'hs_call_body'),
  activity('emails', 'Email', '0-49', 'hs_email_subject', 'hs_email_text'),
];

const byName = new Map(
  objectTypes.flatMap((type) =>
    [type.name, type.label.toLowerCase(), type.typeId].map((name) => [name, type] as const),
  ),
);

/** The type of this name, singular, plural or numbered. */
export function objectType(name: string): ObjectType | undefined {
  return byName.get(name.toLowerCase());
}

/** Whether records of this type are logged on others: notes, meetings, calls, e-mails. */
export function isActivity(type: ObjectType): boolean {
  return type.event === undefined;
}
