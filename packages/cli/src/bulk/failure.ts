/** An import that did not come to its end, as the error that says where in the file, why, and what next. */
import { PlugsApiError, PlugsImportError, PlugsJobError } from '@the-plugs/sdk';
import type { Problem } from '@the-plugs/sdk/resources/shared';
import { describeError, type ErrorDetail, type ErrorReport } from '../errors.ts';
import type { MappingFile } from './mapping.ts';

/** A problem that a job or an import ended with, as the error its request would have thrown. */
function problemError(problem: Problem, operation: string): PlugsApiError {
  const response = new Response(null, { status: problem.status });
  return new PlugsApiError({ operation, response, problem });
}

export interface Files {
  readonly label: string;
  readonly mapping?: MappingFile | undefined;
}

/**
 * What is told of it. Places in the file read `leads.csv, line 3, column 5` instead of a pointer.
 * @param files what people call the file, and the mapping file that was used
 * @param next commands to type next, if there are better ones than the error's own
 */
export function describeFailure(
  error: unknown,
  { label, mapping }: Files,
  next: readonly string[],
): ErrorReport {
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
  const details = errors.map((detail) => inFile(detail, label, mapping));
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

/** Rules about the file itself; with a mapping, all others that have a place are about the mapping. */
const fileRules = new Set([
  'binary',
  'compression',
  'delimiter',
  'duplicate_header',
  'empty_file',
  'encoding',
  'file_too_long',
  'header_changed',
  'quoting',
  'record_too_long',
  'too_many_columns',
  'unknown_column',
  'unterminated_quote',
]);

function inFile(detail: ErrorDetail, label: string, mapping: MappingFile | undefined): ErrorDetail {
  const { pointer, ...rest } = detail;
  const place = /^\/content(?:\/line\/(\d+))?(?:\/column\/(\d+))?$/.exec(pointer ?? '');
  if (!place) return detail;
  const at = { line: Number(place[1]), column: Number(place[2]) };
  const there = fileRules.has(detail.rule ?? '') ? undefined : mapping?.original(at);
  if (mapping && there) return { pointer: named(mapping.name, there.line, there.column), ...rest };
  return { pointer: named(label, at.line, at.column), ...rest };
}

/** `leads.csv, line 3, column 5`, as far as it is known. */
function named(label: string, line: number, column: number): string {
  return `${label}${line > 0 ? `, line ${line}` : ''}${column > 0 ? `, column ${column}` : ''}`;
}
