import { PlugsAbortError, PlugsError } from './errors.ts';

/** Time and chance, passed in so that tests decide both. */
export interface World {
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 up to but not 1. */
  random(): number;
  uuid(): string;
  /** Resolves after some milliseconds; rejects with a PlugsError as soon as the signal fires. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const realWorld: World = { now: Date.now, random: Math.random, uuid, sleep };

/** A random UUID. `crypto.randomUUID` is missing on plain http pages, its source is not. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      const reason: unknown = signal?.reason;
      reject(reason instanceof PlugsError ? reason : new PlugsAbortError('wait', reason));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

/** Waits for a shared promise without letting one caller's abort stop it for the others. */
export function orAbort<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
  operation: string,
): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(new PlugsAbortError(operation, signal.reason));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
