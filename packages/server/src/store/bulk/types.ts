import type { ColumnKind, ResourceShape } from '../../generated/resources.ts';

/** A value of one field as the reader hands it over. Instants are ISO text in UTC, JSON is text. */
export type Cell = string | number | boolean | null;

/** What identifies the record a row belongs to. */
export type BulkMatch =
  | { readonly on: 'key'; readonly fields: readonly string[] }
  | { readonly on: 'external_key'; readonly source: string }
  | { readonly on: 'nothing' };

/** What every row of one run has in common. */
export interface BulkTarget {
  readonly shape: ResourceShape;
  /** Fields the file fills, in the order of `StagedRow.values`. */
  readonly fields: readonly BulkField[];
  readonly match: BulkMatch;
  readonly mode: 'create' | 'update' | 'upsert';
  /** keep: an empty cell leaves the value alone; clear: it empties it. */
  readonly empty: 'keep' | 'clear';
  /** The file fills keys of `metadata`. */
  readonly metadata: boolean;
  /** Sources of the rows' external keys, in the order of `StagedRow.externalKeys`. */
  readonly externalSources: readonly string[];
  /** Records that are not there yet count as there: see `BulkSession.expect`. */
  readonly expects: boolean;
}

/** A record that an earlier file is about to make or keep, and the value by which a field of this one names it. */
export interface ExpectedRecord {
  readonly field: string;
  readonly value: string;
  readonly record: string;
  /** The span in which rows of this file are to lie, as the earlier file says it; null where it says nothing. */
  readonly from: Cell;
  readonly to: Cell;
  /** How many seats there are, where the earlier file says it; null for any number. */
  readonly seats: Cell;
  readonly saysSeats: boolean;
}

export interface BulkField {
  readonly name: string;
  /** The value is a natural key of another resource, to be looked up. */
  readonly via: { readonly resource: string; readonly field: string } | null;
}

/** One row on its way in. `ord` counts within its chunk. */
export interface StagedRow {
  readonly ord: number;
  /** Ids for the record and the audit row, should they be made. */
  readonly newId: string;
  readonly auditId: string;
  readonly matchKey: string | null;
  /** The row's keys in each source. */
  readonly externalKeys: readonly (readonly string[])[];
  /** JSON object text, merged into what is there (RFC 7396). */
  readonly metadata: string | null;
  readonly values: readonly Cell[];
}

export type WrittenClass = 'create' | 'update' | 'unchanged';

/** What becomes of one row. */
export interface Outcome {
  readonly ord: number;
  readonly class: WrittenClass | 'skipped' | 'rejected';
  /** The record it matched; for a create the id it gets. */
  readonly record: string | null;
  /** The matched record's version before the write. */
  readonly version: number | null;
  /** Why it is skipped or rejected. */
  readonly rule: 'exists' | 'no_match' | 'reference' | 'unique' | 'check' | 'seats' | null;
  /** The fields at fault, the record that holds the key, or which of the resource's checks is broken. */
  readonly detail: string | null;
}

/** An update's fields as they were and as they become. */
export interface Change {
  readonly ord: number;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** Who writes, for created_by and the audit rows. */
export interface BulkActor {
  readonly user_id: string | null;
  readonly service_token_id: string | null;
  readonly on_behalf_of: string | null;
  readonly request_id: string | null;
  readonly job_id: string | null;
}

/** What a chunk's commit says about its job. */
export interface JobPoint {
  readonly job: string;
  readonly fencingToken: number;
  readonly leaseUntil: string;
  readonly progress: unknown;
}

/** The same of an import, whose record counts along. */
export interface BulkCheckpoint extends JobPoint {
  readonly import: string;
  readonly counts: unknown;
}

export type SqlParams = Readonly<Record<string, unknown>>;

/** A column with one value for all rows. */
export interface FixedColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly value: string | null;
}

export type SqlType = 'uuid' | 'text' | 'time' | 'integer' | 'json';

/** A query of the store's builder, compiled to plain data, so that a thread can run it. In no order. */
export interface RowsQuery {
  /** Selects the columns below, and `id` whether or not it is one of them. */
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[];
}

/**
 * One connection for bulk work, in its own thread. Named parameters are written @name on both engines.
 * Rows look the same on both, as everywhere in the store.
 */
export interface SqlConnection {
  readonly dialect: SqlDialect;
  /** Begins a transaction bound to the organisation. */
  begin(mode: 'read' | 'write'): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  run(sql: string, params?: SqlParams): Promise<number>;
  all<R>(sql: string, params?: SqlParams): Promise<R[]>;
  /** Loads rows into a temporary table, as fast as the engine can. */
  load(table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): Promise<void>;
  /** The same into a table of the organisation; `fixed` is what all rows have in common. */
  insert(
    table: string,
    fixed: readonly FixedColumn[],
    columns: readonly string[],
    rows: Iterable<readonly Cell[]>,
  ): Promise<void>;
  /** The rows of a query in the order of their ids, some hundreds at a time; JSON is text. Call it in a transaction. */
  rows(query: RowsQuery): AsyncIterable<readonly (readonly Cell[])[]>;
  /**
   * The same as CSV bytes, where the engine writes them itself: no header, `\n` ends a record, null is nothing and
   * empty text `""`, booleans are t and f, times `2026-11-23 20:15:00.12+00`.
   */
  readonly csv?: (query: RowsQuery) => AsyncIterable<Buffer>;
  close(): Promise<void>;
}

/** The differences between the engines that reach the text of a statement. */
export interface SqlDialect {
  readonly engine: 'sqlite' | 'postgres';
  readonly no: string;
  /** Gives a parameter its type where the engine cannot infer it. */
  cast(expression: string, type: SqlType): string;
  /** Whether two values differ, empty ones included. */
  distinct(a: string, b: string): string;
  /** `patch` merged into `target`, one level deep (RFC 7396). */
  mergePatch(target: string, patch: string): string;
  /** The type of a temporary table's column. */
  columnType(kind: string): string;
  /** Empties a temporary table. */
  clear(table: string): string;
}
