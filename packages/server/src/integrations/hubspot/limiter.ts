import type { World } from '../../lib/world.ts';
import type { SharedStates } from '../../store/index.ts';
import { HubspotFault } from './fault.ts';
import {
  added,
  type Budget,
  errorsAllowed,
  type Limited,
  type Limits,
  type Portion,
  type Report,
  reported,
  slower,
  type Tally,
  taken,
  unknownLimits,
} from './limits.ts';

/** A tenth of the day is left to the account's other apps. */
const DAILY_FLOOR = 0.1;
/** What an answer said of the day holds for so long; then one more call asks whether the account has a new one. */
const DAY_KNOWN_MS = 60 * 60_000;
/** Who waits for others' portions asks again this often: they may come back early. */
const ASK_AGAIN_MS = 1_000;

/** A portion of calls and what was made of it. */
interface Held {
  readonly portion: Portion;
  readonly made: number[];
}

/**
 * Keeps one app in one account below its limits, together with all other processes that are the same app: each call asks
 * before it leaves. What they share is read and written once for each portion of calls.
 */
export class Limiter {
  readonly #world: World;
  readonly #shared: SharedStates;
  readonly #key: string;
  readonly #held: Partial<Record<Limited, Held>> = {};
  readonly #asking: Partial<Record<Limited, Promise<number>>> = {};
  /** What the others know, as it was seen last. */
  #limits: Limits = unknownLimits;
  /** What answers said since. */
  #heard: Pick<Report, 'burst' | 'day'> = { burst: null, day: null };
  /** What nobody else knows yet. */
  #untold: Tally = unknownLimits.tally;

  constructor(world: World, shared: SharedStates, key: string) {
    this.#world = world;
    this.#shared = shared;
    this.#key = key;
  }

  /** What the account said last of its day; null before it said anything, and for OAuth apps. */
  get daily(): { readonly limit: number; readonly remaining: number } | null {
    const { day } = this.#known;
    return day !== null && this.#now() - day.heardAt < DAY_KNOWN_MS ? day : null;
  }

  /** The calls in an interval that the account allows us. */
  get burst(): { readonly max: number; readonly intervalMs: number } {
    return this.#known.burst;
  }

  /** Today's calls and error answers, and how many of those a day of so many calls may have. */
  get errors(): Tally & { readonly allowed: number } {
    const { tally } = this.#known;
    const today = tally.day === this.#today ? tally : this.#counted(0, 0);
    return { ...today, allowed: errorsAllowed(today) };
  }

  /** Whether error answers should be few from here on: half of what the day may have is used up. */
  get isStrained(): boolean {
    const { errors, allowed } = this.errors;
    return errors > allowed / 2;
  }

  /** Throws a fault of kind `daily` where more of the day's answers were errors than HubSpot bears. */
  refuseFaulty(): void {
    const { errors, allowed } = this.errors;
    if (errors > allowed) throw limitOfDay('ERRORS');
  }

  /** Waits until a call may leave, and counts it. Throws a fault of kind `daily` where the day is as good as used up. */
  async admit(budget: Budget, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      this.#refuseUsedUp();
      const paused = this.#limits.pausedUntil - this.#now();
      if (paused <= 0 && (budget === 'none' || this.#spend(budget))) return;
      const wait = paused > 0 || budget === 'none' ? paused : await this.#ask(budget);
      if (wait > 0) await this.#world.sleep(wait, signal);
    }
  }

  /** Counts a call that got no answer, or one that nobody can read. */
  lost(): void {
    this.#untold = added(this.#untold, this.#counted(1, 0));
  }

  /** Learns from the headers of an answer, and counts it. */
  learn(headers: Headers, isError: boolean): void {
    this.#untold = added(this.#untold, this.#counted(1, isError ? 1 : 0));
    const read = (name: string): number | null => {
      const value = headers.get(`x-hubspot-ratelimit-${name}`);
      return value === null || value === '' ? null : Number(value);
    };
    const [max, intervalMs] = [read('max'), read('interval-milliseconds')];
    const [limit, remaining] = [read('daily'), read('daily-remaining')];
    this.#heard = {
      burst: max && intervalMs ? { max, intervalMs } : this.#heard.burst,
      day:
        limit === null || remaining === null ? this.#heard.day : { limit, remaining, heardAt: this.#now() },
    };
  }

  /** Was told to slow down: all calls wait, those of others from their next portion on, and searches become fewer. */
  async pause(waitMs: number, budget: Budget): Promise<void> {
    const until = this.#now() + waitMs;
    await this.#change((limits) => [slower(limits, until, budget), null]);
  }

  /** Gives back what is left of its portions, where a run ends. */
  async rest(): Promise<void> {
    await this.#change((limits) => [this.#told(this.#told(limits, 'burst'), 'search'), null]);
  }

  get #known(): Limits {
    return reported(this.#limits, 'burst', { used: null, ...this.#heard, tally: this.#untold });
  }

  get #today(): string {
    return this.#world.now().toISOString().slice(0, 10);
  }

  #counted(calls: number, errors: number): Tally {
    return { day: this.#today, calls, errors };
  }

  #now(): number {
    return this.#world.now().getTime();
  }

  /** Makes a call of the portion at hand; false where there is none. */
  #spend(budget: Limited): boolean {
    const held = this.#held[budget];
    const now = this.#now();
    if (!held || held.made.length >= held.portion.calls || now >= held.portion.until) return false;
    held.made.push(now);
    return true;
  }

  /** Asks for a portion, once for all who wait for it; answers how long to wait where there is none. */
  #ask(budget: Limited): Promise<number> {
    this.#asking[budget] ??= this.#take(budget).finally(() => delete this.#asking[budget]);
    return this.#asking[budget];
  }

  async #take(budget: Limited): Promise<number> {
    const { portion, waitMs } = await this.#change((known) => {
      const answer = taken(this.#told(known, budget), budget, this.#now(), this.#world.uuid());
      return [answer.limits, answer];
    });
    if (portion !== null) this.#held[budget] = { portion, made: [] };
    return Math.min(waitMs, ASK_AGAIN_MS);
  }

  /** Tells what became of the portion at hand, which is over then, and what answers said. */
  #told(limits: Limits, budget: Limited): Limits {
    const held = this.#held[budget];
    delete this.#held[budget];
    const used = held ? { id: held.portion.id, made: held.made } : null;
    const tally = this.#untold;
    this.#untold = unknownLimits.tally;
    return reported(limits, budget, { used, ...this.#heard, tally });
  }

  /** Changes what all processes know. */
  async #change<R>(work: (limits: Limits) => readonly [Limits, R]): Promise<R> {
    const [limits, answer] = await this.#shared.change<Limits, readonly [Limits, R]>(this.#key, (known) => {
      const [next, result] = work(known ?? unknownLimits);
      return [next, [next, result]];
    });
    this.#limits = limits;
    return answer;
  }

  #refuseUsedUp(): void {
    const { daily } = this;
    if (daily === null || daily.remaining > daily.limit * DAILY_FLOOR) return;
    throw limitOfDay('DAILY');
  }
}

/** What is used up of a day that HubSpot has not refused anything in. */
const limitOfDay = (policy: 'DAILY' | 'ERRORS'): HubspotFault => {
  const category = policy === 'DAILY' ? 'DAILY_FLOOR' : 'ERROR_SHARE';
  return new HubspotFault({ kind: 'daily', status: 0, category, correlationId: null, waitMs: 0, policy });
};

const limiters = new WeakMap<SharedStates, Map<string, Limiter>>();

/**
 * The limiter of one app in one account: everything in this process that is the same app has the same.
 * @param key tells nobody which app and account it is
 */
export const limiterFor = (shared: SharedStates, key: string, world: World): Limiter => {
  const all = limiters.get(shared) ?? new Map<string, Limiter>();
  limiters.set(shared, all);
  const known = all.get(key) ?? new Limiter(world, shared, key);
  all.set(key, known);
  return known;
};
