import type { World } from '../../lib/world.ts';
import { backoff, exchange, type Heard, jitter, PATIENCE_MS, Silence, TIMEOUT_MS } from '../exchange.ts';
import type { Access } from './access.ts';
import { faultOf, HubspotFault, type RefusalBody, silence } from './fault.ts';
import type { Limiter } from './limiter.ts';
import type { Budget } from './limits.ts';

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
  readonly access: Access;
  readonly world: World;
  readonly limiter: Limiter;
  readonly timeoutMs?: number;
  /** How often a call is tried, where somebody waits for it; six times when left out. */
  readonly tries?: number;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
}

/** What is not carried out for the moment, and a read that got no answer. */
const TRIES = 6;

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

  /** Whether its token is renewed when it ends. */
  get renews(): boolean {
    return this.#options.access.renews;
  }

  get limiter(): Limiter {
    return this.#options.limiter;
  }

  get skewMs(): number | null {
    return this.#skewMs;
  }

  /** @throws HubspotFault */
  async call<Body>(call: Call): Promise<Reply<Body>> {
    const { access, world, signal, tries = TRIES } = this.#options;
    let [isRefused, isRenewed] = [false, false];
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once<Body>(call, isRefused);
      } catch (error) {
        if (!(error instanceof HubspotFault)) throw error;
        const { kind, status, waitMs } = error.details;
        // What is refused for its token is not carried out: another one is asked for, once, and the same sent again.
        isRefused = kind === 'credentials' && status === 401 && access.renews && !isRenewed;
        isRenewed ||= isRefused;
        if (isRefused) continue;
        if (kind === 'busy') await this.limiter.pause(waitMs + jitter(world, waitMs / 4), call.budget);
        const isWorthwhile = kind === 'busy' || (kind === 'broken' && call.isRead);
        if (!isWorthwhile || attempt === tries || waitMs > PATIENCE_MS) throw error;
        // The limiter holds back what was told to wait.
        if (kind === 'broken') await world.sleep(backoff(world, attempt, waitMs), signal);
      }
    }
  }

  async #once<Body>({ method, path, body, budget }: Call, isRefused: boolean): Promise<Reply<Body>> {
    const { baseUrl, access, limiter, signal, tries, timeoutMs = TIMEOUT_MS } = this.#options;
    await limiter.admit(budget, signal);
    // What a person asks, such as what is wrong, is let out; work that nobody watches stops when it goes wrong too often.
    if (tries === undefined) limiter.refuseFaulty();
    const headers = { authorization: await access.authorization(isRefused) };
    this.#calls += 1;
    let answer: Heard;
    try {
      answer = await exchange({ url: new URL(path, baseUrl), method, headers, body, timeoutMs, signal });
    } catch (error) {
      limiter.lost();
      throw error instanceof Silence ? silence(error.category, 0, error.cause) : error;
    }
    limiter.learn(answer.headers, !answer.ok);
    const date = this.#note(answer.headers.get('date'));
    const parsed = answer.body;
    if (!answer.ok)
      throw faultOf(answer.status, parsed as RefusalBody | null, answer.headers.get('retry-after'));
    // A 204 has no body; anything else without one, or with something else, broke off on its way.
    if (answer.status !== 204 && parsed === null) throw silence('UNREADABLE', answer.status);
    return { status: answer.status, body: parsed as Body, date };
  }

  #note(header: string | null): number | null {
    const date = header === null ? Number.NaN : Date.parse(header);
    if (Number.isNaN(date)) return null;
    this.#skewMs = date - this.#options.world.now().getTime();
    return date;
  }
}
