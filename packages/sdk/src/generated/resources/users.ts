// Made from openapi/paths/users.yaml and openapi/schemas/users.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { Problem } from './shared.ts';

/** A person's membership in one organisation; the sign-in behind it is global */
export interface User {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Unique in the organisation, whatever the case of its letters; it names the sign-in and never changes */
  email: string;
  /** Given name */
  first_name: string | null;
  /** Family name */
  last_name: string | null;
  /** A telephone number as people write it */
  phone: string | null;
  /** A few words about the person */
  bio: string | null;
  /** A picture */
  avatar_url: string | null;
  /** What the person does */
  job_title: string | null;
  /** Where the person works */
  company: string | null;
  /** The person's LinkedIn page */
  linkedin_url: string | null;
  /** What the person may do; only an owner makes or unmakes owners */
  role: 'owner' | 'admin' | 'manager' | 'member' | 'viewer';
  /** Who approves for the person */
  manager_id: string | null;
  /** False stops the person from signing in */
  is_active: boolean;
  /** True once the invitation is accepted */
  is_verified: boolean;
  /** True for the roles owner and admin */
  is_admin: boolean;
  /** When the invitation was accepted */
  verified_at: string | null;
  /** When the person signed in last */
  last_login: string | null;
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
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
}

/** What you may say about a new user */
export interface UserCreate {
  /** Unique in the organisation, whatever the case of its letters; it names the sign-in and never changes */
  email: string;
  /** Given name */
  first_name?: string | null;
  /** Family name */
  last_name?: string | null;
  /** A telephone number as people write it */
  phone?: string | null;
  /** A few words about the person */
  bio?: string | null;
  /** A picture */
  avatar_url?: string | null;
  /** What the person does */
  job_title?: string | null;
  /** Where the person works */
  company?: string | null;
  /** The person's LinkedIn page */
  linkedin_url?: string | null;
  /** What the person may do; only an owner makes or unmakes owners */
  role?: 'owner' | 'admin' | 'manager' | 'member' | 'viewer';
  /** Who approves for the person */
  manager_id?: string | null;
  /** False stops the person from signing in */
  is_active?: boolean;
}

/** What you may change of a user; columns you leave out stay as they are */
export interface UserUpdate {
  /** Given name */
  first_name?: string | null;
  /** Family name */
  last_name?: string | null;
  /** A telephone number as people write it */
  phone?: string | null;
  /** A few words about the person */
  bio?: string | null;
  /** A picture */
  avatar_url?: string | null;
  /** What the person does */
  job_title?: string | null;
  /** Where the person works */
  company?: string | null;
  /** The person's LinkedIn page */
  linkedin_url?: string | null;
  /** What the person may do; only an owner makes or unmakes owners */
  role?: 'owner' | 'admin' | 'manager' | 'member' | 'viewer';
  /** Who approves for the person */
  manager_id?: string | null;
  /** False stops the person from signing in */
  is_active?: boolean;
}

/** One page of users */
export interface UserPage {
  /** The users of this page */
  items: readonly User[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of users, done in this order, each for itself */
export interface UserBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: UserCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: UserUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of users, in the order of the request */
export interface UserBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: User;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

export interface UserReason {
  /** Why, for the audit */
  reason?: string;
}

/** What `users.list` takes in its query. */
export interface UsersListQuery {
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
    | 'last_login'
    | '-last_login' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof User | readonly (keyof User)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this email; repeat it for any of several */
  email?: string | readonly string[] | undefined;
  /** Only with this role; repeat it for any of several */
  role?: 'owner' | 'admin' | 'manager' | 'member' | 'viewer' | readonly ('owner' | 'admin' | 'manager' | 'member' | 'viewer')[] | undefined;
  /** Only with this manager_id; repeat it for any of several */
  manager_id?: string | readonly string[] | undefined;
  /** Only with this is_active; repeat it for any of several */
  is_active?: boolean | readonly boolean[] | undefined;
  /** Only with this is_verified; repeat it for any of several */
  is_verified?: boolean | readonly boolean[] | undefined;
  /** Only with this is_admin; repeat it for any of several */
  is_admin?: boolean | readonly boolean[] | undefined;
  /** Only with this company; repeat it for any of several */
  company?: string | readonly string[] | undefined;
  /** Only with this job_title; repeat it for any of several */
  job_title?: string | readonly string[] | undefined;
  /** Only with last_login at or after this value */
  'last_login[gte]'?: string | undefined;
  /** Only with last_login after this value */
  'last_login[gt]'?: string | undefined;
  /** Only with last_login at or before this value */
  'last_login[lte]'?: string | undefined;
  /** Only with last_login before this value */
  'last_login[lt]'?: string | undefined;
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

/** What `users.get` takes in its query. */
export interface UsersGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof User | readonly (keyof User)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** People of the organisation, their roles and invitations. */
export interface Users {
  /**
   * List users.
   *
   * Answers a page of users that pass all filters.
   *
   * Scope: `users:read`.
   *
   * @example
   * ```ts
   * for await (const user of plugs.users.list()) console.log(user);
   * ```
   */
  list(query?: UsersListQuery, options?: CallOptions): PageCall<User>;

  /**
   * Create a user.
   *
   * Makes a new user and answers it.
   *
   * Creating is inviting: the person is not verified until the invitation that a job mails is accepted. The answer
   * is the same whether or not the address is known elsewhere. Only an owner can make an owner.
   *
   * Scope: `users:write`.
   *
   * @example
   * ```ts
   * const user = await plugs.users.create({ email: 'grace@analytical.example', first_name: 'Grace', last_name: 'Hopper', phone: '+1 202 555 0100', job_title: 'Rear admiral', company: 'Analytical Engines Ltd' });
   * ```
   */
  create(body: UserCreate, options?: CallOptions): Call<User>;

  /**
   * Change many users.
   *
   * Creates, changes, deletes and restores up to 500 users. Each item succeeds or fails for itself.
   *
   * Scope: `users:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.users.batch({ operations: [{ action: 'create', data: { email: 'grace@analytical.example', first_name: 'Grace', last_name: 'Hopper', phone: '+1 202 555 0100', job_title: 'Rear admiral', company: 'Analytical Engines Ltd' } }] });
   * ```
   */
  batch(body: UserBatchRequest, options?: CallOptions): Call<UserBatchResult>;

  /**
   * Get a user.
   *
   * Answers one user by its id.
   *
   * Scope: `users:read`.
   *
   * @example
   * ```ts
   * const user = await plugs.users.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: UsersGetQuery, options?: CallOptions): Call<User>;

  /**
   * Change a user.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Only an owner changes who is an owner, and an organisation keeps at least one.
   *
   * Scope: `users:write`.
   *
   * @example
   * ```ts
   * const user = await plugs.users.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { first_name: 'Grace', last_name: 'Hopper' });
   * ```
   */
  update(id: string, body: UserUpdate, options?: CallOptions): Call<User>;

  /**
   * Delete a user.
   *
   * Hides the user from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * Ends the person's sessions here at once. An organisation keeps at least one owner.
   *
   * Scope: `users:write`.
   *
   * @example
   * ```ts
   * await plugs.users.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore a user.
   *
   * Brings a deleted user back. It is refused when a living one has taken its unique key since.
   *
   * Scope: `users:write`.
   *
   * @example
   * ```ts
   * const user = await plugs.users.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<User>;

  /**
   * Send an invitation again.
   *
   * A job mails a new invitation; the one before stops working. A verified person is refused.
   *
   * Scope: `users:write`.
   *
   * @example
   * ```ts
   * const user = await plugs.users.invite('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  invite(id: string, options?: CallOptions): Call<User>;

  /**
   * Deactivate a user.
   *
   * Ends the person's sessions at once and lets them sign in no more; what they did stays theirs. Deactivating again changes nothing. An organisation keeps at least one active owner.
   *
   * Scope: `users:write`.
   *
   * @example
   * ```ts
   * const user = await plugs.users.deactivate('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { reason: 'Left the company' });
   * ```
   */
  deactivate(id: string, body?: UserReason, options?: CallOptions): Call<User>;

  /**
   * Reactivate a user.
   *
   * Lets the person sign in again. Reactivating an active person changes nothing.
   *
   * Scope: `users:write`.
   *
   * @example
   * ```ts
   * const user = await plugs.users.reactivate('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  reactivate(id: string, options?: CallOptions): Call<User>;
}

/** The `users` operations over one client. */
export function users(client: Client): Users {
  return {
    list: (query, options) =>
      client.page<User>({
        id: 'users.list',
        method: 'GET',
        path: '/api/v1/users',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<User>({
        id: 'users.create',
        method: 'POST',
        path: '/api/v1/users',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<UserBatchResult>({
        id: 'users.batch',
        method: 'POST',
        path: '/api/v1/users/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<User>({
        id: 'users.get',
        method: 'GET',
        path: '/api/v1/users/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<User>({
        id: 'users.update',
        method: 'PATCH',
        path: '/api/v1/users/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'users.delete',
        method: 'DELETE',
        path: '/api/v1/users/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<User>({
        id: 'users.restore',
        method: 'POST',
        path: '/api/v1/users/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
    invite: (id, options) =>
      client.call<User>({
        id: 'users.invite',
        method: 'POST',
        path: '/api/v1/users/{id}/invite',
        params: { path: { id } },
        idempotent: true,
      }, options),
    deactivate: (id, body, options) =>
      client.call<User>({
        id: 'users.deactivate',
        method: 'POST',
        path: '/api/v1/users/{id}/deactivate',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    reactivate: (id, options) =>
      client.call<User>({
        id: 'users.reactivate',
        method: 'POST',
        path: '/api/v1/users/{id}/reactivate',
        params: { path: { id } },
        idempotent: true,
      }, options),
  };
}
