import { startThread, threadMemory } from '../../lib/threads.ts';
import { Threads } from '../thread.ts';
import type { Checkpoint, ImportOutcome, ImportTask } from './task.ts';

/** Each runs one import at a time, be it to plan or to apply it. */
export const importThreads = new Threads<ImportTask, Checkpoint, ImportOutcome>(() =>
  startThread('worker', import.meta.url, { resourceLimits: threadMemory }),
);
