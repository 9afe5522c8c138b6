/**
 * Bank accounts of those who are paid, and of whoever pays: a file that stays where it is. The Plugs keeps none of it.
 */
import { readFile } from 'node:fs/promises';
import { electronicFormatIBAN, isValidBIC, isValidIBAN } from 'ibantools';
import { CliError } from '../errors.ts';
import { linesOf } from '../small-csv.ts';

export interface Account {
  readonly name: string;
  /** One of the two. */
  readonly iban: string | null;
  readonly number: string | null;
  readonly bic: string | null;
}

export interface Accounts {
  readonly payer: Account;
  /** By e-mail address or id of the person, in lower case. */
  readonly people: ReadonlyMap<string, Account>;
}

/** The row of whoever pays. */
const payer = 'payer';

const columns = ['person', 'name', 'iban', 'account_number', 'bic'] as const;

/** @throws CliError usage, with the line of what is wrong */
export async function readAccounts(path: string, signal: AbortSignal): Promise<Accounts> {
  return accountsOf(await readFile(path, { encoding: 'utf8', signal }), path);
}

export function accountsOf(text: string, label: string): Accounts {
  const [header, ...rows] = linesOf(text, label);
  const names = header?.cells.map((name) => name.toLowerCase()) ?? [];
  const missing = ['person', 'name'].filter((name) => !names.includes(name));
  if (missing.length > 0 || !(names.includes('iban') || names.includes('account_number')))
    throw new CliError('usage', `${label} needs a header with the columns ${columns.join(', ')}.`, {
      hint: 'iban or account_number is enough, and bic may be left out. The row of the person "payer" is who pays.',
    });
  const people = new Map<string, Account>();
  for (const { cells, line } of rows) {
    const cell = (name: (typeof columns)[number]) => cells[names.indexOf(name)] || null;
    const person = cell('person')?.toLowerCase();
    const where = `${label}, line ${line}`;
    if (person === undefined) throw new CliError('usage', `${where}: the person is missing.`);
    if (people.has(person)) throw new CliError('usage', `${where}: ${person} stands there twice.`);
    people.set(person, checked(where, cell));
  }
  const paying = people.get(payer);
  if (!paying)
    throw new CliError('usage', `${label} has no row of the person "payer", whose account is used.`);
  people.delete(payer);
  return { payer: paying, people };
}

function checked(where: string, cell: (name: (typeof columns)[number]) => string | null): Account {
  const [name, given, number, bic] = [cell('name'), cell('iban'), cell('account_number'), cell('bic')];
  const refuse = (message: string) => new CliError('usage', `${where}: ${message}`);
  if (name === null) throw refuse('the name of the account holder is missing.');
  if ((given === null) === (number === null)) throw refuse('give an iban or an account_number.');
  const iban = given === null ? null : electronicFormatIBAN(given);
  if (iban !== null && !isValidIBAN(iban))
    throw refuse(`"${given}" is no IBAN: its check digits or length are wrong.`);
  if (bic !== null && !isValidBIC(bic)) throw refuse(`"${bic}" is no BIC.`);
  if (number !== null && number.length > 34) throw refuse('an account_number has at most 34 characters.');
  return { name, iban, number, bic };
}
