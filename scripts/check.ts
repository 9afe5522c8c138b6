/**
 * `npm run check`: everything a change must pass, one line a step. All steps run, so one look shows all that is wrong;
 * `npm run check types lint` runs the named ones.
 */
import { spawnSync } from 'node:child_process';
import { root } from './build.ts';

const biome = 'node_modules/@biomejs/biome/bin/biome';
const redocly = 'openapi/node_modules/@redocly/cli/bin/cli.js';
const tsc = 'node_modules/typescript/bin/tsc';

/** Each a program for Node, with its arguments. */
const steps: Record<string, readonly string[]> = {
  build: ['scripts/build.ts'],
  lint: [biome, 'check', '--error-on-warnings', '.'],
  types: [tsc, '-b'],
  generated: ['openapi/generate/main.ts', '--check'],
  contract: [redocly, 'lint', '--config', 'openapi/redocly.yaml', 'openapi/generated/plugs.openapi.json'],
  breaking: ['openapi/breaking.ts'],
  tidy: ['scripts/test.ts', 'integration', 'test/tidy'],
  tests: ['scripts/test.ts'],
};

const named = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(steps, name));
if (unknown) {
  process.stderr.write(`There is no step "${unknown}". Steps: ${Object.keys(steps).join(', ')}\n`);
  process.exit(2);
}

let failures = 0;
for (const [name, command] of Object.entries(steps)) {
  if (named.length && !named.includes(name)) continue;
  const started = performance.now();
  const done = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = done.status === 0;
  if (!passed) {
    failures++;
    process.stdout.write(`${done.stdout}${done.stderr}`);
  }
  const last = name === 'tests' ? `  ${done.stdout.trimEnd().split('\n').at(-1)}` : '';
  process.stdout.write(
    `${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds.padStart(6)} s${last}\n`,
  );
}
process.exit(failures ? 1 : 0);
