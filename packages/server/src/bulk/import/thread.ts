import type { Worker } from 'node:worker_threads';
import type { ErrorCode } from '../../generated/errors.ts';
import { type FieldError, Problem } from '../../lib/problem.ts';
import { startThread, threadMemory } from '../../lib/threads.ts';
import type { Checkpoint, ImportMessage, ImportOutcome, ImportTask, ThreadError } from './task.ts';

/** The run ended before the file did, on request: cancelled, or the process is stopping. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/**
 * Runs one import in a thread of its own and waits for its end.
 * @throws Problem what the import failed with; Interrupted when `signal` or a cancel stopped it
 */
export const runInThread = async (
  task: ImportTask,
  signal: AbortSignal,
  onProgress: (checkpoint: Checkpoint) => void,
): Promise<ImportOutcome> => {
  const thread = startThread('worker', import.meta.url, {
    workerData: task,
    resourceLimits: threadMemory,
  });
  const stop = () => thread.postMessage('stop');
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (signal.aborted) stop();
    return await outcomeOf(thread, onProgress);
  } finally {
    signal.removeEventListener('abort', stop);
    await thread.terminate();
  }
};

const outcomeOf = (thread: Worker, onProgress: (checkpoint: Checkpoint) => void): Promise<ImportOutcome> =>
  new Promise((resolve, reject) => {
    thread.on('message', (message: ImportMessage) => {
      if (message.type === 'progress') onProgress(message.checkpoint);
      else if (message.type === 'done') resolve(message.outcome);
      else reject(errorOf(message.error));
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`The import's thread ended with code ${code}.`)));
  });

const errorOf = ({ code, message, errors, cancelled, stack }: ThreadError): Error => {
  if (cancelled) return new Interrupted(message);
  const cause = stack === undefined ? undefined : Object.assign(new Error(message), { stack });
  return new Problem((code ?? 'internal_error') as ErrorCode, message, {
    ...(errors && { errors: errors as readonly FieldError[] }),
    ...(cause && { cause }),
  });
};
