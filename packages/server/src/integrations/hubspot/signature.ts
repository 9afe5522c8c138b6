import { createHmac, timingSafeEqual } from 'node:crypto';

/** A request that is older than this is not HubSpot's any more, nor is one from so far ahead of us. */
const WINDOW_MS = 5 * 60_000;

export interface Signed {
  readonly method: string;
  /** As HubSpot called it. */
  readonly url: string;
  readonly body: Uint8Array;
  /** `X-HubSpot-Signature-v3` */
  readonly signature: string | undefined;
  /** `X-HubSpot-Request-Timestamp` */
  readonly timestamp: string | undefined;
}

/**
 * Whether a request was signed with an app's client secret, and lately: version 3 of
 * developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation.
 * @param now in milliseconds since 1970
 */
export const isGenuine = (
  { method, url, body, signature = '', timestamp = '' }: Signed,
  secret: string,
  now: number,
): boolean => {
  if (!/^\d{1,15}$/.test(timestamp) || Math.abs(now - Number(timestamp)) > WINDOW_MS) return false;
  const expected = createHmac('sha256', secret)
    .update(`${method}${decodeURIComponent(url)}`)
    .update(body)
    .update(timestamp)
    .digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
};
