// Made from openapi/paths/organizations.yaml and openapi/schemas/organizations.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';

/** A tenant, which owns everything else */
export interface Organization {
  /** The record's id, a UUIDv7 */
  id: string;
  /** Its name */
  name: string;
  /** Its internet domain */
  domain: string | null;
  /** What it pays for; the operator of the server decides, and may limit what a plan holds */
  subscription_plan: string;
  /** Its preferences, given as a whole */
  settings: {
    /** Where it works, as an IANA name */
    timezone?: string;
    /** What it counts in, as an ISO 4217 code */
    currency?: string;
    /** Language and region, as a BCP 47 tag */
    locale?: string;
    /** After how many days deleted records are removed for good; 0 keeps them, and without it the server decides */
    deleted_retention_days?: number;
    /** After how many days sealed entries of the audit go from the log into an archive with their proof; without it all of them stay */
    audit_retention_days?: number;
  };
  /** False while it is deactivated; only its owners can sign in then, to reactivate or delete it */
  is_active: boolean;
  /** When it will be removed for good, with everything that it owns; until then the deletion can be taken back */
  deletes_at: string | null;
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
}

/** What you may say about a new organization */
export interface OrganizationCreate {
  /** Its name */
  name: string;
  /** Its internet domain */
  domain?: string | null;
  /** Its preferences, given as a whole */
  settings?: {
    /** Where it works, as an IANA name */
    timezone?: string;
    /** What it counts in, as an ISO 4217 code */
    currency?: string;
    /** Language and region, as a BCP 47 tag */
    locale?: string;
    /** After how many days deleted records are removed for good; 0 keeps them, and without it the server decides */
    deleted_retention_days?: number;
    /** After how many days sealed entries of the audit go from the log into an archive with their proof; without it all of them stay */
    audit_retention_days?: number;
  };
}

/** What you may change of an organization; columns you leave out stay as they are */
export interface OrganizationUpdate {
  /** Its name */
  name?: string;
  /** Its internet domain */
  domain?: string | null;
  /** Its preferences, given as a whole */
  settings?: {
    /** Where it works, as an IANA name */
    timezone?: string;
    /** What it counts in, as an ISO 4217 code */
    currency?: string;
    /** Language and region, as a BCP 47 tag */
    locale?: string;
    /** After how many days deleted records are removed for good; 0 keeps them, and without it the server decides */
    deleted_retention_days?: number;
    /** After how many days sealed entries of the audit go from the log into an archive with their proof; without it all of them stay */
    audit_retention_days?: number;
  };
}

/** One page of organizations */
export interface OrganizationPage {
  /** The organizations of this page */
  items: readonly Organization[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

export interface OrganizationReason {
  /** Why, for the audit */
  reason?: string;
}

/** What `organizations.list` takes in its query. */
export interface OrganizationsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'name' | '-name' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Organization | readonly (keyof Organization)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `organizations.get` takes in its query. */
export interface OrganizationsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Organization | readonly (keyof Organization)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** The tenants a person belongs to. */
export interface Organizations {
  /**
   * List organizations.
   *
   * Answers a page of organizations that pass all filters.
   *
   * Only organisations the caller belongs to; a service token belongs to one.
   *
   * @example
   * ```ts
   * for await (const organization of plugs.organizations.list()) console.log(organization);
   * ```
   */
  list(query?: OrganizationsListQuery, options?: CallOptions): PageCall<Organization>;

  /**
   * Create an organization.
   *
   * Makes a new organization and answers it.
   *
   * The caller becomes its owner. Sign in again with its organization_id to work in it.
   *
   * @example
   * ```ts
   * const organization = await plugs.organizations.create({ name: 'Analytical Engines Ltd', domain: 'analytical.example', settings: { timezone: 'Europe/London', currency: 'GBP' } });
   * ```
   */
  create(body: OrganizationCreate, options?: CallOptions): Call<Organization>;

  /**
   * Get an organization.
   *
   * Answers one organization by its id.
   *
   * Scope: `organizations:read`.
   *
   * @example
   * ```ts
   * const organization = await plugs.organizations.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: OrganizationsGetQuery, options?: CallOptions): Call<Organization>;

  /**
   * Change an organization.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Scope: `organizations:write`.
   *
   * @example
   * ```ts
   * const organization = await plugs.organizations.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { name: 'Analytical Engines Ltd', domain: 'analytical.example' });
   * ```
   */
  update(id: string, body: OrganizationUpdate, options?: CallOptions): Call<Organization>;

  /**
   * Delete an organisation.
   *
   * Deactivates it at once, and removes it for good, with everything that it owns, when the days of grace are over
   * (`deletes_at`; 30 days, or what the operator says). Until then an owner can take it back with
   * organizations.restore. Deleting it again changes nothing. Only an owner may.
   *
   * @example
   * ```ts
   * const organization = await plugs.organizations.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<Organization>;

  /**
   * Take back the deletion of an organisation.
   *
   * Keeps an organisation that was to be removed, and reactivates it. One that was not to be removed stays as it is. Only an owner may.
   *
   * @example
   * ```ts
   * const organization = await plugs.organizations.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<Organization>;

  /**
   * Deactivate an organisation.
   *
   * From the next call on nobody works in it and no service token is taken: `organization_inactive`. Its scheduled
   * work rests; jobs that were asked for are finished. Owners can still sign in, to reactivate or delete it. Only an
   * owner may.
   *
   * @example
   * ```ts
   * const organization = await plugs.organizations.deactivate('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { reason: 'The season is over' });
   * ```
   */
  deactivate(id: string, body?: OrganizationReason, options?: CallOptions): Call<Organization>;

  /**
   * Reactivate an organisation.
   *
   * Everybody can work in it again. Refused while it is to be removed; organizations.restore takes that back. Only an owner may.
   *
   * @example
   * ```ts
   * const organization = await plugs.organizations.reactivate('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  reactivate(id: string, options?: CallOptions): Call<Organization>;
}

/** The `organizations` operations over one client. */
export function organizations(client: Client): Organizations {
  return {
    list: (query, options) =>
      client.page<Organization>({
        id: 'organizations.list',
        method: 'GET',
        path: '/api/v1/organizations',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<Organization>({
        id: 'organizations.create',
        method: 'POST',
        path: '/api/v1/organizations',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<Organization>({
        id: 'organizations.get',
        method: 'GET',
        path: '/api/v1/organizations/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<Organization>({
        id: 'organizations.update',
        method: 'PATCH',
        path: '/api/v1/organizations/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<Organization>({
        id: 'organizations.delete',
        method: 'DELETE',
        path: '/api/v1/organizations/{id}',
        params: { path: { id } },
      }, options),
    restore: (id, options) =>
      client.call<Organization>({
        id: 'organizations.restore',
        method: 'POST',
        path: '/api/v1/organizations/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
    deactivate: (id, body, options) =>
      client.call<Organization>({
        id: 'organizations.deactivate',
        method: 'POST',
        path: '/api/v1/organizations/{id}/deactivate',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    reactivate: (id, options) =>
      client.call<Organization>({
        id: 'organizations.reactivate',
        method: 'POST',
        path: '/api/v1/organizations/{id}/reactivate',
        params: { path: { id } },
        idempotent: true,
      }, options),
  };
}
