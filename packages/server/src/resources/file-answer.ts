import { Problem } from '../lib/problem.ts';
import type { Answer } from './handler.ts';

/** The bytes to send: from `start` up to, not including, `end`. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A file that is answered, whole or in part. */
export interface AnsweredFile {
  /** In bytes. */
  readonly size: number;
  /** Strong: of these very bytes. */
  readonly etag: string;
  /** Content-Type, Content-Disposition and the like. */
  readonly headers: Readonly<Record<string, string>>;
  /** Reads a part, or all when there is none; nothing is read before the first byte is asked for. */
  read(part: Part | null): AsyncIterable<Uint8Array>;
}

/**
 * Answers a file or the part of it that Range asks for (RFC 9110, 14). If-Range compares strongly: who has another
 * copy, or names one weakly, gets the whole.
 * @throws Problem range_not_satisfiable, with the size in Content-Range
 */
export const answerFile = (
  asked: Readonly<Record<string, string | undefined>>,
  { size, etag, headers, read }: AnsweredFile,
): Answer => {
  const found = partOf(asked.range, size);
  const part = found !== null && (asked['if-range'] ?? etag) === etag ? found : null;
  const { start, end } = part ?? { start: 0, end: size };
  return {
    status: part ? 206 : 200,
    headers: {
      ...headers,
      'Content-Length': String(end - start),
      'Accept-Ranges': 'bytes',
      ETag: etag,
      ...(part && { 'Content-Range': `bytes ${start}-${end - 1}/${size}` }),
    },
    stream: read(part),
  };
};

/** The part that a Range header means; null when it asks for all. The contract has checked its form. */
const partOf = (range: string | undefined, size: number): Part | null => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return null;
  // Without a beginning the number counts from the end of the file.
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1);
  if (start < end) return { start, end };
  throw new Problem(
    'range_not_satisfiable',
    `The file has ${size} bytes; none are from ${start} to ${to || 'its end'}.`,
    {
      headers: { 'Content-Range': `bytes */${size}` },
    },
  );
};
