import type { Store } from '@the-plugs/server/store/index';
import { kyselyOf } from '@the-plugs/server/store/tenant';

/** How many rows each table of the database holds of an organisation; tables without any are left out. */
export const rowsOf = (store: Store, organization: string): Promise<Record<string, number>> =>
  store.tenant(organization).read(async (tx) => {
    const db = kyselyOf(tx);
    const tables = await db.introspection.getTables();
    const owned = tables.filter(
      ({ schema = 'public', columns }) =>
        schema === 'public' && columns.some(({ name }) => name === 'organization_id'),
    );
    const counts: Record<string, number> = {};
    for (const { name } of owned) {
      const { count } = (await db
        .selectFrom(name as 'sessions')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('organization_id', '=', organization)
        .executeTakeFirstOrThrow()) as { count: number | string };
      if (Number(count) > 0) counts[name] = Number(count);
    }
    return counts;
  });

/** Each column of each table in which a text stands, in any case of its letters, as far as an organisation sees. */
export const columnsHolding = (store: Store, organization: string, text: string): Promise<string[]> =>
  store.tenant(organization).read(async (tx) => {
    const db = kyselyOf(tx);
    const found: string[] = [];
    for (const { name: table, schema = 'public', columns } of await db.introspection.getTables())
      for (const { name } of schema === 'public' ? columns : []) {
        const holding = await db
          .selectFrom(table as 'jobs')
          .select(({ lit }) => lit(1).as('one'))
          .where(({ eb, fn }) => eb(fn('lower', [eb.cast(name as 'id', 'text')]), 'like', `%${text}%`))
          .limit(1)
          .execute();
        if (holding.length > 0) found.push(`${table}.${name}`);
      }
    return found.sort();
  });
