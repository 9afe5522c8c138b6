import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeliveryError } from './delivery-error.ts';
import type { World } from './world.ts';

export interface TextMessage {
  /** UUID of the message. */
  readonly id: string;
  /** E.164, as `phoneNumber` answers it. */
  readonly to: string;
  readonly text: string;
}

/**
 * The one way out for text messages. A provider is one function over HTTP: it takes a number and a text, answers the
 * provider's id of the message, and throws a DeliveryError that says whether trying again has a point.
 */
export interface Texter {
  /** Hands a message over; answers what the provider calls it. */
  send(message: TextMessage): Promise<string>;
}

export interface TexterOptions {
  /** `file`, or a provider's address with what it asks for: `https://<account sid>:<auth token>@api.twilio.com`. */
  readonly url: string;
  /** The sender: a telephone number, or the SID of a messaging service. */
  readonly from: string | undefined;
  /** Where `file` puts messages, one `.json` each. */
  readonly outbox: string;
  readonly world: World;
}

const TIMEOUT_MS = 15_000;
const ATTEMPTS_LATER = 429;

/** A texter that writes files, or one that asks Twilio, as the settings say. */
export function createTexter(options: TexterOptions): Texter {
  return options.url === 'file' ? fileTexter(options) : twilio(options);
}

/**
 * A telephone number as providers take it (E.164), from one as people write it; undefined where the country is not
 * said: a national number means another person in each country.
 */
export function phoneNumber(written: string): string | undefined {
  const digits = written.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
}

/** https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
function twilio({ url, from }: TexterOptions): Texter {
  const { origin, username, password } = new URL(url);
  const account = decodeURIComponent(username);
  const address = `${origin}/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`;
  const login = Buffer.from(`${account}:${decodeURIComponent(password)}`).toString('base64');
  const sender: Record<string, string> = from?.startsWith('MG')
    ? { MessagingServiceSid: from }
    : { From: from ?? '' };
  return {
    async send({ to, text }) {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { Authorization: `Basic ${login}` },
        body: new URLSearchParams({ To: to, ...sender, Body: text }),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      }).catch((cause: unknown) => {
        throw new DeliveryError('Twilio does not answer.', { isClosed: true, cause });
      });
      const body = (await answer.json().catch(() => ({}))) as {
        sid?: string;
        code?: number;
        message?: string;
      };
      if (answer.ok && body.sid !== undefined) return body.sid;
      throw refusal(answer.status, body);
    },
  };
}

/** Errors of a request last; too many of them, a wrong login and faults of Twilio do not: https://www.twilio.com/docs/api/errors */
function refusal(status: number, { code, message }: { code?: number; message?: string }): DeliveryError {
  const permanent = status >= 400 && status < 500 && ![401, 403, ATTEMPTS_LATER].includes(status);
  const reason = [String(status), code, message].filter(Boolean).join(' ');
  return new DeliveryError(`Twilio did not take the message (${reason}).`, { permanent });
}

function fileTexter({ outbox, from, world }: TexterOptions): Texter {
  return {
    async send({ id, to, text }) {
      await mkdir(outbox, { recursive: true, mode: 0o700 });
      const message = { id, from: from ?? null, to, text, date: world.now() };
      await writeFile(join(outbox, `${id}.sms.json`), `${JSON.stringify(message, null, 2)}\n`, {
        mode: 0o600,
      });
      return id;
    },
  };
}
