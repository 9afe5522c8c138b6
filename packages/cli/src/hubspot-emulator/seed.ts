/** People and companies out of thin air, the same ones for the same seed. */
import type { Crm } from './crm.ts';
import { objectType } from './object-types.ts';
import { Random } from './random.ts';
import type { CrmRecord, Source } from './record.ts';

const firstNames = [
  'Ada',
  'Grace',
  'Alan',
  'Edsger',
  'Barbara',
  'Donald',
  'Katherine',
  'Linus',
  'Radia',
  'Søren',
  'Zoë',
  'José',
];
const lastNames = [
  'Lovelace',
  'Hopper',
  'Turing',
  'Dijkstra',
  'Liskov',
  'Knuth',
  'Johnson',
  'Perlman',
  "O'Neil",
  'Müller',
  'Ångström',
];
const titles = ['Engineer', 'Head of Events', 'Director', 'Buyer', 'Founder', ''];
const cities = ['Berlin', 'London', 'Zürich', 'Boston', 'Kyōto', 'São Paulo'];
const stages = ['subscriber', 'lead', 'opportunity', 'customer'];
const people: Source = { type: 'IMPORT', id: 'seed' };

export interface SeedOptions {
  /** Another seed makes other people. */
  readonly seed?: number;
  /** When the first was created; the others follow. */
  readonly from?: number;
  /** Milliseconds from one to the next; 0 gives all the same moment. */
  readonly every?: number;
}

/** Makes contacts with addresses `person1@seed.example` and so on. */
export function seedContacts(crm: Crm, count: number, now: number, options: SeedOptions = {}): CrmRecord[] {
  const random = new Random(options.seed ?? 1);
  const type = objectType('contacts')!;
  const { every = 1000, from = now - count * every } = options;
  const start = crm.table(type).size;
  return Array.from({ length: count }, (_, at) => {
    const values = {
      email: `person${start + at + 1}@seed.example`,
      firstname: random.pick(firstNames),
      lastname: random.pick(lastNames),
      jobtitle: random.pick(titles),
      company: `Company ${random.below(Math.max(1, count / 20)) + 1}`,
      city: random.pick(cities),
      phone: `+4930${String(random.below(1e7)).padStart(7, '0')}`,
      lifecyclestage: random.pick(stages),
    };
    return crm.add(type, values, people, from + at * every);
  });
}

export function seedCompanies(crm: Crm, count: number, now: number): CrmRecord[] {
  const type = objectType('companies')!;
  const start = crm.table(type).size;
  return Array.from({ length: count }, (_, at) => {
    const number = start + at + 1;
    return crm.add(type, { name: `Company ${number}`, domain: `company${number}.example` }, people, now);
  });
}
