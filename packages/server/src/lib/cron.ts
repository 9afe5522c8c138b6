import { Cron } from 'croner';

/** Five fields, minutes first: seconds and years would promise what a look every few minutes cannot hold. */
const FIVE_FIELDS = '5-part';
/** So many occasions are compared: a week of the most frequent ones. */
const LOOKED_AT = 2_100;

const cron = (pattern: string, timezone: string): Cron =>
  new Cron(pattern, { paused: true, timezone, mode: FIVE_FIELDS });

/** The last occasion that is not after `now`. */
export const lastOccasion = (pattern: string, timezone: string, now: Date): Date | null =>
  // croner looks strictly back; an occasion of this very moment is due.
  cron(pattern, timezone).previousRuns(1, new Date(now.getTime() + 1))[0] ?? null;

/** The first occasion after `now`. */
export const nextOccasion = (pattern: string, timezone: string, now: Date): Date | null =>
  cron(pattern, timezone).nextRun(now);

/** What is wrong with a pattern, for the one who wrote it; undefined for nothing. */
export const cronFault = (pattern: string, leastMinutes: number, now: Date): string | undefined => {
  let occasions: Date[];
  try {
    occasions = cron(pattern, 'UTC').nextRuns(LOOKED_AT, now);
  } catch {
    return 'Not a cron pattern: minute, hour, day of month, month and day of week, such as 0 6 * * 1-5.';
  }
  if (occasions.length === 0) return 'This never comes.';
  const isTooOften = occasions.some(
    (occasion, at) => at > 0 && occasion.getTime() - occasions[at - 1]!.getTime() < leastMinutes * 60_000,
  );
  return isTooOften ? `More often than every ${leastMinutes} minutes.` : undefined;
};
