/** Our own side: the engine in a process of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { EngineName } from '../support/engines.ts';
import { lendPostgres } from '../support/postgres.ts';
import type { Sample, Side } from './harness.ts';
import { type Measured, program } from './measure.ts';
import { folder } from './people.ts';

/** Durable like a server in production, unlike that of the tests. One serves all benches, and ends with the process. */
export async function lendDurablePostgres(): Promise<void> {
  process.env.PLUGS_TEST_PG_DURABLE = '1';
  await lendPostgres();
}

const cli = path.resolve(import.meta.dirname, '../../packages/cli/bin/run.js');

/** The command line as it is installed. */
export function plugs(args: readonly string[], env: Record<string, string> = {}): Promise<Measured> {
  return program(process.execPath, [cli, ...args], { env: { ...process.env, ...env } });
}

/** Imports contacts into a new data folder, command line and server in one process. */
export async function importLocally(file: string): Promise<Measured> {
  const data = mkdtempSync(path.join(folder, 'local-'));
  try {
    return await plugs(['import', 'contacts', file, '--json', '--local', '--data-dir', data]);
  } finally {
    rmSync(data, { recursive: true });
  }
}

/** Imports a file, plans it, or takes the newest import back; or seals the audit. */
export type Step = `apply:${string}` | `plan:${string}` | 'undo' | 'undo:plan' | 'seal';

/** Goes step by step through one fresh database; the seconds of each step, and the peak of the whole process. */
export async function runEngine(
  engine: EngineName,
  steps: readonly Step[],
): Promise<{ seconds: number[]; peak_mib: number }> {
  const script = path.join(import.meta.dirname, 'programs/engine.ts');
  const node = ['--conditions=@the-plugs/source', script, engine, ...steps];
  return JSON.parse((await program(process.execPath, node)).stdout) as {
    seconds: number[];
    peak_mib: number;
  };
}

/**
 * Sides that are measured in one and the same run: its parts belong together, and it is long. Each side takes its
 * part of the first run in its first round, and so on; whoever comes first runs it.
 */
export function parts<R>(run: () => Promise<R>): (label: string, part: (result: R) => Sample) => Side {
  const runs: Promise<R>[] = [];
  return (label, part) => {
    let round = 0;
    return {
      label,
      run: async () => {
        const at = round++;
        runs[at] ??= run();
        return part(await runs[at]);
      },
    };
  };
}
