/** config.json: the profiles, without any secret. */
import { join } from 'node:path';
import { CliError } from './errors.ts';
import { parseOwnJson, readIfThere, replaceFile, withLock } from './files.ts';
import { configDir } from './paths.ts';
import type { SecretStoreName } from './secrets.ts';

/** One server and tenant. */
export interface ServerProfile {
  readonly kind: 'server';
  readonly server: string;
  readonly org?: string;
  /** Who signed in, for `profile list`. */
  readonly user?: string;
  /** Where the secret is kept; absent when nobody is signed in. */
  readonly store?: SecretStoreName;
}

/** A data folder on this machine. */
export interface LocalProfile {
  readonly kind: 'local';
  readonly data_dir?: string;
  readonly org?: string;
}

export type Profile = ServerProfile | LocalProfile;

export interface Config {
  readonly version: 1;
  /** Profile used when none is named. */
  readonly current: string | null;
  readonly profiles: Readonly<Record<string, Profile>>;
}

const empty: Config = { version: 1, current: null, profiles: {} };

export function configPath(): string {
  return join(configDir(), 'config.json');
}

export async function readConfig(): Promise<Config> {
  const path = configPath();
  const content = await readIfThere(path);
  return content === undefined ? empty : checkConfig(path, parseOwnJson(path, content));
}

/** Changes the configuration while no other plugs does; answers what was written. */
export async function updateConfig(change: (config: Config) => Config): Promise<Config> {
  const path = configPath();
  return withLock(path, async () => {
    const config = change(await readConfig());
    await replaceFile(path, `${JSON.stringify(config, null, 2)}\n`);
    return config;
  });
}

/** The profile of this name, or an error that lists the names there are. */
export function profileNamed(config: Config, name: string): Profile {
  const profile = Object.hasOwn(config.profiles, name) ? config.profiles[name] : undefined;
  if (profile) return profile;
  const names = Object.keys(config.profiles);
  const known = names.length > 0 ? `There are: ${names.join(', ')}.` : 'There are none yet.';
  throw new CliError('unknown_profile', `There is no profile "${name}". ${known}`, { where: configPath() });
}

function checkConfig(path: string, value: unknown): Config {
  const config = value as Partial<Config> | null;
  if (typeof config !== 'object' || config === null || typeof config.profiles !== 'object') {
    throw new CliError('config_unreadable', `${path} does not hold profiles.`, {
      where: path,
      next: [`mv ${path} ${path}.broken`],
    });
  }
  if (config.version !== 1) {
    throw new CliError(
      'config_unreadable',
      `${path} has version ${config.version}; this plugs reads version 1.`,
      {
        where: path,
        hint: 'It was written by another version of plugs. Use that one, or set PLUGS_CONFIG_DIR to another folder.',
      },
    );
  }
  return { version: 1, current: config.current ?? null, profiles: config.profiles };
}
