import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { World } from '../world.ts';

/** Something sealed is not what was sealed: altered, moved, cut off, or sealed under another key. */
export class IntegrityError extends Error {
  override readonly name = 'IntegrityError';
}

export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

/** AES-256-GCM as `nonce | ciphertext | tag`, under a fresh random nonce (NIST SP 800-38D, 8.2.2). */
export function encrypt(key: Buffer, plaintext: Uint8Array, aad: Uint8Array, world: World): Buffer {
  const nonce = world.bytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(aad);
  return Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `encrypt` made. Answers undefined when key, additional data or a single bit differ. */
export function decrypt(key: Buffer, sealed: Uint8Array, aad: Uint8Array): Buffer | undefined {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(aad);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
}
