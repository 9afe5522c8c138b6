import { createHash } from 'node:crypto';
import { resources } from '../../generated/resources.ts';
import type {
  ExpenseDecisionRequest,
  ExpenseDecisionRequestItem,
  ExpenseSum,
} from '../../generated/types.ts';
import { fromUnits, toUnits } from '../../lib/decimal.ts';
import { Problem } from '../../lib/problem.ts';
import type { NewRow, TenantTx } from '../../store/index.ts';
import { filtered, type ListQuery } from '../engine/list.ts';
import { type Row, readable } from '../engine/shape.ts';
import { createRecord, type Writer } from '../engine/write.ts';
import { type Decider, type Decision, judge } from '../expenses/decide.ts';
import { claimantOf } from '../expenses/life.ts';
import { checkRequest } from '../exports/query.ts';

/** The most claims of one decision. */
export const CLAIMS_MAX = 10_000;

// As many parameters as both engines take in one statement, and some to spare.
const IDS_AT_ONCE = 1_000;
const ROWS_AT_ONCE = 200;

const { expenses, expense_decisions } = resources;

/** In which state a claim must be for a decision: what filters mean without saying it. */
const stateFor = { approve: 'pending', reject: 'pending', pay: 'approved' } as const;

type Item = NewRow<'expense_decision_items'>;

/**
 * Looks at every claim of a decision and keeps what would become of it.
 * @returns the record of the plan
 * @throws Problem validation_failed, row_limit_exceeded
 */
export const planDecision = async (
  writer: Writer,
  decider: Decider,
  request: ExpenseDecisionRequest,
): Promise<Row> => {
  const { tx, world } = writer;
  const asked = await claimsOf(tx, request);
  const id = world.uuid();
  const items: Item[] = [];
  for (const { item, expense } of asked)
    items.push({
      ...unknown,
      ...(await verdict(tx, decider, request, item, expense)),
      id: world.uuid(),
      decision_id: id,
      expense_id: item.id,
      created_at: tx.now,
    });
  const row = await createRecord(
    writer,
    expense_decisions,
    {},
    {
      id,
      decision: request.decision,
      state: 'planned',
      filters: request.filters ?? null,
      reason: request.reason ?? null,
      counts: countsOf(items),
      sums: sumsOf(items),
      digest: digestOf(request.decision, items),
    },
  );
  for (let at = 0; at < items.length; at += ROWS_AT_ONCE)
    await tx.insertInto('expense_decision_items', items.slice(at, at + ROWS_AT_ONCE)).execute();
  return row;
};

// Rows that are inserted together have the same columns.
const unknown: Item = {
  expense_version: null,
  claimant_id: null,
  currency: null,
  amount: null,
  code: null,
  message: null,
  warnings: [],
};

interface Asked {
  readonly item: ExpenseDecisionRequestItem;
  /** Null where no living claim has the id. */
  readonly expense: Row | null;
}

/** The claims in the order of their ids: whoever decides on many at once takes them in one order, and none waits in a circle. */
const claimsOf = async (
  tx: TenantTx,
  { items, filters, decision }: ExpenseDecisionRequest,
): Promise<Asked[]> => {
  if ((items === undefined) === (filters === undefined))
    throw new Problem('validation_failed', 'Give either items or filters.', {
      errors: [{ pointer: '/items', rule: 'exactly_one', message: 'Give either items or filters.' }],
    });
  if (items === undefined) {
    const query = await checkRequest({ resource: 'expenses', filters: filters! }, []);
    const found = await matching(tx, { status: [stateFor[decision]], ...query });
    return found.map((expense) => ({ item: { id: expense.id }, expense }));
  }
  // The last word on a claim that is named twice.
  const named = [...new Map(items.map((item) => [item.id, item])).values()];
  named.sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Map<string, Row>();
  for (let at = 0; at < named.length; at += IDS_AT_ONCE)
    for (const row of await readClaims(tx, named.slice(at, at + IDS_AT_ONCE))) known.set(row.id, row);
  return named.map((item) => ({ item, expense: known.get(item.id) ?? null }));
};

const matching = async (tx: TenantTx, query: ListQuery): Promise<Row[]> => {
  const rows = (await filtered(tx, expenses, query)
    .select(readable(expenses))
    .orderBy('id')
    .limit(CLAIMS_MAX + 1)
    .execute()) as Row[];
  if (rows.length <= CLAIMS_MAX) return rows;
  throw new Problem(
    'row_limit_exceeded',
    `More than ${CLAIMS_MAX.toLocaleString('en-US')} claims pass the filters; narrow them and decide in parts.`,
  );
};

/** Living claims by their ids, in no order. */
export const readClaims = async (tx: TenantTx, items: readonly { readonly id: string }[]): Promise<Row[]> =>
  (await tx
    .selectFrom('expenses')
    .select(readable(expenses) as never)
    .where(
      'id',
      'in',
      items.map(({ id }) => id),
    )
    .where('is_deleted', '=', false)
    .execute()) as Row[];

const verdict = async (
  tx: TenantTx,
  decider: Decider,
  { decision, reason: shared }: ExpenseDecisionRequest,
  item: ExpenseDecisionRequestItem,
  expense: Row | null,
): Promise<Item> => {
  const reason = item.reason ?? shared;
  const asked = { reason: reason ?? null, sanctioned_amount: item.sanctioned_amount ?? null };
  if (expense === null) return { ...asked, ...refusal(notFound(item.id)) };
  const known = {
    ...asked,
    expense_version: expense.version as number,
    claimant_id: claimantOf(expense),
    currency: expense.currency as string,
    amount: expense.amount as string,
  };
  const wanted: Decision = { id: item.id, decision, reason, sanctionedAmount: item.sanctioned_amount };
  try {
    const { amount, warnings } = await judge(tx, decider, expense, wanted);
    return { ...known, amount, warnings, outcome: 'ready' };
  } catch (error) {
    return { ...known, ...refusal(error) };
  }
};

export const notFound = (id: string): Problem =>
  new Problem('not_found', `There is no expense with id ${id} in this organization.`);

/** How an item is kept that is not decided on. Throws what is no answer to a caller. */
export const refusal = (error: unknown): Pick<Item, 'outcome' | 'code' | 'message'> => {
  if (!(error instanceof Problem) || error.status >= 500) throw error;
  return { outcome: 'refused', code: error.code, message: error.detail };
};

const countsOf = (items: readonly Item[]) => {
  const ready = items.filter(({ outcome }) => outcome === 'ready');
  return {
    all: items.length,
    ready: ready.length,
    done: 0,
    refused: items.length - ready.length,
    warned: ready.filter(({ warnings }) => (warnings ?? []).length > 0).length,
  };
};

const sumsOf = (items: readonly Item[]): ExpenseSum[] => {
  const sums = new Map<string, { claims: number; units: bigint }>();
  for (const { outcome, currency, amount } of items) {
    if (outcome !== 'ready') continue;
    const { claims, units } = sums.get(currency!) ?? { claims: 0, units: 0n };
    sums.set(currency!, { claims: claims + 1, units: units + toUnits(amount!) });
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { claims, units }]) => ({ currency, claims, amount: fromUnits(units) }));
};

const digestOf = (decision: string, items: readonly Item[]): string => {
  const hash = createHash('sha256').update(decision);
  for (const { expense_id, expense_version, outcome, amount } of items)
    hash.update(`\n${expense_id} ${expense_version} ${outcome} ${amount}`);
  return hash.digest('hex');
};
