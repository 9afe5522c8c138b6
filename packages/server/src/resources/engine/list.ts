import { type ExpressionBuilder, type SelectQueryBuilder, sql } from '#kysely';
import type { ResourceShape } from '../../generated/resources.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { Problem } from '../../lib/problem.ts';
import {
  type Selecting,
  type Statement,
  statement,
  type TenantTable,
  type TenantTx,
} from '../../store/index.ts';
import { decodeCursor, encodeCursor, type Position } from './cursor.ts';
import { columnOf, emailKeys, keyColumn, perShape, type Row, readable, type Sees } from './shape.ts';

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

/**
 * One page of a resource: filtered, searched, sorted, cut behind the cursor. Stable while others write.
 * @param always what holds beside the caller's filters
 */
export const listPage = async (
  tx: TenantTx,
  shape: ResourceShape,
  query: ListQuery,
  always: readonly Condition[] = [],
): Promise<Page> => {
  const limit = query.limit ?? 50;
  const order = orderOf(shape, query);
  const columns = query.fields ? [...new Set(['id', ...query.fields])] : readable(shape);
  const conditions = [...always, ...conditionsOf(shape, query)];
  const { position } = order;
  const rows = await tx.run<Row>(pageStatement(shape, columns, conditions, order), {
    ...valuesOf(conditions),
    limit: limit + 1,
    after: position?.value,
    after_id: position?.id,
  });
  const items = rows.length > limit ? rows.slice(0, limit) : rows;
  const last = items.at(-1);
  const more = rows.length > limit && last;
  const next_cursor = more
    ? encodeCursor({ sort: order.sort, value: last[order.name] as Position['value'], id: last.id })
    : null;
  if (!columns.includes(order.name)) for (const item of items) delete item[order.name];
  return { items, next_cursor };
};

/** The rows of a resource that a query means, in no order: what an export reads. */
export const filtered = (tx: TenantTx, shape: ResourceShape, query: ListQuery): ListBuilder => {
  const conditions = conditionsOf(shape, query);
  const values = valuesOf(conditions);
  return restrict(tx, shape, conditions, (name) => values[name] as never);
};

/** One restriction, its values apart: how many there are shapes the SQL, what they are does not. */
export interface Condition {
  readonly column: string;
  /** `ahead`: a time that is to come, or none at all. */
  readonly operator: 'in' | 'search' | 'sees' | 'ahead' | (typeof RANGES)[keyof typeof RANGES];
  readonly values: readonly unknown[];
}

const RESERVED = new Set(['limit', 'cursor', 'sort', 'q', 'fields', 'include_deleted']);

const conditionsOf = (shape: ResourceShape, query: ListQuery): Condition[] => {
  const conditions: Condition[] = [];
  if (shape.softDelete && !query.include_deleted)
    conditions.push({ column: 'is_deleted', operator: 'in', values: [false] });
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && !RESERVED.has(key)) conditions.push(conditionOf(shape, key, value));
  if (query.q) conditions.push({ column: '', operator: 'search', values: patterns(query.q) });
  return conditions;
};

/** Narrows a list to what a caller may see; nothing where that is all. */
export const seeing = (sees: Sees | undefined): Condition[] => {
  if (sees === undefined) return [];
  // Columns and values side by side: a column with two values stands there twice.
  const pairs = Object.entries(sees).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  const column = pairs.map(([name]) => name).join(' ');
  return [{ column, operator: 'sees', values: pairs.map(([, value]) => value) }];
};

const conditionOf = (shape: ResourceShape, key: string, value: unknown): Condition => {
  const [, column, range] = /^(\w+)\[(gt|gte|lt|lte)\]$/.exec(key) ?? [];
  if (column !== undefined)
    return {
      column,
      operator: RANGES[range as keyof typeof RANGES],
      values: [instant(shape, column, value)],
    };
  const values = [value].flat();
  return emailKeys(shape).includes(key)
    ? { column: keyColumn(key), operator: 'in', values: values.map((email) => canonicalEmail(String(email))) }
    : { column: key, operator: 'in', values };
};

// Instants are kept as UTC text on SQLite, so a bound in another zone is brought to the same form.
const instant = (shape: ResourceShape, name: string, value: unknown): unknown =>
  columnOf(shape, name).kind === 'datetime' ? new Date(value as string).toISOString() : value;

const patterns = (q: string): string[] =>
  q
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => `%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`);

const valueName = (condition: number, value: number) => `${condition}.${value}`;

const valuesOf = (conditions: readonly Condition[]): Record<string, unknown> =>
  Object.fromEntries(
    conditions.flatMap(({ values }, i) => values.map((value, k) => [valueName(i, k), value])),
  );

/** Builds the conditions; `slot` answers what stands for each value. */
const restrict = (
  from: Selecting,
  shape: ResourceShape,
  conditions: readonly Condition[],
  slot: (name: string) => never,
): ListBuilder => {
  let builder = from.selectFrom(shape.name as TenantTable) as unknown as ListBuilder;
  conditions.forEach(({ column, operator, values }, i) => {
    const slots = values.map((_, k) => slot(valueName(i, k)));
    builder =
      operator === 'search'
        ? builder.where((eb) => eb.and(slots.map((pattern) => containing(eb, shape, pattern))))
        : operator === 'sees'
          ? builder.where((eb) => eb.or(column.split(' ').map((name, k) => eb(name, '=', slots[k]))))
          : operator === 'in'
            ? builder.where(column, 'in', slots)
            : operator === 'ahead'
              ? builder.where((eb) => eb.or([eb(column, 'is', null), eb(column, '>', slots[0])]))
              : builder.where(column, operator, slots[0]);
  });
  return builder;
};

// A word may occur in any searched column, in any case of ASCII letters.
const containing = (eb: Where, shape: ResourceShape, pattern: unknown) =>
  eb.or(shape.search.map((name) => sql<boolean>`lower(${eb.ref(name)}) like ${pattern} escape '\\'`));

/** How a page is sorted and where it begins. */
interface Order {
  readonly sort: string;
  readonly name: string;
  readonly descending: boolean;
  readonly position: Position | undefined;
}

const orderOf = (shape: ResourceShape, { sort = NEWEST_FIRST, cursor }: ListQuery): Order => {
  const descending = sort.startsWith('-');
  const name = descending ? sort.slice(1) : sort;
  if (name !== 'id' && !shape.sort.includes(name)) throw unsortable(shape, name);
  const position = cursor === undefined ? undefined : decodeCursor(cursor, sort, columnOf(shape, name));
  return { sort, name, descending, position };
};

const sorted = (
  builder: ListBuilder,
  shape: ResourceShape,
  { name, descending, position }: Order,
  slot: (name: string) => never,
): ListBuilder => {
  const after = descending ? '<' : '>';
  const direction = descending ? 'desc' : 'asc';
  if (name === 'id') {
    const ordered = builder.orderBy('id', direction);
    return position ? ordered.where('id', after, slot('after_id')) : ordered;
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
  if (position.value === null) return ordered.where(name, 'is', null).where('id', after, slot('after_id'));
  return ordered.where((eb) =>
    eb.or([
      eb(name, after, slot('after')),
      eb.and([eb(name, '=', slot('after')), eb('id', after, slot('after_id'))]),
      ...(nullable ? [eb(name, 'is', null)] : []),
    ]),
  );
};

/** Lists come in few forms and many values: a form's statement is built once. */
const forms = perShape(() => new Map<string, Statement<Selecting>>());
const FORMS_MAX = 200;

const pageStatement = (
  shape: ResourceShape,
  columns: readonly string[],
  conditions: readonly Condition[],
  order: Order,
): Statement<Selecting> => {
  const known = forms(shape);
  const place = order.position && (order.position.value === null ? 'empty' : 'after');
  const parts = conditions.map(({ column, operator, values }) => `${column} ${operator} ${values.length}`);
  const form = [order.sort, place, columns, ...parts].join('|');
  let found = known.get(form);
  if (found === undefined) {
    found = statement((from, slot) =>
      sorted(restrict(from, shape, conditions, slot), shape, order, slot)
        .select([...new Set([...columns, order.name])])
        .limit(slot('limit')),
    );
    if (known.size >= FORMS_MAX) known.clear();
    known.set(form, found);
  }
  return found;
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
