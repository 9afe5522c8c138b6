import { noCounts } from '../../bulk/import/counts.ts';
import { hashOf } from '../../bulk/import/hash.ts';
import {
  type Checkpoint,
  type ImportOutcome,
  type ImportSpec,
  type ImportTask,
  progressOf,
} from '../../bulk/import/task.ts';
import { importThreads } from '../../bulk/import/thread.ts';
import { resources } from '../../generated/resources.ts';
import type { JobKind } from '../../jobs/kind.ts';
import type { JobRun } from '../../jobs/run.ts';
import type { JobEnd, JobRow } from '../../jobs/types.ts';
import { toProblemDocument } from '../../lib/problem.ts';
import type { Tally } from '../../lib/tally.ts';
import type { TenantTx } from '../../store/index.ts';
import { shapeOf } from '../../store/shapes.ts';
import { sealAfter } from '../audit_checkpoints/seal.ts';
import { limitOf } from '../engine/limits.ts';
import type { Row } from '../engine/shape.ts';
import { changeRecord, readRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';
import { expireImports } from './expire.ts';
import { undoImport } from './undo.ts';

type Values = Record<string, unknown>;

/** The work behind imports.plan, imports.apply and imports.undo; a dry run of each is a kind of its own. */
export const importJobs = (services: Services): JobKind[] => {
  const ended =
    (done: (row: Row, result: unknown, now: string) => Values): NonNullable<JobKind['ended']> =>
    async (tx, job, end, actor) => {
      const row = await readRecord(tx, resources.imports, job.params.import as string);
      const changed = end.state === 'completed' ? done(row, end.result, tx.now) : ending(job, end, row, tx);
      if (end.state === 'completed' && job.kind === 'imports.apply') await applied(tx, services, row, job);
      if (job.kind !== 'imports.plan') await sealAfter(services, tx);
      if (Object.keys(changed).length === 0) return;
      const writer = { tx, world: services.world, actor: actor ?? actorOf(job) };
      await changeRecord(writer, resources.imports, row, changed, 'update');
    };
  return [
    {
      kind: 'imports.plan',
      queue: 'imports',
      maxAttempts: 3,
      run: (run) => runImport(services, run, 'plan'),
      ended: ended((row, result, now) => ({
        state: 'planned',
        planned_at: now,
        plan: planOf(row, result as ImportOutcome),
        warnings: (result as ImportOutcome).warnings,
      })),
    },
    {
      kind: 'imports.apply',
      queue: 'imports',
      maxAttempts: 5,
      resumes: true,
      run: (run) => runImport(services, run, 'apply'),
      ended: ended((_, result, now) => ({
        state: 'completed',
        finished_at: now,
        counts: (result as ImportOutcome).counts,
        warnings: (result as ImportOutcome).warnings,
      })),
    },
    {
      kind: 'imports.expire',
      queue: 'cleanup',
      maxAttempts: 3,
      schedule: '23 * * * *',
      run: (run) => expireImports(services, run),
    },
    {
      kind: 'imports.undo',
      queue: 'imports',
      maxAttempts: 5,
      resumes: true,
      run: (run) => undoImport(services, run, false),
      ended: ended((_row, _result, now) => ({ state: 'undone', undone_at: now })),
    },
    {
      kind: 'imports.undo_plan',
      queue: 'imports',
      maxAttempts: 3,
      run: (run) => undoImport(services, run, true),
    },
  ];
};

/** What follows from rows that an import made, by resource. */
const followUps: Readonly<Record<string, string>> = { users: 'users.invite_imported' };

const applied = async (tx: TenantTx, services: Services, row: Row, job: JobRow): Promise<void> => {
  const kind = followUps[row.resource as string];
  if (kind !== undefined)
    await services.jobs.enqueue(tx, { kind, params: { apply_job: job.id }, actor: actorOf(job) });
};

/** A run that did not complete. What it had committed stays and can be resumed or undone. */
const ending = (job: JobRow, end: JobEnd, row: Row, tx: TenantTx): Values => {
  if (job.kind === 'imports.undo') return { state: job.params.state };
  const error =
    end.state === 'failed'
      ? toProblemDocument(end.problem, {
          instance: `/api/v1/imports/${row.id}`,
          requestId: job.request_id ?? job.id,
        })
      : null;
  return { state: end.state, error, finished_at: tx.now };
};

const actorOf = (job: JobRow) => ({
  user_id: job.created_by,
  service_token_id: job.service_token_id,
  on_behalf_of: null,
  request_id: job.request_id,
  job_id: job.id,
});

const runImport = async (services: Services, run: JobRun, kind: 'plan' | 'apply'): Promise<ImportOutcome> => {
  const { databaseUrl, dataDir, secrets } = services.settings;
  const { row, limited, before } = await run.tenant.read(async (tx) => {
    const row = await readRecord(tx, resources.imports, run.params.import as string);
    const shape = shapeOf(row.resource as string);
    const before: Row[] = [];
    for (const id of row.after as readonly string[]) before.push(await readRecord(tx, resources.imports, id));
    return { row, limited: await limitOf(tx, shape, services.settings.planLimits), before };
  });
  // What counted on records of other files cannot be held against them: they were not there to be looked at.
  const isBound = kind === 'apply' && before.length === 0;
  const checkpoint = run.progress as unknown as Partial<Checkpoint>;
  const task: ImportTask = {
    kind,
    places: { databaseUrl, filesFolder: dataDir, secrets },
    organization: run.organization,
    spec: specOf(row),
    job: run.id,
    fencingToken: run.fencingToken,
    actor: run.actor,
    checkpoint: checkpoint.phase === undefined ? null : (checkpoint as Checkpoint),
    size: row.file_size as number,
    batchRows: services.settings.importBatchRows,
    limit: limited?.limit ?? null,
    plan: isBound ? (row.plan as ImportTask['plan']) : null,
    after: kind === 'plan' ? before.filter(({ state }) => state === 'planned').map(specOf) : [],
  };
  let last = task.checkpoint;
  return importThreads.run(task, run.signal, (point) => {
    tallyRows(services.importRows, last, point);
    last = point;
    run.report(progressOf(point, task.size));
  });
};

/** Adds the rows that were dealt with since the checkpoint before. */
const tallyRows = (tally: Tally, before: Checkpoint | null, { phase, counts }: Checkpoint): void => {
  const known = before?.phase === phase ? before.counts : noCounts;
  for (const outcome of ['created', 'updated', 'unchanged', 'skipped', 'rejected'] as const)
    if (counts[outcome] > known[outcome])
      tally.add({ step: phase, outcome }, counts[outcome] - known[outcome]);
};

const specFields = [
  'id',
  'resource',
  'match_on',
  'mapping',
  'dialect',
  'mode',
  'empty',
  'unknown',
  'on_duplicate',
  'atomic',
  'max_errors',
  'without',
] as const;

const specOf = (row: Row): ImportSpec =>
  Object.fromEntries(specFields.map((name) => [name, row[name] ?? null])) as unknown as ImportSpec;

const planOf = (row: Row, { plan, counts }: ImportOutcome): Values => {
  const hashes = { file_hash: row.checksum, ...plan };
  const { results_hash: _, ...shown } = hashes;
  return { ...shown, digest: hashOf(hashes), counts };
};
