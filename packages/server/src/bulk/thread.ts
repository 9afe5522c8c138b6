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

/** The thread's side: does the work, and tells how it went. */
export const serveThread = async <Point, Outcome>(
  work: (line: Line<Point>) => Promise<Outcome>,
): Promise<void> => {
  const port = parentPort!;
  let stopped = false;
  port.on('message', () => {
    stopped = true;
  });
  const tell = (message: ThreadMessage<Point, Outcome>) => port.postMessage(message);
  const line: Line<Point> = {
    progress: (point) => tell({ type: 'progress', point }),
    stopped: () => stopped,
  };
  try {
    tell({ type: 'done', outcome: await work(line) });
  } catch (error) {
    tell({ type: 'failed', error: toThreadError(error) });
  } finally {
    port.close();
  }
};

/**
 * The process's side: waits for the end of a thread that was started just now.
 * @throws Problem what the work failed with; Interrupted when `signal` or a cancel stopped it
 */
export const threadOutcome = async <Point, Outcome>(
  thread: Worker,
  signal: AbortSignal,
  onProgress: (point: Point) => void,
): Promise<Outcome> => {
  const stop = () => thread.postMessage('stop');
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (signal.aborted) stop();
    return await new Promise<Outcome>((resolve, reject) => {
      thread.on('message', (message: ThreadMessage<Point, Outcome>) => {
        if (message.type === 'progress') onProgress(message.point);
        else if (message.type === 'done') resolve(message.outcome);
        else reject(fromThreadError(message.error));
      });
      thread.on('error', reject);
      thread.on('exit', (code) => reject(new Error(`The thread ended with code ${code}.`)));
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await thread.terminate();
  }
};

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
