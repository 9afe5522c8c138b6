import pg from 'pg';
import { canonicalDecimal } from '../../lib/decimal.ts';

let instant = { text: '', iso: '' };

/** Rows that one change wrote have one instant: it is written anew once. */
const isoInstant = (text: string): string => {
  if (text !== instant.text) instant = { text, iso: new Date(text).toISOString() };
  return instant.iso;
};

// Rows look as they do on SQLite: instants as ISO text, 64-bit counts as numbers, decimals as text.
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.TIMESTAMPTZ, isoInstant],
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.NUMERIC, canonicalDecimal],
]);

/** Connection settings shared by the store, the migrator and the queue. */
export const poolOptions = (connectionString: string): pg.PoolConfig => ({
  connectionString,
  application_name: 'the-plugs',
  types: {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      parsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
  },
});

/** A list in a parameter is a JSON value: no column is an array, and `in` takes its values one by one. */
export class JsonListClient extends pg.Client {
  // The many forms of this method are the parent's; only lists among the values are seen to.
  override query(...args: readonly unknown[]): never {
    const [text, values, ...rest] = args;
    const prepared = Array.isArray(values)
      ? values.map((value) => (Array.isArray(value) ? JSON.stringify(value) : value))
      : values;
    return (super.query as (...all: unknown[]) => never)(text, prepared, ...rest);
  }
}
