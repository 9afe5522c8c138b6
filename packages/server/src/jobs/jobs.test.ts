import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { engines } from '../../../../test/support/engines.ts';
import { gate, openWorkshop, stopped, type Workshop } from '../../../../test/support/jobs.ts';
import { Problem } from '../lib/problem.ts';
import { Postponed } from './run.ts';
import type { JobEnd, JobRow } from './types.ts';

/** A busy machine takes a while. */
const PATIENCE = { timeout: 15_000 };

describe.each(engines)('jobs on %s', (engine) => {
  let shop: Workshop;

  beforeEach(async () => {
    shop = await openWorkshop(engine);
  });

  afterEach(() => shop.close());

  test('an enqueued job is there with its message and who asked, or not at all', async () => {
    const jobs = shop.process({});
    const refused = shop.write(async (tx) => {
      await jobs.enqueue(tx, { kind: 'test.work', params: {}, actor: shop.actor });
      throw new Error('the caller changed its mind');
    });
    await expect(refused).rejects.toThrow('changed its mind');
    expect(await shop.due()).toBeUndefined();
    expect(
      await shop.base.store
        .tenant(shop.organization)
        .read((tx) => tx.selectFrom('jobs').selectAll().execute()),
    ).toEqual([]);

    shop.recorded.length = 0;
    const job = await shop.enqueue(jobs);
    expect(job).toMatchObject({
      state: 'queued',
      created_by: shop.actor.user_id,
      request_id: 'r-1',
      params: { n: 1 },
    });
    expect(await shop.due()).toMatchObject({ job_id: job.id, organization_id: shop.organization });
    expect(shop.recorded).toEqual([`create ${job.id} r-1`]);
  });

  test('a job is queued once under the id of its occasion', async () => {
    const jobs = shop.process({});
    const id = shop.world.uuid();
    const once = () =>
      shop.write((tx) => jobs.enqueueOnce(tx, id, { kind: 'test.work', params: {}, actor: shop.actor }));
    expect(await once()).toBe(true);
    expect(await once()).toBe(false);
  });

  test('two processes, one job: it runs once', async () => {
    let runs = 0;
    const run = async () => ({ runs: ++runs });
    const [one, two] = [shop.process({ run }), shop.process({ run })];
    for (const jobs of [one, two]) jobs.work(['cleanup'], 2);
    const job = await shop.enqueue(one);
    const done = await shop.until(job.id, 'completed');
    expect(done).toMatchObject({
      result: { runs: 1 },
      attempts: 1,
      fencing_token: 1,
      lease_until: null,
      version: 3,
    });
    await vi.waitFor(async () => expect(await shop.due()).toBeUndefined(), PATIENCE);
    expect(runs).toBe(1);
  });

  test('an error that may pass is tried again, later each time, and fails in the end', async () => {
    const run = async () => {
      throw new Problem('storage_unavailable', 'The storage is away.');
    };
    const jobs = shop.process({ run, maxAttempts: 3 });
    jobs.work(['cleanup'], 1);
    const { id } = await shop.enqueue(jobs);
    for (const [attempt, least, most] of [
      [1, 1_000, 2_000],
      [2, 2_000, 4_000],
    ] as const) {
      const waiting = await vi.waitFor(async () => {
        const job = await shop.read(id);
        expect(job).toMatchObject({ state: 'queued', attempts: attempt });
        return job;
      }, PATIENCE);
      const wait = Date.parse(waiting.run_after as string) - shop.world.now().getTime();
      expect(wait).toBeGreaterThanOrEqual(least);
      expect(wait).toBeLessThanOrEqual(most);
      shop.world.advance(wait);
    }
    const failed = await shop.until(id, 'failed');
    expect(failed.error).toMatchObject({
      code: 'storage_unavailable',
      status: 503,
      instance: `/api/v1/jobs/${id}`,
    });
    expect(failed.attempts).toBe(3);
    expect(jobs.failures).toMatchObject([{ id, kind: 'test.work', detail: 'The storage is away.' }]);

    await shop.write((tx) => jobs.retry(tx, id, shop.actor));
    expect(await shop.until(id, 'queued')).toMatchObject({ error: null, finished_at: null });
  });

  test('work that puts itself off goes on at its time, and has not failed by that', async () => {
    const until = new Date(shop.world.now().getTime() + 3_600_000).toISOString();
    const places: unknown[] = [];
    const jobs = shop.process({
      maxAttempts: 1,
      run: async (run) => {
        places.push(run.progress);
        if (places.length > 2) return null;
        await run.checkpoint(
          async () => null,
          () => ({ done: places.length }),
        );
        throw new Postponed(places.length === 1 ? until : shop.world.now().toISOString());
      },
    });
    jobs.work(['cleanup'], 1);
    const { id } = await shop.enqueue(jobs);
    await vi.waitFor(
      async () =>
        expect(await shop.read(id)).toMatchObject({ state: 'queued', attempts: 0, run_after: until }),
      PATIENCE,
    );
    shop.world.advance(3_600_000);
    await shop.until(id, 'completed');
    expect(places).toEqual([{}, { done: 1 }, { done: 2 }]);
    expect(jobs.failures).toEqual([]);
  });

  test('what trying again would not mend fails at once and tells no secrets', async () => {
    const problems = [new Problem('not_found', 'The import is gone.'), new Error('password=hunter2')];
    const ends: JobEnd[] = [];
    const jobs = shop.process({
      run: async () => {
        throw problems.shift();
      },
      ended: async (_tx, _job, end) => void ends.push(end),
    });
    jobs.work(['cleanup'], 1);
    const first = await shop.until((await shop.enqueue(jobs)).id, 'failed');
    expect(first).toMatchObject({
      attempts: 1,
      error: { code: 'not_found', detail: 'The import is gone.' },
    });
    const second = await shop.until((await shop.enqueue(jobs)).id, 'failed');
    expect(second.error).toMatchObject({ code: 'internal_error' });
    expect(JSON.stringify(second)).not.toContain('hunter2');
    expect(ends.map(({ state }) => state)).toEqual(['failed', 'failed']);
  });

  test('a queued job is cancelled at once, a running one at its next commit, an ended one not at all', async () => {
    const [started, goOn] = [gate(), gate()];
    const ends: string[] = [];
    const jobs = shop.process({
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
    const waiting = await shop.enqueue(jobs, '2026-11-24T00:00:00.000Z');
    expect(await shop.write((tx) => jobs.cancel(tx, waiting.id, shop.actor))).toMatchObject({
      state: 'cancelled',
    });

    jobs.work(['cleanup'], 1);
    const { id } = await shop.enqueue(jobs);
    await started.opened;
    const asked = await shop.write<JobRow>((tx) => jobs.cancel(tx, id, shop.actor));
    expect(asked).toMatchObject({ state: 'running', cancel_requested_at: shop.world.now().toISOString() });
    goOn.open();
    expect(await shop.until(id, 'cancelled')).toMatchObject({ progress: { done: 1 }, error: null });
    expect(ends).toEqual([`${waiting.id} cancelled`, `${id} cancelled`]);
    await expect(shop.write((tx) => jobs.cancel(tx, id, shop.actor))).rejects.toMatchObject({
      code: 'job_state',
    });
    expect(shop.recorded).toContain(`update ${id} r-1`);
  });

  test('a run that commits nothing hears of a cancel too', async () => {
    const started = gate();
    const jobs = shop.process({
      run(run) {
        started.open();
        return stopped(run);
      },
    });
    jobs.work(['cleanup'], 1);
    const { id } = await shop.enqueue(jobs);
    await started.opened;
    await shop.write((tx) => jobs.cancel(tx, id, shop.actor));
    await shop.until(id, 'cancelled');
  });

  test('run to the end: here and now, telling progress, leaving no message behind', async () => {
    const seen: unknown[] = [];
    const jobs = shop.process({
      async run(run) {
        await run.checkpoint(
          async () => {},
          () => ({ done: 1 }),
        );
        run.report({ done: 2 });
        return { done: 2 };
      },
    });
    const { id } = await shop.enqueue(jobs);
    const ended = await jobs.runToEnd(shop.organization, id, ({ progress }) => void seen.push(progress));
    expect(ended).toMatchObject({ state: 'completed', result: { done: 2 } });
    expect(seen).toEqual([{ done: 1 }, { done: 2 }]);
    expect(await shop.due()).toBeUndefined();
  });

  test('a job that commits without end lets everybody else in the process have their turn', async () => {
    const commits = 20;
    let turns = 0;
    const jobs = shop.process({
      async run(run) {
        const begun = turns;
        for (let nr = 0; nr < commits; nr += 1) await run.checkpoint(async () => {});
        return { turns: turns - begun };
      },
    });
    const { id } = await shop.enqueue(jobs);
    let others = setImmediate(function turn() {
      turns += 1;
      others = setImmediate(turn);
    });
    const { result } = await jobs.runToEnd(shop.organization, id);
    clearImmediate(others);
    expect((result as { turns: number }).turns).toBeGreaterThanOrEqual(commits - 1);
  });

  test('a beat shows on the record what was reported, and leaves where the work goes on from', async () => {
    const seen: unknown[] = [];
    const jobs = shop.process({
      resumes: true,
      async run(run) {
        const look = async () => {
          await run.beat();
          seen.push((await shop.read(run.id)).progress);
        };
        const commit = (at: string, done: number) =>
          run.checkpoint(
            async () => {},
            () => ({ at, done, total: 9, unit: 'rows', step: 'write' }),
          );
        run.report({ done: 4, total: 9, step: 'check' });
        await look();
        await commit('a', 3);
        run.report({ done: 5, total: 9, step: 'write' });
        await look();
        // Reported before a commit that has overtaken it.
        run.report({ done: 6, total: 9, step: 'write' });
        await commit('b', 7);
        await look();
        return null;
      },
    });
    jobs.work(['cleanup'], 1);
    const { id } = await shop.enqueue(jobs);
    await shop.until(id, 'completed');
    expect(seen).toEqual([
      { done: 4, total: 9, unit: 'rows', step: 'check' },
      { at: 'a', done: 5, total: 9, unit: 'rows', step: 'write' },
      { at: 'b', done: 7, total: 9, unit: 'rows', step: 'write' },
    ]);
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
    const holder = shop.process({ run });
    holder.work(['cleanup'], 1);
    const { id } = await shop.enqueue(holder);
    await started.opened;
    const waiting = shop.process({ run }).runToEnd(shop.organization, id, () => watched.open());
    await watched.opened;
    goOn.open();
    expect(await waiting).toMatchObject({ state: 'completed', result: { runs: 1 } });
  });

  test('a long backlog of one organisation does not keep another one waiting', async () => {
    const other = (await shop.base.found('Other')).organization;
    const started: string[] = [];
    const goOn = gate();
    const jobs = shop.process({
      async run(run) {
        started.push(run.organization);
        await goOn.opened;
      },
    });
    for (let i = 0; i < 3; i += 1) await shop.enqueue(jobs);
    await shop.base.store
      .tenant(other)
      .write((tx) =>
        jobs.enqueue(tx, { kind: 'test.work', params: {}, actor: { ...shop.actor, user_id: null } }),
      );
    jobs.work(['cleanup'], 2);
    await vi.waitFor(() => expect(started).toHaveLength(2), PATIENCE);
    expect(started.sort()).toEqual([shop.organization, other].sort());
    goOn.open();
  });
});
