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
  /** What it pays for */
  subscription_plan: string;
  /** Its preferences, for example its time zone and currency */
  settings: Record<string, unknown>;
  /** False once the operator has closed it; nobody can sign in then */
  is_active: boolean;
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
  /** What it pays for */
  subscription_plan?: string;
  /** Its preferences, for example its time zone and currency */
  settings?: Record<string, unknown>;
}

/** What you may change of an organization; columns you leave out stay as they are */
export interface OrganizationUpdate {
  /** Its name */
  name?: string;
  /** Its internet domain */
  domain?: string | null;
  /** What it pays for */
  subscription_plan?: string;
  /** Its preferences, for example its time zone and currency */
  settings?: Record<string, unknown>;
}

/** One page of organizations */
export interface OrganizationPage {
  /** The organizations of this page */
  items: readonly Organization[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
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
   * const organization = await plugs.organizations.create({ name: 'Analytical Engines Ltd', domain: 'analytical.example', subscription_plan: 'free', settings: { timezone: 'Europe/London', currency: 'GBP' } });
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
  };
}
