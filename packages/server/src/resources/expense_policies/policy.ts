import type { ExpensePolicyDocument } from '../../generated/types.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';

/** Somebody of the organisation, as far as a policy asks. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly email_key: string;
  readonly role: string;
  readonly manager_id: string | null;
  readonly is_active: boolean;
}

export interface Policy {
  /** 0 where none was set: then the scope is all that is asked for. */
  readonly number: number;
  readonly document: ExpensePolicyDocument | null;
  /** Whoever the document names, by their addresses. */
  readonly named: ReadonlyMap<string, Person>;
}

/** A claim as policies see it. */
export interface Claim {
  readonly id: string;
  readonly claimant: string | null;
  readonly amount: string;
  readonly currency: string;
  readonly category: string | null;
  readonly expense_type: string;
  readonly expense_date: string;
  readonly created_at: string;
  readonly merchant: string | null;
  readonly event_id: string | null;
  readonly receipt_id: string | null;
  readonly receipt_url: string | null;
}

/** The columns of a person, as policies see them. */
export const PERSON = ['id', 'email', 'email_key', 'role', 'manager_id', 'is_active'] as const;

/** The policy that holds. */
export const currentPolicy = async (tx: TenantTx): Promise<Policy> => {
  const row = await tx
    .selectFrom('expense_policies')
    .select(['number', 'document'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return { number: 0, document: null, named: new Map() };
  const document = row.document as unknown as ExpensePolicyDocument;
  return policyOf(tx, Number(row.number), document);
};

/** A policy of a document, with the people whom it names. */
export const policyOf = async (
  tx: TenantTx,
  number: number,
  document: ExpensePolicyDocument,
): Promise<Policy> => {
  const keys = [...new Set(addressesOf(document).map(({ email }) => canonicalEmail(email)))];
  const people = keys.length === 0 ? [] : await readPeople(tx, 'email_key', keys);
  return { number, document, named: new Map(people.map((person) => [person.email_key, person])) };
};

/** Every address in a document, and where it stands. */
export const addressesOf = ({ levels = [], delegations = [] }: ExpensePolicyDocument) => [
  ...levels.flatMap(({ approvers }, i) =>
    approvers.flatMap((word, j) =>
      word.startsWith('user:') ? [{ email: word.slice(5), pointer: `/levels/${i}/approvers/${j}` }] : [],
    ),
  ),
  ...delegations.flatMap(({ from, to }, i) => [
    { email: from, pointer: `/delegations/${i}/from` },
    { email: to, pointer: `/delegations/${i}/to` },
  ]),
];

/** People by their ids or addresses. */
export const readPeople = async (
  tx: TenantTx,
  by: 'id' | 'email_key',
  values: readonly string[],
): Promise<Person[]> =>
  (await tx
    .selectFrom('users')
    .select(PERSON)
    .where(by, 'in', values)
    .where('is_deleted', '=', false)
    .execute()) as unknown as Person[];

/** Money in ten-thousandths of ten to the minus eight, so that an amount times a rate is exact. */
export type Money = bigint;

const digits = (decimal: string, places: number): bigint => {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal)!;
  return BigInt(`${sign}${whole}${fraction.padEnd(places, '0')}`);
};

/** An amount in the policy's own currency. */
export const money = (amount: string): Money => digits(amount, 4) * 100_000_000n;

/** An amount of any currency in that of the policy. Undefined where it states no rate. */
export const converted = (
  { currency, rates = {} }: ExpensePolicyDocument,
  amount: string,
  from: string,
): Money | undefined => {
  if (from === currency) return money(amount);
  const rate = rates[from];
  return rate === undefined ? undefined : digits(amount, 4) * digits(rate, 8);
};

/** Money to be read: to the cent, since it is only told. */
export const moneyText = (value: Money): string => {
  const cents = String((value < 0n ? -value : value) / 10_000_000_000n).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${cents.slice(0, -2)}.${cents.slice(-2)}`;
};

/** As `converted`. Throws `no_rate`. */
export const inPolicyCurrency = (document: ExpensePolicyDocument, amount: string, from: string): Money => {
  const value = converted(document, amount, from);
  if (value !== undefined) return value;
  throw new Problem(
    'no_rate',
    `The claim is in ${from}, and the policy states no rate from ${from} to ${document.currency}.`,
  );
};
