/**
 * Progress of long work, on stderr: a bar with rate and time left on a terminal, a plain line now and then
 * in a pipe, nothing under --json or --quiet.
 */
import { columnsOf, fit, isUnicode } from './terminal.ts';

export interface ProgressOptions {
  /** What is done, for example `Importing`. */
  readonly label: string;
  /** What is counted, for example `rows`. */
  readonly unit: string;
  readonly silent?: boolean;
  readonly stderr?: NodeJS.WriteStream;
  /** Milliseconds, rising; a test passes its own. */
  readonly now?: () => number;
}

export interface ProgressState {
  readonly done: number;
  /** Absent while it is not known. */
  readonly total?: number | undefined;
  /** A few words, for example `3 rejected`. */
  readonly note?: string | undefined;
}

const redrawMs = 100;
const lineMs = 5000;
const rateWindowMs = 10_000;
const barWidth = 16;

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Seconds as `0:07`, `12:30` or `1:02:03`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = String(whole % 60).padStart(2, '0');
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
}

export class Progress {
  readonly #label: string;
  readonly #unit: string;
  readonly #silent: boolean;
  readonly #err: NodeJS.WriteStream;
  readonly #now: () => number;
  readonly #samples: { at: number; done: number }[] = [];
  #drawnAt = Number.NEGATIVE_INFINITY;
  #state: ProgressState = { done: 0 };

  constructor(options: ProgressOptions) {
    this.#label = options.label;
    this.#unit = options.unit;
    this.#silent = options.silent ?? false;
    this.#err = options.stderr ?? process.stderr;
    this.#now = options.now ?? (() => performance.now());
  }

  /** Tells how far the work is; draws when it is time to. */
  update(state: ProgressState): void {
    const at = this.#now();
    this.#state = state;
    this.#samples.push({ at, done: state.done });
    while (this.#samples.length > 2 && at - (this.#samples[0]?.at ?? at) > rateWindowMs)
      this.#samples.shift();
    if (this.#silent || at - this.#drawnAt < (this.#err.isTTY ? redrawMs : lineMs)) return;
    this.#drawnAt = at;
    this.#draw(this.#err.isTTY ? '\r' : '', this.#err.isTTY ? '\u001b[K' : '\n');
  }

  /** Clears the bar. The command then says how it went. */
  stop(): void {
    if (!this.#silent && this.#err.isTTY && Number.isFinite(this.#drawnAt)) this.#err.write('\r\u001b[K');
  }

  #draw(before: string, after: string): void {
    const line = this.#line();
    this.#err.write(before + (this.#err.isTTY ? fit(line, columnsOf(this.#err) - 1) : line) + after);
  }

  #line(): string {
    const { done, total, note } = this.#state;
    const rate = this.#rate();
    const parts = [this.#label];
    if (total !== undefined && total > 0) {
      const share = Math.min(1, done / total);
      if (this.#err.isTTY) parts.push(bar(share));
      parts.push(
        `${Math.floor(share * 100)} %`,
        `${number.format(done)} of ${number.format(total)} ${this.#unit}`,
      );
    } else {
      parts.push(`${number.format(done)} ${this.#unit}`);
    }
    if (rate > 0) parts.push(`${number.format(rate)}/s`);
    if (rate > 0 && total !== undefined && total > done) parts.push(`${clock((total - done) / rate)} left`);
    if (note) parts.push(note);
    return parts.join('  ');
  }

  /** Per second, over the last ten seconds. */
  #rate(): number {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    if (!first || !last || last.at - first.at < 200) return 0;
    return ((last.done - first.done) / (last.at - first.at)) * 1000;
  }
}

function bar(share: number): string {
  const full = Math.round(share * barWidth);
  const [on, off] = isUnicode() ? ['█', '░'] : ['#', '-'];
  return on!.repeat(full) + off!.repeat(barWidth - full);
}
