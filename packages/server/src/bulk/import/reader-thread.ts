import { parentPort, workerData } from 'node:worker_threads';
import { type ReadPlan, readRows, SourceError } from '../source/index.ts';
import { importShape } from './shapes.ts';
import { openSpool, type SpoolPlace } from './spools.ts';

/** Reads and checks the file's rows, a few batches ahead of the thread that writes them. */
interface ReaderData {
  readonly place: SpoolPlace;
  readonly plan: ReadPlan;
  /** Rows in a batch. */
  readonly rows: number;
}

const port = parentPort!;
const { place, plan, rows } = workerData as ReaderData;

// The writer grants a batch at a time: memory stays that of a few batches, whoever is slower.
let credits = 0;
let wake: (() => void) | null = null;
port.on('message', () => {
  credits += 1;
  wake?.();
});
const granted = async () => {
  while (credits === 0) await new Promise<void>((resolve) => (wake = resolve));
  credits -= 1;
};

try {
  const spool = openSpool(place);
  for await (const batch of readRows(spool.read(), plan, importShape(plan.resource), rows)) {
    await granted();
    port.postMessage({ type: 'batch', batch }, [
      batch.ordinals.buffer as ArrayBuffer,
      batch.lines.buffer as ArrayBuffer,
      batch.raw_ends.buffer as ArrayBuffer,
    ]);
  }
  port.postMessage({ type: 'end' });
} catch (error) {
  if (error instanceof SourceError)
    port.postMessage({ type: 'fault', code: error.code, faults: error.faults });
  else port.postMessage({ type: 'error', error });
} finally {
  port.close();
}
