import type { Call } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { Download, DownloadOptions } from '../core/download.ts';
import { PlugsError } from '../core/errors.ts';
import { type Export, type ExportCreate, exports as exportsOf } from '../generated/resources/exports.ts';
import { type JobJourneys, jobJourneys, type WaitOptions } from './jobs.ts';

export interface ExportOptions extends WaitOptions {
  /** Starting twice with the same key writes one file. */
  readonly idempotencyKey?: string | undefined;
  /** How to wait for a job: another way is needed only where jobs run in this very process. */
  readonly wait?: JobJourneys['wait'] | undefined;
}

/** A finished export and its file on the way in. */
export interface ExportedFile extends Download {
  readonly export: Export;
}

export interface ExportJourneys {
  /** Downloads a finished export; cut connections are continued. */
  download(id: string, options?: DownloadOptions): Call<Download>;
  /**
   * Exports and downloads: creates the export, waits for its job, then streams the file.
   * Keep `export.id`, `etag` and the bytes you have: `download(id, { offset, etag })` goes on.
   *
   * @example
   * ```ts
   * const file = await plugs.exports.download({ resource: 'contacts', format: 'csv' });
   * for await (const bytes of file.body) write(bytes);
   * ```
   */
  download(request: ExportCreate, options?: ExportOptions): Promise<ExportedFile>;
}

export function exportJourneys(client: Client): ExportJourneys {
  const exports = exportsOf(client);

  async function run(request: ExportCreate, options: ExportOptions = {}): Promise<ExportedFile> {
    const { signal, org, idempotencyKey, wait = jobJourneys(client).wait } = options;
    const { id, job_id } = await exports.create(request, { signal, org, idempotencyKey });
    if (job_id !== null) await wait(job_id, options);
    const finished = await exports.get(id, {}, { signal, org });
    if (finished.state !== 'completed') {
      throw new PlugsError(`export_${finished.state}`, `The export ${id} is ${finished.state}.`, {
        hint: 'Look at the export and create another.',
      });
    }
    return { ...(await exports.download(id, { signal, org })), export: finished };
  }

  function download(id: string, options?: DownloadOptions): Call<Download>;
  function download(request: ExportCreate, options?: ExportOptions): Promise<ExportedFile>;
  function download(target: string | ExportCreate, options?: DownloadOptions | ExportOptions) {
    return typeof target === 'string' ? exports.download(target, options) : run(target, options);
  }
  return { download };
}
