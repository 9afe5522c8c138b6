/** The file that is imported: from a path or from stdin, read as a stream, never held whole. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { UploadSource } from '@the-plugs/sdk';
import { CliError } from '../errors.ts';
import { isCode } from '../files.ts';

export interface SourceFile {
  /** What people call it: the path as typed, or `stdin`. */
  readonly label: string;
  /** Name kept with the import. */
  readonly name: string;
  /** Absolute path; null for stdin. */
  readonly path: string | null;
  /** Bytes; undefined for stdin and other pipes. */
  readonly size: number | undefined;
  /** When it was last written, in milliseconds; undefined for stdin. */
  readonly modified: number | undefined;
  readonly open: UploadSource;
}

/**
 * @param typed a path, or `-` for stdin
 * @throws CliError file_unreadable
 */
export async function openSource(typed: string): Promise<SourceFile> {
  if (typed === '-') return { ...stdin, open: () => process.stdin };
  const path = resolve(typed);
  const info = await stat(path).catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) throw unreadable(typed, 'there is no such file', 'Check the path.');
    throw error;
  });
  if (info.isDirectory()) {
    const hint = `Name the files in it: ${join(typed, '*.csv')}`;
    throw unreadable(typed, 'it is a folder', hint);
  }
  return {
    label: typed,
    name: basename(path),
    path,
    // A named pipe says 0 whatever will come.
    size: info.isFile() ? info.size : undefined,
    modified: info.mtimeMs,
    open: () => createReadStream(path),
  };
}

const stdin = { label: 'stdin', name: 'stdin.csv', path: null, size: undefined, modified: undefined };

function unreadable(typed: string, why: string, hint: string): CliError {
  return new CliError('file_unreadable', `Cannot read ${typed}: ${why}.`, { where: typed, hint });
}

/** `leads.csv.gz` and `leads.rejects-2.csv` are both called `leads`: rejects of rejects keep a short name. */
export function stemOf(name: string): string {
  return name
    .replace(/\.(gz|zst)$/i, '')
    .replace(/\.(csv|tsv|txt)$/i, '')
    .replace(/\.rejects(-\d+)?$/, '');
}

/** Folder and stem for files that are written beside the source; the working folder for stdin. */
export function besideSource(source: SourceFile, resource: string): { folder: string; stem: string } {
  if (source.path === null) return { folder: '.', stem: resource };
  return { folder: dirname(source.label), stem: stemOf(source.name) };
}
