export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Values of a query: repeated keys for arrays, names such as `created_at[gte]` as they are. */
export type Query = { readonly [name: string]: unknown };

/** One request in the contract's words. Generated resource files make these. */
export interface OperationRequest {
  /** operationId, for example `contacts.list`. */
  readonly id: string;
  readonly method: Method;
  /** Path with `{names}`, for example `/api/v1/contacts/{id}`. */
  readonly path: string;
  readonly params?: {
    readonly path?: { readonly [name: string]: string | number } | undefined;
    readonly query?: Query | undefined;
    readonly header?: { readonly [name: string]: string | number | boolean | null | undefined } | undefined;
  };
  /** JSON by default; bytes and streams go out as they are. */
  readonly body?: unknown;
  /** Content type of a body that is not JSON. */
  readonly contentType?: string | undefined;
  /** Takes an Idempotency-Key, so it may be sent again after a lost answer. */
  readonly idempotent?: boolean | undefined;
  /** Needs no token, for example a login; none is sent and none is renewed. */
  readonly anonymous?: boolean | undefined;
  /** What a success holds: `any` is JSON when it says so, else text. */
  readonly answer?: 'json' | 'stream' | 'none' | 'any' | undefined;
}

/** Settings of one call; each overrides the client's. */
export interface CallOptions {
  /** Stops the call, its waiting and its body. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt; 0 = no limit. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call with its retries; 0 = no limit. */
  readonly deadline?: number | undefined;
  /** Number of retries, `false` for none, or a policy. */
  readonly retry?: RetryOption | undefined;
  /** Kept over retries. Give your own to be safe across restarts of your process. */
  readonly idempotencyKey?: string | undefined;
  /** Organisation id for this call. */
  readonly org?: string | undefined;
  /** Sent as `If-Match`: the write happens only if the record still has this version. */
  readonly ifMatch?: string | number | undefined;
  readonly headers?: { readonly [name: string]: string } | undefined;
}

export type RetryOption = number | false | Partial<RetryPolicy>;

export interface RetryPolicy {
  /** Attempts after the first. */
  readonly retries: number;
  /** Milliseconds: the first wait is random between 0 and this, doubling after. */
  readonly baseDelay: number;
  /** Milliseconds: upper bound of a random wait. */
  readonly maxDelay: number;
  /** Milliseconds: a longer Retry-After is not waited for but thrown. */
  readonly maxRetryAfter: number;
}
