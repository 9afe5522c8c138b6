// Made from openapi/paths/service_tokens.yaml and openapi/schemas/service_tokens.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';

/** A credential for a pipeline */
export interface ServiceToken {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it is for */
  name: string;
  /** How the secret begins, to tell tokens apart */
  prefix: string;
  /** What it may do; never more than its maker may */
  scopes: readonly string[];
  /** When it stops working; null for never */
  expires_at: string | null;
  /** When it was used last, to the hour */
  last_used_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
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

/** What you may say about a new service token */
export interface ServiceTokenCreate {
  /** What it is for */
  name: string;
  /** What it may do; never more than its maker may */
  scopes: readonly string[];
  /** When it stops working; null for never */
  expires_at?: string | null;
}

/** One page of service tokens */
export interface ServiceTokenPage {
  /** The service tokens of this page */
  items: readonly ServiceToken[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** The new token and its secret, which is never shown again */
export interface ServiceTokenCreated {
  service_token: ServiceToken;
  /** Send it as `Authorization Bearer`; keep it safe */
  secret: string;
}

/** What `service_tokens.list` takes in its query. */
export interface ServiceTokensListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'created_at'
    | '-created_at'
    | 'name'
    | '-name'
    | 'expires_at'
    | '-expires_at'
    | 'last_used_at'
    | '-last_used_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ServiceToken | readonly (keyof ServiceToken)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with expires_at at or after this value */
  'expires_at[gte]'?: string | undefined;
  /** Only with expires_at after this value */
  'expires_at[gt]'?: string | undefined;
  /** Only with expires_at at or before this value */
  'expires_at[lte]'?: string | undefined;
  /** Only with expires_at before this value */
  'expires_at[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `service_tokens.get` takes in its query. */
export interface ServiceTokensGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ServiceToken | readonly (keyof ServiceToken)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** Credentials for pipelines: scopes and an expiry, no person. */
export interface ServiceTokens {
  /**
   * List service tokens.
   *
   * Answers a page of service tokens that pass all filters.
   *
   * Scope: `service_tokens:read`.
   *
   * @example
   * ```ts
   * for await (const serviceToken of plugs.service_tokens.list()) console.log(serviceToken);
   * ```
   */
  list(query?: ServiceTokensListQuery, options?: CallOptions): PageCall<ServiceToken>;

  /**
   * Create a service token.
   *
   * Makes a new service token and answers it.
   *
   * The secret stands in this answer and nowhere else. A scope that the caller lacks is refused.
   *
   * Scope: `service_tokens:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.service_tokens.create({ name: 'nightly import', scopes: ['contacts:write', 'imports:read', 'imports:write', 'jobs:read'], expires_at: '2027-11-23T00:00:00.000Z' });
   * ```
   */
  create(body: ServiceTokenCreate, options?: CallOptions): Call<ServiceTokenCreated>;

  /**
   * Get a service token.
   *
   * Answers one service token by its id.
   *
   * Scope: `service_tokens:read`.
   *
   * @example
   * ```ts
   * const serviceToken = await plugs.service_tokens.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: ServiceTokensGetQuery, options?: CallOptions): Call<ServiceToken>;

  /**
   * Delete a service token.
   *
   * Hides the service token from lists and frees its unique keys; it stays in the audit.
   *
   * The token stops working with the next request.
   *
   * Scope: `service_tokens:write`.
   *
   * @example
   * ```ts
   * await plugs.service_tokens.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;
}

/** The `service_tokens` operations over one client. */
export function serviceTokens(client: Client): ServiceTokens {
  return {
    list: (query, options) =>
      client.page<ServiceToken>({
        id: 'service_tokens.list',
        method: 'GET',
        path: '/api/v1/service_tokens',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<ServiceTokenCreated>({
        id: 'service_tokens.create',
        method: 'POST',
        path: '/api/v1/service_tokens',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<ServiceToken>({
        id: 'service_tokens.get',
        method: 'GET',
        path: '/api/v1/service_tokens/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'service_tokens.delete',
        method: 'DELETE',
        path: '/api/v1/service_tokens/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
  };
}
