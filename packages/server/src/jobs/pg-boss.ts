import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, PgBoss } from 'pg-boss';
import { CompiledQuery } from '#kysely';
import type { Log } from '../lib/log.ts';
import type { TenantTx } from '../store/index.ts';
import { queueSchema } from '../store/postgres/queue.ts';
import { kyselyOf } from '../store/tenant.ts';
import type { Depth, Handle, JobMessage, JobQueue } from './port.ts';
import { LEASE_MS } from './state.ts';

const DEAD = 'dead';
// Messages only point to jobs, which carry their own attempts and backoff; a message fails when the database does.
const QUEUE = {
  retryLimit: 1_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  // A worker that died is noticed by its silence, when its lease is out, too; the longest time allowed is no limit.
  heartbeatSeconds: LEASE_MS / 1_000,
  expireInSeconds: 24 * 3_600 - 1,
  // A job may wait for long: exports expire after weeks.
  retentionSeconds: 366 * 24 * 3_600,
  deleteAfterSeconds: 3_600,
  notify: true,
} as const;
const POLL = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 5, heartbeatRefreshSeconds: 5 };
const RETRY_MS = 1_000;
const STOP_MS = 60_000;

/**
 * The queue of production: pg-boss in its own schema of our database. Its tables belong to the owner, who made them
 * when migrating; this role only reads and writes rows.
 */
export const pgBossQueue = async ({ url, log }: { url: string; log: Log }): Promise<JobQueue> => {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'the-plugs queue',
    schema: queueSchema,
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    registerInstance: false,
    // Rebuilding an index is for its owner.
    reindex: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 15,
    useListenNotify: true,
  });
  boss.on('error', (err) => log.error({ err }, 'The queue met an error; it goes on.'));
  boss.on('warning', ({ message }) => log.warn({ message }, 'The queue warns.'));
  await start(boss);
  await boss.createQueue(DEAD, { ...QUEUE, notify: false });
  return new PgBossQueue(boss, log);
};

class PgBossQueue implements JobQueue {
  readonly #boss: PgBoss;
  readonly #log: Log;
  readonly #made = new Map<string, Promise<void>>();
  readonly #starting: Promise<void>[] = [];
  readonly #stopping = new AbortController();

  constructor(boss: PgBoss, log: Log) {
    this.#boss = boss;
    this.#log = log;
  }

  publish(tx: TenantTx, message: JobMessage, runAfter?: string): Promise<void> {
    return this.#send(message, runAfter, inside(tx));
  }

  work(queues: readonly string[], workers: number, handle: Handle): void {
    for (const queue of queues)
      for (let i = 0; i < workers; i += 1) this.#starting.push(this.#begin(queue, handle, workers === 1));
  }

  async forget({ queue, job }: JobMessage): Promise<void> {
    await this.#ensure(queue);
    const waiting = await this.#boss.findJobs(queue, { key: job, queued: true });
    const ids = waiting.map(({ id }) => id);
    if (ids.length > 0) await this.#boss.deleteJob(queue, ids);
  }

  /** As pg-boss counted them last, a quarter of a minute ago at most. */
  async depths(): Promise<readonly Depth[]> {
    const [queues, oldest] = await Promise.all([this.#boss.getQueues(), this.#oldest()]);
    return queues.flatMap(({ name: queue, readyCount, deferredCount, activeCount }) => [
      { queue, state: 'ready' as const, count: readyCount, oldest: oldest.get(queue) ?? null },
      { queue, state: 'delayed' as const, count: deferredCount, oldest: null },
      { queue, state: 'running' as const, count: activeCount, oldest: null },
    ]);
  }

  /** Since when the oldest message of each queue is due: pg-boss itself counts that only where it keeps statistics. */
  async #oldest(): Promise<ReadonlyMap<string, string>> {
    const { rows } = await this.#boss.getDb().executeSql(
      `select name, min(start_after) as oldest from ${queueSchema}.job
       where state < 'active' and start_after <= now() group by name`,
    );
    return new Map(
      (rows as { name: string; oldest: Date }[]).map(({ name, oldest }) => [name, oldest.toISOString()]),
    );
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#starting);
    await this.#boss.stop({ graceful: true, timeout: STOP_MS });
  }

  #ensure(queue: string): Promise<void> {
    const known = this.#made.get(queue);
    if (known) return known;
    const making = this.#boss.createQueue(queue, { ...QUEUE, deadLetter: DEAD });
    this.#made.set(queue, making);
    making.catch(() => this.#made.delete(queue));
    return making;
  }

  async #send(message: JobMessage, startAfter: string | undefined, db?: Db): Promise<void> {
    const { queue, organization, job } = message;
    await this.#ensure(queue);
    const options = {
      singletonKey: job,
      group: { id: organization },
      ...(startAfter !== undefined && { startAfter: new Date(startAfter) }),
      ...(db && { db }),
    };
    await this.#boss.send(queue, { organization, job }, options);
  }

  /** A database that is away for a moment must not leave a queue without workers. */
  async #begin(queue: string, handle: Handle, alone: boolean): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        return await this.#work(queue, handle, alone);
      } catch (err) {
        this.#log.error({ err }, `The queue ${queue} cannot be worked on yet; it is tried again.`);
        await sleep(RETRY_MS, undefined, { signal }).catch(() => {});
      }
    }
  }

  async #work(queue: string, handle: Handle, alone: boolean): Promise<void> {
    await this.#ensure(queue);
    let worker = '';
    // With several workers, an organisation has one of them at a time: the others are for the others.
    const options = { ...POLL, ...(!alone && { localGroupConcurrency: 1 }) };
    worker = await this.#boss.work<Omit<JobMessage, 'queue'>>(queue, options, async ([delivered]) => {
      if (!delivered) return;
      // There may be more: it is to look again as soon as this one is done.
      this.#boss.notifyWorker(worker);
      const message = { queue, ...delivered.data };
      const handled = await handle(message);
      if (!handled.done) await this.#send(message, handled.again);
    });
  }
}

const start = async (boss: PgBoss): Promise<void> => {
  try {
    await boss.start();
  } catch (cause) {
    await boss.stop().catch(() => {});
    throw new Error(
      'The tables of the job queue are missing, or made for another version of the server. Run plugs migrate.',
      { cause },
    );
  }
};

/** pg-boss speaks through the caller's transaction, so that message and effect commit together. */
const inside = (tx: TenantTx): Db => ({
  executeSql: async (text, values = []) => {
    const { rows } = await kyselyOf(tx).executeQuery(CompiledQuery.raw(text, values));
    return { rows };
  },
});
