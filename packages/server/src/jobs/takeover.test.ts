import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { engines } from '../../../../test/support/engines.ts';
import { gate, openWorkshop, stopped, type Workshop } from '../../../../test/support/jobs.ts';
import type { Store } from '../store/index.ts';
import { type JobRun, LostLease } from './run.ts';

const LEASE_OVER_MS = 61_000;

describe.each(engines)('jobs whose worker or database fails on %s', (engine) => {
  let shop: Workshop;

  beforeEach(async () => {
    shop = await openWorkshop(engine);
  });

  afterEach(async () => {
    vi.useRealTimers();
    await shop.close();
  });

  const noBeats = () => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });

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
    const slow = shop.process({
      async run(run) {
        paused.open();
        await wake.opened;
        error = await note(run, 'slow').catch((thrown: unknown) => thrown);
        refused.open();
        throw error;
      },
    });
    slow.work(['cleanup'], 1);
    const { id } = await shop.enqueue(slow);
    await paused.opened;

    shop.world.advance(LEASE_OVER_MS);
    const quick = shop.process({ run: (run) => note(run, 'quick') });
    quick.work(['cleanup'], 1);
    await shop.until(id, 'completed');
    wake.open();
    await refused.opened;
    expect(error).toBeInstanceOf(LostLease);
    await slow.stop();
    expect(await shop.read(id)).toMatchObject({
      state: 'completed',
      progress: { by: 'quick' },
      fencing_token: 2,
    });
    const { domain } = await shop.base.store
      .tenant(shop.organization)
      .read((tx) => tx.selectFrom('organizations').select('domain').executeTakeFirstOrThrow());
    expect(domain).toBe('quick');
  });

  test('a job whose process died is taken over when its lease is out, at its checkpoint', async () => {
    noBeats();
    const hung = gate();
    const dead = shop.process(
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
    dead.work(['cleanup'], 1);
    const { id } = await shop.enqueue(dead);
    await hung.opened;
    const next = shop.process({ run: async (run) => ({ from: run.progress }) });
    next.work(['cleanup'], 1);
    shop.world.advance(LEASE_OVER_MS);
    expect(await shop.until(id, 'completed')).toMatchObject({ result: { from: { done: 7 } }, attempts: 2 });
  });

  test.each([
    { resumes: false, state: 'failed' },
    { resumes: true, state: 'completed' },
  ] as const)(
    'what kills its worker each time ends as $state when resumes is $resumes',
    async ({ resumes, state }) => {
      noBeats();
      const first = shop.process({}, { killed: true });
      const { id } = await shop.enqueue(first);
      for (let deaths = 0; deaths < 2; deaths += 1) {
        const hung = gate();
        const dead = shop.process(
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
        void dead.runToEnd(shop.organization, id).catch(() => {});
        await hung.opened;
        shop.world.advance(LEASE_OVER_MS);
      }
      await shop.write((tx) => tx.updateTable('jobs').set({ max_attempts: 2 }).execute());
      const last = await shop.process({ resumes }).runToEnd(shop.organization, id);
      expect(last.state).toBe(state);
      if (state === 'failed') expect(last.error).toMatchObject({ code: 'internal_error' });
    },
  );

  test('a process that stops gives its job back, and that attempt does not count', async () => {
    const started = gate();
    const stopping = shop.process({
      async run(run) {
        await run.checkpoint(
          async () => {},
          () => ({ done: 3 }),
        );
        started.open();
        return stopped(run);
      },
    });
    stopping.work(['cleanup'], 1);
    const { id } = await shop.enqueue(stopping);
    await started.opened;
    await stopping.stop();
    expect(await shop.read(id)).toMatchObject({
      state: 'queued',
      attempts: 0,
      lease_until: null,
      progress: { done: 3 },
    });

    const next = shop.process({});
    next.work(['cleanup'], 1);
    await shop.until(id, 'completed');
  });

  test('a dead job that someone cancels ends at once', async () => {
    noBeats();
    const hung = gate();
    const dead = shop.process(
      {
        run: () => {
          hung.open();
          return new Promise(() => {});
        },
      },
      { killed: true },
    );
    const { id } = await shop.enqueue(dead);
    void dead.runToEnd(shop.organization, id).catch(() => {});
    await hung.opened;
    shop.world.advance(LEASE_OVER_MS);
    expect(await shop.write((tx) => shop.process({}).cancel(tx, id, shop.actor))).toMatchObject({
      state: 'cancelled',
    });
  });

  test('a run that ends while the database is away is noted when it is back', async () => {
    let away = false;
    const refused = () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
    const tenant: Store['tenant'] = (id) => {
      const real = shop.base.store.tenant(id);
      return {
        organization: id,
        read: (work) => (away ? refused() : real.read(work)),
        write: (work) => (away ? refused() : real.write(work)),
      };
    };
    const run = async () => {
      away = true;
      setTimeout(() => {
        away = false;
      }, 200);
      return { done: true };
    };
    const jobs = shop.process({ run }, { store: { ...shop.base.store, tenant } });
    jobs.work(['cleanup'], 1);
    const { id } = await shop.enqueue(jobs);
    expect(await shop.until(id, 'completed')).toMatchObject({ result: { done: true }, attempts: 1 });
  });
});
