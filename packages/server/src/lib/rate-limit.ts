import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Log } from './log.ts';
import type { RedisLink } from './redis.ts';
import type { World } from './world.ts';

/** So many points in so many seconds. */
export interface RateLimitPolicy {
  /** In the header fields and in Redis, for example `requests` or `login`. */
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

export interface RateLimitVerdict {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Whole seconds until all points are back. */
  readonly resetSeconds: number;
  /** RateLimit-Policy and RateLimit (draft-ietf-httpapi-ratelimit-headers-10), and Retry-After when refused. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface RateLimiter {
  /** Takes points from a caller; `key` is an id or an address. */
  consume(key: string, points?: number): Promise<RateLimitVerdict>;
  /** Gives a caller all points back, for example after a right password. */
  reset(key: string): Promise<void>;
}

/** How long the local counters stand in after Redis failed once, so that a hanging Redis delays one request only. */
const STAND_IN_MS = 5_000;

/**
 * Counts in memory, or in Redis when several processes share it. While Redis is away each process counts for itself:
 * the limit is then as strict as before within one process.
 */
export function createRateLimiter(
  policy: RateLimitPolicy,
  options: { world: World; log: Log; redis?: RedisLink | undefined },
): RateLimiter {
  const { world, log, redis } = options;
  const limits = { points: policy.points, duration: policy.seconds, keyPrefix: `plugs:limit:${policy.name}` };
  const local = new RateLimiterMemory(limits);
  const shared =
    redis && new RateLimiterRedis({ ...limits, storeClient: redis.client, rejectIfRedisNotReady: true });
  let standInUntil = 0;

  /** Runs `work` on the shared counters, or on the local ones while those are away. */
  async function count<R>(work: (limiter: RateLimiterAbstract) => Promise<R>): Promise<R> {
    const now = world.now().getTime();
    if (shared === undefined || now < standInUntil) return work(local);
    try {
      return await work(shared);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw error;
      standInUntil = now + STAND_IN_MS;
      log.warn(
        { err: error, limit: policy.name },
        'rate limits are counted by this process alone for a while',
      );
      return work(local);
    }
  }

  return {
    async consume(key, points = 1) {
      try {
        return verdict(policy, await count((limiter) => limiter.consume(key, points)), true);
      } catch (error) {
        if (error instanceof RateLimiterRes) return verdict(policy, error, false);
        throw error;
      }
    },
    async reset(key) {
      await count((limiter) => limiter.delete(key));
    },
  };
}

function verdict(policy: RateLimitPolicy, result: RateLimiterRes, allowed: boolean): RateLimitVerdict {
  const remaining = Math.max(0, result.remainingPoints);
  const resetSeconds = Math.max(1, Math.ceil(result.msBeforeNext / 1000));
  return {
    allowed,
    remaining,
    resetSeconds,
    headers: {
      'RateLimit-Policy': `"${policy.name}";q=${policy.points};w=${policy.seconds}`,
      RateLimit: `"${policy.name}";r=${remaining};t=${resetSeconds}`,
      ...(allowed ? {} : { 'Retry-After': String(resetSeconds) }),
    },
  };
}
