import type { Redis } from 'ioredis';
import type { Log } from './log.ts';

/** A connection to Redis that may come and go. Nothing may depend on it being there. */
export interface RedisLink {
  readonly client: Redis;
  /**
   * Asks for a sign of life.
   * @throws Error when none comes in time
   */
  ping(): Promise<void>;
  close(): void;
}

/** A Redis that hangs must not hold up requests for longer than this. */
const COMMAND_MS_MAX = 250;
const RECONNECT_MS_MAX = 5_000;

/** Connects in the background and keeps on trying; commands fail at once while there is no connection. */
export async function openRedis(url: string, log: Log): Promise<RedisLink> {
  const { Redis } = await import('ioredis');
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    commandTimeout: COMMAND_MS_MAX,
    retryStrategy: (attempt) => Math.min(attempt * 200, RECONNECT_MS_MAX),
  });
  let isUp: boolean | undefined;
  client.on('ready', () => {
    if (isUp === false) log.info('redis is back');
    isUp = true;
  });
  client.on('error', (error) => {
    if (isUp !== false) log.warn({ err: error }, 'redis cannot be reached; going on without it');
    isUp = false;
  });
  client.connect().catch(() => undefined);
  return {
    client,
    async ping() {
      await client.ping();
    },
    close: () => client.disconnect(),
  };
}
