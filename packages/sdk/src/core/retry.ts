import { PlugsApiError, PlugsNetworkError, PlugsTimeoutError } from './errors.ts';
import type { OperationRequest, RetryOption, RetryPolicy } from './operation.ts';
import type { World } from './world.ts';

const defaultRetry: RetryPolicy = {
  retries: 4,
  baseDelay: 250,
  maxDelay: 8_000,
  maxRetryAfter: 60_000,
};

/** Turns `3`, `false` or part of a policy into a whole policy. */
export function retryPolicy(option: RetryOption | undefined, base: RetryPolicy = defaultRetry): RetryPolicy {
  if (option === undefined) return base;
  if (option === false) return { ...base, retries: 0 };
  if (typeof option === 'number') return { ...base, retries: option };
  return { ...base, ...option };
}

const idempotentMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);

/** Refusals of requests that were not begun: whatever they ask, they may be sent again. */
const unbegun: ReadonlySet<string | undefined> = new Set(['overloaded', 'rate_limited']);

/** True when a second arrival of the same request cannot do a thing twice. */
export function maySendAgain(
  operation: OperationRequest,
  idempotencyKey: string | undefined,
  error: unknown,
): boolean {
  if (error instanceof PlugsApiError && unbegun.has(error.code)) return true;
  return idempotentMethods.has(operation.method) || idempotencyKey !== undefined;
}

/**
 * Whether the failure may pass by itself. 409 only when the server says so: most conflicts
 * stay conflicts. 507 (storage full) stays too.
 */
export function isTransient(error: unknown): boolean {
  if (error instanceof PlugsNetworkError) return true;
  if (error instanceof PlugsTimeoutError) return error.limit === 'attempt';
  if (!(error instanceof PlugsApiError)) return false;
  if (error.status === 409) return error.problem.retryable === true || error.retryAfter !== undefined;
  return [408, 429, 500, 502, 503, 504].includes(error.status);
}

/** Whether the server may have acted although its answer never came. */
export function isUnanswered(error: unknown): boolean {
  if (error instanceof PlugsApiError) return error.status === 502 || error.status === 504;
  return error instanceof PlugsNetworkError || error instanceof PlugsTimeoutError;
}

/**
 * Milliseconds to wait before the next attempt, or null when the server asks for longer than
 * the policy allows. Full jitter: many clients that failed together do not return together.
 * @param attempt 1 after the first failure
 */
export function waitBefore(
  attempt: number,
  error: unknown,
  policy: RetryPolicy,
  world: World,
): number | null {
  const window = Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempt - 1));
  const jitter = Math.round(world.random() * window);
  const asked = error instanceof PlugsApiError ? error.retryAfter : undefined;
  if (asked === undefined) return jitter;
  if (asked * 1000 > policy.maxRetryAfter) return null;
  // The server's time is a lower bound; a little jitter keeps callers apart.
  return asked * 1000 + Math.round(world.random() * Math.min(policy.baseDelay, window));
}

/** Seconds from a `Retry-After` header: a number, or a date against now (RFC 9110 §10.2.3). */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

export interface BudgetOptions {
  /** Most retries in one burst. */
  readonly capacity?: number;
  /** Retries earned by each success. */
  readonly perSuccess?: number;
  /** Retries earned by each second. */
  readonly perSecond?: number;
}

/**
 * A token bucket shared by every call of a client: one that talks to a broken server must
 * not multiply its traffic by the number of retries.
 */
export class RetryBudget {
  readonly #capacity: number;
  readonly #perSuccess: number;
  readonly #perSecond: number;
  readonly #world: World;
  #tokens: number;
  #filledAt: number;

  constructor(world: World, { capacity = 100, perSuccess = 0.5, perSecond = 5 }: BudgetOptions = {}) {
    this.#capacity = capacity;
    this.#perSuccess = perSuccess;
    this.#perSecond = perSecond;
    this.#world = world;
    this.#tokens = capacity;
    this.#filledAt = world.now();
  }

  succeeded(): void {
    this.#add(this.#perSuccess);
  }

  /** Takes the right to one retry; false when the budget is spent. */
  take(): boolean {
    const now = this.#world.now();
    this.#add((Math.max(0, now - this.#filledAt) / 1000) * this.#perSecond);
    this.#filledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  #add(tokens: number): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + tokens);
  }
}
