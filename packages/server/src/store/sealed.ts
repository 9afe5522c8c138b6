import { type Keyring, type SealContext, sealedVersion } from '../lib/crypto/keyring.ts';
import { dataKey } from './data-keys.ts';
import type { TenantTx } from './types.ts';

/** A value as a column keeps it: sealed for its row with the organisation's data key, whose version it names. */
export interface Sealed {
  readonly sealed: string;
}

/** Every column that holds sealed values; a rotation of data keys seals each anew. */
export const sealedColumns = [
  { table: 'integrations', column: 'credentials' },
  { table: 'webhooks', column: 'secret' },
  { table: 'webhooks', column: 'previous_secret' },
] as const;

/** Seals a value under the organisation's newest data key. */
export const seal = async (
  tx: TenantTx,
  keyring: Keyring,
  value: string,
  context: SealContext,
): Promise<Record<string, unknown> & Sealed> => ({
  sealed: (await dataKey(tx, keyring)).seal(value, context),
});

/** @throws IntegrityError when the value was altered, moved, or sealed under a key that is not known */
export const unseal = async (
  tx: TenantTx,
  keyring: Keyring,
  { sealed }: Sealed,
  context: SealContext,
): Promise<string> => (await dataKey(tx, keyring, sealedVersion(sealed))).open(sealed, context).toString();
