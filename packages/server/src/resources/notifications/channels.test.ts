import { createDecipheriv, createECDH, hkdfSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { importJWK, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';

interface Seen {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** A provider in this process: keeps what it was asked and answers as a test says. */
const openProvider = async () => {
  const provider = { seen: [] as Seen[], answer: (_: Seen): [number, unknown?] => [201, {}] };
  const server: Server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    const seen = { url: request.url!, headers: request.headers, body };
    provider.seen.push(seen);
    const [status, answer = {}] = provider.answer(seen);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(provider, { host, close: () => new Promise((closed) => server.close(closed)) });
};

const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** A browser: its keys, and how it reads a message, written after RFC 8291, 3.4, and RFC 8188, 2. */
const openBrowser = () => {
  const ecdh = createECDH('prime256v1');
  const publicKey = ecdh.generateKeys();
  const auth = Buffer.from('0123456789abcdef');
  return {
    keys: { p256dh: b64(publicKey), auth: b64(auth) },
    read(body: Buffer): unknown {
      const salt = body.subarray(0, 16);
      const length = body[20]!;
      const sender = body.subarray(21, 21 + length);
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, sender]);
      const secret = Buffer.from(hkdfSync('sha256', ecdh.computeSecret(sender), auth, info, 32));
      const derive = (name: string, size: number) =>
        Buffer.from(hkdfSync('sha256', secret, salt, `Content-Encoding: ${name}\0`, size));
      const sealed = body.subarray(21 + length);
      const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
      decipher.setAuthTag(sealed.subarray(-16));
      const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
      return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString());
    },
  };
};

describe.each(engines)('channels on %s', (engine) => {
  let provider: Awaited<ReturnType<typeof openProvider>>;
  let app: TestApp;
  let owner: Owner;
  beforeAll(async () => {
    provider = await openProvider();
    app = await testApp(engine, {
      SMS_URL: `http://AC123:secret@${provider.host}`,
      SMS_FROM: '+15005550006',
      PUSH_SERVICES: `http://${provider.host},*.push.apple.com`,
      MAIL_FROM: 'The Plugs <help@plugs.example>',
    });
    owner = await app.found();
  });
  afterAll(async () => {
    await app?.close();
    await provider?.close();
  });

  const send = (channel: 'sms' | 'push') =>
    owner.plugs.notifications.create({ title: 'Offer', message: 'Taken – for 9 €', channel });
  const seen = async (work: () => Promise<unknown>) => {
    provider.seen.length = 0;
    await work();
    return [...provider.seen];
  };

  test('a text message goes out as Twilio documents it', async () => {
    await expect(send('sms')).rejects.toMatchObject({ code: 'recipient_unreachable' });
    for (const phone of ['020 7946 0000', '+44 (0)20 7946 0000 ext 3']) {
      await owner.plugs.users.update(owner.user, { phone });
      await expect(send('sms')).rejects.toMatchObject({ code: 'recipient_unreachable' });
    }
    await owner.plugs.users.update(owner.user, { phone: '0044 20-7946.0000' });
    const sent = await send('sms');
    expect(sent.recipient).toBe('+442079460000');
    provider.answer = () => [201, { sid: 'SM1' }];
    const [request] = await seen(() => owner.run({ id: sent.job_id! }));
    expect(request!.url).toBe('/2010-04-01/Accounts/AC123/Messages.json');
    expect(request!.headers.authorization).toBe(`Basic ${Buffer.from('AC123:secret').toString('base64')}`);
    expect(Object.fromEntries(new URLSearchParams(request!.body.toString()))).toEqual({
      To: '+442079460000',
      From: '+15005550006',
      Body: 'Offer\nTaken – for 9 €',
    });

    provider.answer = () => [400, { code: 21211, message: "Invalid 'To' Phone Number" }];
    const refused = await owner.run({ id: (await send('sms')).job_id! });
    expect(refused).toMatchObject({ state: 'failed', error: { code: 'recipient_unreachable' } });
    expect(refused.error!.detail).toContain('400 21211');
    // What passes is tried again by itself.
    let busy = true;
    provider.answer = () => {
      const first = busy;
      busy = false;
      return first ? [429, { code: 20429 }] : [201, { sid: 'SM2' }];
    };
    const requests = await seen(async () => {
      expect((await owner.run({ id: (await send('sms')).job_id! })).state).toBe('completed');
    });
    expect(requests).toHaveLength(2);
  });

  test('a push is encrypted for the browser and signed by the server; a browser that is gone is forgotten', async () => {
    await expect(send('push')).rejects.toMatchObject({ code: 'recipient_unreachable' });
    const browser = openBrowser();
    const subscribe = (endpoint: string) =>
      owner.plugs.push_subscriptions.create({ endpoint, expirationTime: null, keys: browser.keys });
    for (const endpoint of [
      'http://169.254.169.254/latest',
      'https://push.apple.com.evil.example/x',
      'http://a.push.apple.com/x',
    ])
      await expect(subscribe(endpoint)).rejects.toMatchObject({ code: 'validation_failed' });
    const stays = await subscribe(`http://${provider.host}/stays`);
    expect((await subscribe(`http://${provider.host}/stays`)).id).toBe(stays.id);
    await subscribe(`http://${provider.host}/gone`);
    expect(JSON.stringify(await owner.plugs.push_subscriptions.list())).not.toContain(browser.keys.auth);

    provider.answer = ({ url }) => [url === '/gone' ? 410 : 201];
    const sent = await send('push');
    const requests = await seen(() => owner.run({ id: sent.job_id! }));
    expect(requests.map(({ url }) => url).sort()).toEqual(['/gone', '/stays']);
    const { headers, body } = requests.find(({ url }) => url === '/stays')!;
    expect(browser.read(body)).toEqual({ id: sent.id, title: 'Offer', message: 'Taken – for 9 €' });
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', topic: sent.id.replaceAll('-', '') });

    const [, token, key] = /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.authorization!)!;
    expect(await owner.plugs.push_subscriptions.key()).toEqual({ public_key: key });
    const point = Buffer.from(key!, 'base64url');
    const jwk = { kty: 'EC', crv: 'P-256', x: b64(point.subarray(1, 33)), y: b64(point.subarray(33)) };
    const { payload } = await jwtVerify(token!, await importJWK(jwk, 'ES256'));
    expect(payload).toMatchObject({ aud: `http://${provider.host}`, sub: 'mailto:help@plugs.example' });

    expect((await owner.plugs.push_subscriptions.list()).items.map(({ id }) => id)).toEqual([stays.id]);
    await owner.plugs.push_subscriptions.delete(stays.id);
    await expect(send('push')).rejects.toMatchObject({ code: 'recipient_unreachable' });
  });
});
