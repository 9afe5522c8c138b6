import { createHash } from 'node:crypto';
import type { Operation } from '../generated/operations.ts';
import type { Keyring } from '../lib/crypto/keyring.ts';
import { sealedVersion } from '../lib/crypto/keyring.ts';
import { Problem } from '../lib/problem.ts';
import { dataKey } from '../store/data-keys.ts';
import type { TenantTx } from '../store/index.ts';

/** What is kept under a key: the answer as it was sent. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

/** Names one keyed call: who, which operation, which key, and what was asked. */
export interface KeyedCall {
  readonly principal: string;
  readonly operation: Operation;
  readonly key: string;
  readonly requestHash: string;
}

// Stripe keeps keys for at least 24 hours; pipelines are retried the next working day, so ours live longer.
const KEPT_MS = 72 * 3_600_000;
// An answer with a secret in it is kept just long enough for a retry after a lost connection.
const KEPT_SECRET_MS = 5 * 60_000;

/** A fingerprint of what was asked; the same key with another one is refused. */
export const requestHash = (parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
};

/** Checks the header's form. Throws `invalid_request`. */
export const readKey = (value: string): string => {
  // The draft writes the key as a quoted string; most clients send it bare. Both name the same key.
  const key = value.replace(/^"(.*)"$/, '$1');
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new Problem(
    'invalid_request',
    'Idempotency-Key holds 1 to 255 visible ASCII characters, for example a UUID.',
    {
      errors: [
        { pointer: '/Idempotency-Key', rule: 'pattern', message: 'Use 1 to 255 visible ASCII characters.' },
      ],
    },
  );
};

/** The answer kept under this key, if the call was made before. Throws `idempotency_key_reused`. */
export const findAnswer = async (
  tx: TenantTx,
  call: KeyedCall,
  keyring: Keyring,
): Promise<KeptAnswer | undefined> => {
  const row = await tx
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'status', 'headers', 'body', 'expires_at'])
    .where('principal', '=', call.principal)
    .where('operation', '=', call.operation.id)
    .where('key', '=', call.key)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.expires_at <= tx.now) {
    await forget(tx, call);
    return undefined;
  }
  if (row.request_hash === '')
    throw new Problem(
      'idempotency_key_reused',
      `The key ${call.key} was used before; what it was answered was erased with the person it was about.`,
    );
  if (row.request_hash !== call.requestHash)
    throw new Problem(
      'idempotency_key_reused',
      `The key ${call.key} was used for ${call.operation.id} with another request before.`,
    );
  const body =
    call.operation.secret && row.body !== null ? await open(tx, call, row.body, keyring) : row.body;
  return { status: row.status, headers: JSON.parse(row.headers) as Record<string, string>, body };
};

/** Keeps an answer, in the transaction of its effect. */
export const keepAnswer = async (
  tx: TenantTx,
  call: KeyedCall,
  answer: KeptAnswer,
  keyring: Keyring,
): Promise<void> => {
  const { secret } = call.operation;
  const sealed =
    secret && answer.body !== null
      ? (await dataKey(tx, keyring)).seal(answer.body, place(call))
      : answer.body;
  const expires = Date.parse(tx.now) + (secret ? KEPT_SECRET_MS : KEPT_MS);
  await tx
    .insertInto('idempotency_keys', {
      principal: call.principal,
      operation: call.operation.id,
      key: call.key,
      request_hash: call.requestHash,
      status: answer.status,
      headers: JSON.stringify(answer.headers),
      body: sealed,
      created_at: tx.now,
      expires_at: new Date(expires).toISOString(),
    })
    .execute();
};

const place = (call: KeyedCall) => ({
  table: 'idempotency_keys',
  column: 'body',
  row: `${call.principal} ${call.operation.id} ${call.key}`,
});

const open = async (tx: TenantTx, call: KeyedCall, sealed: string, keyring: Keyring): Promise<string> =>
  (await dataKey(tx, keyring, sealedVersion(sealed))).open(sealed, place(call)).toString();

const forget = async (tx: TenantTx, call: KeyedCall): Promise<void> => {
  await tx
    .deleteFrom('idempotency_keys')
    .where('principal', '=', call.principal)
    .where('operation', '=', call.operation.id)
    .where('key', '=', call.key)
    .execute();
};
