import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Workspace packages as their sources; `condition` is how their package.json names those. */
const condition = '@the-plugs/source';
/** Workspace packages as they were built and are installed: what people run, and twice as fast to start. */
const asBuilt = { server: { deps: { external: [/\/packages\/\w+\/dist\//] } } };

/** Nearly all of their work is done in threads, which coverage does not see. */
const inThreads = ['bulk/import', 'bulk/undo', 'resources/exports', 'resources/imports'].map(
  (folder) => `packages/server/src/${folder}/*.test.ts`,
);

export default defineConfig({
  test: {
    globalSetup: 'test/support/global-setup.ts',
    pool: 'forks',
    // Files share their workers: loading the server anew for each would take a third of the time.
    isolate: false,
    // Tests wait for disks, databases and leases as much as they compute: one worker more than there are cores.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A busy machine takes a while; what is there already is seen at once.
    expect: { poll: { timeout: 15_000 } },
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
        ssr: { resolve: { conditions: [condition] } },
        test: {
          name: 'unit',
          // Worker threads that the code under test starts run outside Vite: they inherit this instead.
          execArgv: [`--conditions=${condition}`],
          exclude: inThreads,
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
          ...asBuilt,
          include: [
            ...['conformance', 'faults', 'docs', 'tidy'].map((folder) => `test/${folder}/**/*.test.ts`),
            ...inThreads,
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          ...asBuilt,
          include: ['test/acceptance/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
