/**
 * Paired measurements. A bench compares our `subject` with a `limit`: the bare tool that does only the unavoidable
 * part of the same work. Both run in the same round, round after round, and what counts is the median of the
 * ratios: noise of the machine hits both sides alike. Nothing here fails a test; docs/benchmarks.md says what is met.
 */

/** What one run found. Without `value`, the wall time of the run counts, in seconds. */
export interface Sample {
  readonly value?: number;
  readonly seconds?: number;
  readonly peak_mib?: number | undefined;
}

export interface Side {
  readonly label: string;
  /** Before each run, unmeasured: a fresh folder, an empty table. */
  before?(): unknown;
  run(): Promise<Sample> | Promise<void>;
}

export interface Bench {
  /** `import.sqlite`: unique, and what `npm run bench -- import.sqlite` names. */
  readonly name: string;
  /** The sentence above the table: what is done, with which data. */
  readonly about: string;
  /** Of the values; seconds unless told. */
  readonly unit?: 's' | 'ms' | 'MiB' | 'kB' | 'requests/s' | 'rows/s';
  /** The ratio subject : limit that we promise. */
  readonly target: { readonly atMost: number } | { readonly atLeast: number };
  /** Why it is missed, and what was tried: on the page for as long as it is. */
  readonly reason?: string;
  readonly subject: Side;
  readonly limit: Side;
  /** Shown beside them, without a promise: rivals, other designs. */
  readonly others?: readonly Side[];
  /** Once, before and after all rounds. */
  setup?(): Promise<void>;
  teardown?(): Promise<void>;
  /** When it cannot run here (no sqlite3 program, no data), the reason. */
  missing?(): string | undefined;
}

export interface SideResult {
  readonly label: string;
  readonly median: number;
  /** Median of the ratios to the limit, and their range. */
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
  readonly peak_mib: number | undefined;
}

export interface BenchResult {
  readonly name: string;
  readonly about: string;
  readonly unit: string;
  readonly target: Bench['target'];
  readonly met: boolean;
  readonly reason?: string | undefined;
  /** The subject, the limit, then the others. */
  readonly sides: readonly SideResult[];
  readonly rounds: number;
}

const known: Bench[] = [];

/** Registers a bench; files named test/bench/*.bench.ts are loaded by `npm run bench`. */
export function bench(it: Bench): void {
  if (known.some(({ name }) => name === it.name)) throw new Error(`Two benches are called ${it.name}.`);
  known.push(it);
}

export const benches: readonly Bench[] = known;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

async function sampleOf(side: Side): Promise<{ value: number; peak_mib: number | undefined }> {
  await side.before?.();
  const started = performance.now();
  const sample = (await side.run()) ?? {};
  const seconds = (performance.now() - started) / 1000;
  return { value: sample.value ?? sample.seconds ?? seconds, peak_mib: sample.peak_mib };
}

/** Runs all rounds; every other round goes backwards, so that no side always comes first. */
export async function measure(it: Bench, rounds = 3): Promise<BenchResult> {
  const sides = [it.subject, it.limit, ...(it.others ?? [])];
  const samples = new Map(
    sides.map((side) => [side, [] as { value: number; peak_mib: number | undefined }[]]),
  );
  await it.setup?.();
  try {
    for (let round = 0; round < rounds; round++) {
      for (const side of round % 2 ? sides : sides.toReversed())
        samples.get(side)!.push(await sampleOf(side));
    }
  } finally {
    await it.teardown?.();
  }
  const limits = samples.get(it.limit)!;
  const results = sides.map((side): SideResult => {
    const own = samples.get(side)!;
    const ratios = own.map(({ value }, round) => value / limits[round]!.value);
    const peaks = own.flatMap(({ peak_mib }) => peak_mib ?? []);
    return {
      label: side.label,
      median: median(own.map(({ value }) => value)),
      ratio: median(ratios),
      lowest: Math.min(...ratios),
      highest: Math.max(...ratios),
      peak_mib: peaks.length ? Math.max(...peaks) : undefined,
    };
  });
  const { ratio } = results[0]!;
  const met = 'atMost' in it.target ? ratio <= it.target.atMost : ratio >= it.target.atLeast;
  return {
    name: it.name,
    about: it.about,
    unit: it.unit ?? 's',
    target: it.target,
    met,
    reason: it.reason,
    sides: results,
    rounds,
  };
}
