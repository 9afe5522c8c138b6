import type { DeleteQueryBuilder, InsertQueryBuilder, SelectQueryBuilder, UpdateQueryBuilder } from '#kysely';
import type { Directory } from './directory.ts';
import type { Statement } from './statement.ts';
import type { DB, TenantTable } from './tables.ts';

export type Engine = 'sqlite' | 'postgres';

/** A row to insert, without its owner: the handle adds that. */
export type NewRow<T extends TenantTable> = Partial<Omit<DB[T], 'organization_id'>>;

// Kysely's own result types are too narrow to write down for a table chosen at run time.
type Untyped = Record<string, unknown>;

/** Builds queries that are bound to an organisation already. */
export interface Selecting {
  selectFrom<T extends TenantTable>(table: T): SelectQueryBuilder<DB, T, Untyped>;
}

/**
 * One transaction of one organisation. Every builder it hands out is bound to the
 * organisation already, so a query without it cannot be written.
 */
export interface TenantTx extends Selecting {
  readonly organization: string;
  /** The transaction's instant, ISO 8601 UTC with milliseconds. */
  readonly now: string;
  /** Runs a query that was built before, for this organisation. */
  run<Row>(statement: Statement<Selecting>, values: Readonly<Record<string, unknown>>): Promise<Row[]>;
  insertInto<T extends TenantTable>(
    table: T,
    rows: NewRow<T> | readonly NewRow<T>[],
  ): InsertQueryBuilder<DB, T, Untyped>;
  updateTable<T extends TenantTable>(table: T): UpdateQueryBuilder<DB, T, T, Untyped>;
  deleteFrom<T extends TenantTable>(table: T): DeleteQueryBuilder<DB, T, Untyped>;
  /** Runs a part of the transaction that may fail alone: its writes are undone, the rest stays. */
  attempt<R>(work: () => Promise<R>): Promise<R>;
  /** Founds another organisation: runs work bound to it inside this same transaction. */
  within<R>(organization: string, work: (tx: TenantTx) => Promise<R>): Promise<R>;
  /** The directory's tables, changed in this same transaction. */
  readonly directory: Directory;
}

/** The right to read and write one organisation. */
export interface Tenant {
  readonly organization: string;
  /** A consistent view; writes in it fail. */
  read<R>(work: (tx: TenantTx) => Promise<R>): Promise<R>;
  /** All or nothing. On SQLite one write runs at a time and others wait without blocking the process. */
  write<R>(work: (tx: TenantTx) => Promise<R>): Promise<R>;
}

/** States that all processes share, each under a key that tells nobody whose it is. */
export interface SharedStates {
  /**
   * Changes a state; one at a time, whoever comes second sees what the first left.
   * @param work from what is known, null for nothing, to what is known then and an answer; plain data, no waiting
   */
  change<S, R>(key: string, work: (known: S | null) => readonly [S, R]): Promise<R>;
}

export interface Store {
  readonly engine: Engine;
  tenant(organization: string): Tenant;
  /** Look-ups that come before the organisation is known. */
  readonly directory: Directory;
  /** A transaction over the directory alone: sign-in, sign-out, the queue. */
  transact<R>(work: (directory: Directory) => Promise<R>): Promise<R>;
  /** What processes share and no organisation owns. */
  readonly shared: SharedStates;
  /** Connections that are shared by callers, by what they do; nothing where there is no pool. */
  connections(): Readonly<Record<string, number>>;
  /** Resolves when the database answers; rejects with the engine's error otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
