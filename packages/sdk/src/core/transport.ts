import createOpenapi from 'openapi-fetch';
import type { WireBody } from './body.ts';
import { PlugsError } from './errors.ts';
import type { OperationRequest } from './operation.ts';

/**
 * Sees each attempt on the wire. Call `next` to send; call it again, with `request.clone()`
 * made before the first time, to send again.
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: MiddlewareContext,
) => Promise<Response>;

export interface MiddlewareContext {
  /** operationId */
  readonly operation: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

export type Fetch = (request: Request) => Promise<Response>;

/** One request on the wire. */
interface WireRequest {
  readonly operation: OperationRequest;
  readonly attempt: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WireBody | undefined;
  readonly signal: AbortSignal;
}

/** The answer and, when it is an error, what its body said. The body of a success is unread. */
export interface WireAnswer {
  readonly response: Response;
  readonly error: unknown;
}

export type Send = (request: WireRequest) => Promise<WireAnswer>;

type OpenapiRequest = (
  method: string,
  path: string,
  init: Readonly<Record<string, unknown>>,
) => Promise<{ error?: unknown; response: Response }>;

/**
 * openapi-fetch with its serialisers: path values encoded, arrays as repeated keys.
 * @param onRequest sees each request as it leaves
 */
export function createTransport(
  server: string,
  fetch: Fetch | undefined,
  middleware: readonly Middleware[],
  onRequest: (request: Request, context: MiddlewareContext) => void,
): Send {
  // The client is generic over one contract's paths; operations here bring their own types.
  const { request: openapi } = createOpenapi({ baseUrl: server }) as unknown as { request: OpenapiRequest };
  const base: Fetch = (request) => (fetch ?? globalThis.fetch)(request);

  return async ({ operation, attempt, headers, body, signal }) => {
    const { id, method, path, params } = operation;
    const context = { operation: id, attempt };
    const send = middleware.reduceRight<Fetch>(
      (next, layer) => (request) => layer(request, next, context),
      (request) => {
        onRequest(request, context);
        return base(request);
      },
    );
    checkPath(operation);
    return openapi(method, path, {
      params: { path: params?.path, query: params?.query, header: params?.header },
      headers: { ...headers, 'content-type': body?.contentType ?? null },
      body: body?.value,
      bodySerializer: asIs,
      parseAs: 'stream',
      // A POST that follows a redirect would turn into a GET without anyone noticing.
      redirect: 'manual',
      fetch: send,
      signal,
      ...(body?.streams ? { duplex: 'half' } : {}),
    }).then(({ response, error }) => ({ response, error }));
  };
}

const asIs = (body: unknown) => body;

/** An empty id would call the list, and `..` would climb out of the resource. */
function checkPath({ id, path, params }: OperationRequest): void {
  for (const [, name] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = params?.path?.[name!];
    if (value === undefined || value === null || ['', '.', '..'].includes(String(value))) {
      throw new PlugsError(
        'invalid_argument',
        `${id}: the path needs \`${name}\`, got ${JSON.stringify(value)}.`,
      );
    }
  }
}
