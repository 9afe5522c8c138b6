// Made from openapi/paths/contacts.yaml and openapi/schemas/contacts.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { AuditLog } from './audit_logs.ts';
import type { ContactInteraction } from './contact_interactions.ts';
import type { Job } from './jobs.ts';
import type { Medium } from './media.ts';
import type { Problem } from './shared.ts';

/** A person or company the organisation knows */
export interface Contact {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Given name */
  first_name: string | null;
  /** Family name */
  last_name: string | null;
  /** Unique among the organisation's living contacts, whatever the case of its letters */
  email: string | null;
  /** A telephone number as people write it */
  phone: string | null;
  /** Where the person works, or the company itself */
  company: string | null;
  /** What the person does there */
  job_title: string | null;
  /** The person's LinkedIn page */
  linkedin_url: string | null;
  /** A few words about the person */
  bio: string | null;
  /** A picture */
  avatar_url: string | null;
  /** How close the person is; later changes go through contacts.convert */
  contact_type: 'target' | 'contact' | 'plug';
  /** Where the business stands */
  status: 'new_client' | 'existing_client' | 'hot_lead' | 'cold_lead' | null;
  /** How urgent it is */
  priority: 'high' | 'medium' | 'low' | null;
  /** The kind of business */
  business_type: string | null;
  /** The network the person belongs to */
  network_type: string | null;
  /** The trade */
  industry: string | null;
  /** Your notes */
  notes: string | null;
  /** How promising, from 0 to 100 */
  lead_score: number | null;
  /** The latest completed interaction */
  last_interaction: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
}

/** What you may say about a new contact */
export interface ContactCreate {
  /** Given name */
  first_name?: string | null;
  /** Family name */
  last_name?: string | null;
  /** Unique among the organisation's living contacts, whatever the case of its letters */
  email?: string | null;
  /** A telephone number as people write it */
  phone?: string | null;
  /** Where the person works, or the company itself */
  company?: string | null;
  /** What the person does there */
  job_title?: string | null;
  /** The person's LinkedIn page */
  linkedin_url?: string | null;
  /** A few words about the person */
  bio?: string | null;
  /** A picture */
  avatar_url?: string | null;
  /** How close the person is; later changes go through contacts.convert */
  contact_type?: 'target' | 'contact' | 'plug';
  /** Where the business stands */
  status?: 'new_client' | 'existing_client' | 'hot_lead' | 'cold_lead' | null;
  /** How urgent it is */
  priority?: 'high' | 'medium' | 'low' | null;
  /** The kind of business */
  business_type?: string | null;
  /** The network the person belongs to */
  network_type?: string | null;
  /** The trade */
  industry?: string | null;
  /** Your notes */
  notes?: string | null;
  /** How promising, from 0 to 100 */
  lead_score?: number | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of a contact; columns you leave out stay as they are */
export interface ContactUpdate {
  /** Given name */
  first_name?: string | null;
  /** Family name */
  last_name?: string | null;
  /** Unique among the organisation's living contacts, whatever the case of its letters */
  email?: string | null;
  /** A telephone number as people write it */
  phone?: string | null;
  /** Where the person works, or the company itself */
  company?: string | null;
  /** What the person does there */
  job_title?: string | null;
  /** The person's LinkedIn page */
  linkedin_url?: string | null;
  /** A few words about the person */
  bio?: string | null;
  /** A picture */
  avatar_url?: string | null;
  /** Where the business stands */
  status?: 'new_client' | 'existing_client' | 'hot_lead' | 'cold_lead' | null;
  /** How urgent it is */
  priority?: 'high' | 'medium' | 'low' | null;
  /** The kind of business */
  business_type?: string | null;
  /** The network the person belongs to */
  network_type?: string | null;
  /** The trade */
  industry?: string | null;
  /** Your notes */
  notes?: string | null;
  /** How promising, from 0 to 100 */
  lead_score?: number | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of contacts */
export interface ContactPage {
  /** The contacts of this page */
  items: readonly Contact[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of contacts, done in this order, each for itself */
export interface ContactBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: ContactCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: ContactUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of contacts, in the order of the request */
export interface ContactBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: Contact;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** Where the contact goes */
export interface ContactConvert {
  /** The new type */
  contact_type: 'target' | 'contact' | 'plug';
  /** Kept in the audit */
  reason?: string;
}

export interface ContactErase {
  /** Why, for the audit, where it stays: name no person in it */
  reason?: string;
}

/** What an erasure removes; counts that are zero are left out */
export interface ContactErasure {
  /** The contact */
  contact_id: string;
  /** Records whose personal values are emptied, by resource */
  records: Record<string, number>;
  /** Keys of files and other systems that are forgotten */
  external_keys: number;
  /** Kept answers, deliveries, jobs and the like that hold the person's values, by table */
  traces: Record<string, number>;
  /** Entries of the audit whose values are emptied */
  audit_entries: number;
  /** Entries in archives of the audit whose values are emptied */
  archived_entries: number;
  /** Imports and exports whose files may hold the person, and media of theirs, that lose their files */
  files: number;
  /** Imports and exports that are at work and keep their files until they expire */
  files_left: number;
  /** When the last of those expires */
  files_until: string | null;
}

/** All that the organisation holds about the person whom a contact stands for */
export interface ContactSubject {
  /** When it was put together */
  exported_at: string;
  contact: Contact;
  /** What files and other systems call the contact */
  external_keys: readonly ContactSubjectKey[];
  /** Records that refer to the contact or hold its address, deleted ones too, by resource */
  records: Record<string, readonly (Record<string, unknown>)[]>;
  /** What was done to all of these, oldest first */
  audit_logs: readonly AuditLog[];
}

/** What another system calls a record */
export interface ContactSubjectKey {
  /** The record's resource */
  resource: string;
  /** The other system */
  source: string;
  /** The record's key there */
  key: string;
  /** The record */
  record_id: string;
}

/** What `contacts.list` takes in its query. */
export interface ContactsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at'
    | 'first_name'
    | '-first_name'
    | 'last_name'
    | '-last_name'
    | 'email'
    | '-email'
    | 'company'
    | '-company'
    | 'lead_score'
    | '-lead_score'
    | 'last_interaction'
    | '-last_interaction' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Contact | readonly (keyof Contact)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this email; repeat it for any of several */
  email?: string | readonly string[] | undefined;
  /** Only with this contact_type; repeat it for any of several */
  contact_type?: 'target' | 'contact' | 'plug' | readonly ('target' | 'contact' | 'plug')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'new_client' | 'existing_client' | 'hot_lead' | 'cold_lead' | readonly ('new_client' | 'existing_client' | 'hot_lead' | 'cold_lead')[] | undefined;
  /** Only with this priority; repeat it for any of several */
  priority?: 'high' | 'medium' | 'low' | readonly ('high' | 'medium' | 'low')[] | undefined;
  /** Only with this company; repeat it for any of several */
  company?: string | readonly string[] | undefined;
  /** Only with this business_type; repeat it for any of several */
  business_type?: string | readonly string[] | undefined;
  /** Only with this network_type; repeat it for any of several */
  network_type?: string | readonly string[] | undefined;
  /** Only with this industry; repeat it for any of several */
  industry?: string | readonly string[] | undefined;
  /** Only with this lead_score; repeat it for any of several */
  lead_score?: number | readonly number[] | undefined;
  /** Only with lead_score at least this value */
  'lead_score[gte]'?: number | undefined;
  /** Only with lead_score more than this value */
  'lead_score[gt]'?: number | undefined;
  /** Only with lead_score at most this value */
  'lead_score[lte]'?: number | undefined;
  /** Only with lead_score less than this value */
  'lead_score[lt]'?: number | undefined;
  /** Only with last_interaction at or after this value */
  'last_interaction[gte]'?: string | undefined;
  /** Only with last_interaction after this value */
  'last_interaction[gt]'?: string | undefined;
  /** Only with last_interaction at or before this value */
  'last_interaction[lte]'?: string | undefined;
  /** Only with last_interaction before this value */
  'last_interaction[lt]'?: string | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `contacts.get` takes in its query. */
export interface ContactsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Contact | readonly (keyof Contact)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `contacts.interactions` takes in its query. */
export interface ContactsInteractionsQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'interaction_date'
    | '-interaction_date'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ContactInteraction | readonly (keyof ContactInteraction)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this user_id; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only with this interaction_type; repeat it for any of several */
  interaction_type?: 'meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up' | readonly ('meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up')[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'completed' | 'scheduled' | 'cancelled' | readonly ('completed' | 'scheduled' | 'cancelled')[] | undefined;
  /** Only with interaction_date at or after this value */
  'interaction_date[gte]'?: string | undefined;
  /** Only with interaction_date after this value */
  'interaction_date[gt]'?: string | undefined;
  /** Only with interaction_date at or before this value */
  'interaction_date[lte]'?: string | undefined;
  /** Only with interaction_date before this value */
  'interaction_date[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `contacts.media` takes in its query. */
export interface ContactsMediaQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at'
    | 'title'
    | '-title'
    | 'file_name'
    | '-file_name'
    | 'file_size'
    | '-file_size' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Medium | readonly (keyof Medium)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this file_name; repeat it for any of several */
  file_name?: string | readonly string[] | undefined;
  /** Only with this media_type; repeat it for any of several */
  media_type?: 'image' | 'video' | 'document' | 'audio' | readonly ('image' | 'video' | 'document' | 'audio')[] | undefined;
  /** Only with this mime_type; repeat it for any of several */
  mime_type?: string | readonly string[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'processing' | 'ready' | 'failed' | readonly ('processing' | 'ready' | 'failed')[] | undefined;
  /** Only with this access_level; repeat it for any of several */
  access_level?: 'public' | 'private' | 'organization' | readonly ('public' | 'private' | 'organization')[] | undefined;
  /** Only with this uploaded_by; repeat it for any of several */
  uploaded_by?: string | readonly string[] | undefined;
  /** Only with this related_event; repeat it for any of several */
  related_event?: string | readonly string[] | undefined;
  /** Only with this source_checksum; repeat it for any of several */
  source_checksum?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** The people an organisation knows: targets, contacts and plugs. */
export interface Contacts {
  /**
   * List contacts.
   *
   * Answers a page of contacts that pass all filters.
   *
   * Scope: `contacts:read`.
   *
   * @example
   * ```ts
   * for await (const contact of plugs.contacts.list()) console.log(contact);
   * ```
   */
  list(query?: ContactsListQuery, options?: CallOptions): PageCall<Contact>;

  /**
   * Create a contact.
   *
   * Makes a new contact and answers it.
   *
   * Scope: `contacts:write`.
   *
   * @example
   * ```ts
   * const contact = await plugs.contacts.create({ first_name: 'Ada', last_name: 'Lovelace', email: 'ada@analytical.example', phone: '+44 20 7946 0000', company: 'Analytical Engines Ltd' });
   * ```
   */
  create(body: ContactCreate, options?: CallOptions): Call<Contact>;

  /**
   * Change many contacts.
   *
   * Creates, changes, deletes and restores up to 500 contacts. Each item succeeds or fails for itself.
   *
   * Scope: `contacts:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.contacts.batch({ operations: [{ action: 'create', data: { first_name: 'Ada', last_name: 'Lovelace', email: 'ada@analytical.example', phone: '+44 20 7946 0000', company: 'Analytical Engines Ltd' } }] });
   * ```
   */
  batch(body: ContactBatchRequest, options?: CallOptions): Call<ContactBatchResult>;

  /**
   * Get a contact.
   *
   * Answers one contact by its id.
   *
   * Scope: `contacts:read`.
   *
   * @example
   * ```ts
   * const contact = await plugs.contacts.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: ContactsGetQuery, options?: CallOptions): Call<Contact>;

  /**
   * Change a contact.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Scope: `contacts:write`.
   *
   * @example
   * ```ts
   * const contact = await plugs.contacts.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { first_name: 'Ada', last_name: 'Lovelace' });
   * ```
   */
  update(id: string, body: ContactUpdate, options?: CallOptions): Call<Contact>;

  /**
   * Delete a contact.
   *
   * Hides the contact from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * Scope: `contacts:write`.
   *
   * @example
   * ```ts
   * await plugs.contacts.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore a contact.
   *
   * Brings a deleted contact back. It is refused when a living one has taken its unique key since.
   *
   * Scope: `contacts:write`.
   *
   * @example
   * ```ts
   * const contact = await plugs.contacts.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<Contact>;

  /**
   * Convert a contact.
   *
   * Moves a contact along target → contact → plug, or one step back. A step that leaves one out is refused with
   * `invalid_transition`, naming the steps that are possible.
   *
   * Scope: `contacts:write`.
   *
   * @example
   * ```ts
   * const contact = await plugs.contacts.convert('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { contact_type: 'contact', reason: 'Met at the spring conference' });
   * ```
   */
  convert(id: string, body: ContactConvert, options?: CallOptions): Call<Contact>;

  /**
   * Export all there is about a person.
   *
   * Answers one document for the person whom a contact stands for: the contact, its external keys, every record that
   * refers to it, deleted ones too, and what the audit says of all of them. Reading it leaves an entry in the audit.
   *
   * Scope: `contacts:privacy`.
   *
   * @example
   * ```ts
   * const answer = await plugs.contacts.export_subject('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  export_subject(id: string, options?: CallOptions): Call<ContactSubject>;

  /**
   * Show what an erasure would remove.
   *
   * Counts what `contacts.erase` would empty, and removes nothing. Files of imports and exports that are at work are
   * told with the time until which they live.
   *
   * Scope: `contacts:privacy`.
   *
   * @example
   * ```ts
   * const answer = await plugs.contacts.erasure('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  erasure(id: string, options?: CallOptions): Call<ContactErasure>;

  /**
   * Erase a person.
   *
   * A job removes the personal values of a contact for good: from the contact and every record that refers to it, from
   * the audit, once that is sealed, and from kept answers, deliveries, jobs and files. Entries of the audit stay, and
   * stay proved, without their values. There is no way back; an erasure that was cut off goes on.
   *
   * Scope: `contacts:privacy`.
   *
   * @example
   * ```ts
   * const job = await plugs.contacts.erase('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', {});
   * ```
   */
  erase(id: string, body?: ContactErase, options?: CallOptions): Call<Job>;

  /**
   * List interactions.
   *
   * Answers a page of interactions of one record of contacts.
   *
   * Scope: `contact_interactions:read`.
   *
   * @example
   * ```ts
   * for await (const contactInteraction of plugs.contacts.interactions('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10')) console.log(contactInteraction);
   * ```
   */
  interactions(id: string, query?: ContactsInteractionsQuery, options?: CallOptions): PageCall<ContactInteraction>;

  /**
   * List media.
   *
   * Answers a page of media of one record of contacts.
   *
   * Scope: `media:read`.
   *
   * @example
   * ```ts
   * for await (const medium of plugs.contacts.media('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10')) console.log(medium);
   * ```
   */
  media(id: string, query?: ContactsMediaQuery, options?: CallOptions): PageCall<Medium>;
}

/** The `contacts` operations over one client. */
export function contacts(client: Client): Contacts {
  return {
    list: (query, options) =>
      client.page<Contact>({
        id: 'contacts.list',
        method: 'GET',
        path: '/api/v1/contacts',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<Contact>({
        id: 'contacts.create',
        method: 'POST',
        path: '/api/v1/contacts',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<ContactBatchResult>({
        id: 'contacts.batch',
        method: 'POST',
        path: '/api/v1/contacts/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<Contact>({
        id: 'contacts.get',
        method: 'GET',
        path: '/api/v1/contacts/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<Contact>({
        id: 'contacts.update',
        method: 'PATCH',
        path: '/api/v1/contacts/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'contacts.delete',
        method: 'DELETE',
        path: '/api/v1/contacts/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<Contact>({
        id: 'contacts.restore',
        method: 'POST',
        path: '/api/v1/contacts/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
    convert: (id, body, options) =>
      client.call<Contact>({
        id: 'contacts.convert',
        method: 'POST',
        path: '/api/v1/contacts/{id}/convert',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    export_subject: (id, options) =>
      client.call<ContactSubject>({
        id: 'contacts.export_subject',
        method: 'GET',
        path: '/api/v1/contacts/{id}/subject',
        params: { path: { id } },
      }, options),
    erasure: (id, options) =>
      client.call<ContactErasure>({
        id: 'contacts.erasure',
        method: 'GET',
        path: '/api/v1/contacts/{id}/erasure',
        params: { path: { id } },
      }, options),
    erase: (id, body, options) =>
      client.call<Job>({
        id: 'contacts.erase',
        method: 'POST',
        path: '/api/v1/contacts/{id}/erase',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    interactions: (id, query, options) =>
      client.page<ContactInteraction>({
        id: 'contacts.interactions',
        method: 'GET',
        path: '/api/v1/contacts/{id}/interactions',
        params: { path: { id } },
      }, { ...query }, options),
    media: (id, query, options) =>
      client.page<Medium>({
        id: 'contacts.media',
        method: 'GET',
        path: '/api/v1/contacts/{id}/media',
        params: { path: { id } },
      }, { ...query }, options),
  };
}
