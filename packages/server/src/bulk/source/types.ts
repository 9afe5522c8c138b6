import type { ColumnKind } from '../../generated/resources.ts';
import type { Compression, Delimiter, Dialect, Encoding, Quote } from '../csv/dialect.ts';

/** Bytes as they were uploaded (already decrypted), in order. A Readable is one. */
export type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export type DecimalStyle = 'point' | 'comma';
/** Order of day, month and year in numeric dates; ISO 8601 and named months are always understood. */
export type DateStyle = 'iso' | 'dmy' | 'mdy' | 'ymd';

/**
 * The forms in which a file writes numbers and dates. `zone` is an IANA name: where local times are, unless the row
 * itself says where, in its field `zone_field`.
 */
export interface Styles {
  readonly decimal: DecimalStyle;
  readonly date_style: DateStyle;
  readonly zone: string;
  readonly zone_field?: string;
}

/** What the caller states about the file; whatever is left out is detected. `zone` is an IANA name. */
export interface DialectOptions {
  readonly compression?: Compression;
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly quote?: Quote;
  readonly decimal?: DecimalStyle;
  readonly date_style?: DateStyle;
  readonly zone?: string;
  /** Whether the first line names the columns. Default true; without names they are column_1, column_2 and so on. */
  readonly header?: boolean;
}

/** One thing found out about the file: what, why we think so, and the flag that overrides it. */
export interface Finding {
  readonly what: string;
  readonly value: string;
  readonly why: string;
  readonly flag?: string;
}

/** What the sample shows about one column. `null`: nothing there says anything about it. */
export interface ColumnGuess {
  readonly name: string;
  /** 1-based place in the file. */
  readonly position: number;
  readonly samples: readonly string[];
  readonly decimal: Guess<DecimalStyle> | null;
  readonly date_style: Guess<DateStyle> | null;
  /** Every sampled row has a value here and no two are alike: the column may identify rows. */
  readonly distinct: boolean;
  /** What the cells could name a record by; mixed when only some of them are ids. */
  readonly holds: 'ids' | 'mixed' | 'emails' | 'text' | 'nothing';
  /** Currency signs, grouping or parentheses: a `number` transform is needed. */
  readonly decorated_numbers: boolean;
}

/** One choice, or several that the sample does not settle. */
export interface Guess<Choice extends string> {
  readonly choices: readonly Choice[];
  readonly why: string;
}

/** What a look at the head of a file tells. Plain JSON: it is also the answer of imports.inspect. */
export interface Inspection {
  readonly compression: Compression;
  readonly dialect: Dialect;
  /** An export of ours marked its formula escapes; reading undoes exactly those. */
  readonly escaped: boolean;
  readonly decimal?: DecimalStyle;
  readonly date_style?: DateStyle;
  readonly zone?: string;
  /** The header cells as they stand in the file; names by position when it has none. */
  readonly header: readonly string[];
  /** The first line that is not blank: the header's, when `has_header`. */
  readonly header_line: number;
  readonly has_header: boolean;
  readonly columns: readonly ColumnGuess[];
  readonly sample_rows: readonly (readonly string[])[];
  /** Whether the sample is the whole file. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
  readonly warnings: readonly string[];
}

export type ImportMode = 'create' | 'update' | 'upsert';

export interface PlanOptions {
  /** Default `upsert`. */
  readonly mode?: ImportMode;
  /** A natural key field (`email`; several with commas), `id`, a source of external keys, or `<source>:<column>`. */
  readonly match_on?: string;
  /** Default `keep`: an empty cell leaves an existing value alone. */
  readonly empty?: 'keep' | 'clear';
  /** Columns that match no field: an error by default. */
  readonly unknown?: 'error' | 'ignore' | 'metadata';
  /** Fields that are left alone, whatever the file says. */
  readonly without?: readonly string[];
}

export type Cell = string | number | boolean | null;

/** One way to change a cell's text before it is checked. Applied in order. */
export type Transform =
  | { readonly do: 'trim' | 'lower' | 'upper' | 'title' | 'phone' }
  | { readonly do: 'strip'; readonly characters: string }
  | { readonly do: 'replace'; readonly pattern: string; readonly with: string }
  | { readonly do: 'split'; readonly by: string; readonly take: number }
  /** Without `zone`, where the local times of the row are. */
  | { readonly do: 'date'; readonly format: string; readonly zone?: string }
  | { readonly do: 'number'; readonly decimal: DecimalStyle }
  | { readonly do: 'default'; readonly value: string };

/** How the value of one field comes out of a row. */
export interface FieldPlan {
  readonly field: string;
  readonly kind: ColumnKind;
  /** 0-based cells it is made of; empty when the field is a constant. */
  readonly columns: readonly number[];
  readonly join: string;
  readonly transforms: readonly Transform[];
  /** Words of the file to words of the field. Compared exactly, then without case and outer blanks. */
  readonly values?: Readonly<Record<string, string>>;
  readonly constant?: Cell;
  /** The value is the natural key of another record, left unresolved: look it up in `resource`.`field`. */
  readonly via?: Via;
}

/** The natural key by which a reference is looked up; e-mails are compared in their canonical form. */
export interface Via {
  readonly resource: string;
  readonly field: string;
  readonly email: boolean;
}

/** How a key of `metadata` comes out of a row. */
export interface MetadataPlan {
  readonly key: string;
  readonly columns: readonly number[];
  readonly join: string;
  readonly transforms: readonly Transform[];
  readonly values?: Readonly<Record<string, string>>;
  readonly constant?: string;
}

/** How the keys that a source system gives its records come out of a row. */
export interface KeyPlan extends Omit<MetadataPlan, 'key' | 'constant'> {
  readonly source: string;
  /** The column is one of an export and may hold several keys. */
  readonly several: boolean;
}

/** Everything needed to read the rest of the file. Plain JSON: stored with the import, passed to threads. */
export interface ReadPlan extends Styles {
  readonly version: 1;
  readonly resource: string;
  readonly mode: ImportMode;
  readonly empty: 'keep' | 'clear';
  readonly compression: Compression;
  readonly dialect: Dialect;
  readonly escaped: boolean;
  readonly header: readonly string[];
  readonly has_header: boolean;
  /** The order of `Batch.values`. */
  readonly fields: readonly FieldPlan[];
  readonly metadata: readonly MetadataPlan[];
  readonly match: Match;
  /** External keys to write with each row, whether or not rows are matched on them. The order of `Batch.external_keys`. */
  readonly external_keys: readonly KeyPlan[];
  /** Columns that are not read, with the reason. */
  readonly ignored: readonly { readonly column: string; readonly why: string }[];
  readonly warnings: readonly string[];
}

/** What identifies an existing record. */
export type Match =
  | { readonly on: 'fields'; readonly fields: readonly string[] }
  | { readonly on: 'external_key'; readonly source: string }
  | { readonly on: 'nothing' };

/**
 * Rows that stood together in the file, as columns of values: cheap to clone between threads.
 * Row `i` of the accepted ones has its values at `values[i * width]` to `values[(i + 1) * width - 1]`, in the
 * order of `ReadPlan.fields`; see `rowValues` and `rawRecord`. `null` is an empty cell: under `empty: keep` it
 * means "leave alone" on an update, under `clear` it means null.
 */
export interface Batch {
  /** Data records read: accepted and rejected together. */
  readonly read: number;
  readonly accepted: number;
  readonly width: number;
  /** 1-based number of the data record in the file. */
  readonly ordinals: Uint32Array;
  /** Line of the file on which the record starts, 1-based, counting every line break. */
  readonly lines: Uint32Array;
  readonly values: readonly Cell[];
  /** Canonical text of the match key (see `canonicalKey`); null when the row has none. Empty when nothing is matched. */
  readonly keys: readonly (string | null)[];
  /** The row's keys in each source of `ReadPlan.external_keys`: as `values`, with as many a row as there are sources. */
  readonly external_keys: readonly (readonly string[])[];
  /** JSON object text, to be merged (RFC 7396) into what is there; null when there is nothing to say. */
  readonly metadata: readonly (string | null)[];
  /** The records' own text, for the rejects file: end to end, cut at `raw_ends`. */
  readonly raw: string;
  readonly raw_ends: Uint32Array;
  readonly rejected: readonly RejectedRow[];
  /** Where this batch ends in the file: progress, and where line counting stands. */
  readonly position: Position;
}

export interface Position {
  /** Bytes of the uploaded (compressed) file consumed so far. */
  readonly bytes: number;
  /** Last line consumed. */
  readonly line: number;
}

export interface RejectedRow {
  readonly ordinal: number;
  readonly line: number;
  /** The record's own text, without its line ending. */
  readonly raw: string;
  readonly errors: readonly RowError[];
}

/** One thing wrong with one row. All of a row's errors are reported together. */
export interface RowError {
  /** Header of the column, null when the row as a whole is at fault. */
  readonly column: string | null;
  readonly field: string | null;
  readonly line: number;
  /** As it stands in the file, shortened. */
  readonly value: string;
  readonly rule: string;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}
