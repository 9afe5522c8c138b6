import { scopesFor } from '../../auth/roles.ts';
import type { ExpensePolicyDocument, ExpensePolicyFinding } from '../../generated/types.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import type { TenantTx } from '../../store/index.ts';
import { addressesOf, type Policy, policyOf } from './policy.ts';

/** What is wrong with a document, errors first, and what it could not decide on. */
export const findingsOf = async (
  tx: TenantTx,
  document: ExpensePolicyDocument,
): Promise<ExpensePolicyFinding[]> => {
  const policy = await policyOf(tx, 0, document);
  const errors = [...ownErrors(document), ...peopleErrors(policy)];
  return [...errors, ...(await warnings(tx, document))];
};

const error = (pointer: string, rule: string, message: string): ExpensePolicyFinding => ({
  severity: 'error',
  pointer,
  rule,
  message,
});

/** What can be seen in the document alone. */
const ownErrors = ({ currency, rates = {}, levels = [], delegations = [] }: ExpensePolicyDocument) => {
  const found: ExpensePolicyFinding[] = [];
  for (const [name, rate] of Object.entries(rates)) {
    if (!/^[A-Z]{3}$/.test(name))
      found.push(error(`/rates/${name}`, 'currency', `"${name}" is no ISO 4217 code.`));
    if (name === currency)
      found.push(error(`/rates/${name}`, 'own_rate', `${name} is the policy's own currency.`));
    if (/^0+(\.0+)?$/.test(rate)) found.push(error(`/rates/${name}`, 'zero_rate', 'A rate is above zero.'));
  }
  const names = levels.map(({ name }) => name);
  for (const [i, level] of levels.entries()) {
    if (names.indexOf(level.name) < i)
      found.push(error(`/levels/${i}/name`, 'unique', `Another level is called ${level.name}, too.`));
    for (const [j, word] of level.approvers.entries())
      if (level.approvers.indexOf(word) < j)
        found.push(error(`/levels/${i}/approvers/${j}`, 'unique', `${word} stands there twice.`));
  }
  for (const [i, { from, to, since, until }] of delegations.entries()) {
    if (canonicalEmail(from) === canonicalEmail(to))
      found.push(error(`/delegations/${i}/to`, 'oneself', 'Nobody stands in for themselves.'));
    if (until < since)
      found.push(error(`/delegations/${i}/until`, 'after', 'The last day is before the first.'));
  }
  return found;
};

/** People who are not there, or whose role may not approve. */
const peopleErrors = ({ document, named }: Policy): ExpensePolicyFinding[] =>
  addressesOf(document!).flatMap(({ email, pointer }) => {
    const person = named.get(canonicalEmail(email));
    if (!person) return [error(pointer, 'unknown_person', `Nobody here has the address ${email}.`)];
    if (!person.is_active) return [error(pointer, 'inactive_person', `${email} is deactivated.`)];
    if (pointer.endsWith('/from') || scopesFor(person.role).has('expenses:approve')) return [];
    return [error(pointer, 'may_not_approve', `${email} is a ${person.role}, who may not approve.`)];
  });

/** Claims that wait and could not be approved. */
const warnings = async (
  tx: TenantTx,
  { currency, rates = {} }: ExpensePolicyDocument,
): Promise<ExpensePolicyFinding[]> => {
  const waiting = await tx
    .selectFrom('expenses')
    .select('currency')
    .select(({ fn }) => fn.countAll<number>().as('claims'))
    .where('is_deleted', '=', false)
    .where('status', '=', 'pending')
    .groupBy('currency')
    .orderBy('currency')
    .execute();
  return waiting
    .filter((one) => one.currency !== currency && rates[one.currency as string] === undefined)
    .map((one) => ({
      severity: 'warning' as const,
      pointer: '/rates',
      rule: 'no_rate',
      message: `${Number(one.claims)} pending claims are in ${one.currency}, which has no rate; they could not be approved.`,
    }));
};
