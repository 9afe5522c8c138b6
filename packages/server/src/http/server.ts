import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Dispatch } from '../dispatch/dispatch.ts';
import { tokenGuard } from '../dispatch/guard.ts';
import type { Guard } from '../dispatch/types.ts';
import type { Log } from '../lib/log.ts';
import { Problem } from '../lib/problem.ts';
import type { Services } from '../resources/services.ts';
import { sendOutgoing, sendProblem } from './answer.ts';
import { receiveBody } from './body.ts';
import { announcesBody, beginCall, type Call, refuseByHeader } from './call.ts';
import { answerClientError, type ClientError } from './client-errors.ts';
import { docsPages } from './docs.ts';
import { answerHeaders } from './headers.ts';
import { defaultLimits, type HttpLimits } from './limits.ts';
import type { RequestMetrics } from './metrics.ts';
import { protect } from './protect.ts';
import { createRateLimits, type RateLimits } from './rate-limits.ts';
import { unsubscribePage } from './unsubscribe.ts';

/** What answers behind the network. */
export interface Backend {
  readonly services: Services;
  dispatchFor(guard: Guard): Dispatch;
  /** Takes no new work from here on. */
  stop(): void;
  /** Hears of every request. */
  readonly requests?: RequestMetrics | undefined;
}

export interface HttpServer {
  /** Where it listens, for example http://127.0.0.1:8000. */
  readonly url: string;
  /** Takes no new requests, lets those under way finish, and cuts what takes longer than the limit. */
  close(): Promise<void>;
}

/** What every request on its way through the adapter needs. */
interface Adapter {
  readonly services: Services;
  readonly log: Log;
  readonly dispatch: Dispatch;
  readonly rates: RateLimits;
  readonly requests: RequestMetrics | undefined;
  readonly limits: HttpLimits;
  readonly callOf: (request: FastifyRequest) => Call;
}

/** Listens on HOST and PORT: a thin adapter between the network and the dispatcher. */
export const listen = async (
  { services, dispatchFor, stop, requests }: Backend,
  limits: HttpLimits = defaultLimits,
): Promise<HttpServer> => {
  const { host, port } = services.settings;
  const rates = await createRateLimits(services);
  const adapter: Adapter = {
    services,
    log: services.log,
    dispatch: dispatchFor(rates.guard(tokenGuard(services))),
    rates,
    requests,
    limits,
    callOf: rememberCalls(services),
  };
  const app = await build(adapter);
  await app.listen({ host, port });
  const { address, family, port: taken } = app.server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    async close() {
      stop();
      await drain(app, limits);
    },
  };
};

const build = async (adapter: Adapter): Promise<FastifyInstance> => {
  const { services, limits } = adapter;
  const app = Fastify({
    logger: false,
    trustProxy: services.settings.trustProxy.length > 0 ? [...services.settings.trustProxy] : false,
    return503OnClosing: false,
    connectionTimeout: limits.stalledMs,
    keepAliveTimeout: limits.keepAliveMs,
    // Bodies have their own clock (body.ts): an upload may take hours as long as it moves.
    requestTimeout: 0,
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headerMs,
      connectionsCheckingInterval: Math.min(limits.headerMs, 5_000),
      // Missing ones are refused by us, with a problem document.
      requireHostHeader: false,
    },
    clientErrorHandler: (error, socket) => refuseBroken(adapter, error, socket as Socket),
    frameworkErrors: (error, request, reply) => {
      const call = begin(adapter, request, reply);
      void sendProblem(reply as FastifyReply, error, { ...adapter, call });
    },
  });
  app.server.maxConnections = limits.connections;
  // Whether the body is wanted shows when somebody reads it.
  app.server.on('checkContinue', (raw, response) => app.server.emit('request', raw, response));
  // No parser but this: what a body is, the dispatcher alone decides, by one rule.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  app.addHook('onRequest', async (request, reply) => void begin(adapter, request, reply));
  await protect(app, services.settings, limits);
  app.addHook('onRequest', async (request) => refuse(adapter, request));
  app.setErrorHandler((error, request, reply) =>
    sendProblem(reply, error, { ...adapter, call: adapter.callOf(request) }),
  );
  const handle = (request: FastifyRequest, reply: FastifyReply) => answer(adapter, request, reply);
  await app.register(docsPages);
  await app.register(unsubscribePage(services));
  app.route({ method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'], url: '/*', handler: handle });
  // Other methods are the dispatcher's to refuse, too.
  app.setNotFoundHandler(handle);
  return app;
};

const rememberCalls = (services: Services) => {
  const calls = new WeakMap<IncomingMessage, Call>();
  return ({ raw, ip }: FastifyRequest): Call => {
    const known = calls.get(raw);
    if (known) return known;
    const call = beginCall(raw, ip, services);
    calls.set(raw, call);
    return call;
  };
};

/** Names the request, and writes its log line and metrics when its answer has left or its caller has gone. */
const begin = (adapter: Adapter, request: FastifyRequest, reply: FastifyReply): Call => {
  const { requests, log } = adapter;
  const call = adapter.callOf(request);
  const started = performance.now();
  reply.headers({ ...answerHeaders, 'X-Request-Id': call.requestId });
  requests?.began();
  reply.raw.once('close', () => {
    const ms = performance.now() - started;
    const { method, path, address, organization } = call;
    const operation = call.operation?.id ?? null;
    const status = reply.raw.statusCode;
    const aborted = reply.raw.writableFinished ? {} : { aborted: true };
    const request_id = call.requestId;
    requests?.ended(operation ?? 'none', status, ms / 1000);
    log.info(
      {
        request_id,
        method,
        path,
        operation,
        status,
        ms: Math.round(ms * 10) / 10,
        address,
        organization_id: organization,
        ...aborted,
      },
      'request',
    );
  });
  return call;
};

/** Answers what never became a request. */
const refuseBroken = ({ services, log, limits }: Adapter, error: ClientError, socket: Socket): void => {
  const { _httpMessage: response } = socket as { readonly _httpMessage?: ServerResponse | null };
  const sent = answerClientError(error, socket, response ?? undefined, services, limits);
  const { code } = error;
  if (sent)
    log.info(
      { request_id: sent.requestId, status: sent.status, code, address: socket.remoteAddress ?? null },
      'request',
    );
};

/** What is refused before anything of the body is read. Throws a problem. */
const refuse = (adapter: Adapter, request: FastifyRequest): void => {
  if (adapter.services.stopping() && adapter.callOf(request).operation?.id !== 'health.get')
    throw new Problem('shutting_down', 'The server is stopping and takes no new requests.', {
      headers: { Connection: 'close' },
    });
  refuseByHeader(request.raw, adapter.callOf(request), adapter.limits, adapter.services);
};

const answer = async (
  { services, rates, dispatch, callOf, limits, log }: Adapter,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const { raw } = request;
  const call = callOf(request);
  const gone = new AbortController();
  reply.raw.once('close', () => reply.raw.writableFinished || gone.abort());
  const arriving = announcesBody(raw) ? receiveBody(raw, reply.raw, limits) : null;
  const { body, settle } = await rates.admit(call, arriving, services.settings.bodyLimitBytes);
  const { method, path, query, headers, address } = call;
  const outgoing = await dispatch({ method, path, query, headers, body, address, signal: gone.signal });
  await settle(outgoing.status);
  // Callers whose request was under way when the server began to stop must not come back on this connection.
  if (services.stopping()) reply.header('Connection', 'close');
  return sendOutgoing(reply, outgoing, { call, limits, log });
};

const drain = async (app: FastifyInstance, limits: HttpLimits): Promise<void> => {
  const { server } = app;
  const open = await new Promise<number>((resolve) =>
    server.getConnections((_, count) => resolve(count ?? 0)),
  );
  // Callers who keep connections open learn from a 503 to go elsewhere; without any, nobody waits.
  if (open > 0) await sleep(limits.farewellMs);
  // Node closes idle connections together with the port, and idle is to it also one whose request has arrived unread.
  // So the port closes first, and the connections once those requests have had their answer.
  const closeIdle = server.closeIdleConnections.bind(server);
  server.closeIdleConnections = () => {};
  const sweep = setInterval(closeIdle, limits.farewellMs);
  const cut = setTimeout(() => server.closeAllConnections(), limits.drainMs);
  await app.close();
  clearInterval(sweep);
  clearTimeout(cut);
};
