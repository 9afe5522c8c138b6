/** The records of one type, by id and by their unique values. */
import type { ObjectType } from './object-types.ts';
import type { CrmRecord } from './record.ts';

/** Days that an archived record can still be restored. */
const recycleDays = 90;

export class Table {
  readonly #records = new Map<string, CrmRecord>();
  /** By number, ascending: numbers only grow. */
  readonly #order: CrmRecord[] = [];
  readonly #keys = new Map<string, string>();
  /** Ids that were merged away, and into what. */
  readonly #aliases = new Map<string, string>();

  readonly type: ObjectType;
  readonly #unique: () => readonly string[];
  readonly #now: () => number;

  /** @param unique names of the unique properties, e-mail aside */
  constructor(type: ObjectType, unique: () => readonly string[], now: () => number) {
    this.type = type;
    this.#unique = unique;
    this.#now = now;
  }

  /** Living and archived records by number, ascending, from the first above `after`. */
  *above(after: number): Generator<CrmRecord> {
    for (let at = this.#position(after + 1); at < this.#order.length; at++) {
      const record = this.#order[at]!;
      if (!this.#isGone(record)) yield record;
    }
  }

  get size(): number {
    return this.#records.size;
  }

  /** The record of this id, or the one it was merged into. */
  find(id: string): CrmRecord | undefined {
    let current = id;
    for (let next = this.#aliases.get(current); next !== undefined; next = this.#aliases.get(current))
      current = next;
    const record = this.#records.get(current);
    return record && !this.#isGone(record) ? record : undefined;
  }

  isAlias(id: string): boolean {
    return this.#aliases.has(id);
  }

  /** The living record that has this value in a unique property. */
  findBy(property: string, value: string): CrmRecord | undefined {
    const id = this.#keys.get(key(property, value));
    return id === undefined ? undefined : this.#records.get(id);
  }

  add(record: CrmRecord): void {
    this.#records.set(record.id, record);
    this.#order.push(record);
    this.claim(record);
  }

  /** Removes for good. */
  remove(record: CrmRecord): void {
    this.release(record);
    this.#records.delete(record.id);
    this.#order.splice(this.#position(record.number), 1);
  }

  alias(from: string, to: string): void {
    this.#aliases.set(from, to);
  }

  /** Makes the record findable by its unique values. */
  claim(record: CrmRecord): void {
    for (const it of this.#keysOf(record)) this.#keys.set(it, record.id);
  }

  /** Lets others have its unique values. */
  release(record: CrmRecord): void {
    for (const it of this.#keysOf(record)) if (this.#keys.get(it) === record.id) this.#keys.delete(it);
  }

  /** Whether one of the record's unique values belongs to another by now, and to which. */
  rival(record: CrmRecord): string | undefined {
    const owners = this.#keysOf(record).map((it) => this.#keys.get(it));
    return owners.find((owner) => owner !== undefined && owner !== record.id);
  }

  #keysOf({ version: { values } }: CrmRecord): string[] {
    const custom = this.#unique().flatMap((name) => (values[name] ? [key(name, values[name])] : []));
    if (this.type.name !== 'contacts') return custom;
    return [...custom, ...emailsOf(values).map((email) => key('email', email))];
  }

  #position(number: number): number {
    let [low, high] = [0, this.#order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#order[middle]!.number < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isGone({ version: { archivedAt } }: CrmRecord): boolean {
    return archivedAt !== undefined && this.#now() - archivedAt > recycleDays * 86_400_000;
  }
}

function key(property: string, value: string): string {
  return `${property}\n${property === 'email' ? value.trim().toLowerCase() : value}`;
}

/** Every address of a contact: the primary one and the additional ones are unique alike. */
export function emailsOf(values: Readonly<Record<string, string>>): string[] {
  return [values.email, ...(values.hs_additional_emails?.split(';') ?? [])].filter(
    (email) => !!email,
  ) as string[];
}
