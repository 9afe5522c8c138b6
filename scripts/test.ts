/**
 * `npm test [unit|integration|e2e|fast] [vitest filters]`: builds what the tests need, runs them, and ends with the
 * line `N passed, N failed`. Without a name everything runs, with a coverage report; `fast` is unit and tidy.
 */
import path from 'node:path';
import { startVitest } from 'vitest/node';
import { BuildError, build, root, type StepName } from './build.ts';

interface Stage {
  readonly projects: readonly string[];
  readonly filters?: readonly string[];
  readonly coverage?: boolean;
}

interface Suite {
  readonly stages: readonly Stage[];
  readonly builds?: readonly StepName[];
}

// Coverage sees sources only: what runs the built packages would pay a fifth of its time for nothing.
const suites: Record<string, Suite> = {
  all: { stages: [{ projects: ['unit'], coverage: true }, { projects: ['integration', 'e2e'] }] },
  unit: { stages: [{ projects: ['unit'] }], builds: ['generate'] },
  integration: { stages: [{ projects: ['integration'] }] },
  e2e: { stages: [{ projects: ['e2e'] }] },
  fast: {
    stages: [
      { projects: ['unit', 'integration'], filters: ['packages/', 'openapi/', 'scripts/', 'test/tidy/'] },
    ],
    builds: ['generate'],
  },
};

const [first = 'all', ...rest] = process.argv.slice(2);
const named = Object.hasOwn(suites, first) && first !== 'all';
const suite = suites[named ? first : 'all']!;
const filters = named ? rest : process.argv.slice(2);

try {
  build(suite.builds);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.stdout.write('\n0 passed, 1 failed\n');
  process.exit(1);
}
// Threads and programs that tests start compile the same files again and again.
process.env.NODE_COMPILE_CACHE ??= path.join(root, 'node_modules', '.plugs', 'compiled');

const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
for (const stage of suite.stages) {
  const vitest = await startVitest([...(stage.filters ?? []), ...filters], {
    root,
    run: true,
    project: [...stage.projects],
    coverage: { enabled: Boolean(stage.coverage) && filters.length === 0 },
  });
  for (const module of vitest.state.getTestModules()) {
    const tests = [...module.children.allTests()];
    for (const test of tests) counts[test.result().state]++;
    // A file that could not be loaded holds no failed test, and yet it failed.
    if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed'))
      counts.failed++;
  }
  counts.failed += vitest.state.getUnhandledErrors().length;
  await vitest.close();
}
// Tests that never came to an end fail the run too.
const failed = counts.failed + counts.pending;

const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`\n${counts.passed} passed, ${failed} failed${skipped}\n`);
process.exit(failed > 0 || process.exitCode ? 1 : 0);
