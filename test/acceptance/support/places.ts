/** Where a session takes place: in a local data folder, or against `plugs serve` on either engine. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createPlugs } from '@the-plugs/sdk';
import Database from 'better-sqlite3';
import { type EngineName, engines, type MigratedDatabase, migratedDatabase } from '../../support/migrated.ts';
import { Shell } from './shell.ts';

type Settings = Readonly<Record<string, string>>;
type PlaceName = 'local folder' | `server on ${EngineName}`;

/** Both engines and both ways to work: what one place cannot show, the other does. */
export const somewhere: readonly PlaceName[] = [
  'local folder',
  ...(engines.includes('postgres') ? (['server on postgres'] as const) : []),
];

export interface Place {
  /** A shell in which plain `plugs` works there: its profile is set. */
  readonly shell: Shell;
  /** Flags and variables with which a line works in another organisation of the same place. */
  readonly elsewhere: string;
  /** As the API shows it; a server is asked without a command between. */
  newestImport(): Promise<unknown>;
  close(): Promise<void>;
}

/** @param more settings of the server, or of the commands where there is none */
export async function openPlace(name: PlaceName, more: Settings = {}): Promise<Place> {
  if (name === 'local folder') return localFolder(more);
  return serveFrom(await migratedDatabase(name.replace('server on ', '') as EngineName), more);
}

async function localFolder(more: Settings): Promise<Place> {
  const shell = new Shell(more);
  await shell.say('plugs profile add here --local');
  await shell.say('plugs organizations create --name Other');
  return {
    shell,
    elsewhere: 'PLUGS_ORG=Other',
    // Read past the product: a command takes longer to start than the work that is watched.
    async newestImport() {
      const db = new Database(path.join(shell.home, '.local/share/plugs/plugs.db'), { readonly: true });
      try {
        const row = db.prepare('select id, state, counts from imports order by id desc limit 1').get();
        return row && { ...row, counts: JSON.parse((row as { counts: string }).counts) };
      } finally {
        db.close();
      }
    },
    close: async () => shell.remove(),
  };
}

const password = 'correct horse battery staple';

/** A place whose server can be taken away. */
export interface ServedPlace extends Place {
  readonly url: string;
  /** kill -9 */
  kill(): Promise<void>;
  /** At the same address as before. */
  start(): Promise<void>;
}

/** `plugs serve` on a database, with more variables if need be. */
export async function serveFrom(database: MigratedDatabase, more: Settings = {}): Promise<ServedPlace> {
  const shell = new Shell();
  const env = {
    DATABASE_URL: database.url,
    DATA_DIR: path.join(shell.home, 'server'),
    SECRET_KEY: 'kq8Vx2mZt0LwY7cR4nB1sD6fG9hJ3pQa',
    ...more,
  };
  const found = async (organization: string, email: string): Promise<void> => {
    shell.write('password', `${password}\n`);
    const line = `plugs init --organization ${organization} --email ${email} --password-stdin < password`;
    const { code, stderr } = await shell.run(line, env);
    if (code !== 0) throw new Error(stderr);
  };
  await found('Acme', 'owner@example.com');
  await found('Other', 'other@example.com');
  const serve = (port: string) => shell.start(`exec plugs serve --port ${port} >> server.log`, env);
  let server = serve('0');
  const url = await addressOf(server);
  for (const [profile, email] of [
    ['other', 'other@example.com'],
    ['here', 'owner@example.com'],
  ]) {
    await shell.say(
      `plugs auth login --server ${url} --profile ${profile} --email ${email} --password-stdin --store=file < password`,
    );
  }
  const signIn = async () => {
    const session = await createPlugs({ server: url }).auth.login({ email: 'owner@example.com', password });
    return session.access_token;
  };
  // Now, while there is space for a session; again once it has been ended.
  let token = await signIn();
  const watcher = createPlugs({
    server: url,
    async token({ refused }) {
      if (token === refused) token = await signIn();
      return token;
    },
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  };
  return {
    shell,
    url,
    elsewhere: 'PLUGS_PROFILE=other',
    async newestImport() {
      return (await watcher.imports.list({ limit: 1 })).items[0];
    },
    kill: () => end('SIGKILL'),
    async start() {
      server = serve(new URL(url).port);
      await addressOf(server);
    },
    async close() {
      await end('SIGTERM');
      await database.drop();
      shell.remove();
    },
  };
}

/** The address a server tells on stderr once it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  let told = '';
  return new Promise((resolve, reject) => {
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const url = /http:\/\/[\d.]+:\d+/.exec(told)?.[0];
      if (url) resolve(url);
    });
    server.on('exit', () => reject(new Error(`The server ended: ${told}`)));
  });
}
