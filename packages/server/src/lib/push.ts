import { createECDH } from 'node:crypto';
import webPush from 'web-push';
import { deriveKey, type Secrets } from './crypto/derive.ts';
import { DeliveryError } from './delivery-error.ts';

/** A browser that subscribed, as its PushSubscription names it. */
export interface Subscription {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface PushMessage {
  /** UUID of the message: a push service keeps only the newest of those with one id (RFC 8030, 5.4). */
  readonly id: string;
  /** At most 3,993 bytes, so that it fits into one record (RFC 8291, 4). */
  readonly payload: string;
  /** How long a push service keeps it for a browser that is away, in seconds. */
  readonly seconds: number;
}

/** The one way out for Web Push: encrypted for the browser (RFC 8291), signed by this server (RFC 8292). */
export interface Pusher {
  /** What browsers subscribe with. */
  readonly publicKey: string;
  /** Whether messages may go to this address: one that a caller made up must not lead into our own network. */
  accepts(endpoint: string): boolean;
  /**
   * Hands a message over; `gone` when the browser has unsubscribed.
   * @throws DeliveryError
   */
  send(to: Subscription, message: PushMessage): Promise<'taken' | 'gone'>;
}

export interface PusherOptions {
  readonly secrets: Secrets;
  /** A key of one's own in place of the one that follows from the secret: 32 bytes, base64url. */
  readonly privateKey: string | undefined;
  /** Whom a push service may write to about this server: a mailto: or https: URL (RFC 8292, 2.1). */
  readonly contact: string;
  /** Hosts of push services, `*.` in front for their subdomains, or whole origins. */
  readonly services: readonly string[];
}

const TIMEOUT_MS = 15_000;

export function createPusher(options: PusherOptions): Pusher {
  const keys = keyPair(options);
  const accepts = (endpoint: string) =>
    URL.canParse(endpoint) && options.services.some((service) => isOf(service, new URL(endpoint)));
  return {
    publicKey: keys.publicKey,
    accepts,
    async send({ endpoint, p256dh, auth }, { id, payload, seconds }) {
      if (!accepts(endpoint))
        throw new DeliveryError('PUSH_SERVICES does not name its push service.', { permanent: true });
      const request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
        TTL: seconds,
        // At most 32 characters of base64url (RFC 8030, 5.4).
        topic: id.replaceAll('-', ''),
        vapidDetails: { subject: options.contact, ...keys },
      });
      const answer = await fetch(endpoint, {
        method: request.method,
        headers: request.headers as Record<string, string>,
        body: request.body as Uint8Array<ArrayBuffer>,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      }).catch((cause: unknown) => {
        throw new DeliveryError('The push service does not answer.', { isClosed: true, cause });
      });
      await answer.body?.cancel();
      if (answer.ok) return 'taken';
      if (answer.status === 404 || answer.status === 410) return 'gone';
      const permanent = answer.status >= 400 && answer.status < 500 && answer.status !== 429;
      throw new DeliveryError(`The push service did not take the message (${answer.status}).`, { permanent });
    },
  };
}

/** `example.com`, `*.example.com` over https, or an origin. */
function isOf(service: string, { origin, protocol, hostname }: URL): boolean {
  if (service.includes('://')) return origin === service;
  if (protocol !== 'https:') return false;
  return service.startsWith('*.') ? hostname.endsWith(service.slice(1)) : hostname === service;
}

function keyPair({ secrets, privateKey }: PusherOptions): { publicKey: string; privateKey: string } {
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(
    privateKey === undefined ? deriveKey(secrets.current, 'vapid') : Buffer.from(privateKey, 'base64url'),
  );
  return { publicKey: ecdh.getPublicKey('base64url'), privateKey: ecdh.getPrivateKey('base64url') };
}
