import { type RawBuilder, sql } from '#kysely';
import { canonicalDecimal, fromUnits } from '../lib/decimal.ts';
import type { Engine } from './types.ts';

/** The day in UTC of a column of instants, as 2027-03-01. */
export const dayOf = (engine: Engine, column: string): RawBuilder<string> =>
  engine === 'sqlite'
    ? sql<string>`substr(${sql.ref(column)}, 1, 10)`
    : sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD')`;

/** The exact sum of a column of decimals, to be read with `exactSum`. A sum of doubles would lose cents. */
export const sumOf = (engine: Engine, column: string): RawBuilder<string | number | null> =>
  engine === 'sqlite'
    ? sql`sum(cast(round(${sql.ref(column)} * 10000) as integer))`
    : sql`sum(${sql.ref(column)})`;

/** What `sumOf` answers, as a decimal; `0` where nothing was summed. */
export const exactSum = (engine: Engine, sum: string | number | null): string =>
  engine === 'postgres' ? canonicalDecimal(sum ?? 0) : fromUnits(BigInt(sum ?? 0));

/** The month in UTC of a column of instants, as 2027-03. */
export const monthOf = (engine: Engine, column: string): RawBuilder<string> =>
  engine === 'sqlite'
    ? sql<string>`substr(${sql.ref(column)}, 1, 7)`
    : sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM')`;
