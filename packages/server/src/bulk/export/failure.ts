import type { ErrorCode } from '../../generated/errors.ts';
import { Problem, toProblem } from '../../lib/problem.ts';
import type { ThreadError } from '../import/task.ts';
import { Interrupted } from '../import/thread.ts';

/** An error on its way out of a thread. */
export const toThreadError = (error: unknown): ThreadError => {
  if (error instanceof Interrupted) return { code: null, message: error.message, cancelled: true };
  const problem = toProblem(error);
  const cause = problem.cause instanceof Error ? problem.cause.stack : undefined;
  return { code: problem.code, message: problem.detail, ...(cause !== undefined && { stack: cause }) };
};

/** The same error where it has arrived. */
export const fromThreadError = ({ code, message, cancelled, stack }: ThreadError): Error => {
  if (cancelled) return new Interrupted(message);
  const cause = stack === undefined ? undefined : Object.assign(new Error(message), { stack });
  return new Problem((code ?? 'internal_error') as ErrorCode, message, cause && { cause });
};
