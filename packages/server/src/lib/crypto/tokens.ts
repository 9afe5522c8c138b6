import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { World } from '../world.ts';

/** st: service token · rt: refresh token · iv: invitation · ml: link to a medium · cl: link to a calendar. */
export type TokenKind = 'st' | 'rt' | 'iv' | 'ml' | 'cl' | 'hw';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECK_BYTES = 4;
const CHECK_LENGTH = lengthOf(CHECK_BYTES);

/**
 * Writes bytes as `plugs_<kind>_<content><checksum>`, in letters and digits. The prefix lets secret scanners find a
 * token that leaked; the checksum (CRC-32, as in GitHub's tokens) finds typing errors without asking the database.
 */
export function formatToken(kind: TokenKind, content: Uint8Array): string {
  const body = `plugs_${kind}_${toBase62(Buffer.from(content))}`;
  return body + checksum(body);
}

/** A new token with 256 random bits. */
export function randomToken(kind: TokenKind, world: World): string {
  return formatToken(kind, world.bytes(32));
}

/**
 * The content of a well-formed token, undefined for any other text. Says nothing about whether the token is known.
 * @param length of the content in bytes
 */
export function readToken(text: string, kind: TokenKind, length = 32): Buffer | undefined {
  const start = `plugs_${kind}_`;
  const end = start.length + lengthOf(length);
  if (text.length !== end + CHECK_LENGTH || !text.startsWith(start)) return undefined;
  if (checksum(text.slice(0, end)) !== text.slice(end)) return undefined;
  return fromBase62(text.slice(start.length, end), length);
}

/** What the database keeps instead of a token: SHA-256 in hex. Enough, as the token is random and long. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function checksum(text: string): string {
  const check = Buffer.alloc(CHECK_BYTES);
  check.writeUInt32BE(crc32(text));
  return toBase62(check);
}

/** Characters that any value of so many bytes fits into. */
function lengthOf(bytes: number): number {
  return Math.ceil((bytes * 8) / Math.log2(62));
}

function toBase62(bytes: Buffer): string {
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; rest > 0n; rest /= 62n) text = ALPHABET[Number(rest % 62n)] + text;
  return text.padStart(lengthOf(bytes.length), '0');
}

function fromBase62(text: string, length: number): Buffer | undefined {
  let value = 0n;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 62n + BigInt(digit);
  }
  const hex = value.toString(16).padStart(length * 2, '0');
  return hex.length === length * 2 ? Buffer.from(hex, 'hex') : undefined;
}
