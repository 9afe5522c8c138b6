import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import { realWorld } from '../../lib/world.ts';
import { openBulk } from '../../store/bulk/open.ts';
import { BulkSession } from '../../store/bulk/session.ts';
import type { SqlConnection } from '../../store/bulk/types.ts';
import { buildPlan, inspect, type ReadPlan, SourceError } from '../source/index.ts';
import { type Line, serveThread } from '../thread.ts';
import { expectedRecords } from './expected.ts';
import { hashOf } from './hash.ts';
import { faultProblem } from './reader.ts';
import { ATOMIC_FILE_ROWS, bulkTarget, ImportRun, type RunParts } from './run.ts';
import { importShape } from './shapes.ts';
import { importFile, openSpool, type SpoolPlace, type WrappedKey } from './spools.ts';
import type { Checkpoint, ImportOutcome, ImportSpec, ImportTask } from './task.ts';

type PlaceOf = (name: string, id?: string) => SpoolPlace;

const spoolPlaces = async (connection: SqlConnection, task: ImportTask): Promise<PlaceOf> => {
  await connection.begin('read');
  const keys = await connection.all<WrappedKey>(
    `select version, wrapped_key from organization_keys
     where organization_id = ${connection.dialect.cast('@org', 'uuid')} order by version desc`,
    { org: task.organization },
  );
  await connection.rollback();
  return (name, id = task.spec.id) => ({
    ...task.places,
    organization: task.organization,
    keys,
    key: importFile(task.organization, id, name),
  });
};

/** How every row will be read, settled by the head of the file, the mapping and the options. */
export const planReading = async (spec: ImportSpec, source: SpoolPlace): Promise<ReadPlan> => {
  const shape = importShape(spec.resource);
  const mapping =
    spec.mapping === null ? null : (await import('../source/mapping.ts')).mappingOf(spec.mapping, shape);
  const said = mapping?.header === undefined ? {} : { header: mapping.header };
  const inspection = await inspect(openSpool(source).read(), { ...said, ...spec.dialect }, shape);
  const { mode, empty, unknown, match_on, without } = spec;
  return buildPlan(
    inspection,
    mapping,
    { mode, empty, unknown, without, ...(match_on !== null && { match_on }) },
    shape,
    resources,
  );
};

/** One import, on a connection of its own, so that nothing it does blocks the process. */
const main = async (task: ImportTask, line: Line<Checkpoint>): Promise<ImportOutcome> => {
  const { places, organization, spec, kind } = task;
  const connection = await openBulk(places.databaseUrl, organization);
  try {
    const place = await spoolPlaces(connection, task);
    const source = place('source');
    const plan = await planReading(spec, source);
    const parts: RunParts = {
      task,
      plan,
      session: await BulkSession.open(connection, bulkTarget(plan, task.after.length > 0)),
      world: realWorld(),
      source,
      results: openSpool(place(`${kind}.results`)),
      rejects: openSpool(place(`${kind}.rejects`)),
      promised: null,
      ...line,
    };
    const run = kind === 'plan' ? await runPlan(parts, place) : await runApply(parts, place);
    const counts = run.counts;
    run.close();
    return {
      counts,
      plan: kind === 'plan' ? await planHashes(parts) : null,
      warnings: plan.warnings,
    };
  } finally {
    await connection.close();
  }
};

const runPlan = async (parts: RunParts, place: PlaceOf): Promise<ImportRun> => {
  for (const spec of parts.task.after) await expectFrom(spec, parts, place);
  const run = await ImportRun.open(parts, 'check', null);
  await run.check();
  await finishFiles(parts);
  return run;
};

/** Counts the records of an import that comes before this one as there. */
const expectFrom = async (
  spec: ImportSpec,
  { plan, session, task }: RunParts,
  place: PlaceOf,
): Promise<void> => {
  const source = place('source', spec.id);
  const earlier = { plan: await planReading(spec, source), source, results: place('plan.results', spec.id) };
  for await (const records of expectedRecords(plan, earlier, task.batchRows)) await session.expect(records);
};

const runApply = async (parts: RunParts, place: PlaceOf): Promise<ImportRun> => {
  const { task, plan } = parts;
  const { checkpoint, spec } = task;
  if (task.plan) checkBasis(task.plan, plan, spec);
  const promised = task.plan ? openSpool(place('plan.results')) : null;
  const fresh = checkpoint === null || checkpoint.phase === 'check';
  if (fresh && promised) {
    const check = await ImportRun.open({ ...parts, promised }, 'check', null);
    await check.check();
    check.close();
  }
  if (spec.atomic === 'file') return runWhole(parts);
  const run = await ImportRun.open({ ...parts, promised }, 'write', fresh ? null : checkpoint);
  await run.write();
  await finishFiles(parts);
  return run;
};

/** All or nothing: one pass that only looks, then one that writes, if nothing was rejected. */
const runWhole = async (parts: RunParts): Promise<ImportRun> => {
  const look = await ImportRun.open(parts, 'check', null);
  await look.check();
  const { rejected, read, created, updated } = look.counts;
  if (rejected > 0) {
    await finishFiles(parts);
    await look.refuseWhole();
    throw new Problem(
      'validation_failed',
      `Rejected rows: ${rejected} of ${read}. So nothing was written: --atomic file takes all rows or none.`,
    );
  }
  if (created + updated > ATOMIC_FILE_ROWS)
    throw new Problem(
      'row_limit_exceeded',
      `${created + updated} rows would be written in one transaction; --atomic file allows ${ATOMIC_FILE_ROWS}. Use --atomic batch, or split the file.`,
    );
  look.close();
  const run = await ImportRun.open(parts, 'write', null);
  await run.writeWhole();
  await finishFiles(parts);
  return run;
};

const finishFiles = async ({ results, rejects }: RunParts): Promise<void> => {
  await results.finish();
  await rejects.finish();
};

/** What a plan rests on besides the file: how rows are read and written, and the rules they are held to. */
const basisOf = (plan: ReadPlan, { on_duplicate, atomic }: ImportSpec) => ({
  mapping_hash: hashOf({ plan, on_duplicate, atomic }),
  contract_hash: hashOf(importShape(plan.resource)),
});

const checkBasis = (planned: NonNullable<ImportTask['plan']>, plan: ReadPlan, spec: ImportSpec): void => {
  const now = basisOf(plan, spec);
  if (planned.mapping_hash !== now.mapping_hash)
    throw new Problem('plan_stale', 'Mapping or options are not those of the plan. Nothing was written.');
  if (planned.contract_hash !== now.contract_hash)
    throw new Problem(
      'plan_stale',
      `The rules for ${plan.resource} changed since the plan. Nothing was written.`,
    );
};

const planHashes = async ({ plan, task, results }: RunParts): Promise<ImportOutcome['plan']> => ({
  ...basisOf(plan, task.spec),
  results_hash: (await results.summary())!.sha256,
});

serveThread<ImportTask, Checkpoint, ImportOutcome>((task, line) =>
  main(task, line).catch((error: unknown) => {
    throw error instanceof SourceError ? faultProblem(error.code, error.faults) : error;
  }),
);
