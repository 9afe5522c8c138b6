import { startThread, threadMemory } from '../../lib/threads.ts';
import { threadOutcome } from '../thread.ts';
import type { Checkpoint, ImportOutcome, ImportTask } from './task.ts';

/**
 * Runs one import in a thread of its own and waits for its end.
 * @throws Problem what the import failed with; Interrupted when `signal` or a cancel stopped it
 */
export const runInThread = (
  task: ImportTask,
  signal: AbortSignal,
  onProgress: (checkpoint: Checkpoint) => void,
): Promise<ImportOutcome> =>
  threadOutcome(
    startThread('worker', import.meta.url, { workerData: task, resourceLimits: threadMemory }),
    signal,
    onProgress,
  );
