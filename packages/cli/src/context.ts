/**
 * Everything a command needs from outside, each part made on first use and in this order:
 *   config  ->  target (which server or folder, which organisation)  ->  credentials  ->  network  ->  client
 * A flag beats an environment variable beats the profile.
 */
import { resolve } from 'node:path';
import {
  type Client,
  type ClientEvent,
  type ClientOptions,
  createClient,
  type SessionOptions,
  type Tokens,
} from '@the-plugs/sdk/core';
import { type Config, profileNamed, readConfig, type ServerProfile } from './config.ts';
import { CliError } from './errors.ts';
import { withLock } from './files.ts';
import type { GlobalFlags } from './global-flags.ts';
import { type LocalServer, localAddress, openLocal } from './local.ts';
import { prepareNetwork } from './network.ts';
import { dataDir } from './paths.ts';
import { accountOf, openStore, type Secret, type SecretStore, sessionLockPath } from './secrets.ts';

/** Where a command works. */
export type Target =
  | {
      readonly kind: 'server';
      readonly server: string;
      readonly org: string | undefined;
      /** Name and content of the profile whose secret may be sent to this server. */
      readonly profile: { readonly name: string; readonly value: ServerProfile } | undefined;
    }
  | { readonly kind: 'local'; readonly dataDir: string; readonly org: string | undefined };

/** Where the token came from, for `auth status` and `doctor`. */
export type CredentialSource = 'PLUGS_TOKEN' | 'keychain' | 'file' | 'none' | 'local';

export class Context {
  readonly #flags: GlobalFlags;
  readonly #version: string;
  #config: Promise<Config> | undefined;
  #target: Promise<Target> | undefined;
  #client: Promise<Client> | undefined;
  #local: Promise<LocalServer> | undefined;

  constructor(flags: GlobalFlags, version: string) {
    this.#flags = flags;
    this.#version = version;
  }

  config(): Promise<Config> {
    this.#config ??= readConfig();
    return this.#config;
  }

  /** Depends on config. */
  target(): Promise<Target> {
    this.#target ??= this.config().then((config) => resolveTarget(this.#flags, config));
    return this.#target;
  }

  /** The target, which has to be a server: signing in and profiles make no sense for a folder. */
  async serverTarget(): Promise<Extract<Target, { kind: 'server' }>> {
    const target = await this.target();
    if (target.kind === 'server') return target;
    throw new CliError('usage', 'This is for servers; a local data folder needs no signing in.', {
      hint: 'Leave out --local, or name a server with --server.',
    });
  }

  /** The open data folder in local mode, else undefined. Depends on target. Closed with the context. */
  async local(): Promise<LocalServer | undefined> {
    const target = await this.target();
    if (target.kind !== 'local') return undefined;
    this.#local ??= openLocal(target.dataDir, target.org);
    return this.#local;
  }

  /** Depends on target, credentials and network. */
  client(): Promise<Client> {
    this.#client ??= this.#open();
    return this.#client;
  }

  /** A client of any server with the credentials given, or with none: for signing in. Depends on network. */
  async clientOf(server: string, token?: string): Promise<Client> {
    originOf(server);
    await prepareNetwork();
    return createClient(this.#options({ server, token }));
  }

  async credentialSource(): Promise<CredentialSource> {
    const target = await this.target();
    if (target.kind === 'local') return 'local';
    if (process.env.PLUGS_TOKEN) return 'PLUGS_TOKEN';
    return target.profile?.value.store ?? 'none';
  }

  /** Closes what was opened. */
  async close(): Promise<void> {
    const local = await this.#local?.catch(() => undefined);
    await local?.close();
  }

  async #open(): Promise<Client> {
    const local = await this.local();
    if (local) {
      const fetch = (request: Request): Promise<Response> => local.fetch(request);
      return createClient(this.#options({ server: localAddress, fetch, org: local.organization }));
    }
    const { server, org, profile } = await this.serverTarget();
    const auth = process.env.PLUGS_TOKEN
      ? { token: process.env.PLUGS_TOKEN }
      : profile && (await this.#stored(profile.name, profile.value));
    await prepareNetwork();
    return createClient(this.#options({ server, org, ...auth }));
  }

  #options(own: ClientOptions): ClientOptions {
    const headers = { 'user-agent': `plugs/${this.#version} node/${process.versions.node}` };
    return { headers, onEvent: (event) => this.#tell(event), ...own };
  }

  /** Credentials of a profile from its store; a profile nobody signed in to has none. */
  async #stored(name: string, profile: ServerProfile): Promise<Pick<ClientOptions, 'token' | 'auth'>> {
    if (!profile.store) return {};
    const store = openStore(profile.store);
    const account = accountOf(name, profile.server);
    const secret = await store.get(account);
    if (!secret) return {};
    if (secret.kind === 'token') return { token: secret.token };
    return { auth: this.#session(profile.server, store, account, secret) };
  }

  /**
   * A session whose refresh token, good for one use, is spent by one process at a time: under a lock the
   * store is read again, and if another plugs has renewed the session meanwhile, its tokens are taken.
   */
  #session(
    server: string,
    store: SecretStore,
    account: string,
    secret: Extract<Secret, { kind: 'session' }>,
  ): SessionOptions {
    const refresh = (spent: Tokens): Promise<Tokens> =>
      withLock(sessionLockPath(), async () => {
        const stored = await store.get(account);
        if (stored?.kind === 'session' && stored.refresh_token !== spent.refresh_token)
          return toTokens(stored);
        const client = await this.clientOf(server);
        const tokens = await client.call<Tokens>({
          id: 'auth.refresh',
          method: 'POST',
          path: '/api/v1/auth/refresh',
          body: { refresh_token: spent.refresh_token },
          idempotent: true,
          anonymous: true,
          answer: 'json',
        });
        await store.set(account, toSecret(tokens));
        return tokens;
      });
    return { ...toTokens(secret), refresh };
  }

  /** --verbose tells each request; everybody is told of a wait that would look like a hang. */
  #tell(event: ClientEvent): void {
    const { verbose, quiet, json } = this.#flags;
    if (verbose) process.stderr.write(`${verboseLine(event)}\n`);
    else if (event.type === 'retry' && event.waitMs >= 1000 && !quiet && !json) {
      process.stderr.write(
        `${event.operation}: ${event.code}; again in ${Math.ceil(event.waitMs / 1000)} s\n`,
      );
    }
  }
}

/** Tokens as they are kept: with the moment they end instead of the seconds they last. */
export function toSecret(tokens: Tokens): Secret {
  const { access_token, refresh_token, expires_in } = tokens;
  const ends = expires_in === undefined ? null : new Date(Date.now() + expires_in * 1000).toISOString();
  return { kind: 'session', access_token, refresh_token: refresh_token ?? null, expires_at: ends };
}

function toTokens(secret: Extract<Secret, { kind: 'session' }>): Tokens {
  return {
    access_token: secret.access_token,
    refresh_token: secret.refresh_token ?? undefined,
    expires_in: secret.expires_at === null ? undefined : (Date.parse(secret.expires_at) - Date.now()) / 1000,
  };
}

function verboseLine(event: ClientEvent): string {
  switch (event.type) {
    case 'request':
      return `> ${event.method} ${event.url} (${event.operation}, attempt ${event.attempt})`;
    case 'response':
      return `< ${event.status} in ${Math.round(event.durationMs)} ms, request id ${event.requestId ?? 'none'}`;
    case 'failure':
      return `< failed after ${Math.round(event.durationMs)} ms: ${event.message}`;
    case 'retry':
      return `  ${event.code}; again in ${event.waitMs} ms`;
    case 'give_up':
      return `  giving up (${event.reason}): ${event.code}`;
    case 'refresh':
      return '  renewing the session';
  }
}

/** The first of --local, --server, --profile, PLUGS_SERVER, PLUGS_PROFILE and the current profile decides. */
export function resolveTarget(flags: GlobalFlags, config: Config): Target {
  const { PLUGS_SERVER, PLUGS_PROFILE, PLUGS_ORG } = process.env;
  const org = flags.org || PLUGS_ORG;
  if (flags.local) return { kind: 'local', dataDir: resolve(flags['data-dir'] ?? dataDir()), org };
  const server = flags.server ?? (flags.profile ? undefined : PLUGS_SERVER || undefined);
  const name = flags.profile ?? (PLUGS_PROFILE || config.current);
  if (server) {
    const origin = originOf(server);
    const profile = name && Object.hasOwn(config.profiles, name) ? config.profiles[name] : undefined;
    const same = name && profile?.kind === 'server' && originOf(profile.server) === origin;
    return {
      kind: 'server',
      server,
      org: org || (same ? profile.org : undefined),
      profile: same ? { name, value: profile } : undefined,
    };
  }
  if (!name) {
    throw new CliError('no_server', 'No server and no local data folder is chosen.', {
      hint: 'Look around with the demo, work on a local folder with --local, or add a profile for your server.',
    });
  }
  const profile = profileNamed(config, name);
  if (profile.kind === 'local') {
    const folder = flags['data-dir'] ?? profile.data_dir ?? dataDir();
    return { kind: 'local', dataDir: resolve(folder), org: org || profile.org };
  }
  return {
    kind: 'server',
    server: profile.server,
    org: org || profile.org,
    profile: { name, value: profile },
  };
}

/** Origin of a server address, or a usage error that shows what one looks like. */
export function originOf(server: string): string {
  const url = URL.canParse(server) ? new URL(server) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.origin;
  throw new CliError('usage', `"${server}" is not a server address such as https://plugs.example.`);
}
