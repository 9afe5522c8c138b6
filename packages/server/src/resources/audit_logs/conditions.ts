import { type ExpressionWrapper, type RawBuilder, type SqlBool, sql } from '#kysely';
import { type AuditQuery, type AuditTerm, parseAuditQuery } from '../../audit/query.ts';
import { resources } from '../../generated/resources.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { Problem } from '../../lib/problem.ts';
import { fieldText, hasField, holdsText } from '../../store/audit-log.ts';
import type { Engine, TenantTx } from '../../store/index.ts';
import type { ListQuery } from '../engine/list.ts';

/** One condition on entries. */
export type Condition = RawBuilder<boolean> | ExpressionWrapper<never, never, SqlBool>;

/** Columns by which an index finds entries in order, the narrowest first; `create` is no narrow action. */
const INDEXED = [
  'record_id',
  'request_id',
  'job_id',
  'user_id',
  'service_token_id',
  'action',
  'table_name',
] as const;
type Indexed = (typeof INDEXED)[number];

/** What is asked for, ready for SQL. */
export interface Search {
  /** The column whose index leads, and its value; null where the time alone does. */
  readonly lead: {
    readonly column: Indexed;
    readonly value: string;
    readonly also: readonly Condition[];
  } | null;
  readonly since: string | null;
  readonly before: string | null;
  /** What the leading index does not answer. */
  readonly rest: readonly Condition[];
}

/** A column that holds any of some values; a column may be asked for twice. */
interface Exact {
  readonly column: Indexed;
  readonly values: readonly string[];
}

export interface Asker {
  readonly tx: TenantTx;
  readonly engine: Engine;
  /** Who `actor:me` is. */
  readonly me: string | null;
}

/** Brings the query and the filters of a list together. Throws invalid_request. */
export const searchOf = async (asker: Asker, query: ListQuery, now: Date): Promise<Search> => {
  const { terms, ...span }: AuditQuery = query.q
    ? parseAuditQuery(query.q, now)
    : { terms: [], since: null, before: null };
  const exact: Exact[] = [];
  const rest: Condition[] = [];
  const field = terms.find(({ key, not }) => key === 'field' && !not)?.values[0];
  for (const term of terms) await understand(asker, term, field, exact, rest);
  for (const column of INDEXED)
    if (query[column] !== undefined) exact.push({ column, values: [query[column]].flat() as string[] });
  const lead = INDEXED.map((column) => exact.find((one) => one.column === column && leads(one))).find(
    Boolean,
  );
  rest.push(...exact.filter((one) => one !== lead).map(isAnyOf));
  return { ...bounds(query, span), lead: lead ? leadOf(lead) : null, rest };
};

const leads = ({ column, values }: Exact): boolean =>
  values.length === 1 && !(column === 'action' && values[0] === 'create');

// The database believes that the partial indexes fit only where their condition stands in the query.
const leadOf = ({ column, values }: Exact): Search['lead'] => ({
  column,
  value: values[0]!,
  also: column === 'action' ? [sql<boolean>`action <> 'create'`] : [],
});

const isAnyOf = ({ column, values }: Exact): Condition => sql`${sql.ref(column)} in (${sql.join(values)})`;

/** The time of the query and of the filters `created_at[gte]` and so on, whichever is narrower. */
const bounds = (query: ListQuery, { since, before }: Pick<Search, 'since' | 'before'>) => {
  const at = (range: string, plus: number) => {
    const value = query[`created_at[${range}]`] as string | undefined;
    return value === undefined ? [] : [new Date(Date.parse(value) + plus).toISOString()];
  };
  const from = [since ?? [], at('gte', 0), at('gt', 1)].flat().sort().at(-1) ?? null;
  const to = [before ?? [], at('lt', 0), at('lte', 1)].flat().sort()[0] ?? null;
  return { since: from, before: to };
};

const COLUMNS = {
  action: 'action',
  table: 'table_name',
  record: 'record_id',
  request: 'request_id',
  job: 'job_id',
} as const;

const understand = async (
  asker: Asker,
  term: AuditTerm,
  field: string | undefined,
  exact: Exact[],
  rest: Condition[],
): Promise<void> => {
  const { key, not, values } = term;
  const { engine } = asker;
  const some = (conditions: readonly Condition[]) => {
    const any = sql<boolean>`(${sql.join(conditions, sql` or `)})`;
    rest.push(not ? sql<boolean>`not coalesce(${any}, false)` : any);
  };
  switch (key) {
    case 'actor': {
      const actors = await actorsOf(asker, values);
      const [only] = actors;
      if (!not && actors.length === 1 && only!.values.length === 1) exact.push(only!);
      else
        some(
          actors.map(({ column, values: ids }) =>
            ids.length === 0 ? nobody : isAnyOf({ column, values: ids }),
          ),
        );
      return;
    }
    case 'field':
      return some(
        values.map(
          (name) => sql`(${hasField(engine, 'old_values', name)} or ${hasField(engine, 'new_values', name)})`,
        ),
      );
    case 'from':
    case 'to': {
      const side = key === 'from' ? 'old_values' : 'new_values';
      return some(values.map((value) => sql`${fieldText(engine, side, field!)} = ${value}`));
    }
    case 'text':
      return some(values.map((value) => holdsText(engine, value)));
    default: {
      const column = COLUMNS[key];
      if (key === 'table') for (const value of values) knownTable(value);
      if (not) some([isAnyOf({ column, values })]);
      else exact.push({ column, values });
    }
  }
};

const nobody = sql<boolean>`(user_id is null and service_token_id is null)`;

const refuse = (message: string): Problem =>
  new Problem('invalid_request', message, { errors: [{ pointer: '/q', rule: 'query', message }] });

const knownTable = (name: string): void => {
  if (Object.hasOwn(resources, name)) return;
  throw refuse(`"table:${name}": there is no such table; use ${Object.keys(resources).join(', ')}.`);
};

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const PEOPLE_MAX = 50;

/** Who is meant: an id, `me`, `system`, an e-mail address, or the beginning of a name. */
const actorsOf = async (asker: Asker, names: readonly string[]): Promise<Exact[]> => {
  const users: string[] = [];
  const tokens: string[] = [];
  let system = false;
  for (const name of names) {
    if (name === 'system') system = true;
    else if (name === 'me' && asker.me) users.push(asker.me);
    else {
      const found = await namedSo(asker, name);
      users.push(...found.users);
      tokens.push(...found.tokens);
    }
  }
  return [
    ...(users.length > 0 ? [{ column: 'user_id' as const, values: users }] : []),
    ...(tokens.length > 0 ? [{ column: 'service_token_id' as const, values: tokens }] : []),
    ...(system ? [{ column: 'user_id' as const, values: [] }] : []),
  ];
};

/** People and tokens of a name, deleted ones too: what they did stays. */
const namedSo = async ({ tx }: Asker, name: string): Promise<{ users: string[]; tokens: string[] }> => {
  const begins = (column: string) =>
    sql<boolean>`lower(${sql.ref(column)}) like ${`${name.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
  const [users, tokens] = await Promise.all([
    tx
      .selectFrom('users')
      .select('id')
      .where((eb) =>
        UUID.test(name)
          ? eb('id', '=', name)
          : name.includes('@')
            ? eb('email_key' as never, '=', canonicalEmail(name) as never)
            : eb.or([begins('first_name'), begins('last_name'), begins('email')]),
      )
      .limit(PEOPLE_MAX + 1)
      .execute(),
    tx
      .selectFrom('service_tokens')
      .select('id')
      .where((eb) => (UUID.test(name) ? eb('id', '=', name) : begins('name')))
      .limit(PEOPLE_MAX + 1)
      .execute(),
  ]);
  const count = users.length + tokens.length;
  if (count === 0)
    throw refuse(
      `"actor:${name}": nobody is called so; use an e-mail address, the beginning of a name, an id, me or system.`,
    );
  if (count > PEOPLE_MAX)
    throw refuse(`"actor:${name}": more than ${PEOPLE_MAX} people and tokens are called so; say more.`);
  return { users: users.map(({ id }) => id as string), tokens: tokens.map(({ id }) => id as string) };
};
