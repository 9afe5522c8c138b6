import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './world.ts';

/**
 * The secret of a development folder, made on first use and readable by its owner alone.
 * @throws Error when the file cannot be read or written, is open to others, or is too short
 */
export function developmentSecret(folder: string, world: World): string {
  const path = join(folder, 'secret.key');
  const found = readSecret(path);
  if (found !== undefined) return found;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${world.uuid()}`;
  writeFileSync(draft, `${world.bytes(48).toString('base64url')}\n`, { mode: 0o600, flush: true });
  try {
    // A link is made whole or not at all: of two processes that start at once, both use the first one's secret.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecret(path)!;
}

function readSecret(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0) {
    throw new Error(`${path} can be read by others; run: chmod 600 ${path}`);
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < 32)
    throw new Error(`${path} holds less than 32 characters; restore it, or set SECRET_KEY.`);
  return secret;
}
