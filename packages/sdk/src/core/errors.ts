/** One broken rule at one place of a request body (RFC 9457 extension member `errors`). */
export interface FieldError {
  /** JSON pointer into the body, for example `/email`. */
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
  readonly value?: unknown;
}

/** An `application/problem+json` answer as the server writes it. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly code?: string;
  readonly hint?: string;
  readonly request_id?: string;
  readonly retryable?: boolean;
  readonly errors?: readonly FieldError[];
  /** With `organization_required`: the organisations to choose from. */
  readonly organizations?: readonly { readonly id: string; readonly name: string }[];
}

/** Everything the SDK throws is a PlugsError; `code` is stable, messages are not. */
export class PlugsError extends Error {
  readonly code: string;
  /** What to do next, in one sentence. */
  readonly hint: string | undefined;

  constructor(code: string, message: string, options: { hint?: string | undefined; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'PlugsError';
    this.code = code;
    this.hint = options.hint;
  }
}

/** What the client knows when the server has refused a call. */
export interface ApiErrorFacts {
  /** operationId, for example `contacts.get`. */
  readonly operation: string;
  /** The answer; its body has been read. `problem` holds what it said. */
  readonly response: Response;
  readonly problem: Problem;
  /** Seconds to wait, from `Retry-After`. */
  readonly retryAfter?: number | undefined;
}

/**
 * The server answered with an error. Each code of the contract has its own subclass;
 * a code this SDK does not know is a plain PlugsApiError.
 */
export class PlugsApiError extends PlugsError {
  readonly operation: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly problem: Problem;
  readonly response: Response;

  constructor(facts: ApiErrorFacts) {
    const { problem, response } = facts;
    const code = problem.code ?? `http_${response.status}`;
    const title = problem.title ?? (response.statusText || `HTTP ${response.status}`);
    const detail = problem.detail ?? title;
    const requestId = problem.request_id ?? response.headers.get('x-request-id') ?? undefined;
    super(code, `${detail} (${code}, ${facts.operation}, request ${requestId ?? 'unknown'})`, {
      hint: problem.hint,
    });
    this.name = new.target.name;
    this.operation = facts.operation;
    this.status = response.status;
    this.title = title;
    this.detail = detail;
    this.errors = problem.errors ?? [];
    this.requestId = requestId;
    this.retryAfter = facts.retryAfter;
    this.problem = problem;
    this.response = response;
  }

  /** The error as data, without the answer's headers. */
  toJSON(): Record<string, unknown> {
    const { code, status, title, detail, hint, errors, requestId, retryAfter, operation } = this;
    return {
      code,
      status,
      title,
      detail,
      hint,
      errors,
      request_id: requestId,
      retry_after: retryAfter,
      operation,
    };
  }
}

/** The constructor every generated error class shares. */
export type ApiErrorClass = new (facts: ApiErrorFacts) => PlugsApiError;

/** No answer, or an answer that broke off: the server may or may not have acted. */
export class PlugsNetworkError extends PlugsError {
  constructor(message: string, options: { hint?: string | undefined; cause?: unknown } = {}) {
    super('network', message, options);
    this.name = 'PlugsNetworkError';
  }
}

/** Time ran out: `attempt` is one try, `deadline` is the whole call with its retries. */
export class PlugsTimeoutError extends PlugsError {
  readonly limit: 'attempt' | 'deadline';
  readonly timeoutMs: number;

  constructor(operation: string, limit: 'attempt' | 'deadline', timeoutMs: number, cause?: unknown) {
    super('timeout', `${operation}: no answer within ${timeoutMs} ms (${limit}).`, {
      hint:
        limit === 'attempt' ? 'Raise `timeout`.' : 'Raise `deadline`, or call again: nothing is done twice.',
      cause,
    });
    this.name = 'PlugsTimeoutError';
    this.limit = limit;
    this.timeoutMs = timeoutMs;
  }
}

/** The caller's AbortSignal fired; `cause` is the signal's reason. */
export class PlugsAbortError extends PlugsError {
  constructor(operation: string, cause?: unknown) {
    super('aborted', `${operation}: aborted by the caller.`, { cause });
    this.name = 'PlugsAbortError';
  }
}

/** Answers in a form for people who prefer values to exceptions. */
export type Result<Out> =
  | { readonly ok: true; readonly data: Out }
  | { readonly ok: false; readonly error: PlugsError };
