/** Every request that arrived, in order, with what became of it. */

export interface Entry {
  /** 1 for the first. */
  readonly number: number;
  /** When it arrived, in the account's time. */
  readonly at: number;
  readonly method: string;
  /** Address without the host. */
  readonly url: string;
  /** The endpoint whatever its version, for example `POST crm/objects/contacts/batch/read`. */
  readonly endpoint: string;
  readonly version: string;
  /** Number of inputs of a batch. */
  readonly inputs: number | undefined;
  /** Undefined when the connection was cut or never answered. */
  readonly status: number | undefined;
  /** What the fault script did to it. */
  readonly fault: string | undefined;
}

/** The journal forgets its oldest entries beyond this; counts go on. */
const most = 100_000;

export class Journal {
  #entries: Entry[] = [];
  #counts = new Map<string, number>();
  #number = 0;
  #listeners: ((entry: Entry) => void)[] = [];

  add(entry: Omit<Entry, 'number'>): void {
    this.#number++;
    const numbered = { number: this.#number, ...entry };
    this.#entries.push(numbered);
    if (this.#entries.length > most) this.#entries.shift();
    this.#counts.set(entry.endpoint, (this.#counts.get(entry.endpoint) ?? 0) + 1);
    for (const listen of this.#listeners) listen(numbered);
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Number of requests, of one endpoint or of all. */
  count(endpoint?: string): number {
    if (endpoint !== undefined) return this.#counts.get(endpoint) ?? 0;
    return this.#counts.values().reduce((sum, count) => sum + count, 0);
  }

  /** Number of requests by endpoint. */
  counts(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  clear(): void {
    this.#entries = [];
    this.#counts.clear();
    this.#number = 0;
  }

  listen(listener: (entry: Entry) => void): void {
    this.#listeners.push(listener);
  }
}
