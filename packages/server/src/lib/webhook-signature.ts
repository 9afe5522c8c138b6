import { createHmac } from 'node:crypto';
import type { World } from './world.ts';

/*
 * Signatures as the Standard Webhooks specification says
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md): HMAC-SHA256 over
 * `id.timestamp.body`, one for each secret that is good now.
 */

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** A new secret, as its verifiers take it. */
export const newWebhookSecret = (world: World): string =>
  PREFIX + world.bytes(SECRET_BYTES).toString('base64');

/**
 * The headers that prove where a body comes from.
 * @param id the event's
 * @param at when it is sent; receivers refuse what is too old
 */
export const webhookHeaders = (
  id: string,
  at: Date,
  body: string,
  secrets: readonly string[],
): Record<string, string> => {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
};
