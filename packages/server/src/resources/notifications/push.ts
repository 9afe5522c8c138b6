import { resources } from '../../generated/resources.ts';
import { nobody } from '../../lib/actor.ts';
import { DeliveryError } from '../../lib/delivery-error.ts';
import type { Tenant } from '../../store/index.ts';
import { deleteRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';
import type { Outgoing } from './outgoing.ts';

// Push services keep what does not expire for four weeks at most.
const KEPT_MS = 28 * 86_400_000;
// In characters, so that the whole stays within 3,993 bytes whatever they are.
const MESSAGE_MAX = 600;

/**
 * Pushes to every browser of a person; those that have unsubscribed are forgotten. One browser that took it is enough:
 * trying again would show it there twice.
 */
export const pushTo = async (services: Services, tenant: Tenant, message: Outgoing): Promise<void> => {
  const browsers = await tenant.read((tx) =>
    tx
      .selectFrom('push_subscriptions')
      .select(['id', 'endpoint', 'p256dh', 'auth'])
      .where('user_id', '=', message.recipient)
      .where('is_deleted', '=', false)
      .execute(),
  );
  const pusher = await services.pusher();
  const pushed = { id: message.id, payload: payloadOf(message), seconds: secondsLeft(services, message) };
  let taken = 0;
  let failure = new DeliveryError('The user has allowed push notifications in no browser.', {
    permanent: true,
  });
  for (const browser of browsers as { id: string; endpoint: string; p256dh: string; auth: string }[])
    try {
      const outcome = await pusher.send(browser, pushed);
      if (outcome === 'taken') taken += 1;
      else await forget(services, tenant, browser.id);
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      failure = error;
    }
  if (taken === 0) throw failure;
};

const payloadOf = ({ id, title, message }: Outgoing): string =>
  JSON.stringify({ id, title, message: message === null ? null : message.slice(0, MESSAGE_MAX) });

const secondsLeft = ({ world }: Services, { expires_at }: Outgoing): number => {
  const left = expires_at === null ? KEPT_MS : Date.parse(expires_at) - world.now().getTime();
  return Math.max(0, Math.floor(Math.min(left, KEPT_MS) / 1_000));
};

/** A push service that answers 404 or 410 will never know the browser again (RFC 8030, 7.3). */
const forget = async ({ world }: Services, tenant: Tenant, id: string): Promise<void> => {
  await tenant.write((tx) => deleteRecord({ tx, world, actor: nobody }, resources.push_subscriptions, id));
};
