import { readAnswer } from './answer.ts';
import {
  type SessionOptions,
  sessionCredentials,
  type TokenSource,
  type Tokens,
  tokenCredentials,
} from './auth.ts';
import { Call } from './call.ts';
import { type Download, type DownloadOptions, openDownload } from './download.ts';
import { type ApiErrorClass, PlugsError } from './errors.ts';
import {
  type ClientEvent,
  eventLogger,
  type LogFields,
  type Logger,
  type LogLevel,
  redact,
  redactUrl,
} from './logger.ts';
import type { CallOptions, Method, OperationRequest, Query, RetryOption, RetryPolicy } from './operation.ts';
import { type ListAnswer, PageCall } from './page.ts';
import { type BudgetOptions, RetryBudget, retryPolicy, waitBefore } from './retry.ts';
import { codeOf, Runner } from './runner.ts';
import { createTransport, type Fetch, type Middleware, type MiddlewareContext } from './transport.ts';
import { realWorld, type World } from './world.ts';

export interface ClientOptions {
  /** Address of the server, for example `https://plugs.example.com`. */
  readonly server: string;
  /** A service token, or a function that finds one. */
  readonly token?: string | TokenSource | undefined;
  /** A signed-in session; refreshed once for however many calls. Use this or `token`. */
  readonly auth?: SessionOptions | undefined;
  /** Organisation id, for callers that belong to several. */
  readonly org?: string | undefined;
  /** Another fetch: a proxy, or a server in the same process. */
  readonly fetch?: Fetch | undefined;
  readonly retry?: RetryOption | undefined;
  /** Retries all calls of this client share. */
  readonly budget?: BudgetOptions | undefined;
  /** Milliseconds for one attempt; 60,000 by default, 0 = no limit. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a call with its retries; none by default. */
  readonly deadline?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly logger?: Logger | undefined;
  /** `warn` by default. */
  readonly logLevel?: LogLevel | undefined;
  readonly onEvent?: ((event: ClientEvent) => void) | undefined;
  readonly middleware?: readonly Middleware[] | undefined;
  /** Classes by code; `createClient` fills in the contract's. */
  readonly errors?: Readonly<Record<string, ApiErrorClass>> | undefined;
  readonly world?: World | undefined;
}

/** The request of the escape hatch, for paths this SDK has no method for. */
export interface RawRequest {
  readonly query?: Query | undefined;
  readonly body?: unknown;
  readonly contentType?: string | undefined;
}

/**
 * Sends operations: credentials, retries that never duplicate, timeouts and errors by code.
 * Generated resource files are thin lists of calls to it.
 */
export class Client {
  readonly server: string;
  readonly world: World;
  readonly #runner: Runner;
  readonly #budget: RetryBudget;
  readonly #policy: RetryPolicy;
  readonly #timeout: number;
  readonly #emit: (event: ClientEvent) => void;

  constructor(options: ClientOptions) {
    this.server = checkServer(options.server);
    this.world = options.world ?? realWorld;
    this.#policy = retryPolicy(options.retry);
    this.#budget = new RetryBudget(this.world, options.budget);
    this.#timeout = options.timeout ?? 60_000;
    const log = options.logger && eventLogger(options.logger, options.logLevel ?? 'warn');
    this.#emit = (event) => {
      log?.(event);
      options.onEvent?.(event);
    };
    const onRequest = (request: Request, context: MiddlewareContext) => {
      const headers = redact(request.headers) as LogFields;
      this.#emit({
        type: 'request',
        ...context,
        method: request.method,
        url: redactUrl(request.url),
        headers,
      });
    };
    this.#runner = new Runner({
      send: createTransport(this.server, options.fetch, options.middleware ?? [], onRequest),
      credentials: options.auth
        ? sessionCredentials(options.auth, (tokens) => this.#refresh(tokens), this.world.now)
        : tokenCredentials(options.token),
      budget: this.#budget,
      policy: this.#policy,
      errors: options.errors ?? {},
      headers: options.headers ?? {},
      org: options.org,
      timeout: this.#timeout,
      deadline: options.deadline ?? 0,
      world: this.world,
      emit: this.#emit,
    });
  }

  /** Calls an operation and reads its JSON answer. Starts at once. */
  call<Out>(operation: OperationRequest, options: CallOptions = {}): Call<Out> {
    return new Call(this.#runner.run(operation, options, (opened) => readAnswer<Out>(operation, opened)));
  }

  /** A list: await it for the first page, or iterate over its items. Starts when it is used. */
  page<Item>(operation: OperationRequest, query: Query = {}, options: CallOptions = {}): PageCall<Item> {
    const { cursor: start, ...filters } = { ...operation.params?.query, ...query };
    return new PageCall(
      (cursor) => {
        const params = { ...operation.params, query: { ...filters, cursor } };
        return this.call<ListAnswer<Item>>({ ...operation, params }, options);
      },
      start as string | undefined,
    );
  }

  /** Downloads as a stream that goes on by itself after a cut connection. */
  stream(operation: OperationRequest, options: DownloadOptions = {}): Call<Download> {
    const streaming: OperationRequest = { ...operation, answer: 'stream' };
    const open = (headers: Record<string, string>) =>
      this.#runner.run(
        streaming,
        { ...options, headers: { ...options.headers, ...headers } },
        async (opened) => {
          opened.scope.unlimit();
          return { ...opened, release: opened.keep() };
        },
      );
    const policy = retryPolicy(options.retry, this.#policy);
    const pause = async (attempt: number, error: unknown) => {
      const waitMs = this.#budget.take() ? waitBefore(attempt, error, policy, this.world) : null;
      if (waitMs === null) throw error;
      this.#emit({ type: 'retry', operation: operation.id, attempt, waitMs, code: codeOf(error) });
      await this.world.sleep(waitMs, options.signal);
    };
    const idleTimeout = options.timeout ?? this.#timeout;
    return new Call(
      openDownload({ operation: operation.id, open, pause, retries: policy.retries, idleTimeout, options }),
    );
  }

  /**
   * The escape hatch: any method and path, with the same credentials, retries and errors.
   * JSON answers are parsed, others are text.
   */
  request<Out = unknown>(
    method: Method,
    path: string,
    request: RawRequest = {},
    options: CallOptions = {},
  ): Call<Out> {
    const idempotent = method === 'POST' || method === 'PATCH';
    const { query, body, contentType } = request;
    const operation: OperationRequest = {
      id: `${method} ${path}`,
      method,
      path,
      params: { query },
      body,
      contentType,
      idempotent,
      answer: 'any',
    };
    return this.call<Out>(operation, options);
  }

  async #refresh(tokens: Tokens): Promise<Tokens> {
    this.#emit({ type: 'refresh' });
    return this.call<Tokens>({
      id: 'auth.refresh',
      method: 'POST',
      path: '/api/v1/auth/refresh',
      body: { refresh_token: tokens.refresh_token },
      anonymous: true,
      // A refresh token works once: the key lets the server answer a repeated refresh the same.
      idempotent: true,
    });
  }
}

function checkServer(server: string): string {
  const url = URL.canParse(server) ? new URL(server) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return server.replace(/\/+$/, '');
  throw new PlugsError('invalid_argument', `\`server\` is not an address: ${JSON.stringify(server)}.`, {
    hint: 'Write it like https://plugs.example.com.',
  });
}
