import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SendMailOptions, Transporter } from 'nodemailer';
import { DeliveryError } from './delivery-error.ts';
import type { World } from './world.ts';

export interface Message {
  /** UUID of the message; give the same one when sending again, so that a mail server can drop the second copy. */
  readonly id?: string;
  /** One bare address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Where a click ends such mails, for mail programs to offer as a button of their own. */
  readonly unsubscribe?: string;
}

/** The one way out for e-mail. */
export interface Mailer {
  /**
   * Hands a message over; answers its id.
   * @throws MailError
   */
  send(message: Message): Promise<string>;
  close(): Promise<void>;
}

/** The mail server did not take a message. */
export class MailError extends DeliveryError {
  override readonly name = 'MailError';
}

export interface MailOptions {
  /** `file`, or the address of a server: `smtp://user:password@host:port`, `smtps://…`. */
  readonly url: string;
  /** For example `The Plugs <no-reply@example.com>`. */
  readonly from: string;
  /** Where `file` puts messages: one `.eml` for mail programs and one `.json` for tests and scripts each. */
  readonly outbox: string;
  readonly world: World;
}

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A mailer that writes files, or one that speaks SMTP, as the settings say. */
export function createMailer(options: MailOptions): Mailer {
  return options.url === 'file' ? fileMailer(options) : smtpMailer(options);
}

function smtpMailer(options: MailOptions): Mailer {
  let opened: Promise<Transporter> | undefined;
  return {
    async send(message) {
      const id = idOf(message, options.world);
      opened ??= openTransport({ url: options.url, pool: true, ...TIMEOUTS });
      const transport = await opened;
      await transport.sendMail(compose(message, id, options)).catch((error: unknown) => {
        throw refusal(error);
      });
      return id;
    },
    async close() {
      (await opened)?.close();
    },
  };
}

function fileMailer(options: MailOptions): Mailer {
  const { outbox, world } = options;
  return {
    async send(message) {
      const id = idOf(message, world);
      const mail = compose(message, id, options);
      const transport = await openTransport({ streamTransport: true, buffer: true, newline: 'unix' });
      const { message: eml } = await transport.sendMail(mail);
      const { to, subject, text, html, unsubscribe } = message;
      const summary = { id, from: options.from, to, subject, text, html, unsubscribe, date: mail.date };
      await mkdir(outbox, { recursive: true, mode: 0o700 });
      await writeWhole(join(outbox, `${id}.eml`), eml as Buffer);
      await writeWhole(join(outbox, `${id}.json`), `${JSON.stringify(summary, null, 2)}\n`);
      return id;
    },
    close: async () => undefined,
  };
}

/** Loads the mail library with the first message: most commands send none. */
async function openTransport(options: Record<string, unknown>): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  // Nothing in a message may make the server read its own files or fetch addresses.
  return createTransport({ ...options, disableFileAccess: true, disableUrlAccess: true });
}

function idOf(message: Message, world: World): string {
  const id = message.id ?? world.uuid();
  if (!UUID.test(id)) throw new RangeError(`The message id ${JSON.stringify(id)} is not a UUID.`);
  return id;
}

function compose(message: Message, id: string, options: MailOptions): SendMailOptions {
  const domain = /@([\w.-]+)/.exec(options.from)?.[1] ?? 'localhost';
  return {
    messageId: `<${id}@${domain}>`,
    date: options.world.now(),
    from: options.from,
    // As an object the address is taken whole; as text, a comma in it would add recipients.
    to: { name: '', address: message.to },
    subject: message.subject,
    text: message.text,
    ...(message.html === undefined ? {} : { html: message.html }),
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(message) },
  };
}

/** RFC 2369, 3.2, and for one click without a browser RFC 8058, which asks for https. */
function unsubscribeHeaders({ unsubscribe }: Message): Record<string, string> {
  if (unsubscribe === undefined) return {};
  const oneClick = unsubscribe.startsWith('https://');
  return {
    'List-Unsubscribe': `<${unsubscribe}>`,
    ...(oneClick && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}

/** 5xx answers are final (RFC 5321, 4.2.1), but for those about our own login or greeting. */
function refusal(error: unknown): MailError {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  const isAboutMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  const permanent = (responseCode ?? 0) >= 500 && isAboutMessage;
  const reason = responseCode === undefined ? (code ?? 'no answer') : `${code} ${responseCode}`;
  const options = { permanent, isClosed: !isAboutMessage, cause: error };
  return new MailError(`The mail server did not take the message (${reason}).`, options);
}

/** Readers of the outbox see a whole file or none. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await writeFile(`${path}.part`, content, { mode: 0o600, flush: true });
  await rename(`${path}.part`, path);
}
