import { PlugsAbortError, PlugsError } from './errors.ts';

/**
 * The life of a call or of one attempt: an abort signal whose reason is always a PlugsError,
 * a timer, and listeners that are taken away at the end so that a long-lived signal of the
 * caller collects nothing. (`AbortSignal.any` keeps them, and says less.)
 */
export class Scope {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #parent: AbortSignal | undefined;
  readonly #onAbort: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #endsAt = Number.POSITIVE_INFINITY;

  constructor(operation: string, parent: AbortSignal | undefined) {
    this.signal = this.#controller.signal;
    this.#parent = parent;
    this.#onAbort = () => {
      const reason: unknown = parent?.reason;
      this.#controller.abort(reason instanceof PlugsError ? reason : new PlugsAbortError(operation, reason));
    };
    if (parent?.aborted) this.#onAbort();
    else parent?.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** Ends the scope with this error after some milliseconds; 0 = never. Replaces an earlier limit. */
  limit(ms: number, error: () => PlugsError, now = 0): void {
    this.unlimit();
    if (ms <= 0) return;
    this.#endsAt = now + ms;
    this.#timer = setTimeout(() => this.#controller.abort(error()), ms);
  }

  unlimit(): void {
    clearTimeout(this.#timer);
    this.#endsAt = Number.POSITIVE_INFINITY;
  }

  /** Milliseconds left; only for a scope that was limited with `now`. */
  remaining(now: number): number {
    return this.#endsAt - now;
  }

  abort(error: PlugsError): void {
    this.#controller.abort(error);
  }

  dispose(): void {
    this.unlimit();
    this.#parent?.removeEventListener('abort', this.#onAbort);
  }
}
