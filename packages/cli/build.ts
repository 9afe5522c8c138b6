/**
 * Builds the CLI: `node packages/cli/build.ts`.
 *
 * Every command becomes its own entry of one split bundle, so that a run loads main.js, one command and
 * the chunks they share. Commands come from src/generated/commands (written by the generator) and
 * src/commands (written by hand); a hand-written file at the same path wins. Last, oclif.manifest.json is
 * written from the bundle, so that help and look-ups need not load a command.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licencesOf } from './licences.ts';
import { writeManifest } from './manifest.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Native, heavy or separately shipped packages: found in node_modules at run time, imported only when used.
 * typescript is what oclif would compile sources with; we hand it built commands.
 */
const external = [
  '@the-plugs/server',
  '@the-plugs/server/*',
  '@napi-rs/keyring',
  'better-sqlite3',
  'pg',
  'fastify',
  'typescript',
];

/** CommonJS inside the bundle still says require, __dirname and __filename. */
const banner = [
  "import { createRequire as createRequireOfBundle } from 'node:module';",
  'const require = createRequireOfBundle(import.meta.url);',
  'const __filename = import.meta.filename, __dirname = import.meta.dirname;',
].join('\n');

/** Command files below a folder: path without extension (`contacts/list`) to file. An absent folder has none. */
async function commandFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(folder, file).replaceAll('\\', '/').slice(0, -3), file]));
}

export interface BuildOptions {
  /** Folder that gets dist/ and oclif.manifest.json; the package itself by default. */
  readonly target?: string;
  /** Folders of commands; a later one wins over an earlier one at the same path. */
  readonly commands?: readonly string[];
}

/** Where commands come from: what the generator wrote, then what was written by hand. */
export const commandFolders = [join(root, 'src/generated/commands'), join(root, 'src/commands')];

/**
 * Builds a CLI that runs: bundle, version and manifest.
 * @returns number of commands
 */
export async function buildCli(options: BuildOptions = {}): Promise<number> {
  const { target = root, commands: folders = commandFolders } = options;
  const commands = new Map<string, string>();
  for (const folder of folders)
    for (const [path, file] of await commandFiles(folder)) commands.set(path, file);
  const dist = join(target, 'dist');
  await rm(dist, { recursive: true, force: true });
  const files = await bundle(dist, commands);
  await writeFile(join(dist, 'THIRD-PARTY-LICENCES.txt'), await licencesOf(files));
  const pjson = await readFile(join(root, 'package.json'), 'utf8');
  const { version } = JSON.parse(pjson) as { version: string };
  await writeFile(join(dist, 'version.js'), `export const version = ${JSON.stringify(version)};\n`);
  if (target !== root) await writeFile(join(target, 'package.json'), pjson);
  await writeManifest(target);
  return commands.size;
}

/** @returns the files the bundle was made of */
async function bundle(dist: string, commands: ReadonlyMap<string, string>): Promise<string[]> {
  const entries = [...commands].map(([path, file]) => ({ in: file, out: `commands/${path}` }));
  const { metafile } = await build({
    entryPoints: [{ in: join(root, 'src/main.ts'), out: 'main' }, ...entries],
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    conditions: ['@the-plugs/source'],
    chunkNames: 'chunks/[name]-[hash]',
    external,
    banner: { js: banner },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}

if (import.meta.main) {
  const started = performance.now();
  const count = await buildCli();
  console.error(`built ${count} commands in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
