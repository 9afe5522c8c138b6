/** The checks of `plugs doctor`. Each looks at one thing and says what to do when it is not well. */
import { constants } from 'node:fs';
import { access, mkdir, stat, statfs } from 'node:fs/promises';
import { getCACertificates } from 'node:tls';
import { configPath, readConfig } from './config.ts';
import type { Context, Target } from './context.ts';
import { CliError, describeError } from './errors.ts';
import { proxyFromEnv, withoutCredentials } from './network.ts';
import { isUnicode } from './output/terminal.ts';
import { credentialsPath, probeKeychain } from './secrets.ts';
import { whoami } from './sign-in.ts';

export type CheckStatus = 'ok' | 'warn' | 'fail' | 'skip';

export interface CheckResult {
  readonly check: string;
  readonly status: CheckStatus;
  readonly detail: string;
  /** What to type or do; empty when nothing is to be done. */
  readonly next: string;
}

type Outcome = Omit<CheckResult, 'check'>;

export interface CheckContext {
  readonly context: Context;
  readonly version: string;
  readonly signal: AbortSignal;
}

const ok = (detail: string): Outcome => ({ status: 'ok', detail, next: '' });
const warn = (detail: string, next: string): Outcome => ({ status: 'warn', detail, next });
const fail = (detail: string, next: string): Outcome => ({ status: 'fail', detail, next });
const skip = (detail: string): Outcome => ({ status: 'skip', detail, next: '' });

/** In the order a person would look. */
const checks: Readonly<Record<string, (facts: CheckContext) => Promise<Outcome>>> = {
  versions: async ({ version }) =>
    ok(`plugs ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`),
  locale: async () =>
    isUnicode()
      ? ok('the locale is UTF-8')
      : warn('the locale is not UTF-8; decorations are ASCII', 'export LC_ALL=C.UTF-8'),
  config: checkConfig,
  secrets: checkSecretFile,
  keychain: checkKeychain,
  proxy: checkProxy,
  authorities: checkAuthorities,
  target: checkTarget,
  server: checkServer,
  clock: checkClock,
  credentials: checkCredentials,
  'local data': checkLocalData,
};

/** Runs every check; one that throws has failed, and the others still run. */
export async function* runChecks(facts: CheckContext): AsyncGenerator<CheckResult> {
  for (const [check, run] of Object.entries(checks)) {
    facts.signal.throwIfAborted();
    yield { check, ...(await run(facts).catch(failedBy)) };
  }
}

function failedBy(error: unknown): Outcome {
  const report = describeError(error);
  const next = report.next?.find((command) => command !== 'plugs doctor');
  return fail(report.message, next ?? report.hint ?? 'check address, network and proxy');
}

async function checkConfig(): Promise<Outcome> {
  const config = await readConfig();
  const names = Object.keys(config.profiles);
  if (names.length === 0) return ok(`${configPath()}: no profiles`);
  if (config.current && !names.includes(config.current)) {
    return warn(`the current profile "${config.current}" does not exist`, `plugs profile use ${names[0]}`);
  }
  return ok(`${configPath()}: ${names.length} profiles, current ${config.current ?? 'none'}`);
}

async function checkSecretFile(): Promise<Outcome> {
  const path = credentialsPath();
  const info = await stat(path).catch(() => undefined);
  if (!info) return ok('no secret is kept in a file');
  if (process.platform !== 'win32' && (info.mode & 0o077) !== 0) {
    return fail(`others can read ${path}`, `chmod 600 ${path}`);
  }
  return ok(`${path} is yours alone`);
}

async function checkKeychain(): Promise<Outcome> {
  try {
    await probeKeychain();
    return ok('the OS keychain keeps secrets');
  } catch (error) {
    if (error instanceof CliError)
      return warn(error.message, 'PLUGS_TOKEN, or plugs auth login --store=file');
    throw error;
  }
}

async function checkProxy(): Promise<Outcome> {
  const proxy = proxyFromEnv();
  if (!proxy) return ok('none');
  const without = process.env.NO_PROXY ?? process.env.no_proxy;
  return ok(`${proxy.variable}=${withoutCredentials(proxy.value)}${without ? `, not for ${without}` : ''}`);
}

async function checkAuthorities(): Promise<Outcome> {
  const own = process.env.PLUGS_CA_FILE;
  if (own) await access(own, constants.R_OK);
  const extra = process.env.NODE_EXTRA_CA_CERTS;
  if (extra && getCACertificates('extra').length === 0) {
    return warn(
      `NODE_EXTRA_CA_CERTS names ${extra}, and Node found no certificate in it`,
      'check the path and that it is PEM',
    );
  }
  const named = [own && `PLUGS_CA_FILE=${own}`, extra && `NODE_EXTRA_CA_CERTS=${extra}`].filter(Boolean);
  return ok(named.length > 0 ? named.join(', ') : 'those that come with Node');
}

/** The target, or undefined when none is chosen: the checks of a server are skipped then. */
async function targetOf({ context }: CheckContext): Promise<Target | undefined> {
  return context.target().catch(() => undefined);
}

async function checkTarget({ context }: CheckContext): Promise<Outcome> {
  try {
    const target = await context.target();
    if (target.kind === 'local') return ok(`local data folder ${target.dataDir}`);
    const url = new URL(target.server);
    const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    const about = `${target.server}${target.profile ? ` (profile ${target.profile.name})` : ''}`;
    if (url.protocol === 'http:' && !isHere)
      return warn(`${about} is not encrypted`, 'use its https address');
    return ok(about);
  } catch (error) {
    if (error instanceof CliError && error.code === 'no_server') {
      return warn(
        'no server and no local data folder is chosen',
        'plugs demo, --local, or plugs profile add',
      );
    }
    throw error;
  }
}

/** Milliseconds a server gets to answer a check. */
const patienceMs = 10_000;

async function health(facts: CheckContext): Promise<{ version: string; date: string | null; ms: number }> {
  const target = await facts.context.serverTarget();
  const client = await facts.context.clientOf(target.server);
  const started = performance.now();
  const request = {
    id: 'health.get',
    method: 'GET',
    path: '/health',
    anonymous: true,
    answer: 'json',
  } as const;
  const options = { signal: facts.signal, timeout: patienceMs, retry: false } as const;
  const { data, response } = await client.call<{ version?: string }>(request, options).withResponse();
  return {
    version: String(data?.version ?? 'unknown'),
    date: response.headers.get('date'),
    ms: Math.round(performance.now() - started),
  };
}

async function checkServer(facts: CheckContext): Promise<Outcome> {
  if ((await targetOf(facts))?.kind !== 'server') return skip('no server is chosen');
  const { version, ms } = await health(facts);
  const major = (text: string): string => text.split('.', 1)[0] ?? '';
  if (version !== 'unknown' && major(version) !== major(facts.version)) {
    return warn(
      `answers in ${ms} ms, but is version ${version} and this is plugs ${facts.version}`,
      'use the same major version',
    );
  }
  return ok(`answers in ${ms} ms, version ${version}`);
}

/** Seconds between the clocks from which on tokens begin to be refused. */
const skewSecondsMax = 30;

async function checkClock(facts: CheckContext): Promise<Outcome> {
  if ((await targetOf(facts))?.kind !== 'server') return skip('no server to compare with');
  const { date } = await health(facts);
  if (!date) return skip('the server does not say what time it is');
  const seconds = Math.round((Date.now() - Date.parse(date)) / 1000);
  if (Math.abs(seconds) <= skewSecondsMax) return ok(`within ${skewSecondsMax} s of the server's`);
  const word = seconds > 0 ? 'ahead of' : 'behind';
  return warn(
    `${Math.abs(seconds)} s ${word} the server's; tokens may be refused`,
    'set the clock of this machine',
  );
}

async function checkCredentials(facts: CheckContext): Promise<Outcome> {
  if ((await targetOf(facts))?.kind !== 'server') return skip('not needed without a server');
  const source = await facts.context.credentialSource();
  if (source === 'none') return warn('nobody is signed in', 'plugs auth login');
  const principal = await whoami(await facts.context.client(), facts.signal);
  const role = principal.role ? `${principal.role} of ` : '';
  return ok(`${principal.email ?? principal.name}, ${role}${principal.organization.name} (${source})`);
}

/** Bytes below which a large import may fill the disk. */
const freeBytesMin = 1024 ** 3;

async function checkLocalData(facts: CheckContext): Promise<Outcome> {
  const target = await targetOf(facts);
  if (target?.kind !== 'local') return skip('only for --local');
  await mkdir(target.dataDir, { recursive: true, mode: 0o700 });
  await access(target.dataDir, constants.W_OK);
  const disk = await statfs(target.dataDir);
  const free = disk.bavail * disk.bsize;
  const about = `${target.dataDir}, ${(free / 1024 ** 3).toFixed(1)} GB free`;
  return free < freeBytesMin ? warn(about, 'free some space, or choose another --data-dir') : ok(about);
}
