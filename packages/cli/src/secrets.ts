/**
 * Where secrets are kept: the OS keychain, or a file of mode 0600 when, and only when, the user asked for
 * it (`plugs auth login --store=file`). There is no silent fall from one to the other.
 */
import { join } from 'node:path';
import { CliError } from './errors.ts';
import { parseOwnJson, readIfThere, replaceFile, withLock } from './files.ts';
import { isInteractive } from './output/terminal.ts';
import { configDir } from './paths.ts';

export const secretStores = ['keychain', 'file'] as const;
export type SecretStoreName = (typeof secretStores)[number];

/** What is kept for a profile. */
export type Secret =
  | { readonly kind: 'token'; readonly token: string }
  | {
      readonly kind: 'session';
      readonly access_token: string;
      readonly refresh_token: string | null;
      /** ISO 8601; null when the server did not say. */
      readonly expires_at: string | null;
    };

export interface SecretStore {
  get(account: string): Promise<Secret | undefined>;
  set(account: string, secret: Secret): Promise<void>;
  delete(account: string): Promise<void>;
}

/** Name a secret is kept under: bound to the server, so that it is never sent to another one. */
export function accountOf(profile: string, server: string): string {
  return `${profile} ${new URL(server).origin}`;
}

export function openStore(name: SecretStoreName): SecretStore {
  return name === 'file' ? fileStore : keychainStore;
}

/** File of the secrets kept with --store=file. */
export function credentialsPath(): string {
  return join(configDir(), 'credentials.json');
}

/** Locked while a session is renewed, whatever store it is kept in. */
export function sessionLockPath(): string {
  return join(configDir(), 'session');
}

const service = 'the-plugs';
/** Milliseconds; a keychain may ask a person to unlock it, and must not hang a pipeline. */
const patienceMs = { person: 60_000, nobody: 5000 };

function patience(): AbortSignal {
  return AbortSignal.timeout(isInteractive() ? patienceMs.person : patienceMs.nobody);
}

async function entry(account: string): Promise<import('@napi-rs/keyring').AsyncEntry> {
  try {
    const { AsyncEntry } = await import('@napi-rs/keyring');
    // Without a named store Linux falls to the kernel's keyring, which forgets at the next boot.
    return new AsyncEntry(service, account, { linux: { store: 'secret-service' } });
  } catch (cause) {
    throw keychainError(
      'keychain_unavailable',
      'This machine has no OS keychain that plugs can reach',
      cause,
    );
  }
}

function keychainError(
  code: 'keychain_unavailable' | 'keychain_failed',
  what: string,
  cause: unknown,
): CliError {
  const why = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
  return new CliError(code, `${what}: ${why}.`, {
    hint: 'On a machine without a keychain set PLUGS_TOKEN, or keep the secret in a 0600 file by saying so.',
    next: ['plugs auth login --store=file', 'plugs doctor'],
    cause,
  });
}

const keychainStore: SecretStore = {
  async get(account) {
    const keychain = await entry(account);
    const content = await keychain.getPassword(patience()).catch((cause: unknown) => {
      throw keychainError('keychain_failed', 'The OS keychain did not give the secret', cause);
    });
    return content ? (JSON.parse(content) as Secret) : undefined;
  },
  async set(account, secret) {
    const keychain = await entry(account);
    await keychain.setPassword(JSON.stringify(secret), patience()).catch((cause: unknown) => {
      throw keychainError(
        'keychain_failed',
        'The OS keychain did not take the secret (is it unlocked?)',
        cause,
      );
    });
  },
  async delete(account) {
    const keychain = await entry(account);
    await keychain.deletePassword(patience()).catch((cause: unknown) => {
      throw keychainError('keychain_failed', 'The OS keychain did not delete the secret', cause);
    });
  },
};

/** Tries the keychain without leaving anything there; throws as get and set do. */
export async function probeKeychain(): Promise<void> {
  const account = 'doctor';
  await keychainStore.set(account, { kind: 'token', token: 'probe' });
  await keychainStore.delete(account);
}

interface CredentialsFile {
  readonly version: 1;
  readonly secrets: Readonly<Record<string, Secret>>;
}

async function readCredentials(): Promise<CredentialsFile> {
  const path = credentialsPath();
  const content = await readIfThere(path);
  return content === undefined
    ? { version: 1, secrets: {} }
    : (parseOwnJson(path, content) as CredentialsFile);
}

async function changeCredentials(change: (secrets: Record<string, Secret>) => void): Promise<void> {
  const path = credentialsPath();
  await withLock(path, async () => {
    const secrets = { ...(await readCredentials()).secrets };
    change(secrets);
    await replaceFile(
      path,
      `${JSON.stringify({ version: 1, secrets } satisfies CredentialsFile, null, 2)}\n`,
    );
  });
}

const fileStore: SecretStore = {
  async get(account) {
    return (await readCredentials()).secrets[account];
  },
  async set(account, secret) {
    await changeCredentials((secrets) => {
      secrets[account] = secret;
    });
  },
  async delete(account) {
    await changeCredentials((secrets) => {
      delete secrets[account];
    });
  },
};
