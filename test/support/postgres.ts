/**
 * Real PostgreSQL for tests: `const database = await freshDatabase()` gives a test file a database of its own.
 * One server serves the whole run and starts when the first file asks (postgres-server.ts).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import pg from 'pg';

/** Owns the databases and migrates them: not a superuser, as on a hosted PostgreSQL. */
export const ownerRole = 'plugs_owner';
/** What the server connects as: neither owner nor superuser, bound by row-level security. */
export const serverRole = 'plugs_app';

export const errorMark = 'error: ';

export interface FreshDatabase {
  /** For DATABASE_ADMIN_URL: the owner, who migrates and bypasses row-level security. */
  readonly adminUrl: string;
  /** For DATABASE_URL: role plugs_app. */
  readonly appUrl: string;
  /** A superuser, for what a test must break or look at from outside. */
  readonly superUrl: string;
  /** Removes the database, open connections or not. */
  drop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A prepared database that others are copied from: prepared once a run, by whoever needs it first. */
export interface Template {
  readonly name: string;
  prepare(database: Pick<FreshDatabase, 'adminUrl' | 'appUrl'>): Promise<void>;
}

const portVariable = 'PLUGS_TEST_PG_PORT';
const runVariable = 'PLUGS_TEST_PG_RUN';

/** Starts the lender and tells every child process of this one where it is. It ends with this process. */
export async function lendPostgres(): Promise<{ stop(): Promise<void> }> {
  if (process.env[portVariable]) return { stop: async () => {} };
  process.env[runVariable] = randomBytes(4).toString('hex');
  const lender = await startLender(process.env);
  process.env[portVariable] = lender.port;
  const stop = async () => {
    delete process.env[portVariable];
    await lender.stop();
  };
  return { stop };
}

/** A PostgreSQL of one test's own, which it may crash. Its commits survive that, as in production. */
export interface OwnPostgres {
  /** The superuser. */
  readonly url: string;
  /** `pg_ctl stop -m immediate` */
  crash(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function ownPostgres(): Promise<OwnPostgres> {
  const { PLUGS_TEST_PG_URL: _, ...env } = process.env;
  const { port, order, stop } = await startLender({ ...env, PLUGS_TEST_PG_DURABLE: '1' });
  return { url: await ask(port), crash: () => order('crash'), start: () => order('start'), stop };
}

interface Lender {
  readonly port: string;
  order(word: string): Promise<void>;
  stop(): Promise<void>;
}

async function startLender(env: NodeJS.ProcessEnv): Promise<Lender> {
  const program = path.join(import.meta.dirname, 'postgres-server.ts');
  const lender: ChildProcess = spawn(process.execPath, [program], {
    detached: true, // Ctrl-C must not reach it: it ends when its input does, after the tests.
    stdio: ['pipe', 'pipe', 'inherit'],
    env,
  });
  const [port] = (await once(lender.stdout!, 'data')) as [Buffer];
  lender.unref();
  (lender.stdout as Socket).unref();
  (lender.stdin as Socket).unref();
  return {
    port: port.toString().trim(),
    async order(word) {
      const done = once(lender.stdout!, 'data');
      lender.stdin!.write(`${word}\n`);
      await done;
    },
    async stop() {
      lender.ref();
      const gone = once(lender, 'exit');
      lender.stdin?.end();
      await gone;
    },
  };
}

/** Runs `work` on one short-lived connection. */
export async function admin<R>(url: string, work: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every database of this run begins so. */
export function databasePrefix(): string {
  return `plugs_test_${process.env[runVariable]}_`;
}

let superUrl: Promise<string> | undefined;

async function askForServer(): Promise<string> {
  if (!process.env[portVariable]) await lendPostgres();
  return ask(process.env[portVariable]!);
}

async function ask(port: string): Promise<string> {
  const socket = connect(Number(port), '127.0.0.1');
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  if (answer.startsWith(errorMark)) {
    throw new Error(`PostgreSQL for tests did not start: ${answer.slice(errorMark.length)}`);
  }
  return answer;
}

function as(url: string, database: string, role?: string): string {
  const made = new URL(url);
  made.pathname = database;
  if (role) made.username = made.password = role;
  return made.href;
}

/** Creates the template unless another process of this run has done it. */
async function ensureTemplate(url: string, template: Template): Promise<string> {
  const name = `${databasePrefix()}template_${template.name}`;
  await admin(url, async (client) => {
    const lock = createHash('sha256').update(name).digest().readInt32BE();
    await client.query('select pg_advisory_lock($1)', [lock]); // Held until the connection ends.
    if ((await client.query('select from pg_database where datname = $1', [name])).rowCount) return;
    const draft = `${name}_draft`;
    await client.query(`drop database if exists "${draft}" with (force)`);
    await client.query(`create database "${draft}" owner ${ownerRole}`);
    await template.prepare({ adminUrl: as(url, draft, ownerRole), appUrl: as(url, draft, serverRole) });
    await client.query(`alter database "${draft}" rename to "${name}"`);
  });
  return name;
}

/**
 * A database of one's own: empty, or a copy of `template`. Drop it when done; what is left goes with the run.
 * @param own the superuser of another server than the one that is lent
 */
export async function freshDatabase(template?: Template, own?: string): Promise<FreshDatabase> {
  superUrl ??= own === undefined ? askForServer() : undefined;
  const url = own ?? (await superUrl!);
  const source = template ? await ensureTemplate(url, template) : 'template0';
  const name = databasePrefix() + randomBytes(6).toString('hex');
  await admin(url, (client) =>
    // Copying the files takes a third of the time that copying by the log does.
    client.query(`create database "${name}" template "${source}" strategy file_copy owner ${ownerRole}`),
  );
  const drop = () =>
    admin(url, async (client) => void (await client.query(`drop database if exists "${name}" with (force)`)));
  return {
    adminUrl: as(url, name, ownerRole),
    appUrl: as(url, name, serverRole),
    superUrl: as(url, name),
    drop,
    [Symbol.asyncDispose]: drop,
  };
}
