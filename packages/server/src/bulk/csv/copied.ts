import type { ColumnKind } from '../../generated/resources.ts';
import { standardDialect } from './dialect.ts';

/*
 * PostgreSQL writes CSV itself (COPY … CSV), faster than any program could with its rows. What is left to do is done
 * byte by byte, without making texts of them: the formula guard, times, booleans, line ends. A property test holds the
 * outcome to `rowWriter`, byte for byte.
 */
const NEWLINE = 0x0a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const PLUS = 0x2b;
const COMMA = 0x2c;
const DOT = 0x2e;
const ZERO = 0x30;
const CAPITAL_T = 0x54;
const CAPITAL_Z = 0x5a;
const SMALL_T = 0x74;
const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
/** No byte of a record becomes more than four. */
const GROWTH = 4;
/** `2026-11-23 20:15:00`: what stands before the fraction of a second. */
const SECONDS_LENGTH = 19;

// The ASCII ones among the beginnings that guard.ts names; the others are EF BC 8B, 8D, 9D and A0 in UTF-8.
const dangerousAscii = new Set(Buffer.from("=+-@\t\r\n\0'"));
const dangerous = Uint8Array.from({ length: 256 }, (_, byte) => Number(dangerousAscii.has(byte)));
const FULL_WIDTH = [0xef, 0xbc] as const;
const fullWidthLast = new Set([0x8b, 0x8d, 0x9d, 0xa0]);

/** Turns the CSV that PostgreSQL sends into the CSV that we write. Records are cut anywhere by the pieces given. */
export class CopiedCsv {
  /** Records written so far. */
  rows = 0;
  readonly #kinds: readonly ColumnKind[];
  readonly #guarded: boolean;
  /** What ends a record: the empty cell of the mark too, where there is one. */
  readonly #end: Buffer;
  #rest: Buffer = Buffer.alloc(0);
  #out: Buffer = Buffer.alloc(0);
  #at = 0;

  constructor(kinds: readonly ColumnKind[], guarded: boolean) {
    this.#kinds = kinds;
    this.#guarded = guarded;
    this.#end = Buffer.from((guarded ? standardDialect.delimiter : '') + standardDialect.line_ending);
  }

  /** The whole records among all bytes given so far that were not answered yet. */
  take(piece: Buffer): Buffer {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, piece]) : piece;
    if (this.#out.length < bytes.length * GROWTH) this.#out = Buffer.allocUnsafe(bytes.length * GROWTH);
    let written = 0;
    let next = 0;
    for (this.#at = 0; ; this.rows += 1) {
      const end = this.#record(bytes, next);
      if (end < 0) break;
      next = end;
      written = this.#at;
    }
    this.#rest = Buffer.from(bytes.subarray(next));
    return Buffer.from(this.#out.subarray(0, written));
  }

  /** Writes one record; answers where the next one begins, or -1 when its end is not there yet. */
  #record(bytes: Buffer, start: number): number {
    const last = this.#kinds.length - 1;
    let at = start;
    for (let column = 0; column <= last; column += 1) {
      const end = bytes[at] === QUOTE ? this.#quoted(bytes, at) : this.#bare(bytes, at, this.#kinds[column]!);
      if (end < 0 || end >= bytes.length) return -1;
      // A row of one empty cell would be a blank line, which is no row.
      if (last === 0 && !this.#guarded && (end === at || isEmptyText(bytes, at))) {
        this.#out[this.#at++] = QUOTE;
        this.#out[this.#at++] = QUOTE;
      }
      if (column < last) this.#out[this.#at++] = COMMA;
      at = end + 1;
    }
    this.#append(this.#end);
    return at;
  }

  /** Writes a cell without quotes; answers where it ends, at a comma or a line break. */
  #bare(bytes: Buffer, start: number, kind: ColumnKind): number {
    let end = start;
    if (kind === 'datetime' || kind === 'boolean') {
      while (end < bytes.length && bytes[end] !== COMMA && bytes[end] !== NEWLINE) end += 1;
      if (end > start && kind === 'boolean') this.#append(bytes[start] === SMALL_T ? TRUE : FALSE);
      else if (end > start) this.#instant(bytes, start, end);
      return end;
    }
    this.#guard(bytes, start);
    const out = this.#out;
    let at = this.#at;
    for (; end < bytes.length; end += 1) {
      const byte = bytes[end]!;
      if (byte === COMMA || byte === NEWLINE) break;
      out[at++] = byte;
    }
    this.#at = at;
    return end;
  }

  /** Writes a cell in quotes; an empty text is an empty cell. */
  #quoted(bytes: Buffer, start: number): number {
    if (isEmptyText(bytes, start)) return start + 2;
    const out = this.#out;
    out[this.#at++] = QUOTE;
    this.#guard(bytes, start + 1);
    let at = this.#at;
    let end = start + 1;
    for (; end < bytes.length; end += 1) {
      const byte = bytes[end]!;
      out[at++] = byte;
      if (byte !== QUOTE) continue;
      if (bytes[end + 1] !== QUOTE) break;
      out[at++] = QUOTE;
      end += 1;
    }
    this.#at = at;
    return end + 1;
  }

  #guard(bytes: Buffer, start: number): void {
    if (!this.#guarded) return;
    const first = bytes[start]!;
    const isFullWidth =
      first === FULL_WIDTH[0] && bytes[start + 1] === FULL_WIDTH[1] && fullWidthLast.has(bytes[start + 2]!);
    // A cell that is empty begins with the line break behind it.
    const isEmpty = first === NEWLINE && bytes[start - 1] !== QUOTE;
    if ((dangerous[first] === 1 && !isEmpty) || isFullWidth) this.#out[this.#at++] = APOSTROPHE;
  }

  /** `2026-11-23 20:15:00.12+00` as `2026-11-23T20:15:00.120Z`. */
  #instant(bytes: Buffer, start: number, end: number): void {
    const out = this.#out;
    const seconds = start + SECONDS_LENGTH;
    bytes.copy(out, this.#at, start, seconds);
    out[this.#at + 10] = CAPITAL_T;
    this.#at += SECONDS_LENGTH;
    out[this.#at++] = DOT;
    let fraction = bytes[seconds] === DOT ? seconds + 1 : end;
    for (let digit = 0; digit < 3; digit += 1) {
      const isThere = fraction < end && bytes[fraction] !== PLUS;
      out[this.#at++] = isThere ? bytes[fraction]! : ZERO;
      if (isThere) fraction += 1;
    }
    out[this.#at++] = CAPITAL_Z;
  }

  #append(bytes: Buffer): void {
    for (const byte of bytes) this.#out[this.#at++] = byte;
  }
}

// Two quotes and then the end of the cell; two quotes and a third are a text that begins with a quote.
const isEmptyText = (bytes: Buffer, start: number): boolean =>
  bytes[start] === QUOTE &&
  bytes[start + 1] === QUOTE &&
  (bytes[start + 2] === COMMA || bytes[start + 2] === NEWLINE);
