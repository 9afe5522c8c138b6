/**
 * How a run may end early: Ctrl-C or the deadline of --timeout. Both abort one signal that every request
 * and every wait listens to; a second Ctrl-C ends the process at once.
 */
import { CliError } from './errors.ts';
import { exitCode } from './exit-codes.ts';

const controller = new AbortController();

/** Aborted when the run has to end early; its reason is the CliError to report. */
export const signal: AbortSignal = controller.signal;

/** Ends the run with this reason, as if it had been thrown. */
function end(reason: CliError): void {
  controller.abort(reason);
}

/** Makes Ctrl-C (and a polite kill) end the run in order. */
export function listenForInterrupt(): void {
  const interrupt = (): void => {
    if (signal.aborted) process.exit(exitCode.interrupted);
    end(new CliError('interrupted', 'Interrupted.'));
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
}

/** Ends the run after so many milliseconds. The timer alone does not keep the process alive. */
export function endAfter(milliseconds: number): void {
  const seconds = milliseconds / 1000;
  const late = (): void => end(new CliError('timed_out', `Not done within ${seconds} s (--timeout).`));
  setTimeout(late, milliseconds).unref();
}

let concluded: { readonly error: unknown } | undefined;

/** Notes how the work failed before it tidies up: that is what has to be told, however long tidying takes. */
export function conclude(error: unknown): void {
  concluded = { error };
}

/** How long a command may take to put things in order once it was told to end, in milliseconds. */
const graceMs = 3000;

/**
 * Waits for the work, but not for ever once the run has to end: the work gets a short grace to stop by
 * itself (and say what it wants to say), then what it concluded wins, or the reason if it has not yet.
 */
export async function untilEnded<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<never>((_, reject) => {
    const onAbort = (): void => {
      timer = setTimeout(() => reject(concluded ? concluded.error : signal.reason), graceMs);
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    clearTimeout(timer);
  }
}

/** What comes first: the work's end, or that of the waiting. */
export function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
