/** Runs a program and measures it from outside: wall time and the peak memory of it and all it started. */
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** Highest sum of resident memory of the process and its descendants; undefined where /proc is absent. */
  readonly peak_mib: number | undefined;
  readonly stdout: string;
}

export interface ProgramOptions extends Pick<SpawnOptions, 'cwd' | 'env'> {
  /** Exit codes that are a success; 0 unless told. */
  readonly codes?: readonly number[];
  /** Written to its standard input. */
  readonly input?: string;
}

/** Resident memory of a process tree in KiB: each process counts with the most it ever held. */
function treeKib(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return own + children.reduce((sum, child) => sum + treeKib(Number(child)), 0);
  } catch {
    return 0; // It has ended since it was listed, or this system has no /proc.
  }
}

/** Runs `command` to its end. A code that is not a success throws with what the program said. */
export async function program(
  command: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<Measured> {
  const { codes = [0], input, ...rest } = options;
  const started = performance.now();
  const child = spawn(command, args, { ...rest, stdio: 'pipe' });
  let peak = 0;
  const look = () => {
    if (child.pid) peak = Math.max(peak, treeKib(child.pid));
  };
  const watch = setInterval(look, 20);
  look();
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk));
  child.stdin.on('error', () => {}); // It may end without reading.
  child.stdin.end(input);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (!codes.includes(code ?? -1)) {
      throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${(stderr || stdout).slice(-2000)}`);
    }
  } finally {
    clearInterval(watch);
  }
  return {
    seconds: (performance.now() - started) / 1000,
    peak_mib: peak ? Math.round(peak / 1024) : undefined,
    stdout,
  };
}

/** The reason why a bench cannot run when a program is not there; undefined when it is. */
export function installed(name: string): string | undefined {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error
    ? `there is no program ${name}`
    : undefined;
}
