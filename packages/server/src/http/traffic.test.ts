import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type TestNetwork, testNetwork } from '../../../../test/support/network.ts';
import type { AnyHandler } from '../dispatch/dispatch.ts';

let net: TestNetwork;
afterEach(() => net?.close());

const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;
const GET = (path: string, ...fields: string[]) =>
  `GET ${path} HTTP/1.1\r\n${['Host: x', ...fields].join('\r\n')}\r\n\r\n`;
const statusOf = (text: string) =>
  [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));

/** A handler of health.database that answers when it is let go. */
const held = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const handler: AnyHandler = async () => {
    reach();
    await promise;
    return { body: { status: 'ok', latency_ms: 1 } };
  };
  return { handler, reached, letGo: resolve };
};
const SLOW = '/api/v1/health/database';

describe('callers who take their time', () => {
  it('a header that does not arrive is given up with 408', async () => {
    net = await testNetwork({ limits: { headerMs: 150 } });
    const { socket, ended } = await net.connect();
    socket.write('GET /health HTTP/1.1\r\nHost:');
    const answer = await ended();
    expect(statusOf(answer)).toEqual([408]);
    expect(answer).toContain('"code":"request_timeout"');
  });

  it('a body that stalls is given up with 408, and its connection ends', async () => {
    net = await testNetwork({ limits: { bodyPauseMs: 150 } });
    const { socket, ended } = await net.connect();
    socket.write(
      'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
    );
    const answer = await ended();
    expect(statusOf(answer)).toEqual([408]);
    expect(answer).toContain('\r\nconnection: close\r\n');
  });

  it('a body that drips below the slowest pace is given up too', async () => {
    net = await testNetwork({ limits: { bodyPauseMs: 200, bodyBytesPerSecond: 1_000 } });
    const { socket, ended } = await net.connect();
    socket.write(
      'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n',
    );
    const drip = setInterval(() => socket.write(' '), 20);
    expect(statusOf(await ended())).toEqual([408]);
    clearInterval(drip);
  });

  it('a caller who does not read its answer is cut off', async () => {
    const { promise: stopped, resolve: stop } = Promise.withResolvers<string>();
    const stream = async function* () {
      try {
        for (;;) yield Buffer.alloc(65_536);
      } finally {
        stop('stopped');
      }
    };
    net = await testNetwork({
      limits: { stalledMs: 200 },
      handlers: { 'health.database': async () => ({ stream: stream() }) },
    });
    const { socket } = await net.connect();
    socket.pause();
    socket.write(GET(SLOW));
    expect(await stopped).toBe('stopped');
  });
});

describe('connections that break', () => {
  it('an upload that breaks off ends its handler, and the server lives', async () => {
    const { promise: heard, resolve: hear } = Promise.withResolvers<{ code: string; bytes: number }>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    net = await testNetwork({
      handlers: {
        'imports.upload': async ({ stream }) => {
          let bytes = 0;
          try {
            for await (const chunk of stream ?? []) {
              bytes += chunk.length;
              begin();
            }
          } catch (error) {
            hear({ code: (error as { code: string }).code, bytes });
            throw error;
          }
          return { body: {} };
        },
      },
    });
    const { secret } = await net.owner.plugs.service_tokens.create({
      name: 'other',
      scopes: ['imports:write'],
    });
    const { socket } = await net.connect();
    socket.write(
      `PUT /api/v1/imports/018f0000-0000-7000-8000-000000000000/content HTTP/1.1\r\nHost: x\r\n` +
        `Authorization: Bearer ${secret}\r\nContent-Type: application/octet-stream\r\nUpload-Offset: 0\r\n` +
        'Content-Length: 1000\r\n\r\n0123456789',
    );
    await begun;
    socket.resetAndDestroy();
    expect(await heard).toEqual({ code: 'malformed_body', bytes: 10 });
    expect((await net.call('/health')).status).toBe(200);
  });

  it('a caller who goes away aborts the signal of its handler', async () => {
    const { promise: aborted, resolve: abort } = Promise.withResolvers<string>();
    net = await testNetwork({
      handlers: {
        'health.database': ({ signal }) =>
          new Promise(() => signal.addEventListener('abort', () => abort('aborted'))),
      },
    });
    const { socket } = await net.connect();
    socket.write(GET(SLOW));
    await sleep(50);
    socket.destroy();
    expect(await aborted).toBe('aborted');
  });

  it('an answer that breaks in the middle cuts the connection; one that breaks before is a problem', async () => {
    const breaking = async function* (parts: readonly string[]) {
      for (const part of parts) yield Buffer.from(part);
      throw new Error('the disk is gone: /secret/path');
    };
    net = await testNetwork({
      handlers: {
        'health.database': async () => ({
          stream: breaking(['first']),
          headers: { 'Content-Type': 'text/csv' },
        }),
        'health.redis': async () => ({
          stream: breaking([]),
          headers: { 'Content-Type': 'text/csv', ETag: '"1"' },
        }),
      },
    });
    const { socket, ended } = await net.connect();
    socket.write(GET(SLOW));
    const text = await ended();
    expect(text).toContain('first');
    expect(text).not.toMatch(/\r\n0\r\n\r\n$/);
    const before = await net.call('/api/v1/health/redis');
    expect(before.status).toBe(500);
    expect(before.headers.get('etag')).toBeNull();
    expect(await before.text()).not.toContain('secret');
  });

  it('streams wait for whoever reads them', async () => {
    let made = 0;
    const stream = async function* () {
      for (; made < 200; made += 1) yield Buffer.alloc(1024 ** 2);
    };
    net = await testNetwork({ handlers: { 'health.database': async () => ({ stream: stream() }) } });
    const { socket } = await net.connect();
    socket.pause();
    socket.write(GET(SLOW));
    await sleep(300);
    expect(made).toBeLessThan(50);
    socket.destroy();
  });
});

describe('limits of callers', () => {
  it('counts tokens each for itself, and says how much is left', async () => {
    net = await testNetwork({ env: { RATE_LIMIT_PER_MINUTE: '3' } });
    const { secret } = await net.owner.plugs.service_tokens.create({
      name: 'other',
      scopes: ['contacts:read'],
    });
    const answers: Response[] = [];
    for (let i = 0; i < 4; i += 1) answers.push(await net.call('/api/v1/contacts'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[0]!.headers.get('ratelimit-policy')).toBe('"requests";q=3;w=60');
    expect(answers[0]!.headers.get('ratelimit')).toMatch(/^"requests";r=2;t=\d+$/);
    expect(Number(answers[3]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await codeOf(answers[3]!)).toBe('rate_limited');
    const other = await net.call('/api/v1/contacts', { headers: { authorization: `Bearer ${secret}` } });
    expect(other.status).toBe(200);
  });

  it('counts addresses where no token is known, wrong tokens included, and never /health', async () => {
    net = await testNetwork({ env: { RATE_LIMIT_PER_MINUTE: '3' } });
    const wrong = { headers: { authorization: 'Bearer plugs_st_nobody' } };
    const statuses: number[] = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await net.call('/api/v1/contacts', wrong)).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
    expect((await net.call('/nothing')).status).toBe(429);
    expect((await net.call('/health')).status).toBe(200);
    expect((await net.call('/api/v1/contacts')).status).toBe(200);
  });

  it('believes X-Forwarded-For from the proxies of the settings alone', async () => {
    const seen: (string | null)[] = [];
    const handlers: Record<string, AnyHandler> = {
      'health.database': async ({ address }) => {
        seen.push(address);
        return { body: { status: 'ok', latency_ms: 1 } };
      },
    };
    const forwarded = (value: string) => ({ headers: { 'x-forwarded-for': value } });
    net = await testNetwork({ handlers });
    await net.call(SLOW, forwarded('203.0.113.9'));
    await net.close();
    net = await testNetwork({ handlers, env: { TRUST_PROXY: '127.0.0.1,10.0.0.0/8' } });
    await net.call(SLOW, forwarded('198.51.100.1, 203.0.113.9'));
    await net.call(SLOW, forwarded('198.51.100.1, 203.0.113.9, 10.1.2.3'));
    await net.call(SLOW, forwarded('10.1.2.3, <script>'));
    expect(seen).toEqual(['127.0.0.1', '203.0.113.9', '203.0.113.9', '127.0.0.1']);
  });
});

describe('other origins', () => {
  const page = { origin: 'https://app.example.com' };

  it('are let in when the settings name them', async () => {
    net = await testNetwork({ env: { CORS_ORIGINS: page.origin } });
    const preflight = await net.call('/api/v1/contacts', {
      method: 'OPTIONS',
      headers: {
        ...page,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'if-match',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(page.origin);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('If-Match');
    const refused = await net.call('/api/v1/contacts', { headers: { ...page, authorization: 'Bearer x' } });
    expect(refused.status).toBe(401);
    expect(refused.headers.get('access-control-allow-origin')).toBe(page.origin);
    expect(refused.headers.get('access-control-expose-headers')).toContain('ETag');
    const other = await net.call('/health', { headers: { origin: 'https://evil.example' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(other.headers.get('vary')).toBe('Origin');
  });

  it('are not when the settings name none', async () => {
    net = await testNetwork();
    expect(
      (await net.call('/health', { headers: page })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });
});

describe('a busy server', () => {
  it('refuses new work with 503, but says how it is', async () => {
    const block: AnyHandler = async () => {
      const end = performance.now() + 1_500;
      while (performance.now() < end);
      return { body: { status: 'ok', latency_ms: 1 } };
    };
    net = await testNetwork({ handlers: { 'health.database': block }, limits: { eventLoopDelayMs: 5 } });
    await net.call(SLOW);
    await expect.poll(async () => (await net.call('/api/v1/contacts')).status, { interval: 20 }).toBe(503);
    const answer = await net.call('/api/v1/contacts');
    if (answer.status === 503) {
      expect(await codeOf(answer)).toBe('overloaded');
      expect(answer.headers.get('retry-after')).toBe('2');
    }
    expect((await net.call('/health')).status).toBe(200);
  });
});

describe('a server that stops', () => {
  it('answers what is under way, refuses what is new, and then is gone', async () => {
    const slow = held();
    net = await testNetwork({ handlers: { 'health.database': slow.handler }, limits: { farewellMs: 400 } });
    const [busy, idle, probe] = [await net.connect(), await net.connect(), await net.connect()];
    idle.socket.write(GET('/health'));
    await idle.until('"status":"ok"');
    busy.socket.write(GET(SLOW));
    await slow.reached;
    const stopped = net.stop();
    idle.socket.write(GET('/api/v1/contacts'));
    probe.socket.write(GET('/health'));
    const refused = await idle.ended();
    expect(statusOf(refused)).toEqual([200, 503]);
    expect(refused).toContain('"code":"shutting_down"');
    expect(await probe.ended()).toContain('"status":"stopping"');
    slow.letGo();
    const answered = await busy.ended();
    expect(statusOf(answered)).toEqual([200]);
    expect(answered.toLowerCase()).toContain('connection: close');
    await stopped;
    await expect(net.call('/health')).rejects.toThrow();
  });

  it('cuts what does not end in time', async () => {
    const slow = held();
    net = await testNetwork({ handlers: { 'health.database': slow.handler }, limits: { drainMs: 100 } });
    const { socket, ended } = await net.connect();
    socket.write(GET(SLOW));
    await slow.reached;
    await net.stop();
    expect(await ended()).toBe('');
    slow.letGo();
  });

  it('drops no request under load', async () => {
    net = await testNetwork({ limits: { farewellMs: 5_000 } });
    const statuses = new Map<number, number>();
    let broken = 0;
    let isOver = false;
    const client = async () => {
      const wire = await net.connect();
      let sent = 0;
      while (!wire.socket.destroyed && !isOver) {
        wire.socket.write(GET('/api/v1/health/redis'));
        sent += 1;
        const before = statusOf(wire.text()).length;
        while (statusOf(wire.text()).length === before && !wire.socket.destroyed) await sleep(1);
        if (/connection: close/i.test(wire.text())) break;
      }
      const got = statusOf(await wire.ended());
      for (const status of got) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      broken += sent - got.length;
    };
    const clients = Array.from({ length: 20 }, client);
    await sleep(300);
    await net.stop();
    isOver = true;
    await Promise.all(clients);
    expect(broken).toBe(0);
    expect([...statuses.keys()].every((status) => [200, 429, 503].includes(status))).toBe(true);
    expect(statuses.get(200)).toBeGreaterThan(20);
  });
});
