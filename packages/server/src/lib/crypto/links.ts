import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey, type Secrets } from './derive.ts';
import { formatToken, readToken } from './tokens.ts';

/*
 * A link opens one record of one organisation without sign-in. It proves by an HMAC which one, when the link ends, and
 * the state that the record was in: nothing is stored, and another state ends every link made before. What is public
 * needs no proof; its link never changes, whatever becomes of SECRET_KEY.
 */

/** ml: to a medium · cl: to the calendar of an event · hw: where HubSpot's webhooks for an integration go. */
export type LinkKind = 'ml' | 'cl' | 'hw';

export interface LinkedRecord {
  readonly organization: string;
  readonly record: string;
}

export interface OpenedLink extends LinkedRecord {
  /** When it ends, in milliseconds since 1970; infinity for one that does not end by itself. */
  readonly expires: number;
  /** Whether it opens the record, as long as that is in this state. */
  proves(state: string): boolean;
}

/** The state that needs no proof. */
const PUBLIC = 'public';

const KINDS: Readonly<Record<LinkKind, { readonly purpose: string; readonly path: string }>> = {
  ml: { purpose: 'media-link', path: 'media_links' },
  cl: { purpose: 'calendar-link', path: 'calendar_links' },
  hw: { purpose: 'hubspot-webhook', path: 'hubspot_webhooks' },
};

const UUID_BYTES = 16;
const NAME_BYTES = 2 * UUID_BYTES;
const TIME_BYTES = 6;
const PROOF_BYTES = 32;
const UUID = /^(\w{8})(\w{4})(\w{4})(\w{4})(\w{12})$/;

const proof = (kind: LinkKind, secret: string, claim: Buffer, state: string): Buffer =>
  createHmac('sha256', deriveKey(secret, KINDS[kind].purpose)).update(claim).update(state).digest();

const nameBytes = ({ organization, record }: LinkedRecord): Buffer =>
  Buffer.from(`${organization}${record}`.replaceAll('-', ''), 'hex');

const uuidAt = (bytes: Buffer, start: number): string =>
  bytes.toString('hex', start, start + UUID_BYTES).replace(UUID, '$1-$2-$3-$4-$5');

/** Where a link is opened. */
export const linkAddress = (publicUrl: string, kind: LinkKind, link: string): string =>
  `${publicUrl.replace(/\/$/, '')}/api/v1/${KINDS[kind].path}/${link}`;

/** The link to a public record. */
export const publicLink = (kind: LinkKind, named: LinkedRecord): string =>
  formatToken(kind, nameBytes(named));

/**
 * A link that is its own right to a record, as long as that is in this state.
 * @param expires in milliseconds since 1970; without it the link does not end by itself
 */
export const signedLink = (
  secrets: Secrets,
  kind: LinkKind,
  { state, expires, ...named }: LinkedRecord & { readonly state: string; readonly expires?: number },
): string => {
  const time = Buffer.alloc(expires === undefined ? 0 : TIME_BYTES);
  if (expires !== undefined) time.writeUIntBE(expires, 0, TIME_BYTES);
  const claim = Buffer.concat([nameBytes(named), time]);
  return formatToken(kind, Buffer.concat([claim, proof(kind, secrets.current, claim, state)]));
};

/** What a well-formed link says; undefined for any other text. Links of the previous secret are good, too. */
export const openLink = (secrets: Secrets, kind: LinkKind, link: string): OpenedLink | undefined => {
  const content = LENGTHS.map((length) => readToken(link, kind, length)).find((read) => read !== undefined);
  if (content === undefined) return undefined;
  const name = { organization: uuidAt(content, 0), record: uuidAt(content, UUID_BYTES) };
  const forEver = Number.POSITIVE_INFINITY;
  if (content.length === NAME_BYTES)
    return { ...name, expires: forEver, proves: (state) => state === PUBLIC };
  const claim = content.subarray(0, -PROOF_BYTES);
  const given = content.subarray(-PROOF_BYTES);
  const known = [secrets.current, secrets.previous].filter((secret) => secret !== undefined);
  return {
    ...name,
    expires: claim.length === NAME_BYTES ? forEver : claim.readUIntBE(NAME_BYTES, TIME_BYTES),
    proves: (state) => known.some((secret) => timingSafeEqual(proof(kind, secret, claim, state), given)),
  };
};

/** Public, without an end, with one. */
const LENGTHS = [NAME_BYTES, NAME_BYTES + PROOF_BYTES, NAME_BYTES + TIME_BYTES + PROOF_BYTES];
