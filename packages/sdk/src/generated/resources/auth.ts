// Made from openapi/paths/auth.yaml and openapi/schemas/auth.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { OrganizationName } from './shared.ts';

/** An e-mail, its password and, for people of several organisations, which one */
export interface LoginRequest {
  /** The e-mail you sign in with */
  email: string;
  /** The password */
  password: string;
  /** Needed only when you belong to several organisations */
  organization_id?: string;
}

/** A refresh token to change for a new pair */
export interface RefreshRequest {
  /** The newest refresh token of the session */
  refresh_token: string;
}

/** The password of today and the one of tomorrow */
export interface ChangePasswordRequest {
  /** The password of today */
  current_password: string;
  /** At least 12 characters */
  new_password: string;
}

/** The invitation's token and the password to sign in with */
export interface AcceptInvitationRequest {
  /** The token from the invitation */
  token: string;
  /** A new password of at least 12 characters, or your password if you already sign in elsewhere */
  password: string;
  /** Your first name */
  first_name?: string;
  /** Your last name */
  last_name?: string;
}

/** Tokens and who they belong to */
export interface Session {
  /** Send it as `Authorization Bearer` */
  access_token: string;
  /** How to send it */
  token_type: 'Bearer';
  /** Seconds until the access token expires */
  expires_in: number;
  /** Works once, for a new pair */
  refresh_token: string;
  /** Seconds until the refresh token expires */
  refresh_expires_in: number;
  principal: Principal;
}

/** Who is calling, in which organisation, with which rights */
export interface Principal {
  /** A person, a pipeline, or the owner of a local data folder */
  kind: 'user' | 'service_token' | 'local';
  /** The id of the user or of the service token; null for a local data folder */
  id: string | null;
  /** The person's or the token's name */
  name: string;
  /** Null for a service token */
  email: string | null;
  organization: OrganizationName;
  /** Null for a service token */
  role: 'owner' | 'admin' | 'manager' | 'member' | 'viewer' | null;
  /** What the caller may do */
  scopes: readonly string[];
  /** When the credential stops working */
  expires_at: string | null;
}

/** Sign in, stay signed in, sign out. */
export interface Auth {
  /**
   * Sign in.
   *
   * Changes an e-mail and password for an access token and a refresh token. An unknown e-mail and a wrong
   * password get the same answer in the same time. People of several organisations name one.
   *
   * @example
   * ```ts
   * const answer = await plugs.auth.login({ email: 'ada@analytical.example', password: 'correct horse battery staple' });
   * ```
   */
  login(body: LoginRequest, options?: CallOptions): Call<Session>;

  /**
   * Change a refresh token for a new pair.
   *
   * A refresh token works once. Using an old one again ends the whole session, because one of the two users stole it.
   *
   * @example
   * ```ts
   * const answer = await plugs.auth.refresh({ refresh_token: 'plr_9s1Jd0' });
   * ```
   */
  refresh(body: RefreshRequest, options?: CallOptions): Call<Session>;

  /**
   * Sign out.
   *
   * Ends the session of the access token; its refresh token stops working at once.
   *
   * @example
   * ```ts
   * await plugs.auth.logout();
   * ```
   */
  logout(options?: CallOptions): Call<void>;

  /**
   * Who am I.
   *
   * Answers the caller, the organisation and the scopes as they are now, not as they were at sign-in.
   *
   * @example
   * ```ts
   * const answer = await plugs.auth.whoami();
   * ```
   */
  whoami(options?: CallOptions): Call<Principal>;

  /**
   * Change your password.
   *
   * Needs the password of today. All other sessions of the person end. A service token has no password and is refused.
   *
   * @example
   * ```ts
   * await plugs.auth.change_password({ current_password: 'correct horse battery staple', new_password: 'a longer sentence is a better password' });
   * ```
   */
  change_password(body: ChangePasswordRequest, options?: CallOptions): Call<void>;

  /**
   * Accept an invitation.
   *
   * Joins the organisation that sent the invitation and signs in. Someone who already signs in elsewhere gives
   * that password; everybody else chooses one.
   *
   * @example
   * ```ts
   * const answer = await plugs.auth.accept_invitation({ token: 'pli_4kQm2x', password: 'a longer sentence is a better password', first_name: 'Ada', last_name: 'Lovelace' });
   * ```
   */
  accept_invitation(body: AcceptInvitationRequest, options?: CallOptions): Call<Session>;
}

/** The `auth` operations over one client. */
export function auth(client: Client): Auth {
  return {
    login: (body, options) =>
      client.call<Session>({
        id: 'auth.login',
        method: 'POST',
        path: '/api/v1/auth/login',
        body,
        anonymous: true,
      }, options),
    refresh: (body, options) =>
      client.call<Session>({
        id: 'auth.refresh',
        method: 'POST',
        path: '/api/v1/auth/refresh',
        body,
        anonymous: true,
      }, options),
    logout: (options) =>
      client.call<void>({
        id: 'auth.logout',
        method: 'POST',
        path: '/api/v1/auth/logout',
        idempotent: true,
        answer: 'none',
      }, options),
    whoami: (options) =>
      client.call<Principal>({
        id: 'auth.whoami',
        method: 'GET',
        path: '/api/v1/auth/whoami',
      }, options),
    change_password: (body, options) =>
      client.call<void>({
        id: 'auth.change_password',
        method: 'POST',
        path: '/api/v1/auth/change-password',
        body,
        idempotent: true,
        answer: 'none',
      }, options),
    accept_invitation: (body, options) =>
      client.call<Session>({
        id: 'auth.accept_invitation',
        method: 'POST',
        path: '/api/v1/auth/accept-invitation',
        body,
        anonymous: true,
      }, options),
  };
}
