import { createCipheriv, createHash, randomBytes, randomUUIDv7 } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The clock and the dice. Everything that needs the time, an id or randomness gets a `World`,
 * so that tests and the demo can be the same on every run.
 */
export interface World {
  /** The present moment. */
  now(): Date;
  /** A UUIDv7. Ids of one world sort in the order in which they were made, also within one millisecond. */
  uuid(): string;
  /** Random bytes fit for keys and tokens (in `fixedWorld`: the same ones on every run, so never in production). */
  bytes(count: number): Buffer;
  /** Waits for so many milliseconds; rejects early when the signal ends it. Only the clock of this world has to pass. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** A world whose clock stands still until it is moved. Whoever sleeps in it moves it. */
export interface FixedWorld extends World {
  /** Moves the clock on by `milliseconds` (back when negative). */
  advance(milliseconds: number): void;
}

/** The machine's own clock and random source. */
export function realWorld(): World {
  // Node's generator is random within a millisecond, so half of all neighbours would be out of order.
  // Its random tail is kept; time and order are ours.
  const uuid = uuidSequence(
    () => Date.now(),
    () => randomUUIDv7().slice(TAIL_START),
  );
  return {
    now: () => new Date(),
    uuid,
    bytes: (count) => randomBytes(count),
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  };
}

/**
 * A deterministic world.
 * @param options.start first answer of the clock, ISO 8601
 * @param options.seed  decides every id and every random byte
 * @param options.step  milliseconds by which each `now()` moves the clock, 0 when not given
 */
export function fixedWorld(options: { start: string; seed: string; step?: number }): FixedWorld {
  const step = options.step ?? 0;
  let time = Date.parse(options.start);
  if (Number.isNaN(time))
    throw new RangeError(`fixedWorld: start "${options.start}" is not an ISO 8601 time`);
  const dice = seededBytes(options.seed);
  const uuid = uuidSequence(
    () => time,
    () => randomTail(dice(8)),
  );
  const advance = (milliseconds: number) => {
    time += milliseconds;
  };
  return {
    now() {
      const answer = new Date(time);
      time += step;
      return answer;
    },
    uuid,
    bytes: dice,
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      advance(milliseconds);
    },
    advance,
  };
}

/** The lowest of all ids (RFC 9562, 5.9): what a walk by id begins above. */
export const NIL_UUID = '00000000-0000-0000-0000-000000000000';

/** Where variant and the last 62 random bits begin in the text of a UUID. */
const TAIL_START = 19;
const COUNTER_END = 0x1000;

/**
 * UUIDv7 with the 12 bits after the version used as a counter (RFC 9562, 6.2, method 1).
 * A full counter borrows the next millisecond; a clock that jumps back is ignored until it has caught up.
 */
function uuidSequence(clock: () => number, tail: () => string): () => string {
  let time = -1;
  let counter = 0;
  let prefix = '';
  const moveTo = (next: number) => {
    time = next;
    counter = 0;
    const hex = time.toString(16).padStart(12, '0');
    prefix = `${hex.slice(0, 8)}-${hex.slice(8)}-7`;
  };
  return () => {
    const now = clock();
    if (now > time) moveTo(now);
    else if (counter === COUNTER_END) moveTo(time + 1);
    const order = counter.toString(16).padStart(3, '0');
    counter += 1;
    return `${prefix}${order}-${tail()}`;
  };
}

/** Formats 8 random bytes as `yxxx-xxxxxxxxxxxx`, the two variant bits set to 10. */
function randomTail(bytes: Buffer): string {
  bytes[0] = (bytes[0]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 4)}-${hex.slice(4)}`;
}

/** An endless, repeatable stream of bytes: the AES-256-CTR key stream of the hashed seed. */
function seededBytes(seed: string): (count: number) => Buffer {
  const key = createHash('sha256').update(seed).digest();
  const stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  return (count) => stream.update(Buffer.alloc(count));
}
