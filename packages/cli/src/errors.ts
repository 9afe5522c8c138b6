/**
 * Every failure of the CLI passes through here once: whatever was thrown becomes one ErrorReport that says
 * what happened, where, why (which rule), what to type next, and with which code the process ends.
 * Commands throw; they never print an error and never end the process.
 */
import { PlugsApiError, PlugsError } from '@the-plugs/sdk/core';
import { type ExitCode, exitCode } from './exit-codes.ts';

/** One rule that was broken, as the server or the CLI states it. */
export interface ErrorDetail {
  readonly pointer?: string;
  readonly rule?: string;
  readonly message: string;
  readonly value?: unknown;
}

/** What is told of a failure; printed as text, or under --json as `{ "error": ErrorReport }`. */
export interface ErrorReport {
  readonly code: string;
  readonly message: string;
  readonly where?: string;
  readonly errors?: readonly ErrorDetail[];
  readonly hint?: string;
  readonly next?: readonly string[];
  readonly status?: number;
  readonly request_id?: string;
  readonly exit_code: ExitCode;
}

export interface CliErrorOptions {
  /** File, request or flag the failure belongs to. */
  readonly where?: string;
  /** Commands to type next; replaces the ones of the table. */
  readonly next?: readonly string[];
  readonly hint?: string;
  readonly errors?: readonly ErrorDetail[];
  readonly cause?: unknown;
}

interface Rule {
  readonly exit: ExitCode;
  readonly next?: readonly string[];
  readonly hint?: string;
}

/** The one table: code of an error, the CLI's own or the contract's, to exit code and next step. */
export const rules = {
  // the CLI's own
  usage: { exit: exitCode.usage },
  unknown_command: { exit: exitCode.usage, next: ['plugs --help'] },
  no_server: {
    exit: exitCode.usage,
    next: [
      'plugs demo',
      'plugs contacts list --local',
      'plugs profile add work --server https://plugs.example',
    ],
  },
  unknown_profile: { exit: exitCode.usage, next: ['plugs profile list'] },
  needs_terminal: { exit: exitCode.usage },
  needs_yes: { exit: exitCode.refused, hint: 'Add --yes to say that you mean it.' },
  not_confirmed: { exit: exitCode.refused },
  not_signed_in: { exit: exitCode.unauthorised, next: ['plugs auth login'] },
  keychain_unavailable: { exit: exitCode.unauthorised },
  keychain_failed: { exit: exitCode.unauthorised },
  profile_locked: {
    exit: exitCode.refused,
    hint: 'Another plugs holds the lock; try again when it has ended.',
  },
  config_unreadable: { exit: exitCode.error },
  file_unreadable: { exit: exitCode.error },
  file_unwritable: { exit: exitCode.error },
  invalid_json: { exit: exitCode.usage },
  invalid_mapping: { exit: exitCode.usage },
  invalid_plan: { exit: exitCode.usage },
  not_interrupted: { exit: exitCode.refused },
  invalid_settings: { exit: exitCode.usage },
  missing_parents: { exit: exitCode.refused },
  plan_stale: { exit: exitCode.refused, hint: 'Plan again and read what would happen.' },
  nothing_sealed: { exit: exitCode.refused },
  not_anchored: { exit: exitCode.error },
  invalid_query: { exit: exitCode.usage, next: ['plugs help formats'] },
  local_unavailable: { exit: exitCode.error },
  start_refused: { exit: exitCode.refused },
  network: { exit: exitCode.network, next: ['plugs doctor'] },
  tls: {
    exit: exitCode.network,
    hint: 'If the certificate is signed by your own authority, name its PEM file in PLUGS_CA_FILE.',
    next: ['plugs doctor'],
  },
  partly_done: { exit: exitCode.partial },
  checks_failed: { exit: exitCode.error },
  timed_out: { exit: exitCode.timedOut, hint: 'Give it longer with --timeout.' },
  interrupted: { exit: exitCode.interrupted },
  // the SDK's
  timeout: { exit: exitCode.timedOut, hint: 'Give it longer with --timeout.' },
  signed_out: { exit: exitCode.unauthorised, next: ['plugs auth login'] },
  invalid_argument: { exit: exitCode.usage },
  unexpected: { exit: exitCode.error, hint: 'Run it again with --verbose to see where it comes from.' },
  // the contract's
  invalid_request: { exit: exitCode.usage },
  organization_required: {
    exit: exitCode.usage,
    next: ['plugs organizations list'],
    hint: 'Name it with --org or PLUGS_ORG.',
  },
  unauthenticated: { exit: exitCode.unauthorised, next: ['plugs auth login'] },
  token_expired: { exit: exitCode.unauthorised, next: ['plugs auth login'] },
  session_revoked: { exit: exitCode.unauthorised, next: ['plugs auth login'] },
  invalid_credentials: { exit: exitCode.unauthorised, next: ['plugs auth login'] },
  missing_scope: { exit: exitCode.unauthorised, next: ['plugs auth whoami'] },
  precondition_failed: {
    exit: exitCode.refused,
    hint: 'Read the record again and use its version with --if-match.',
  },
  integration_state: { exit: exitCode.refused, next: ['plugs integrations list'] },
  integration_access: { exit: exitCode.unauthorised, next: ['plugs integrations list --status error'] },
  integration_refused: { exit: exitCode.error, next: ['plugs integrations list --status error'] },
  integration_unavailable: { exit: exitCode.network, hint: 'What was done is done; sync again later.' },
  hubspot_brake: { exit: exitCode.refused, next: ['plugs hubspot plan'] },
  hubspot_access: { exit: exitCode.unauthorised, next: ['plugs hubspot doctor'] },
  hubspot_daily_limit: {
    exit: exitCode.timedOut,
    hint: "What was done is done; sync again after midnight in the account's time zone.",
  },
  hubspot_error_limit: {
    exit: exitCode.timedOut,
    hint: 'What was done is done; mend what the failed records have in common, and sync again after midnight UTC.',
    next: ['plugs hubspot doctor'],
  },
  hubspot_refused: { exit: exitCode.error, next: ['plugs hubspot doctor'] },
  hubspot_unavailable: { exit: exitCode.network, hint: 'What was done is done; sync again later.' },
  rate_limited: { exit: exitCode.rateLimited },
  deadline_exceeded: { exit: exitCode.timedOut },
  storage_unavailable: { exit: exitCode.network },
  shutting_down: { exit: exitCode.network },
} as const satisfies Record<string, Rule>;

export type CliErrorCode = keyof typeof rules;

/** Exit code of an answer whose code is not in the table. */
function exitOfStatus(status: number): ExitCode {
  if (status === 401 || status === 403 || status === 407) return exitCode.unauthorised;
  if (status === 409 || status === 412 || status === 428) return exitCode.refused;
  if (status === 429) return exitCode.rateLimited;
  if (status === 408 || status === 504) return exitCode.timedOut;
  if (status === 502 || status === 503) return exitCode.network;
  return exitCode.error;
}

/** A failure the CLI itself finds. The code decides exit code and next step, unless told otherwise. */
export class CliError extends Error {
  readonly code: CliErrorCode;
  readonly options: CliErrorOptions;
  constructor(code: CliErrorCode, message: string, options: CliErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'CliError';
    this.code = code;
    this.options = options;
  }
}

/** A failure whose report is ready. `printed`: stdout already holds it, inside its JSON document. */
export class ReportedError extends Error {
  readonly report: ErrorReport;
  readonly printed: boolean;
  constructor(report: ErrorReport, printed: boolean) {
    super(report.message);
    this.report = report;
    this.printed = printed;
  }
}

/** A refused token is replaced where it came from: PLUGS_TOKEN wins over any signing in. */
const tokenGiven: Rule = {
  exit: exitCode.unauthorised,
  hint: 'The token came from PLUGS_TOKEN: put a valid one there, or unset it and sign in with plugs auth login.',
};
const tokenRefused: ReadonlySet<string> = new Set(['unauthenticated', 'token_expired', 'session_revoked']);

function ruleOf(code: string): Rule | undefined {
  if (tokenRefused.has(code) && process.env.PLUGS_TOKEN) return tokenGiven;
  return Object.hasOwn(rules, code) ? rules[code as CliErrorCode] : undefined;
}

function report(
  code: string,
  message: string,
  options: CliErrorOptions,
  answer: { exit?: ExitCode; status?: number; request_id?: string } = {},
): ErrorReport {
  const rule: Rule | undefined = ruleOf(code);
  const next = options.next ?? rule?.next;
  const hint = options.hint ?? rule?.hint;
  return {
    code,
    message,
    ...(options.where ? { where: options.where } : {}),
    ...(options.errors?.length ? { errors: options.errors } : {}),
    ...(hint ? { hint } : {}),
    ...(next?.length ? { next } : {}),
    ...(answer.status ? { status: answer.status } : {}),
    ...(answer.request_id ? { request_id: answer.request_id } : {}),
    exit_code: rule?.exit ?? answer.exit ?? exitCode.error,
  };
}

/** The error and everything below it: `cause`s and the members of an AggregateError (happy eyeballs). */
function* chain(error: unknown): Generator<Error> {
  let current = error;
  for (let depth = 0; current instanceof Error && depth < 8; depth++) {
    yield current;
    if (current instanceof AggregateError && current.errors[0] instanceof Error) yield current.errors[0];
    current = current.cause;
  }
}

const networkCodes = /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|EPROTO|ERR_PROXY|UND_ERR_|HPE_)/;
const tlsCodes = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS|ERR_SSL/;

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const networkWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was cut',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name server does not answer',
  ETIMEDOUT: 'no answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'no answer in time',
};

/** A request that got no answer: which link of the chain broke, in words. */
function describeNetwork(error: Error): ErrorReport | undefined {
  const causes = [...chain(error)];
  const tls = causes.find((cause) => tlsCodes.test(codeOf(cause)));
  if (tls)
    return report('tls', `The server's certificate is not trusted: ${tls.message} (${codeOf(tls)}).`, {});
  const network = causes.findLast((cause) => networkCodes.test(codeOf(cause)));
  if (!network && codeOf(error) !== 'network') return undefined;
  const code = network ? codeOf(network) : '';
  const words = networkWords[code];
  const why = words ? `${words} (${code})` : (network ?? causes.at(-1) ?? error).message.replace(/\.$/, '');
  const port =
    network && 'address' in network && 'port' in network ? ` at ${network.address}:${network.port}` : '';
  return report('network', `The server cannot be reached${port}: ${why}.`, {});
}

const listenWords: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EADDRNOTAVAIL: 'this machine has no such address',
  EACCES: 'that port is reserved, or access to it is denied',
};

/** A server of ours that cannot have its address. */
function describeListening(error: Error): ErrorReport | undefined {
  if (!('syscall' in error && error.syscall === 'listen' && 'address' in error && 'port' in error)) return;
  const why = listenWords[codeOf(error)] ?? codeOf(error);
  return report('usage', `Cannot listen at ${error.address}:${error.port}: ${why}.`, {
    hint: 'Choose another port, or 0 for a free one.',
  });
}

const fileWords: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many open files',
};

function describeFile(error: Error): ErrorReport | undefined {
  const words = fileWords[codeOf(error)];
  if (!words) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  const writing = 'syscall' in error && /write|mkdir|rename|fsync|ftruncate/.test(String(error.syscall));
  const code = writing || codeOf(error) === 'ENOSPC' ? 'file_unwritable' : 'file_unreadable';
  const verb = code === 'file_unwritable' ? 'write' : 'read';
  return report(code, `Cannot ${verb} ${path ?? 'a file'}: ${words}.`, {});
}

/** Errors of oclif's parser carry `oclif.exit`; their text ends in a line we say better. */
function describeUsage(error: Error, command: string | undefined): ErrorReport | undefined {
  if (!('oclif' in error)) return undefined;
  const message = error.message
    .replace(/\n?\s*See more help with --help\s*$/, '')
    .replace(/^Parsing --(\S+) \n\t/, '--$1: ');
  return report('usage', message, {
    next: [`plugs ${command ? `${command.replaceAll(':', ' ')} ` : ''}--help`],
  });
}

function describeProblem(error: PlugsApiError): ErrorReport {
  const url = error.response.url;
  // The server's hints speak of requests, ours of commands.
  const hint = ruleOf(error.code)?.hint ?? error.hint;
  return report(
    error.code,
    error.detail,
    {
      where: url ? `${error.operation} at ${url}` : error.operation,
      errors: error.errors,
      ...(hint ? { hint } : {}),
    },
    {
      exit: exitOfStatus(error.status),
      status: error.status,
      ...(error.requestId ? { request_id: error.requestId } : {}),
    },
  );
}

/** A problem of the server in our own process (local mode), thrown before there was a request. */
function describeLocal(error: Error): ErrorReport | undefined {
  if (error.name !== 'Problem' || !('detail' in error)) return undefined;
  return report(codeOf(error), String(error.detail), {});
}

/** A server in our own process that will not start, and says why. */
function describeRefusal(error: Error): ErrorReport | undefined {
  if (error.name !== 'StartRefusal') return undefined;
  const { hint, next } = error as Error & { hint: string; next: readonly string[] };
  return report('start_refused', error.message, { hint, next });
}

/** The SDK's own failures: no answer, no session, a call it refuses to make. */
function describeSdk(error: PlugsError): ErrorReport {
  const network = error.code === 'network' ? describeNetwork(error) : undefined;
  return network ?? report(error.code, error.message, error.hint ? { hint: error.hint } : {});
}

/**
 * Turns whatever was thrown into what is told about it.
 * @param command id of the command that ran (`contacts:list`), for the next step of a usage error
 */
export function describeError(error: unknown, command?: string): ErrorReport {
  if (!(error instanceof Error)) return report('unexpected', String(error), {});
  if (error instanceof ReportedError) return error.report;
  if (error instanceof CliError) return report(error.code, error.message, error.options);
  if (error.name === 'ExitPromptError') return report('interrupted', 'Interrupted.', {});
  const cliCause = [...chain(error)].find((cause) => cause instanceof CliError);
  if (cliCause) return describeError(cliCause, command);
  if (error.name === 'TimeoutError') return report('timed_out', 'No answer in time.', {});
  if (error instanceof PlugsApiError) return describeProblem(error);
  if (error instanceof PlugsError) return describeSdk(error);
  return (
    describeUsage(error, command) ??
    describeLocal(error) ??
    describeRefusal(error) ??
    describeListening(error) ??
    describeNetwork(error) ??
    describeFile(error) ??
    report('unexpected', error.message || error.name, {})
  );
}
