import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { engines, type TestStore, testStore } from '../../../../test/support/engines.ts';
import { admin } from '../../../../test/support/postgres.ts';
import { createLog } from '../lib/log.ts';
import { Problem } from '../lib/problem.ts';
import { realWorld } from '../lib/world.ts';
import { Jobs } from './jobs.ts';
import type { JobKind } from './kind.ts';
import { pgBossQueue } from './pg-boss.ts';
import type { JobQueue } from './port.ts';
import { readJob } from './state.ts';
import type { JobRow } from './types.ts';

const actor = { user_id: null, service_token_id: null, on_behalf_of: null, request_id: null, job_id: null };

describe.runIf(engines.includes('postgres'))('the queue of PostgreSQL', () => {
  const world = realWorld();
  const log = createLog({ world, level: 'silent' });
  let base: TestStore;
  let organization: string;
  let open: { stop(): Promise<void> }[];

  beforeEach(async () => {
    base = await testStore('postgres', world);
    organization = (await base.found()).organization;
    open = [];
  });

  afterEach(async () => {
    await Promise.all(open.map((it) => it.stop()));
    await base.close();
  });

  const openQueue = async (): Promise<JobQueue> => {
    const queue = await pgBossQueue({ url: base.url, log });
    open.push(queue);
    return queue;
  };
  const openJobs = async (given: Partial<JobKind>): Promise<Jobs> => {
    const queue = await pgBossQueue({ url: base.url, log });
    const jobs = new Jobs({ store: base.store, world, log, queue, record: async () => {} });
    jobs.register([{ kind: 'test.work', queue: 'cleanup', maxAttempts: 3, run: async () => ({}), ...given }]);
    open.push(jobs);
    return jobs;
  };
  const enqueue = (jobs: Jobs) =>
    base.store.tenant(organization).write((tx) => jobs.enqueue(tx, { kind: 'test.work', params: {}, actor }));
  const until = (id: string, state: JobRow['state']) =>
    vi.waitFor(
      async () => {
        const job = await base.store.tenant(organization).read((tx) => readJob(tx, id));
        expect(job.state).toBe(state);
        return job;
      },
      { timeout: 15_000, interval: 20 },
    );

  test('the server needs rows of the queue, never its tables', async () => {
    const jobs = await openJobs({});
    jobs.work(['cleanup'], 2);
    await until((await enqueue(jobs)).id, 'completed');
    const refused = admin(base.url, (client) => client.query('create table jobs_queue.mine (id int)'));
    await expect(refused).rejects.toThrow(/permission denied/);
  });

  test('a message commits with its transaction, or not at all', async () => {
    const queue = await openQueue();
    const seen: string[] = [];
    const job = world.uuid();
    const tenant = base.store.tenant(organization);
    const refused = tenant.write(async (tx) => {
      await queue.publish(tx, { queue: 'cleanup', organization, job: world.uuid() });
      throw new Error('the caller changed its mind');
    });
    await expect(refused).rejects.toThrow('changed its mind');
    await tenant.write((tx) => queue.publish(tx, { queue: 'cleanup', organization, job }));
    queue.work(['cleanup'], 1, async (message) => {
      seen.push(message.job);
      return { done: true };
    });
    await vi.waitFor(() => expect(seen).toEqual([job]), { timeout: 10_000 });
    await sleep(100);
    expect(seen).toEqual([job]);
  });

  test('a message comes back at the time its handler names, and after a handler that fails', async () => {
    const queue = await openQueue();
    let handled = 0;
    queue.work(['cleanup'], 1, async () => {
      handled += 1;
      if (handled === 1) return { done: false, again: world.now().toISOString() };
      if (handled === 2) throw new Error('the database is away');
      return { done: true };
    });
    const message = { queue: 'cleanup', organization, job: world.uuid() };
    await base.store.tenant(organization).write((tx) => queue.publish(tx, message));
    await vi.waitFor(() => expect(handled).toBe(3), { timeout: 20_000 });
  });

  test('a message whose job ended without it is forgotten', async () => {
    const queue = await openQueue();
    const tenant = base.store.tenant(organization);
    const [gone, kept] = [world.uuid(), world.uuid()];
    for (const job of [gone, kept])
      await tenant.write((tx) => queue.publish(tx, { queue: 'cleanup', organization, job }));
    await queue.forget({ queue: 'cleanup', organization, job: gone });
    const seen: string[] = [];
    queue.work(['cleanup'], 1, async ({ job }) => {
      seen.push(job);
      return { done: true };
    });
    await vi.waitFor(() => expect(seen).toContain(kept), { timeout: 10_000 });
    expect(seen).toEqual([kept]);
  });

  test('two processes run a job once, and again after an error that passes', async () => {
    let runs = 0;
    const run = async () => {
      runs += 1;
      if (runs === 1) throw new Problem('storage_unavailable', 'The storage is away.');
      return { runs };
    };
    const [one, two] = [await openJobs({ run }), await openJobs({ run })];
    for (const jobs of [one, two]) jobs.work(['cleanup'], 2);
    const done = await until((await enqueue(one)).id, 'completed');
    expect(done).toMatchObject({ attempts: 2, result: { runs: 2 } });
  });

  test('a process that stops gives its job back to the others', async () => {
    let started = () => {};
    const running = new Promise<void>((resolve) => {
      started = resolve;
    });
    const stopping = await openJobs({
      run: (run) =>
        new Promise((_, reject) => {
          run.signal.addEventListener('abort', () => reject(new Error('told to stop')));
          started();
        }),
    });
    stopping.work(['cleanup'], 1);
    const { id } = await enqueue(stopping);
    await running;
    await stopping.stop();
    expect(await until(id, 'queued')).toMatchObject({ attempts: 0 });
    const next = await openJobs({});
    next.work(['cleanup'], 1);
    await until(id, 'completed');
  });

  test('an unmigrated database is named as such', async () => {
    await admin(base.url.replace('plugs_app:plugs_app', 'plugs_owner:plugs_owner'), (client) =>
      client.query('drop schema jobs_queue cascade'),
    );
    await expect(pgBossQueue({ url: base.url, log })).rejects.toThrow(/plugs migrate/);
  });
});
