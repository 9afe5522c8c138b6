import { pipeline, Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Compression } from '../csv/dialect.ts';
import { unreadable } from './fault.ts';
import type { Source } from './types.ts';

/** Compression by magic bytes: RFC 1952 (gzip) and RFC 8878 (Zstandard). */
export function compressionOf(head: Uint8Array): Compression {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd';
  return 'none';
}

/**
 * The bytes of the file, unpacked. `consumed` hears how many packed bytes were taken, for progress.
 * @throws SourceError (`compression`, `file_too_long`)
 */
export async function* unpack(
  source: Source,
  compression: Compression,
  maxBytes: number,
  consumed: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of decompress(counted(source, consumed), compression)) {
    total += chunk.length;
    if (total > maxBytes) throw tooLong(maxBytes);
    yield chunk;
  }
}

async function* counted(source: Source, consumed: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    consumed(chunk.length);
    yield chunk;
  }
}

async function* decompress(
  source: AsyncGenerator<Uint8Array>,
  compression: Compression,
): AsyncGenerator<Uint8Array> {
  if (compression === 'none') {
    yield* source;
    return;
  }
  const options = { chunkSize: 1 << 17 };
  const unpacker = compression === 'gzip' ? createGunzip(options) : createZstdDecompress(options);
  let fed = 0;
  const packed = counted(source, (bytes) => {
    fed += bytes;
  });
  // The callback is needed for the stream to be cleaned up; the error arrives through the iteration.
  const stream = pipeline(Readable.from(packed, { objectMode: false }), unpacker, () => {});
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    if (!isZlibError(error)) throw error;
    throw unreadable({
      rule: 'compression',
      message: `The ${compression} data is damaged or cut off (${error.message}).`,
      fix: 'Upload the file again, or unpack it first and import the plain file.',
    });
  }
  // Node stops at the end of a zstd frame and drops, without a word, what follows in the same chunk.
  if (compression === 'zstd' && unpacker.bytesWritten < fed) throw severalFrames();
}

function severalFrames(): Error {
  return unreadable({
    rule: 'compression',
    message: 'The zstd file holds several frames, or something after its frame.',
    fix: 'Unpack it and import the plain file, or pack it again with "zstd FILE".',
  });
}

function isZlibError(error: unknown): error is Error {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code !== undefined && (code.startsWith('Z_') || code.startsWith('ZSTD_'));
}

function tooLong(maxBytes: number): Error {
  return unreadable({
    rule: 'file_too_long',
    message: `The file holds more than ${maxBytes} bytes when unpacked.`,
    fix: 'Split it into several files.',
  });
}

/**
 * The first bytes of the file, unpacked: `wanted` of them, or all there are.
 * A cut-off end of the sample itself is no error.
 */
export async function readHead(
  source: Source,
  stated: Compression | undefined,
  wanted: number,
): Promise<{ compression: Compression; head: Uint8Array; complete: boolean }> {
  const [first, rest] = await peek(source);
  const compression = stated ?? compressionOf(first);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of unpack(rest, compression, Number.MAX_SAFE_INTEGER, () => {})) {
    chunks.push(chunk);
    length += chunk.length;
    // One byte more than wanted tells that the sample is not all.
    if (length > wanted)
      return { compression, head: Buffer.concat(chunks).subarray(0, wanted), complete: false };
  }
  return { compression, head: Buffer.concat(chunks), complete: true };
}

/** The first four bytes or more, and the whole source again. */
async function peek(source: Source): Promise<[Uint8Array, AsyncGenerator<Uint8Array>]> {
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let first: Uint8Array = new Uint8Array(0);
  let ended = false;
  while (first.length < 4 && !ended) {
    const { done, value } = await iterator.next();
    if (done) ended = true;
    else first = Buffer.concat([first, value]);
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    try {
      yield first;
      while (!ended) {
        const { done, value } = await iterator.next();
        if (done) return;
        yield value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return [first, again()];
}
