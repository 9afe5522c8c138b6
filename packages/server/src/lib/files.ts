import { constants } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Disk } from 'flydrive';
import { storageFault, toProblem } from './problem.ts';

/**
 * Where files live. Every key is `org/<organisation id>/<folders>/<name>`; anything else is refused.
 * All methods throw the problem `storage_full` or `storage_unavailable` when the storage is the reason.
 */
export interface FileStore {
  /**
   * Writes a whole file, or on any error none: readers see the old file until the new one is complete.
   * @param size of content that is no array, in bytes: a bucket must know it before
   */
  put(key: string, content: Uint8Array | AsyncIterable<Uint8Array>, size?: number): Promise<void>;
  /** Bytes of the file, undefined when there is none. */
  size(key: string): Promise<number | undefined>;
  /** Removes a file; fine when there is none. */
  delete(key: string): Promise<void>;
  /** Keys of all files below a folder such as `org/<id>/imports` or `org/<id>`, sorted. */
  list(folder: string): Promise<string[]>;
  /**
   * Opens a file for reading at any place.
   * @throws ENOENT when there is none
   */
  reader(key: string): Promise<FileReader>;
  /** Opens a file for appending at `position`; what stood behind it is cut off. Makes the file at position 0. */
  writer(key: string, position: number): Promise<FileWriter>;
}

/** Refuses every key that is not below the folder of one organisation. Segments cannot begin with a dot. */
export function checkKey(key: string): string {
  if (KEY.test(key)) return key;
  throw new RangeError(
    `The file key ${JSON.stringify(key)} is not of the form org/<organisation id>/<name>.`,
  );
}

/** The same for a folder, which may be the organisation's own. */
export const checkFolder = (folder: string): string => {
  checkKey(`${folder}/file`);
  return folder;
};

export interface FileReader {
  readonly size: number;
  /** Up to `length` bytes from `position`; fewer only at the end of the file. */
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

export interface FileWriter {
  /** Where the next byte goes. */
  readonly position: number;
  /** Appends all of `bytes`, or on any error nothing. */
  write(bytes: Uint8Array): Promise<void>;
  /** Returns when everything written would survive a power cut. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

const SEGMENT = '[A-Za-z0-9][A-Za-z0-9._-]{0,127}';
const KEY = new RegExp(
  `^org/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(/${SEGMENT}){1,8}$`,
);
const PART = '.part';

/** A file store in a folder of this machine, which is made when it is missing. */
export function diskFileStore(folder: string): FileStore {
  let opened: Promise<Disk> | undefined;
  const withDisk = <R>(work: (disk: Disk) => Promise<R>) =>
    guarded(async () => {
      opened ??= openDisk(folder);
      return work(await opened);
    });
  const pathOf = (key: string) => join(folder, checkKey(key));
  return {
    put: (key, content) => withDisk((disk) => putWhole(disk, folder, checkKey(key), content)),
    size: (key) =>
      withDisk(async (disk) => {
        const found = await disk.exists(checkKey(key));
        return found ? (await disk.getMetaData(key)).contentLength : undefined;
      }),
    delete: (key) => withDisk((disk) => disk.delete(checkKey(key))),
    list: (prefix) =>
      withDisk(async (disk) => {
        const { objects } = await disk
          .listAll(checkFolder(prefix), { recursive: true })
          .catch(emptyWhenMissing);
        const keys = [...objects].flatMap((file) => (file.isFile ? [file.key] : []));
        return keys.filter((key) => !key.endsWith(PART)).sort();
      }),
    reader: (key) => guarded(() => openReader(pathOf(key))),
    writer: (key, position) => guarded(() => openWriter(pathOf(key), position)),
  };
}

/** Loads the file library with the first use: most commands touch no file. */
async function openDisk(location: string): Promise<Disk> {
  const [{ Disk }, { FSDriver }] = await Promise.all([import('flydrive'), import('flydrive/drivers/fs')]);
  return new Disk(new FSDriver({ location, visibility: 'private' }));
}

/** Lets faults of the storage through as problems, and everything else as it is. */
async function guarded<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    throw storageFault(error) === undefined ? error : toProblem(error);
  }
}

async function putWhole(
  disk: Disk,
  folder: string,
  key: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<void> {
  const part = key + PART;
  try {
    if (content instanceof Uint8Array) await disk.put(part, content);
    else await disk.putStream(part, Readable.from(content));
    await syncPath(join(folder, part));
    await disk.move(part, key);
    await syncPath(dirname(join(folder, key)));
  } catch (error) {
    await disk.delete(part);
    throw error;
  }
}

function emptyWhenMissing(error: unknown): { objects: [] } {
  if (error instanceof Error && codeOf(error.cause ?? error) === 'ENOENT') return { objects: [] };
  throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

async function openReader(path: string): Promise<FileReader> {
  const handle = await open(path, constants.O_RDONLY);
  const { size } = await handle.stat();
  return {
    size,
    async read(position, length) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - position)));
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await guarded(() =>
          handle.read(bytes, filled, bytes.length - filled, position + filled),
        );
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    },
    close: () => handle.close(),
  };
}

async function openWriter(path: string, start: number): Promise<FileWriter> {
  const created = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const handle = await open(path, constants.O_RDWR | (start === 0 ? constants.O_CREAT : 0), 0o600);
  const { size } = await handle.stat();
  if (start > size) {
    await handle.close();
    throw new RangeError(`Cannot append at ${start}: the file ends at ${size}.`);
  }
  if (size > start) await handle.truncate(start);
  let position = start;
  return {
    get position() {
      return position;
    },
    async write(bytes) {
      await guarded(() => writeAll(handle, bytes, position));
      position += bytes.length;
    },
    async sync() {
      await guarded(() => handle.sync());
      if (start === 0) await guarded(() => syncFolders(path, created));
    },
    close: () => handle.close(),
  };
}

/** A disk that fills up may take a part of a write; that part is taken back. */
async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  try {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
      done += bytesWritten;
    }
  } catch (error) {
    await handle.truncate(position).catch(() => undefined);
    throw error;
  }
}

/** Makes the names durable too: the folder of the file, and above it as many as were made for it. */
async function syncFolders(path: string, firstCreated: string | undefined): Promise<void> {
  const top = firstCreated === undefined ? dirname(path) : dirname(firstCreated);
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    await syncPath(folder);
    if (folder === top || folder === dirname(folder)) return;
  }
}

/** Makes a file's content, or a folder's list of names, durable. */
async function syncPath(path: string): Promise<void> {
  const handle = await open(path, constants.O_RDONLY);
  await handle.sync().finally(() => handle.close());
}
