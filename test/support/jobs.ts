import { embeddedQueue } from '@the-plugs/server/jobs/embedded';
import { Jobs } from '@the-plugs/server/jobs/jobs';
import type { JobKind } from '@the-plugs/server/jobs/kind';
import type { JobRun } from '@the-plugs/server/jobs/run';
import { readJob } from '@the-plugs/server/jobs/state';
import type { JobRow } from '@the-plugs/server/jobs/types';
import type { Actor } from '@the-plugs/server/lib/actor';
import { createLog } from '@the-plugs/server/lib/log';
import { type FixedWorld, fixedWorld } from '@the-plugs/server/lib/world';
import type { QueueMessage } from '@the-plugs/server/store/directory';
import type { Store, TenantTx } from '@the-plugs/server/store/index';
import { expect, vi } from 'vitest';
import { type EngineName, type TestStore, testStore } from './engines.ts';

/** A promise and what resolves it. */
export const gate = () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};

/** Rejects when the run is told to stop. */
export const stopped = (run: JobRun) =>
  new Promise<never>((_, reject) => {
    run.signal.addEventListener('abort', () => reject(new Error('told to stop')), { once: true });
  });

/** One organisation, a clock that stands still, and as many processes that work on its jobs as a test wants. */
export interface Workshop {
  readonly world: FixedWorld;
  readonly base: TestStore;
  readonly organization: string;
  readonly actor: Actor;
  /** What was recorded of people's decisions: action, job, request. */
  readonly recorded: string[];
  /** What one process has, for jobs of the kind test.work. One that is `killed` is never stopped. */
  process(kind: Partial<JobKind>, options?: { killed?: boolean; store?: Store }): Jobs;
  enqueue(jobs: Jobs, runAfter?: string): Promise<JobRow>;
  write<R>(work: (tx: TenantTx) => Promise<R>): Promise<R>;
  read(job: string): Promise<JobRow>;
  due(): Promise<QueueMessage | undefined>;
  until(job: string, state: JobRow['state']): Promise<JobRow>;
  close(): Promise<void>;
}

export const openWorkshop = async (engine: EngineName): Promise<Workshop> => {
  const world = fixedWorld({ start: '2026-11-23T20:15:00.000Z', seed: 'jobs' });
  const base = await testStore(engine, world);
  const { organization, user } = await base.found();
  const tenant = base.store.tenant(organization);
  const actor = {
    user_id: user,
    service_token_id: null,
    on_behalf_of: null,
    request_id: 'r-1',
    job_id: null,
  };
  const recorded: string[] = [];
  const open: Jobs[] = [];
  const read = (job: string) => tenant.read((tx) => readJob(tx, job));
  return {
    world,
    base,
    organization,
    actor,
    recorded,
    process(kind, { killed = false, store = base.store } = {}) {
      const log = createLog({ world, level: 'silent' });
      const queue = embeddedQueue({ store: base.store, world, log });
      const record = async (_: TenantTx, by: Actor, action: string, { id }: JobRow) =>
        void recorded.push(`${action} ${id} ${by.request_id}`);
      const jobs = new Jobs({ store, world, log, queue, record });
      const run = async () => ({ done: true });
      jobs.register([{ kind: 'test.work', queue: 'cleanup', maxAttempts: 3, run, ...kind }]);
      if (!killed) open.push(jobs);
      return jobs;
    },
    enqueue: (jobs, runAfter) =>
      tenant.write((tx) =>
        jobs.enqueue(tx, { kind: 'test.work', params: { n: 1 }, actor, ...(runAfter && { runAfter }) }),
      ),
    write: (work) => tenant.write(work),
    read,
    due: () => base.store.directory.dueMessage(['cleanup'], world.now().toISOString()),
    until: (job, state) =>
      vi.waitFor(
        async () => {
          const row = await read(job);
          expect(row.state).toBe(state);
          return row;
        },
        { timeout: 10_000, interval: 10 },
      ),
    async close() {
      await Promise.all(open.map((jobs) => jobs.stop()));
      await base.close();
    },
  };
};
