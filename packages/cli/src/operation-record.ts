/** What the generator writes about an operation, and what `operationCommand` makes a command of. */
import type { Command } from '@oclif/core/command';
import type { Method } from '@the-plugs/sdk/core';

/** One parameter or body field as a flag. */
export interface FlagRecord {
  /** Name without dashes, for example `created-at-gte`. */
  readonly flag: string;
  /** Name in the contract, for example `created_at[gte]`. */
  readonly param: string;
  readonly in: 'query' | 'header' | 'body';
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'json';
  readonly options?: readonly string[];
  readonly multiple?: boolean;
  readonly required?: boolean;
  readonly description?: string;
  readonly default?: unknown;
}

/** An operation of the contract, as far as its command needs to know it. */
export interface OperationRecord {
  /** operationId, for example `contacts.list`. */
  readonly id: string;
  readonly method: Method;
  /** Path with `{names}`, one argument each. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** null: no token needed. */
  readonly scopes: readonly string[] | null;
  readonly args: readonly { readonly name: string; readonly description?: string }[];
  readonly flags: readonly FlagRecord[];
  readonly body: 'json' | 'stream' | null;
  readonly answer: 'json' | 'stream' | 'none';
  readonly paged?: boolean;
  /** Asks before it is sent. */
  readonly destructive?: boolean;
  /** Columns of a list in a table and in TSV. */
  readonly columns?: readonly string[];
  readonly examples?: Command.Example[];
}
