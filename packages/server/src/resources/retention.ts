import { recordAudit } from '../audit/record.ts';
import { type ResourceShape, resources } from '../generated/resources.ts';
import type { JobKind } from '../jobs/kind.ts';
import type { JobRun } from '../jobs/run.ts';
import { isForeignKeyViolation } from '../store/conflicts.ts';
import type { TenantTable, TenantTx } from '../store/index.ts';
import type { Services } from './services.ts';

const DAY_MS = 86_400_000;
const ROWS_AT_ONCE = 200;

// The organisation is closed in another way, and people are named by everything that they did.
const KEPT = ['organizations', 'users'];

/**
 * Removes deleted records for good once their time is over: the organisation's `deleted_retention_days`, else the
 * server's DELETED_RETENTION_DAYS. What living records refer to stays until those are gone. The audit keeps the trace.
 */
export const retentionJobs = (services: Services): JobKind[] => [
  {
    kind: 'maintenance.remove_deleted',
    queue: 'cleanup',
    maxAttempts: 3,
    schedule: '47 3 * * *',
    run: (run) => removeDeleted(services, run),
  },
];

const removeDeleted = async (services: Services, run: JobRun): Promise<Record<string, number>> => {
  const days = await run.tenant.read((tx) => retentionDays(tx, services.settings.deletedRetentionDays));
  const removed: Record<string, number> = {};
  if (days === 0) return removed;
  const until = new Date(services.world.now().getTime() - days * DAY_MS).toISOString();
  const shapes = Object.values<ResourceShape>(resources);
  // What refers to others stands behind them in the contract, and goes before them.
  for (const shape of shapes.filter(({ name, softDelete }) => softDelete && !KEPT.includes(name)).reverse()) {
    const count = await removeOf(services, run, shape, until);
    if (count > 0) removed[shape.name] = count;
  }
  return removed;
};

const retentionDays = async (tx: TenantTx, fallback: number): Promise<number> => {
  const { settings } = (await tx
    .selectFrom('organizations')
    .select('settings')
    .executeTakeFirstOrThrow()) as { settings: { deleted_retention_days?: unknown } };
  const own = settings.deleted_retention_days;
  return typeof own === 'number' ? own : fallback;
};

const removeOf = async (
  services: Services,
  run: JobRun,
  shape: ResourceShape,
  until: string,
): Promise<number> => {
  let count = 0;
  let after = '';
  for (;;) {
    const ids = await run.tenant.read((tx) => deletedBefore(tx, shape, until, after));
    if (ids.length === 0) return count;
    after = ids.at(-1)!;
    count += await run.checkpoint(async (tx) => {
      let gone = 0;
      for (const id of ids) if (await removeOne(services, run, tx, shape, id)) gone += 1;
      return gone;
    });
  }
};

const deletedBefore = async (
  tx: TenantTx,
  shape: ResourceShape,
  until: string,
  after: string,
): Promise<string[]> => {
  let query = tx
    .selectFrom(shape.name as TenantTable)
    .select('id' as never)
    .where('is_deleted' as never, '=', true as never)
    .where('deleted_at' as never, '<', until as never)
    .orderBy('id' as never)
    .limit(ROWS_AT_ONCE);
  if (after !== '') query = query.where('id' as never, '>', after as never);
  return ((await query.execute()) as { id: string }[]).map(({ id }) => id);
};

/** False for a record that another one refers to. */
const removeOne = async (
  { world }: Services,
  run: JobRun,
  tx: TenantTx,
  shape: ResourceShape,
  id: string,
): Promise<boolean> => {
  try {
    await tx.attempt(() =>
      tx
        .deleteFrom(shape.name as TenantTable)
        .where('id' as never, '=', id as never)
        .execute(),
    );
  } catch (error) {
    if (isForeignKeyViolation(error)) return false;
    throw error;
  }
  await tx
    .deleteFrom('external_keys')
    .where('resource', '=', shape.name)
    .where('record_id', '=', id)
    .execute();
  const metadata = { removed: true };
  await recordAudit(tx, world.uuid(), run.actor, {
    table: shape.name,
    record: id,
    action: 'delete',
    metadata,
  });
  return true;
};
