import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey, type Secrets } from '../../lib/crypto/derive.ts';
import { formatToken, readToken } from '../../lib/crypto/tokens.ts';

/*
 * A link names an organisation and a medium. One that ends names its end, too, and proves all three together with the
 * access level of the medium by an HMAC: nothing is stored, and another access level ends every link made before. The
 * link of a public medium needs no proof and never changes, whatever becomes of SECRET_KEY.
 */

export interface MediumName {
  readonly organization: string;
  readonly medium: string;
}

export interface OpenedLink extends MediumName {
  /** When it ends, in milliseconds since 1970. */
  readonly expires: number;
  /** Whether it opens the medium, as long as that has this access level. */
  proves(access_level: string): boolean;
}

const UUID_BYTES = 16;
const NAME_BYTES = 2 * UUID_BYTES;
const TIME_BYTES = 6;
const CLAIM_BYTES = NAME_BYTES + TIME_BYTES;
const PROOF_BYTES = 32;
const UUID = /^(\w{8})(\w{4})(\w{4})(\w{4})(\w{12})$/;

const keyOf = (secret: string): Buffer => deriveKey(secret, 'media-link');

const proof = (key: Buffer, claim: Buffer, access_level: string): Buffer =>
  createHmac('sha256', key).update(claim).update(access_level).digest();

const nameBytes = ({ organization, medium }: MediumName): Buffer =>
  Buffer.from(`${organization}${medium}`.replaceAll('-', ''), 'hex');

const uuidAt = (bytes: Buffer, start: number): string =>
  bytes.toString('hex', start, start + UUID_BYTES).replace(UUID, '$1-$2-$3-$4-$5');

/** Where a link is opened. */
export const addressOf = (publicUrl: string, link: string): string =>
  `${publicUrl.replace(/\/$/, '')}/api/v1/media_links/${link}`;

/** Where a medium is found without sign-in, always the same: nowhere, unless it is public. */
export const fileUrl = (publicUrl: string, name: MediumName, access_level: unknown): string | null =>
  access_level === 'public' ? addressOf(publicUrl, formatToken('ml', nameBytes(name))) : null;

/** A link that ends at `expires`, in milliseconds since 1970. */
export const signedLink = (
  secrets: Secrets,
  name: MediumName & { readonly access_level: string },
  expires: number,
): string => {
  const claim = Buffer.alloc(CLAIM_BYTES);
  nameBytes(name).copy(claim);
  claim.writeUIntBE(expires, NAME_BYTES, TIME_BYTES);
  return formatToken('ml', Buffer.concat([claim, proof(keyOf(secrets.current), claim, name.access_level)]));
};

/** What a well-formed link says; undefined for any other text. Links of the previous secret are good, too. */
export const openLink = (secrets: Secrets, link: string): OpenedLink | undefined => {
  const content = readToken(link, 'ml', NAME_BYTES) ?? readToken(link, 'ml', CLAIM_BYTES + PROOF_BYTES);
  if (content === undefined) return undefined;
  const name = { organization: uuidAt(content, 0), medium: uuidAt(content, UUID_BYTES) };
  if (content.length === NAME_BYTES)
    return { ...name, expires: Number.POSITIVE_INFINITY, proves: (level) => level === 'public' };
  const claim = content.subarray(0, CLAIM_BYTES);
  const given = content.subarray(CLAIM_BYTES);
  const keys = [secrets.current, secrets.previous].filter((secret) => secret !== undefined).map(keyOf);
  return {
    ...name,
    expires: claim.readUIntBE(NAME_BYTES, TIME_BYTES),
    proves: (level) => keys.some((key) => timingSafeEqual(proof(key, claim, level), given)),
  };
};
