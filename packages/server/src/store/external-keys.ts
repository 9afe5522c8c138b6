import { type RawBuilder, sql } from '#kysely';
import type { TenantTx } from './types.ts';

/** The sources in which records of a resource have keys, in order: each found through the primary key. */
export const externalSources = async (tx: TenantTx, resource: string): Promise<string[]> => {
  const sources: string[] = [];
  for (;;) {
    const next = await tx
      .selectFrom('external_keys')
      .select('source')
      .where('resource', '=', resource)
      .where('source', '>', sources.at(-1) ?? '')
      .orderBy('source')
      .limit(1)
      .executeTakeFirst();
    if (next === undefined) return sources;
    sources.push(next.source as string);
  }
};

/** The keys that a record of the surrounding query has in a source, as `splitKeys` reads them; null for none. */
export const externalKeys = (tx: TenantTx, resource: string, source: string): RawBuilder<string | null> => {
  const escaped = sql`replace(replace(key, '\\', '\\\\'), '|', '\\|')`;
  const keys = tx
    .selectFrom('external_keys')
    .select(sql<string | null>`string_agg(${escaped}, '|' order by key)`.as('keys'))
    .where('resource', '=', resource)
    .where('source', '=', source)
    .where('record_id', '=', sql.ref<string>(`${resource}.id`));
  return sql<string | null>`(${keys})`;
};
