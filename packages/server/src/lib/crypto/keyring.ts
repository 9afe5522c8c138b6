import { createHmac } from 'node:crypto';
import type { World } from '../world.ts';
import { deriveKey, type Secrets } from './derive.ts';
import { decrypt, encrypt, IntegrityError } from './gcm.ts';

/**
 * Envelope encryption. A key encryption key comes from SECRET_KEY; each organisation has its own data keys,
 * numbered by version, which the database keeps only wrapped. Rotating SECRET_KEY rewraps the few data keys
 * and touches no data; rotating a data key means a new version, and sealing again what the old one sealed.
 */
export interface Keyring {
  /** A new data key of an organisation, wrapped, to be stored. */
  createDataKey(organization: string, version: number): string;
  /**
   * Unwraps a stored data key.
   * @throws IntegrityError when it was wrapped under an unknown secret, for another organisation, or altered
   */
  openDataKey(organization: string, version: number, wrapped: string): DataKey;
  /** The same data key wrapped under the current secret; undefined when it already is. */
  rewrap(organization: string, version: number, wrapped: string): string | undefined;
}

/** The place a sealed value belongs to. It opens nowhere else. */
export interface SealContext {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** One unwrapped data key. Keep it in memory only. */
export interface DataKey {
  readonly organization: string;
  readonly version: number;
  /** Seals a value for one place; answers text for the database. */
  seal(plaintext: string | Uint8Array, context: SealContext): string;
  /** @throws IntegrityError when the value was altered, moved, or sealed under another key or version */
  open(sealed: string, context: SealContext): Buffer;
  /** A key of its own for one file, bound to the file's name and salt. */
  fileKey(name: string, salt: Uint8Array): Buffer;
  /** What a key pair is made of that signs for the organisation, for one purpose. */
  signingSeed(purpose: string): Buffer;
  /** A mark by which a text is known again, in hex; without the key nobody can try out what it stands for. */
  mark(purpose: string, text: string): string;
}

const FORMAT = 'v1';

/** The keyring of a server started with these secrets. */
export function createKeyring(secrets: Secrets, world: World): Keyring {
  const current = keyEncryptionKey(secrets.current);
  const known = new Map([[current.id, current.key]]);
  if (secrets.previous !== undefined) {
    const previous = keyEncryptionKey(secrets.previous);
    known.set(previous.id, previous.key);
  }

  const wrap = (organization: string, version: number, key: Buffer) => {
    const sealed = encrypt(current.key, key, wrapData(organization, version, current.id), world);
    return `${FORMAT}.${current.id}.${sealed.toString('base64url')}`;
  };
  const unwrap = (organization: string, version: number, wrapped: string) => {
    const { label: id, payload } = split(wrapped);
    const key = known.get(id);
    if (key === undefined) {
      throw new IntegrityError(
        `The data key of organisation ${organization} is wrapped under the secret with id ${id}, which is not known. ` +
          'Start the server with the SECRET_KEY it had before, or name that one in SECRET_KEY_PREVIOUS.',
      );
    }
    const plain = decrypt(key, payload, wrapData(organization, version, id));
    if (plain !== undefined) return { id, plain };
    throw new IntegrityError(`Data key ${version} of organisation ${organization} was altered or moved.`);
  };

  return {
    createDataKey: (organization, version) => wrap(organization, version, world.bytes(32)),
    openDataKey: (organization, version, wrapped) =>
      dataKey(organization, version, unwrap(organization, version, wrapped).plain, world),
    rewrap(organization, version, wrapped) {
      const { id, plain } = unwrap(organization, version, wrapped);
      return id === current.id ? undefined : wrap(organization, version, plain);
    },
  };
}

/** The version of the data key that a sealed value needs. */
export function sealedVersion(sealed: string): number {
  return Number(split(sealed).label);
}

function dataKey(organization: string, version: number, key: Buffer, world: World): DataKey {
  const sealKey = deriveKey(key, 'seal');
  const filesKey = deriveKey(key, 'files');
  const aad = (context: SealContext) =>
    unambiguous([organization, context.table, context.column, context.row, String(version)]);
  return {
    organization,
    version,
    seal(plaintext, context) {
      const bytes = typeof plaintext === 'string' ? Buffer.from(plaintext) : plaintext;
      return `${FORMAT}.${version}.${encrypt(sealKey, bytes, aad(context), world).toString('base64url')}`;
    },
    open(sealed, context) {
      const { label, payload } = split(sealed);
      const where = `${context.table}.${context.column} of row ${context.row}`;
      if (label !== String(version)) {
        throw new IntegrityError(`The value in ${where} needs data key ${label}, not ${version}.`);
      }
      const plain = decrypt(sealKey, payload, aad(context));
      if (plain !== undefined) return plain;
      throw new IntegrityError(`The value in ${where} was altered, moved, or sealed under another key.`);
    },
    fileKey: (name, salt) =>
      deriveKey(filesKey, `file/${organization}/${version}/${Buffer.from(salt).toString('hex')}/${name}`),
    signingSeed: (purpose) => deriveKey(key, `sign/${purpose}`),
    mark: (purpose, text) =>
      createHmac('sha256', deriveKey(key, `mark/${purpose}`))
        .update(text)
        .digest('hex'),
  };
}

/** The id says which secret wrapped a key, and nothing about the secret. */
function keyEncryptionKey(secret: string): { id: string; key: Buffer } {
  return { id: deriveKey(secret, 'key-id', 8).toString('hex'), key: deriveKey(secret, 'key-encryption') };
}

function wrapData(organization: string, version: number, id: string): Buffer {
  return unambiguous(['data-key', organization, String(version), id]);
}

/** Joins parts so that no two different lists give the same bytes. */
function unambiguous(parts: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(parts));
}

function split(text: string): { label: string; payload: Buffer } {
  const match = /^v1\.([0-9a-f]+)\.([\w-]+)$/.exec(text);
  const payload = Buffer.from(match?.[2] ?? '', 'base64url');
  // A decoder that forgives spare bits would let two texts open as one value.
  if (match === null || payload.toString('base64url') !== match[2]) {
    throw new IntegrityError('A sealed value does not have the form v1.<key>.<payload>.');
  }
  return { label: match[1]!, payload };
}
