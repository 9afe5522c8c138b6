import type { World } from '../lib/world.ts';
import {
  type Asked,
  backoff,
  exchange,
  type Heard,
  jitter,
  PATIENCE_MS,
  Silence,
  TIMEOUT_MS,
} from './exchange.ts';
import { type FaultKind, ProviderFault } from './fault.ts';

/*
 * The way to a system whose limits are told by its refusals alone. Each call has a deadline, and is repeated only where
 * that is safe: what was refused for the moment always, what nobody knows the end of only where doing it twice is doing
 * it once.
 */

export interface Call {
  readonly method: Asked['method'];
  /** With its query. */
  readonly path: string;
  readonly body?: unknown;
  /** Whether it may be repeated when nobody knows what became of it; reads, changes to a given state and deletions may. */
  readonly isSafe?: boolean;
}

/** What a refusal says of itself. */
export interface Refusal {
  readonly category?: string | undefined;
  readonly said?: string | undefined;
  readonly correlationId?: string | null | undefined;
  /** Where the status does not tell it. */
  readonly kind?: FaultKind | undefined;
}

export interface CallerOptions {
  /** What people call the system. */
  readonly title: string;
  readonly baseUrl: string;
  /** The header that lets us in; `isRefused` when the last one was not taken, although it should have been. */
  readonly authorization: (isRefused: boolean) => Promise<string>;
  /** Whether another authorization can be had when one is refused. */
  readonly renews: boolean;
  /** What every request says beside that. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Reads a refusal's body. */
  readonly read: (heard: Heard) => Refusal;
  readonly world: World;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
  /** How often a call is tried; five times when left out. */
  readonly tries?: number;
}

const TRIES = 5;
const SECOND_MS = 1_000;

export class Caller {
  readonly #options: CallerOptions;
  #calls = 0;

  constructor(options: CallerOptions) {
    this.#options = options;
  }

  /** How many requests have left. */
  get calls(): number {
    return this.#calls;
  }

  /**
   * Asks, and answers the body; null where a success has none.
   * @throws ProviderFault
   */
  async call<Body>(call: Call): Promise<Body> {
    const { world, signal, tries = TRIES, renews } = this.#options;
    let [isRefused, isRenewed] = [false, false];
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once<Body>(call, isRefused);
      } catch (error) {
        if (!(error instanceof ProviderFault)) throw error;
        const { kind, waitMs } = error.details;
        // Tokens end earlier than they say when their app is changed: one more is asked for, once.
        isRefused = kind === 'credentials' && renews && !isRenewed;
        isRenewed ||= isRefused;
        const isSafe = call.isSafe ?? call.method === 'GET';
        const isWorthwhile = kind === 'busy' || (kind === 'broken' && isSafe);
        if (isRefused) continue;
        if (!isWorthwhile || attempt >= tries || waitMs > PATIENCE_MS) throw error;
        await world.sleep(backoff(world, attempt, waitMs + jitter(world, waitMs / 4)), signal);
      }
    }
  }

  async #once<Body>({ method, path, body }: Call, isRefused: boolean): Promise<Body> {
    const { title, baseUrl, authorization, headers: others, signal, timeoutMs = TIMEOUT_MS } = this.#options;
    const headers = { ...others, authorization: await authorization(isRefused) };
    this.#calls += 1;
    const heard = await answered(title, {
      url: new URL(path, baseUrl),
      method,
      headers,
      body,
      timeoutMs,
      signal,
    });
    if (!heard.ok) throw faultOf(title, heard, this.#options.read(heard), this.#options.world);
    return heard.body as Body;
  }
}

/**
 * Asks once, where a success has JSON or nothing.
 * @throws ProviderFault when nobody answers, or with something else
 */
export const answered = async (title: string, asked: Asked): Promise<Heard> => {
  let heard: Heard;
  try {
    heard = await exchange(asked);
  } catch (error) {
    if (!(error instanceof Silence)) throw error;
    throw broken(title, error.category, 0, error.cause);
  }
  const isEmpty = heard.status === 204 || heard.status === 202 || heard.headers.get('content-length') === '0';
  if (heard.ok && heard.body === null && !isEmpty) throw broken(title, 'UNREADABLE', heard.status);
  return heard;
};

const broken = (title: string, category: string, status: number, cause?: unknown): ProviderFault =>
  new ProviderFault(title, { kind: 'broken', status, category, correlationId: null, waitMs: 0 }, cause);

/** Classifies an answer that is no success. */
export const faultOf = (
  title: string,
  { status, headers }: Heard,
  { category = 'UNKNOWN', said, correlationId = null, kind = kindOf(status) }: Refusal,
  world: World,
): ProviderFault =>
  new ProviderFault(title, {
    kind,
    status,
    category,
    correlationId,
    waitMs: waitOf(headers.get('retry-after'), world),
    ...(said !== undefined && { said }),
  });

const kindOf = (status: number): FaultKind => {
  if (status === 401) return 'credentials';
  if (status === 403) return 'scope';
  if (status === 429 || status === 423) return 'busy';
  if (status === 408 || status >= 500) return 'broken';
  return 'refused';
};

/** Seconds or a date (RFC 9110, 10.2.3). */
const waitOf = (retryAfter: string | null, world: World): number => {
  if (retryAfter === null) return 0;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * SECOND_MS;
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? 0 : Math.max(0, until - world.now().getTime());
};
