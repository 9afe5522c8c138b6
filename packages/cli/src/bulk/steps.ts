/** Bars of the steps of long work, one after the other. Work that is over at once shows none. */
import type { Progress } from '../output/progress.ts';

export interface StepState {
  readonly done?: number | undefined;
  readonly total?: number | null | undefined;
}

/** What a step of an import is called while it goes on. */
export const stepLabels = { upload: 'Uploading', plan: 'Checking', apply: 'Importing' } as const;

export type MakeBar = (label: string, unit: string) => Progress;

/** In a pipe a line is written only for what takes longer than this, in milliseconds. */
const worthALineMs = 2000;

export class Steps {
  readonly #make: MakeBar;
  #label = '';
  #bar: Progress | undefined;
  #since = 0;

  constructor(make: MakeBar) {
    this.#make = make;
  }

  /** Tells how far a step is; another label begins another step. */
  update(label: string, unit: string, { done = 0, total }: StepState): void {
    if (label !== this.#label) {
      this.stop();
      this.#label = label;
      this.#bar = this.#make(label, unit);
      this.#since = performance.now();
    }
    if (!process.stderr.isTTY && performance.now() - this.#since < worthALineMs) return;
    this.#bar?.update({ done, total: total ?? undefined });
  }

  /** Clears the bar. */
  stop(): void {
    this.#bar?.stop();
    this.#bar = undefined;
    this.#label = '';
  }
}
