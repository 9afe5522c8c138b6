import { newestArchive } from '../../audit/archive.ts';
import { type Counts, noCounts } from '../../bulk/import/counts.ts';
import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import { archivedProblem } from '../audit_checkpoints/bundle.ts';
import type { Row } from '../engine/shape.ts';
import { answerRecord } from '../engine/standard.ts';
import { changeRecord, createRecord, readRecord, type Writer } from '../engine/write.ts';
import type { Context, Handlers } from '../handler.ts';
import { readerOf } from '../spools.ts';
import { receivePart } from '../upload.ts';
import { newestResults } from './files.ts';
import { type PageQuery, resultsCsv, resultsPage } from './results.ts';
import { importUpload } from './upload.ts';

type Values = Record<string, unknown>;

/*
 * An import's life. created: known, no byte yet. uploading, uploaded: the file is on its way, then whole and checked.
 * planning, planned: every row has its verdict and nothing is written. applying: chunks commit one by one.
 * completed, failed, cancelled: the run is over; what is committed stays. undoing, undone: taken back.
 * A failed or cancelled run resumes into applying. A new plan may be made until rows are written.
 */
const mayStart: Readonly<Record<'plan' | 'apply' | 'undo' | 'resume' | 'cancel', readonly unknown[]>> = {
  plan: ['uploaded', 'planned'],
  apply: ['uploaded', 'planned'],
  resume: ['failed', 'cancelled', 'applying'],
  cancel: ['created', 'uploading', 'uploaded', 'planning', 'planned', 'applying', 'undoing'],
  undo: ['completed', 'failed', 'cancelled'],
};

/** @param id of another import than the path's */
const readImport = async (context: Context, step: keyof typeof mayStart, id?: string): Promise<Row> => {
  const row = await readRecord(context.tx, resources.imports, id ?? (context.path as { id: string }).id);
  // A run that has written nothing leaves the file as it was: it may be planned or applied again, with other options.
  const { created, updated } = row.counts as unknown as Counts;
  const untouched = ['failed', 'cancelled'].includes(row.state as string) && created + updated === 0;
  const again = untouched && row.uploaded_at !== null && (step === 'plan' || step === 'apply');
  const isGone = row.received_bytes === 0 && ((row.file_size as number | null) ?? 0) > 0;
  if (isGone && row.uploaded_at !== null && ['plan', 'apply', 'resume'].includes(step))
    throw new Problem(
      'import_state',
      `The file was deleted after its time (${String(row.expires_at)}); import it again.`,
    );
  if (mayStart[step].includes(row.state) || again) return row;
  throw new Problem(
    'import_state',
    `The import is ${String(row.state)}; ${step} is possible when it is ${mayStart[step].join(', ')}.`,
  );
};

/** An import that has written something and may be taken back. */
const readUndoable = async (context: Context, id?: string): Promise<Row> => {
  const row = await readImport(context, 'undo', id);
  if (row.started_at === null)
    throw new Problem('import_state', 'The import has written nothing to take back.');
  const archive = await newestArchive(context.tx);
  if (archive && archive.sealed_before >= (row.started_at as string))
    throw archivedProblem('The entries of the audit by which an import is taken back are', [archive]);
  return row;
};

const writerOf = ({ tx, services, actor }: Context): Writer => ({ tx, world: services.world, actor });

/** Starts a job for the import and notes it there, in one transaction. */
const start = async (
  context: Context,
  row: Row,
  kind: 'imports.plan' | 'imports.apply' | 'imports.undo' | 'imports.undo_plan',
  state: Values,
  params: Values = {},
) => {
  const { tx, services, actor } = context;
  const job = await services.jobs.enqueue(tx, { kind, params: { import: row.id, ...params }, actor });
  const applies = kind === 'imports.apply' && { apply_job_id: job.id };
  const changed = { ...state, ...applies, error: null, job_id: job.id };
  await changeRecord(writerOf(context), resources.imports, row, changed, 'update');
  return answerRecord(await readRecord(tx, resources.jobs, job.id), 202) as never;
};

export const importHandlers: Handlers = {
  async 'imports.create'(context) {
    const { services, tx, body } = context;
    const hours = services.settings.spoolRetentionHours;
    const expires_at = new Date(Date.parse(tx.now) + hours * 3_600_000).toISOString();
    const internal = { counts: noCounts, expires_at };
    const values = { ...body };
    return answerRecord(
      await createRecord(writerOf(context as never), resources.imports, values, internal),
      201,
    ) as never;
  },

  async 'imports.upload'(context) {
    return answerRecord(await receivePart(context, importUpload(context))) as never;
  },

  async 'imports.inspect'(context) {
    // Detection and mapping are a lot of code that no other call of this process needs.
    const { inspectFile } = await import('./inspect.ts');
    return { body: (await inspectFile(context)) as never };
  },

  async 'imports.plan'(context) {
    const row = await readImport(context as never, 'plan');
    return start(context as never, row, 'imports.plan', { ...context.body, state: 'planning', plan: null });
  },

  async 'imports.apply'(context) {
    const row = await readImport(context as never, 'apply');
    const asked = context.body?.plan;
    const plan = row.plan as { digest: string } | null;
    if (asked !== undefined && asked !== plan?.digest)
      throw new Problem(
        'plan_stale',
        plan ? 'The import was planned again since; read the new plan.' : 'The import has no plan.',
      );
    return start(context as never, row, 'imports.apply', { state: 'applying', started_at: context.tx.now });
  },

  async 'imports.resume'(context) {
    const { tx } = context;
    const row = await readImport(context as never, 'resume');
    if (row.apply_job_id === null)
      throw new Problem('import_state', 'No row was applied yet; apply the import instead.');
    const job = await context.services.jobs.retry(tx, row.apply_job_id as string, context.actor);
    await changeRecord(
      writerOf(context as never),
      resources.imports,
      row,
      { state: 'applying', error: null, finished_at: null, job_id: row.apply_job_id },
      'update',
    );
    return answerRecord(await readRecord(tx, resources.jobs, job.id), 202) as never;
  },

  async 'imports.cancel'(context) {
    const { tx } = context;
    const row = await readImport(context as never, 'cancel');
    const running = ['planning', 'applying', 'undoing'].includes(row.state as string);
    if (running) {
      // A queued job ends here and now, a running one at its next checkpoint; both note the end themselves.
      await context.services.jobs.cancel(tx, row.job_id as string, context.actor);
      return answerRecord(await readRecord(tx, resources.imports, row.id)) as never;
    }
    return answerRecord(
      await changeRecord(
        writerOf(context as never),
        resources.imports,
        row,
        { state: 'cancelled', finished_at: tx.now },
        'update',
      ),
    ) as never;
  },

  async 'imports.undo'(context) {
    const row = await readUndoable(context as never);
    const { dry_run: isDryRun, after = [] } = context.body ?? {};
    const params = { state: row.state };
    if (isDryRun === true) {
      for (const id of after) await readUndoable(context as never, id);
      return start(context as never, row, 'imports.undo_plan', {}, { ...params, after });
    }
    for (const id of after) {
      const { state } = await readRecord(context.tx, resources.imports, id);
      if (state !== 'undone')
        throw new Problem('import_state', `The import ${id} is to be taken back first; it is ${state}.`);
    }
    return start(context as never, row, 'imports.undo', { state: 'undoing' }, params);
  },

  async 'imports.rows'({ services, tx, path, query }) {
    const row = await readRecord(tx, resources.imports, path.id);
    return {
      body: (await resultsPage(
        await newestResults(services, readerOf(tx), row, 'results'),
        query as PageQuery,
      )) as never,
    };
  },

  async 'imports.results'({ services, tenant, path }) {
    const row = await tenant.read((tx) => readRecord(tx, resources.imports, path.id));
    const name = `${row.file_name ?? row.id}`
      .replace(/\.(csv|tsv|txt)?(\.(gz|zst))?$/i, '')
      .replace(/[^\w.-]+/g, '_');
    const headers = {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.${path.kind}.csv"`,
    };
    if (path.kind === 'rejects') {
      const rejects = await newestResults(services, tenant, row, 'rejects');
      const end = await rejects.size();
      return { headers, stream: end === 0 ? nothing() : rejects.read({ start: 0, end }) };
    }
    return { headers, stream: resultsCsv(await newestResults(services, tenant, row, 'results'), path.kind) };
  },
};

async function* nothing(): AsyncGenerator<Uint8Array> {}
