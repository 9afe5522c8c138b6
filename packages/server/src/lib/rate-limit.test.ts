import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createLog } from './log.ts';
import { createRateLimiter } from './rate-limit.ts';
import { openRedis, type RedisLink } from './redis.ts';
import { fixedWorld, realWorld } from './world.ts';

const world = realWorld();
const lines: string[] = [];
const log = createLog({ world, level: 'info', out: { write: (line: string) => lines.push(line) } });
const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of cleanUp.splice(0).reverse()) await undo();
  lines.length = 0;
});

async function link(url: string): Promise<RedisLink> {
  const redis = await openRedis(url, log);
  cleanUp.push(() => redis.close());
  return redis;
}

/** Something that accepts connections and never answers, as a stopped Redis does. */
async function silentServer(): Promise<string> {
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((socket) => sockets.add(socket));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  cleanUp.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((closed) => server.close(closed));
  });
  return `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const policy = { name: 'test', points: 2, seconds: 60 };

describe('in memory', () => {
  it('counts down each key by itself, refuses, and says when to come back', async () => {
    const limiter = createRateLimiter(policy, { world, log });
    expect(await limiter.consume('a')).toMatchObject({
      allowed: true,
      remaining: 1,
      headers: { 'RateLimit-Policy': '"test";q=2;w=60', RateLimit: '"test";r=1;t=60' },
    });
    await limiter.consume('a');
    const refused = await limiter.consume('a');
    expect(refused).toMatchObject({ allowed: false, remaining: 0, headers: { 'Retry-After': '60' } });
    expect((await limiter.consume('b')).allowed).toBe(true);
  });

  it('gives points back, and lets one call cost several', async () => {
    const limiter = createRateLimiter(policy, { world, log });
    expect((await limiter.consume('a', 2)).remaining).toBe(0);
    await limiter.reset('a');
    expect(await limiter.consume('a', 2)).toMatchObject({ allowed: true });
    expect(await limiter.consume('c', 3)).toMatchObject({ allowed: false });
  });

  it('keeps policies apart', async () => {
    const one = createRateLimiter(policy, { world, log });
    const other = createRateLimiter({ ...policy, name: 'other' }, { world, log });
    await one.consume('a', 2);
    expect((await other.consume('a')).allowed).toBe(true);
  });
});

describe('when Redis is away', () => {
  it.each([
    ['nobody listens', async () => 'redis://127.0.0.1:1'],
    ['it hangs', silentServer],
  ])('counts locally, as strictly: %s', async (_, address) => {
    const redis = await link(await address());
    const limiter = createRateLimiter(policy, {
      world: fixedWorld({ start: '2026-01-01', seed: 'r' }),
      log,
      redis,
    });
    expect(await limiter.consume('a')).toMatchObject({ allowed: true, remaining: 1 });
    await limiter.consume('a');
    expect((await limiter.consume('a')).allowed).toBe(false);
    expect(lines.filter((line) => line.includes('by this process alone'))).toHaveLength(1);
    await expect(redis.ping()).rejects.toThrow();
  });
});

describe.skipIf(!process.env.REDIS_URL)('on the Redis at REDIS_URL', () => {
  it('shares counters between processes', async () => {
    const redis = await link(process.env.REDIS_URL!);
    await expect.poll(() => redis.client.status).toBe('ready');
    await redis.ping();
    const [one, two] = [1, 2].map(() => createRateLimiter(policy, { world, log, redis }));
    const key = world.uuid();
    await one!.consume(key);
    expect(await two!.consume(key)).toMatchObject({ allowed: true, remaining: 0 });
    expect(await one!.consume(key)).toMatchObject({ allowed: false, headers: { 'Retry-After': '60' } });
    await two!.reset(key);
    expect((await one!.consume(key)).allowed).toBe(true);
  });
});
