import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { claimantOf } from '../expenses/life.ts';
import type { EventSpending, Facts, Spent } from './rules.ts';

const EVENTS_AT_ONCE = 500;

/** What claims that were all read say about each other, as it was when each of them came. */
export const replay = async (tx: TenantTx, rows: readonly Row[]): Promise<Facts> => {
  const events = await eventsOf(tx, rows);
  const days = new Map<string, Row[]>();
  const spending = new Map<string, Row[]>();
  const receipts = new Map<string, Row[]>();
  const keep = (map: Map<string, Row[]>, key: string, row: Row): void => {
    const kept = map.get(key);
    if (kept) kept.push(row);
    else map.set(key, [row]);
  };
  for (const row of rows) {
    if (row.status === 'rejected') continue;
    keep(days, `${claimantOf(row)} ${(row.expense_date as string).slice(0, 10)}`, row);
    if (row.receipt_id !== null) keep(receipts, row.receipt_id as string, row);
    if (row.event_id !== null && row.sanctioned_amount !== null) keep(spending, row.event_id as string, row);
  }
  return {
    async sameDay({ id, claimant, expense_date }) {
      const day = days.get(`${claimant} ${expense_date.slice(0, 10)}`) ?? [];
      return day.filter((row) => row.id !== id) as unknown as Spent[];
    },
    async duplicates({ id, claimant, amount, currency, merchant, expense_date, receipt_id }) {
      // The first of them was none yet.
      const before = (all: Row[] = []) =>
        all.slice(
          0,
          all.findIndex((row) => row.id === id),
        );
      const day = before(days.get(`${claimant} ${expense_date.slice(0, 10)}`));
      const same = day.find(
        (row) => row.amount === amount && row.currency === currency && row.merchant === merchant,
      );
      const receipt = receipt_id === null ? undefined : before(receipts.get(receipt_id))[0];
      return { claim: same?.id ?? null, receipt: receipt?.id ?? null };
    },
    async event({ id, event_id }) {
      const event = events.get(event_id!);
      if (!event) return null;
      const all = spending.get(event_id!) ?? [];
      // What came before it, by the date of spending.
      const at = all.findIndex((row) => row.id === id);
      const before = at < 0 ? all : all.slice(0, at);
      const spent = before.map((row) => ({
        amount: row.sanctioned_amount as string,
        currency: row.currency as string,
      }));
      return { ...event, spent };
    },
  };
};

const eventsOf = async (
  tx: TenantTx,
  rows: readonly Row[],
): Promise<Map<string, Omit<EventSpending, 'spent'>>> => {
  const ids = [...new Set(rows.flatMap(({ event_id }) => (event_id === null ? [] : [event_id as string])))];
  const events = new Map<string, Omit<EventSpending, 'spent'>>();
  for (let at = 0; at < ids.length; at += EVENTS_AT_ONCE)
    for (const { id, ...event } of await tx
      .selectFrom('events')
      .select(['id', 'title', 'budget', 'currency'])
      .where('id', 'in', ids.slice(at, at + EVENTS_AT_ONCE))
      .where('budget', 'is not', null)
      .execute())
      events.set(id as string, event as unknown as Omit<EventSpending, 'spent'>);
  return events;
};
