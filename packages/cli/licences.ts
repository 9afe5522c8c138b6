/** The licences of what the bundle holds: whoever ships it ships them too. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Name, version and licence text of every package some file was bundled from, as one text.
 * @param files files of the bundle, as esbuild's metafile names them (relative to the working folder)
 */
export async function licencesOf(files: readonly string[]): Promise<string> {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(`/${file}`)?.[1];
    if (folder) folders.add(folder.slice(1));
  }
  const texts = await Promise.all([...folders].map(licenceOf));
  return [...new Set(texts)].sort().join(`\n${'-'.repeat(72)}\n\n`);
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : `Licence: ${license}`;
  return `${name} ${version}\n\n${text.trim()}\n`;
}
