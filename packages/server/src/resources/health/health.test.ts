import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type TestNetwork, testNetwork } from '../../../../../test/support/network.ts';

let net: TestNetwork;
let silent: Server | undefined;
const sockets = new Set<Socket>();
afterEach(async () => {
  await net?.close();
  for (const socket of sockets) socket.destroy();
  silent?.close();
});

const read = async (path: string) => {
  const answer = await net.call(path, { signal: AbortSignal.timeout(5_000) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

/** Takes connections and says nothing: what a stopped process looks like from outside. */
const hangingRedis = async (): Promise<string> => {
  silent = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  return `redis://127.0.0.1:${(silent.address() as AddressInfo).port}`;
};

describe('health', () => {
  it('tells the version, and how long the database takes', async () => {
    net = await testNetwork();
    expect(await read('/health')).toEqual({
      status: 200,
      body: { status: 'ok', version: expect.any(String) },
    });
    expect(await read('/api/v1/health/database')).toMatchObject({
      status: 200,
      body: { status: 'ok', engine: 'sqlite', latency_ms: expect.any(Number) },
    });
  });

  it('knows no Redis where none is configured', async () => {
    net = await testNetwork();
    expect(await read('/api/v1/health/redis')).toEqual({
      status: 200,
      body: { status: 'not_configured', latency_ms: null },
    });
  });

  it('tells that Redis hangs, and goes on without it', async () => {
    net = await testNetwork({ env: { REDIS_URL: await hangingRedis() } });
    expect(await read('/api/v1/health/redis')).toMatchObject({
      status: 503,
      body: { code: 'storage_unavailable', detail: 'redis does not answer.' },
    });
    expect((await read('/api/v1/contacts')).status).toBe(200);
  });

  it('tells that there is no Redis where one should be, and goes on without it', async () => {
    net = await testNetwork({ env: { REDIS_URL: 'redis://127.0.0.1:1' } });
    expect(await read('/api/v1/health/redis')).toMatchObject({ status: 503 });
    expect((await read('/api/v1/contacts')).status).toBe(200);
  });
});
