import { type ByteStream, type Bytes, toStream } from '../core/body.ts';
import { PlugsApiError, PlugsError } from '../core/errors.ts';
import type { CallOptions } from '../core/operation.ts';
import { Sha256 } from './sha256.ts';

/** What to upload. A stream is read once; a function may be called again when an upload resumes. */
export type UploadSource = Bytes | ByteStream | (() => Bytes | ByteStream | Promise<Bytes | ByteStream>);

/** A record whose file arrives in parts. */
export interface Uploading {
  readonly id: string;
  readonly received_bytes: number;
}

/** How the file of one kind of record is sent, and where it stands. */
export interface UploadTarget<R extends Uploading> {
  /** What the record is called in errors. */
  readonly noun: string;
  send(
    id: string,
    bytes: Uint8Array<ArrayBuffer>,
    headers: { 'upload-offset': number; 'upload-complete': boolean; digest: string | undefined },
    call: CallOptions,
  ): Promise<R>;
  read(id: string, call: CallOptions): Promise<R>;
  isUploaded(current: R): boolean;
  /** Codes that say that bytes have arrived already. */
  readonly arrived: readonly string[];
}

export interface UploadOptions {
  /** Bytes of one part: what a cut costs at most, and what is held in memory twice. */
  readonly partSize: number;
  readonly call: CallOptions;
  readonly onBytes: (received: number) => void;
}

/**
 * Uploads a file in parts, from the byte the server has reached on. The bytes before it are read
 * from the source all the same: the last part carries the SHA-256 of the whole file, so a file
 * that changed since is refused and not mixed.
 * @returns the record as it is after the last byte
 */
export async function upload<R extends Uploading>(
  target: UploadTarget<R>,
  started: R,
  source: UploadSource,
  { partSize, call, onBytes }: UploadOptions,
): Promise<R> {
  const { noun } = target;
  const hash = new Sha256();
  let current = started;
  let offset = 0;
  for await (const { bytes, last } of partsOf(await open(source), partSize)) {
    hash.update(bytes);
    const digest = last ? `sha-256=${base64(hash.digest())}` : undefined;
    const end = offset + bytes.length;
    // An empty last part still says that the file is complete.
    while (current.received_bytes < end || (last && !target.isUploaded(current))) {
      const received = current.received_bytes;
      if (received < offset) throw lostBytes(noun, current, offset);
      if (received > end) throw changedSource(noun, current, end);
      const headers = { 'upload-offset': received, 'upload-complete': last, digest };
      const rest = bytes.subarray(received - offset);
      current = await target
        .send(current.id, rest, headers, call)
        .catch((error) => whereItStands(target, current, error, call));
      onBytes(current.received_bytes);
    }
    offset = end;
  }
  if (current.received_bytes > offset) throw changedSource(noun, current, offset);
  return current;
}

/**
 * A part whose answer was lost is sent again by the client, and the server then refuses the
 * bytes it has. How far it is tells whether that was all.
 */
async function whereItStands<R extends Uploading>(
  target: UploadTarget<R>,
  before: R,
  error: unknown,
  call: CallOptions,
): Promise<R> {
  const arrived = error instanceof PlugsApiError && target.arrived.includes(error.code);
  if (!arrived) throw error;
  const now = await target.read(before.id, call);
  const moved =
    now.received_bytes > before.received_bytes || target.isUploaded(now) !== target.isUploaded(before);
  if (!moved) throw error;
  return now;
}

function lostBytes(noun: string, { id, received_bytes }: Uploading, offset: number): PlugsError {
  return new PlugsError(
    'upload_lost',
    `The server has ${received_bytes} bytes of ${noun} ${id}, it had ${offset} before.`,
    { hint: `Start a new ${noun}.` },
  );
}

function changedSource(noun: string, { id, received_bytes }: Uploading, size: number): PlugsError {
  return new PlugsError(
    'source_changed',
    `The server has ${received_bytes} bytes of ${noun} ${id}, the source has only ${size}.`,
    { hint: `Resume with the file the ${noun} was started with, or start a new ${noun}.` },
  );
}

interface Part {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly last: boolean;
}

async function open(source: UploadSource): Promise<ReadableStream<Uint8Array>> {
  const opened = typeof source === 'function' ? await source() : source;
  if (opened instanceof Blob) return opened.stream();
  if (typeof opened === 'string' || opened instanceof Uint8Array || opened instanceof ArrayBuffer) {
    return new Blob([opened] as ConstructorParameters<typeof Blob>[0]).stream();
  }
  return toStream(opened);
}

/** Cuts a stream into parts of one size; one part is held back to know which is the last. */
async function* partsOf(
  stream: ReadableStream<Uint8Array>,
  partSize: number,
): AsyncGenerator<Part, void, undefined> {
  const reader = stream.getReader();
  let full: Uint8Array<ArrayBuffer> | undefined;
  let part = new Uint8Array(partSize);
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (let at = 0; at < value.length; ) {
        if (full) {
          yield { bytes: full, last: false };
          full = undefined;
        }
        const taken = Math.min(value.length - at, partSize - filled);
        part.set(value.subarray(at, at + taken), filled);
        at += taken;
        filled += taken;
        if (filled === partSize) {
          full = part;
          part = new Uint8Array(partSize);
          filled = 0;
        }
      }
    }
    yield { bytes: full ?? part.subarray(0, filled), last: true };
  } finally {
    // Leaving early, by an error or a signal, lets go of the file behind the stream.
    await reader.cancel().catch(() => {});
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
