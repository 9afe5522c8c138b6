/** Files that commands write: whole or not at all, and never over another one without being told to. */
import { createWriteStream } from 'node:fs';
import { access, link, rename, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isCode } from '../files.ts';

/** True when there is something at the path. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

export interface SaveOptions {
  readonly signal: AbortSignal;
  /** What the bytes go through, for example a compressor. */
  readonly through?: NodeJS.ReadWriteStream | undefined;
}

/** Writes a stream to a file, replacing what was there only once all of it has arrived. */
export async function save(
  path: string,
  body: AsyncIterable<Uint8Array>,
  { signal, through }: SaveOptions,
): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    if (through) await pipeline(body, through, createWriteStream(part), { signal });
    else await pipeline(body, createWriteStream(part), { signal });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/**
 * Writes a stream to a file of a name that is still free: `leads.rejects.csv`, else `leads.rejects-2.csv` …
 * @returns the path
 */
export async function saveBeside(
  folder: string,
  stem: string,
  kind: string,
  body: AsyncIterable<Uint8Array>,
  options: SaveOptions,
): Promise<string> {
  const part = join(folder, `.${stem}.${kind}.${process.pid}.part`);
  await save(part, body, options);
  for (let number = 1; ; number++) {
    const path = join(folder, `${stem}.${kind}${number === 1 ? '' : `-${number}`}.csv`);
    try {
      await link(part, path);
      await unlink(part);
      return path;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) {
        await rm(part, { force: true });
        throw error;
      }
    }
  }
}
