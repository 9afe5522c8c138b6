/**
 * What became of the rows of a file. The law, true at every commit:
 * read = created + updated + unchanged + skipped + rejected + unprocessed.
 */
export interface Counts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly rejected: number;
  readonly unprocessed: number;
}

export const noCounts: Counts = {
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  rejected: 0,
  unprocessed: 0,
};

export type RowClass = 'create' | 'update' | 'unchanged' | 'skipped' | 'rejected' | 'unprocessed';

const field: Readonly<Record<RowClass, keyof Counts>> = {
  create: 'created',
  update: 'updated',
  unchanged: 'unchanged',
  skipped: 'skipped',
  rejected: 'rejected',
  unprocessed: 'unprocessed',
};

/** The counts after these rows too. */
export const count = (counts: Counts, classes: Iterable<RowClass>): Counts => {
  const next: Record<keyof Counts, number> = { ...counts };
  for (const name of classes) {
    next.read += 1;
    next[field[name]] += 1;
  }
  return next;
};
