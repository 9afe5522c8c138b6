import { type RawBuilder, sql } from '#kysely';
import type { ExpenseReport, ExpenseReportRow } from '../../generated/types.ts';
import { fromUnits, toUnits } from '../../lib/decimal.ts';
import { exactSum, monthOf, sumOf } from '../../store/aggregates.ts';
import type { Engine, TenantTx } from '../../store/index.ts';

type By = ExpenseReport['by'];

export interface Asked {
  readonly by: By;
  readonly from: string | null;
  readonly to: string | null;
}

interface Sums {
  readonly key: string | null;
  readonly currency: string;
  claims: number;
  claimed: bigint;
  pending: bigint;
  rejected: bigint;
  granted: bigint;
  paid: bigint;
}

const NAMES_AT_ONCE = 500;

/** What claims come to: a row for each group and currency, exact, in the order of their names. */
export const expenseReport = async (
  tx: TenantTx,
  engine: Engine,
  { by, from, to }: Asked,
): Promise<ExpenseReportRow[]> => {
  const key = keyOf(engine, by);
  let query = tx
    .selectFrom('expenses')
    .select(['currency', 'status', key.as('key')])
    .select(({ fn }) => fn.countAll<number>().as('claims'))
    .select([sumOf(engine, 'amount').as('claimed'), sumOf(engine, 'sanctioned_amount').as('granted')])
    .where('is_deleted', '=', false);
  if (from !== null) query = query.where('expense_date', '>=', from);
  if (to !== null) query = query.where('expense_date', '<', to);
  const found = await query.groupBy(['currency', 'status', key]).execute();
  const groups = new Map<string, Sums>();
  for (const row of found) {
    const name = JSON.stringify([row.key, row.currency]);
    const group = groups.get(name) ?? nothing(row.key as string | null, row.currency as string);
    groups.set(name, group);
    const units = (sum: unknown) => toUnits(exactSum(engine, sum as string | number | null));
    group.claims += Number(row.claims);
    group.claimed += units(row.claimed);
    if (row.status === 'pending') group.pending += units(row.claimed);
    else if (row.status === 'rejected') group.rejected += units(row.claimed);
    else group.granted += units(row.granted);
    if (row.status === 'paid') group.paid += units(row.granted);
  }
  const names = await namesOf(tx, by, [...groups.values()]);
  return [...groups.values()].map((group) => rowOf(group, names)).sort(inOrder);
};

const nothing = (key: string | null, currency: string): Sums => ({
  key,
  currency,
  claims: 0,
  claimed: 0n,
  pending: 0n,
  rejected: 0n,
  granted: 0n,
  paid: 0n,
});

const keyOf = (engine: Engine, by: By): RawBuilder<string | null> => {
  if (by === 'person') return sql<string | null>`coalesce(claimant_id, created_by)`;
  if (by === 'month') return monthOf(engine, 'expense_date');
  return sql<string | null>`${sql.ref(by === 'event' ? 'event_id' : by)}`;
};

/** Ids read as addresses of people and titles of events; the rest is its own name. */
const namesOf = async (tx: TenantTx, by: By, groups: readonly Sums[]): Promise<Map<string, string>> => {
  const names = new Map<string, string>();
  const ids = [...new Set(groups.flatMap(({ key }) => key ?? []))];
  if (by !== 'person' && by !== 'event') return new Map(ids.map((id) => [id, id]));
  for (let at = 0; at < ids.length; at += NAMES_AT_ONCE) {
    const some = ids.slice(at, at + NAMES_AT_ONCE);
    const rows =
      by === 'person'
        ? await tx.selectFrom('users').select(['id', 'email as name']).where('id', 'in', some).execute()
        : await tx.selectFrom('events').select(['id', 'title as name']).where('id', 'in', some).execute();
    for (const { id, name } of rows) names.set(id as string, name as string);
  }
  return names;
};

const rowOf = (group: Sums, names: ReadonlyMap<string, string>): ExpenseReportRow => ({
  key: group.key,
  label: group.key === null ? 'none' : (names.get(group.key) ?? group.key),
  currency: group.currency,
  claims: group.claims,
  claimed: fromUnits(group.claimed),
  pending: fromUnits(group.pending),
  rejected: fromUnits(group.rejected),
  granted: fromUnits(group.granted),
  paid: fromUnits(group.paid),
});

const inOrder = (a: ExpenseReportRow, b: ExpenseReportRow): number => {
  const [one, two] = [a, b].map(({ label, currency, key }) => `${label}\u0000${currency}\u0000${key}`);
  return one! < two! ? -1 : 1;
};
