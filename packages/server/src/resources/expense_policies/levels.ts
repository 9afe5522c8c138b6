import type { ExpenseApproval, ExpensePolicyDocument, ExpensePolicyLevel } from '../../generated/types.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { Problem } from '../../lib/problem.ts';
import { type Claim, converted, money, type Person, type Policy } from './policy.ts';

/*
 * Each level whose conditions hold asks for approvals of its own: any of its approvers, or all of them. Levels come in
 * their order, unless the document says any. One person approves a claim once, whether for themselves or for somebody
 * they stand in for; nobody approves their own, and nobody stands in for the claimant.
 */

/** Levels that ask for a claim. Without a rate none can be left out for its amount. */
export const levelsFor = (document: ExpensePolicyDocument | null, claim: Claim): ExpensePolicyLevel[] => {
  if (document === null) return [];
  const value = converted(document, claim.amount, claim.currency);
  const size = value === undefined ? undefined : value < 0n ? -value : value;
  return (document.levels ?? []).filter(
    ({ above, categories, types, currencies }) =>
      (above === undefined || size === undefined || size > money(above)) &&
      (categories === undefined || categories.includes(claim.category ?? '')) &&
      (types === undefined || types.includes(claim.expense_type as never)) &&
      (currencies === undefined || currencies.includes(claim.currency)),
  );
};

/** Approvals that were given for the claim as it is now. */
export const counting = (approvals: readonly ExpenseApproval[], { amount, currency }: Claim) =>
  approvals.filter((one) => one.amount === amount && one.currency === currency);

/** Which of a level's approvers are still asked; none when it has what it needs. */
export const stillAsked = (
  { name, approvers, require }: ExpensePolicyLevel,
  given: readonly ExpenseApproval[],
): string[] => {
  const there = new Set(given.filter(({ level }) => level === name).map((one) => one.as));
  const open = approvers.filter((word) => !there.has(word));
  return require === 'all' || open.length === approvers.length ? open : [];
};

/** Whether a person is what an approver's word means, for the claims of somebody. */
export const isMeant = (word: string, person: Person, claimant: Person | null): boolean => {
  if (word === 'manager') return claimant?.manager_id === person.id;
  if (word.startsWith('role:')) return person.role === word.slice(5);
  return person.email_key === canonicalEmail(word.slice(5));
};

/** For whom a person may decide today: themselves first, then whoever they stand in for. */
const representedBy = ({ document, named }: Policy, person: Person, today: string): Person[] => {
  const absent = (document?.delegations ?? [])
    .filter(
      ({ to, since, until }) => canonicalEmail(to) === person.email_key && since <= today && today <= until,
    )
    .map(({ from }) => named.get(canonicalEmail(from)))
    .filter((one) => one?.is_active === true);
  return [person, ...(absent as Person[])];
};

export interface Grant {
  readonly level: string | null;
  readonly as: string;
  readonly on_behalf_of: string | null;
}

export interface Question {
  readonly policy: Policy;
  readonly claim: Claim;
  /** Whose claim it is. */
  readonly claimant: Person | null;
  /** Who decides; null for a service token. */
  readonly person: Person | null;
  readonly given: readonly ExpenseApproval[];
  /** The instant of the decision. */
  readonly now: string;
}

/**
 * What a person's approval would count as.
 * @throws Problem not_approver, naming who is asked
 */
export const grantOf = (question: Question): Grant => {
  const { policy, claim, given } = question;
  const levels = levelsFor(policy.document, claim);
  if (levels.length === 0) return { level: null, as: 'scope', on_behalf_of: null };
  const open = levels.filter((level) => stillAsked(level, given).length > 0);
  const asked = policy.document?.order === 'any_order' ? open : open.slice(0, 1);
  const grant = found(question, asked, given);
  if (grant) return grant;
  throw notAsked(question, asked);
};

/** Whoever may approve a claim at any of its levels may reject it. Throws `not_approver`. */
export const mayReject = (question: Question): void => {
  const levels = levelsFor(question.policy.document, question.claim);
  if (levels.length === 0 || found(question, levels, [])) return;
  throw notAsked(question, levels);
};

/** True once nobody is asked any more. */
export const isComplete = (policy: Policy, claim: Claim, given: readonly ExpenseApproval[]): boolean =>
  levelsFor(policy.document, claim).every((level) => stillAsked(level, given).length === 0);

const found = (
  { policy, person, claimant, now }: Question,
  levels: readonly ExpensePolicyLevel[],
  given: readonly ExpenseApproval[],
): Grant | undefined => {
  if (person === null) return undefined;
  const used = new Set(given.flatMap(({ user_id, on_behalf_of }) => [user_id, on_behalf_of]));
  if (used.has(person.id)) return undefined;
  const represented = representedBy(policy, person, now.slice(0, 10)).filter(
    ({ id }) => id !== claimant?.id && !used.has(id),
  );
  for (const level of levels)
    for (const one of represented)
      for (const word of stillAsked(level, given))
        if (isMeant(word, one, claimant))
          return { level: level.name, as: word, on_behalf_of: one === person ? null : one.id };
  return undefined;
};

const notAsked = ({ person, given }: Question, levels: readonly ExpensePolicyLevel[]): Problem => {
  const asked = levels.map((level) => `${level.name}: ${words(stillAsked(level, given))}`).join('; ');
  const before = given.some(({ user_id }) => user_id !== null && user_id === person?.id);
  const why = before ? 'You have approved it already, and' : 'You are none of those whom';
  return new Problem(
    'not_approver',
    before ? `${why} the policy asks somebody else (${asked}).` : `${why} the policy asks (${asked}).`,
  );
};

export const words = (approvers: readonly string[]): string => approvers.join(', ');
