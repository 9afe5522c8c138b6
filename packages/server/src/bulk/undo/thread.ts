import { startThread, threadMemory } from '../../lib/threads.ts';
import { Threads } from '../thread.ts';
import type { UndoPoint, UndoTask } from './task.ts';

/** Each runs one undo at a time. */
export const undoThreads = new Threads<UndoTask, UndoPoint, UndoPoint>(() =>
  startThread('worker', import.meta.url, { resourceLimits: threadMemory }),
);
