/**
 * How often the account may be asked. Two windows for each app: the last ten seconds and the day of the account's
 * time zone. One for the account: searches of the last second. A refused request does not count.
 */
import type { VirtualClock } from './clock.ts';
import type { PortalOptions } from './options.ts';
import { tooMany } from './problem.ts';

/** Limits of apps with a fixed token, by the tier of the account. */
const tiers = {
  free: { burst: 100, daily: 250_000 },
  professional: { burst: 190, daily: 625_000 },
  enterprise: { burst: 190, daily: 1_000_000 },
} as const;
const oauthBurst = 110;
const burstWindow = 10_000;
const searchesPerSecond = 5;

/** Which limits an endpoint counts against: batch associations and searches are exempt from the ten seconds. */
export type Budget = 'burst' | 'search' | 'daily' | 'none';

export interface Caller {
  readonly app: string;
  /** Apps installed with OAuth have a limit of their own and none for the day. */
  readonly oauth: boolean;
}

/** The moments within the last `length` milliseconds, oldest first. */
class Window {
  #moments: number[] = [];

  readonly length: number;

  constructor(length: number) {
    this.length = length;
  }

  /** How many requests count at `now`. */
  used(now: number): number {
    const oldest = this.#moments.findIndex((moment) => moment > now - this.length);
    this.#moments.splice(0, oldest === -1 ? this.#moments.length : oldest);
    return this.#moments.length;
  }

  add(now: number): void {
    this.#moments.push(now);
  }

  /** Seconds until the oldest request no longer counts, rounded up. */
  wait(now: number): number {
    return Math.max(1, Math.ceil(((this.#moments[0] ?? now) + this.length - now) / 1000));
  }
}

export class Limits {
  readonly #bursts = new Map<string, Window>();
  readonly #searches = new Window(1000);
  #day = { name: '', used: 0 };
  #format: { readonly timeZone: string; readonly format: Intl.DateTimeFormat } | undefined;

  readonly #clock: VirtualClock;
  readonly #options: PortalOptions;

  constructor(clock: VirtualClock, options: PortalOptions) {
    this.#clock = clock;
    this.#options = options;
  }

  /**
   * Counts one request.
   * @returns the headers the answer carries
   * @throws {Refusal} 429 when a limit is met
   */
  spend(caller: Caller, budget: Budget): Record<string, string> {
    if (budget === 'none') return {};
    const now = this.#clock.now();
    const daily = this.#spendDay(caller, now);
    if (budget === 'search') this.#spendSearch(now);
    const burst = this.#burst(caller.app);
    const max = this.#options.burstLimit ?? (caller.oauth ? oauthBurst : tiers[this.#options.tier].burst);
    if (budget === 'burst') {
      if (burst.used(now) >= max) {
        const wait = this.#options.retryAfter ? burst.wait(now) : undefined;
        throw tooMany('TEN_SECONDLY_ROLLING', 'You have reached your ten_secondly_rolling limit.', wait);
      }
      burst.add(now);
    }
    if (!caller.oauth) this.#day.used++;
    // Searches are the one kind of answer without these headers.
    if (budget === 'search') return {};
    return {
      'x-hubspot-ratelimit-max': String(max),
      'x-hubspot-ratelimit-remaining': String(max - burst.used(now)),
      'x-hubspot-ratelimit-interval-milliseconds': String(burstWindow),
      ...(!caller.oauth && {
        'x-hubspot-ratelimit-daily': String(daily),
        'x-hubspot-ratelimit-daily-remaining': String(Math.max(0, daily - this.#day.used)),
      }),
    };
  }

  /** Requests of the current day and how many it may have. */
  today(): { readonly used: number; readonly limit: number } {
    this.#turnDay(this.#clock.now());
    return { used: this.#day.used, limit: this.#daily };
  }

  get #daily(): number {
    return this.#options.dailyLimit ?? tiers[this.#options.tier].daily;
  }

  #spendDay(caller: Caller, now: number): number {
    this.#turnDay(now);
    if (!caller.oauth && this.#day.used >= this.#daily)
      throw tooMany('DAILY', 'You have reached your daily limit.', undefined);
    return this.#daily;
  }

  #turnDay(now: number): void {
    const { timeZone } = this.#options;
    if (this.#format?.timeZone !== timeZone)
      this.#format = { timeZone, format: new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }) };
    const name = this.#format.format.format(now);
    if (name !== this.#day.name) this.#day = { name, used: 0 };
  }

  #spendSearch(now: number): void {
    const max = this.#options.searchLimit ?? searchesPerSecond;
    if (this.#searches.used(now) + this.#options.otherSearches >= max) {
      const wait = this.#options.retryAfter ? this.#searches.wait(now) : undefined;
      throw tooMany('SECONDLY', 'You have reached your secondly limit.', wait);
    }
    this.#searches.add(now);
  }

  #burst(app: string): Window {
    const window = this.#bursts.get(app) ?? new Window(burstWindow);
    this.#bursts.set(app, window);
    return window;
  }
}
