import { TextDecoder } from 'node:util';
import type { Encoding } from './dialect.ts';

/** Bytes that are no text in the stated encoding. `before` is the good text of the same chunk. */
export class UndecodableError extends Error {
  override readonly name = 'UndecodableError';
  readonly offset: number;
  readonly byte: number;
  readonly before: string;

  constructor(offset: number, byte: number, before: string) {
    super(`byte 0x${byte.toString(16).padStart(2, '0')} at offset ${offset} is not valid here`);
    this.offset = offset;
    this.byte = byte;
    this.before = before;
  }
}

/**
 * Turns chunks of bytes into text. Strict: what is not valid is an `UndecodableError` with its byte offset,
 * never a replacement character. A byte order mark at the start is dropped.
 */
export class TextReader {
  readonly #encoding: Encoding;
  readonly #decoder: TextDecoder;
  #held: Uint8Array = new Uint8Array(0);
  #offset = 0;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  /** Text of all characters that are whole by the end of this chunk. */
  read(chunk: Uint8Array): string {
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const whole = bytes.length - incompleteTail(bytes, this.#encoding);
    // A copy: the stream may use the memory of its chunk again.
    this.#held = whole === bytes.length ? new Uint8Array(0) : bytes.slice(whole);
    return this.#decode(bytes.subarray(0, whole));
  }

  /** Call at the end: a character cut in half is an error. */
  end(): void {
    if (this.#held.length > 0) throw new UndecodableError(this.#offset, this.#held[0]!, '');
  }

  #decode(bytes: Uint8Array): string {
    let text: string;
    try {
      text = this.#decoder.decode(bytes);
    } catch {
      const good = validPrefix(bytes, this.#encoding);
      const before = this.#decoder.decode(bytes.subarray(0, good));
      throw new UndecodableError(this.#offset + good, bytes[good] ?? 0, before);
    }
    const first = this.#offset === 0;
    this.#offset += bytes.length;
    return first && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }
}

/** How many bytes at the end belong to a character that is not finished. */
function incompleteTail(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'windows-1252') return 0;
  if (encoding === 'utf-8') {
    for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
      const byte = bytes[bytes.length - back]!;
      if (byte < 0x80) return 0;
      if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    }
    return 0;
  }
  const odd = bytes.length % 2;
  const high = bytes[encoding === 'utf-16le' ? bytes.length - odd - 1 : bytes.length - odd - 2];
  return high !== undefined && high >= 0xd8 && high <= 0xdb ? odd + 2 : odd;
}

/** Length of the longest valid beginning; found by halving, since a bad byte stays bad when more follows. */
function validPrefix(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good - incompleteTail(bytes.subarray(0, good), encoding);
}

/** Text to bytes, the inverse of `TextReader`. Characters that windows-1252 lacks become `?`. */
export function encodeText(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const bytes = Buffer.alloc(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = windows1252.get(text[i]!) ?? 0x3f;
  return bytes;
}

// The decoder's own table, turned round: what was read is written back byte for byte.
const windows1252 = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map((c, i) => [
    c,
    i,
  ]),
);

/** A text whose characters the encoding has; others are written as `\u{1f600}`. */
export function encodable(text: string, encoding: Encoding): string {
  if (encoding !== 'windows-1252') return text;
  return [...text].map((c) => (windows1252.has(c) ? c : `\\u{${c.codePointAt(0)!.toString(16)}}`)).join('');
}

/** The byte order mark of an encoding, empty where there is none. */
export function byteOrderMark(encoding: Encoding): Buffer {
  return encoding === 'windows-1252' ? Buffer.alloc(0) : encodeText('\ufeff', encoding);
}
