import { sql } from '#kysely';
import { resources } from '../../generated/resources.ts';
import { rowsOf } from '../../store/audit-log.ts';
import type { TenantTx } from '../../store/index.ts';
import { decodeCursor, encodeCursor } from '../engine/cursor.ts';
import type { ListQuery, Page } from '../engine/list.ts';
import { columnOf, type Row, readable } from '../engine/shape.ts';
import type { Search } from './conditions.ts';

const shape = resources.audit_logs;

/** How many entries are looked at for one page when an index does not answer the whole query; the first steps are small. */
const STEPS = [500, 2_000, 7_500];

/** Where a page goes on: the time and id of the last entry looked at. */
interface Place {
  readonly created_at: string;
  readonly id: string;
}

/** How entries follow one another. */
interface Order {
  readonly sort: 'id' | 'created_at';
  readonly newestFirst: boolean;
}

/**
 * One page of entries. Pages cost the same at any depth: each begins where the one before it ended, and what no index
 * answers is looked for among a bounded number of entries.
 */
export const searchPage = async (tx: TenantTx, search: Search, query: ListQuery): Promise<Page> => {
  const order = orderOf(search, query);
  const limit = query.limit ?? 50;
  let after = positionOf(order, query.cursor);
  if (search.rest.length === 0) {
    const rows = await narrowed(tx, search, order, after)
      .select(columnsOf(query))
      .limit(limit + 1)
      .execute();
    return pageOf(rows as Row[], limit, order, query);
  }
  const found: Row[] = [];
  for (const step of STEPS) {
    const rows = await among(tx, search, order, after, step, query, limit + 1 - found.length);
    found.push(...rows);
    if (found.length > limit) return pageOf(found, limit, order, query);
    after = await lastOf(tx, search, order, after, step);
    if (after === null) return pageOf(found, limit, order, query);
  }
  return { ...pageOf(found, limit, order, query), next_cursor: cursorOf(order, after!) };
};

// One record, request or job has its entries in the order of their ids, which its index ends in.
const orderOf = ({ lead }: Search, { sort = '-created_at' }: ListQuery): Order => ({
  sort: lead && ['record_id', 'request_id', 'job_id'].includes(lead.column) ? 'id' : 'created_at',
  newestFirst: sort.startsWith('-'),
});

const nameOf = ({ sort, newestFirst }: Order): string => `${newestFirst ? '-' : ''}${sort}`;

const positionOf = (order: Order, cursor: string | undefined): Place | null => {
  if (cursor === undefined) return null;
  const { value, id } = decodeCursor(cursor, nameOf(order), columnOf(shape, order.sort));
  return { created_at: String(value), id };
};

const cursorOf = (order: Order, place: Place): string =>
  encodeCursor({ sort: nameOf(order), value: place[order.sort], id: place.id });

const columnsOf = ({ fields }: ListQuery): never =>
  [...new Set(['id', 'created_at', ...(fields ?? readable(shape))])] as never;

const pageOf = (rows: Row[], limit: number, order: Order, { fields }: ListQuery): Page => {
  const items = rows.slice(0, limit);
  const last = items.at(-1) as (Row & Place) | undefined;
  const next_cursor = rows.length > limit && last ? cursorOf(order, last) : null;
  if (fields && !fields.includes('created_at')) for (const item of items) delete item.created_at;
  return { items, next_cursor };
};

/** The entries that the leading index finds, in order, behind a place. */
const narrowed = (
  tx: TenantTx,
  { lead, since, before }: Search,
  { sort, newestFirst }: Order,
  after: Place | null,
) => {
  const direction = newestFirst ? 'desc' : 'asc';
  const further = sql.raw(newestFirst ? '<' : '>');
  let builder = tx.selectFrom('audit_logs');
  if (lead) builder = builder.where(lead.column, '=', lead.value as never);
  for (const condition of lead?.also ?? []) builder = builder.where(condition as never);
  if (since !== null) builder = builder.where('created_at', '>=', since);
  if (before !== null) builder = builder.where('created_at', '<', before);
  if (sort === 'id') {
    if (after) builder = builder.where(sql<boolean>`id ${further} ${after.id}`);
    return builder.orderBy('id', direction);
  }
  if (after)
    builder = builder.where(sql<boolean>`(created_at, id) ${further} (${after.created_at}, ${after.id})`);
  return builder.orderBy('created_at', direction).orderBy('id', direction);
};

/** Of so many entries, those that meet the rest of the query. */
const among = async (
  tx: TenantTx,
  search: Search,
  order: Order,
  after: Place | null,
  step: number,
  query: ListQuery,
  limit: number,
): Promise<Row[]> => {
  const direction = order.newestFirst ? 'desc' : 'asc';
  let builder = rowsOf(tx, narrowed(tx, search, order, after).selectAll().limit(step)).select(
    columnsOf(query),
  );
  for (const condition of search.rest) builder = builder.where(condition as never);
  if (order.sort === 'created_at') builder = builder.orderBy('created_at' as never, direction);
  return (await builder
    .orderBy('id' as never, direction)
    .limit(limit)
    .execute()) as Row[];
};

/** The last of so many entries; null where there are no more of them. */
const lastOf = async (
  tx: TenantTx,
  search: Search,
  order: Order,
  after: Place | null,
  step: number,
): Promise<Place | null> => {
  const row = await narrowed(tx, search, order, after)
    .select(['created_at', 'id'] as never)
    .limit(1)
    .offset(step - 1)
    .executeTakeFirst();
  return (row as Place | undefined) ?? null;
};
