// Derives everything from the contract. `node openapi/generate/main.ts [--check]`
//
// Writes the files that are committed and the ones that only a build needs; with --check it writes nothing,
// names every committed file that is stale, and exits 1 if there is one.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './document.ts';
import { cliCommands, cliResources } from './emit/cli.ts';
import { errorsPage, operationsPage, scopesPage } from './emit/docs.ts';
import { schemaTypes } from './emit/schema-types.ts';
import { sdkErrors, sdkOperations, sdkPlugs, sdkReferences, sdkResource, sdkShared } from './emit/sdk.ts';
import {
  serverErrors,
  serverOperations,
  serverResources,
  serverScopes,
  serverTables,
  serverTypes,
} from './emit/server.ts';
import { type Model, modelOf } from './model.ts';
import { readSource } from './source.ts';
import { validatorModules } from './validators.ts';

const validators = 'packages/server/src/generated/validators';
const commands = 'packages/cli/src/generated/commands';
const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Files by path from the repository's root. */
type Files = Map<string, string>;

async function committedFiles(model: Model): Promise<Files> {
  const { document } = model.bundle;
  const sdk = 'packages/sdk/src/generated';
  const server = 'packages/server/src/generated';
  return new Map([
    ['openapi/generated/plugs.openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    [`${sdk}/schema.ts`, await schemaTypes(document)],
    [`${sdk}/errors.ts`, sdkErrors(model)],
    [`${sdk}/operations.ts`, sdkOperations(model)],
    [`${sdk}/plugs.ts`, sdkPlugs(model)],
    [`${sdk}/references.ts`, sdkReferences(model)],
    [`${sdk}/resources/shared.ts`, sdkShared(model)],
    ...model.groups.map((group): [string, string] => [
      `${sdk}/resources/${group}.ts`,
      sdkResource(model, group),
    ]),
    [`${server}/operations.ts`, serverOperations(model)],
    [`${server}/types.ts`, serverTypes(model)],
    [`${server}/resources.ts`, serverResources(model)],
    [`${server}/errors.ts`, serverErrors(model)],
    [`${server}/scopes.ts`, serverScopes(model)],
    [`${server}/tables.ts`, serverTables(model)],
    ['docs/reference/errors.md', errorsPage(model)],
    ['docs/reference/scopes.md', scopesPage(model)],
    ['docs/reference/operations.md', operationsPage(model)],
  ]);
}

/** Files that only a build needs; git ignores them. */
function builtFiles(model: Model): Files {
  const runtime = join(repository, 'openapi/generate/validator-runtime.js');
  return new Map([
    ...[...validatorModules(model, runtime)].map(([path, text]): [string, string] => [
      `${validators}/${path}`,
      text,
    ]),
    ['packages/cli/src/generated/resources.ts', cliResources(model)],
    ...[...cliCommands(model)].map(([path, text]): [string, string] => [`${commands}/${path}`, text]),
  ]);
}

function current(path: string): string | undefined {
  try {
    return readFileSync(join(repository, path), 'utf8');
  } catch {
    return undefined;
  }
}

function write(files: Files): number {
  let written = 0;
  for (const [path, text] of files) {
    if (current(path) === text) continue;
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
    written += 1;
  }
  return written;
}

/** Files that stand in a generated folder but that nothing generates any more. */
function leftovers(files: Files, folders: string[]): string[] {
  return folders.flatMap((folder) => {
    const names = safeList(join(repository, folder));
    return names.map((name) => `${folder}/${name}`).filter((path) => !files.has(path));
  });
}

function safeList(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
}

const source = readSource(join(repository, 'openapi'));
const model = modelOf(source, bundle(source));
const committed = await committedFiles(model);

if (process.argv.includes('--check')) {
  const stale = [...committed].filter(([path, text]) => current(path) !== text).map(([path]) => path);
  stale.push(...leftovers(committed, ['packages/sdk/src/generated']));
  for (const path of stale) console.error(`stale: ${path}`);
  if (stale.length > 0) console.error('Run `node openapi/generate/main.ts` and commit what it writes.');
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  const files = new Map([...committed, ...builtFiles(model)]);
  for (const path of leftovers(files, ['packages/sdk/src/generated', validators, commands]))
    rmSync(join(repository, path));
  const written = write(files);
  console.log(`${model.operations.length} operations, ${written} files written`);
}
