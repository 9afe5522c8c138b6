import { createGzip, createZstdCompress } from 'node:zlib';
import * as Flags from '@oclif/core/flags';
import type { Plugs } from '@the-plugs/sdk';
import type { ExportCreate } from '@the-plugs/sdk/resources/exports';
import { BulkCommand } from '../bulk/bulk-command.ts';
import { filterFlags, filtersOf } from '../bulk/filters.ts';
import { amount } from '../bulk/report.ts';
import { exportable, resourceArg } from '../bulk/resource.ts';
import { save } from '../bulk/save.ts';
import { Steps } from '../bulk/steps.ts';

const formats = ['csv', 'ndjson', 'json'] as const;
type Format = (typeof formats)[number];

/** A file on its way in. */
interface Incoming {
  readonly body: AsyncIterable<Uint8Array>;
  readonly export: string | null;
  readonly rows: number | null;
  readonly checksum: string | null;
}

export default class Export extends BulkCommand<typeof Export> {
  static override summary = 'Export records to CSV, NDJSON or JSON.';
  static override description =
    `All records that pass the filters, from one snapshot, in the order of their ids. The filters are those of the list: --filter status=hot_lead, --filter 'created_at[gte]=2026-01-01T00:00:00Z'; a key given twice means any of them.

A server writes a file first, so that a cut download goes on where it was; --stream skips that and cannot resume. CSV is safe to open in a spreadsheet: cells that would run as formulas are escaped and the file says so, and importing it gives back exactly what was exported.`;
  static override examples = [
    'plugs export contacts -o contacts.csv',
    'plugs export contacts --filter contact_type=target --filter status=hot_lead -o hot.csv.gz',
    'plugs export contacts --fields email,first_name,company --q lovelace',
    'plugs export interactions --format ndjson | jq -r .contact_id | sort | uniq -c',
    "plugs export audit --filter 'created_at[gte]=2026-11-01T00:00:00Z' -o november.csv --json",
  ];
  static override args = { resource: resourceArg(exportable, 'What to export') };
  static override flags = {
    output: Flags.string({
      char: 'o',
      helpValue: 'FILE',
      summary: 'Write to a file; .gz and .zst are compressed, .ndjson and .json decide the format.',
    }),
    ...filterFlags,
    'include-deleted': Flags.boolean({ summary: 'Also deleted records.' }),
    format: Flags.option({ options: formats })({
      helpValue: formats.join('|'),
      summary: 'Form of the file. Default: by the name of the file, else csv.',
    }),
    stream: Flags.boolean({ summary: 'Read and send at once, without a file on the server; cannot resume.' }),
    raw: Flags.boolean({
      aliases: ['no-formula-guard'],
      summary: 'Do not escape cells that a spreadsheet would run as formulas.',
    }),
  };

  override async run(): Promise<void> {
    const { output } = this.flags;
    const toFile = output !== undefined && output !== '-';
    const request = this.#request(toFile ? output : undefined);
    if (toFile) await this.confirmOverwrite(output);
    const { plugs, isLocal } = await this.session();
    // In local mode there is no connection that could be cut, so a spool would only cost time.
    const direct = this.flags.stream || isLocal;
    const incoming = direct ? await this.#streamed(plugs, request) : await this.#spooled(plugs, request);
    if (!toFile) {
      for await (const chunk of incoming.body) await this.printer.raw(chunk);
      return;
    }
    await this.#save(output, request, incoming);
  }

  #request(file: string | undefined): ExportCreate {
    const { raw, json } = this.flags;
    // Without a file, --json can only mean the data.
    const asked: Format | undefined = this.flags.format ?? (json && file === undefined ? 'json' : undefined);
    return {
      resource: this.args.resource,
      format: asked ?? formatOf(file),
      filters: {
        ...filtersOf(this.flags.filter, this.flags.q),
        ...(this.flags['include-deleted'] ? { include_deleted: true } : {}),
      },
      ...(this.flags.fields ? { fields: this.flags.fields } : {}),
      ...(raw ? { formula_safe: false } : {}),
    };
  }

  async #streamed(plugs: Plugs, request: ExportCreate): Promise<Incoming> {
    const { body } = await plugs.exports.stream(request, { signal: this.signal });
    return { body, export: null, rows: null, checksum: null };
  }

  async #spooled(plugs: Plugs, request: ExportCreate): Promise<Incoming> {
    const { wait } = await this.session();
    const steps = new Steps((name, unit) => this.progress(name, unit));
    try {
      const file = await plugs.exports.download(request, {
        signal: this.signal,
        wait,
        onProgress: (progress) => steps.update('Exporting', progress.unit ?? 'rows', progress),
      });
      const { id, rows, checksum } = file.export;
      return { body: file.body, export: id, rows, checksum };
    } catch (error) {
      throw this.failure(error, request.resource, undefined);
    } finally {
      steps.stop();
    }
  }

  async #save(output: string, request: ExportCreate, incoming: Incoming): Promise<void> {
    const steps = new Steps((name, unit) => this.progress(name, unit));
    let bytes = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const chunk of incoming.body) {
        bytes += chunk.length;
        steps.update('Downloading', 'bytes', { done: bytes });
        yield chunk;
      }
    }
    try {
      await save(output, counted(), { signal: this.signal, through: compressorOf(output) });
    } finally {
      steps.stop();
    }
    const { rows, checksum } = incoming;
    this.note(`${output}: ${rows === null ? '' : `${amount(rows)} records, `}${amount(bytes)} bytes.`);
    if (!this.printer.isJson) return;
    await this.printer.data({
      resource: request.resource,
      format: request.format,
      file: output,
      export: incoming.export,
      rows,
      bytes,
      checksum,
    });
  }
}

function formatOf(file: string | undefined): Format {
  const name = file?.replace(/\.(gz|zst)$/i, '') ?? '';
  if (/\.(ndjson|jsonl)$/i.test(name)) return 'ndjson';
  return /\.json$/i.test(name) ? 'json' : 'csv';
}

function compressorOf(file: string): NodeJS.ReadWriteStream | undefined {
  if (/\.gz$/i.test(file)) return createGzip();
  return /\.zst$/i.test(file) ? createZstdCompress() : undefined;
}
