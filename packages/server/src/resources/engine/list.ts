import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { ResourceShape } from '../../generated/resources.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTable, TenantTx } from '../../store/index.ts';
import { decodeCursor, encodeCursor, type Position } from './cursor.ts';
import { columnOf, emailKeys, keyColumn, type Row, readable } from './shape.ts';

/** The standard list parameters, after validation; further keys are filters. */
export interface ListQuery {
  readonly limit?: number;
  readonly cursor?: string;
  readonly sort?: string;
  readonly q?: string;
  readonly fields?: readonly string[];
  readonly include_deleted?: boolean;
  readonly [filter: string]: unknown;
}

export interface Page {
  readonly items: Row[];
  readonly next_cursor: string | null;
}

// The tables are chosen at run time; the shape has checked every name that reaches SQL.
type Tables = Record<string, Record<string, unknown>>;
export type ListBuilder = SelectQueryBuilder<Tables, string, Record<string, unknown>>;
type Where = ExpressionBuilder<Tables, string>;

const RANGES = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;
const NEWEST_FIRST = '-id';

/** One page of a resource: filtered, searched, sorted, cut behind the cursor. Stable while others write. */
export const listPage = async (tx: TenantTx, shape: ResourceShape, query: ListQuery): Promise<Page> => {
  const limit = query.limit ?? 50;
  const sort = query.sort ?? NEWEST_FIRST;
  const name = sort.replace(/^-/, '');
  const columns = query.fields ? [...new Set(['id', ...query.fields])] : readable(shape);
  const rows = (await sorted(filtered(tx, shape, query), shape, sort, query.cursor)
    .select([...new Set([...columns, name])])
    .limit(limit + 1)
    .execute()) as Row[];
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last;
  const next_cursor = more
    ? encodeCursor({ sort, value: last[name] as Position['value'], id: last.id })
    : null;
  if (!columns.includes(name)) for (const item of items) delete item[name];
  return { items, next_cursor };
};

/** The rows of a resource that a query means, in no order: shared by lists and exports. */
export const filtered = (tx: TenantTx, shape: ResourceShape, query: ListQuery): ListBuilder => {
  let builder = tx.selectFrom(shape.name as TenantTable) as unknown as ListBuilder;
  if (shape.softDelete && !query.include_deleted) builder = builder.where('is_deleted', '=', false);
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || RESERVED.has(key)) continue;
    const range = /^(\w+)\[(gt|gte|lt|lte)\]$/.exec(key);
    if (range)
      builder = builder.where(
        range[1]!,
        RANGES[range[2] as keyof typeof RANGES],
        instant(shape, range[1]!, value),
      );
    else if (emailKeys(shape).includes(key))
      builder = builder.where(
        keyColumn(key),
        'in',
        [value].flat().map((email) => canonicalEmail(String(email))),
      );
    else builder = builder.where(key, 'in', [value].flat());
  }
  return query.q ? builder.where((eb) => searching(eb, shape, query.q!)) : builder;
};

const RESERVED = new Set(['limit', 'cursor', 'sort', 'q', 'fields', 'include_deleted']);

// Instants are kept as UTC text on SQLite, so a bound in another zone is brought to the same form.
const instant = (shape: ResourceShape, name: string, value: unknown): unknown =>
  columnOf(shape, name).kind === 'datetime' ? new Date(value as string).toISOString() : value;

// Every word must occur in some searched column, in any case of ASCII letters.
const searching = (eb: Where, shape: ResourceShape, q: string) =>
  eb.and(
    q
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 8)
      .map((word) => {
        const pattern = `%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
        return eb.or(
          shape.search.map((name) => sql<boolean>`lower(${eb.ref(name)}) like ${pattern} escape '\\'`),
        );
      }),
  );

const sorted = (builder: ListBuilder, shape: ResourceShape, sort: string, cursor: string | undefined) => {
  const descending = sort.startsWith('-');
  const name = sort.replace(/^-/, '');
  if (name !== 'id' && !shape.sort.includes(name)) throw unsortable(shape, name);
  const after = descending ? '<' : '>';
  const direction = descending ? 'desc' : 'asc';
  const position = cursor === undefined ? undefined : decodeCursor(cursor, sort, columnOf(shape, name));
  if (name === 'id') {
    const ordered = builder.orderBy('id', direction);
    return position ? ordered.where('id', after, position.id) : ordered;
  }
  // Empty values come last in both directions, on both engines.
  const { nullable } = columnOf(shape, name);
  const ordered = builder
    .orderBy(name, (order) => {
      const by = descending ? order.desc() : order.asc();
      return nullable ? by.nullsLast() : by;
    })
    .orderBy('id', direction);
  if (!position) return ordered;
  const { value, id } = position;
  if (value === null) return ordered.where(name, 'is', null).where('id', after, id);
  return ordered.where((eb) =>
    eb.or([
      eb(name, after, value),
      eb.and([eb(name, '=', value), eb('id', after, id)]),
      ...(nullable ? [eb(name, 'is', null)] : []),
    ]),
  );
};

const unsortable = (shape: ResourceShape, name: string) =>
  new Problem('invalid_request', `${shape.name} cannot be sorted by ${name}.`, {
    errors: [
      {
        pointer: '/sort',
        rule: 'enum',
        message: `Use one of ${['id', ...shape.sort].join(', ')}, with "-" before it for descending order.`,
        value: name,
      },
    ],
  });
