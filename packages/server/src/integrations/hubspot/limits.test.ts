import { expect, test } from 'vitest';
import {
  added,
  errorsAllowed,
  HELD_MS,
  type Limits,
  type Report,
  reported,
  slower,
  taken,
  unknownLimits,
} from './limits.ts';

const silent: Report = { used: null, burst: null, day: null, tally: unknownLimits.tally };
/** An account of which is known that it allows twenty calls in ten seconds: sixteen are ours, two in a portion. */
const twenty = reported(unknownLimits, 'burst', { ...silent, burst: { max: 20, intervalMs: 10_000 } });

/** Takes portions until there is none, and answers of how many calls. */
const drained = (start: Limits, now: number) => {
  let limits = start;
  const calls: number[] = [];
  for (;;) {
    const answer = taken(limits, 'burst', now, `p${calls.length}`);
    limits = answer.limits;
    if (answer.portion === null) return { limits, calls, waitMs: answer.waitMs };
    calls.push(answer.portion.calls);
  }
};

test('before an account has said anything, calls leave one by one; then in portions', () => {
  expect(taken(unknownLimits, 'burst', 0, 'a').portion).toEqual({ id: 'a', calls: 1, until: HELD_MS });
  expect(taken(twenty, 'burst', 0, 'a').portion!.calls).toBe(2);
});

test('portions that are out count until their end and an interval: what a dead process had comes back', () => {
  const { limits, calls, waitMs } = drained(twenty, 1_000);
  expect(calls).toEqual([2, 2, 2, 2, 2, 2, 2, 2]);
  expect(waitMs).toBe(HELD_MS + 10_000);
  expect(taken(limits, 'burst', 1_000 + HELD_MS + 9_999, 'x').portion).toBeNull();
  expect(drained(limits, 1_000 + HELD_MS + 10_000).calls).toEqual(calls);
});

test('what was made of a portion counts from its own moment, and the rest is free at once', () => {
  const { limits } = drained(twenty, 0);
  const told = reported(limits, 'burst', { ...silent, used: { id: 'p0', made: [700] } });
  const again = taken(told, 'burst', 800, 'x');
  expect(again.portion!.calls).toBe(1);
  const back = reported(again.limits, 'burst', { ...silent, used: { id: 'x', made: [] } });
  // Told twice it counts once; and so does one that nobody knows any more.
  expect(reported(back, 'burst', { ...silent, used: { id: 'p0', made: [700] } })).toEqual(back);
  expect(drained(back, 10_701).calls).toEqual([2]);
});

test('a moment that another clock calls the future counts as now', () => {
  const { portion, limits } = taken(twenty, 'burst', 3_600_000, 'ahead');
  const told = reported(limits, 'burst', {
    ...silent,
    used: { id: portion!.id, made: [3_600_000, 3_600_001] },
  });
  expect(drained(told, 0).calls.reduce((sum, calls) => sum + calls)).toBe(14);
  expect(drained(drained(told, 0).limits, 20_000).calls.reduce((sum, calls) => sum + calls)).toBe(16);
});

test('a smaller account lets those who were faster wait until they fit', () => {
  const { portion, limits } = taken(twenty, 'burst', 0, 'a');
  const told = reported(limits, 'burst', {
    ...silent,
    used: { id: portion!.id, made: [0, 500] },
    burst: { max: 2, intervalMs: 10_000 },
  });
  expect(told.burst).toMatchObject({ max: 1, portion: 1 });
  expect(taken(told, 'burst', 600, 'b')).toMatchObject({ portion: null, waitMs: 9_900 });
});

test('the later word about the day counts', () => {
  const day = (remaining: number, heardAt: number) => ({ limit: 100, remaining, heardAt });
  const known = reported(unknownLimits, 'burst', { ...silent, day: day(50, 2) });
  expect(reported(known, 'burst', { ...silent, day: day(60, 1) }).day).toEqual(day(50, 2));
  expect(reported(known, 'search', { ...silent, day: day(40, 3) }).day).toEqual(day(40, 3));
});

test('a refused search halves their number, and many that come through give it back; all wait meanwhile', () => {
  const one = slower(twenty, 5_000, 'search');
  expect(one.search.max).toBe(1);
  expect(taken(one, 'burst', 4_000, 'a')).toMatchObject({ portion: null, waitMs: 1_000 });
  expect(slower(one, 4_000, 'burst').pausedUntil).toBe(5_000);
  let limits = one;
  for (let search = 0; search < 20; search += 1)
    limits = taken(limits, 'search', 10_000 + search * 7_000, `s${search}`).limits;
  expect(limits.search.max).toBe(2);
});

test('calls and errors are counted for one day, by all; a day of few calls may have as many errors as one of a thousand', () => {
  const of = (day: string, calls: number, errors: number) => ({ day, calls, errors });
  const monday = added(of('2026-11-30', 10, 1), of('2026-11-30', 5, 2));
  expect(monday).toEqual(of('2026-11-30', 15, 3));
  expect(added(monday, of('2026-12-01', 1, 0))).toEqual(of('2026-12-01', 1, 0));
  // Who tells late of a day that is over is not heard.
  expect(added(of('2026-12-01', 1, 0), monday)).toEqual(of('2026-12-01', 1, 0));
  expect([15, 1_000, 2_000].map((calls) => errorsAllowed(of('2026-12-01', calls, 0)))).toEqual([50, 50, 100]);
});
