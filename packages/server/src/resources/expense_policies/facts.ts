import type { TenantTx } from '../../store/index.ts';
import type { Claim } from './policy.ts';
import type { EventSpending, Facts, Spent } from './rules.ts';

const DAY = 86_400_000;
// Nobody uploads one receipt more often.
const COPIES = 100;

/** What the database says about a claim's neighbours. */
export const factsOf = (tx: TenantTx): Facts => ({
  async sameDay(claim) {
    if (claim.claimant === null) return [];
    const found = await thatDay(tx, claim).select(['amount', 'currency', 'expense_type']).execute();
    return found as unknown as Spent[];
  },
  event: (claim) => eventSpending(tx, claim),
  async duplicates(claim) {
    return { claim: await sameClaim(tx, claim), receipt: await sameReceipt(tx, claim) };
  },
});

/** Further claims of a person on a day that are not rejected. */
const thatDay = (tx: TenantTx, { id, claimant, expense_date }: Claim) => {
  const day = new Date(`${expense_date.slice(0, 10)}T00:00:00.000Z`);
  return tx
    .selectFrom('expenses')
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
    );
};

const sameClaim = async (tx: TenantTx, claim: Claim): Promise<string | null> => {
  const { claimant, amount, currency, merchant } = claim;
  if (claimant === null) return null;
  const other = await thatDay(tx, claim)
    .select('id')
    .where('amount', '=', amount)
    .where('currency', '=', currency)
    .where('merchant', merchant === null ? 'is' : '=', merchant)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return (other?.id as string | undefined) ?? null;
};

/** The file decides, not the medium: a receipt that was uploaded twice is one. */
const sameReceipt = async (tx: TenantTx, { id, receipt_id }: Claim): Promise<string | null> => {
  if (receipt_id === null) return null;
  const medium = await tx
    .selectFrom('media')
    .select('source_checksum')
    .where('id', '=', receipt_id)
    .executeTakeFirst();
  const checksum = medium?.source_checksum as string | null | undefined;
  const copies = checksum
    ? await tx
        .selectFrom('media')
        .select('id')
        .where('source_checksum', '=', checksum)
        .limit(COPIES)
        .execute()
    : [];
  const other = await tx
    .selectFrom('expenses')
    .select('id')
    .where('is_deleted', '=', false)
    .where('status', '!=', 'rejected')
    .where('id', '!=', id)
    .where('receipt_id', 'in', [receipt_id, ...copies.map((copy) => copy.id as string)])
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return (other?.id as string | undefined) ?? null;
};

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
