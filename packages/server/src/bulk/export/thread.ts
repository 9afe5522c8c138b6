import { on } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { ErrorCode } from '../../generated/errors.ts';
import { Problem } from '../../lib/problem.ts';
import { startThread } from '../../lib/threads.ts';
import type { ThreadError } from '../import/task.ts';
import { Interrupted } from '../import/thread.ts';
import type { ExportMessage, ExportOrder, ExportOutcome, ExportProgress, ExportTask } from './task.ts';

const PIECES_AHEAD = 4;

/**
 * Writes one export's file in a thread of its own and waits for its end.
 * @throws Problem what the export failed with; Interrupted when `signal` stopped it
 */
export const exportInThread = async (
  task: ExportTask,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<ExportOutcome> => {
  for await (const message of messages(task, signal)) {
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
): AsyncGenerator<Uint8Array, ExportOutcome> {
  for await (const message of messages(task, signal)) {
    if (message.type === 'bytes') yield message.bytes;
    if (message.type === 'done') return message.outcome;
  }
  throw unended();
}

type Told = Exclude<ExportMessage, { type: 'failed' }>;

/** What the thread tells until it is done. The thread ends when the reading does, however that comes. */
async function* messages(task: ExportTask, signal: AbortSignal): AsyncGenerator<Told> {
  const thread = startThread('worker', import.meta.url, { workerData: task });
  const order = (what: ExportOrder) => thread.postMessage(what);
  const stop = () => order('stop');
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (signal.aborted) stop();
    for (let i = 0; i < PIECES_AHEAD; i += 1) order('more');
    for await (const [message] of listened(thread)) {
      if (message.type === 'failed') throw errorOf(message.error);
      yield message;
      if (message.type === 'bytes') order('more');
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await thread.terminate();
  }
}

// An error in the thread that it could not tell of rejects; its end closes.
const listened = (thread: Worker) =>
  on(thread, 'message', { close: ['exit'] }) as AsyncIterable<[ExportMessage]>;

const unended = () => new Error('The thread of the export ended without a word.');

const errorOf = ({ code, message, cancelled, stack }: ThreadError): Error => {
  if (cancelled) return new Interrupted(message);
  const cause = stack === undefined ? undefined : Object.assign(new Error(message), { stack });
  return new Problem((code ?? 'internal_error') as ErrorCode, message, cause && { cause });
};
