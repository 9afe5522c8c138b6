/**
 * What a decision to pay comes to at the bank: a transfer for each person and currency. The same decision has always the
 * same transfers under the same ids, so a file that is written again is the same file, which a bank takes once.
 */
import { createHash } from 'node:crypto';
import type { ExpenseDecisionItem } from '@the-plugs/sdk/resources/expense_decision_items';
import { CliError, type ErrorDetail } from '../errors.ts';
import type { Account, Accounts } from './accounts.ts';

export interface Transfer {
  /** Known to the bank of either side: 32 hexadecimal digits. */
  readonly id: string;
  readonly person: string;
  readonly account: Account;
  readonly currency: string;
  readonly amount: string;
  readonly claims: number;
}

/** A person who is paid, as far as files tell of them. */
export interface Payee {
  readonly id: string;
  readonly email: string;
}

/** Ten thousandths: the smallest part of an amount that is kept. */
export function unitsOf(amount: string): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(amount)!;
  return BigInt(`${sign}${whole}${fraction.padEnd(4, '0')}`);
}

/** An amount with the decimals of its currency. Undefined when it has more, which no bank takes. */
function written(units: bigint, currency: string): string | undefined {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits!;
  const rest = 10n ** BigInt(Math.max(0, 4 - digits));
  if (units % rest !== 0n) return undefined;
  const text = String(units).padStart(5, '0');
  const whole = text.slice(0, -4);
  return digits === 0 ? whole : `${whole}.${text.slice(-4).slice(0, digits).padEnd(digits, '0')}`;
}

/**
 * The transfers of a decision, by person and currency.
 * @param items claims that are to be paid, or were
 * @throws CliError usage, naming everybody who cannot be paid
 */
export function transfersOf(
  decision: string,
  items: readonly ExpenseDecisionItem[],
  payees: ReadonlyMap<string, Payee>,
  { people }: Accounts,
): Transfer[] {
  const sums = new Map<string, { person: string | null; currency: string; units: bigint; claims: number }>();
  for (const { claimant_id: person, currency, amount } of items) {
    const key = `${person} ${currency}`;
    const sum = sums.get(key) ?? { person, currency: currency!, units: 0n, claims: 0 };
    sums.set(key, { ...sum, units: sum.units + unitsOf(amount!), claims: sum.claims + 1 });
  }
  const transfers: Transfer[] = [];
  const errors: ErrorDetail[] = [];
  for (const { person, currency, units, claims } of sums.values()) {
    const payee = person === null ? undefined : payees.get(person);
    const who = payee?.email ?? person ?? 'nobody';
    const account = people.get(who.toLowerCase()) ?? people.get((person ?? '').toLowerCase());
    const amount = written(units, currency);
    if (!account) errors.push({ message: `${who} has no account in the file.` });
    else if (units <= 0n)
      errors.push({
        message: `${who} would get ${units === 0n ? 'nothing' : 'less than nothing'} in ${currency}.`,
      });
    else if (amount === undefined)
      errors.push({ message: `The sum of ${who} has more decimals than ${currency}.` });
    else {
      const id = createHash('sha256').update(`${decision} ${person} ${currency}`).digest('hex').slice(0, 32);
      transfers.push({ id, person: who, account, currency, amount, claims });
    }
  }
  if (errors.length > 0)
    throw new CliError('usage', 'A transfer cannot be made for everybody; no file was written.', {
      errors,
      hint: 'Add the accounts, or pay the claims of the others first: --filter claimant_id=ID.',
    });
  const order = ({ currency, person }: Transfer) => `${currency} ${person}`;
  return transfers.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
