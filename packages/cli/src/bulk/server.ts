/** The server of the package @the-plugs/server, for the commands that start it or make its first tenant. */
import type { Settings } from '@the-plugs/server';
import { CliError } from '../errors.ts';
import { isCode } from '../files.ts';

type ServerModule = typeof import('@the-plugs/server');

export async function loadServer(): Promise<ServerModule> {
  try {
    return await import('@the-plugs/server');
  } catch (cause) {
    if (!isCode(cause, 'ERR_MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED')) throw cause;
    throw new CliError('local_unavailable', 'This needs the package @the-plugs/server, and it is not here.', {
      hint: 'In the repository build it with `pnpm build`; elsewhere install it beside the CLI.',
      cause,
    });
  }
}

export interface Place {
  readonly settings: Settings;
  /** True when the database is the SQLite file of the data folder, which nobody else looks after. */
  readonly isOwnFolder: boolean;
}

/**
 * The settings of a server: the environment, and flags over it.
 * @throws CliError invalid_settings, with everything that is wrong
 */
export async function serverPlace(server: ServerModule, over: NodeJS.ProcessEnv): Promise<Place> {
  const { realWorld } = await import('@the-plugs/server/lib/world');
  const env = { ...process.env, ...over };
  try {
    const settings = server.loadSettings(env, realWorld());
    return { settings, isOwnFolder: !env.DATABASE_URL };
  } catch (error) {
    if (!(error instanceof server.SettingsError)) throw error;
    throw new CliError('invalid_settings', error.message, {
      hint: 'Each setting is explained in .env.example.',
    });
  }
}

/** Brings a database to the newest schema; the names of the migrations that it lacked. */
export async function migrateDatabase({ settings }: Place): Promise<readonly string[]> {
  const { migrate } = await import('@the-plugs/server/store/migrate');
  const applied = await migrate({ url: settings.databaseUrl, adminUrl: settings.databaseAdminUrl });
  return applied.map(({ migrationName }) => migrationName);
}

/** The names of the migrations that a database lacks. */
export async function pendingMigrations({ settings }: Place): Promise<readonly string[]> {
  return (await import('@the-plugs/server/store/pending')).pending(settings.databaseUrl);
}

/** Brings the data folder's own SQLite file to the newest schema. */
export async function migrateOwnFolder(place: Place): Promise<void> {
  if (place.isOwnFolder) await migrateDatabase(place);
}
