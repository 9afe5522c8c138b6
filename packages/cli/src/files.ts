/** Small files of ours: read whole, replaced atomically, one process at a time where it matters. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CliError } from './errors.ts';

/** The text of a file, or undefined when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Parses JSON of ours; a file that was damaged by hand says so, with the way out. */
export function parseOwnJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new CliError('config_unreadable', `${path} is not valid JSON: ${(cause as Error).message}.`, {
      where: path,
      next: [`mv ${path} ${path}.broken`],
      cause,
    });
  }
}

/**
 * Replaces a file as a whole: a reader sees the old or the new one, never half of it, whatever kills us.
 * The file is readable by its owner alone (0600), its folder too (0700).
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

const lockWaitMs = 15_000;
const lockPollMs = 50;
/** Nothing done under a lock takes longer; an older lock belongs to a process that died on another machine. */
const lockStaleMs = 60_000;

/** Runs the work while this process alone holds `<path>.lock`; a lock whose owner is dead is taken over. */
export async function withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${path}.lock`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const until = performance.now() + lockWaitMs;
  while (!(await take(lock))) {
    await dropIfStale(lock);
    if (performance.now() > until) {
      throw new CliError('profile_locked', 'Another plugs is changing the same file.', { where: lock });
    }
    await sleep(lockPollMs);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx', 0o600);
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Moves a dead process's lock aside; if it was a living one's after all, it is put back. */
async function dropIfStale(lock: string): Promise<void> {
  const owner = await readIfThere(lock);
  if (owner === undefined || !(await isStale(lock, owner))) return;
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
    if ((await readIfThere(aside)) !== owner) await link(aside, lock);
  } catch (error) {
    if (!isCode(error, 'ENOENT', 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function isStale(lock: string, owner: string): Promise<boolean> {
  const info = await stat(lock).catch(() => undefined);
  if (!info) return false;
  if (Date.now() - info.mtimeMs > lockStaleMs) return true;
  const pid = Number(owner);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return isCode(error, 'ESRCH');
  }
}

/** True when the error is one of Node's with one of these codes. */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
