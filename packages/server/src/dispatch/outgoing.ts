import type { Operation } from '../generated/operations.ts';
import { type Problem, toProblemDocument } from '../lib/problem.ts';
import type { World } from '../lib/world.ts';
import type { Incoming, Outgoing } from './types.ts';

const REQUEST_ID = /^[\w.-]{8,128}$/;

/** The request's correlation id: the caller's own, where it has the form of one, or a new one. */
export const requestIdOf = (headers: Incoming['headers'], world: World): string => {
  const sent = headers['x-request-id'];
  return sent !== undefined && REQUEST_ID.test(sent) ? sent : world.uuid();
};

/** What a caller is told when something went wrong. */
export const problemOutgoing = (
  problem: Problem,
  request: { readonly method: string; readonly path: string; readonly requestId: string },
  operation: Operation | null,
): Outgoing => {
  const { method, path, requestId } = request;
  const outgoing = {
    status: problem.status,
    headers: {
      ...problem.headers,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'X-Request-Id': requestId,
    },
    body: JSON.stringify(toProblemDocument(problem, { instance: path, requestId })),
    operation: operation?.id ?? null,
  };
  return method === 'HEAD' ? withoutBody(outgoing) : outgoing;
};

/** The answer to HEAD: what GET would answer, with the length of the body in its place (RFC 9110, 9.3.2). */
export const withoutBody = (outgoing: Outgoing): Outgoing => {
  if (typeof outgoing.body !== 'string') return { ...outgoing, body: null };
  const length = { 'Content-Length': String(Buffer.byteLength(outgoing.body)) };
  return { ...outgoing, headers: { ...length, ...outgoing.headers }, body: '' };
};
