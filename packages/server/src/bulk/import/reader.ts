import { on } from 'node:events';
import { Problem } from '../../lib/problem.ts';
import { startThread, threadMemory } from '../../lib/threads.ts';
import { type Batch, type Fault, type ReadPlan, readRows, SourceError } from '../source/index.ts';
import { importShape } from './shapes.ts';
import { openSpool, type SpoolPlace } from './spools.ts';

const BATCHES_AHEAD = 2;

/** Files below this many bytes are read in less time than a thread takes to start. */
const SMALL = 256 * 1024;

type Message =
  | { type: 'batch'; batch: Batch }
  | { type: 'end' }
  | {
      type: 'fault';
      code: 'unreadable_file' | 'validation_failed';
      faults: readonly Fault[];
    }
  | { type: 'error'; error: unknown };

/** The problem that tells a person what is wrong with a file or its mapping: all of it at once, each way out once. */
export const faultProblem = (
  code: 'unreadable_file' | 'validation_failed',
  faults: readonly Fault[],
): Problem => {
  const fixes = [...new Set(faults.map(({ fix }) => fix))].join(' ');
  const [only] = faults;
  const what = faults.length === 1 ? only!.message : `${faults.length} things keep the file from being read.`;
  return new Problem(code, `${what} ${fixes}`, {
    errors: faults.map(({ rule, message, line, column, flag, choices }) => ({
      // Where to look comes first; the way out names the flag in any case.
      pointer:
        line === undefined
          ? (flag ?? '/content')
          : `/content/line/${line}${column === undefined ? '' : `/column/${column}`}`,
      rule,
      message,
      ...(choices && { value: choices }),
    })),
  });
};

/**
 * The batches of a file.
 * @param rows in a batch
 * @param size bytes of the file
 * @throws Problem when it cannot be read to its end
 */
export const readBatches = (
  place: SpoolPlace,
  plan: ReadPlan,
  rows: number,
  size: number,
): AsyncGenerator<Batch> => (size < SMALL ? readHere : readInThread)(place, plan, rows);

async function* readHere(place: SpoolPlace, plan: ReadPlan, rows: number): AsyncGenerator<Batch> {
  try {
    yield* readRows(openSpool(place).read(), plan, importShape(plan.resource), rows);
  } catch (error) {
    throw error instanceof SourceError ? faultProblem(error.code, error.faults) : error;
  }
}

/** A thread of its own, so that reading costs the writer no time. */
async function* readInThread(place: SpoolPlace, plan: ReadPlan, rows: number): AsyncGenerator<Batch> {
  const thread = startThread('reader-thread', import.meta.url, {
    workerData: { place, plan, rows },
    resourceLimits: threadMemory,
  });
  try {
    for (let i = 0; i < BATCHES_AHEAD; i += 1) thread.postMessage('more');
    for await (const [message] of on(thread, 'message') as AsyncIterable<[Message]>) {
      if (message.type === 'end') return;
      if (message.type === 'fault') throw faultProblem(message.code, message.faults);
      if (message.type === 'error') throw message.error;
      yield message.batch;
      thread.postMessage('more');
    }
  } finally {
    await thread.terminate();
  }
}
