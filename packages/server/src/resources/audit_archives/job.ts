import { ARCHIVE, archivesOf, signArchive, statementOf } from '../../audit/archive.ts';
import { BundleCheck } from '../../audit/check.ts';
import { ERASE } from '../../audit/redact.ts';
import { resources } from '../../generated/resources.ts';
import type { AuditArchive } from '../../generated/types.ts';
import type { JobKind } from '../../jobs/kind.ts';
import { type JobRun, Postponed } from '../../jobs/run.ts';
import { clearEntries } from '../../store/audit-archives.ts';
import { lockTree } from '../../store/audit-tree.ts';
import type { TenantTx } from '../../store/index.ts';
import { type Segment, segmentLines, written } from '../audit_checkpoints/bundle.ts';
import { publicKeys } from '../audit_checkpoints/keys.ts';
import { sealerOf } from '../audit_checkpoints/seal.ts';
import type { Row } from '../engine/shape.ts';
import { changeRecord, createRecord, readRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';
import { removeStray, writeFile } from './files.ts';
import { dueOf, endOfNext } from './plan.ts';

/*
 * What the log keeps no longer is verified, written with its proof, and only then deleted. With the row of the archive
 * the cut is made: whatever verifies begins behind it. Deleting comes after, in portions, and a run that was cut off in
 * between is gone on with by the next one.
 */

const ENTRIES_AT_ONCE = 2_000;
const LOOK_AGAIN_MS = 60_000;

const shape = resources.audit_archives;

/** Archives what is past the policy, every night. */
export const archiveJobs = (services: Services): JobKind[] => [
  {
    kind: ARCHIVE,
    queue: 'cleanup',
    maxAttempts: 3,
    resumes: true,
    schedule: '23 4 * * *',
    async isNeeded(tx) {
      const due = await dueOf(tx);
      return (due !== null && due.to > due.from) || (await clearing(tx)).length > 0;
    },
    run: (run) => archive(services, run),
  },
];

const archive = async (services: Services, run: JobRun): Promise<{ archives: number; entries: number }> => {
  const { isFirst, known } = await run.tenant.read(async (tx) => ({
    isFirst: await isAlone(tx, run.id),
    known: await archivesOf(tx),
  }));
  if (!isFirst) throw later(services);
  const names = (known as (AuditArchive & { file_name: string | null })[]).map(({ file_name }) => file_name);
  await removeStray(services, run.organization, names);
  let archives = 0;
  let entries = 0;
  for (;;) {
    for (const one of await run.tenant.read(clearing)) await clear(services, run, one);
    const made = await archiveNext(services, run);
    if (made === null) return { archives, entries };
    archives += 1;
    entries += made.last_entry - made.first_entry + 1;
  }
};

/** Two at once would write the same archive, and take each other's file for one that was left. */
const isAlone = async (tx: TenantTx, job: string): Promise<boolean> =>
  (await tx
    .selectFrom('jobs')
    .select('id')
    .where('kind', '=', ARCHIVE)
    .where('state', '=', 'running')
    .where('id', '<', job)
    .limit(1)
    .executeTakeFirst()) === undefined;

const later = ({ world }: Services) =>
  new Postponed(new Date(world.now().getTime() + LOOK_AGAIN_MS).toISOString());

const clearing = async (tx: TenantTx): Promise<AuditArchive[]> =>
  (await archivesOf(tx)).filter(({ state }) => state === 'clearing');

/** Verifies and writes the next archive; null where nothing is past the policy. */
const archiveNext = async (services: Services, run: JobRun): Promise<AuditArchive | null> => {
  const begun = services.world.now().toISOString();
  const next = await run.tenant.read((tx) => nextSegment(services, tx));
  if (next === null) return null;
  const { segment, statement } = next;
  const file = await writeFile(services, run.tenant, verified(run, segment));
  try {
    return await run.checkpoint(async (tx) => {
      await lockTree(tx, services.store.engine);
      // The file may hold what was erased since.
      if (await isErasing(tx, begun)) throw later(services);
      const writer = { tx, world: services.world, actor: run.actor };
      const { id, ...said } = statement;
      const held = { file_name: file.name, file_size: file.size, checksum: file.sha256 };
      return (await createRecord(writer, shape, {}, { id, ...said, ...held, state: 'clearing' })) as never;
    });
  } catch (error) {
    await services.files.delete(file.name);
    throw error;
  }
};

const nextSegment = async (services: Services, tx: TenantTx) => {
  const due = await dueOf(tx);
  if (due === null || due.from === due.to) return null;
  const to = await endOfNext(tx, due);
  const { root } = await tx
    .selectFrom('audit_checkpoints')
    .select('root')
    .where('size', '=', to)
    .executeTakeFirstOrThrow();
  const { retention_days, sealed_before, from } = due;
  const statement = await signArchive(sealerOf(services), tx, {
    id: services.world.uuid(),
    first_entry: from + 1,
    last_entry: to,
    root: root as string,
    sealed_before,
    retention_days,
    archived_at: tx.now,
  });
  const before = (await archivesOf(tx)).map(statementOf);
  const keys = await publicKeys(tx, services.keyring);
  const segment: Segment = { from, to, keys, archives: [...before, statement] };
  return { segment, statement };
};

/** The lines of an archive, each of them held against the checkpoints. Throws audit_tampered. */
async function* verified(run: JobRun, segment: Segment): AsyncGenerator<Uint8Array> {
  const check = new BundleCheck(segment.keys);
  for await (const lines of segmentLines(run.tenant, segment)) {
    if (run.signal.aborted) throw new Error('The archive is not written to its end.');
    for (const line of lines) check.take(line);
    const done = check.size - segment.from;
    run.report({ done, total: segment.to - segment.from, unit: 'entries', step: 'archive' });
    yield written(lines);
  }
  check.end(segment.to);
}

/** Whether somebody is being erased, or was since a time. */
const isErasing = async (tx: TenantTx, since: string): Promise<boolean> =>
  (await tx
    .selectFrom('jobs')
    .select('id')
    .where('kind', '=', ERASE)
    .where((eb) => eb.or([eb('state', 'in', ['queued', 'running']), eb('finished_at', '>=', since)]))
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** Takes the entries of an archive out of the log. */
const clear = async (services: Services, run: JobRun, { id, first_entry, last_entry }: AuditArchive) => {
  const total = last_entry - first_entry + 1;
  for (let after = first_entry - 1; after < last_entry; after += ENTRIES_AT_ONCE) {
    const until = Math.min(after + ENTRIES_AT_ONCE, last_entry);
    await run.checkpoint(
      (tx) => clearEntries(tx, after, until),
      () => ({ done: until - first_entry + 1, total, unit: 'entries', step: 'clear' }),
    );
  }
  await run.checkpoint(async (tx) => {
    const row: Row = await readRecord(tx, shape, id);
    const writer = { tx, world: services.world, actor: run.actor };
    return changeRecord(writer, shape, row, { state: 'kept' }, 'update');
  });
};
