/** The records of the account and the only ways to change them. */
import type { VirtualClock } from './clock.ts';
import { type ObjectType, objectTypes } from './object-types.ts';
import type { PortalOptions } from './options.ts';
import { conflict, invalid, Refusal } from './problem.ts';
import type { Properties } from './properties.ts';
import { type CrmRecord, change, type Source, type Version } from './record.ts';
import { checkWrite, type Values, type Write } from './rules.ts';
import { emailsOf, Table } from './table.ts';

/** What happened to a record. Search index and webhooks live on these. */
export interface Change {
  readonly kind: 'creation' | 'propertyChange' | 'deletion' | 'restore' | 'merge' | 'privacyDeletion';
  readonly record: CrmRecord;
  /** The state before; undefined for a new record. */
  readonly before: Version | undefined;
  /** Values that were set; an empty text for one that was cleared. */
  readonly values: Values;
  readonly source: Source;
  readonly at: number;
  /** Ids that a merge did away with. */
  readonly merged?: readonly string[];
}

/** A write that was found good and can be carried out. */
export interface Prepared {
  readonly type: ObjectType;
  readonly record: CrmRecord | undefined;
  readonly values: Values;
}

const firstNumber = 101;
const workflow: Source = { type: 'AUTOMATION_PLATFORM', id: 'workflow' };

export class Crm {
  readonly #tables: ReadonlyMap<ObjectType, Table>;
  readonly #listeners: ((change: Change) => void)[] = [];
  /** Addresses that may never come back. */
  readonly blocked = new Set<string>();
  #number = firstNumber;
  #serial = 0;

  readonly #clock: VirtualClock;
  readonly properties: Properties;
  readonly #options: PortalOptions;

  constructor(clock: VirtualClock, properties: Properties, options: PortalOptions) {
    this.#clock = clock;
    this.properties = properties;
    this.#options = options;
    this.#tables = new Map(
      objectTypes.map((type) => [
        type,
        new Table(
          type,
          () => properties.unique(type),
          () => clock.now(),
        ),
      ]),
    );
  }

  table(type: ObjectType): Table {
    return this.#tables.get(type)!;
  }

  listen(listener: (change: Change) => void): void {
    this.#listeners.push(listener);
  }

  /**
   * Finds a record that may be changed or read: not one that is archived.
   * @param property the unique property that `id` is a value of; the record id when left out
   */
  find(type: ObjectType, id: string, property?: string): CrmRecord | undefined {
    const isId = property === undefined || property === 'hs_object_id';
    if (!isId && property !== 'email' && !this.properties.unique(type).includes(property))
      throw invalid(`Property ${property} does not exist or does not have unique values.`);
    const record = isId ? this.table(type).find(id) : this.table(type).findBy(property, id);
    return record?.version.archivedAt === undefined ? record : undefined;
  }

  /**
   * Finds out whether a write could be carried out, without doing it.
   * @param claims unique values that other writes of the same batch have taken
   */
  prepare(write: Write, claims = new Set<string>()): Prepared {
    const values = checkWrite(write, this.properties, this.#options);
    this.#checkUnique(write, values, claims);
    return { type: write.type, record: write.record, values };
  }

  commit({ type, record, values }: Prepared, source: Source): CrmRecord {
    if (!record) return this.add(type, values, source);
    this.set(record, values, source);
    return record;
  }

  /** A new record; the values are taken as they are. */
  add(type: ObjectType, values: Values, source: Source, createdAt = this.#clock.now()): CrmRecord {
    const number = this.#number++;
    const kept = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
    const version = { values: kept, updatedAt: createdAt, archivedAt: undefined, serial: ++this.#serial };
    const id = String(number);
    const record = { id, number, type, createdAt, createdBy: source, version, history: undefined };
    this.table(type).add(record);
    this.#tell({ kind: 'creation', record, before: undefined, values: kept, source, at: createdAt });
    this.#runWorkflow(record);
    return record;
  }

  /** Changes values; they are taken as they are. */
  set(record: CrmRecord, values: Values, source: Source): void {
    const before = record.version;
    const real = Object.entries(values).filter(([name, value]) => (before.values[name] ?? '') !== value);
    if (real.length === 0 && !this.#options.touchIdentical) return;
    const table = this.table(record.type);
    table.release(record);
    const at = this.#clock.now();
    change(record, values, { at, source, serial: ++this.#serial });
    table.claim(record);
    this.#tell({ kind: 'propertyChange', record, before, values: Object.fromEntries(real), source, at });
    if (source !== workflow) this.#runWorkflow(record);
  }

  /** Puts a record into the recycle bin. */
  archive(record: CrmRecord, source: Source): void {
    this.table(record.type).release(record);
    this.#turn(record, 'deletion', this.#clock.now(), source);
  }

  /** Takes a record out of the recycle bin. */
  restore(record: CrmRecord, source: Source): void {
    const rival = this.table(record.type).rival(record);
    if (rival !== undefined) throw conflict(record.type.label, rival);
    this.#turn(record, 'restore', undefined, source);
    this.table(record.type).claim(record);
  }

  /** Removes a record for good and blocks its addresses. */
  erase(record: CrmRecord, source: Source): void {
    for (const email of emailsOf(record.version.values)) this.blocked.add(email);
    this.table(record.type).remove(record);
    this.#tellGone('privacyDeletion', record, source);
  }

  /** Removes records that became part of `survivor`; their ids lead there from now on. */
  absorb(survivor: CrmRecord, absorbed: readonly CrmRecord[], source: Source): void {
    const table = this.table(survivor.type);
    for (const record of absorbed) {
      table.remove(record);
      table.alias(record.id, survivor.id);
    }
    // What the absorbed had is the survivor's now: removing them has let it go.
    table.claim(survivor);
    const merged = absorbed.map((record) => record.id);
    const at = this.#clock.now();
    this.#tell({ kind: 'merge', record: survivor, before: survivor.version, values: {}, source, at, merged });
  }

  #turn(
    record: CrmRecord,
    kind: 'deletion' | 'restore',
    archivedAt: number | undefined,
    source: Source,
  ): void {
    const before = record.version;
    const at = this.#clock.now();
    record.version = { ...before, archivedAt, updatedAt: at, serial: ++this.#serial };
    this.#tell({ kind, record, before, values: {}, source, at });
  }

  #tellGone(kind: 'privacyDeletion', record: CrmRecord, source: Source): void {
    this.#tell({ kind, record, before: record.version, values: {}, source, at: this.#clock.now() });
  }

  #tell(change: Change): void {
    for (const listen of this.#listeners) listen(change);
  }

  #runWorkflow(record: CrmRecord): void {
    if (!this.#options.workflow) return;
    this.#clock.schedule(1000, () => {
      if (this.find(record.type, record.id) === record)
        this.set(record, { hs_workflow_note: `seen ${this.#serial}` }, workflow);
    });
  }

  #checkUnique({ type, record }: Write, values: Values, claims: Set<string>): void {
    const names = [...(type.name === 'contacts' ? ['email'] : []), ...this.properties.unique(type)];
    const taken: string[] = [];
    for (const name of names) {
      const value = values[name];
      if (!value) continue;
      if (name === 'email' && this.blocked.has(value))
        throw invalid(`Email address ${value} was permanently deleted and may not be used again.`);
      const owner = this.table(type).findBy(name, value);
      if (owner && owner !== record) throw clash(type, name, owner.id);
      const claim = `${name}\n${value}`;
      if (claims.has(claim))
        throw new Refusal(409, 'CONFLICT', `${type.label} already exists in this batch.`);
      taken.push(claim);
    }
    for (const claim of taken) claims.add(claim);
  }
}

function clash(type: ObjectType, property: string, owner: string): Refusal {
  if (property === 'email') return conflict(type.label, owner);
  const message = `Cannot set ${property}: ${owner} already has that value.`;
  return invalid(message, [
    { message, code: 'CONFLICTING_UNIQUE_VALUE', context: { propertyName: [property], id: [owner] } },
  ]);
}
