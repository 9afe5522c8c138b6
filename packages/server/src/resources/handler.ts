import { missingScopes } from '../auth/roles.ts';
import type { Operation, OperationId, OperationTypes } from '../generated/operations.ts';
import type { Actor } from '../lib/actor.ts';
import { Problem } from '../lib/problem.ts';
import type { Tenant, TenantTx } from '../store/index.ts';
import type { Services } from './services.ts';

/** Who makes a call, as the guard found out. */
export interface Principal {
  readonly kind: 'user' | 'service_token' | 'local';
  readonly organization: string;
  readonly user: string | null;
  readonly service_token: string | null;
  readonly role: string | null;
  readonly scopes: ReadonlySet<string>;
  /** The sign-in session of a user's access token. */
  readonly session: string | null;
}

/** What a handler is given. `types` of an operation come from the contract. */
export interface Context<O extends OperationId = OperationId> {
  readonly services: Services;
  readonly operation: Operation;
  /** The request's correlation id: in the answer, the log and the audit row. */
  readonly requestId: string;
  readonly principal: Principal;
  /** Who the audit row names. */
  readonly actor: Actor;
  readonly tenant: Tenant;
  /** What the audit row of a change is told beside it. */
  readonly because?: Readonly<Record<string, unknown>>;
  /** The transaction of this call. An operation with `transaction: none` opens its own through `tenant`. */
  readonly tx: TenantTx;
  readonly path: OperationTypes[O]['params'];
  readonly query: OperationTypes[O]['query'];
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: OperationTypes[O]['body'];
  /** The body of an operation that takes JSON, as it was sent. */
  readonly bytes: Uint8Array;
  /** The raw body of an operation that takes a stream. */
  readonly stream: AsyncIterable<Uint8Array> | null;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
  /** The address the request came from; null in local mode. */
  readonly address: string | null;
}

/** What a handler answers. Status defaults to the contract's; a record's `version` becomes its ETag. */
export interface Answer<B = unknown> {
  readonly status?: number;
  readonly body?: B;
  readonly headers?: Readonly<Record<string, string>>;
  readonly stream?: AsyncIterable<Uint8Array>;
}

export type Handler<O extends OperationId = OperationId> = (
  context: Context<O>,
) => Promise<Answer<OperationTypes[O]['answer']>>;

/** Handlers of some operations, each typed by the contract. */
export type Handlers = { readonly [O in OperationId]?: Handler<O> };

/** The person who calls. Throws `missing_scope` for a service token: what is somebody's own, it has none of. */
export const personOf = ({ principal, operation }: Pick<Context, 'principal' | 'operation'>): string => {
  if (principal.user !== null) return principal.user;
  throw new Problem(
    'missing_scope',
    `${operation.id} is for a person who has signed in; a service token is nobody.`,
  );
};

/** Refuses a caller who lacks one of the scopes. Throws `missing_scope`. */
export const requireScopes = (
  principal: Principal,
  operation: Operation,
  scopes: readonly string[],
): void => {
  const missing = missingScopes(principal, scopes);
  if (missing.length === 0) return;
  const who = principal.role ? `the role ${principal.role}` : 'this token';
  throw new Problem(
    'missing_scope',
    `${operation.id} needs ${missing.join(' and ')}, which ${who} does not have.`,
  );
};
