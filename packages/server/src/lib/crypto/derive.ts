import { createHash, hkdfSync, timingSafeEqual } from 'node:crypto';

/** The secrets a server is started with: the one in use, and the one before while a rotation runs. */
export interface Secrets {
  readonly current: string;
  readonly previous?: string;
}

/**
 * A key for one purpose, from a secret of the settings or from another key (HKDF-SHA256, RFC 5869).
 * Other purposes give unrelated keys, so that one leaked key tells nothing about the rest.
 */
export function deriveKey(secret: string | Uint8Array, purpose: string, length = 32): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `the-plugs/${purpose}`, length));
}

/** Compares two secrets in a time that does not depend on where they differ. */
export function equalSecrets(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
