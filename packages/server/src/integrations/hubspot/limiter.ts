import type { World } from '../../lib/world.ts';
import { HubspotFault } from './fault.ts';

/** Which of the account's limits a call counts against; associations in batches count against neither. */
export type Budget = 'burst' | 'search' | 'none';

/** Others use the account, too: this share of a limit is ours. */
const SHARE = 0.8;
/** Until the first answer says better: the smallest account's. */
const BURST = { max: 100, intervalMs: 10_000 };
/** Searches have five a second for the whole account, and their answers say nothing of it. */
const SEARCHES = { most: 3, least: 1, intervalMs: 1_000 };
/** So many searches without a refusal, and one more a second is tried. */
const CALM = 20;
/** A tenth of the day is left to the account's other apps. */
const DAILY_FLOOR = 0.1;
/** What an answer said of the day holds for so long; then one more call asks whether the account has a new one. */
const DAY_KNOWN_MS = 60 * 60_000;

/** Moments of calls within a rolling interval. */
class Rolling {
  readonly #moments: number[] = [];

  /** How long until one more fits. */
  wait(now: number, max: number, intervalMs: number): number {
    while (this.#moments.length > 0 && this.#moments[0]! <= now - intervalMs) this.#moments.shift();
    if (this.#moments.length < max) return 0;
    return this.#moments[this.#moments.length - max]! + intervalMs - now;
  }

  add(now: number): void {
    this.#moments.push(now);
  }
}

/** Keeps one app in one account below its limits: each call asks before it leaves. */
export class Limiter {
  readonly #world: World;
  readonly #burst = new Rolling();
  readonly #searches = new Rolling();
  #limit = { max: Math.floor(BURST.max * SHARE), intervalMs: BURST.intervalMs };
  #searchRate: number = SEARCHES.most;
  #calm = 0;
  #daily: { readonly limit: number; readonly remaining: number } | null = null;
  #dailyHeardAt = 0;
  /** Nothing leaves before this moment. */
  #pausedUntil = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** What the account said last of its day; null before it said anything, and for OAuth apps. */
  get daily(): { readonly limit: number; readonly remaining: number } | null {
    return this.#daily;
  }

  /** The calls in an interval that the account allows us. */
  get burst(): { readonly max: number; readonly intervalMs: number } {
    return this.#limit;
  }

  /** Waits until a call may leave, and counts it. Throws a fault of kind `daily` where the day is as good as used up. */
  async admit(budget: Budget, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      this.#refuseUsedUp();
      const now = this.#now();
      const wait = Math.max(this.#pausedUntil - now, this.#waitFor(budget, now));
      if (wait <= 0) {
        if (budget === 'burst') this.#burst.add(now);
        if (budget === 'search') this.#searches.add(now);
        return;
      }
      await this.#world.sleep(wait, signal);
    }
  }

  /** Learns from the headers of an answer. */
  learn(headers: Headers): void {
    const read = (name: string): number | null => {
      const value = headers.get(`x-hubspot-ratelimit-${name}`);
      return value === null || value === '' ? null : Number(value);
    };
    const [max, intervalMs] = [read('max'), read('interval-milliseconds')];
    if (max && intervalMs) this.#limit = { max: Math.max(1, Math.floor(max * SHARE)), intervalMs };
    const [limit, remaining] = [read('daily'), read('daily-remaining')];
    if (limit === null || remaining === null) return;
    this.#daily = { limit, remaining };
    this.#dailyHeardAt = this.#now();
  }

  /** A search came through: in time there may be more of them again. */
  calm(): void {
    this.#calm += 1;
    if (this.#calm < CALM) return;
    this.#calm = 0;
    this.#searchRate = Math.min(SEARCHES.most, this.#searchRate + 1);
  }

  /** Was told to slow down: all calls wait, and searches become fewer. */
  pause(waitMs: number, budget: Budget): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#now() + waitMs);
    if (budget !== 'search') return;
    this.#calm = 0;
    this.#searchRate = Math.max(SEARCHES.least, Math.floor(this.#searchRate / 2));
  }

  #now(): number {
    return this.#world.now().getTime();
  }

  #waitFor(budget: Budget, now: number): number {
    if (budget === 'burst') return this.#burst.wait(now, this.#limit.max, this.#limit.intervalMs);
    if (budget === 'search') return this.#searches.wait(now, this.#searchRate, SEARCHES.intervalMs);
    return 0;
  }

  #refuseUsedUp(): void {
    if (this.#now() - this.#dailyHeardAt >= DAY_KNOWN_MS) this.#daily = null;
    if (this.#daily === null || this.#daily.remaining > this.#daily.limit * DAILY_FLOOR) return;
    throw new HubspotFault({
      kind: 'daily',
      status: 0,
      category: 'DAILY_FLOOR',
      correlationId: null,
      waitMs: 0,
      policy: 'DAILY',
    });
  }
}
