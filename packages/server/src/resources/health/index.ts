import type { DependencyHealth } from '../../generated/types.ts';
import { Problem } from '../../lib/problem.ts';
import { version } from '../../lib/version.ts';
import type { Handlers } from '../handler.ts';

/** How long something we stand on takes to answer. Throws `storage_unavailable` when it does not. */
const timed = async (engine: string, ask: () => Promise<void>): Promise<DependencyHealth> => {
  const start = performance.now();
  try {
    await ask();
  } catch (error) {
    throw new Problem('storage_unavailable', `${engine} does not answer.`, { cause: error });
  }
  return { status: 'ok', engine, latency_ms: Math.round((performance.now() - start) * 10) / 10 };
};

export const healthHandlers: Handlers = {
  async 'health.get'({ services }) {
    return { body: { status: services.stopping() ? 'stopping' : 'ok', version } };
  },
  async 'health.database'({ services }) {
    return { body: await timed(services.store.engine, () => services.store.ping()) };
  },
  async 'health.redis'({ services }) {
    const redis = await services.redis();
    if (!redis) return { body: { status: 'not_configured', latency_ms: null } };
    return { body: await timed('redis', () => redis.ping()) };
  },
};
