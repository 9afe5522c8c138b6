/** The bootstrap in a folder of its own, with programs in place of npm and pnpm that write down how they were called. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
const at = (name: string) => path.join(folder, name);
const calls = () => (existsSync(at('calls')) ? readFileSync(at('calls'), 'utf8').trim().split('\n') : []);

/** A shell program on the PATH that notes its arguments, then does `body`. */
function shim(where: string, name: string, body: string): void {
  mkdirSync(at(where), { recursive: true });
  writeFileSync(path.join(at(where), name), `#!/bin/sh\necho "${name} $*" >> '${at('calls')}'\n${body}\n`, {
    mode: 0o755,
  });
}

const pnpm = 'if [ "$1" = --version ]; then echo 12.21.0; else mkdir -p node_modules; fi';

function environment(): NodeJS.ProcessEnv {
  return { PATH: `${at('bin')}:/usr/bin:/bin`, HOME: folder };
}

function run(...args: string[]) {
  return spawnSync(process.execPath, [at('scripts/run.mjs'), ...args], {
    env: environment(),
    encoding: 'utf8',
  });
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plugs-run-'));
  for (const it of ['scripts', 'packages/sdk']) mkdirSync(at(it), { recursive: true });
  for (const it of ['package.json', 'packages/sdk/package.json', 'pnpm-lock.yaml'])
    writeFileSync(at(it), '{}');
  copyFileSync(path.join(import.meta.dirname, 'run.mjs'), at('scripts/run.mjs'));
  writeFileSync(at('scripts/test.ts'), 'console.log("ran", ...process.argv.slice(2)); process.exit(7);');
  shim('bin', 'pnpm', pnpm);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === 'win32')('run.mjs', () => {
  test('installs from the lock file, then runs the job with its arguments and passes its exit code on', () => {
    const done = run('test', 'unit', 'contacts');
    expect(done.stdout).toBe('ran unit contacts\n');
    expect(done.status).toBe(7);
    expect(calls().at(-1)).toMatch(/^pnpm install --frozen-lockfile/);
  });

  test('installs again only when what decides the dependencies has changed', () => {
    run('test');
    const first = calls().length;
    expect(run('test').stderr).toBe('');
    expect(calls()).toHaveLength(first);
    writeFileSync(at('packages/sdk/package.json'), '{ "dependencies": {} }');
    run('test');
    expect(calls().length).toBeGreaterThan(first);
  });

  test('shows what a failed installation said, runs nothing, and tries again the next time', () => {
    shim('bin', 'pnpm', 'if [ "$1" = --version ]; then echo 12.0.0; else echo ERR_NO_SUCH_THING; exit 1; fi');
    const done = run('test');
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('ERR_NO_SUCH_THING');
    expect(done.stdout).toBe('');
    shim('bin', 'pnpm', pnpm);
    expect(run('test').status).toBe(7);
  });

  test('fetches pnpm into .tools when the one there is too old, and only once', () => {
    shim('bin', 'pnpm', 'echo 10.1.0');
    const install = [
      'mkdir -p "$3/node_modules/pnpm" "$3/node_modules/.bin"',
      `echo '{ "version": "12.21.0" }' > "$3/node_modules/pnpm/package.json"`,
      `cp '${at('good/pnpm')}' "$3/node_modules/.bin/pnpm"`,
    ];
    shim('good', 'pnpm', pnpm);
    shim('bin', 'npm', install.join('\n'));
    const done = run('test');
    expect(done.stderr).toContain('Fetching pnpm@12.21.0 into .tools/ (once)');
    expect(done.status).toBe(7);
    writeFileSync(at('pnpm-lock.yaml'), 'changed');
    expect(run('test').stderr).not.toContain('Fetching');
  });

  test('refuses a job it does not know', () => {
    const done = run('tset');
    expect(done.status).toBe(2);
    expect(done.stderr).toContain('setup|demo|test');
  });

  describe('a job that runs', () => {
    const server = `
      import { writeFileSync } from 'node:fs';
      process.on('SIGTERM', () => { writeFileSync('stopped', ''); process.exit(0); });
      setInterval(() => {}, 1000);
      writeFileSync('started', '');`;
    let parent: ChildProcess | undefined;
    beforeEach(() => writeFileSync(at('scripts/start.ts'), server));
    afterEach(() => void parent?.kill('SIGKILL'));

    const started = () => expect.poll(() => existsSync(at('started')), { timeout: 20_000 }).toBe(true);
    const stopped = () => expect.poll(() => existsSync(at('stopped')), { timeout: 20_000 }).toBe(true);

    test('gets the signal', async () => {
      parent = spawn(process.execPath, [at('scripts/run.mjs'), 'start'], { env: environment() });
      await started();
      parent.kill('SIGTERM');
      await stopped();
    });

    test('ends when whoever asked for it has died', async () => {
      const program = `require('child_process').spawn(process.execPath, ['${at('scripts/run.mjs')}', 'start'], { stdio: 'ignore' }); setInterval(() => {}, 1000);`;
      parent = spawn(process.execPath, ['-e', program], { env: environment() });
      await started();
      parent.kill('SIGKILL');
      await stopped();
    });
  });
});
