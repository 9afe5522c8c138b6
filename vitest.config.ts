import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Workspace packages are tested from their sources; `condition` is how their package.json names those. */
const condition = '@the-plugs/source';

export default defineConfig({
  ssr: { resolve: { conditions: [condition] } },
  test: {
    globalSetup: 'test/support/global-setup.ts',
    pool: 'forks',
    // Worker threads that the code under test starts run outside Vite: they inherit this instead.
    execArgv: [`--conditions=${condition}`],
    // Tests wait for disks and databases as much as they compute: one worker a core even where cores are few.
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    slowTestThreshold: 2_000,
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts', 'openapi/generate/**/*.ts'],
      exclude: ['**/generated/**', '**/*.test.ts', '**/*.d.ts'],
      reporter: ['text-summary', 'html'],
      reportOnFailure: true,
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'openapi/**/*.test.ts',
            'scripts/**/*.test.ts',
            'test/{support,bench}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['conformance', 'faults', 'docs', 'tidy'].map((folder) => `test/${folder}/**/*.test.ts`),
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/acceptance/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
