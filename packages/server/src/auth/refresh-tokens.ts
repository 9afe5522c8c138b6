import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey, type Secrets } from '../lib/crypto/derive.ts';
import { formatToken, readToken } from '../lib/crypto/tokens.ts';

/*
 * A session is a family of refresh tokens. Each token names its session and generation and proves both with an HMAC,
 * so the database stores no token at all, and the successor of a token can be written again: a client whose answer was
 * lost gets the same one. A token that comes back later than that was stolen or copied, and ends the session
 * (RFC 9700, 4.14.2; FAPI 2.0 for the grace).
 */

/** How long the token before the present one may still fetch its successor. */
export const GRACE_SECONDS = 10;

export interface RefreshTokens {
  /** The refresh token of a session's generation; always the same text. */
  write(session: string, generation: number): string;
  /** What a genuine token names; undefined for any other text. */
  read(token: string): { readonly session: string; readonly generation: number } | undefined;
}

/** What is stored of a session. Times are ISO 8601. */
export interface StoredSession {
  /** Of the newest token. */
  readonly generation: number;
  /** When the newest token took the place of the one before. */
  readonly rotated_at: string | null;
  readonly expires_at: string;
  readonly revoked_at: string | null;
}

/**
 * rotate: move on to the next generation and answer its token · grace: answer the newest token again, change nothing ·
 * reuse: revoke the session · expired and revoked: refuse.
 */
export type RefreshDecision = 'rotate' | 'grace' | 'reuse' | 'expired' | 'revoked';

const SESSION_BYTES = 16;
const NAME_BYTES = SESSION_BYTES + 4;
const TOKEN_BYTES = NAME_BYTES + 32;
const UUID = /^(\w{8})(\w{4})(\w{4})(\w{4})(\w{12})$/;

/** Refresh tokens under these secrets. Tokens of the previous secret are read, new ones use the current. */
export function createRefreshTokens(secrets: Secrets): RefreshTokens {
  const keys = [secrets.current, secrets.previous]
    .filter((secret) => secret !== undefined)
    .map((secret) => deriveKey(secret, 'refresh-token'));
  const proof = (key: Buffer, name: Buffer) => createHmac('sha256', key).update(name).digest();
  return {
    write(session, generation) {
      const name = Buffer.alloc(NAME_BYTES);
      name.write(session.replaceAll('-', ''), 'hex');
      name.writeUInt32BE(generation, SESSION_BYTES);
      return formatToken('rt', Buffer.concat([name, proof(keys[0]!, name)]));
    },
    read(token) {
      const content = readToken(token, 'rt', TOKEN_BYTES);
      if (content === undefined) return undefined;
      const name = content.subarray(0, NAME_BYTES);
      const given = content.subarray(NAME_BYTES);
      if (!keys.some((key) => timingSafeEqual(proof(key, name), given))) return undefined;
      const session = name.toString('hex', 0, SESSION_BYTES).replace(UUID, '$1-$2-$3-$4-$5');
      return { session, generation: name.readUInt32BE(SESSION_BYTES) };
    },
  };
}

/** What to do with a genuine refresh token of this session that was presented now. */
export function decideRefresh(session: StoredSession, generation: number, now: Date): RefreshDecision {
  if (session.revoked_at !== null) return 'revoked';
  const time = now.getTime();
  if (Date.parse(session.expires_at) <= time) return 'expired';
  if (generation === session.generation) return 'rotate';
  const isPrevious = generation === session.generation - 1 && session.rotated_at !== null;
  if (isPrevious && time - Date.parse(session.rotated_at!) <= GRACE_SECONDS * 1000) return 'grace';
  return 'reuse';
}
