/** Signed checkpoints, the keys that they are checked with, and the faults that are found. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { AuditCheckpoint } from '@the-plugs/sdk/resources/audit_checkpoints';
import { CliError } from '../errors.ts';
import { canonical, sha256 } from './tree.ts';

export const format = 'plugs-audit/1';

/** What is wrong, and with which entries: `seq` is the first that is bad, or may be, and `until` the last that may. */
export interface Fault {
  readonly kind:
    | 'entry'
    | 'missing'
    | 'order'
    | 'checkpoint'
    | 'signature'
    | 'archive'
    | 'anchor'
    | 'cut'
    | 'form';
  readonly seq: number | null;
  readonly until: number | null;
  /** The entry itself, where one is at fault. */
  readonly id: string | null;
  readonly message: string;
}

/** The audit is not what it was. */
export class Tampered extends Error {
  readonly fault: Fault;
  constructor(kind: Fault['kind'], message: string, where: Partial<Omit<Fault, 'kind' | 'message'>> = {}) {
    super(message);
    this.fault = { kind, seq: null, until: null, id: null, ...where, message };
  }
}

/** Public keys by their ids. */
export type Keys = ReadonlyMap<string, KeyObject>;

/** The keys of PEM texts; one text may hold several. */
export function keysOf(pems: readonly string[]): Keys {
  const keys = new Map<string, KeyObject>();
  for (const pem of pems.flatMap(
    (text) => text.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g) ?? [],
  )) {
    const key = publicKey(pem);
    if (key === undefined) throw new CliError('usage', 'A public key has to be an Ed25519 key in PEM.');
    const der = key.export({ format: 'der', type: 'spki' });
    keys.set(sha256(der).toString('hex').slice(0, 16), key);
  }
  return keys;
}

function publicKey(pem: string): KeyObject | undefined {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' && /BEGIN PUBLIC KEY/.test(pem) ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The bytes that a checkpoint signs. */
export function signedData(checkpoint: AuditCheckpoint): Buffer {
  const { id, organization_id, size, root, previous_hash, key_id, created_at } = checkpoint;
  return Buffer.from(
    canonical({ format, id, organization_id, size, root, previous_hash, key_id, created_at }),
  );
}

const texts = ['id', 'organization_id', 'root', 'key_id', 'signature', 'created_at'] as const;

/** A checkpoint whose signature is right. Throws Tampered. */
export function checked(value: unknown, keys: Keys): AuditCheckpoint {
  const checkpoint = (value ?? {}) as AuditCheckpoint;
  const { size, key_id, signature, previous_hash, created_at } = checkpoint;
  const isFormed =
    texts.every((name) => typeof checkpoint[name] === 'string') &&
    Number.isSafeInteger(size) &&
    size > 0 &&
    (previous_hash === null || typeof previous_hash === 'string');
  if (!isFormed) throw new Tampered('form', 'A checkpoint does not have the form of one.');
  const name = `The checkpoint of ${created_at} over ${size} entries`;
  checkSignature({ key_id, signature }, signedData(checkpoint), keys, name, { seq: size, until: size });
  return checkpoint;
}

/** Throws Tampered unless the bytes are signed by a key that is trusted. */
export function checkSignature(
  { key_id, signature }: { readonly key_id: string; readonly signature: string },
  data: Uint8Array,
  keys: Keys,
  name: string,
  where: { readonly seq: number; readonly until: number },
): void {
  const key = keys.get(key_id);
  if (!key)
    throw new Tampered(
      'signature',
      `${name} is signed with the key ${key_id}, which is none of those given (${[...keys.keys()].join(', ')}).`,
      where,
    );
  if (!verify(null, data, key, Buffer.from(signature, 'base64')))
    throw new Tampered('signature', `${name} does not bear the signature of ${key_id}.`, where);
}
