/**
 * @module Verifies deliveries of webhooks, and signs events for tests of a receiver. Needs no client and no server:
 * Web Crypto is all it stands on, so it works in Node, browsers and at the edge.
 */
import type { components } from './generated/schema.ts';

/** What a delivery tells. */
export type WebhookEvent = components['schemas']['WebhookEvent'];

/** Why a delivery is not to be believed, or an event. Switch on `ok`, then on `code`. */
export type VerifiedWebhook =
  | { readonly ok: true; readonly event: WebhookEvent }
  | {
      readonly ok: false;
      /**
       * `header_missing`: it was not sent by a webhook. `timestamp_outside`: too old or too new, perhaps sent again by
       * someone who has listened. `signature_wrong`: not signed with any of the secrets, or altered on its way.
       * `body_malformed`: signed, and no event.
       */
      readonly code: 'header_missing' | 'timestamp_outside' | 'signature_wrong' | 'body_malformed';
      readonly message: string;
    };

/** Headers of a request: a `Headers`, or Node's `request.headers`. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface VerifyWebhookOptions {
  /** Seconds by which the timestamp may differ from now, both ways. Default 300. */
  readonly toleranceSeconds?: number;
  /** The time now. Default the clock's. */
  readonly now?: Date;
}

export interface SignWebhookOptions {
  /** Header `webhook-id`. Default the event's `id`. */
  readonly id?: string;
  /** When it is sent. Default now. */
  readonly at?: Date;
}

const PREFIX = 'whsec_';
const TOLERANCE_SECONDS = 300;
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;

/**
 * Verifies a delivery as the Standard Webhooks specification says, and answers its event.
 *
 * ```ts
 * const verified = await verifyWebhook(await request.text(), request.headers, secret);
 * if (!verified.ok) return new Response(verified.message, { status: 400 });
 * switch (verified.event.type) { … }
 * ```
 *
 * @param body the body as it came, before anybody parses it: a byte that differs breaks the signature
 * @param secrets `whsec_…` of `webhooks.create`; several while it is rotated
 * @returns the event, or why not; throws a TypeError only for what is no secret at all
 */
export async function verifyWebhook(
  body: string | Uint8Array<ArrayBuffer>,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  { toleranceSeconds = TOLERANCE_SECONDS, now = new Date() }: VerifyWebhookOptions = {},
): Promise<VerifiedWebhook> {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(headers, name),
  );
  if (!id || !timestamp || !signatures)
    return refused('header_missing', 'webhook-id, webhook-timestamp and webhook-signature are needed.');
  const seconds = /^\d{1,15}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  if (!(Math.abs(now.getTime() / 1_000 - seconds) <= toleranceSeconds))
    return refused('timestamp_outside', `The timestamp is not within ${toleranceSeconds} s of now.`);
  const given = signatures.split(' ').flatMap((each) => (each.startsWith('v1,') ? [each.slice(3)] : []));
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${text}`);
  if (!(await isSignedBy([secrets].flat(), given, signed)))
    return refused('signature_wrong', 'No signature is right: another secret, or an altered body.');
  try {
    return { ok: true, event: JSON.parse(text) as WebhookEvent };
  } catch {
    return refused('body_malformed', 'The body is not JSON.');
  }
}

/**
 * The headers a delivery of this body has: for tests of a receiver, and for those who forward events.
 * @param body an event, or the body as it will be sent
 * @param secrets `whsec_…`; each adds a signature
 */
export async function signWebhook(
  body: string | WebhookEvent,
  secrets: string | readonly string[],
  { id, at = new Date() }: SignWebhookOptions = {},
): Promise<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const eventId = id ?? (JSON.parse(text) as { id?: string }).id ?? '';
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signed = new TextEncoder().encode(`${eventId}.${timestamp}.${text}`);
  const signatures: string[] = [];
  for (const secret of [secrets].flat()) {
    const signature = await crypto.subtle.sign('HMAC', await keyOf(secret, 'sign'), signed);
    signatures.push(`v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`);
  }
  return {
    'webhook-id': eventId,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

/** A secret of your own making, for tests. */
export function webhookSecret(): string {
  return PREFIX + btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
}

type Refused = Extract<VerifiedWebhook, { ok: false }>;

function refused(code: Refused['code'], message: string): Refused {
  return { ok: false, code, message };
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = headers[name];
  return typeof value === 'string' ? value : value?.join(' ');
}

/** Web Crypto compares in constant time, as a comparison of texts would not. */
async function isSignedBy(
  secrets: readonly string[],
  given: readonly string[],
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  for (const secret of secrets) {
    const key = await keyOf(secret, 'verify');
    for (const signature of given) {
      const bytes = bytesOf(signature);
      if (bytes && (await crypto.subtle.verify('HMAC', key, bytes, signed))) return true;
    }
  }
  return false;
}

function keyOf(
  secret: string,
  usage: 'sign' | 'verify',
): Promise<Awaited<ReturnType<typeof crypto.subtle.importKey>>> {
  const bytes = bytesOf(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  if (!bytes || bytes.length === 0)
    throw new TypeError('The secret is not one of a webhook: whsec_ and base64.');
  return crypto.subtle.importKey('raw', bytes, HMAC, false, [usage]);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}
