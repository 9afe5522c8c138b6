/** `console` is a Logger. */
export interface Logger {
  debug(message: string, fields: LogFields): void;
  info(message: string, fields: LogFields): void;
  warn(message: string, fields: LogFields): void;
  error(message: string, fields: LogFields): void;
}

export type LogFields = { readonly [name: string]: unknown };
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** What happens on the wire, for progress displays, metrics and traces. Holds no secret. */
export type ClientEvent =
  | {
      readonly type: 'request';
      readonly operation: string;
      readonly attempt: number;
      readonly method: string;
      readonly url: string;
      readonly headers: LogFields;
    }
  | {
      readonly type: 'response';
      readonly operation: string;
      readonly attempt: number;
      readonly status: number;
      readonly durationMs: number;
      readonly requestId: string | undefined;
    }
  | {
      readonly type: 'failure';
      readonly operation: string;
      readonly attempt: number;
      readonly durationMs: number;
      readonly code: string;
      readonly message: string;
    }
  | {
      readonly type: 'retry';
      readonly operation: string;
      readonly attempt: number;
      readonly waitMs: number;
      readonly code: string;
    }
  | {
      readonly type: 'give_up';
      readonly operation: string;
      readonly attempt: number;
      readonly reason: 'budget' | 'retry_after' | 'deadline';
      readonly code: string;
    }
  | { readonly type: 'refresh' };

const ranks: Record<LogLevel, number> = { off: 0, error: 1, warn: 2, info: 3, debug: 4 };
const levels: Record<ClientEvent['type'], Exclude<LogLevel, 'off'>> = {
  request: 'debug',
  response: 'debug',
  failure: 'info',
  retry: 'info',
  refresh: 'info',
  give_up: 'warn',
};

/** Writes events at or above the level; each line is redacted once more on its way out. */
export function eventLogger(logger: Logger, level: LogLevel): (event: ClientEvent) => void {
  return (event) => {
    const own = levels[event.type];
    if (ranks[own] > ranks[level]) return;
    const { type, ...fields } = event;
    logger[own](`plugs ${type}`, redact(fields) as LogFields);
  };
}

const secretName = /authorization|cookie|passw|secret|token|api[-_]?key|credential|signature/i;
const secretValue = /\b(Bearer|Basic)\s+[\w.~+/=-]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/gi;
const hidden = '[redacted]';

/** A copy without secrets: by the name of a member, and by the look of a value. */
export function redact(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(secretValue, hidden);
  if (value instanceof Headers) return redact(Object.fromEntries(value.entries()));
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      secretName.test(name) && member !== null && member !== undefined ? hidden : redact(member),
    ]),
  );
}

/** The address without user, password and the values of secret query keys. */
export function redactUrl(address: string): string {
  const url = new URL(address);
  url.username = url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (secretName.test(name)) url.searchParams.set(name, hidden);
  }
  return url.href;
}
