/*
 * What all processes that use one app in one account know of its limits, and how they share them: arithmetic alone. A
 * process takes a portion of calls, makes them, and tells with its next portion when each of them left. So the sum of all
 * stays within each rolling interval, to the call; and nobody writes anything for each call.
 */

/** Which of the account's limits a call counts against; associations in batches count against neither. */
export type Budget = 'burst' | 'search' | 'none';
export type Limited = Exclude<Budget, 'none'>;

/** Others use the account, too: this share of a limit is ours. */
const SHARE = 0.8;
/** A portion is this part of what an interval allows. */
const PORTION = 1 / 8;
/** Until the first answer says better: the smallest account's. */
const BURST = { max: 100, intervalMs: 10_000 };
/** Searches have five a second for the whole account, and their answers say nothing of it. */
const SEARCHES = { most: 3, least: 1, intervalMs: 1_000 };
/** So many searches without a refusal, and one more a second is tried. */
const CALM = 20;
/** A portion has to be used within this time; what a process that died had of one is free an interval later. */
export const HELD_MS = 5_000;

/**
 * HubSpot asks that error answers stay below this part of the day's calls, those with 429 among them
 * (developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines).
 */
const ERRORS = 0.05;
/** A day of few calls may have as many errors as one of so many: a handful of calls says nothing. */
const FEW = 1_000;

/** Calls that one process may make. */
export interface Portion {
  readonly id: string;
  readonly calls: number;
  /** The moment until which. */
  readonly until: number;
}

/** One limit: so many calls in a rolling interval. */
export interface Rolling {
  readonly max: number;
  readonly intervalMs: number;
  /** Calls in a portion. */
  readonly portion: number;
  /** The moments of calls within the interval. */
  readonly made: readonly number[];
  /** Portions of which nobody has told yet what became of them. */
  readonly out: readonly Portion[];
}

/** What an answer said of the account's day. */
export interface Day {
  readonly limit: number;
  readonly remaining: number;
  readonly heardAt: number;
}

/** Calls and error answers of a day. */
export interface Tally {
  /** In UTC, of which each process knows when it begins. */
  readonly day: string;
  readonly calls: number;
  readonly errors: number;
}

export interface Limits {
  readonly burst: Rolling;
  readonly search: Rolling;
  /** Searches since the last refusal. */
  readonly calm: number;
  readonly day: Day | null;
  readonly tally: Tally;
  /** Nothing leaves before this moment. */
  readonly pausedUntil: number;
}

/** What a process has to tell of its last portion and of the answers since. */
export interface Report {
  /** The portion that is over, and the moments of the calls that were made of it. */
  readonly used: { readonly id: string; readonly made: readonly number[] } | null;
  readonly burst: { readonly max: number; readonly intervalMs: number } | null;
  readonly day: Day | null;
  /** What nobody has been told yet. */
  readonly tally: Tally;
}

const ourShare = (max: number): number => Math.max(1, Math.floor(max * SHARE));

/** Before anybody asked the account anything: calls leave one by one until an answer says what it allows. */
export const unknownLimits: Limits = {
  burst: { max: ourShare(BURST.max), intervalMs: BURST.intervalMs, portion: 1, made: [], out: [] },
  search: { max: SEARCHES.most, intervalMs: SEARCHES.intervalMs, portion: 1, made: [], out: [] },
  calm: 0,
  day: null,
  tally: { day: '', calls: 0, errors: 0 },
  pausedUntil: 0,
};

/** Takes over what a process reports of one of its limits. */
export const reported = (limits: Limits, budget: Limited, report: Report): Limits => {
  const { used, burst, day, tally } = report;
  const told = used === null ? limits : { ...limits, [budget]: settled(limits[budget], used) };
  return {
    ...told,
    ...(burst !== null && { burst: { ...told.burst, ...sized(burst) } }),
    day: later(told.day, day),
    tally: added(told.tally, tally),
  };
};

const sized = ({ max, intervalMs }: { max: number; intervalMs: number }) => {
  const ours = ourShare(max);
  return { max: ours, intervalMs, portion: Math.ceil(ours * PORTION) };
};

const later = (one: Day | null, other: Day | null): Day | null =>
  one === null || (other !== null && other.heardAt >= one.heardAt) ? other : one;

/** What was counted on two occasions; of a day that is over nothing is left. */
export const added = (one: Tally, other: Tally): Tally => {
  if (one.day !== other.day) return one.day > other.day ? one : other;
  return { day: one.day, calls: one.calls + other.calls, errors: one.errors + other.errors };
};

/** How many errors a day may have. */
export const errorsAllowed = ({ calls }: Tally): number => Math.max(calls, FEW) * ERRORS;

/** A portion comes back: what was made of it counts from its own moment, the rest is free. One that ran out is counted. */
const settled = (rolling: Rolling, { id, made }: NonNullable<Report['used']>): Rolling =>
  rolling.out.some((portion) => portion.id === id)
    ? {
        ...rolling,
        made: [...rolling.made, ...made].sort((a, b) => a - b),
        out: rolling.out.filter((portion) => portion.id !== id),
      }
    : rolling;

/** A portion of calls, or how long until there may be one. */
export const taken = (
  limits: Limits,
  budget: Limited,
  now: number,
  id: string,
): { readonly limits: Limits; readonly portion: Portion | null; readonly waitMs: number } => {
  if (limits.pausedUntil > now) return { limits, portion: null, waitMs: limits.pausedUntil - now };
  const { max, intervalMs, portion: most, made, out } = limits[budget];
  const rolling = {
    ...limits[budget],
    made: made.filter((moment) => moment > now - intervalMs).map((moment) => Math.min(moment, now)),
    out: out.filter(({ until }) => until > now - intervalMs),
  };
  // When each of those that count will count no more; a portion that is out may be used until its end.
  const ends = [
    ...rolling.made,
    ...rolling.out.flatMap(({ calls, until }) => new Array<number>(calls).fill(until)),
  ]
    .map((moment) => moment + intervalMs)
    .sort((a, b) => a - b);
  const free = max - ends.length;
  if (free <= 0)
    return { limits: { ...limits, [budget]: rolling }, portion: null, waitMs: ends[-free]! - now };
  const portion = { id, calls: Math.min(free, most), until: now + HELD_MS };
  const next = { ...limits, [budget]: { ...rolling, out: [...rolling.out, portion] } };
  return { limits: budget === 'search' ? calmer(next) : next, portion, waitMs: 0 };
};

/** A search is let out: after many without a refusal there may be more of them again. */
const calmer = (limits: Limits): Limits => {
  const { calm, search } = limits;
  if (calm + 1 < CALM) return { ...limits, calm: calm + 1 };
  return { ...limits, calm: 0, search: { ...search, max: Math.min(SEARCHES.most, search.max + 1) } };
};

/** Somebody was told to slow down: all calls wait, and searches become fewer. */
export const slower = (limits: Limits, until: number, budget: Budget): Limits => {
  const paused = { ...limits, pausedUntil: Math.max(limits.pausedUntil, until) };
  if (budget !== 'search') return paused;
  const { search } = limits;
  return {
    ...paused,
    calm: 0,
    search: { ...search, max: Math.max(SEARCHES.least, Math.floor(search.max / 2)) },
  };
};
