import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread from a module beside `from` (`import.meta.url`). Sources run as they are in development,
 * so the file's ending follows that of the caller.
 */
export const startThread = (name: string, from: string, options: WorkerOptions): Worker =>
  new Worker(new URL(`./${name}${from.endsWith('.ts') ? '.ts' : '.js'}`, from), options);
