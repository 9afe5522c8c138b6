/** Who may ask: fixed tokens of private apps and service keys, and tokens of OAuth that end. */
import type { VirtualClock } from './clock.ts';
import { missingScope, unauthenticated } from './problem.ts';

export interface Grant {
  readonly app: string;
  readonly oauth: boolean;
  /** Undefined for every permission. */
  scopes: readonly string[] | undefined;
  /** When the token ends, in milliseconds since 1970; fixed ones do not. */
  readonly expiresAt: number | undefined;
}

export class Tokens {
  readonly #grants = new Map<string, Grant>();

  readonly #clock: VirtualClock;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  /** Adds a token that never ends. Without scopes it may do everything. */
  add(token: string, app = token, scopes?: readonly string[]): void {
    this.#grants.set(token, { app, oauth: false, scopes, expiresAt: undefined });
  }

  issue(token: string, grant: Grant): void {
    this.#grants.set(token, grant);
  }

  get(token: string): Grant | undefined {
    return this.#grants.get(token);
  }

  /** Ends a token at once. */
  revoke(token: string): void {
    this.#grants.delete(token);
  }

  /** Ends every token of an app. */
  revokeApp(app: string): void {
    for (const [token, grant] of this.#grants) if (grant.app === app) this.#grants.delete(token);
  }

  /** Takes permissions from a token while it lives, as an administrator may. */
  restrict(token: string, scopes: readonly string[]): void {
    const grant = this.#grants.get(token);
    if (!grant) throw new RangeError('There is no such token.');
    grant.scopes = scopes;
  }

  /** @throws {Refusal} 401 for a token that is none or has ended */
  authenticate(header: string | string[] | undefined): Grant {
    const token = /^Bearer (.+)$/i.exec(String(header ?? ''))?.[1];
    if (token === undefined)
      throw unauthenticated(
        'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview',
      );
    const grant = this.#grants.get(token);
    if (!grant)
      throw unauthenticated('The access token is invalid: it was revoked, deactivated or never existed.');
    const late = this.#clock.now() - (grant.expiresAt ?? Number.POSITIVE_INFINITY);
    if (late >= 0) {
      const minutes = Math.floor(late / 60_000);
      const message = `The OAuth token used to make this call expired ${minutes} minute(s) ago.`;
      throw unauthenticated(message, 'EXPIRED_AUTHENTICATION');
    }
    return grant;
  }
}

/** @throws {Refusal} 403 when the permission was not granted */
export function demand(grant: Grant, scope: string | undefined): void {
  if (scope !== undefined && grant.scopes && !grant.scopes.includes(scope)) throw missingScope(scope);
}
