import type { TenantTx } from '../../store/index.ts';
import type { Claim } from './policy.ts';
import type { EventSpending, Facts, Spent } from './rules.ts';

const DAY = 86_400_000;

/** What the database says about a claim's neighbours. */
export const factsOf = (tx: TenantTx): Facts => ({
  async sameDay({ id, claimant, expense_date }) {
    if (claimant === null) return [];
    const day = new Date(`${expense_date.slice(0, 10)}T00:00:00.000Z`);
    return (await tx
      .selectFrom('expenses')
      .select(['amount', 'currency', 'expense_type'])
      .where('is_deleted', '=', false)
      .where('status', '!=', 'rejected')
      .where('id', '!=', id)
      .where('expense_date', '>=', day.toISOString())
      .where('expense_date', '<', new Date(day.getTime() + DAY).toISOString())
      .where((eb) =>
        eb.or([
          eb('claimant_id', '=', claimant),
          eb.and([eb('claimant_id', 'is', null), eb('created_by', '=', claimant)]),
        ]),
      )
      .execute()) as unknown as Spent[];
  },
  event: (claim) => eventSpending(tx, claim),
});

const eventSpending = async (tx: TenantTx, { id, event_id }: Claim): Promise<EventSpending | null> => {
  const event = await tx
    .selectFrom('events')
    .select(['title', 'budget', 'currency'])
    .where('id', '=', event_id!)
    .where('budget', 'is not', null)
    .executeTakeFirst();
  if (!event) return null;
  const spent = await tx
    .selectFrom('expenses')
    .select(['sanctioned_amount as amount', 'currency'])
    .where('is_deleted', '=', false)
    .where('event_id', '=', event_id!)
    .where('status', 'in', ['approved', 'paid'])
    .where('sanctioned_amount', 'is not', null)
    .where('id', '!=', id)
    .execute();
  return { ...event, spent } as unknown as EventSpending;
};
