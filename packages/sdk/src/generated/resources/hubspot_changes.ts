// Made from openapi/paths/hubspot_changes.yaml and openapi/schemas/hubspot_changes.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';

/** One record of a plan or a sync with HubSpot, and what becomes of it */
export interface HubspotChange {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The account */
  integration_id: string;
  /** The job that planned it */
  job_id: string;
  /** What kind of record; associations: that a contact belongs to a company; notes to emails: interactions; attendance: what a contact did about an event */
  object: 
    | 'contacts'
    | 'companies'
    | 'associations'
    | 'notes'
    | 'meetings'
    | 'calls'
    | 'emails'
    | 'events'
    | 'attendance';
  /** Our record of that kind; null where there is none yet */
  record_id: string | null;
  /** The contact that it is about; null where there is none, or none yet */
  contact_id: string | null;
  /** HubSpot's record; null where there is none yet */
  remote_id: string | null;
  /** For people: the e-mail address, the company's name, what an interaction is about, or what an event is called */
  label: string | null;
  /** What is done here */
  plugs_action: 'none' | 'create' | 'update' | 'delete';
  /** What is done at HubSpot */
  hubspot_action: 'none' | 'create' | 'update' | 'archive';
  /** Each field that is not the same on both sides, with both values as HubSpot writes them, and why it goes which way */
  fields: readonly HubspotFieldChange[];
  /** planned; applied: done here and still to be done there; sent: nobody knows yet; done, failed, skipped */
  outcome: 'planned' | 'applied' | 'sent' | 'done' | 'failed' | 'skipped';
  /** Why it failed or was skipped */
  code: string | null;
  /** The field that it failed for */
  field: string | null;
  /** In words, with what to do */
  message: string | null;
  /** What HubSpot's support finds the request by */
  correlation_id: string | null;
  /** Whether the next sync tries it again by itself; else once the record has changed */
  is_retryable: boolean;
  /** When it ended */
  settled_at: string | null;
  /** When it was made */
  created_at: string;
}

/** One page of changes of syncs */
export interface HubspotChangePage {
  /** The changes of syncs of this page */
  items: readonly HubspotChange[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** A field that is not the same on both sides */
export interface HubspotFieldChange {
  /** Our field */
  field: string;
  /** HubSpot's property */
  property: string;
  /** What we have */
  plugs: string | null;
  /** What HubSpot has */
  hubspot: string | null;
  /** The side that gets the other one's value; none where it stays */
  to: 'plugs' | 'hubspot' | 'none';
  /** changed: one side did; newest, plugs_wins, hubspot_wins: both did, and the policy decided */
  reason: 
    | 'changed'
    | 'newest'
    | 'plugs_wins'
    | 'hubspot_wins'
    | 'conflict'
    | 'unknown_value'
    | 'invalid_value';
  /** What is wrong with the value */
  message?: string;
}

/** What `hubspot_changes.list` takes in its query. */
export interface HubspotChangesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof HubspotChange | readonly (keyof HubspotChange)[] | undefined;
  /** Only with this integration_id; repeat it for any of several */
  integration_id?: string | readonly string[] | undefined;
  /** Only with this job_id; repeat it for any of several */
  job_id?: string | readonly string[] | undefined;
  /** Only with this object; repeat it for any of several */
  object?: 
    | 'contacts'
    | 'companies'
    | 'associations'
    | 'notes'
    | 'meetings'
    | 'calls'
    | 'emails'
    | 'events'
    | 'attendance' | readonly (
    | 'contacts'
    | 'companies'
    | 'associations'
    | 'notes'
    | 'meetings'
    | 'calls'
    | 'emails'
    | 'events'
    | 'attendance')[] | undefined;
  /** Only with this record_id; repeat it for any of several */
  record_id?: string | readonly string[] | undefined;
  /** Only with this contact_id; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only with this remote_id; repeat it for any of several */
  remote_id?: string | readonly string[] | undefined;
  /** Only with this plugs_action; repeat it for any of several */
  plugs_action?: 'none' | 'create' | 'update' | 'delete' | readonly ('none' | 'create' | 'update' | 'delete')[] | undefined;
  /** Only with this hubspot_action; repeat it for any of several */
  hubspot_action?: 'none' | 'create' | 'update' | 'archive' | readonly ('none' | 'create' | 'update' | 'archive')[] | undefined;
  /** Only with this outcome; repeat it for any of several */
  outcome?: 'planned' | 'applied' | 'sent' | 'done' | 'failed' | 'skipped' | readonly ('planned' | 'applied' | 'sent' | 'done' | 'failed' | 'skipped')[] | undefined;
  /** Only with this code; repeat it for any of several */
  code?: string | readonly string[] | undefined;
  /** Only with this is_retryable; repeat it for any of several */
  is_retryable?: boolean | readonly boolean[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What plans and syncs do to each record. */
export interface HubspotChanges {
  /**
   * List changes of syncs.
   *
   * Answers a page of changes of syncs that pass all filters.
   *
   * What plans would do and syncs did, record by record, kept for 30 days.
   *
   * Scope: `integrations:read`, `contacts:read`.
   *
   * @example
   * ```ts
   * for await (const hubspotChange of plugs.hubspot_changes.list()) console.log(hubspotChange);
   * ```
   */
  list(query?: HubspotChangesListQuery, options?: CallOptions): PageCall<HubspotChange>;
}

/** The `hubspot_changes` operations over one client. */
export function hubspotChanges(client: Client): HubspotChanges {
  return {
    list: (query, options) =>
      client.page<HubspotChange>({
        id: 'hubspot_changes.list',
        method: 'GET',
        path: '/api/v1/hubspot_changes',
      }, { ...query }, options),
  };
}
