// Made from openapi/paths/imports.yaml and openapi/schemas/imports.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Body } from '../../core/body.ts';
import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { Download, DownloadOptions } from '../../core/download.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { Job } from './jobs.ts';
import type { Problem } from './shared.ts';

/** A file on its way in, from upload to undo */
export interface Import {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What the rows are */
  resource: 
    | 'users'
    | 'contacts'
    | 'contact_interactions'
    | 'events'
    | 'event_attendees'
    | 'event_agenda_items'
    | 'event_agenda_speakers'
    | 'expenses'
    | 'media_collections'
    | 'suppressions';
  /** created → uploading → uploaded → planning → planned → applying → completed, failed or cancelled; completed → undoing → undone */
  state: 
    | 'created'
    | 'uploading'
    | 'uploaded'
    | 'planning'
    | 'planned'
    | 'applying'
    | 'completed'
    | 'failed'
    | 'cancelled'
    | 'undoing'
    | 'undone';
  /** What the file is called where it comes from */
  file_name: string | null;
  /** How many bytes will come; null when unknown */
  file_size: number | null;
  /** How many bytes are here; an upload goes on from there */
  received_bytes: number;
  /** SHA-256 of the bytes in hexadecimal */
  checksum: string | null;
  /** Whether rows may create and update records */
  mode: 'create' | 'update' | 'upsert';
  /** What tells that a row and a record are the same: a natural key such as `email`, `id`, `<source>:<column>` for keys of the source system, or a `<source>` that the mapping or a column `external_keys.<source>` names; null for the mapping's external key, else the natural key */
  match_on: string | null;
  /** Which column fills which field; null to match by name */
  mapping: Record<string, unknown> | null;
  dialect: ImportDialect;
  /** What an empty cell does to an existing value */
  empty: 'keep' | 'clear';
  /** What happens to columns that match no field */
  unknown: 'error' | 'ignore' | 'metadata';
  /** What happens to a row whose key came earlier in the file; the first row wins */
  on_duplicate: 'skip' | 'reject';
  /** What fails together */
  atomic: 'row' | 'batch' | 'file';
  /** The import fails once more rows than this are rejected; null for no limit */
  max_errors: number | null;
  /** What files that were imported in one go have in common; null for a file by itself */
  set_id: string | null;
  /** Imports of the set that are applied before this one. Its plan counts the records that they would make as there, and is not held against what is written */
  after: readonly string[];
  /** Fields that are left alone, whatever the file says, such as references to records that come later */
  without: readonly string[];
  /** What the head of the file tells; null before it was inspected */
  inspection: ImportInspection | null;
  /** What you should know of how the file is read, such as the zone of times without one; told by a plan or an apply */
  warnings: readonly string[];
  counts: ImportCounts;
  /** What the plan rests on; null before it was made */
  plan: ImportPlan | null;
  /** The job that works on it now or did last */
  job_id: string | null;
  /** The job that wrote its rows; undo takes back what that job did */
  apply_job_id: string | null;
  /** Why it failed */
  error: Problem | null;
  /** When the last byte came */
  uploaded_at: string | null;
  /** When the plan was made */
  planned_at: string | null;
  /** When writing began, or last began again */
  started_at: string | null;
  /** When it completed, failed or was cancelled */
  finished_at: string | null;
  /** When it was undone */
  undone_at: string | null;
  /** When the file and the row results are deleted */
  expires_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** What you may say about a new import */
export interface ImportCreate {
  /** What the rows are */
  resource: 
    | 'users'
    | 'contacts'
    | 'contact_interactions'
    | 'events'
    | 'event_attendees'
    | 'event_agenda_items'
    | 'event_agenda_speakers'
    | 'expenses'
    | 'media_collections'
    | 'suppressions';
  /** What the file is called where it comes from */
  file_name?: string | null;
  /** How many bytes will come; null when unknown */
  file_size?: number | null;
  /** Whether rows may create and update records */
  mode?: 'create' | 'update' | 'upsert';
  /** What tells that a row and a record are the same: a natural key such as `email`, `id`, `<source>:<column>` for keys of the source system, or a `<source>` that the mapping or a column `external_keys.<source>` names; null for the mapping's external key, else the natural key */
  match_on?: string | null;
  /** Which column fills which field; null to match by name */
  mapping?: Record<string, unknown> | null;
  dialect?: ImportDialect;
  /** What an empty cell does to an existing value */
  empty?: 'keep' | 'clear';
  /** What happens to columns that match no field */
  unknown?: 'error' | 'ignore' | 'metadata';
  /** What happens to a row whose key came earlier in the file; the first row wins */
  on_duplicate?: 'skip' | 'reject';
  /** What fails together */
  atomic?: 'row' | 'batch' | 'file';
  /** The import fails once more rows than this are rejected; null for no limit */
  max_errors?: number | null;
  /** What files that were imported in one go have in common; null for a file by itself */
  set_id?: string | null;
  /** Imports of the set that are applied before this one. Its plan counts the records that they would make as there, and is not held against what is written */
  after?: readonly string[];
  /** Fields that are left alone, whatever the file says, such as references to records that come later */
  without?: readonly string[];
}

/** One page of imports */
export interface ImportPage {
  /** The imports of this page */
  items: readonly Import[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** read = created + updated + unchanged + skipped + rejected + unprocessed, in every state */
export interface ImportCounts {
  /** Rows read from the file */
  read: number;
  /** Rows that made a record */
  created: number;
  /** Rows that changed a record */
  updated: number;
  /** Rows that say what the record already says */
  unchanged: number;
  /** Rows left out on purpose, for example duplicates */
  skipped: number;
  /** Rows that break a rule */
  rejected: number;
  /** Rows not dealt with yet */
  unprocessed: number;
}

/** How the file is written; what you leave out is detected */
export interface ImportDialect {
  /** How it is packed */
  compression?: 'none' | 'gzip' | 'zstd';
  /** How its characters are coded */
  encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** What stands between cells */
  delimiter?: ',' | ';' | '\t' | '|';
  /** What stands around cells; empty for nothing */
  quote?: '"' | '\'' | '';
  /** What stands before the decimals */
  decimal?: 'point' | 'comma';
  /** The order of day, month and year in numeric dates */
  date_style?: 'iso' | 'dmy' | 'mdy' | 'ymd';
  /** The IANA time zone of times without one; unless given, the one that the row names, else UTC */
  zone?: string;
  /** Whether the first line names the columns, as it does unless you say false; they are column_1, column_2 … then. A rejects file always names them */
  header?: boolean;
}

/** What the head of the file tells, and why */
export interface ImportInspection {
  /** How it is packed */
  compression: 'none' | 'gzip' | 'zstd';
  /** How the file is written */
  dialect: Record<string, unknown>;
  /** The header's cells; column_1, column_2 … when there is none */
  header: readonly string[];
  /** What the sample shows about each column */
  columns: readonly ({
    /** The header's cell */
    name: string;
    /** The column's place */
    position: number;
    /** Some cells */
    samples: readonly string[];
  })[];
  /** What was found out, why, and the flag that overrides it */
  findings: readonly ({
    /** What was looked for */
    what: string;
    /** What was found */
    value: string;
    /** What shows it */
    why: string;
    /** The flag that overrides it */
    flag?: string;
  })[];
  /** What you should know before you go on */
  warnings: readonly string[];
  /** A mapping to start from */
  suggested_mapping?: Record<string, unknown>;
}

/** How to read and match the file; what you leave out stays as it is */
export interface ImportOptions {
  /** Whether rows may create and update records */
  mode?: 'create' | 'update' | 'upsert';
  /** A natural key such as `email`, `id`, `<source>:<column>` or `<source>` */
  match_on?: string | null;
  /** Which column fills which field */
  mapping?: Record<string, unknown> | null;
  dialect?: ImportDialect;
  /** What an empty cell does to an existing value */
  empty?: 'keep' | 'clear';
  /** What happens to columns that match no field */
  unknown?: 'error' | 'ignore' | 'metadata';
  /** What happens to a row whose key came earlier in the file */
  on_duplicate?: 'skip' | 'reject';
  /** What fails together */
  atomic?: 'row' | 'batch' | 'file';
  /** The import fails once more rows than this are rejected */
  max_errors?: number | null;
  /** Imports that are applied before this one */
  after?: readonly string[];
  /** Fields that are left alone, whatever the file says */
  without?: readonly string[];
}

/** What the plan rests on; apply refuses when any of it has changed */
export interface ImportPlan {
  /** The plan's own hash */
  digest: string;
  /** The file's hash */
  file_hash: string;
  /** The hash of mapping and options */
  mapping_hash: string;
  /** The hash of the resource's fields and rules */
  contract_hash: string;
  counts: ImportCounts;
}

/** Which plan to apply */
export interface ImportApply {
  /** The digest of the plan you have read; another plan is refused */
  plan?: string;
}

/** How to undo */
export interface ImportUndo {
  /** Only count what would happen and list what would be left */
  dry_run?: boolean;
  /** Imports that are taken back before this one, in that order. A dry run looks at all of them together and counts them together; without it they must be undone already */
  after?: readonly string[];
}

/** What becomes, or became, of one row */
export interface ImportRow {
  /** The number of the row, not counting the header */
  row: number;
  /** The line of the file on which it starts */
  line: number;
  /** What becomes of it */
  class: 'create' | 'update' | 'unchanged' | 'skipped' | 'rejected';
  /** Why it is skipped, rejected or left by undo, for example `duplicate` */
  reason: string | null;
  /** What it was matched by */
  key: string | null;
  /** The record it made or met */
  record_id: string | null;
  /** Field by field, the value before and after */
  changes: Record<string, ImportChange> | null;
  /** Every rule the row breaks */
  errors: readonly ImportRowError[];
}

/** A value before and after */
export interface ImportChange {
  /** The value before */
  from: unknown;
  /** The value after */
  to: unknown;
}

/** One thing wrong with one row */
export interface ImportRowError {
  /** The column's header; null when the whole row is at fault */
  column: string | null;
  /** The field it fills */
  field: string | null;
  /** The line of the file */
  line: number;
  /** The cell as it stands in the file, shortened */
  value: string;
  /** The rule it breaks */
  rule: string;
  /** The rule in words */
  message: string;
  /** What to do about it */
  fix: string;
}

/** One page of rows */
export interface ImportRowPage {
  /** The rows of this page */
  items: readonly ImportRow[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** What `imports.list` takes in its query. */
export interface ImportsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Import | readonly (keyof Import)[] | undefined;
  /** Only with this resource; repeat it for any of several */
  resource?: 
    | 'users'
    | 'contacts'
    | 'contact_interactions'
    | 'events'
    | 'event_attendees'
    | 'event_agenda_items'
    | 'event_agenda_speakers'
    | 'expenses'
    | 'media_collections'
    | 'suppressions' | readonly (
    | 'users'
    | 'contacts'
    | 'contact_interactions'
    | 'events'
    | 'event_attendees'
    | 'event_agenda_items'
    | 'event_agenda_speakers'
    | 'expenses'
    | 'media_collections'
    | 'suppressions')[] | undefined;
  /** Only with this state; repeat it for any of several */
  state?: 
    | 'created'
    | 'uploading'
    | 'uploaded'
    | 'planning'
    | 'planned'
    | 'applying'
    | 'completed'
    | 'failed'
    | 'cancelled'
    | 'undoing'
    | 'undone' | readonly (
    | 'created'
    | 'uploading'
    | 'uploaded'
    | 'planning'
    | 'planned'
    | 'applying'
    | 'completed'
    | 'failed'
    | 'cancelled'
    | 'undoing'
    | 'undone')[] | undefined;
  /** Only with this set_id; repeat it for any of several */
  set_id?: string | readonly string[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with this job_id; repeat it for any of several */
  job_id?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `imports.get` takes in its query. */
export interface ImportsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Import | readonly (keyof Import)[] | undefined;
}

/** Headers that `imports.upload` takes. */
export interface ImportsUploadHeaders {
  /** How many bytes came before this part */
  'upload-offset': number;
  /** False when more parts follow. Default: true. */
  'upload-complete'?: boolean | undefined;
  /** The checksum of the whole file, with the last part: `sha-256=<base64>` */
  digest?: string | undefined;
}

/** What `imports.rows` takes in its query. */
export interface ImportsRowsQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** Only rows of this class; repeat it for any of several */
  class?: 'create' | 'update' | 'unchanged' | 'skipped' | 'rejected' | readonly ('create' | 'update' | 'unchanged' | 'skipped' | 'rejected')[] | undefined;
}

/** Files on their way in: upload, inspect, plan, apply, undo. */
export interface Imports {
  /**
   * List imports.
   *
   * Answers a page of imports that pass all filters.
   *
   * Scope: `imports:read`.
   *
   * @example
   * ```ts
   * for await (const importRun of plugs.imports.list()) console.log(importRun);
   * ```
   */
  list(query?: ImportsListQuery, options?: CallOptions): PageCall<Import>;

  /**
   * Create an import.
   *
   * Makes a new import and answers it.
   *
   * Says what will come and how to read it; the file itself is uploaded next. Needs the write scope of the resource too.
   *
   * Scope: `imports:write`.
   *
   * @example
   * ```ts
   * const importRun = await plugs.imports.create({ resource: 'contacts', file_name: 'leads.csv', file_size: 52340, match_on: 'email', max_errors: 100 });
   * ```
   */
  create(body: ImportCreate, options?: CallOptions): Call<Import>;

  /**
   * Get an import.
   *
   * Answers one import by its id.
   *
   * Scope: `imports:read`.
   *
   * @example
   * ```ts
   * const importRun = await plugs.imports.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: ImportsGetQuery, options?: CallOptions): Call<Import>;

  /**
   * Upload the file.
   *
   * Sends the file, or the next part of it, from the byte that Upload-Offset names. After a cut connection, read
   * `received_bytes` and go on from there. The last part says `Upload-Complete: true`, which is the default.
   *
   * Scope: `imports:write`.
   *
   * @example
   * ```ts
   * const importRun = await plugs.imports.upload('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', file, { 'upload-offset': 0 });
   * ```
   */
  upload(id: string, body: Body, headers: ImportsUploadHeaders, options?: CallOptions): Call<Import>;

  /**
   * Inspect the file.
   *
   * Reads the head of the file and answers how it is written, what its columns hold, and a mapping to start from.
   * An ambiguity is an error that names the choices, never a guess.
   *
   * Scope: `imports:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.imports.inspect('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { match_on: 'email', max_errors: 100 });
   * ```
   */
  inspect(id: string, body?: ImportOptions, options?: CallOptions): Call<ImportInspection>;

  /**
   * Plan the import.
   *
   * A job reads every row and says what would become of it. Nothing is written to the resource. Options in the
   * body replace those of the import.
   *
   * Scope: `imports:write`.
   *
   * @example
   * ```ts
   * const job = await plugs.imports.plan('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { match_on: 'email', max_errors: 100 });
   * ```
   */
  plan(id: string, body?: ImportOptions, options?: CallOptions): Call<Job>;

  /**
   * Apply the plan.
   *
   * A job writes what the plan says, in chunks that survive a crash. It first checks the whole plan against the
   * data of now and refuses with `plan_stale` when they differ.
   *
   * Scope: `imports:write`.
   *
   * @example
   * ```ts
   * const job = await plugs.imports.apply('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { plan: '9f86d081884c7d65' });
   * ```
   */
  apply(id: string, body?: ImportApply, options?: CallOptions): Call<Job>;

  /**
   * Resume an import.
   *
   * Goes on at the last checkpoint of an import that failed, was cancelled or lost its worker. No row is written twice.
   *
   * Scope: `imports:write`.
   *
   * @example
   * ```ts
   * const job = await plugs.imports.resume('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  resume(id: string, options?: CallOptions): Call<Job>;

  /**
   * Cancel an import.
   *
   * Stops at the next checkpoint. Rows applied so far stay; undo takes them back.
   *
   * Scope: `imports:write`.
   *
   * @example
   * ```ts
   * const importRun = await plugs.imports.cancel('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  cancel(id: string, options?: CallOptions): Call<Import>;

  /**
   * Undo an import.
   *
   * A job deletes what the import created and restores what it updated. A record that was edited since is left as
   * it is and listed with the reason; what another import changed that is undone itself is no edit. A dry run only
   * counts.
   *
   * Scope: `imports:write`.
   *
   * @example
   * ```ts
   * const job = await plugs.imports.undo('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', {});
   * ```
   */
  undo(id: string, body?: ImportUndo, options?: CallOptions): Call<Job>;

  /**
   * List the rows of an import.
   *
   * Answers what becomes, or became, of each row, in the order of the file.
   *
   * Scope: `imports:read`.
   *
   * @example
   * ```ts
   * for await (const item of plugs.imports.rows('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10')) console.log(item);
   * ```
   */
  rows(id: string, query?: ImportsRowsQuery, options?: CallOptions): PageCall<ImportRow>;

  /**
   * Download the results of an import.
   *
   * `rejects` holds the rejected rows as they stood in the file, with line, column, value, rule and fix beside
   * them; correct it and import it as it is. `successes` maps lines to record ids. `diffs` holds every change.
   *
   * Scope: `imports:read`.
   *
   * @example
   * ```ts
   * const download = await plugs.imports.results('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', 'rejects');
   * ```
   */
  results(id: string, kind: 'rejects' | 'successes' | 'diffs', options?: DownloadOptions): Call<Download>;
}

/** The `imports` operations over one client. */
export function imports(client: Client): Imports {
  return {
    list: (query, options) =>
      client.page<Import>({
        id: 'imports.list',
        method: 'GET',
        path: '/api/v1/imports',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<Import>({
        id: 'imports.create',
        method: 'POST',
        path: '/api/v1/imports',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<Import>({
        id: 'imports.get',
        method: 'GET',
        path: '/api/v1/imports/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    upload: (id, body, headers, options) =>
      client.call<Import>({
        id: 'imports.upload',
        method: 'PUT',
        path: '/api/v1/imports/{id}/content',
        params: { path: { id }, header: { ...headers } },
        body,
        contentType: 'application/octet-stream',
      }, options),
    inspect: (id, body, options) =>
      client.call<ImportInspection>({
        id: 'imports.inspect',
        method: 'POST',
        path: '/api/v1/imports/{id}/inspect',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    plan: (id, body, options) =>
      client.call<Job>({
        id: 'imports.plan',
        method: 'POST',
        path: '/api/v1/imports/{id}/plan',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    apply: (id, body, options) =>
      client.call<Job>({
        id: 'imports.apply',
        method: 'POST',
        path: '/api/v1/imports/{id}/apply',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    resume: (id, options) =>
      client.call<Job>({
        id: 'imports.resume',
        method: 'POST',
        path: '/api/v1/imports/{id}/resume',
        params: { path: { id } },
        idempotent: true,
      }, options),
    cancel: (id, options) =>
      client.call<Import>({
        id: 'imports.cancel',
        method: 'POST',
        path: '/api/v1/imports/{id}/cancel',
        params: { path: { id } },
        idempotent: true,
      }, options),
    undo: (id, body, options) =>
      client.call<Job>({
        id: 'imports.undo',
        method: 'POST',
        path: '/api/v1/imports/{id}/undo',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    rows: (id, query, options) =>
      client.page<ImportRow>({
        id: 'imports.rows',
        method: 'GET',
        path: '/api/v1/imports/{id}/rows',
        params: { path: { id } },
      }, { ...query }, options),
    results: (id, kind, options) =>
      client.stream({
        id: 'imports.results',
        method: 'GET',
        path: '/api/v1/imports/{id}/results/{kind}',
        params: { path: { id, kind } },
        answer: 'stream',
      }, options),
  };
}
