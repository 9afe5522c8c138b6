/** docs/benchmarks.json keeps the last result of each bench; docs/benchmarks.md is written from it alone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import path from 'node:path';
import type { BenchResult } from './harness.ts';

export interface Recorded extends BenchResult {
  readonly measured: { readonly date: string; readonly machine: string; readonly node: string };
}

const docs = path.resolve(import.meta.dirname, '../../docs');

/** The machine in words, without a name that would identify it. */
export function machine(): string {
  const all = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return `${all.length} × ${all[0]?.model.trim() || arch()}, ${gib} GiB, ${platform()} ${arch()}`;
}

/** Three figures are all that a noisy machine can tell. */
function figure(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

function promise({ target }: BenchResult): string {
  return 'atMost' in target ? `≤ ${target.atMost} ×` : `≥ ${target.atLeast} ×`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function section(result: Recorded): string {
  const { date, machine, node } = result.measured;
  const rows = result.sides.map(({ label, median, ratio, lowest, highest, peak_mib }) => [
    label,
    `${figure(median)} ${result.unit}`,
    `${figure(ratio)} × (${figure(lowest)}–${figure(highest)})`,
    peak_mib === undefined ? '' : `${peak_mib} MiB`,
  ]);
  const verdict = `Target ${promise(result)}: **${result.met ? 'met' : 'missed'}**. ${result.rounds} rounds, ${date}, Node ${node}, ${machine}.`;
  return [
    `## ${result.name}`,
    result.about,
    table(['', 'median', `ratio to ${result.sides[1]!.label}`, 'peak memory'], rows),
    verdict,
    ...(!result.met && result.reason ? [`Why: ${result.reason}`] : []),
  ].join('\n\n');
}

/** The page for all results. */
export function page(results: readonly Recorded[]): string {
  const summary = results.map((it) => [
    `[${it.name}](#${it.name.replaceAll('.', '')})`,
    promise(it),
    `${figure(it.sides[0]!.ratio)} ×`,
    it.met ? 'met' : '**missed**',
  ]);
  return `${[
    '# Benchmarks',
    'Written by `npm run bench`. Each bench runs our code and a bare tool that does only the unavoidable part of the same work, side by side in one run; the ratio counts, not the time. Numbers from different machines do not compare.',
    table(['bench', 'target', 'measured', ''], summary),
    ...results.map(section),
  ].join('\n\n')}\n`;
}

/** Adds the new results to those kept, and writes both files. */
export function record(fresh: readonly BenchResult[]): void {
  const file = path.join(docs, 'benchmarks.json');
  let kept: Recorded[] = [];
  try {
    kept = JSON.parse(readFileSync(file, 'utf8')) as Recorded[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const measured = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    node: process.versions.node,
  };
  const named = new Map(kept.map((it) => [it.name, it]));
  for (const result of fresh) named.set(result.name, { ...result, measured });
  const all = [...named.values()].sort((a, b) => a.name.localeCompare(b.name));
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(path.join(docs, 'benchmarks.md'), page(all));
}
