/**
 * What search knows, which is not what the account holds: changes arrive late, may overtake each other, and may
 * show a new date beside old values for a while.
 */
import type { VirtualClock } from './clock.ts';
import type { Change } from './crm.ts';
import type { PortalOptions } from './options.ts';
import type { Random } from './random.ts';
import type { CrmRecord, Version } from './record.ts';

/** A record as search sees it. */
export interface Indexed {
  readonly record: CrmRecord;
  version: Version;
}

interface Pending {
  readonly at: number;
  readonly record: CrmRecord;
  /** Undefined when the record is gone. */
  readonly version: Version | undefined;
  readonly serial: number;
}

export class SearchIndex {
  readonly #entries = new Map<string, Indexed>();
  /** By record number, ascending. */
  readonly #order: Indexed[] = [];
  /** The latest change that was applied for records that left the index. */
  readonly #gone = new Map<string, number>();
  #pending: Pending[] = [];

  readonly #clock: VirtualClock;
  readonly #options: PortalOptions;
  readonly #random: Random;

  constructor(clock: VirtualClock, options: PortalOptions, random: Random) {
    this.#clock = clock;
    this.#options = options;
    this.#random = random;
  }

  /** Takes note of a change; it shows when its time has come. */
  note({ kind, record, before, at }: Change): void {
    const { searchLag, searchJitter, searchStale } = this.#options;
    const isGone = kind === 'deletion' || kind === 'privacyDeletion';
    const version = isGone ? undefined : record.version;
    const { serial } = record.version;
    const delay = searchLag + (searchJitter > 0 ? this.#random.below(searchJitter) : 0);
    if (version && before && searchStale > 0) {
      const stale = { ...version, values: before.values, serial: serial - 0.5 };
      this.#queue({ at: at + delay, record, version: stale, serial: stale.serial });
      this.#queue({ at: at + delay + searchStale, record, version, serial });
    } else this.#queue({ at: at + delay, record, version, serial: isGone ? serial + 0.25 : serial });
  }

  /** A record that a merge did away with. */
  forget(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    const { serial } = entry.version;
    const at = this.#clock.now() + this.#options.searchLag;
    this.#queue({ at, record: entry.record, version: undefined, serial: serial + 0.75 });
  }

  /** What can be found now, by record number, from the first above `after`. */
  *above(after: number): Generator<Indexed> {
    this.#applyDue();
    for (let at = this.#position(after + 1); at < this.#order.length; at++) yield this.#order[at]!;
  }

  #queue(pending: Pending): void {
    if (pending.at <= this.#clock.now() && this.#pending.length === 0) {
      this.#apply(pending);
      return;
    }
    const later = this.#pending.findLastIndex((it) => it.at <= pending.at) + 1;
    this.#pending.splice(later, 0, pending);
  }

  #applyDue(): void {
    const now = this.#clock.now();
    const rest = this.#pending.findIndex((it) => it.at > now);
    const due = this.#pending.splice(0, rest === -1 ? this.#pending.length : rest);
    for (const pending of due) this.#apply(pending);
  }

  #apply({ record, version, serial }: Pending): void {
    const entry = this.#entries.get(record.id);
    const known = entry?.version.serial ?? this.#gone.get(record.id) ?? 0;
    if (serial < known) return;
    if (version) {
      if (entry) entry.version = version;
      else this.#insert({ record, version });
      this.#gone.delete(record.id);
    } else {
      this.#gone.set(record.id, serial);
      if (!entry) return;
      this.#entries.delete(record.id);
      this.#order.splice(this.#position(record.number), 1);
    }
  }

  #insert(entry: Indexed): void {
    this.#entries.set(entry.record.id, entry);
    this.#order.splice(this.#position(entry.record.number), 0, entry);
  }

  #position(number: number): number {
    const last = this.#order.at(-1);
    if (!last || last.record.number < number) return this.#order.length;
    let [low, high] = [0, this.#order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#order[middle]!.record.number < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
