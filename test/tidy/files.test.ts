/** Files that must agree with others: generated ones, migrations, the lock file, the lists of dependencies. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { repositoryFiles, root } from '../support/imports.ts';

/** What the program printed, and '' when it was content. */
async function complaintsOf(...command: string[]): Promise<string> {
  const run = promisify(execFile)(process.execPath, command, { cwd: root });
  return run.then(
    () => '',
    (error: Error & { stdout: string; stderr: string }) => `${error.stdout}${error.stderr}` || error.message,
  );
}

describe.concurrent('files agree', () => {
  test('generated files are what the contract generates', async () => {
    expect(await complaintsOf('openapi/generate/main.ts', '--check')).toBe('');
  });

  test('every dependency is used, and every one used is declared', async () => {
    expect(
      await complaintsOf(
        'node_modules/knip/bin/knip.js',
        '--dependencies',
        '--no-progress',
        '--no-config-hints',
      ),
    ).toBe('');
  });

  test('each migration has its own number, without a gap', () => {
    const folder = 'packages/server/src/store/migrations/';
    const numbers = repositoryFiles()
      .filter((file) => file.startsWith(folder))
      .flatMap((file) => /^(\d{4})_\w+\.ts$/.exec(file.slice(folder.length))?.[1] ?? []);
    expect(numbers).toEqual(numbers.map((_, at) => String(at + 1).padStart(4, '0')));
  });

  test('there is one lock file, and it names no address', () => {
    const others = ['package-lock.json', 'yarn.lock', 'npm-shrinkwrap.json'];
    expect(repositoryFiles().filter((file) => others.includes(path.basename(file)))).toEqual([]);
    const addresses = readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8').match(
      /^\s+(resolution|tarball):.*:\/\/.*/gm,
    );
    expect(addresses).toBe(null);
  });

  test('every package states its licence and its Node', () => {
    const packages = repositoryFiles().filter((file) => /^packages\/[^/]+\/package\.json$/.test(file));
    for (const file of packages) {
      const stated = JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>;
      expect(stated, file).toMatchObject({
        license: 'MIT',
        engines: { node: expect.stringMatching(/^>=/) },
        type: 'module',
      });
    }
    expect(existsSync(path.join(root, 'LICENSE'))).toBe(true);
  });
});
