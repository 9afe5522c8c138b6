import { FramingError } from '../csv/records.ts';

/** One thing wrong with a file or a mapping as a whole. */
export interface Fault {
  /** Stable word for what was broken, for instance `encoding`, `duplicate_header`, `unknown_column`. */
  readonly rule: string;
  readonly message: string;
  /** What to do next, naming the flag where there is one. */
  readonly fix: string;
  readonly line?: number;
  readonly column?: number;
  readonly offset?: number;
  readonly flag?: string;
  readonly choices?: readonly string[];
}

/**
 * The file cannot be read (`unreadable_file`), or the mapping or options do not fit it (`validation_failed`).
 * `faults` is plain data: post it between threads and build the error anew from it.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: 'unreadable_file' | 'validation_failed';
  readonly faults: readonly Fault[];

  constructor(code: 'unreadable_file' | 'validation_failed', faults: readonly Fault[]) {
    super(faults.map((fault) => `${fault.message} ${fault.fix}`).join('\n'));
    this.code = code;
    this.faults = faults;
  }
}

/** Shorthand for the common case of one fault in the file. */
export function unreadable(fault: Fault): SourceError {
  return new SourceError('unreadable_file', [fault]);
}

const framingFixes: Readonly<Record<FramingError['rule'], Pick<Fault, 'fix' | 'flag'>>> = {
  unterminated_quote: {
    fix: 'Close the quote, double quotes inside cells (""), or say --quote none if quotes mean nothing in this file.',
    flag: '--quote',
  },
  record_too_long: { fix: 'Shorten it, or end it with a line break: LF, CRLF and CR are understood.' },
};

/** A quote that is never closed, or a record without end, told as a fault of the file. */
export function framed<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FramingError)) throw error;
    const { rule, message, line, column } = error;
    throw unreadable({ rule, message, line, column, ...framingFixes[rule] });
  }
}
