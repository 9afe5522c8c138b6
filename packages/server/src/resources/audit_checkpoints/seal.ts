import { type Sealer, sealSome } from '../../audit/seal.ts';
import type { JobKind } from '../../jobs/kind.ts';
import type { JobRun } from '../../jobs/run.ts';
import { nobody } from '../../lib/actor.ts';
import { countUnsealed, sealedEnd } from '../../store/audit-tree.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Services } from '../services.ts';

const SEAL = 'audit.seal';

/** Seals what has been written: every ten minutes, and after work that writes much. */
export const sealJobs = (services: Services): JobKind[] => [
  {
    kind: SEAL,
    queue: 'cleanup',
    maxAttempts: 3,
    schedule: '*/10 * * * *',
    isNeeded: async (tx) => {
      const { engine } = services.store;
      return (await countUnsealed(tx, engine, await sealedEnd(tx, engine))).count > 0;
    },
    run: (run) => seal(services, run),
  },
];

export const sealerOf = ({ store, keyring, world }: Services): Sealer => ({
  engine: store.engine,
  keyring,
  world,
});

const seal = async (services: Services, run: JobRun): Promise<{ entries: number }> => {
  let entries = 0;
  for (;;) {
    const { added, more } = await run.checkpoint((tx) => sealSome(sealerOf(services), tx));
    entries += added;
    if (!more) return { entries };
  }
};

/** Queues sealing with the end of work that wrote much, so that the work itself does not wait for it. */
export const sealAfter = async ({ jobs }: Services, tx: TenantTx): Promise<void> => {
  const waits = await tx
    .selectFrom('jobs')
    .select('id')
    .where('state', '=', 'queued')
    .where('kind', '=', SEAL)
    .limit(1)
    .executeTakeFirst();
  if (!waits) await jobs.enqueue(tx, { kind: SEAL, params: {}, actor: nobody });
};
