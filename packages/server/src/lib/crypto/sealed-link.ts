import type { World } from '../world.ts';
import { deriveKey, type Secrets } from './derive.ts';
import { decrypt, encrypt } from './gcm.ts';

/** What a link stands for: an address within an organisation. */
export interface Linked {
  readonly organization: string;
  readonly address: string;
}

/**
 * Links that work for years without a sign-in and without a row of ours: organisation and address are inside, sealed
 * with AES-256-GCM, so that nobody makes or changes one, and no log or proxy reads an address from one.
 */
export interface SealedLinks {
  write(linked: Linked): string;
  /** Undefined for a token that was altered, or that another installation wrote. */
  read(token: string): Linked | undefined;
}

// An address has at most 254 characters.
const TOKEN_MAX = 1_600;

/** @param purpose links for one purpose do not open for another */
export function sealedLinks(secrets: Secrets, purpose: string, world: World): SealedLinks {
  const keyOf = (secret: string) => deriveKey(secret, `link/${purpose}`);
  const keys = [secrets.current, ...(secrets.previous === undefined ? [] : [secrets.previous])].map(keyOf);
  const aad = Buffer.from(purpose);
  return {
    write: ({ organization, address }) =>
      encrypt(keys[0]!, Buffer.from(JSON.stringify([organization, address])), aad, world).toString(
        'base64url',
      ),
    read(token) {
      const sealed = Buffer.from(token.slice(0, TOKEN_MAX), 'base64url');
      // A decoder that forgives spare bits would let two texts open as one link.
      if (sealed.toString('base64url') !== token) return undefined;
      for (const key of keys) {
        const plain = decrypt(key, sealed, aad);
        if (plain === undefined) continue;
        const [organization, address] = JSON.parse(plain.toString()) as [string, string];
        return { organization, address };
      }
      return undefined;
    },
  };
}
