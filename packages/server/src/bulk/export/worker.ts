import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { toProblem } from '../../lib/problem.ts';
import { openBulk } from '../../store/bulk/open.ts';
import { openSpool } from '../import/spools.ts';
import type { ThreadError } from '../import/task.ts';
import { ExportFile } from './file.ts';
import type { ExportMessage, ExportOrder, ExportOutcome, ExportTask } from './task.ts';

/** The thread of one export: it owns a connection, so that nothing it does blocks the process. */
const port = parentPort!;
const task = workerData as ExportTask;
const ROWS_BETWEEN_REPORTS = 10_000;

class Stopped extends Error {
  override readonly name = 'Stopped';
}

let stopped = false;
let wanted = 0;
port.on('message', (order: ExportOrder) => {
  if (order === 'more') wanted += 1;
  else stopped = true;
});

const tell = (message: ExportMessage) => port.postMessage(message);

const main = async (): Promise<ExportOutcome> => {
  const connection = await openBulk(task.databaseUrl, task.organization);
  const file = new ExportFile(connection, task);
  const checksum = task.spool === null ? await send(file) : await keep(file, openSpool(task.spool));
  await connection.close();
  return { ...file.progress, checksum };
};

const keep = async (file: ExportFile, spool: ReturnType<typeof openSpool>): Promise<string> => {
  await spool.append(0, watched(file));
  return (await spool.finish()).sha256;
};

/** Sends no piece that was not asked for: a slow reader slows the database down, and nothing piles up. */
const send = async (file: ExportFile): Promise<null> => {
  for await (const bytes of watched(file)) {
    while (wanted === 0 && !stopped) await once(port, 'message');
    wanted -= 1;
    tell({ type: 'bytes', bytes });
  }
  return null;
};

/** The file's pieces, until someone asks to stop. */
async function* watched(file: ExportFile): AsyncGenerator<Buffer> {
  let reported = 0;
  for await (const piece of file.pieces()) {
    if (stopped) throw new Stopped('The export was interrupted.');
    yield piece;
    const { progress } = file;
    if (progress.rows < reported + ROWS_BETWEEN_REPORTS) continue;
    reported = progress.rows;
    tell({ type: 'progress', progress });
  }
}

const asThreadError = (error: unknown): ThreadError => {
  if (error instanceof Stopped) return { code: null, message: error.message, cancelled: true };
  const problem = toProblem(error);
  const cause = problem.cause instanceof Error ? problem.cause.stack : undefined;
  return { code: problem.code, message: problem.detail, ...(cause !== undefined && { stack: cause }) };
};

// After a failure the connection is not closed but left to the end of the thread: a COPY under way cannot be ended
// politely.
try {
  tell({ type: 'done', outcome: await main() });
} catch (error) {
  tell({ type: 'failed', error: asThreadError(error) });
}
