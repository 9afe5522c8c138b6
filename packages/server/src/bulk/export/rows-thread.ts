import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { openBulk } from '../../store/bulk/open.ts';
import { Interrupted, toThreadError } from '../thread.ts';
import { ExportFile } from './file.ts';
import type { ExportMessage, ExportOrder, ExportOutcome, ExportTask } from './task.ts';

/** Reads rows and writes them as bytes, on a connection of its own. */
const port = parentPort!;
const task = workerData as ExportTask;
const ROWS_BETWEEN_REPORTS = 10_000;

let stopped = false;
let wanted = 0;
port.on('message', (order: ExportOrder) => {
  if (order === 'more') wanted += 1;
  else stopped = true;
});

const tell = (message: ExportMessage, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

/** Sends no piece that was not asked for: a slow reader slows the database down, and nothing piles up. */
const main = async (): Promise<ExportOutcome> => {
  const connection = await openBulk(task.databaseUrl, task.organization);
  const file = new ExportFile(connection, task);
  let reported = 0;
  for await (const bytes of file.pieces()) {
    while (wanted === 0 && !stopped) await once(port, 'message');
    if (stopped) throw new Interrupted('The export was interrupted.');
    wanted -= 1;
    tell({ type: 'bytes', bytes }, [bytes.buffer]);
    const { progress } = file;
    if (progress.rows < reported + ROWS_BETWEEN_REPORTS) continue;
    reported = progress.rows;
    tell({ type: 'progress', progress });
  }
  await connection.close();
  return { ...file.progress, checksum: null };
};

// After a failure the connection is left to the end of the thread: a COPY under way cannot be closed politely.
try {
  tell({ type: 'done', outcome: await main() });
} catch (error) {
  tell({ type: 'failed', error: toThreadError(error) });
}
