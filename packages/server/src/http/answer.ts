import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { problemOutgoing } from '../dispatch/outgoing.ts';
import type { Outgoing } from '../dispatch/types.ts';
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

/** Writes an answer. A stream flows as fast as the caller reads; an error in its middle cuts the connection. */
export const sendOutgoing = (
  reply: FastifyReply,
  { status, headers, body }: Outgoing,
  call: Call,
  limits: HttpLimits,
): FastifyReply => {
  reply.code(status).headers({ ...call.limit, ...headers });
  const raw = reply.request.raw;
  if (!stillSending(raw)) return reply.send(typeof body === 'object' && body ? Readable.from(body) : body);
  reply.header('Connection', 'close');
  if (typeof body === 'object' && body) return reply.send(Readable.from(body));
  reply.header('Content-Length', Buffer.byteLength(body ?? ''));
  return reply.send(Readable.from(linger(body ?? '', raw, limits), { objectMode: false }));
};

const stillSending = (raw: IncomingMessage): boolean => announcesBody(raw) && !raw.complete;

/** Answers a problem to a request that the dispatcher did not see, or whose answer broke before it began. */
export const sendProblem = (
  reply: FastifyReply,
  error: unknown,
  call: Call,
  limits: HttpLimits,
): FastifyReply => {
  for (const name of Object.keys(reply.getHeaders())) if (ABOUT_BODY.test(name)) reply.removeHeader(name);
  const outgoing = problemOutgoing(problemOf(error), call, call.operation);
  return sendOutgoing(reply, outgoing, call, limits);
};

const problemOf = (error: unknown): Problem => {
  const code = (error as { readonly code?: unknown }).code;
  const known = Object.entries(FRAMEWORK).find(([name]) => name === code)?.[1];
  return known ? new Problem(known[0], known[1]) : toProblem(error);
};
