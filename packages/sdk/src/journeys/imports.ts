import type { Call } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { Download, DownloadOptions } from '../core/download.ts';
import { PlugsApiError, PlugsError } from '../core/errors.ts';
import type { CallOptions } from '../core/operation.ts';
import {
  type Import,
  type ImportCounts,
  type ImportCreate,
  type ImportOptions,
  type Imports,
  imports as importsOf,
} from '../generated/resources/imports.ts';
import { type JobJourneys, jobJourneys, PlugsJobError } from './jobs.ts';
import { type UploadSource, type UploadTarget, upload } from './upload.ts';

export interface ImportRun {
  /** What the rows are. */
  readonly resource: ImportCreate['resource'];
  /** The file: bytes, a Blob, a stream, an async iterable, or a function that opens one. */
  readonly source: UploadSource;
  readonly fileName?: string | undefined;
  /** Bytes, when known: progress then has a total. */
  readonly fileSize?: number | undefined;
  /** How to read and match the file. */
  readonly options?: ImportOptions | undefined;
  /** Plan first and apply exactly that plan. Without it rows are judged and written in one pass over the file. */
  readonly plan?: boolean | undefined;
  /** Plan only: classify each row and write nothing. */
  readonly dryRun?: boolean | undefined;
  /** Do not wait for the job that writes: the outcome tells how far it is. */
  readonly detach?: boolean | undefined;
  /** Id of an import to go on with, wherever it stands, instead of starting one. */
  readonly resume?: string | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  /**
   * The file is whole on the server and no row was read yet: time to inspect it. What it answers are options for the plan;
   * what it throws ends the run.
   */
  readonly onUploaded?:
    | ((current: Import) => void | Promise<void> | Promise<ImportOptions | undefined>)
    | undefined;
  /** How to wait for a job: another way is needed only where jobs run in this very process. */
  readonly wait?: JobJourneys['wait'] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait for each of the two jobs; no limit by default. */
  readonly timeout?: number | undefined;
  /** Bytes of one uploaded part; 4 MiB by default. */
  readonly partSize?: number | undefined;
  /** What files of one go have in common: `runAll` sets it. */
  readonly setId?: string | undefined;
  /** Starting twice with the same key starts one import. */
  readonly idempotencyKey?: string | undefined;
  readonly org?: string | undefined;
}

export interface ImportProgress {
  /** Keep it: `resume` goes on from here after a crash. */
  readonly importId: string;
  readonly step: 'upload' | 'plan' | 'apply';
  readonly done: number;
  readonly total: number | null;
  readonly unit: string;
}

/** How an import ended, and the way to its results. */
export interface ImportOutcome {
  readonly import: Import;
  /** read = created + updated + unchanged + skipped + rejected + unprocessed; of a plan, what would be. */
  readonly counts: ImportCounts;
  /** Rejected rows as they stood in the file, with the reasons beside them. */
  rejects(options?: DownloadOptions): Call<Download>;
  /** Line of the file to id of the record. */
  successes(options?: DownloadOptions): Call<Download>;
  /** Every change, field by field. */
  diffs(options?: DownloadOptions): Call<Download>;
}

/** An import that did not reach its end; the outcome says how far it came. */
export class PlugsImportError extends PlugsError {
  readonly outcome: ImportOutcome;

  constructor(outcome: ImportOutcome, cause?: unknown) {
    const { id, state, error } = outcome.import;
    super(`import_${state}`, `The import ${id} is ${state}${error ? `: ${error.detail}` : '.'}`, {
      hint: error?.hint ?? 'Remove the cause and run it again with `resume`.',
      cause,
    });
    this.name = 'PlugsImportError';
    this.outcome = outcome;
  }
}

/** Nothing to go on with: the import was refused, it is not there any more, or it ended before it wrote a row. */
export function isImportOver(error: unknown): boolean {
  if (error instanceof PlugsImportError) return error.outcome.counts.read === 0;
  return error instanceof PlugsApiError && [400, 404, 422].includes(error.status);
}

export interface ImportJourneys {
  /**
   * Imports a file from its first byte to its results: create, upload in parts, apply, wait; with `plan` or
   * `dryRun` it is planned before.
   *
   * Where it was cut - by a network, a signal, a crash - `resume` goes on. With `dryRun` it stops
   * at the plan. Rejected rows are no error: look at `counts.rejected`.
   *
   * @example
   * ```ts
   * const { counts, rejects } = await plugs.imports.run({ resource: 'contacts', source: file });
   * if (counts.rejected > 0) await save((await rejects()).body);
   * ```
   */
  run(request: ImportRun): Promise<ImportOutcome>;
}

export function importJourneys(client: Client): ImportJourneys {
  return { run: (request) => new ImportWalk(client, request).walk() };
}

const importTarget = (imports: Imports): UploadTarget<Import> => ({
  noun: 'import',
  send: imports.upload,
  read: (id, call) => imports.get(id, {}, call),
  isUploaded: ({ state }) => state !== 'created' && state !== 'uploading',
  arrived: ['upload_offset_mismatch', 'import_state'],
});

/**
 * An import walks through its states, and each step leaves it in a later one:
 *
 *     created, uploading -> upload -> uploaded -> (plan -> planning -> planned ->) apply -> applying -> completed
 *
 * The state on the server is the only memory, so a fresh run and a resumed one are the same walk.
 * A failed or cancelled import is resumed once, when the walk starts with it.
 */
class ImportWalk {
  readonly #client: Client;
  readonly #request: ImportRun;
  readonly #imports: ReturnType<typeof importsOf>;
  readonly #call: CallOptions;
  #moved = false;

  constructor(client: Client, request: ImportRun) {
    this.#client = client;
    this.#request = request;
    this.#imports = importsOf(client);
    this.#call = { signal: request.signal, org: request.org };
  }

  async walk(): Promise<ImportOutcome> {
    const id = this.#request.resume ?? (await this.#create());
    for (;;) {
      const current = await this.#imports.get(id, {}, this.#call);
      if (await this.#step(current)) {
        return this.#outcome(await this.#imports.get(id, {}, this.#call));
      }
      this.#moved = true;
    }
  }

  async #create(): Promise<string> {
    const { resource, fileName, fileSize, options, setId, idempotencyKey } = this.#request;
    const body: ImportCreate = {
      ...(options as Omit<ImportCreate, 'resource'>),
      resource,
      ...(fileName === undefined ? {} : { file_name: fileName }),
      ...(fileSize === undefined ? {} : { file_size: fileSize }),
      ...(setId === undefined ? {} : { set_id: setId }),
    };
    return (await this.#imports.create(body, { ...this.#call, idempotencyKey })).id;
  }

  /** One step from where the import stands; true when there is none left. */
  async #step(current: Import): Promise<boolean> {
    const { id, state } = current;
    switch (state) {
      case 'created':
      case 'uploading':
        await this.#upload(current);
        return false;
      case 'uploaded':
        return this.#judge(current, (await this.#request.onUploaded?.(current)) ?? undefined);
      case 'planning':
        await this.#wait(current, 'plan', current.job_id);
        return false;
      case 'planned':
        return this.#request.dryRun ? true : this.#apply(current);
      case 'applying':
        if (this.#request.detach) return true;
        await this.#wait(current, 'apply', current.job_id);
        return false;
      case 'failed':
      case 'cancelled':
        if (this.#moved || this.#request.resume === undefined)
          throw new PlugsImportError(this.#outcome(current));
        await this.#wait(current, 'apply', (await this.#imports.resume(id, this.#call)).id);
        return false;
      case 'completed':
        return true;
      default:
        throw new PlugsImportError(this.#outcome(current));
    }
  }

  /** @param found options that the uploaded file gave rise to */
  async #judge(current: Import, found: ImportOptions | undefined): Promise<false> {
    if (!this.#isPlanned() && found === undefined) return this.#apply(current);
    const options = found === undefined ? this.#newOptions() : { ...this.#newOptions(), ...found };
    const job = await this.#imports.plan(current.id, options, this.#call);
    await this.#wait(current, 'plan', job.id);
    return false;
  }

  async #apply({ id, plan }: Import): Promise<false> {
    // Named by its digest, so that a plan made by somebody else meanwhile is not applied.
    const job = await this.#imports.apply(id, plan ? { plan: plan.digest } : {}, this.#call);
    if (!this.#request.detach) await this.#wait({ id }, 'apply', job.id);
    return false;
  }

  /** Options that came after the import was made reach it with a plan. */
  #isPlanned(): boolean {
    const { plan, dryRun } = this.#request;
    return plan === true || dryRun === true || this.#newOptions() !== undefined;
  }

  /** A resumed import takes the options given now; a fresh one was created with them. */
  #newOptions(): ImportOptions | undefined {
    return this.#request.resume === undefined ? undefined : this.#request.options;
  }

  async #upload(current: Import): Promise<void> {
    const { source, partSize = 4 * 1024 * 1024, fileSize } = this.#request;
    const total = fileSize ?? current.file_size;
    const onBytes = (done: number) =>
      this.#tell({ importId: current.id, step: 'upload', done, total, unit: 'bytes' });
    onBytes(current.received_bytes);
    await upload(importTarget(this.#imports), current, source, { partSize, call: this.#call, onBytes });
  }

  async #wait({ id }: Pick<Import, 'id'>, step: 'plan' | 'apply', jobId: string | null): Promise<void> {
    if (jobId === null)
      throw new PlugsError('unexpected_answer', `The import ${id} names no job to wait for.`);
    const { signal, org, timeout, wait = jobJourneys(this.#client).wait } = this.#request;
    try {
      await wait(jobId, {
        signal,
        org,
        timeout,
        // Before it writes, an apply holds its plan against the data of now: that is planning, too.
        onProgress: ({ done = 0, total = null, unit = 'rows', step: at }) =>
          this.#tell({ importId: id, step: at === 'check' ? 'plan' : step, done, total, unit }),
      });
    } catch (error) {
      if (!(error instanceof PlugsJobError)) throw error;
      // The import knows more than its job: counts, and the rows that were refused.
      throw new PlugsImportError(this.#outcome(await this.#imports.get(id, {}, this.#call)), error);
    }
  }

  #tell(progress: ImportProgress): void {
    this.#request.onProgress?.(progress);
  }

  #outcome(current: Import): ImportOutcome {
    const results = (kind: 'rejects' | 'successes' | 'diffs') => (options?: DownloadOptions) =>
      this.#imports.results(current.id, kind, { org: this.#request.org, ...options });
    return {
      import: current,
      counts: current.state === 'planned' && current.plan ? current.plan.counts : current.counts,
      rejects: results('rejects'),
      successes: results('successes'),
      diffs: results('diffs'),
    };
  }
}
