// Compares the contract with the last release's. `node openapi/breaking.ts`
//
// A change that breaks a client of the last tag fails; without a tag there is nothing to break.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const bundle = 'openapi/generated/plugs.openapi.json';

/** What the comparison found. */
export interface Comparison {
  readonly breaks: boolean;
  /** Each change and how much it matters, as people read it. */
  readonly report: string;
}

/** Compares two OpenAPI documents, given as JSON text. */
export function compare(base: string, revision: string): Comparison {
  const place = mkdtempSync(join(tmpdir(), 'plugs-contract-'));
  try {
    const files = { base: join(place, 'base.json'), revision: join(place, 'revision.json') };
    writeFileSync(files.base, base);
    writeFileSync(files.revision, revision);
    const redocly = join(folder, 'node_modules/@redocly/cli/bin/cli.js');
    const config = ['--config', join(folder, 'redocly.yaml')];
    const done = spawnSync(
      process.execPath,
      [redocly, 'diff', files.base, files.revision, ...config, '--fail-on', 'major'],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          REDOCLY_TELEMETRY: 'off',
          REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
          NO_COLOR: '1',
        },
      },
    );
    // Anything but "passed" and "found a break" is a failure of the tool, never a pass.
    if (done.status !== 0 && done.status !== 1) throw new Error(`redocly diff failed: ${done.stderr}`);
    if (done.status === 1 && !/\bmajor\b/.test(done.stdout))
      throw new Error(`redocly diff failed: ${done.stderr}`);
    return { breaks: done.status === 1, report: done.stdout.trim() };
  } finally {
    rmSync(place, { recursive: true });
  }
}

const git = (...args: string[]): string =>
  execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** The newest tag that holds a contract, or null. */
function lastRelease(): string | null {
  const tags = git('tag', '--merged', 'HEAD', '--sort=-creatordate').split('\n').filter(Boolean);
  return tags.find((tag) => git('ls-tree', '--full-tree', '--name-only', tag, bundle).trim() !== '') ?? null;
}

function main(): void {
  const tag = lastRelease();
  if (tag === null) {
    console.log('No tag holds a contract yet: nothing to compare with.');
    return;
  }
  const { breaks, report } = compare(
    git('show', `${tag}:${bundle}`),
    readFileSync(join(folder, '..', bundle), 'utf8'),
  );
  console.log(report);
  if (!breaks) return;
  console.error(`The contract breaks clients of ${tag}. Keep what they use, or release a new major version.`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
