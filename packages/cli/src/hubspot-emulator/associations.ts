/** Which records belong together, and as what. */
import type { VirtualClock } from './clock.ts';
import type { Crm } from './crm.ts';
import { isActivity, type ObjectType, objectType, objectTypes } from './object-types.ts';
import { invalid } from './problem.ts';
import type { CrmRecord, Source } from './record.ts';

export interface Kind {
  readonly id: number;
  /** The same bond seen from the other side. */
  readonly reverse: number;
  readonly label: string | null;
}

const company: Kind = { id: 279, reverse: 280, label: null };
const primary: Kind = { id: 1, reverse: 2, label: 'Primary' };

/** The bonds HubSpot defines, by `from to`. */
const kinds = new Map<string, readonly Kind[]>([['contacts companies', [primary, company]]]);

const activities: readonly (readonly [string, string, number, number])[] = [
  ['notes', 'contacts', 202, 201],
  ['notes', 'companies', 190, 189],
  ['meetings', 'contacts', 200, 199],
  ['meetings', 'companies', 188, 187],
  ['calls', 'contacts', 194, 193],
  ['calls', 'companies', 182, 181],
  ['emails', 'contacts', 198, 197],
  ['emails', 'companies', 186, 185],
];
for (const [from, to, id, reverse] of activities) kinds.set(`${from} ${to}`, [{ id, reverse, label: null }]);
for (const [pair, list] of [...kinds]) {
  const turned = list.map(({ id, reverse, label }) => ({ id: reverse, reverse: id, label }));
  kinds.set(pair.split(' ').reverse().join(' '), turned);
}

/** The kinds of bond between two types; none when they cannot be associated. */
export function kindsBetween(from: ObjectType, to: ObjectType): readonly Kind[] {
  return kinds.get(`${from.name} ${to.name}`) ?? [];
}

/** The bond that a default association makes. */
export function defaultKind(from: ObjectType, to: ObjectType): Kind {
  const kind = kindsBetween(from, to).find((it) => it.label === null);
  if (!kind) throw invalid(`${from.name} cannot be associated with ${to.name}.`);
  return kind;
}

type Bonds = Map<string, Set<number>>;
const logged: Source = { type: 'ENGAGEMENTS', id: 'association' };

export class Associations {
  /** `type:id` of a record → `type:id` of another → ids of bonds. */
  readonly #bonds = new Map<string, Bonds>();

  readonly #crm: Crm;
  readonly #clock: VirtualClock;

  constructor(crm: Crm, clock: VirtualClock) {
    this.#crm = crm;
    this.#clock = clock;
  }

  /** Finds the type of record that a type of bond leads to. */
  targetOf(from: ObjectType): (typeId: number) => ObjectType | undefined {
    return (typeId) => objectTypes.find((to) => kindsBetween(from, to).some((kind) => kind.id === typeId));
  }

  /** Ties two records. A primary company takes the place of the one before. */
  add(from: CrmRecord, to: CrmRecord, typeId: number): Kind {
    const kind = kindsBetween(from.type, to.type).find((it) => it.id === typeId);
    if (!kind)
      throw invalid(`Association type ${typeId} does not exist from ${from.type.name} to ${to.type.name}.`);
    if (typeId === primary.id || typeId === primary.reverse) {
      this.#makePrimary(from.type.name === 'contacts' ? [from, to] : [to, from]);
      return kind;
    }
    const isNew = !this.#has(from, to);
    this.#tie(from, to, kind);
    if (isNew) this.#touch(from, to);
    return kind;
  }

  /** Unties two records, or takes one kind of bond away. */
  remove(from: CrmRecord, to: CrmRecord, typeIds?: readonly number[]): void {
    const forth = this.#of(from).get(name(to)) ?? new Set();
    const wasPrimary = forth.has(primary.id) || forth.has(primary.reverse);
    for (const typeId of typeIds ?? [...forth]) {
      const kind = kindsBetween(from.type, to.type).find((it) => it.id === typeId);
      if (!kind) continue;
      this.#untie(from, to, kind.id);
      this.#untie(to, from, kind.reverse);
    }
    const [contact, firm] = from.type.name === 'contacts' ? [from, to] : [to, from];
    if (wasPrimary && !this.#of(contact).get(name(firm))?.has(primary.id))
      this.#crm.set(contact, { associatedcompanyid: '' }, logged);
  }

  /** The living records of a type that a record is tied to, with the ids of the bonds. */
  list(
    from: CrmRecord,
    to: ObjectType,
  ): { readonly record: CrmRecord; readonly typeIds: readonly number[] }[] {
    const prefix = `${to.name}:`;
    return [...this.#of(from)]
      .filter(([other, bonds]) => other.startsWith(prefix) && bonds.size > 0)
      .flatMap(([other, bonds]) => {
        const record = this.#crm.find(to, other.slice(prefix.length));
        return record ? [{ record, typeIds: [...bonds].sort((a, b) => a - b) }] : [];
      })
      .sort((a, b) => a.record.number - b.record.number);
  }

  /** Hands everything a merged record was tied to on to the survivor. */
  move(from: CrmRecord, to: CrmRecord): void {
    for (const type of objectTypes) {
      for (const { record, typeIds } of this.list(from, type)) {
        const hasPrimary = this.list(to, type).some((it) => it.typeIds.includes(primary.id));
        for (const id of typeIds) if (id !== primary.id || !hasPrimary) this.add(to, record, id);
      }
    }
    this.#bonds.delete(name(from));
  }

  /** Everything, for comparing with what should be. */
  dump(): { readonly from: string; readonly to: string; readonly typeIds: readonly number[] }[] {
    return [...this.#bonds].flatMap(([from, bonds]) => {
      const record = this.#resolve(from);
      if (!record) return [];
      return [...bonds].flatMap(([to, ids]) =>
        ids.size > 0 && this.#resolve(to) ? [{ from, to, typeIds: [...ids].sort((a, b) => a - b) }] : [],
      );
    });
  }

  #makePrimary([contact, firm]: CrmRecord[]): void {
    const [owner, chosen] = [contact!, firm!];
    for (const { record, typeIds } of this.list(owner, chosen.type)) {
      if (record === chosen || !typeIds.includes(primary.id)) continue;
      this.#untie(owner, record, primary.id);
      this.#untie(record, owner, primary.reverse);
    }
    this.#tie(owner, chosen, primary);
    this.#tie(owner, chosen, company);
    this.#crm.set(owner, { associatedcompanyid: chosen.id }, logged);
  }

  /** An activity that is logged on a contact moves the contact's date. */
  #touch(from: CrmRecord, to: CrmRecord): void {
    const [activity, other] = isActivity(from.type) ? [from, to] : [to, from];
    if (!isActivity(activity.type) || other.type.name !== 'contacts') return;
    const count = Number(other.version.values.num_notes ?? 0) + 1;
    const at = new Date(this.#clock.now()).toISOString();
    this.#crm.set(other, { num_notes: String(count), notes_last_updated: at }, logged);
  }

  #tie(from: CrmRecord, to: CrmRecord, kind: Kind): void {
    this.#bond(from, to).add(kind.id);
    this.#bond(to, from).add(kind.reverse);
  }

  #untie(from: CrmRecord, to: CrmRecord, id: number): void {
    this.#of(from).get(name(to))?.delete(id);
  }

  #has(from: CrmRecord, to: CrmRecord): boolean {
    return (this.#of(from).get(name(to))?.size ?? 0) > 0;
  }

  #of(record: CrmRecord): Bonds {
    return this.#bonds.get(name(record)) ?? new Map();
  }

  #bond(from: CrmRecord, to: CrmRecord): Set<number> {
    let bonds = this.#bonds.get(name(from));
    if (!bonds) {
      bonds = new Map();
      this.#bonds.set(name(from), bonds);
    }
    let ids = bonds.get(name(to));
    if (!ids) {
      ids = new Set();
      bonds.set(name(to), ids);
    }
    return ids;
  }

  #resolve(full: string): CrmRecord | undefined {
    const [type = '', id = ''] = full.split(':');
    return this.#crm.find(objectType(type)!, id);
  }
}

function name(record: CrmRecord): string {
  return `${record.type.name}:${record.id}`;
}
