import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../csv/dialect.ts';
import { TextReader, UndecodableError } from '../csv/encoding.ts';
import { nulFault } from './binary.ts';
import { type Fault, unreadable } from './fault.ts';

export interface DetectedEncoding {
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly why: string;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes that windows-1252 leaves undefined. */
const undefined1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/**
 * The encoding of a file's head: by byte order mark, by the place of NULs, by being valid UTF-8, else windows-1252
 * where that is plausible. `complete`: the head is the whole file.
 * @throws SourceError (`encoding`, `binary`) when it cannot be told
 */
export function detectEncoding(
  head: Uint8Array,
  complete: boolean,
  stated: Encoding | undefined,
): DetectedEncoding {
  const mark = marks.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (stated !== undefined) return { encoding: stated, bom: mark?.[0] === stated, why: 'stated' };
  if (mark !== undefined) return { encoding: mark[0], bom: true, why: 'a byte order mark opens the file' };
  const wide = wideEncoding(head);
  if (wide !== null) return { encoding: wide, bom: false, why: 'every other byte is NUL, as in UTF-16 text' };
  const nul = nulFault(head);
  if (nul !== null) throw unreadable(nul);
  const whole = complete ? head : head.subarray(0, lastCharacterStart(head));
  if (isUtf8(whole)) return { encoding: 'utf-8', bom: false, why: utf8Reason(whole) };
  const reason = westernReason(whole);
  if (reason !== null) return { encoding: 'windows-1252', bom: false, why: reason };
  throw unreadable(unclear(whole));
}

function lastCharacterStart(head: Uint8Array): number {
  let at = head.length;
  while (at > 0 && head.length - at < 4 && (head[at - 1]! & 0xc0) === 0x80) at -= 1;
  return at > 0 && head[at - 1]! >= 0xc0 ? at - 1 : head.length;
}

function utf8Reason(head: Uint8Array): string {
  const high = head.some((byte) => byte >= 0x80);
  return high ? 'all bytes are valid UTF-8' : 'plain ASCII so far, which UTF-8 includes';
}

/** UTF-16 without a mark: NULs in one half of the pairs and almost none in the other. */
function wideEncoding(head: Uint8Array): Encoding | null {
  const sample = head.subarray(0, 4096);
  const pairs = Math.floor(sample.length / 2);
  const nuls = [0, 0];
  for (let i = 0; i < pairs * 2; i += 1) if (sample[i] === 0) nuls[i % 2]! += 1;
  const [even = 0, odd = 0] = nuls;
  if (pairs < 2 || Math.max(even, odd) < pairs * 0.5 || Math.min(even, odd) > pairs * 0.05) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Why the bytes may be Western European text, or null: other scripts have far more high bytes. */
function westernReason(head: Uint8Array): string | null {
  const high = head.filter((byte) => byte >= 0x80);
  if (high.some((byte) => undefined1252.includes(byte))) return null;
  if (high.length > 3 && high.length > head.length * 0.1) return null;
  if (holdsUtf8Characters(head)) return null;
  return `not valid UTF-8, and ${high.length} of ${head.length} bytes are accented characters of windows-1252`;
}

/** Some characters are good UTF-8 and others are not: damaged rather than another encoding. */
function holdsUtf8Characters(head: Uint8Array): boolean {
  return /[\u00c3\u00c5\u00e2][\u0080-\u00bf]/.test(Buffer.from(head).toString('latin1'));
}

function unclear(head: Uint8Array): Fault {
  try {
    new TextReader('utf-8').read(head);
  } catch (error) {
    if (error instanceof UndecodableError) {
      const lines = error.before.split(/\r\n|\n|\r/);
      return undecodable(error, 'utf-8', lines.length, lines.at(-1)!.length + 1);
    }
    throw error;
  }
  return {
    rule: 'encoding',
    message: 'The last character of the file is cut off.',
    fix: 'Upload the file again.',
  };
}

/** What to tell about bytes that are no text in `encoding`, at this line and column. */
export function undecodable(
  error: UndecodableError,
  encoding: Encoding,
  line: number,
  column: number,
): Fault {
  return {
    rule: 'encoding',
    message: `Not ${encoding}: ${error.message} (line ${line}, column ${column}).`,
    fix: 'Save the file as UTF-8, or say what it is with --encoding.',
    offset: error.offset,
    line,
    column,
    flag: '--encoding',
    choices: (['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const).filter(
      (other) => other !== encoding,
    ),
  };
}
