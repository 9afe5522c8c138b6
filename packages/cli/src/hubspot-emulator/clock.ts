/** The time of the emulated account. It runs with the real one, ahead of it, or stands until it is moved. */

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

export interface ClockOptions {
  /** Milliseconds since 1970 to begin with; now, when left out. */
  readonly start?: number;
  /** Whether time passes by itself. A standing clock makes tests exact. */
  readonly running?: boolean;
}

export class VirtualClock {
  readonly running: boolean;
  /** Virtual minus real time for a running clock, the time itself for a standing one. */
  #base: number;
  #alarms: Alarm[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ClockOptions = {}) {
    const start = options.start ?? Date.now();
    this.running = options.running ?? true;
    this.#base = this.running ? start - Date.now() : start;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.running ? Date.now() + this.#base : this.#base;
  }

  /** Moves time on and rings what became due, in order. */
  advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new RangeError('Time moves forwards: give 0 milliseconds or more.');
    this.#base += milliseconds;
    this.#ringDue();
  }

  /** Waits: a running clock lets time pass, a standing one is moved on at once. */
  async sleep(milliseconds: number): Promise<void> {
    if (!this.running) return this.advance(milliseconds);
    await new Promise<void>((resolve) => this.schedule(milliseconds, resolve));
  }

  /** Calls once so much time has passed. */
  schedule(milliseconds: number, ring: () => void): void {
    const at = this.now() + milliseconds;
    const later = this.#alarms.findLastIndex((alarm) => alarm.at <= at) + 1;
    this.#alarms.splice(later, 0, { at, ring });
    this.#arm();
  }

  /** Forgets every alarm. */
  stop(): void {
    this.#alarms = [];
    clearTimeout(this.#timer);
  }

  #ringDue(): void {
    while (this.#alarms[0] && this.#alarms[0].at <= this.now()) this.#alarms.shift()!.ring();
    this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const [next] = this.#alarms;
    if (!this.running || !next) return;
    const wait = Math.min(Math.max(0, next.at - this.now()), 2 ** 31 - 1);
    this.#timer = setTimeout(() => this.#ringDue(), wait);
  }
}
