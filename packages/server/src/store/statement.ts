import type { CompiledQuery, Kysely } from '#kysely';
import type { DB } from './tables.ts';

/** Stands in a query where each run brings a value of its own. */
export class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

interface Compilable {
  compile(): CompiledQuery<unknown>;
}

/** What a query is built from: the handle `from`, and `slot(name)` wherever a value will stand. */
export type Build<From> = (from: From, slot: (name: string) => never) => Compilable;

/**
 * A query whose SQL is built once for each engine: building costs more than running, so what every request asks is
 * written this way. A value whose presence changes the SQL makes another statement.
 */
export interface Statement<From> {
  readonly build: Build<From>;
}

/** Describes a query; nothing is built before its first run. */
export const statement = <From>(build: Build<From>): Statement<From> => ({ build });

/** The name of the slot that `Tenant` handles fill themselves. */
export const ORGANIZATION = new Slot('organization');

const slot = (name: string) => new Slot(name) as never;

/** The statements of one database, compiled by its dialect. */
export class Statements {
  readonly #compiled = new WeakMap<object, CompiledQuery>();
  readonly #encode: (value: unknown) => unknown;

  /** @param encode what the dialect does to values, which the slots keep from it */
  constructor(encode: (value: unknown) => unknown = (value) => value) {
    this.#encode = encode;
  }

  /** Runs a statement; `from` is asked for only when it has never run before. */
  async run<From, Row>(
    db: Kysely<DB>,
    { build }: Statement<From>,
    from: () => From,
    values: Readonly<Record<string, unknown>>,
  ): Promise<Row[]> {
    let query = this.#compiled.get(build);
    if (query === undefined) {
      query = build(from(), slot).compile();
      this.#compiled.set(build, query);
    }
    const parameters = query.parameters.map((parameter) =>
      parameter instanceof Slot ? this.#encode(values[parameter.name]) : parameter,
    );
    const { rows } = await db.executeQuery({ ...query, parameters });
    return rows as Row[];
  }
}
