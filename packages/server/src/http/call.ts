import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { requestIdOf } from '../dispatch/outgoing.ts';
import { route } from '../dispatch/router.ts';
import type { Incoming } from '../dispatch/types.ts';
import type { Operation } from '../generated/operations.ts';
import { Problem } from '../lib/problem.ts';
import type { Services } from '../resources/services.ts';
import type { HttpLimits } from './limits.ts';

/** One request on its way through: what is known of it for its limits, its log line and its metrics. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Incoming['headers'];
  readonly address: string | null;
  readonly requestId: string;
  /** Null when no operation has this method and path. */
  readonly operation: Operation | null;
  /** Known once the guard has let the caller through. */
  organization: string | null;
  /** How much of its rate limit the caller has left. */
  limit: Readonly<Record<string, string>>;
}

/**
 * Reads everything but the body.
 * @param address where the request came from, after the proxies that are believed
 */
export const beginCall = (raw: IncomingMessage, address: string | undefined, services: Services): Call => {
  const [path, query] = split(raw.url ?? '/');
  const headers = { ...raw.headers } as Record<string, string | undefined>;
  const method = raw.method ?? 'GET';
  const requestId = requestIdOf(headers, services.world);
  // The dispatcher takes over a well-formed id, so log, limits and answer speak of the same one.
  headers['x-request-id'] = requestId;
  return {
    method,
    path,
    query,
    headers,
    // A believed proxy may still pass on what a caller made up.
    address: address !== undefined && isIP(address) !== 0 ? address : (raw.socket.remoteAddress ?? null),
    requestId,
    operation: operationOf(method, path),
    organization: null,
    limit: {},
  };
};

/** Path and query of a request target; a proxy's absolute form (RFC 9112, 3.2.2) counts as its path. */
const split = (target: string): [path: string, query: string] => {
  const local = target.startsWith('/') ? target : target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '') || '/';
  const mark = local.indexOf('?');
  return mark === -1 ? [local, ''] : [local.slice(0, mark), local.slice(mark + 1)];
};

const operationOf = (method: string, path: string): Operation | null => {
  try {
    return route(method, path).operation;
  } catch {
    return null;
  }
};

/** Fields that name one thing. Sent twice, two readers of the same request may each believe another one. */
const SINGLE = new Set([
  'authorization',
  'content-encoding',
  'content-length',
  'content-range',
  'content-type',
  'digest',
  'host',
  'idempotency-key',
  'if-match',
  'range',
  'upload-complete',
  'upload-offset',
  'x-plugs-organization',
  'x-request-id',
]);

/** Which setting limits the body of an operation that takes a file. */
const sizeLimits: Readonly<Record<string, ['importMaxBytes' | 'mediaMaxBytes', string]>> = {
  'imports.upload': ['importMaxBytes', 'IMPORT_MAX_BYTES'],
  'media.upload': ['mediaMaxBytes', 'MEDIA_MAX_BYTES'],
};

/** Refuses what can be refused by the header alone. Throws a problem. */
export const refuseByHeader = (
  raw: IncomingMessage,
  call: Call,
  limits: HttpLimits,
  services: Services,
): void => {
  const length = (raw.url ?? '').length;
  if (length > limits.addressBytes)
    throw new Problem(
      'address_too_long',
      `The address has ${length} bytes; ${limits.addressBytes} are possible.`,
    );
  if (call.headers.host === undefined && raw.httpVersion === '1.1')
    throw new Problem('invalid_request', 'The request has no Host (RFC 9112, 3.2).', {
      errors: [{ pointer: '/host', rule: 'required', message: 'Name the host in the header field Host.' }],
    });
  const doubled = doubledField(raw.rawHeaders);
  if (doubled !== undefined)
    throw new Problem('invalid_request', `The header field ${doubled} stands twice in the request.`, {
      errors: [{ pointer: `/${doubled}`, rule: 'single', message: 'Send this header field once.' }],
    });
  const bytes = Number(call.headers['content-length'] ?? 0);
  const { settings } = services;
  const [key, setting] = sizeLimits[call.operation?.id ?? ''] ?? ['bodyLimitBytes', 'BODY_LIMIT_BYTES'];
  const limit = settings[key];
  if (bytes > limit)
    throw new Problem(
      'payload_too_large',
      `The body has ${bytes} bytes; ${limit} are possible (${setting}).`,
    );
};

const doubledField = (raw: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  for (let i = 0; i < raw.length; i += 2) {
    const name = raw[i]!.toLowerCase();
    if (!SINGLE.has(name)) continue;
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
};

/** Whether the request announces a body. */
export const announcesBody = (raw: IncomingMessage): boolean =>
  raw.headers['transfer-encoding'] !== undefined || Number(raw.headers['content-length'] ?? 0) > 0;
