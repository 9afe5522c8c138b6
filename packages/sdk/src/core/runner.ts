import type { Credentials } from './auth.ts';
import { type BodySource, bodySource, type WireBody } from './body.ts';
import {
  type ApiErrorClass,
  PlugsApiError,
  PlugsError,
  PlugsNetworkError,
  PlugsTimeoutError,
  type Problem,
} from './errors.ts';
import type { ClientEvent } from './logger.ts';
import type { CallOptions, OperationRequest, RetryPolicy } from './operation.ts';
import {
  isTransient,
  isUnanswered,
  maySendAgain,
  type RetryBudget,
  retryAfter,
  retryPolicy,
  waitBefore,
} from './retry.ts';
import { Scope } from './scope.ts';
import type { Send, WireAnswer } from './transport.ts';
import { orAbort, type World } from './world.ts';

/** What a runner needs; the client puts it together. */
export interface RunnerParts {
  readonly send: Send;
  readonly credentials: Credentials;
  readonly budget: RetryBudget;
  readonly policy: RetryPolicy;
  readonly errors: Readonly<Record<string, ApiErrorClass>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly org: string | undefined;
  /** Milliseconds */
  readonly timeout: number;
  /** Milliseconds */
  readonly deadline: number;
  readonly world: World;
  readonly emit: (event: ClientEvent) => void;
}

/** A good answer with its body unread. */
export interface Opened {
  readonly response: Response;
  /** The attempt's life: abort it to drop the connection. */
  readonly scope: Scope;
  /** Keeps the connection after the call has returned; the answer is to dispose of it. */
  keep(): () => void;
}

/** One call on its way through its attempts. */
interface Run {
  readonly operation: OperationRequest;
  readonly options: CallOptions;
  readonly policy: RetryPolicy;
  readonly body: BodySource;
  readonly key: string | undefined;
  readonly scope: Scope;
  /** How often it was sent. */
  attempt: number;
  /** How often it failed in a way that may pass. */
  failures: number;
  token: string | undefined;
  renewed: boolean;
  /** An attempt may have been carried out although its answer never came. */
  unanswered: boolean;
  kept: boolean;
}

/**
 * Runs operations: attempt, renew the token once when it was refused, wait and try again while
 * that is safe, allowed and worth it. What `read` throws counts as a failure of the attempt, so
 * an answer that breaks off half way is asked for again.
 */
export class Runner {
  readonly #parts: RunnerParts;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  /** One call: attempts until one is answered, refused for good, or time or budget runs out. */
  async run<Out>(
    operation: OperationRequest,
    options: CallOptions,
    read: (opened: Opened) => Promise<Out>,
  ): Promise<Out> {
    const { world, budget, policy } = this.#parts;
    const scope = new Scope(operation.id, options.signal);
    const deadline = options.deadline ?? this.#parts.deadline;
    scope.limit(deadline, () => new PlugsTimeoutError(operation.id, 'deadline', deadline), world.now());
    const run: Run = {
      operation,
      options,
      scope,
      policy: retryPolicy(options.retry, policy),
      body: bodySource(operation.body, operation.contentType),
      key: options.idempotencyKey ?? (operation.idempotent ? world.uuid() : undefined),
      attempt: 0,
      failures: 0,
      token: undefined,
      renewed: false,
      unanswered: false,
      kept: false,
    };
    try {
      for (;;) {
        run.attempt += 1;
        try {
          const out = await this.#attempt(run, read);
          budget.succeeded();
          return out;
        } catch (error) {
          if (!(await this.#renewed(run, error))) await this.#pause(run, error);
        }
      }
    } finally {
      scope.unlimit();
      if (!run.kept) scope.dispose();
    }
  }

  async #attempt<Out>(run: Run, read: (opened: Opened) => Promise<Out>): Promise<Out> {
    const { operation, body, options } = run;
    const scope = new Scope(operation.id, run.scope.signal);
    try {
      run.token = operation.anonymous
        ? undefined
        : await orAbort(this.#parts.credentials.token(), scope.signal, operation.id);
      const wireBody = await body.make();
      const timeout = options.timeout ?? (body.streams ? 0 : this.#parts.timeout);
      scope.limit(timeout, () => new PlugsTimeoutError(operation.id, 'attempt', timeout));
      return await this.#onWire(run, scope, wireBody, read);
    } finally {
      if (!run.kept) scope.dispose();
    }
  }

  async #onWire<Out>(
    run: Run,
    scope: Scope,
    body: WireBody | undefined,
    read: (opened: Opened) => Promise<Out>,
  ): Promise<Out> {
    const { operation, attempt } = run;
    const facts = { operation: operation.id, attempt };
    const { world, send, emit } = this.#parts;
    const startedAt = world.now();
    const elapsed = () => world.now() - startedAt;
    const keep = () => {
      run.kept = true;
      return () => {
        scope.dispose();
        run.scope.dispose();
      };
    };
    try {
      const answer = await send({
        operation,
        attempt,
        headers: this.#headersOf(run),
        body,
        signal: scope.signal,
      });
      const { response } = answer;
      const requestId = response.headers.get('x-request-id') ?? undefined;
      emit({ type: 'response', ...facts, status: response.status, durationMs: elapsed(), requestId });
      if (response.ok) return await read({ response, scope, keep });
      const error = this.#apiError(operation.id, answer);
      if (!run.unanswered || !wasOurDeletion(operation, error)) throw error;
      return await read({
        response: new Response(null, { status: 204, headers: response.headers }),
        scope,
        keep,
      });
    } catch (thrown) {
      const error = explain(operation.id, scope.signal, thrown);
      if (!(error instanceof PlugsApiError)) {
        const { code, message } = error;
        emit({ type: 'failure', ...facts, durationMs: elapsed(), code, message });
      }
      throw error;
    }
  }

  #headersOf({ operation, options, key, token }: Run): Record<string, string> {
    const org = options.org ?? this.#parts.org;
    const { ifMatch } = options;
    return {
      accept:
        operation.answer === 'stream' || operation.answer === 'any'
          ? '*/*'
          : 'application/json, application/problem+json',
      ...this.#parts.headers,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(org === undefined ? {} : { 'x-plugs-organization': org }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(ifMatch === undefined
        ? {}
        : { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
      ...options.headers,
    };
  }

  #apiError(operation: string, { response, error }: WireAnswer): PlugsApiError {
    const { errors, world } = this.#parts;
    const problem = toProblem(response, error);
    const Class = (Object.hasOwn(errors, problem.code ?? '') && errors[problem.code!]) || PlugsApiError;
    return new Class({
      operation,
      response,
      problem,
      retryAfter: retryAfter(response.headers, world.now()),
    });
  }

  /** True when the token was refused and another one is at hand: the server has done nothing yet. */
  async #renewed(run: Run, error: unknown): Promise<boolean> {
    // A refusal of the refresh itself comes through here too, under its own name.
    const isOurs = error instanceof PlugsApiError && error.operation === run.operation.id;
    const refused = isOurs && error.status === 401 && error.code !== 'invalid_credentials';
    if (!refused || run.renewed || run.operation.anonymous || !run.body.resendable) return false;
    run.renewed = true;
    const { id } = run.operation;
    return (await orAbort(this.#parts.credentials.renew(run.token), run.scope.signal, id)) !== undefined;
  }

  /** Waits before the next attempt, or throws the error for good. */
  async #pause(run: Run, error: unknown): Promise<void> {
    const { operation, policy, attempt } = run;
    const { world, budget, emit } = this.#parts;
    const mayAgain = run.body.resendable && maySendAgain(operation, run.key, error);
    if (!isTransient(error) || !mayAgain) throw error;
    run.failures += 1;
    run.unanswered ||= isUnanswered(error);
    if (run.failures > policy.retries) throw error;
    const facts = { operation: operation.id, attempt, code: codeOf(error) };
    const giveUp = (reason: 'budget' | 'retry_after' | 'deadline') => {
      emit({ type: 'give_up', ...facts, reason });
      return error;
    };
    const waitMs = waitBefore(run.failures, error, policy, world);
    if (waitMs === null) throw giveUp('retry_after');
    if (waitMs >= run.scope.remaining(world.now())) throw giveUp('deadline');
    if (!budget.take()) throw giveUp('budget');
    emit({ type: 'retry', ...facts, waitMs });
    await world.sleep(waitMs, run.scope.signal);
  }
}

/** A record that is gone on the second try was deleted by the first, whose answer was lost. */
function wasOurDeletion({ method }: OperationRequest, error: PlugsApiError): boolean {
  return method === 'DELETE' && error.code === 'not_found';
}

/** The reason behind a failure on the wire: the caller's signal, a clock, or the network. */
function explain(operation: string, signal: AbortSignal, thrown: unknown): PlugsError {
  if (signal.aborted) return signal.reason as PlugsError;
  if (thrown instanceof PlugsError) return thrown;
  // Engines differ in what fetch throws; the innermost cause says most.
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PlugsNetworkError(`${operation}: no complete answer from the server (${reason}).`, {
    hint: 'Check the address, the network and the proxy; then call again.',
    cause: thrown,
  });
}

/** Proxies and load balancers do not speak problem+json; their words become the detail. */
function toProblem(response: Response, error: unknown): Problem {
  if (typeof error === 'object' && error !== null && !Array.isArray(error)) return error as Problem;
  if (response.status === 0 || (response.status >= 300 && response.status < 400)) {
    const to = response.headers.get('location') ?? 'another address';
    return { detail: `The server redirects to ${to}.`, hint: 'Use the final address as `server`.' };
  }
  const isText = response.headers.get('content-type')?.startsWith('text/plain') === true;
  const text = isText && typeof error === 'string' ? error.trim().slice(0, 500) : '';
  return {
    detail: text || `The server answered ${response.status} ${response.statusText}`.trim(),
    hint: 'The answer is not from The Plugs: look at the proxy in front of it and at `server`.',
  };
}

export function codeOf(error: unknown): string {
  return error instanceof PlugsError ? error.code : 'unexpected';
}
