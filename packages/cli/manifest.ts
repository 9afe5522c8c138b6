/** Writes oclif.manifest.json from the built commands: what help and look-ups read instead of the commands. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Config } from '@oclif/core/config';
import { settings } from '@oclif/core/settings';

/** @param root folder of the CLI package, with dist/ built */
export async function writeManifest(root: string): Promise<void> {
  const pjson = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  settings.enableAutoTranspile = false;
  const options = { root, pjson, ignoreManifest: true, errorOnManifestCreate: true };
  const config = await Config.load(options);
  // oclif's class has it, its interface does not say so.
  const plugin = config.plugins.get(pjson.name) as unknown as { manifest: Manifest };
  const commands = Object.values(plugin.manifest.commands).map((command) => [command.id, slim(command)]);
  commands.sort(([a], [b]) => String(a).localeCompare(String(b)));
  const manifest = { commands: Object.fromEntries(commands), version: plugin.manifest.version };
  await writeFile(join(root, 'oclif.manifest.json'), JSON.stringify(manifest));
}

type Cached = (typeof Config.prototype.commands)[number];

interface Manifest {
  readonly version: string;
  readonly commands: Readonly<Record<string, Cached>>;
}

/** Global flags are the same everywhere: help adds them, so that the manifest stays small and quick to read. */
function slim(command: Cached): object {
  const flags = Object.entries(command.flags).filter(([, flag]) => flag.helpGroup !== 'GLOBAL');
  return { ...command, flags: Object.fromEntries(flags.map(([name, flag]) => [name, spoken(flag)])) };
}

/** Drops what says nothing: false, empty, undefined. */
function spoken(value: object): object {
  const entries = Object.entries(value).filter(
    ([, member]) =>
      member !== undefined && member !== false && !(Array.isArray(member) && member.length === 0),
  );
  return Object.fromEntries(entries);
}
