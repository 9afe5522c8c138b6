export type Labels = Readonly<Record<string, string>>;

/** Numbers that only grow, one for each set of labels: what this process has done so far. */
export class Tally {
  readonly #entries = new Map<string, { readonly labels: Labels; count: number }>();

  add(labels: Labels, count = 1): void {
    const key = JSON.stringify(labels);
    const known = this.#entries.get(key);
    if (known) known.count += count;
    else this.#entries.set(key, { labels, count });
  }

  entries(): Iterable<{ readonly labels: Labels; readonly count: number }> {
    return this.#entries.values();
  }
}
