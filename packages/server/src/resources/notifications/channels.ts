import { DeliveryError } from '../../lib/delivery-error.ts';
import { Problem } from '../../lib/problem.ts';
import type { QueueName } from '../../lib/queues.ts';
import { phoneNumber } from '../../lib/sms.ts';
import type { Tenant, TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import type { Services } from '../services.ts';
import type { Outgoing } from './outgoing.ts';
import { pushTo } from './push.ts';

export interface Channel {
  /** The kind of its jobs. */
  readonly kind: string;
  /** A queue of its own: a mail server that hangs must not hold up text messages. */
  readonly queue: QueueName;
  /**
   * Whether a message of which nobody knows if it left is sent again. A mail has the same Message-ID and a push the same
   * topic, by which most receivers drop the second one; a text message has nothing like it, and costs money.
   */
  readonly repeats: boolean;
  /** The address of a person. Throws `recipient_unreachable`. */
  recipient(tx: TenantTx, user: Row): Promise<string>;
  /** Hands it over. Throws a DeliveryError. */
  send(services: Services, tenant: Tenant, message: Outgoing): Promise<void>;
}

const unreachable = (detail: string): Problem =>
  new Problem('recipient_unreachable', detail, {
    errors: [{ pointer: '/channel', rule: 'recipient', message: detail }],
  });

/** The ways out of the house; what is in the app needs none. */
export const channels: Readonly<Record<'email' | 'sms' | 'push', Channel>> = {
  email: {
    kind: 'notifications.email',
    queue: 'email',
    repeats: true,
    async recipient(_, user) {
      return user.email as string;
    },
    async send(services, _, { id, recipient: to, title: subject, message }) {
      await (await services.mailer()).send({ id, to, subject, text: message ?? subject });
    },
  },
  sms: {
    kind: 'notifications.sms',
    queue: 'sms',
    repeats: false,
    async recipient(_, { phone }) {
      const number = phoneNumber((phone as string | null) ?? '');
      if (number !== undefined) return number;
      const has =
        phone === null ? 'no telephone number' : `the number ${String(phone)}, which names no country`;
      throw unreachable(`The user has ${has}; text messages need one such as +44 20 7946 0000.`);
    },
    async send(services, _, { id, recipient: to, title, message }) {
      const text = message === null ? title : `${title}\n${message}`;
      await (await services.texter()).send({ id, to, text: text.slice(0, TEXT_MAX) });
    },
  },
  push: {
    kind: 'notifications.push',
    queue: 'push',
    repeats: true,
    async recipient(tx, user) {
      const subscribed = await tx
        .selectFrom('push_subscriptions')
        .select('id')
        .where('user_id', '=', user.id)
        .where('is_deleted', '=', false)
        .executeTakeFirst();
      if (subscribed) return user.id;
      throw unreachable('The user has allowed push notifications in no browser.');
    },
    send: pushTo,
  },
};

// Providers take longer ones apart, up to this: https://www.twilio.com/docs/glossary/what-sms-character-limit
const TEXT_MAX = 1_600;

/** What a delivery that failed is called to the people who look at its job. */
export const deliveryProblem = (error: unknown): unknown => {
  if (!(error instanceof DeliveryError)) return error;
  return new Problem(error.permanent ? 'recipient_unreachable' : 'delivery_failed', error.message, {
    cause: error,
  });
};
