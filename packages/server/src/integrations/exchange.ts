import { version } from '../lib/version.ts';
import type { World } from '../lib/world.ts';

/* One request to another system and what came back, and how long to wait between two. What an answer means, callers know. */

export interface Asked {
  readonly url: URL;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or a form. */
  readonly body?: unknown;
  readonly timeoutMs: number;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

export interface Heard {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  /** Null where the body is no JSON, such as a gateway's page, or empty. */
  readonly body: object | null;
}

/** No answer: cut, or out of time. */
export class Silence extends Error {
  override readonly name = 'Silence';
  readonly category: 'CUT' | 'TIMEOUT';

  constructor(category: Silence['category'], cause: unknown) {
    super(category, { cause });
    this.category = category;
  }
}

/**
 * Asks once. Redirects are not followed: credentials go where they were meant to go.
 * @throws Silence; the reason of the signal, when that ended it
 */
export const exchange = async ({ url, method, headers, body, timeoutMs, signal }: Asked): Promise<Heard> => {
  const timeout = AbortSignal.timeout(timeoutMs);
  const isForm = body instanceof URLSearchParams;
  try {
    const answer = await fetch(url, {
      method,
      redirect: 'error',
      headers: {
        accept: 'application/json',
        'user-agent': `the-plugs/${version}`,
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      signal: AbortSignal.any([timeout, signal]),
    });
    const text = await answer.text();
    return { status: answer.status, ok: answer.ok, headers: answer.headers, body: parse(text) };
  } catch (cause) {
    signal.throwIfAborted();
    throw new Silence(timeout.aborted ? 'TIMEOUT' : 'CUT', cause);
  }
};

const parse = (text: string): object | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
};

/** How long a call may take. */
export const TIMEOUT_MS = 30_000;
/** Whoever has to wait longer than this before the next try goes on later. */
export const PATIENCE_MS = 120_000;
const BACKOFF_MS = 500;

/** A random part of a wait: what failed together does not come back together. */
export const jitter = (world: World, most: number): number =>
  Math.round(((world.bytes(1)[0] as number) / 255) * most);

/** How long to wait before the next of several tries; twice as long after each, and never less than was asked for. */
export const backoff = (world: World, attempt: number, leastMs: number): number => {
  const wait = BACKOFF_MS * 2 ** attempt;
  return Math.max(leastMs, wait / 2 + jitter(world, wait / 2));
};
