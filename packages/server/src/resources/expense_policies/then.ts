import type { TenantTx } from '../../store/index.ts';
import { PERSON, type Person } from './policy.ts';

const PEOPLE_AT_ONCE = 500;

/** What makes somebody an approver, and changes: an address is looked up as it is today, like those of a policy. */
type Standing = Partial<Pick<Person, 'role' | 'manager_id'>>;

interface Change {
  readonly at: string;
  /** What it changed, as it was before. */
  readonly before: Standing;
}

/** Who people were at an instant. */
export type PeopleOfThen = (id: string | null, at: string) => Person | null;

/**
 * People with the role and the manager that they had at any instant since `since`, whether they are still here or not. The
 * audit says what they were; of before its first entry, what that one found.
 */
export const peopleOfThen = async (
  tx: TenantTx,
  ids: readonly string[],
  since: string,
): Promise<PeopleOfThen> => {
  const people = new Map<string, Person>();
  const changes = new Map<string, Change[]>();
  for (let at = 0; at < ids.length; at += PEOPLE_AT_ONCE) {
    const some = ids.slice(at, at + PEOPLE_AT_ONCE);
    const known = await tx.selectFrom('users').select(PERSON).where('id', 'in', some).execute();
    for (const person of known as unknown as Person[]) people.set(person.id, person);
    for (const { record_id, created_at, old_values } of await changesOf(tx, some, since)) {
      const change = { at: created_at as string, before: standingIn(old_values as Standing) };
      changes.set(record_id as string, [...(changes.get(record_id as string) ?? []), change]);
    }
  }
  return (id, at) => {
    const person = id === null ? undefined : people.get(id);
    if (!person) return null;
    // The newest first: what is left in the end is what the first change after that instant found.
    const undone = (changes.get(person.id) ?? []).filter((change) => change.at > at);
    return Object.assign({ ...person }, ...undone.map(({ before }) => before)) as Person;
  };
};

const changesOf = (tx: TenantTx, ids: readonly string[], since: string) =>
  tx
    .selectFrom('audit_logs')
    .select(['record_id', 'created_at', 'old_values'])
    .where('table_name', '=', 'users')
    .where('record_id', 'in', ids)
    .where('created_at', '>', since)
    .where('old_values', 'is not', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

const standingIn = ({ role, manager_id }: Standing): Standing => ({
  ...(role !== undefined && { role }),
  ...(manager_id !== undefined && { manager_id }),
});
