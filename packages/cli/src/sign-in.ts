/** Signing in and out: what the auth commands share. */
import type { Client } from '@the-plugs/sdk/core';
import { type Config, configPath, type ServerProfile, updateConfig } from './config.ts';
import { originOf } from './context.ts';
import { CliError } from './errors.ts';
import { accountOf, openStore, type Secret } from './secrets.ts';

/** Who a token belongs to (schema Principal). */
export interface Principal {
  readonly kind: 'user' | 'service_token';
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly organization: { readonly id: string; readonly name: string };
  readonly role: string | null;
  readonly scopes: readonly string[];
  readonly expires_at: string | null;
}

export async function whoami(client: Client, signal: AbortSignal): Promise<Principal> {
  return client.call<Principal>(
    { id: 'auth.whoami', method: 'GET', path: '/api/v1/auth/whoami', answer: 'json' },
    { signal },
  );
}

/** Name for a profile of this server: the current one's if it is that server's, else after the host. */
export function profileNameFor(config: Config, server: string): string {
  const origin = originOf(server);
  const isOf = (name: string): boolean => {
    const profile = config.profiles[name];
    return profile?.kind === 'server' && originOf(profile.server) === origin;
  };
  if (config.current && isOf(config.current)) return config.current;
  const host = new URL(server).hostname.replace(/[^\w.-]/g, '') || 'server';
  for (let count = 1; ; count++) {
    const name = count === 1 ? host : `${host}-${count}`;
    if (!Object.hasOwn(config.profiles, name) || isOf(name)) return name;
  }
}

/** Profile names are words, so that they need no quotes anywhere. */
export function checkProfileName(name: string): void {
  if (/^[\w][\w.-]{0,63}$/.test(name) && name !== '__proto__') return;
  throw new CliError('usage', `"${name}" is no profile name: letters, digits, dot, dash and underscore.`);
}

/** Keeps a secret for a profile and makes the profile the current one. */
export async function keepSecret(
  name: string,
  profile: ServerProfile & { readonly store: NonNullable<ServerProfile['store']> },
  secret: Secret,
): Promise<void> {
  await openStore(profile.store).set(accountOf(name, profile.server), secret);
  await updateConfig((config) => {
    const old = config.profiles[name];
    if (old && (old.kind !== 'server' || originOf(old.server) !== originOf(profile.server))) {
      throw new CliError('usage', `The profile "${name}" belongs to another server.`, {
        where: configPath(),
        next: [`plugs profile remove ${name}`],
      });
    }
    return { ...config, current: name, profiles: { ...config.profiles, [name]: profile } };
  });
}

/** Forgets the secret of a profile; the profile stays. */
export async function forgetSecret(name: string, profile: ServerProfile): Promise<void> {
  if (profile.store) await openStore(profile.store).delete(accountOf(name, profile.server));
  await updateConfig((config) => {
    const { store: _store, user: _user, ...rest } = profile;
    return { ...config, profiles: { ...config.profiles, [name]: rest } };
  });
}
