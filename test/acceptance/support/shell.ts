/** A newcomer's shell: an empty home, an empty folder, the built `plugs` on the PATH, nothing set. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';

const cli = path.resolve(import.meta.dirname, '../../../packages/cli/bin/run.js');

// One thing a newcomer's computer lacks is lent: code that was compiled already. It changes nothing but the time.
const { NODE_COMPILE_CACHE } = process.env;
const compiled = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export class Shell {
  readonly home: string;
  /** The folder it works in. */
  readonly folder: string;
  readonly #env: NodeJS.ProcessEnv;

  /** @param more variables of every line */
  constructor(more: Readonly<Record<string, string>> = {}) {
    this.home = mkdtempSync(path.join(tmpdir(), 'plugs-shell-'));
    this.folder = path.join(this.home, 'here');
    const bin = path.join(this.home, 'bin');
    for (const it of [bin, this.folder]) mkdirSync(it);
    writeFileSync(path.join(bin, 'plugs'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
    chmodSync(path.join(bin, 'plugs'), 0o755);
    const search = [bin, path.dirname(process.execPath), process.env.PATH].join(path.delimiter);
    this.#env = { PATH: search, HOME: this.home, LANG: 'C.UTF-8', TMPDIR: tmpdir(), ...compiled, ...more };
  }

  /** Runs a line of bash to its end. */
  async run(line: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
    const child = this.start(line, env);
    const out = { stdout: '', stderr: '' };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out.stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      out.stderr += text;
    });
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: code ?? -1, ...out }));
    });
  }

  /** Starts a line of bash; the caller ends it. */
  start(line: string, env: Readonly<Record<string, string>> = {}): ChildProcess {
    return spawn('bash', ['-c', line], {
      cwd: this.folder,
      env: { ...this.#env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** Runs a line that has to end with this code, and answers what it printed on stdout. */
  async say(line: string, code = 0): Promise<string> {
    const outcome = await this.run(line);
    expect(outcome.code, `${line}\n${outcome.stdout}${outcome.stderr}`).toBe(code);
    return outcome.stdout;
  }

  /** The JSON that a line prints. */
  async json<Answer>(line: string, code = 0): Promise<Answer> {
    return JSON.parse(await this.say(line, code)) as Answer;
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(path.join(this.folder, name), content);
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  has(name: string): boolean {
    return existsSync(path.join(this.folder, name));
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}
