/** What was decided about one record, or became of it. */
export interface Change {
  readonly object: string;
  readonly action: string;
  /** Ours, and theirs. */
  readonly record_id: string | null;
  readonly remote_id: string | null;
  readonly outcome: 'planned' | 'done' | 'failed' | 'skipped';
  /** Why it failed or was passed over. */
  readonly code: string | null;
  readonly message: string | null;
}

/** What a sync came to; the job's result. planned = succeeded + failed + skipped, but for a plan. */
export interface Tally {
  readonly planned: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly skipped: number;
  /** What was planned, by what is done with which kind of record. */
  readonly actions: Readonly<Record<string, number>>;
  /** Why records were passed over or failed. */
  readonly reasons: Readonly<Record<string, number>>;
  /** The first ones: of a plan all kinds, of a sync those that failed. */
  readonly changes: readonly Change[];
}

export const nothing: Tally = {
  planned: 0,
  succeeded: 0,
  failed: 0,
  skipped: 0,
  actions: {},
  reasons: {},
  changes: [],
};

const SHOWN = 50;

const more = (counts: Readonly<Record<string, number>>, names: readonly string[]) => {
  const sum = { ...counts };
  for (const name of names) sum[name] = (sum[name] ?? 0) + 1;
  return sum;
};

/** A tally with some more changes. */
export const plus = (tally: Tally, changes: readonly Change[]): Tally => {
  const count = (outcome: Change['outcome']) => changes.filter((one) => one.outcome === outcome).length;
  const shown = changes.filter(({ outcome }) => outcome === 'planned' || outcome === 'failed');
  return {
    planned: tally.planned + changes.length,
    succeeded: tally.succeeded + count('done'),
    failed: tally.failed + count('failed'),
    skipped: tally.skipped + count('skipped'),
    actions: more(
      tally.actions,
      changes.map(({ object, action }) => `${object}_${action}`),
    ),
    reasons: more(
      tally.reasons,
      changes.flatMap(({ code }) => code ?? []),
    ),
    changes: [...tally.changes, ...shown.slice(0, Math.max(0, SHOWN - tally.changes.length))],
  };
};
