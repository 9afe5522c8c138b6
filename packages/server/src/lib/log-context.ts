import { AsyncLocalStorage } from 'node:async_hooks';

/** What every line written on behalf of a request or a job says about where it belongs. */
export interface LogContext {
  readonly request_id?: string;
  readonly job_id?: string;
  readonly organization_id?: string;
  readonly user_id?: string;
}

const context = new AsyncLocalStorage<LogContext>();

/** Runs `work`; every log line written inside it, however deep, carries the members of `added`. */
export function withLogContext<R>(added: LogContext, work: () => R): R {
  return context.run({ ...context.getStore(), ...added }, work);
}

/** The context of the running request or job; empty outside of one. */
export function logContext(): LogContext {
  return context.getStore() ?? {};
}
