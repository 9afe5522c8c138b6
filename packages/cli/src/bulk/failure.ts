/** An import that did not come to its end, as the error that says where in the file, why, and what next. */
import { PlugsApiError, PlugsImportError, PlugsJobError } from '@the-plugs/sdk';
import type { Problem } from '@the-plugs/sdk/resources/shared';
import { describeError, type ErrorDetail, type ErrorReport } from '../errors.ts';

/** A problem that a job or an import ended with, as the error its request would have thrown. */
function problemError(problem: Problem, operation: string): PlugsApiError {
  const response = new Response(null, { status: problem.status });
  return new PlugsApiError({ operation, response, problem });
}

/**
 * What is told of it. Places in the file read `leads.csv, line 3, column 5` instead of a pointer.
 * @param label what people call the file
 * @param next commands to type next, if there are better ones than the error's own
 */
export function describeFailure(error: unknown, label: string, next: readonly string[]): ErrorReport {
  const problem =
    error instanceof PlugsImportError
      ? error.outcome.import.error
      : error instanceof PlugsJobError
        ? error.job.error
        : null;
  const report = describeError(problem ? problemError(problem, 'import') : error);
  const isAboutFile = (report.errors ?? []).some(({ pointer }) => pointer?.startsWith('/content'));
  if (!problem && !isAboutFile) return next.length > 0 ? { ...report, next } : report;
  const { where: _, hint, errors = [], ...rest } = report;
  const details = errors.map((detail) => inFile(detail, label));
  const [only] = details;
  const isSaid = details.length === 1 && only !== undefined && report.message.startsWith(only.message);
  return {
    ...rest,
    // One fault is said once; a hint about request bodies says nothing about files.
    ...(isSaid ? { where: only.pointer ?? label } : details.length > 0 ? { errors: details } : {}),
    ...(details.length > 0 || hint === undefined ? {} : { hint }),
    ...(next.length > 0 ? { next } : {}),
  };
}

function inFile(detail: ErrorDetail, label: string): ErrorDetail {
  const { pointer, ...rest } = detail;
  const place = /^\/content(?:\/line\/(\d+))?(?:\/column\/(\d+))?$/.exec(pointer ?? '');
  if (!place) return detail;
  const line = place[1] === undefined ? '' : `, line ${place[1]}`;
  const column = place[2] === undefined ? '' : `, column ${place[2]}`;
  return { pointer: `${label}${line}${column}`, ...rest };
}
