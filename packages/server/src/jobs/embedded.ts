import type { Log } from '../lib/log.ts';
import type { World } from '../lib/world.ts';
import type { Store } from '../store/index.ts';
import type { Handle, JobQueue } from './port.ts';
import { after, LEASE_MS } from './state.ts';

// A queue that stays empty is asked less and less often.
const PAUSE_MS = 20;
const PAUSE_MAX_MS = 1_000;

interface Parts {
  readonly store: Store;
  readonly world: World;
  readonly log: Log;
}

/** The queue inside our own database, on both engines: one table, polled; what this process publishes wakes it. */
export const embeddedQueue = ({ store, world, log }: Parts): JobQueue => {
  const loops: Promise<void>[] = [];
  const sleepers = new Set<(woken: boolean) => void>();
  let stopping = false;
  const now = () => world.now().toISOString();

  const wake = () => {
    for (const end of sleepers) end(true);
  };
  /** Answers true when it was ended early. */
  const pause = (ms: number) =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => end(false), ms);
      const end = (woken: boolean) => {
        clearTimeout(timer);
        sleepers.delete(end);
        resolve(woken);
      };
      sleepers.add(end);
    });

  const takeOne = async (queues: readonly string[], handle: Handle): Promise<boolean> => {
    // Looking first keeps an idle worker off the write lock.
    if (!(await store.directory.dueMessage(queues, now()))) return false;
    const message = await store.transact((directory) =>
      // A worker that died lets go of its message with its job; one that works longer is protected by its lease.
      directory.takeMessage(queues, now(), after(now(), LEASE_MS)),
    );
    if (!message) return false;
    const { id, queue, organization_id: organization, job_id: job } = message;
    const handled = await handle({ queue, organization, job });
    await store.transact((directory) =>
      handled.done ? directory.removeMessage(id) : directory.retryMessage(id, handled.again),
    );
    return true;
  };

  const loop = async (queues: readonly string[], handle: Handle): Promise<void> => {
    let wait = PAUSE_MS;
    while (!stopping) {
      const worked = await takeOne(queues, handle).catch((err: unknown) => {
        if (!stopping) log.error({ err }, 'The queue could not be read; it is tried again.');
        return false;
      });
      if (worked) wait = PAUSE_MS;
      else if (!stopping) wait = (await pause(wait)) ? PAUSE_MS : Math.min(wait * 2, PAUSE_MAX_MS);
    }
  };

  return {
    async publish(tx, { queue, organization, job }, runAfter) {
      const message = { id: world.uuid(), queue, organization_id: organization, job_id: job };
      await tx.directory.publish({ ...message, run_at: runAfter ?? tx.now });
      // Its transaction has yet to commit, so a worker may look too early; it then looks again soon.
      wake();
    },
    work(queues, workers, handle) {
      for (const queue of queues) for (let i = 0; i < workers; i += 1) loops.push(loop([queue], handle));
    },
    depths: () => store.directory.messageCounts(now()),
    forget: ({ job }) => store.transact((directory) => directory.removeMessagesOf(job)),
    async stop() {
      stopping = true;
      wake();
      await Promise.all(loops);
    },
  };
};
