// Runs a job of this repository on a machine that has only Node >= 18 and npm. Where Node 24 or pnpm 12 is missing
// they are taken, once, from the npm registry into .tools/ (no sudo, no install scripts, nothing global). Then it
// installs from the frozen lock file, if that changed, and hands over to scripts/<job>.ts.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE = '24.21.0';
const PNPM = '12.21.0';
const jobs = ['setup', 'demo', 'test', 'start', 'migrate', 'build', 'check', 'bench'];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const tools = path.join(root, '.tools', 'node_modules');
const windows = process.platform === 'win32';
const env = { ...process.env };
const pathName = Object.keys(env).find((name) => name.toLowerCase() === 'path') ?? 'PATH';
env[pathName] = path.join(tools, '.bin') + path.delimiter + (env[pathName] ?? '');

const say = (line) => process.stderr.write(`${line}\n`);

function fail(message, output = '') {
  if (output) say(output.trim());
  say(message);
  process.exit(1);
}

/** Runs to the end, silently; its output is shown only when it failed. */
function quietly(command, args, message) {
  const done = spawnSync(command, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 1 << 28,
    timeout: 10 * 60_000, // npm can wait for ever on a certificate it dislikes.
  });
  if (done.status !== 0)
    fail(message, `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`);
}

/** The npm package that is Node for this platform: binaries only, so nothing has to be allowed to run. */
function nodePackage() {
  const system = windows ? 'win' : process.platform;
  return `${system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${system}-${process.arch}`;
}

function inTools(name, version) {
  try {
    return JSON.parse(readFileSync(path.join(tools, name, 'package.json'), 'utf8')).version === version;
  } catch {
    return false;
  }
}

/** Fetches `wanted` ([package, version] pairs) unless all of it is there; in one go, for npm prunes the rest. */
function fetchTools(wanted) {
  if (wanted.every(([name, version]) => inTools(name, version))) return;
  const names = wanted.map(([name, version]) => `${name}@${version}`);
  say(`Fetching ${names.join(' and ')} into .tools/ (once)`);
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const patience = [
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
    '--fetch-timeout=60000',
  ];
  quietly(
    'npm',
    ['install', '--prefix', path.join(root, '.tools'), ...quiet, ...patience, ...names],
    `Could not fetch them: see above. A proxy with its own certificate needs NODE_EXTRA_CA_CERTS=<file>. Or install\nNode >= 24.16 and pnpm ${PNPM} yourself, then run this again.`,
  );
}

function nodeIsRecent() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 16);
}

function pnpmIsRecent() {
  const found = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell: windows });
  return found.status === 0 && /^12\./.test(found.stdout);
}

/** What decides the contents of node_modules. */
function dependencyHash() {
  const packages = readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}/package.json`);
  const hash = createHash('sha256');
  for (const name of [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    'openapi/package.json',
    ...packages,
  ]) {
    const file = path.join(root, name);
    if (existsSync(file)) hash.update(`${name}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const stamp = path.join(root, 'node_modules', '.plugs', 'installed');

function install(hash) {
  say('Installing dependencies from the lock file');
  const started = Date.now();
  const failed = 'Could not install the dependencies: see above. Nothing outside this folder was changed.';
  quietly('pnpm', ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'], failed);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  say(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

/** Runs the job, passes signals on, and follows when the parent goes (npm dies on SIGTERM without a word). */
function runJob(job, args) {
  const node = nodeIsRecent() ? process.execPath : path.join(tools, '.bin', windows ? 'node.cmd' : 'node');
  const script = path.join(root, 'scripts', `${job}.ts`);
  const child = spawn(node, [script, ...args], { cwd: root, env, stdio: 'inherit', shell: windows });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the whole group: the child has it already, and a second one would mean "at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  child.on('error', (error) => fail(`Could not start ${job}: ${error.message}`));
  child.on('exit', (code, signal) =>
    process.exit(code ?? { SIGINT: 130, SIGHUP: 129, SIGKILL: 137 }[signal] ?? 143),
  );
}

const [job, ...args] = process.argv.slice(2);
if (!jobs.includes(job)) {
  say(`Usage: node scripts/run.mjs ${jobs.join('|')} [arguments]`);
  process.exit(2);
}
const hash = dependencyHash();
const stale = !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash;
const wanted = [];
if (!nodeIsRecent()) wanted.push([nodePackage(), NODE]);
if (stale && !pnpmIsRecent()) wanted.push(['pnpm', PNPM]);
fetchTools(wanted);
if (stale) install(hash);
if (job === 'setup') say('Ready: npm run demo, npm test.');
else runJob(job, args);
