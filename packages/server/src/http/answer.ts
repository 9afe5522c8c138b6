import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { problemOutgoing } from '../dispatch/outgoing.ts';
import type { Outgoing } from '../dispatch/types.ts';
import type { Log } from '../lib/log.ts';
import { Problem, toProblem } from '../lib/problem.ts';
import { linger } from './body.ts';
import { announcesBody, type Call } from './call.ts';
import type { HttpLimits } from './limits.ts';

/** Fields that belong to the answer that was meant, not to the problem that came instead. */
const ABOUT_BODY = /^(accept-ranges|content-|etag$|last-modified$)/;

/** Fastify's own refusals, as far as a request can cause them. */
const FRAMEWORK = {
  FST_ERR_BAD_URL: ['invalid_request', 'The address holds a % that begins no UTF-8 character.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported_media_type', 'Content-Type is not a media type.'],
} as const;

interface Sender {
  readonly call: Call;
  readonly limits: HttpLimits;
  readonly log: Log;
}

/**
 * Writes an answer. A stream flows as fast as the caller reads; an error in its middle cuts the connection, so that
 * the caller does not take a part for the whole.
 */
export const sendOutgoing = (
  reply: FastifyReply,
  { status, headers, body }: Outgoing,
  { call, limits, log }: Sender,
): FastifyReply => {
  const { raw } = reply.request;
  reply.code(status).headers({ ...call.limit, ...headers });
  const isUnread = announcesBody(raw) && !raw.complete;
  if (isUnread) reply.header('Connection', 'close');
  if (body !== null && typeof body !== 'string') {
    const stream = Readable.from(body, { objectMode: false });
    stream.once('error', (err) => log.error({ err, request_id: call.requestId }, 'An answer broke off.'));
    return reply.send(stream);
  }
  if (!isUnread || waitsToSend(raw)) return reply.send(body);
  reply.header('Content-Length', Buffer.byteLength(body ?? ''));
  return reply.send(Readable.from(linger(body ?? '', raw, limits), { objectMode: false }));
};

/** Whether the caller sends its body only when it is asked to, and nobody has asked. */
const waitsToSend = (raw: IncomingMessage): boolean =>
  raw.headers.expect !== undefined && !raw.readableDidRead;

/** Answers a problem to a request that the dispatcher did not see, or whose answer broke before it began. */
export const sendProblem = (reply: FastifyReply, error: unknown, sender: Sender): FastifyReply => {
  const { call, log } = sender;
  for (const name of Object.keys(reply.getHeaders())) if (ABOUT_BODY.test(name)) reply.removeHeader(name);
  const problem = problemOf(error);
  if (problem !== error && problem.status >= 500)
    log.error({ err: error, request_id: call.requestId }, problem.detail);
  return sendOutgoing(reply, problemOutgoing(problem, call, call.operation), sender);
};

const problemOf = (error: unknown): Problem => {
  const code = (error as { readonly code?: unknown }).code;
  const known = Object.entries(FRAMEWORK).find(([name]) => name === code)?.[1];
  return known ? new Problem(known[0], known[1]) : toProblem(error);
};
