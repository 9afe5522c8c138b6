import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** An Ed25519 key pair. */
export interface SigningKey {
  /** The first 16 hex digits of the SHA-256 of the public key in DER. */
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** The key pair of a seed of 32 bytes: the private key is the seed itself, in the fixed frame of RFC 8410. */
export function signingKey(seed: Uint8Array): SigningKey {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const id = createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('hex');
  return { id: id.slice(0, 16), privateKey, publicKey };
}
