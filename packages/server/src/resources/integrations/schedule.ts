import type { JobKind } from '../../jobs/kind.ts';
import type { JobRun } from '../../jobs/run.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import type { Services } from '../services.ts';
import { LEAST_MINUTES, nextSync } from './index.ts';
import { noteEnd, SYNC, startSync, sync } from './sync.ts';

/*
 * Syncs that start by themselves. When each comes next stands in its record, so that one look finds what is due, what a
 * server missed while it stood still is made up for once, and people see what will happen. Organisations share the
 * moments of their patterns, but no limits: the queue's workers take their syncs one after the other.
 */

const AT_ONCE = 50;

const due = (tx: TenantTx) =>
  tx
    .selectFrom('integrations')
    .selectAll()
    .where('next_sync', '<=', tx.now)
    .where('is_active', '=', true)
    .where('is_deleted', '=', false)
    .where('credentials', 'is not', null)
    .orderBy('next_sync')
    .limit(AT_ONCE);

/** Syncs, and what starts those that are due. */
export const integrationJobs = (services: Services): JobKind[] => [
  {
    kind: SYNC,
    queue: 'integrations',
    maxAttempts: 5,
    run: (run) => sync(services, run),
    ended: (tx, job, end, actor) => noteEnd(services, tx, job, end, actor),
  },
  {
    kind: 'integrations.sync_due',
    queue: 'integrations',
    maxAttempts: 3,
    schedule: `*/${LEAST_MINUTES} * * * *`,
    isNeeded: async (tx) => (await due(tx).executeTakeFirst()) !== undefined,
    run: (run) => startDue(services, run),
  },
];

interface Started {
  readonly started: number;
  readonly busy: number;
}

const startDue = async (services: Services, run: JobRun): Promise<Started> => {
  let all: Started = { started: 0, busy: 0 };
  for (;;) {
    const some = await run.checkpoint(
      (tx) => startSome(services, tx, run),
      () => ({ ...all }),
    );
    all = { started: all.started + some.started, busy: all.busy + some.busy };
    if (some.started + some.busy < AT_ONCE) return all;
  }
};

const startSome = async (services: Services, tx: TenantTx, run: JobRun): Promise<Started> => {
  let [started, busy] = [0, 0];
  for (const row of (await due(tx).execute()) as unknown as Row[]) {
    if (await isStarted({ services, tx, actor: run.actor }, row.id)) started += 1;
    else busy += 1;
    await tx
      .updateTable('integrations')
      .set({ next_sync: nextSync(row, new Date(tx.now)) })
      .where('id', '=', row.id)
      .execute();
  }
  return { started, busy };
};

/** One that cannot start now, such as where another is under way, has its next occasion. */
const isStarted = async (parts: Parameters<typeof startSync>[0], integration: string): Promise<boolean> => {
  try {
    await startSync(parts, integration, false);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'integration_state') return false;
    throw error;
  }
};
