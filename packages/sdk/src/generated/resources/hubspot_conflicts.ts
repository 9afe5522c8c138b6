// Made from openapi/paths/hubspot_conflicts.yaml and openapi/schemas/hubspot_conflicts.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';

/** A field that was changed on both sides, for a person to decide */
export interface HubspotConflict {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The account */
  integration_id: string;
  /** Our contact */
  contact_id: string;
  /** HubSpot's record */
  remote_id: string;
  /** The e-mail address, for people */
  label: string | null;
  /** Our field */
  field: string;
  /** HubSpot's property */
  property: string;
  /** What we have, as HubSpot would write it */
  plugs_value: string | null;
  /** What HubSpot has */
  hubspot_value: string | null;
  /** outdated: it went away by itself, since a side was changed again */
  state: 'open' | 'resolved' | 'outdated';
  /** Whose value was taken */
  taken: 'plugs' | 'hubspot' | null;
  /** Who decided */
  resolved_by: string | null;
  /** When */
  resolved_at: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** One page of conflicts with HubSpot */
export interface HubspotConflictPage {
  /** The conflicts with HubSpot of this page */
  items: readonly HubspotConflict[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Whose value is taken */
export interface HubspotConflictResolve {
  /** The side whose value both will have */
  take: 'plugs' | 'hubspot';
}

/** What `hubspot_conflicts.list` takes in its query. */
export interface HubspotConflictsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof HubspotConflict | readonly (keyof HubspotConflict)[] | undefined;
  /** Only with this integration_id; repeat it for any of several */
  integration_id?: string | readonly string[] | undefined;
  /** Only with this contact_id; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only with this remote_id; repeat it for any of several */
  remote_id?: string | readonly string[] | undefined;
  /** Only with this field; repeat it for any of several */
  field?: string | readonly string[] | undefined;
  /** Only with this state; repeat it for any of several */
  state?: 'open' | 'resolved' | 'outdated' | readonly ('open' | 'resolved' | 'outdated')[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `hubspot_conflicts.get` takes in its query. */
export interface HubspotConflictsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof HubspotConflict | readonly (keyof HubspotConflict)[] | undefined;
}

/** Fields that both sides changed, for people to decide. */
export interface HubspotConflicts {
  /**
   * List conflicts with HubSpot.
   *
   * Answers a page of conflicts with HubSpot that pass all filters.
   *
   * Scope: `integrations:read`, `contacts:read`.
   *
   * @example
   * ```ts
   * for await (const hubspotConflict of plugs.hubspot_conflicts.list()) console.log(hubspotConflict);
   * ```
   */
  list(query?: HubspotConflictsListQuery, options?: CallOptions): PageCall<HubspotConflict>;

  /**
   * Get a conflict with HubSpot.
   *
   * Answers one conflict with HubSpot by its id.
   *
   * Scope: `integrations:read`, `contacts:read`.
   *
   * @example
   * ```ts
   * const hubspotConflict = await plugs.hubspot_conflicts.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: HubspotConflictsGetQuery, options?: CallOptions): Call<HubspotConflict>;

  /**
   * Decide on a conflict.
   *
   * The next sync gives the other side this value, unless that side has been changed once more meanwhile; then it is
   * a conflict anew. One that is resolved the same way already is answered as it is.
   *
   * Scope: `integrations:write`, `contacts:write`.
   *
   * @example
   * ```ts
   * const hubspotConflict = await plugs.hubspot_conflicts.resolve('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { take: 'plugs' });
   * ```
   */
  resolve(id: string, body: HubspotConflictResolve, options?: CallOptions): Call<HubspotConflict>;
}

/** The `hubspot_conflicts` operations over one client. */
export function hubspotConflicts(client: Client): HubspotConflicts {
  return {
    list: (query, options) =>
      client.page<HubspotConflict>({
        id: 'hubspot_conflicts.list',
        method: 'GET',
        path: '/api/v1/hubspot_conflicts',
      }, { ...query }, options),
    get: (id, query, options) =>
      client.call<HubspotConflict>({
        id: 'hubspot_conflicts.get',
        method: 'GET',
        path: '/api/v1/hubspot_conflicts/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    resolve: (id, body, options) =>
      client.call<HubspotConflict>({
        id: 'hubspot_conflicts.resolve',
        method: 'POST',
        path: '/api/v1/hubspot_conflicts/{id}/resolve',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
  };
}
