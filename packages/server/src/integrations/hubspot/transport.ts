import { version } from '../../lib/version.ts';
import type { World } from '../../lib/world.ts';
import { faultOf, HubspotFault, type RefusalBody, silence } from './fault.ts';
import { type Budget, Limiter } from './limiter.ts';

/*
 * The one way to HubSpot. Each call has a deadline, waits its turn, and is repeated only where that is safe: what was
 * refused for the moment always, what nobody knows the end of only where doing it twice is doing it once.
 */

export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With its query. */
  readonly path: string;
  readonly body?: unknown;
  readonly budget: Budget;
  /** A read: repeated when nobody knows what became of it. */
  readonly isRead: boolean;
}

export interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
  /** The account's time, in milliseconds; null where the answer has none. */
  readonly date: number | null;
}

export interface TransportOptions {
  readonly baseUrl: string;
  readonly token: string;
  readonly world: World;
  readonly limiter: Limiter;
  readonly timeoutMs?: number;
  /** How often a call is tried; six times when left out. */
  readonly tries?: number;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
}

const TIMEOUT_MS = 30_000;
/** What is not carried out for the moment, and a read that got no answer. */
const TRIES = 6;
const BACKOFF_MS = 500;
/** Whoever has to wait longer than this goes on later. */
const PATIENCE_MS = 120_000;

export class Transport {
  readonly #options: TransportOptions;
  #calls = 0;
  /** The account's clock less ours, as the last answer had it. */
  #skewMs: number | null = null;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /** How many requests have left. */
  get calls(): number {
    return this.#calls;
  }

  get limiter(): Limiter {
    return this.#options.limiter;
  }

  get skewMs(): number | null {
    return this.#skewMs;
  }

  /** @throws HubspotFault */
  async call<Body>(call: Call): Promise<Reply<Body>> {
    const { world, signal, tries = TRIES } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once<Body>(call);
      } catch (error) {
        if (!(error instanceof HubspotFault)) throw error;
        const { kind, waitMs } = error.details;
        if (kind === 'busy') this.limiter.pause(waitMs + this.#jitter(waitMs / 4), call.budget);
        const isWorthwhile = kind === 'busy' || (kind === 'broken' && call.isRead);
        if (!isWorthwhile || attempt === tries || waitMs > PATIENCE_MS) throw error;
        // The limiter holds back what was told to wait.
        if (kind === 'broken') await world.sleep(this.#backoff(attempt, waitMs), signal);
      }
    }
  }

  async #once<Body>({ method, path, body, budget }: Call): Promise<Reply<Body>> {
    const { baseUrl, token, limiter, signal, timeoutMs = TIMEOUT_MS } = this.#options;
    await limiter.admit(budget, signal);
    this.#calls += 1;
    const timeout = AbortSignal.timeout(timeoutMs);
    let answer: Response;
    let text: string;
    try {
      answer = await fetch(new URL(path, baseUrl), {
        method,
        redirect: 'error',
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json',
          'user-agent': `the-plugs/${version}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.any([timeout, signal]),
      });
      text = await answer.text();
    } catch (cause) {
      signal.throwIfAborted();
      throw silence(timeout.aborted ? 'TIMEOUT' : 'CUT', 0, cause);
    }
    limiter.learn(answer.headers);
    const date = this.#note(answer.headers.get('date'));
    const parsed = parse(text);
    if (!answer.ok)
      throw faultOf(answer.status, parsed as RefusalBody | null, answer.headers.get('retry-after'));
    // A 204 has no body; anything else without one, or with something else, broke off on its way.
    if (answer.status !== 204 && parsed === null) throw silence('UNREADABLE', answer.status);
    if (budget === 'search') limiter.calm();
    return { status: answer.status, body: parsed as Body, date };
  }

  #note(header: string | null): number | null {
    const date = header === null ? Number.NaN : Date.parse(header);
    if (Number.isNaN(date)) return null;
    this.#skewMs = date - this.#options.world.now().getTime();
    return date;
  }

  #backoff(attempt: number, waitMs: number): number {
    const wait = BACKOFF_MS * 2 ** attempt;
    return Math.max(waitMs, wait / 2 + this.#jitter(wait / 2));
  }

  #jitter(most: number): number {
    return Math.round(((this.#options.world.bytes(1)[0] as number) / 255) * most);
  }
}

const parse = (text: string): object | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
};

const limiters = new Map<string, Limiter>();

/** The limiter of one app in one account: everything in this process that is the same app shares it. */
export const limiterFor = (key: string, world: World): Limiter => {
  const known = limiters.get(key) ?? new Limiter(world);
  limiters.set(key, known);
  return known;
};
