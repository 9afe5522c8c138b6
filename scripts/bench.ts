/** `npm run bench -- [name…] [--rounds N]`: runs the benches whose name begins so, and writes docs/benchmarks.md. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type BenchResult, benches, measure } from '../test/bench/harness.ts';
import { record } from '../test/bench/report.ts';
import { buildOrExit, root } from './build.ts';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string' } },
  allowPositionals: true,
});
const rounds = Number(values.rounds ?? 3);
if (!Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(`--rounds takes a whole number from 1, not "${values.rounds}"\n`);
  process.exit(2);
}

buildOrExit();
for (const file of globSync('test/bench/*.bench.ts', { cwd: root }).sort()) {
  await import(pathToFileURL(path.join(root, file)).href);
}
const chosen = benches.filter(
  ({ name }) => positionals.length === 0 || positionals.some((it) => name.startsWith(it)),
);
if (chosen.length === 0) {
  process.stderr.write(`No bench is called so. Benches: ${benches.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}

const results: BenchResult[] = [];
for (const it of chosen) {
  const reason = it.missing?.();
  if (reason) {
    process.stdout.write(`skipped ${it.name}: ${reason}\n`);
    continue;
  }
  const result = await measure(it, rounds);
  results.push(result);
  const [subject, limit] = result.sides;
  const numbers = `${subject!.median.toPrecision(3)} against ${limit!.median.toPrecision(3)} ${result.unit}`;
  process.stdout.write(
    `${result.met ? 'met    ' : 'MISSED '} ${it.name}: ${subject!.ratio.toFixed(2)} × (${numbers})\n`,
  );
}
record(results);
