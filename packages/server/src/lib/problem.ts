import { type ErrorCode, errors } from '../generated/errors.ts';

/** One thing wrong with one place of a request. */
export interface FieldError {
  /** JSON Pointer into the body (`/email`), or the name of the parameter (`/limit`). */
  readonly pointer: string;
  /** The rule that was broken, for example `format` or `max_length`. */
  readonly rule: string;
  readonly message: string;
  /** The offending value, where it is safe to repeat it. */
  readonly value?: unknown;
}

/** An organisation that a caller may choose. */
export interface OrganizationChoice {
  readonly id: string;
  readonly name: string;
}

export interface ProblemOptions {
  readonly errors?: readonly FieldError[];
  /** With `organization_required`: those to choose from. */
  readonly organizations?: readonly OrganizationChoice[];
  /** Header fields of the answer, for example `{ 'Retry-After': '30' }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What really happened: for the log, never for the answer. */
  readonly cause?: unknown;
}

/** The body of every answer that is an error: RFC 9457, with our own members `code`, `hint` and `request_id`. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ErrorCode;
  readonly hint: string;
  readonly request_id: string;
  readonly errors?: readonly FieldError[];
  readonly organizations?: readonly OrganizationChoice[];
}

/**
 * An error that the caller may see. `code` names a line of the error table, which gives status, title and hint;
 * `detail` says in one sentence what went wrong here.
 */
export class Problem extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly organizations?: readonly OrganizationChoice[];
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;

  constructor(code: ErrorCode, detail: string, options: ProblemOptions = {}) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    const { status, retryable } = errors[code];
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.detail = detail;
    this.retryable = retryable;
    this.headers = { ...requiredHeaders(status, retryable), ...options.headers };
    if (options.errors !== undefined) this.errors = options.errors;
    if (options.organizations !== undefined) this.organizations = options.organizations;
  }
}

/** What RFC 9110 demands of a status: a challenge with 401, and a time to wait where waiting helps. */
function requiredHeaders(status: number, retryable: boolean): Record<string, string> {
  if (status === 401) return { 'WWW-Authenticate': 'Bearer' };
  // A client cannot tell a conflict that passes from one that stays, unless it is told to come back.
  if (status === 429 || status === 503 || (status === 409 && retryable)) return { 'Retry-After': '1' };
  return {};
}

/**
 * The answer to send for a problem.
 * @param context.instance  path of the request, without its query
 * @param context.requestId the value of X-Request-Id
 */
export function toProblemDocument(
  problem: Problem,
  context: { instance: string; requestId: string },
): ProblemDocument {
  const { title, hint } = errors[problem.code];
  return {
    type: `urn:the-plugs:error:${problem.code}`,
    title,
    status: problem.status,
    detail: problem.detail,
    instance: context.instance,
    code: problem.code,
    hint,
    request_id: context.requestId,
    ...(problem.errors === undefined ? {} : { errors: problem.errors }),
    ...(problem.organizations === undefined ? {} : { organizations: problem.organizations }),
  };
}

/**
 * Turns anything thrown into a `Problem`: problems stay as they are, faults of the storage become
 * `storage_full`, `storage_unavailable` or `deadline_exceeded`, and everything else becomes
 * `internal_error` with a text that gives nothing away. The original is kept as `cause`.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = storageFault(error) ?? 'internal_error';
  return new Problem(code, SAFE_TEXT[code], { cause: error });
}

type FaultCode = 'storage_full' | 'storage_unavailable' | 'deadline_exceeded';

const SAFE_TEXT: Readonly<Record<FaultCode | 'internal_error', string>> = {
  storage_full: 'The storage has no space left for this request.',
  storage_unavailable: 'The storage did not answer; nothing of this request was kept.',
  deadline_exceeded: 'The storage took too long to answer; nothing of this request was kept.',
  internal_error: 'Something went wrong on our side. The request id leads to the reason in the log.',
};

/**
 * Codes of the three worlds below us: SQLite result names, errno names, and SQLSTATEs
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html). First match wins.
 */
const FAULTS: readonly (readonly [RegExp, FaultCode])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG|53100)$/, 'storage_full'],
  [/^57014$/, 'deadline_exceeded'],
  [/^SQLITE_(BUSY|LOCKED|IOERR|CANTOPEN|READONLY|NOMEM|PROTOCOL)/, 'storage_unavailable'],
  [/^(EROFS|EIO|EMFILE|ENFILE|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH)$/, 'storage_unavailable'],
  [/^(ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/, 'storage_unavailable'],
  // Connection lost, too many connections, shutdown, failover, and conflicts that outlived the retries.
  [/^(08...|53200|53300|57P0[1-5]|58030|25006|40001|40P01|55P03)$/, 'storage_unavailable'],
];

/** Faults for which node-postgres gives no code. */
const LOST_CONNECTION =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired)|^Client .* is not queryable$/;

/** Which storage fault stands in the error or in what caused it, if any. */
export function storageFault(error: unknown): FaultCode | undefined {
  for (let depth = 0; depth < 8 && error instanceof Error; depth += 1) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    const fault = FAULTS.find(([pattern]) => pattern.test(code));
    if (fault !== undefined) return fault[1];
    if (LOST_CONNECTION.test(error.message)) return 'storage_unavailable';
    error = error.cause;
  }
  return undefined;
}
