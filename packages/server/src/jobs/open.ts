import type { Log } from '../lib/log.ts';
import type { World } from '../lib/world.ts';
import { type Store, sqliteFile } from '../store/index.ts';
import type { JobQueue } from './port.ts';

/** The queue that fits the database: pg-boss on PostgreSQL, our own table on SQLite. Loads only what it uses. */
export const openQueue = async (options: {
  readonly url: string;
  readonly store: Store;
  readonly world: World;
  readonly log: Log;
}): Promise<JobQueue> => {
  if (sqliteFile(options.url) === null) return (await import('./pg-boss.ts')).pgBossQueue(options);
  return (await import('./embedded.ts')).embeddedQueue(options);
};
