import type { Operation, OperationId } from '../generated/operations.ts';
import type { Principal } from '../resources/handler.ts';
import type { TenantTx } from '../store/index.ts';

/** A request as it reaches us, from the network or from the same process. */
export interface Incoming {
  readonly method: string;
  /** Path as sent, without the query. */
  readonly path: string;
  /** Query as sent, without "?". */
  readonly query: string;
  /** Header fields in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: AsyncIterable<Uint8Array> | null;
  readonly address: string | null;
  readonly signal: AbortSignal;
}

export interface Outgoing {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | AsyncIterable<Uint8Array> | null;
  readonly operation: OperationId | null;
}

/** Someone whose credential is genuine; whether it still holds is confirmed inside the call's transaction. */
export interface Claim {
  readonly organization: string;
  /** The id of the user or service token, to count by. */
  readonly caller: string;
  /**
   * Throws `session_revoked` when the session or the person is gone, and `organization_inactive` for what is not done
   * in an organisation that was deactivated.
   */
  confirm(tx: TenantTx, operation: Operation): Promise<Principal>;
}

/** Finds out who calls: by token over the network, by right of the data folder in local mode. */
export interface Guard {
  /** Throws `unauthenticated` or `token_expired`. */
  identify(headers: Incoming['headers']): Promise<Claim>;
}
