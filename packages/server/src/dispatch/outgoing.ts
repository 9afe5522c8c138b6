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
  return {
    status: problem.status,
    headers: {
      ...problem.headers,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'X-Request-Id': requestId,
    },
    body:
      method === 'HEAD' ? null : JSON.stringify(toProblemDocument(problem, { instance: path, requestId })),
    operation: operation?.id ?? null,
  };
};
