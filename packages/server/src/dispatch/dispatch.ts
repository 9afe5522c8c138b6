import type { Operation } from '../generated/operations.ts';
import type { Wrote } from '../jobs/jobs.ts';
import { withLogContext } from '../lib/log-context.ts';
import { Problem, toProblem } from '../lib/problem.ts';
import { type Answer, type Context, type Principal, requireScopes } from '../resources/handler.ts';
import type { Services } from '../resources/services.ts';
import { check, validatorsOf } from '../resources/validate.ts';
import { isBrokenCheck, isUniqueViolation } from '../store/conflicts.ts';
import type { Tenant, TenantTx } from '../store/index.ts';
import { readJson, refuseOtherStreams } from './body.ts';
import {
  findAnswer,
  type KeptAnswer,
  type KeyedCall,
  keepAnswer,
  readKey,
  requestHash,
} from './idempotency.ts';
import { problemOutgoing, requestIdOf, withoutBody } from './outgoing.ts';
import { parseQuery } from './query.ts';
import { type Route, route } from './router.ts';
import type { Claim, Guard, Incoming, Outgoing } from './types.ts';

export type AnyHandler = (context: Context) => Promise<Answer>;
export type Dispatch = (incoming: Incoming) => Promise<Outgoing>;

/**
 * The one way into the server, for HTTP and for local mode: find the operation, find out who calls,
 * check the request, run the handler in its transaction, keep the answer under its key, answer.
 * Never rejects: whatever goes wrong becomes a problem document.
 * @param wrote runs at the end of every transaction that may have written
 */
export const createDispatch = (
  services: Services,
  handlers: Readonly<Record<string, AnyHandler>>,
  guard: Guard,
  wrote: Wrote,
): Dispatch => {
  return async (incoming) => {
    const requestId = requestIdOf(incoming.headers, services.world);
    return withLogContext({ request_id: requestId }, async () => {
      let found: Route | undefined;
      try {
        found = route(incoming.method, incoming.path);
        const call = { services, incoming, requestId, route: found, handler: handlers[found.operation.id]! };
        const outgoing = await run(call, guard, wrote);
        return finish(outgoing, incoming, found, requestId);
      } catch (error) {
        return answerProblem(services, error, incoming, found?.operation ?? null, requestId);
      }
    });
  };
};

interface Call {
  readonly services: Services;
  readonly incoming: Incoming;
  readonly requestId: string;
  readonly route: Route;
  readonly handler: AnyHandler;
}

type Reply = KeptAnswer & { readonly stream?: AsyncIterable<Uint8Array> };

const run = async (call: Call, guard: Guard, wrote: Wrote): Promise<Reply> => {
  const { services, incoming, route } = call;
  const { operation } = route;
  const claim = operation.scopes === null ? null : await guard.identify(incoming.headers);
  // Read before a transaction opens: a slow client must not hold one.
  const body =
    operation.body === 'stream'
      ? refuseOtherStreams(incoming)
      : await readJson(incoming, services.settings.bodyLimitBytes);
  const request = { ...call, body };
  if (claim === null) return reply(operation, await invoke(request, null, null, null));
  const tenant = services.store.tenant(claim.organization);
  switch (operation.transaction) {
    case 'read':
      return tenant.read((tx) => inTransaction(request, claim, tenant, tx));
    case 'write':
      return retryingKey(request, () =>
        judgedAnew(() =>
          tenant.write(async (tx) => {
            const answer = await inTransaction(request, claim, tenant, tx);
            await wrote(tx);
            return answer;
          }),
        ),
      );
    case 'none': {
      const principal = await tenant.read((tx) => admit(operation, claim, tx));
      const answer = reply(operation, await invoke(request, principal, tenant, null));
      if (incoming.method !== 'GET' && incoming.method !== 'HEAD') await tenant.write((tx) => wrote(tx));
      return answer;
    }
  }
};

type Request = Call & { readonly body: { readonly bytes: Buffer; readonly value: unknown } };

const inTransaction = async (
  request: Request,
  claim: Claim,
  tenant: Tenant,
  tx: TenantTx,
): Promise<Reply> => {
  const { operation } = request.route;
  const principal = await admit(operation, claim, tx);
  const keyed = keyedCall(request, principal);
  if (!keyed) return reply(operation, await invoke(request, principal, tenant, tx));
  const { keyring } = request.services;
  const before = await findAnswer(tx, keyed, keyring);
  if (before) return { ...before, headers: { ...before.headers, 'Idempotent-Replayed': 'true' } };
  const answer = reply(operation, await invoke(request, principal, tenant, tx));
  await keepAnswer(tx, keyed, answer, keyring);
  return answer;
};

// Two calls with one key at the same moment: the later one fails on what the earlier has done meanwhile, or on its
// key; the second try finds the answer. A conflict with anyone else comes again; when only the key is taken again,
// further calls are racing, and the caller had better come back a little later.
const retryingKey = async ({ incoming }: Request, work: () => Promise<Reply>): Promise<Reply> => {
  try {
    return await work();
  } catch (error) {
    const isConflict = error instanceof Problem && (error.status === 409 || error.status === 412);
    const mayBeOurs = isConflict && incoming.headers['idempotency-key'] !== undefined;
    if (!mayBeOurs && !isUniqueViolation(error)) throw error;
    return work().catch((again: unknown) => {
      if (!isUniqueViolation(again)) throw again;
      throw new Problem('idempotency_in_progress', 'Another call with this Idempotency-Key is under way.');
    });
  }
};

const TRIES = 5;

// What another call has just made untrue, such as that a seat is left, is found so by our own rules on another try.
const judgedAnew = async <R>(work: () => Promise<R>): Promise<R> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || !isBrokenCheck(error)) throw error;
    }
  }
};

/** Confirms the claim and checks the operation's scopes: the only place where rights are checked. */
const admit = async (operation: Operation, claim: Claim, tx: TenantTx): Promise<Principal> => {
  const principal = await claim.confirm(tx, operation);
  requireScopes(principal, operation, operation.scopes ?? []);
  return principal;
};

const keyedCall = ({ route, incoming, body }: Request, principal: Principal): KeyedCall | null => {
  const header = incoming.headers['idempotency-key'];
  if (!route.operation.idempotent || header === undefined) return null;
  return {
    principal: principal.user ?? principal.service_token ?? principal.kind,
    operation: route.operation,
    key: readKey(header),
    requestHash: requestHash([incoming.method, incoming.path, incoming.query, body.bytes]),
  };
};

const invoke = async (
  { services, incoming, requestId, route: { operation, params }, handler, body }: Request,
  principal: Principal | null,
  tenant: Tenant | null,
  tx: TenantTx | null,
): Promise<Answer> => {
  const validators = await validatorsOf(operation);
  const query = parseQuery(incoming.query);
  const path = { ...params };
  const headers = { ...incoming.headers };
  check(validators.path, 'path', path);
  check(validators.query, 'query', query);
  check(validators.header, 'header', headers);
  if (operation.body !== 'stream') check(validators.body, 'body', body.value, operation.bodyRequired);
  if (operation.resourceScope && principal) {
    const { resource } = body.value as { readonly resource: string };
    requireScopes(principal, operation, [`${resource}:${operation.resourceScope}`]);
  }
  return handler({
    services,
    operation,
    requestId,
    // Present wherever the contract asks for a token; public operations are written without them.
    principal: principal as Principal,
    tenant: tenant as Tenant,
    tx: tx as TenantTx,
    actor: {
      user_id: principal?.user ?? null,
      service_token_id: principal?.service_token ?? null,
      on_behalf_of: null,
      request_id: requestId,
      job_id: null,
    },
    path: path as never,
    query: query as never,
    headers,
    body: body.value as never,
    bytes: body.bytes,
    stream: operation.body === 'stream' ? incoming.body : null,
    signal: incoming.signal,
    address: incoming.address,
  });
};

const reply = (operation: Operation, answer: Answer): Reply => {
  const headers: Record<string, string> = { ...answer.headers };
  if (answer.body !== undefined) headers['Content-Type'] ??= 'application/json; charset=utf-8';
  return {
    status: answer.status ?? operation.success,
    headers,
    body: answer.body === undefined ? null : JSON.stringify(answer.body),
    ...(answer.stream && { stream: answer.stream }),
  };
};

const finish = (
  answer: Reply,
  incoming: Incoming,
  { operation, head }: Route,
  requestId: string,
): Outgoing => {
  const headers: Record<string, string> = { ...answer.headers, 'X-Request-Id': requestId };
  const etag = headers.ETag;
  const unchanged =
    incoming.method === 'GET' &&
    etag !== undefined &&
    incoming.headers['if-none-match']?.split(/\s*,\s*/).includes(etag);
  if (unchanged) return { status: 304, headers, body: null, operation: operation.id };
  const whole = {
    status: answer.status,
    headers,
    body: answer.stream ?? answer.body,
    operation: operation.id,
  };
  return head ? withoutBody(whole) : whole;
};

const answerProblem = (
  services: Services,
  error: unknown,
  incoming: Incoming,
  operation: Operation | null,
  requestId: string,
): Outgoing => {
  const problem = toProblem(error);
  if (problem.status >= 500) services.log.error({ err: problem.cause ?? problem }, problem.detail);
  return problemOutgoing(problem, { method: incoming.method, path: incoming.path, requestId }, operation);
};
