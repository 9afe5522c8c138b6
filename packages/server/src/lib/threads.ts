import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread from a module beside `from` (`import.meta.url`): in development from its source, else from one file
 * that holds all it needs.
 */
export const startThread = (name: string, from: string, options: WorkerOptions): Worker =>
  new Worker(new URL(`./${name}${from.endsWith('.ts') ? '.ts' : '.bundle.js'}`, from), options);

/**
 * For threads through which many short-lived rows pass: left alone, V8 lets their garbage pile up to twice the memory.
 * The limit is some times what the largest batch takes; it is there because V8 collects more eagerly below one.
 */
export const threadMemory = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 192 } as const;
