import type { DataKey, Keyring } from '../lib/crypto/keyring.ts';
import type { TenantTx } from './types.ts';

/** Gives a new organisation its first data key. Called once, in the transaction that founds it. */
export const createDataKey = async (tx: TenantTx, keyring: Keyring): Promise<void> => {
  await tx
    .insertInto('organization_keys', {
      version: 1,
      wrapped_key: keyring.createDataKey(tx.organization, 1),
      created_at: tx.now,
    })
    .execute();
};

/** The organisation's newest data key, for sealing; an older version with `version`, for opening. */
export const dataKey = async (tx: TenantTx, keyring: Keyring, version?: number): Promise<DataKey> => {
  let query = tx
    .selectFrom('organization_keys')
    .select(['version', 'wrapped_key'])
    .orderBy('version', 'desc');
  if (version !== undefined) query = query.where('version', '=', version);
  const row = (await query.limit(1).executeTakeFirst()) as
    | { version: number; wrapped_key: string }
    | undefined;
  if (!row)
    throw new Error(`Organisation ${tx.organization} has no data key${version ? ` ${version}` : ''}.`);
  return keyring.openDataKey(tx.organization, row.version, row.wrapped_key);
};
