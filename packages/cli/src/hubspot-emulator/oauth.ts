/** Apps that are installed with OAuth: authorise, exchange, refresh, look up, revoke. */
import { createHash } from 'node:crypto';
import type { VirtualClock } from './clock.ts';
import type { PortalOptions } from './options.ts';
import { Refusal } from './problem.ts';
import type { Random } from './random.ts';
import type { Tokens } from './tokens.ts';

export interface App {
  readonly clientId: string;
  readonly clientSecret: string;
  /** What it may ask for; everything when left out. */
  readonly scopes?: readonly string[];
  /** Where an answer may be sent; anywhere on this machine when left out. */
  readonly redirectUris?: readonly string[];
}

interface Pending {
  readonly app: App;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** SHA-256 of the verifier, as PKCE sends it ahead. */
  readonly challenge: string | undefined;
  readonly expiresAt: number;
}

interface Installed {
  readonly app: App;
  readonly scopes: readonly string[];
}

export interface TokenAnswer {
  readonly token_type: 'bearer';
  readonly access_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
  readonly hub_id: number;
  readonly user_id: number;
  readonly scopes: readonly string[];
  readonly token_use: 'access_token';
}

/** Milliseconds that a code can be exchanged. */
const codeLifetime = 60_000;
const userId = 8001;

/** OAuth names its errors twice: in HubSpot's shape and in that of the standard. */
export function oauthRefusal(status: number, error: string, message: string): Refusal {
  const extra = { error, error_description: message };
  return new Refusal(status, 'BAD_REQUEST', message, { extra });
}

export class OAuth {
  readonly #apps = new Map<string, App>();
  readonly #codes = new Map<string, Pending>();
  readonly #refreshTokens = new Map<string, Installed>();
  readonly #accessTokens = new Map<string, Installed>();
  readonly #tokens: Tokens;
  readonly #clock: VirtualClock;
  readonly #options: PortalOptions;
  readonly #random: Random;

  constructor(tokens: Tokens, clock: VirtualClock, options: PortalOptions, random: Random) {
    this.#tokens = tokens;
    this.#clock = clock;
    this.#options = options;
    this.#random = random;
  }

  register(app: App): void {
    this.#apps.set(app.clientId, app);
  }

  /** What a person's yes on HubSpot's page leads to: the address with a code. */
  authorize(query: URLSearchParams): string {
    const app = this.#apps.get(query.get('client_id') ?? '');
    if (!app) throw oauthRefusal(400, 'invalid_client', 'missing or unknown client id');
    const redirectUri = query.get('redirect_uri') ?? '';
    if (!isAllowed(app, redirectUri))
      throw oauthRefusal(400, 'invalid_request', `redirect_uri ${redirectUri} does not match the app's.`);
    const words = (name: string) => (query.get(name) ?? '').split(' ').filter((scope) => scope !== '');
    const asked = words('scope');
    const optional = words('optional_scope').filter((scope) => app.scopes?.includes(scope) ?? true);
    const target = new URL(redirectUri);
    const state = query.get('state');
    if (state !== null) target.searchParams.set('state', state);
    const method = query.get('code_challenge_method') ?? 'S256';
    const foreign = asked.find((scope) => app.scopes && !app.scopes.includes(scope));
    if (foreign !== undefined || method !== 'S256') {
      target.searchParams.set('error', foreign === undefined ? 'invalid_request' : 'invalid_scope');
      return target.href;
    }
    const code = this.#secret('code');
    this.#codes.set(code, {
      app,
      redirectUri,
      scopes: [...asked, ...optional],
      challenge: query.get('code_challenge') ?? undefined,
      expiresAt: this.#clock.now() + codeLifetime,
    });
    target.searchParams.set('code', code);
    return target.href;
  }

  /** Tokens for a code or a refresh token. */
  token(form: URLSearchParams): TokenAnswer {
    const app = this.#authenticate(form);
    const grant = form.get('grant_type');
    if (grant === 'authorization_code') return this.#exchange(app, form);
    if (grant !== 'refresh_token')
      throw oauthRefusal(400, 'unsupported_grant_type', `grant_type ${grant} is not supported.`);
    const refreshToken = form.get('refresh_token') ?? '';
    const installed = this.#refreshTokens.get(refreshToken);
    if (installed?.app !== app) throw oauthRefusal(400, 'invalid_grant', 'missing or invalid refresh token');
    if (!this.#options.rotateRefreshTokens) return this.#issue(installed, refreshToken);
    this.#refreshTokens.delete(refreshToken);
    return this.#issue(installed, this.#newRefreshToken(installed));
  }

  /** What is known about a token; inactive ones tell nothing. */
  introspect(token: string): Record<string, unknown> {
    const installed = this.#accessTokens.get(token);
    const grant = this.#tokens.get(token);
    const left = Math.floor(((grant?.expiresAt ?? 0) - this.#clock.now()) / 1000);
    if (installed && grant && left > 0)
      return { ...this.#about(installed, token), token_use: 'access_token', expires_in: left };
    const owner = this.#refreshTokens.get(token);
    if (owner) return { ...this.#about(owner, token), token_use: 'refresh_token' };
    return { active: false };
  }

  /** Uninstalls: the refresh token and every access token of the app end. */
  revoke(token: string): void {
    const installed = this.#refreshTokens.get(token) ?? this.#accessTokens.get(token);
    if (!installed) return;
    for (const tokens of [this.#refreshTokens, this.#accessTokens])
      for (const [name, it] of tokens) if (it.app === installed.app) tokens.delete(name);
    this.#tokens.revokeApp(installed.app.clientId);
  }

  #about({ app, scopes }: Installed, token: string): Record<string, unknown> {
    const ids = { hub_id: this.#options.portalId, user_id: userId, app_id: 1, client_id: app.clientId };
    return { active: true, token, token_type: 'bearer', ...ids, hub_domain: 'portal.example', scopes };
  }

  #authenticate(form: URLSearchParams): App {
    const app = this.#apps.get(form.get('client_id') ?? '');
    if (!app || app.clientSecret !== form.get('client_secret'))
      throw oauthRefusal(401, 'invalid_client', 'missing or invalid client id or secret');
    return app;
  }

  #exchange(app: App, form: URLSearchParams): TokenAnswer {
    const code = form.get('code') ?? '';
    const pending = this.#codes.get(code);
    this.#codes.delete(code);
    const isGood =
      pending?.app === app &&
      pending.redirectUri === form.get('redirect_uri') &&
      pending.expiresAt > this.#clock.now() &&
      answersChallenge(pending.challenge, form.get('code_verifier'));
    if (!isGood) throw oauthRefusal(400, 'invalid_grant', 'missing or invalid authorization code');
    const installed = { app, scopes: pending.scopes };
    return this.#issue(installed, this.#newRefreshToken(installed));
  }

  #newRefreshToken(installed: Installed): string {
    const token = this.#secret('refresh');
    this.#refreshTokens.set(token, installed);
    return token;
  }

  #issue(installed: Installed, refreshToken: string): TokenAnswer {
    const { tokenLifetime, portalId } = this.#options;
    const token = this.#secret('access');
    this.#accessTokens.set(token, installed);
    const expiresAt = this.#clock.now() + tokenLifetime * 1000;
    this.#tokens.issue(token, {
      app: installed.app.clientId,
      oauth: true,
      scopes: installed.scopes,
      expiresAt,
    });
    return {
      token_type: 'bearer',
      access_token: token,
      refresh_token: refreshToken,
      expires_in: tokenLifetime,
      hub_id: portalId,
      user_id: userId,
      scopes: installed.scopes,
      token_use: 'access_token',
    };
  }

  /** Nobody's secret but this account's: it need not be hard to guess. */
  #secret(kind: string): string {
    const part = (): string =>
      this.#random
        .below(2 ** 32)
        .toString(16)
        .padStart(8, '0');
    return `${kind}-${part()}${part()}`;
  }
}

function isAllowed({ redirectUris }: App, redirectUri: string): boolean {
  if (redirectUris) return redirectUris.includes(redirectUri);
  return (
    URL.canParse(redirectUri) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(redirectUri).hostname)
  );
}

/** Whoever sent a challenge ahead has to know what it was made of. */
function answersChallenge(challenge: string | undefined, verifier: string | null): boolean {
  if (challenge === undefined) return verifier === null;
  return (
    createHash('sha256')
      .update(verifier ?? '')
      .digest('base64url') === challenge
  );
}
