import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../lib/log.ts';
import type { World } from '../lib/world.ts';
import type { Store } from '../store/index.ts';
import type { Handled, JobMessage, JobQueue } from './port.ts';

// Long enough that a worker which died is noticed and not so short that a slow one is doubled.
const LOCK_MS = 60_000;
const IDLE_MS = 200;

/** The queue inside our own database, on both engines: one table, polled. */
export const embeddedQueue = ({ store, world, log }: { store: Store; world: World; log: Log }): JobQueue => {
  const stopping = new AbortController();
  const loops: Promise<void>[] = [];
  const later = (ms: number) => new Date(world.now().getTime() + ms).toISOString();

  const takeOne = async (
    queues: readonly string[],
    handle: (message: JobMessage) => Promise<Handled>,
  ): Promise<boolean> => {
    const message = await store.transact((directory) =>
      directory.takeMessage(queues, world.now().toISOString(), later(LOCK_MS)),
    );
    if (!message) return false;
    const { id, queue, organization_id: organization, job_id: job } = message;
    const handled = await handle({ queue, organization, job });
    await store.transact((directory) =>
      handled.done ? directory.removeMessage(id) : directory.retryMessage(id, handled.again),
    );
    return true;
  };

  const loop = async (queues: readonly string[], handle: (message: JobMessage) => Promise<Handled>) => {
    while (!stopping.signal.aborted) {
      try {
        if (await takeOne(queues, handle)) continue;
      } catch (err) {
        if (!stopping.signal.aborted) log.error({ err }, 'The queue could not be read; it is tried again.');
      }
      await sleep(IDLE_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };

  return {
    publish: (tx, { queue, organization, job, runAfter }) =>
      tx.directory.publish({
        id: world.uuid(),
        queue,
        organization_id: organization,
        job_id: job,
        run_at: runAfter ?? tx.now,
      }),
    work(queues, workers, handle) {
      for (let i = 0; i < workers; i += 1) loops.push(loop(queues, handle));
    },
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
};
