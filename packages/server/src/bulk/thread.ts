import { parentPort, type Worker } from 'node:worker_threads';
import type { ErrorCode } from '../generated/errors.ts';
import { type FieldError, Problem, toProblem } from '../lib/problem.ts';

/** The work ended before its end, on request: cancelled, or the process is stopping. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** An error as it crosses from a thread: a problem's parts, or what is left of something unforeseen. */
export interface ThreadError {
  readonly code: string | null;
  readonly message: string;
  readonly errors?: readonly unknown[];
  readonly cancelled?: boolean;
  readonly stack?: string | undefined;
}

/** What a thread of bulk work tells the process. */
type ThreadMessage<Point, Outcome> =
  | { readonly type: 'progress'; readonly point: Point }
  | { readonly type: 'done'; readonly outcome: Outcome }
  | { readonly type: 'failed'; readonly error: ThreadError };

/** How work in a thread speaks to the process, and hears of it. */
export interface Line<Point> {
  readonly progress: (point: Point) => void;
  /** Whether the process asked it to stop. */
  readonly stopped: () => boolean;
}

const STOP = 'stop';

/** The thread's side: does one task after the other as they come, and tells how each went. */
export const serveThread = <Task, Point, Outcome>(
  work: (task: Task, line: Line<Point>) => Promise<Outcome>,
): void => {
  const port = parentPort!;
  let stopped = false;
  const tell = (message: ThreadMessage<Point, Outcome>) => port.postMessage(message);
  const line: Line<Point> = {
    progress: (point) => tell({ type: 'progress', point }),
    stopped: () => stopped,
  };
  const serve = async (task: Task): Promise<void> => {
    stopped = false;
    try {
      tell({ type: 'done', outcome: await work(task, line) });
    } catch (error) {
      tell({ type: 'failed', error: toThreadError(error) });
    }
  };
  port.on('message', (message: Task | typeof STOP) => {
    if (message === STOP) stopped = true;
    else void serve(message as Task);
  });
};

/** How long a thread without work is kept: a plan is followed by its import, a file by the next one of its set. */
const IDLE_MS = 10_000;

/** What is listened to of a thread. Without names, its own listeners would go too, and it would fall silent. */
const heard = ['message', 'error', 'exit'] as const;

/**
 * Threads that do one kind of bulk work, one task each at a time. To start one takes several times as long as a small
 * task does, so one that did its work waits a while for more. It keeps no process alive; and one that failed or was
 * stopped is ended, whatever it had open with it.
 */
export class Threads<Task, Point, Outcome> {
  readonly #start: () => Worker;
  #idle: Worker | null = null;
  #ending: NodeJS.Timeout | undefined;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /**
   * Does one task in a thread and waits for its end.
   * @param task plain data
   * @throws Problem what the work failed with; Interrupted when `signal` or a cancel stopped it
   */
  async run(task: Task, signal: AbortSignal, onProgress: (point: Point) => void): Promise<Outcome> {
    const thread = this.#take();
    const stop = () => thread.postMessage(STOP);
    signal.addEventListener('abort', stop, { once: true });
    let done = false;
    try {
      thread.postMessage(task);
      if (signal.aborted) stop();
      const outcome = await outcomeOf<Point, Outcome>(thread, onProgress);
      done = true;
      return outcome;
    } finally {
      signal.removeEventListener('abort', stop);
      for (const name of heard) thread.removeAllListeners(name);
      if (done && this.#idle === null) this.#keep(thread);
      else await thread.terminate();
    }
  }

  #take(): Worker {
    const thread = this.#idle ?? this.#start();
    if (thread !== this.#idle) return thread;
    this.#forget();
    thread.ref();
    return thread;
  }

  #keep(thread: Worker): void {
    thread.unref();
    for (const name of ['error', 'exit'] as const) thread.once(name, () => this.#forget());
    this.#idle = thread;
    this.#ending = setTimeout(() => {
      this.#forget();
      void thread.terminate();
    }, IDLE_MS).unref();
  }

  #forget(): void {
    clearTimeout(this.#ending);
    for (const name of heard) this.#idle?.removeAllListeners(name);
    this.#idle = null;
  }
}

const outcomeOf = <Point, Outcome>(thread: Worker, onProgress: (point: Point) => void): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    thread.on('message', (message: ThreadMessage<Point, Outcome>) => {
      if (message.type === 'progress') onProgress(message.point);
      else if (message.type === 'done') resolve(message.outcome);
      else reject(fromThreadError(message.error));
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`The thread ended with code ${code}.`)));
  });

/** An error on its way out of a thread. */
export const toThreadError = (error: unknown): ThreadError => {
  if (error instanceof Interrupted) return { code: null, message: error.message, cancelled: true };
  const problem = toProblem(error);
  const cause = problem.cause instanceof Error ? problem.cause.stack : undefined;
  return {
    code: problem.code,
    message: problem.detail,
    ...(problem.errors && { errors: problem.errors }),
    ...(cause !== undefined && { stack: cause }),
  };
};

/** The same error where it has arrived. */
export const fromThreadError = ({ code, message, errors, cancelled, stack }: ThreadError): Error => {
  if (cancelled) return new Interrupted(message);
  const cause = stack === undefined ? undefined : Object.assign(new Error(message), { stack });
  return new Problem((code ?? 'internal_error') as ErrorCode, message, {
    ...(errors && { errors: errors as readonly FieldError[] }),
    ...(cause && { cause }),
  });
};
