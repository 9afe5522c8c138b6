import { parentPort, workerData } from 'node:worker_threads';
import { openSpool } from '../import/spools.ts';
import { toThreadError } from '../thread.ts';
import type { ExportMessage, ExportOutcome, KeptTask } from './task.ts';
import { exportStream } from './thread.ts';

/** Encrypts, hashes and stores a file while another thread writes its bytes: each of them keeps one core busy. */
const port = parentPort!;
const { task, spool: place } = workerData as KeptTask;
const stopping = new AbortController();
port.on('message', (order) => {
  if (order === 'stop') stopping.abort();
});

const tell = (message: ExportMessage) => port.postMessage(message);

const main = async (): Promise<ExportOutcome> => {
  const spool = openSpool(place);
  let rows = 0;
  const pieces = async function* () {
    const stream = exportStream(task, stopping.signal, (progress) => tell({ type: 'progress', progress }));
    rows = (yield* stream).rows;
  };
  const bytes = await spool.append(0, pieces());
  const { sha256 } = await spool.finish();
  return { rows, bytes, checksum: sha256 };
};

try {
  tell({ type: 'done', outcome: await main() });
} catch (error) {
  tell({ type: 'failed', error: toThreadError(error) });
}
