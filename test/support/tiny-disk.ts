import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A file system of its own, small enough to be filled. */
export interface TinyDisk {
  readonly folder: string;
  /** Takes all space but so many bytes. */
  leave(bytes: number): void;
  /** Gives back what `leave` took. */
  free(): void;
  /** Bytes that are left. */
  space(): number;
  unmount(): void;
}

/** Mounts one; undefined where this user may not mount, and tests that need it skip. */
export function tinyDisk(bytes: number): TinyDisk | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'plugs-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  if (mounted.status !== 0) {
    rmdirSync(folder);
    return undefined;
  }
  const ballast = path.join(folder, 'ballast');
  const space = () => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  const free = () => {
    if (existsSync(ballast)) rmSync(ballast);
  };
  return {
    folder,
    free,
    space,
    leave(left) {
      free();
      // Reserved, not written; looked at anew where a server at work has taken some of it meanwhile.
      const reserve = () =>
        spawnSync('fallocate', ['-l', String(Math.max(1, space() - left)), ballast]).status === 0;
      for (let tries = 0; !reserve(); tries += 1)
        if (tries === 20) throw new Error(`${folder} could not be filled.`);
    },
    unmount() {
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}
