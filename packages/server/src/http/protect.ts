import cors from '@fastify/cors';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../lib/problem.ts';
import type { Settings } from '../settings.ts';
import { exposedHeaders } from './headers.ts';
import type { HttpLimits } from './limits.ts';

/** Header fields that a page of another origin may send. */
const ALLOWED = [
  'Authorization',
  'Content-Type',
  'Digest',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'If-Range',
  'Range',
  'Upload-Complete',
  'Upload-Offset',
  'X-Plugs-Organization',
  'X-Request-Id',
];

/** This answers however busy the server is: it is how one sees that it lives. */
const VITAL = /^\/health(\?|$)/;

/** CORS for the origins of the settings, and load shedding. */
export const protect = async (
  app: FastifyInstance,
  settings: Settings,
  limits: HttpLimits,
): Promise<void> => {
  if (settings.corsOrigins.length > 0)
    await app.register(cors, {
      origin: [...settings.corsOrigins],
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      allowedHeaders: ALLOWED,
      exposedHeaders: [...exposedHeaders],
      maxAge: 7_200,
      strictPreflight: false,
    });
  await app.register(underPressure, {
    maxEventLoopDelay: limits.eventLoopDelayMs,
    sampleInterval: 1_000,
    pressureHandler: (request) => {
      if (VITAL.test(request.url)) return;
      throw new Problem('overloaded', 'The server has more to do than it can; nothing was done.', {
        headers: { 'Retry-After': '2' },
      });
    },
  });
};
