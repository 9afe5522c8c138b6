/** Where a session takes place: in a local data folder, or against `plugs serve` on either engine. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { type EngineName, engines, migratedDatabase } from '../../support/migrated.ts';
import { Shell } from './shell.ts';

export const places = ['local folder', ...engines.map((engine) => `server on ${engine}` as const)] as const;

export interface Place {
  /** A shell in which plain `plugs` works there: its profile is set. */
  readonly shell: Shell;
  /** Flags and variables with which a line works in another organisation of the same place. */
  readonly elsewhere: string;
  close(): Promise<void>;
}

export function openPlace(name: (typeof places)[number]): Promise<Place> {
  return name === 'local folder' ? localFolder() : served(name.replace('server on ', '') as EngineName);
}

async function localFolder(): Promise<Place> {
  const shell = new Shell();
  await shell.say('plugs profile add here --local');
  await shell.say('plugs organizations create --name Other');
  return { shell, elsewhere: 'PLUGS_ORG=Other', close: async () => shell.remove() };
}

async function served(engine: EngineName): Promise<Place> {
  const shell = new Shell();
  const database = await migratedDatabase(engine);
  const env = {
    DATABASE_URL: database.url,
    DATA_DIR: path.join(shell.home, 'server'),
    SECRET_KEY: 'kq8Vx2mZt0LwY7cR4nB1sD6fG9hJ3pQa',
  };
  const found = async (organization: string, email: string): Promise<void> => {
    shell.write('password', 'correct horse battery staple\n');
    const line = `plugs init --organization ${organization} --email ${email} --password-stdin < password`;
    const { code, stderr } = await shell.run(line, env);
    if (code !== 0) throw new Error(stderr);
  };
  await found('Acme', 'owner@example.com');
  await found('Other', 'other@example.com');
  const server = shell.start('exec plugs serve --port 0 > server.log', env);
  const url = await addressOf(server);
  for (const [profile, email] of [
    ['other', 'other@example.com'],
    ['here', 'owner@example.com'],
  ]) {
    await shell.say(
      `plugs auth login --server ${url} --profile ${profile} --email ${email} --password-stdin --store=file < password`,
    );
  }
  return {
    shell,
    elsewhere: 'PLUGS_PROFILE=other',
    async close() {
      server.kill('SIGTERM');
      await once(server, 'exit');
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
