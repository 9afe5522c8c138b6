/**
 * Builds what git does not hold. Each step remembers the hash of its inputs and does nothing while that is unchanged.
 * `node scripts/build.ts` runs all steps, `node scripts/build.ts generate` only the named ones.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = path.resolve(import.meta.dirname, '..');

interface Step {
  /** What a person reads while it runs. */
  readonly says: string;
  /** Globs; the step runs again when one of these files changes. */
  readonly inputs: readonly string[];
  /** Files the step leaves behind; it runs again when one is gone. */
  readonly outputs: readonly string[];
  run(): void;
}

/** In this order: each may read what the ones before it wrote. */
const steps = {
  generate: {
    says: 'contract',
    inputs: ['openapi/*', 'openapi/{paths,schemas,generate}/**'],
    outputs: ['packages/server/src/generated/validators', 'packages/cli/src/generated/commands'],
    run: () => node('openapi/generate/main.ts'),
  },
  compile: {
    says: 'packages',
    inputs: ['tsconfig.base.json', 'packages/{sdk,server}/{src/**,*.json}'],
    outputs: ['packages/sdk/dist/index.js', 'packages/server/dist/main.js'],
    run: () => node('node_modules/typescript/bin/tsc', '-b', 'packages/sdk', 'packages/server'),
  },
  assets: {
    says: 'validators and API pages',
    inputs: [
      'packages/server/package.json',
      'packages/server/src/generated/validators/**',
      'openapi/generated/plugs.openapi.json',
    ],
    outputs: ['redoc.standalone.js', 'swagger-ui.css', 'openapi.json', 'generated/validators'].map(
      (name) => `packages/server/dist/${name}`,
    ),
    run: copyAssets,
  },
  local: {
    says: 'local mode and threads',
    inputs: ['packages/server/{src/**,*.json,build.ts}'],
    outputs: ['kysely.js', 'local.bundle.js'].map((name) => `packages/server/dist/${name}`),
    run: () => node('packages/server/build.ts'),
  },
  bundle: {
    says: 'command line',
    inputs: ['packages/cli/{src,bin}/**', 'packages/cli/*.{ts,json}', 'packages/sdk/src/**'],
    outputs: ['packages/cli/dist/main.js', 'packages/cli/oclif.manifest.json'],
    run: () => node('packages/cli/build.ts'),
  },
} satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

/** A step's program said why it failed: the message is for the user as it stands. */
export class BuildError extends Error {}

function node(...command: string[]): void {
  const done = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (done.status !== 0)
    throw new BuildError(`node ${command.join(' ')} failed:\n${done.stdout}${done.stderr}`.trim());
}

/** Two pages about the API, each made of large packages of which they need these files. */
const pageFiles = [
  'redoc/bundles/redoc.standalone.js',
  'redoc/bundles/redoc.standalone.js.LICENSE.txt',
  '@fastify/swagger-ui/static/swagger-ui-bundle.js',
  '@fastify/swagger-ui/static/swagger-ui.css',
];

/**
 * What the compiler leaves behind: validators are JavaScript already, the contract is data, and pages need scripts.
 */
function copyAssets(): void {
  const server = path.join(root, 'packages/server');
  const validators = path.join(server, 'dist/generated/validators');
  rmSync(validators, { recursive: true, force: true });
  cpSync(path.join(server, 'src/generated/validators'), validators, { recursive: true });
  copyFileSync(
    path.join(root, 'openapi/generated/plugs.openapi.json'),
    path.join(server, 'dist/openapi.json'),
  );
  const find = createRequire(path.join(server, 'package.json'));
  for (const file of pageFiles)
    copyFileSync(find.resolve(file), path.join(server, 'dist', path.basename(file)));
}

function hashOf(inputs: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of globSync([...inputs], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Runs the named steps whose inputs changed, and says on stderr what it did; silent when there was nothing to do. */
export function build(names: readonly StepName[] = Object.keys(steps) as StepName[]): void {
  const started = performance.now();
  const done: string[] = [];
  for (const name of names) {
    const step: Step = steps[name];
    const stamp = path.join(root, 'node_modules/.plugs', name);
    const present = step.outputs.every((file) => existsSync(path.join(root, file)));
    if (present && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(step.inputs)) continue;
    step.run();
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, hashOf(step.inputs)); // Taken afterwards: the generator writes some of what later steps read.
    done.push(step.says);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (done.length) process.stderr.write(`Built ${done.join(', ')} in ${seconds} s\n`);
}

/** The first line of every job: builds, or says why not and ends the process. */
export function buildOrExit(names?: readonly StepName[]): void {
  try {
    build(names);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = process.argv.slice(2) as StepName[];
  const unknown = names.find((name) => !(name in steps));
  if (unknown) {
    process.stderr.write(`There is no build step "${unknown}". Steps: ${Object.keys(steps).join(', ')}\n`);
    process.exit(2);
  }
  buildOrExit(names.length ? names : undefined);
}
