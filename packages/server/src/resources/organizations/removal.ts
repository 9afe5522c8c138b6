import { recordAudit } from '../../audit/record.ts';
import { type ResourceShape, resources } from '../../generated/resources.ts';
import type { JobKind } from '../../jobs/kind.ts';
import { type JobRun, Postponed } from '../../jobs/run.ts';
import type { Actor } from '../../lib/actor.ts';
import { isForeignKeyViolation } from '../../store/conflicts.ts';
import type { InternalTable, TenantTable, TenantTx } from '../../store/index.ts';
import type { Services } from '../services.ts';

const ROWS_AT_ONCE = 2_000;
const LOOK_AGAIN_MS = 5_000;

const KIND = 'organizations.remove';

/** The job that removes an organisation, due when its grace is over. */
export const removal = (deletesAt: string) => ({
  kind: KIND,
  params: { deletes_at: deletesAt },
  runAfter: deletesAt,
});

/** Cancels the removal that waits. One that was taken up already finds out by itself. */
export const withdrawRemoval = async ({ jobs }: Services, tx: TenantTx, actor: Actor): Promise<void> => {
  const waiting = await tx
    .selectFrom('jobs')
    .select('id')
    .where('kind', '=', KIND)
    .where('state', '=', 'queued')
    .execute();
  for (const { id } of waiting) await jobs.cancel(tx, id, actor);
};

/**
 * Removes an organisation for good: files, records, the log, sign-ins that belong nowhere else, and last the key that
 * what is left in backups was sealed with. What stays is a row with its id, so that nothing else ever gets it, this job,
 * and one entry of the log. Every part may be done twice, so a run that was killed begins again.
 */
export const organizationJobs = (services: Services): JobKind[] => [
  { kind: KIND, queue: 'cleanup', maxAttempts: 10, run: (run) => remove(services, run) },
];

const remove = async (services: Services, run: JobRun): Promise<object> => {
  const wanted = await run.tenant.read(async (tx) => {
    const row = await tx.selectFrom('organizations').select('deletes_at').executeTakeFirstOrThrow();
    return row.deletes_at === run.params.deletes_at;
  });
  if (!wanted) return { removed: false, reason: 'The deletion was taken back.' };
  await endJobs(services, run);
  await run.checkpoint((tx) =>
    tx
      .updateTable('organizations')
      .set({ is_deleted: true, deleted_at: tx.now, name: '', domain: null, settings: {} })
      .where('is_deleted', '=', false)
      .execute(),
  );
  const files = await removeFiles(services, run);
  const rows = await removeRows(run);
  await run.checkpoint(async (tx) => {
    await tx.directory.removeOrganization(tx.organization, run.id);
    await tx.updateTable('jobs').set({ created_by: null }).execute();
    await recordAudit(tx, services.world.uuid(), run.actor, {
      table: 'organizations',
      record: tx.organization,
      action: 'delete',
      metadata: { removed: true, rows, files },
    });
  });
  return { removed: true, rows, files };
};

/** Other work of the organisation must not write any more. */
const endJobs = async ({ jobs, world }: Services, run: JobRun): Promise<void> => {
  const running = await run.checkpoint(async (tx) => {
    const others = await tx
      .selectFrom('jobs')
      .select('id')
      .where('state', 'in', ['queued', 'running'])
      .where('id', '!=', run.id)
      .execute();
    const states = [];
    for (const { id } of others) states.push((await jobs.cancel(tx, id, run.actor)).state);
    return states.includes('running');
  });
  if (running) throw new Postponed(new Date(world.now().getTime() + LOOK_AGAIN_MS).toISOString());
};

const removeFiles = async ({ files, media }: Services, run: JobRun): Promise<number> => {
  let count = 0;
  for (const store of new Set([files, media]))
    for (const key of await store.list(`org/${run.organization}`)) {
      await store.delete(key);
      count += 1;
    }
  return count;
};

/**
 * Beside the resources: what belongs to an organisation and is none of them. A new table does not compile before it stands
 * here: with rows that are removed in portions, or so small that all of it goes at once.
 */
const INTERNAL: Readonly<Record<InternalTable, 'portions' | 'at_once'>> = {
  audit_leaves: 'portions',
  hubspot_portals: 'portions',
  hubspot_cursors: 'portions',
  hubspot_hints: 'portions',
  hubspot_links: 'portions',
  integration_states: 'portions',
  integration_links: 'portions',
  external_keys: 'at_once',
  idempotency_keys: 'at_once',
  audit_nodes: 'at_once',
  // What is sealed is of no use without it, so it goes last.
  organization_keys: 'at_once',
};

/** By which column some rows of a table are taken. */
const idOf = (table: TenantTable): string => (table === 'audit_leaves' ? 'audit_id' : 'id');

const removeRows = async (run: JobRun): Promise<number> => {
  await run.checkpoint(async (tx) => {
    for (const shape of shapes) await forgetItself(tx, shape);
  });
  let count = 0;
  // What others refer to goes a round later than they; the key goes last of all.
  for (let left = tables; left.length > 0; ) {
    const before = count;
    const referred: TenantTable[] = [];
    for (const table of left) {
      const part = await emptied(run, table);
      count += part.count;
      if (!part.done) referred.push(table);
    }
    if (count === before && referred.length > 0)
      throw new Error(`Rows of ${referred.join(', ')} refer to each other in a circle.`);
    left = referred;
  }
  return count;
};

const shapes = Object.values<ResourceShape>(resources)
  .filter(({ name }) => name !== 'organizations')
  .reverse();

const tables: readonly TenantTable[] = [
  ...shapes.map(({ name }) => name as TenantTable),
  ...(Object.keys(INTERNAL) as InternalTable[]),
];

/** Rows of one table that refer to each other could go in no order. */
const forgetItself = async (tx: TenantTx, shape: ResourceShape): Promise<void> => {
  const own = shape.columns.filter(({ references }) => references === shape.name);
  if (own.length === 0) return;
  const nothing = Object.fromEntries(own.map(({ name }) => [name, null]));
  await tx
    .updateTable(shape.name as TenantTable)
    .set(nothing as never)
    .execute();
};

const emptied = async (run: JobRun, table: TenantTable): Promise<{ count: number; done: boolean }> => {
  let count = 0;
  for (;;) {
    const removed = await run.checkpoint((tx) => removeSome(tx, run.id, table));
    if (removed === null) return { count, done: false };
    count += removed;
    if (removed === 0) return { count, done: true };
  }
};

/** Removes some rows of a table and answers how many; null where others refer to them. */
const removeSome = async (tx: TenantTx, job: string, table: TenantTable): Promise<number | null> => {
  const isAtOnce = table in INTERNAL && INTERNAL[table as InternalTable] === 'at_once';
  const some = isAtOnce
    ? tx.deleteFrom(table)
    : tx.deleteFrom(table).where(
        idOf(table) as never,
        'in',
        tx
          .selectFrom(table)
          .select(idOf(table) as never)
          .where(idOf(table) as never, '!=', job as never)
          .limit(ROWS_AT_ONCE) as never,
      );
  try {
    return await tx.attempt(async () => Number((await some.executeTakeFirst())?.numDeletedRows ?? 0));
  } catch (error) {
    if (isForeignKeyViolation(error)) return null;
    throw error;
  }
};
