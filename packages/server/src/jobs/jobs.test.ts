import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { engines, type TestStore, testStore } from '../../../../test/support/engines.ts';
import { createLog } from '../lib/log.ts';
import { Problem } from '../lib/problem.ts';
import { type FixedWorld, fixedWorld } from '../lib/world.ts';
import { embeddedQueue } from './embedded.ts';
import { Jobs } from './jobs.ts';
import type { JobKind } from './kind.ts';
import { type JobRun, LostLease } from './run.ts';
import { readJob } from './state.ts';
import type { JobActor, JobEnd, JobRow } from './types.ts';

const LEASE_OVER_MS = 61_000;

/** A promise and what resolves it. */
const gate = () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};

const stopped = (run: JobRun) =>
  new Promise<never>((_, reject) => {
    run.signal.addEventListener('abort', () => reject(new Error('told to stop')), { once: true });
  });

describe.each(engines)('jobs on %s', (engine) => {
  let world: FixedWorld;
  let base: TestStore;
  let organization: string;
  let actor: JobActor;
  let recorded: string[];
  let open: Jobs[];

  beforeEach(async () => {
    world = fixedWorld({ start: '2026-11-23T20:15:00.000Z', seed: 'jobs' });
    base = await testStore(engine, world);
    const found = await base.found();
    organization = found.organization;
    actor = {
      user_id: found.user,
      service_token_id: null,
      on_behalf_of: null,
      request_id: 'r-1',
      job_id: null,
    };
    recorded = [];
    open = [];
  });

  afterEach(async () => {
    vi.useRealTimers();
    await Promise.all(open.map((jobs) => jobs.stop()));
    await base.close();
  });

  const kindOf = (given: Partial<JobKind>): JobKind => ({
    kind: 'test.work',
    queue: 'test',
    maxAttempts: 3,
    run: async () => ({ done: true }),
    ...given,
  });

  /** What one process has. A process that is left hanging is never stopped, as if it had been killed. */
  const process = (given: Partial<JobKind>, { killed = false } = {}): Jobs => {
    const log = createLog({ world, level: 'silent' });
    const jobs = new Jobs({
      store: base.store,
      world,
      log,
      queue: embeddedQueue({ store: base.store, world, log }),
      record: async (_tx, by, action, { id }) => void recorded.push(`${action} ${id} ${by.request_id}`),
    });
    jobs.register([kindOf(given)]);
    if (!killed) open.push(jobs);
    return jobs;
  };

  const write = <R>(work: Parameters<ReturnType<typeof base.store.tenant>['write']>[0]): Promise<R> =>
    base.store.tenant(organization).write(work) as Promise<R>;
  const enqueue = (jobs: Jobs, runAfter?: string): Promise<JobRow> =>
    write((tx) =>
      jobs.enqueue(tx, { kind: 'test.work', params: { n: 1 }, actor, ...(runAfter && { runAfter }) }),
    );
  const read = (id: string) => base.store.tenant(organization).read((tx) => readJob(tx, id));
  const due = () => base.store.directory.dueMessage(['test'], world.now().toISOString());
  const until = (id: string, state: JobRow['state']) =>
    vi.waitFor(
      async () => {
        const job = await read(id);
        expect(job.state).toBe(state);
        return job;
      },
      { timeout: 10_000, interval: 10 },
    );
  const noBeats = () => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });

  test('an enqueued job is there with its message and who asked, or not at all', async () => {
    const jobs = process({});
    const refused = write(async (tx) => {
      await jobs.enqueue(tx, { kind: 'test.work', params: {}, actor });
      throw new Error('the caller changed its mind');
    });
    await expect(refused).rejects.toThrow('changed its mind');
    expect(await due()).toBeUndefined();
    expect(
      await base.store.tenant(organization).read((tx) => tx.selectFrom('jobs').selectAll().execute()),
    ).toEqual([]);

    recorded.length = 0;
    const job = await enqueue(jobs);
    expect(job).toMatchObject({
      state: 'queued',
      created_by: actor.user_id,
      request_id: 'r-1',
      params: { n: 1 },
    });
    expect(await due()).toMatchObject({ job_id: job.id, organization_id: organization });
    expect(recorded).toEqual([`create ${job.id} r-1`]);
  });

  test('a job is queued once under the id of its occasion', async () => {
    const jobs = process({});
    const id = world.uuid();
    const once = () => write((tx) => jobs.enqueueOnce(tx, id, { kind: 'test.work', params: {}, actor }));
    expect(await once()).toBe(true);
    expect(await once()).toBe(false);
  });

  test('two processes, one job: it runs once', async () => {
    let runs = 0;
    const run = async () => ({ runs: ++runs });
    const [one, two] = [process({ run }), process({ run })];
    for (const jobs of [one, two]) jobs.work(['test'], 2);
    const job = await enqueue(one);
    const done = await until(job.id, 'completed');
    expect(done).toMatchObject({
      result: { runs: 1 },
      attempts: 1,
      fencing_token: 1,
      lease_until: null,
      version: 3,
    });
    await vi.waitFor(async () => expect(await due()).toBeUndefined());
    expect(runs).toBe(1);
  });

  test('an error that may pass is tried again, later each time, and fails in the end', async () => {
    const run = async () => {
      throw new Problem('storage_unavailable', 'The storage is away.');
    };
    const jobs = process({ run, maxAttempts: 3 });
    jobs.work(['test'], 1);
    const { id } = await enqueue(jobs);
    for (const [attempt, least, most] of [
      [1, 1_000, 2_000],
      [2, 2_000, 4_000],
    ] as const) {
      const waiting = await vi.waitFor(async () => {
        const job = await read(id);
        expect(job).toMatchObject({ state: 'queued', attempts: attempt });
        return job;
      });
      const wait = Date.parse(waiting.run_after as string) - world.now().getTime();
      expect(wait).toBeGreaterThanOrEqual(least);
      expect(wait).toBeLessThanOrEqual(most);
      world.advance(wait);
    }
    const failed = await until(id, 'failed');
    expect(failed.error).toMatchObject({
      code: 'storage_unavailable',
      status: 503,
      instance: `/api/v1/jobs/${id}`,
    });
    expect(failed.attempts).toBe(3);

    await write((tx) => jobs.retry(tx, id, actor));
    expect(await until(id, 'queued')).toMatchObject({ error: null, finished_at: null });
  });

  test('what trying again would not mend fails at once and tells no secrets', async () => {
    const problems = [new Problem('not_found', 'The import is gone.'), new Error('password=hunter2')];
    const ends: JobEnd[] = [];
    const jobs = process({
      run: async () => {
        throw problems.shift();
      },
      ended: async (_tx, _job, end) => void ends.push(end),
    });
    jobs.work(['test'], 1);
    const first = await until((await enqueue(jobs)).id, 'failed');
    expect(first).toMatchObject({
      attempts: 1,
      error: { code: 'not_found', detail: 'The import is gone.' },
    });
    const second = await until((await enqueue(jobs)).id, 'failed');
    expect(second.error).toMatchObject({ code: 'internal_error' });
    expect(JSON.stringify(second)).not.toContain('hunter2');
    expect(ends.map(({ state }) => state)).toEqual(['failed', 'failed']);
  });

  test('a queued job is cancelled at once, a running one at its next commit, an ended one not at all', async () => {
    const [started, goOn] = [gate(), gate()];
    const ends: string[] = [];
    const jobs = process({
      async run(run) {
        started.open();
        await goOn.opened;
        await run.checkpoint(
          async () => {},
          () => ({ done: 1 }),
        );
        await run.checkpoint(
          async () => {},
          () => ({ done: 2 }),
        );
        return null;
      },
      ended: async (_tx, job, end) => void ends.push(`${job.id} ${end.state}`),
    });
    const waiting = await enqueue(jobs, '2026-11-24T00:00:00.000Z');
    expect(await write((tx) => jobs.cancel(tx, waiting.id, actor))).toMatchObject({ state: 'cancelled' });

    jobs.work(['test'], 1);
    const { id } = await enqueue(jobs);
    await started.opened;
    const asked = await write<JobRow>((tx) => jobs.cancel(tx, id, actor));
    expect(asked).toMatchObject({ state: 'running', cancel_requested_at: world.now().toISOString() });
    goOn.open();
    expect(await until(id, 'cancelled')).toMatchObject({ progress: { done: 1 }, error: null });
    expect(ends).toEqual([`${waiting.id} cancelled`, `${id} cancelled`]);
    await expect(write((tx) => jobs.cancel(tx, id, actor))).rejects.toMatchObject({ code: 'job_state' });
    expect(recorded).toContain(`update ${id} r-1`);
  });

  test('a run that commits nothing hears of a cancel too', async () => {
    const started = gate();
    const jobs = process({
      run(run) {
        started.open();
        return stopped(run);
      },
    });
    jobs.work(['test'], 1);
    const { id } = await enqueue(jobs);
    await started.opened;
    await write((tx) => jobs.cancel(tx, id, actor));
    await until(id, 'cancelled');
  });

  test('a paused worker that wakes after its lease can write nothing', async () => {
    noBeats();
    const [paused, wake, refused] = [gate(), gate(), gate()];
    let error: unknown;
    const note = (run: JobRun, by: string) =>
      run.checkpoint(
        async (tx) => {
          await tx
            .updateTable('organizations')
            .set({ domain: by } as never)
            .execute();
        },
        () => ({ by }),
      );
    const slow = process({
      async run(run) {
        paused.open();
        await wake.opened;
        error = await note(run, 'slow').catch((thrown: unknown) => thrown);
        refused.open();
        throw error;
      },
    });
    slow.work(['test'], 1);
    const { id } = await enqueue(slow);
    await paused.opened;

    world.advance(LEASE_OVER_MS);
    const quick = process({ run: (run) => note(run, 'quick') });
    quick.work(['test'], 1);
    await until(id, 'completed');
    wake.open();
    await refused.opened;
    expect(error).toBeInstanceOf(LostLease);
    await slow.stop();
    expect(await read(id)).toMatchObject({ state: 'completed', progress: { by: 'quick' }, fencing_token: 2 });
    const { domain } = await base.store
      .tenant(organization)
      .read((tx) => tx.selectFrom('organizations').select('domain').executeTakeFirstOrThrow());
    expect(domain).toBe('quick');
  });

  test('a job whose process died is taken over when its lease is out, at its checkpoint', async () => {
    noBeats();
    const hung = gate();
    const dead = process(
      {
        async run(run) {
          await run.checkpoint(
            async () => {},
            () => ({ done: 7 }),
          );
          hung.open();
          return new Promise(() => {});
        },
      },
      { killed: true },
    );
    dead.work(['test'], 1);
    const { id } = await enqueue(dead);
    await hung.opened;
    const next = process({ run: async (run) => ({ from: run.progress }) });
    next.work(['test'], 1);
    world.advance(LEASE_OVER_MS);
    expect(await until(id, 'completed')).toMatchObject({ result: { from: { done: 7 } }, attempts: 2 });
  });

  test.each([
    { resumes: false, state: 'failed' },
    { resumes: true, state: 'completed' },
  ] as const)(
    'what kills its worker each time ends as $state when resumes is $resumes',
    async ({ resumes, state }) => {
      noBeats();
      const first = process({}, { killed: true });
      const { id } = await enqueue(first);
      for (let deaths = 0; deaths < 2; deaths += 1) {
        const hung = gate();
        const dead = process(
          {
            maxAttempts: 2,
            resumes,
            async run(run) {
              await run.checkpoint(
                async () => {},
                () => ({ deaths }),
              );
              hung.open();
              return new Promise(() => {});
            },
          },
          { killed: true },
        );
        void dead.runToEnd(organization, id).catch(() => {});
        await hung.opened;
        world.advance(LEASE_OVER_MS);
      }
      await write((tx) => tx.updateTable('jobs').set({ max_attempts: 2 }).execute());
      const last = await process({ resumes }).runToEnd(organization, id);
      expect(last.state).toBe(state);
      if (state === 'failed') expect(last.error).toMatchObject({ code: 'internal_error' });
    },
  );

  test('a process that stops gives its job back, and that attempt does not count', async () => {
    const started = gate();
    const stopping = process({
      async run(run) {
        await run.checkpoint(
          async () => {},
          () => ({ done: 3 }),
        );
        started.open();
        return stopped(run);
      },
    });
    stopping.work(['test'], 1);
    const { id } = await enqueue(stopping);
    await started.opened;
    await stopping.stop();
    expect(await read(id)).toMatchObject({
      state: 'queued',
      attempts: 0,
      lease_until: null,
      progress: { done: 3 },
    });

    const next = process({});
    next.work(['test'], 1);
    await until(id, 'completed');
  });

  test('run to the end: here and now, telling progress, leaving no message behind', async () => {
    const seen: unknown[] = [];
    const jobs = process({
      async run(run) {
        await run.checkpoint(
          async () => {},
          () => ({ done: 1 }),
        );
        run.report({ done: 2 });
        return { done: 2 };
      },
    });
    const { id } = await enqueue(jobs);
    const ended = await jobs.runToEnd(organization, id, ({ progress }) => void seen.push(progress));
    expect(ended).toMatchObject({ state: 'completed', result: { done: 2 } });
    expect(seen).toEqual([{ done: 1 }, { done: 2 }]);
    expect(await due()).toBeUndefined();
  });

  test('run to the end waits for the process that holds the job', async () => {
    const [started, goOn, watched] = [gate(), gate(), gate()];
    let runs = 0;
    const run = async () => {
      runs += 1;
      started.open();
      await goOn.opened;
      return { runs };
    };
    const holder = process({ run });
    holder.work(['test'], 1);
    const { id } = await enqueue(holder);
    await started.opened;
    const waiting = process({ run }).runToEnd(organization, id, () => watched.open());
    await watched.opened;
    goOn.open();
    expect(await waiting).toMatchObject({ state: 'completed', result: { runs: 1 } });
  });

  test('a dead job that someone cancels ends at once', async () => {
    noBeats();
    const hung = gate();
    const dead = process(
      {
        run: () => {
          hung.open();
          return new Promise(() => {});
        },
      },
      { killed: true },
    );
    const { id } = await enqueue(dead);
    void dead.runToEnd(organization, id).catch(() => {});
    await hung.opened;
    world.advance(LEASE_OVER_MS);
    expect(await write((tx) => process({}).cancel(tx, id, actor))).toMatchObject({ state: 'cancelled' });
  });

  test('a long backlog of one organisation does not keep another one waiting', async () => {
    const other = (await base.found('Other')).organization;
    const started: string[] = [];
    const goOn = gate();
    const jobs = process({
      async run(run) {
        started.push(run.organization);
        await goOn.opened;
      },
    });
    for (let i = 0; i < 3; i += 1) await enqueue(jobs);
    await base.store
      .tenant(other)
      .write((tx) => jobs.enqueue(tx, { kind: 'test.work', params: {}, actor: { ...actor, user_id: null } }));
    jobs.work(['test'], 2);
    await vi.waitFor(() => expect(started).toHaveLength(2));
    expect(started.sort()).toEqual([organization, other].sort());
    goOn.open();
  });
});
