import { on } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../../lib/threads.ts';
import { fromThreadError } from '../thread.ts';
import type {
  ExportMessage,
  ExportOrder,
  ExportOutcome,
  ExportProgress,
  ExportTask,
  KeptTask,
} from './task.ts';

const PIECES_AHEAD = 4;
// Rows live for a moment only; without a bound the engine would let dead ones pile up before it looks.
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

type OnProgress = (progress: ExportProgress) => void;

/**
 * Writes and keeps one export's file in threads of its own and waits for its end.
 * @throws Problem what the export failed with; Interrupted when `signal` stopped it
 */
export const keepExport = async (
  task: KeptTask,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<ExportOutcome> => {
  for await (const message of messages('spool-thread', task, signal)) {
    if (message.type === 'progress') onProgress(message.progress);
    if (message.type === 'done') return message.outcome;
  }
  throw unended();
};

/**
 * The bytes of one export, made in a thread of its own as fast as they are read; then how many there were.
 * @throws Problem what the export failed with; Interrupted when `signal` stopped it
 */
export async function* exportStream(
  task: ExportTask,
  signal: AbortSignal,
  onProgress: OnProgress = () => {},
): AsyncGenerator<Uint8Array, ExportOutcome> {
  for await (const message of messages('rows-thread', task, signal)) {
    if (message.type === 'bytes') yield message.bytes;
    if (message.type === 'progress') onProgress(message.progress);
    if (message.type === 'done') return message.outcome;
  }
  throw unended();
}

type Told = Exclude<ExportMessage, { type: 'failed' }>;

/** What a thread tells until it is done. The thread ends when the reading does, however that comes. */
async function* messages(name: string, workerData: unknown, signal: AbortSignal): AsyncGenerator<Told> {
  const thread = startThread(name, import.meta.url, { workerData, resourceLimits });
  const order = (what: ExportOrder) => thread.postMessage(what);
  const stop = () => order('stop');
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (signal.aborted) stop();
    for (let i = 0; i < PIECES_AHEAD; i += 1) order('more');
    for await (const [message] of listened(thread)) {
      if (message.type === 'failed') throw fromThreadError(message.error);
      yield message;
      if (message.type === 'bytes') order('more');
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await thread.terminate();
  }
}

// An error that the thread could not tell of rejects; its end closes.
const listened = (thread: Worker) =>
  on(thread, 'message', { close: ['exit'] }) as AsyncIterable<[ExportMessage]>;

const unended = () => new Error('The thread of the export ended without a word.');
