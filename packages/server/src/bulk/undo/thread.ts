import { startThread, threadMemory } from '../../lib/threads.ts';
import { threadOutcome } from '../thread.ts';
import type { UndoPoint, UndoTask } from './task.ts';

/**
 * Runs one undo in a thread of its own and waits for its end.
 * @throws Problem what it failed with; Interrupted when `signal` or a cancel stopped it
 */
export const undoInThread = (
  task: UndoTask,
  signal: AbortSignal,
  onProgress: (point: UndoPoint) => void,
): Promise<UndoPoint> =>
  threadOutcome(
    startThread('worker', import.meta.url, { workerData: task, resourceLimits: threadMemory }),
    signal,
    onProgress,
  );
