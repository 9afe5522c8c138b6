import { gzipSync, zstdCompressSync } from 'node:zlib';
import { buildPlan, inspect, readRows, rowValues, SourceError } from '@the-plugs/server/bulk/source/index';
import { type Mapping, parseMapping } from '@the-plugs/server/bulk/source/mapping';
import type { Cell, DialectOptions, PlanOptions, RejectedRow } from '@the-plugs/server/bulk/source/types';
import type { ResourceShape } from '@the-plugs/server/generated/resources';

/** A resource with a column of every kind, for tests; the real contract changes under them. */
export const people: ResourceShape = {
  name: 'people',
  singular: 'person',
  noun: 'person',
  nouns: 'people',
  columns: [
    { name: 'id', kind: 'uuid', nullable: false, writable: false },
    {
      name: 'first_name',
      kind: 'string',
      nullable: true,
      writable: true,
      maxLength: 10,
      aliases: ['First Name', 'Given'],
    },
    {
      name: 'email',
      kind: 'string',
      nullable: true,
      writable: true,
      format: 'email',
      maxLength: 254,
      aliases: ['E-mail'],
    },
    { name: 'phone', kind: 'string', nullable: true, writable: true, format: 'phone', maxLength: 64 },
    { name: 'website', kind: 'string', nullable: true, writable: true, format: 'uri', pattern: '^https?://' },
    {
      name: 'status',
      kind: 'string',
      nullable: false,
      writable: true,
      default: 'new',
      enum: ['new', 'hot_lead', 'cold_lead'],
    },
    { name: 'score', kind: 'integer', nullable: true, writable: true, minimum: 0, maximum: 100 },
    { name: 'budget', kind: 'decimal', nullable: true, writable: true },
    { name: 'active', kind: 'boolean', nullable: true, writable: true },
    { name: 'met_at', kind: 'datetime', nullable: true, writable: true, aliases: ['Met'] },
    {
      name: 'manager_id',
      kind: 'uuid',
      nullable: true,
      writable: true,
      references: 'people',
      aliases: ['Manager'],
      via: { field: 'email', headers: ['Manager Email', 'Manager', 'Person Email'] },
    },
    {
      name: 'mentor_id',
      kind: 'uuid',
      nullable: true,
      writable: true,
      references: 'people',
      via: { field: 'email', headers: ['Mentor Email', 'Person Email'] },
    },
    { name: 'metadata', kind: 'json', nullable: false, writable: true, default: {} },
    { name: 'created_at', kind: 'datetime', nullable: false, writable: false },
  ],
  hidden: [],
  checks: [],
  naturalKeys: [['email']],
  search: [],
  filters: [],
  sort: [],
  softDelete: true,
  versioned: true,
  importable: true,
  exportable: true,
};

export interface ReadResult {
  /** Accepted rows as objects, with `metadata` parsed under `$metadata`, and their line under `$line`. */
  readonly rows: Record<string, unknown>[];
  readonly rejected: readonly RejectedRow[];
  readonly keys: readonly (string | null)[];
  /** Keys of each accepted row, source by source. */
  readonly externalKeys: readonly (readonly string[])[];
}

export interface ReadOptions extends PlanOptions {
  readonly dialect?: DialectOptions;
  readonly mapping?: string;
  readonly batch?: number;
}

/** Inspects, plans and reads a file in one go. */
export async function readFile(
  file: string | Uint8Array,
  options: ReadOptions = {},
  shape = people,
): Promise<ReadResult> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const inspection = await inspect([bytes], options.dialect ?? {}, shape);
  const mapping: Mapping | null = options.mapping === undefined ? null : parseMapping(options.mapping, shape);
  const plan = buildPlan(inspection, mapping, options, shape, { [shape.name]: shape });
  const result = {
    rows: [] as Record<string, unknown>[],
    rejected: [] as RejectedRow[],
    keys: [] as (string | null)[],
    externalKeys: [] as (readonly string[])[],
  };
  for await (const batch of readRows([bytes], plan, shape, options.batch)) {
    for (let i = 0; i < batch.accepted; i += 1) {
      const values: readonly Cell[] = rowValues(batch, i);
      const row: Record<string, unknown> = Object.fromEntries(
        plan.fields.map(({ field }, at) => [field, values[at]]),
      );
      if (batch.metadata[i] !== null) row.$metadata = JSON.parse(batch.metadata[i]!);
      result.rows.push({ ...row, $line: batch.lines[i] });
    }
    result.keys.push(...batch.keys);
    result.externalKeys.push(...batch.external_keys);
    result.rejected.push(...batch.rejected);
  }
  return result;
}

/** The faults that work is refused with. */
export async function faultsOf(work: () => unknown): Promise<SourceError['faults']> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SourceError) return error.faults;
    throw error;
  }
  throw new Error('nothing was refused');
}

export const packed = { gzip: gzipSync, zstd: zstdCompressSync };
