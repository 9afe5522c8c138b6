import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { World } from '../world.ts';

/** st: service token · rt: refresh token · iv: invitation. */
export type TokenKind = 'st' | 'rt' | 'iv';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_LENGTH = 43;
const CHECK_LENGTH = 6;
const SHAPE = /^plugs_(st|rt|iv)_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;

/**
 * Writes 32 secret bytes as `plugs_<kind>_<secret><checksum>`. The prefix lets secret scanners find a token that
 * leaked; the checksum (CRC-32, as in GitHub's tokens) finds typing errors without asking the database.
 */
export function formatToken(kind: TokenKind, secret: Uint8Array): string {
  const body = `plugs_${kind}_${base62(Buffer.from(secret), SECRET_LENGTH)}`;
  return body + checksum(body);
}

/** A new token with 256 random bits. */
export function randomToken(kind: TokenKind, world: World): string {
  return formatToken(kind, world.bytes(32));
}

/** Whether a text is a well-formed token of this kind. Says nothing about whether it is known. */
export function isToken(text: string, kind: TokenKind): boolean {
  const match = SHAPE.exec(text);
  return match?.[1] === kind && checksum(text.slice(0, -CHECK_LENGTH)) === match[3];
}

/** What the database keeps instead of a token: SHA-256 in hex. Enough, as the token is random and long. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function checksum(text: string): string {
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(text));
  return base62(check, CHECK_LENGTH);
}

function base62(bytes: Buffer, length: number): string {
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; rest > 0n; rest /= 62n) text = ALPHABET[Number(rest % 62n)] + text;
  return text.padStart(length, '0');
}
