/**
 * The real CLI, built once a test file with a few commands of its own (testing/commands), and run as a
 * process of its own with an empty home: what a user sees is what the tests see.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCli, commandFolders } from '../../build.ts';

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Text on stdin; without it stdin is closed at once. */
  readonly stdin?: string;
  /** Ends the run with this signal after so many milliseconds. */
  readonly kill?: { readonly signal: NodeJS.Signals; readonly afterOutput: RegExp };
}

export class TestCli {
  /** An empty folder for HOME and the XDG folders. */
  readonly home: string;
  readonly #root: string;

  private constructor(home: string, root: string) {
    this.home = home;
    this.#root = root;
  }

  /** Builds and finds a home. The bundle stands below node_modules, so that its externals resolve. */
  static async create(): Promise<TestCli> {
    const parent = join(packageRoot, 'node_modules', '.test-cli');
    await mkdir(parent, { recursive: true });
    const root = await mkdtemp(join(parent, 'build-'));
    await buildCli({
      target: root,
      commands: [join(packageRoot, 'src/testing/commands'), ...commandFolders],
    });
    await cp(join(packageRoot, 'bin'), join(root, 'bin'), { recursive: true });
    return new TestCli(await mkdtemp(join(tmpdir(), 'plugs-cli-')), root);
  }

  async remove(): Promise<void> {
    await rm(this.#root, { recursive: true, force: true });
    await rm(this.home, { recursive: true, force: true });
  }

  /** Runs `plugs …` to its end. */
  run(argv: readonly string[], options: RunOptions = {}): Promise<Outcome> {
    const child = spawn(process.execPath, [join(this.#root, 'bin/run.js'), ...argv], {
      env: { PATH: process.env.PATH ?? '', HOME: this.home, LANG: 'C.UTF-8', ...options.env },
      cwd: this.home,
    });
    const out = { stdout: '', stderr: '' };
    const read = (name: 'stdout' | 'stderr') => (chunk: string) => {
      out[name] += chunk;
      if (options.kill?.afterOutput.test(out.stdout + out.stderr)) child.kill(options.kill.signal);
    };
    child.stdout.setEncoding('utf8').on('data', read('stdout'));
    child.stderr.setEncoding('utf8').on('data', read('stderr'));
    child.stdin.on('error', () => {});
    child.stdin.end(options.stdin ?? '');
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => {
        resolve({ code: code ?? (signal === 'SIGINT' ? 130 : -1), stdout: out.stdout, stderr: out.stderr });
      });
    });
  }

  /** Runs `plugs … | head -c 1`: its stdout is closed after the first byte. */
  pipedToHead(argv: readonly string[], env: Readonly<Record<string, string>>): Promise<Outcome> {
    const child = spawn(process.execPath, [join(this.#root, 'bin/run.js'), ...argv], {
      env: { PATH: process.env.PATH ?? '', HOME: this.home, LANG: 'C.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    return new Promise((resolve) => {
      child.on('close', (code) => resolve({ code: code ?? -1, stdout: '', stderr }));
    });
  }
}
