import { recordAudit } from '../../audit/record.ts';
import type { ExportFormat } from '../../bulk/csv/write.ts';
import type { ExportOutcome } from '../../bulk/export/task.ts';
import { keepExport } from '../../bulk/export/thread.ts';
import { resources } from '../../generated/resources.ts';
import type { JobKind } from '../../jobs/kind.ts';
import type { JobRun } from '../../jobs/run.ts';
import type { JobEnd, JobRow } from '../../jobs/types.ts';
import type { Actor } from '../../lib/actor.ts';
import { toProblemDocument } from '../../lib/problem.ts';
import { externalSources } from '../../store/external-keys.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { changeRecord, readRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';
import { spoolPlace } from '../spools.ts';
import { exportFile, removeFiles } from './files.ts';
import { checkRequest, type ExportRequest, rowsQuery } from './query.ts';

type Values = Record<string, unknown>;

const HOUR_MS = 3_600_000;

/** The work behind exports.create, and the end of a file's time. */
export const exportJobs = (services: Services): JobKind[] => [
  {
    kind: 'exports.run',
    queue: 'exports',
    maxAttempts: 3,
    run: (run) => runExport(services, run),
    ended: (tx, job, end, actor) => noteEnd(services, tx, job, end, actor ?? actorOf(job)),
  },
  {
    kind: 'exports.expire',
    queue: 'exports',
    maxAttempts: 20,
    async run(run) {
      const id = run.params.export as string;
      await removeFiles(services, run.organization, id);
      await note(services, run, id, { state: 'expired' });
      return null;
    },
  },
];

/** Writes the file anew, whatever an earlier attempt has left: a snapshot cannot be gone on with. */
const runExport = async (services: Services, run: JobRun): Promise<ExportOutcome> => {
  const id = run.params.export as string;
  const row = await note(services, run, id, { state: 'running', error: null, finished_at: null });
  await removeFiles(services, run.organization, id);
  const request = row as unknown as ExportRequest;
  const sources = await run.tenant.read((tx) => externalSources(tx, request.resource));
  const filters = await checkRequest(request, sources);
  const task = {
    databaseUrl: services.settings.databaseUrl,
    organization: run.organization,
    query: await run.tenant.read(async (tx) => rowsQuery(tx, request, filters, sources)),
    format: row.format as ExportFormat,
    guarded: row.formula_safe as boolean,
  };
  const spool = await spoolPlace(services, run.tenant, exportFile(run.organization, id, run.fencingToken));
  try {
    return await keepExport({ task, spool }, run.signal, ({ rows }) =>
      run.report({ done: rows, unit: 'rows', step: 'export' }),
    );
  } catch (error) {
    await services.files.delete(spool.key);
    throw error;
  }
};

/** Changes the export's record as the job that works on it. */
const note = (services: Services, run: JobRun, id: string, changed: Values): Promise<Row> =>
  run.checkpoint(async (tx) => {
    const row = await readRecord(tx, resources.exports, id);
    return changeRecord(
      { tx, world: services.world, actor: run.actor },
      resources.exports,
      row,
      changed,
      'update',
    );
  });

/** Ends the export together with its job: with the file and the audit of what left, or without. */
const noteEnd = async (
  services: Services,
  tx: TenantTx,
  job: JobRow,
  end: JobEnd,
  actor: Actor,
): Promise<void> => {
  const row = await readRecord(tx, resources.exports, job.params.export as string);
  const writer = { tx, world: services.world, actor };
  if (end.state !== 'completed') {
    const error = end.state === 'failed' ? problemOf(row, job, end.problem) : null;
    const changed = { state: end.state, error, finished_at: tx.now };
    await changeRecord(writer, resources.exports, row, changed, 'update');
    return;
  }
  const { rows, bytes, checksum } = end.result as ExportOutcome;
  const retention = services.settings.spoolRetentionHours * HOUR_MS;
  const expires_at = new Date(Date.parse(tx.now) + retention).toISOString();
  const done = { state: 'completed', rows, file_size: bytes, checksum, finished_at: tx.now, expires_at };
  await changeRecord(writer, resources.exports, row, done, 'update');
  const { resource, format, filters, fields } = row;
  await recordAudit(tx, services.world.uuid(), actor, {
    table: resource as string,
    record: row.id,
    action: 'export',
    // Filters may name a person, and values can be redacted.
    after: { filters, fields },
    metadata: { format, rows, bytes },
  });
  const params = { export: row.id };
  await services.jobs.enqueue(tx, { kind: 'exports.expire', params, actor, runAfter: expires_at });
};

const problemOf = (row: Row, job: JobRow, problem: Parameters<typeof toProblemDocument>[0]) =>
  toProblemDocument(problem, { instance: `/api/v1/exports/${row.id}`, requestId: job.request_id ?? job.id });

const actorOf = (job: JobRow): Actor => ({
  user_id: job.created_by,
  service_token_id: job.service_token_id,
  on_behalf_of: null,
  request_id: job.request_id,
  job_id: job.id,
});
