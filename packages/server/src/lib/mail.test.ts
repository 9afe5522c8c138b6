import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMailer, type Mailer } from './mail.ts';
import { fixedWorld } from './world.ts';

const message = {
  to: 'zoë@example.com',
  subject: 'Einladung — Grüße ✓',
  text: 'Guten Tag\n',
  html: '<p>Tag</p>',
};
const cleanUp: (() => unknown)[] = [];

let outbox: string;
beforeEach(async () => {
  outbox = join(await mkdtemp(join(tmpdir(), 'plugs-mail-')), 'outbox');
  cleanUp.push(() => rm(outbox, { recursive: true, force: true }));
});
afterEach(async () => {
  for (const undo of cleanUp.splice(0).reverse()) await undo();
});

function mailer(url: string): Mailer {
  const world = fixedWorld({ start: '2026-11-23T20:15:00.000Z', seed: 'mail' });
  const made = createMailer({ url, from: 'The Plugs <no-reply@plugs.example>', outbox, world });
  cleanUp.push(() => made.close());
  return made;
}

interface Received {
  readonly to: string[];
  readonly data: string;
}

/** A real SMTP server in this process; refuses recipients whose address holds a number, with that code. */
async function smtpServer() {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: (auth, _, done) =>
      auth.password === 'right' ? done(null, { user: 'plugs' }) : done(new Error('Wrong password')),
    onRcptTo(address: { address: string }, _: unknown, done: (error?: Error) => void) {
      const code = /\d{3}/.exec(address.address)?.[0];
      done(
        code === undefined ? undefined : Object.assign(new Error('Refused'), { responseCode: Number(code) }),
      );
    },
    onData(
      stream: AsyncIterable<Buffer>,
      session: { envelope: { rcptTo: { address: string }[] } },
      done: () => void,
    ) {
      void Array.fromAsync(stream).then((parts) => {
        const data = Buffer.concat(parts).toString();
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), data });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  cleanUp.push(() => new Promise<void>((closed) => server.close(() => closed())));
  const { port } = server.server.address() as AddressInfo;
  return { received, url: `smtp://127.0.0.1:${port}`, port };
}

/** The subject of a raw message, decoded from RFC 2047 words. */
function subjectOf(raw: string): string {
  const header = /^Subject: (.*(?:\r?\n[ \t].*)*)/m.exec(raw)?.[1] ?? '';
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?(.*?)\?=/g, (_, word: string) => Buffer.from(word, 'base64').toString())
    .replace(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, word: string) =>
      decodeURIComponent(word.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/g, '%$1')),
    );
}

describe('the file outbox', () => {
  it('keeps an .eml and a .json of each message, for nobody else to read', async () => {
    const id = await mailer('file').send(message);
    expect((await readdir(outbox)).sort()).toEqual([`${id}.eml`, `${id}.json`]);
    expect(JSON.parse(await readFile(join(outbox, `${id}.json`), 'utf8'))).toEqual({
      id,
      from: 'The Plugs <no-reply@plugs.example>',
      ...message,
      date: '2026-11-23T20:15:00.000Z',
    });
    const eml = await readFile(join(outbox, `${id}.eml`), 'utf8');
    expect(subjectOf(eml)).toBe(message.subject);
    expect(eml).toContain(`Message-ID: <${id}@plugs.example>`);
    expect((await stat(join(outbox, `${id}.eml`))).mode & 0o777).toBe(0o600);
  });

  it('writes a message that is sent again in place of the first', async () => {
    const port = mailer('file');
    const id = await port.send(message);
    expect(await port.send({ ...message, id })).toBe(id);
    expect(await readdir(outbox)).toHaveLength(2);
  });

  it('refuses an id that is no UUID', async () => {
    await expect(mailer('file').send({ ...message, id: '../../escape' })).rejects.toThrow(RangeError);
  });
});

describe('SMTP', () => {
  it('delivers with a UTF-8 subject and its own message id', async () => {
    const { url, received } = await smtpServer();
    const id = await mailer(url).send({ ...message, to: 'zoe@example.com' });
    expect(received.map(({ to }) => to)).toEqual([['zoe@example.com']]);
    expect(subjectOf(received[0]!.data)).toBe(message.subject);
    expect(received[0]!.data).toContain(`Message-ID: <${id}@plugs.example>`);
  });

  it('lets no text become a header or a recipient', async () => {
    const { url, received } = await smtpServer();
    await mailer(url).send({ to: 'a@example.com', subject: 'x\r\nBcc: evil@example.com', text: 't' });
    await mailer(url)
      .send({ to: 'a@example.com, evil@example.com', subject: 'x', text: 't' })
      .catch(() => undefined);
    expect(received.flatMap(({ to }) => to)).not.toContain('evil@example.com');
    expect(received[0]!.data).not.toMatch(/^Bcc:/im);
  });

  it('tells refusals that last from those that pass, without the password', async () => {
    const { url, port } = await smtpServer();
    const send = (to: string, address = url) => mailer(address).send({ ...message, to });
    await expect(send('unknown-550@example.com')).rejects.toMatchObject({ permanent: true });
    await expect(send('busy-450@example.com')).rejects.toMatchObject({ permanent: false });
    const wrong = await send('a@example.com', `smtp://plugs:hunter2@127.0.0.1:${port}`).catch(
      (error) => error,
    );
    expect(wrong).toMatchObject({ name: 'MailError', permanent: false });
    expect(wrong.message).not.toContain('hunter2');
    await expect(send('a@example.com', 'smtp://127.0.0.1:1')).rejects.toMatchObject({ permanent: false });
  });
});
