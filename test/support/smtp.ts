import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Mailbox {
  /** For MAIL_URL. */
  readonly url: string;
  /** What arrived: recipient and the raw message. */
  readonly mails: { readonly to: string; readonly data: string }[];
  /** Answers the code that a recipient is refused with; undefined to take the mail. The sender waits for it. */
  refuses: (to: string) => number | undefined | Promise<number | undefined>;
  close(): Promise<void>;
}

/** A real SMTP server in this process. */
export const openMailbox = async (): Promise<Mailbox> => {
  const mailbox: Omit<Mailbox, 'url' | 'close'> = { mails: [], refuses: () => undefined };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }: { address: string }, _: unknown, done: (error?: Error) => void) {
      void Promise.resolve(mailbox.refuses(address)).then((responseCode) =>
        done(responseCode === undefined ? undefined : Object.assign(new Error('Refused'), { responseCode })),
      );
    },
    onData(
      stream: AsyncIterable<Buffer>,
      { envelope }: { envelope: { rcptTo: { address: string }[] } },
      done: () => void,
    ) {
      void Array.fromAsync(stream).then((parts) => {
        for (const { address: to } of envelope.rcptTo)
          mailbox.mails.push({ to, data: Buffer.concat(parts).toString() });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(mailbox, {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  });
};
