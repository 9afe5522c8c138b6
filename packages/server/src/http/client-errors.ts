import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problemOutgoing, requestIdOf } from '../dispatch/outgoing.ts';
import { Problem } from '../lib/problem.ts';
import type { Services } from '../resources/services.ts';
import { answerHeaders } from './headers.ts';
import type { HttpLimits } from './limits.ts';

/** What Node's parser says went wrong. */
export interface ClientError extends Error {
  readonly code?: string;
  readonly reason?: string;
  /** The last bytes that arrived. */
  readonly rawPacket?: unknown;
}

/**
 * Answers what never became a request: no HTTP, too large a header, too slow a one. There is no response object, so
 * the answer is written to the connection itself, which then ends.
 * @param response the last response on this connection, if there was one
 * @returns the status that was sent, null when nothing could be sent any more
 */
export const answerClientError = (
  error: ClientError,
  socket: Socket,
  response: ServerResponse | undefined,
  services: Services,
  limits: HttpLimits,
): { status: number; requestId: string } | null => {
  const isMidway = response?.headersSent === true && !response.writableEnded;
  if (!socket.writable || error.code === 'ECONNRESET' || isMidway) {
    socket.destroy();
    return null;
  }
  const requestId = requestIdOf({}, services.world);
  const request = { method: 'GET', path: '/', requestId };
  const { status, headers, body } = problemOutgoing(problemOf(error, limits), request, null);
  const fields = {
    ...answerHeaders,
    ...headers,
    Date: services.world.now().toUTCString(),
    'Content-Length': Buffer.byteLength(body as string),
    Connection: 'close',
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  // The caller may still be sending: give it the time to read the answer, then let go.
  setTimeout(() => socket.destroy(), limits.lingerMs).unref();
  return { status, requestId };
};

const problemOf = (error: ClientError, limits: HttpLimits): Problem => {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new Problem('request_timeout', `The header did not arrive within ${limits.headerMs / 1_000} s.`);
  if (error.code !== 'HPE_HEADER_OVERFLOW')
    return new Problem('invalid_request', `This is not HTTP/1.1: ${error.reason ?? 'it cannot be read'}.`);
  // Whether the first line alone is too long can be told while it is all that has arrived.
  if (Buffer.isBuffer(error.rawPacket) && !error.rawPacket.includes('\r\n'))
    return new Problem('address_too_long', `The address is longer than ${limits.addressBytes} bytes.`);
  return new Problem('header_too_large', `Address and header together may have ${limits.headerBytes} bytes.`);
};
