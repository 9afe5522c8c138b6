import findMyWay from 'find-my-way';
import { type Operation, operations } from '../generated/operations.ts';
import { Problem } from '../lib/problem.ts';

export interface Route {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  /** HEAD is GET without its body (RFC 9110, 9.3.2). */
  readonly head: boolean;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** `contacts` of `/api/v1/contacts/{id}`; what is not below `/api/v1` stands together. */
const groupOf = (path: string): string => /^\/api\/v1\/([^/]+)/.exec(path)?.[1] ?? '';

/** One router a resource, built when it is first asked for: a command wants one of them, and building all takes long. */
const routers = new Map<string, ReturnType<typeof findMyWay>>();
const routerOf = (group: string) => {
  const known = routers.get(group);
  if (known) return known;
  const own = Object.values(operations).filter(({ path }) => groupOf(path) === group);
  if (own.length === 0) return null;
  const router = findMyWay({ maxParamLength: 500 });
  for (const operation of own)
    router.on(operation.method, operation.path.replace(/\{(\w+)\}/g, ':$1'), () => {}, operation);
  routers.set(group, router);
  return router;
};

const find = (method: (typeof METHODS)[number], path: string) => {
  const found = routerOf(groupOf(path))?.find(method, path);
  if (!found) return null;
  const params = found.params as Record<string, string>;
  // A path that ends in a slash names nothing; the library would hand on an empty id.
  return Object.values(params).includes('') ? null : { operation: found.store as Operation, params };
};

/**
 * Finds the operation of a request; both adapters share it.
 * Throws `route_not_found`, or `method_not_allowed` with the Allow header.
 */
export const route = (method: string, path: string): Route => {
  const head = method === 'HEAD';
  const asked = METHODS.find((known) => known === (head ? 'GET' : method));
  const found = asked && find(asked, path);
  if (found) return { ...found, head };
  const possible = METHODS.filter((known) => find(known, path));
  if (possible.length === 0) throw new Problem('route_not_found', `There is nothing at ${method} ${path}.`);
  const allowed = [...possible, ...(possible.includes('GET') ? ['HEAD'] : [])].join(', ');
  throw new Problem('method_not_allowed', `${method} is not possible on ${path}; possible: ${allowed}.`, {
    headers: { Allow: allowed },
  });
};
