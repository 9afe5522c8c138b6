import { checkpointKey } from '../../audit/seal.ts';
import type { AuditKey } from '../../generated/types.ts';
import type { Keyring } from '../../lib/crypto/keyring.ts';
import type { TenantTx } from '../../store/index.ts';

/** The public key of each data key that the organisation has had, the newest first. */
export const publicKeys = async (tx: TenantTx, keyring: Keyring): Promise<AuditKey[]> => {
  const rows = (await tx
    .selectFrom('organization_keys')
    .select(['version', 'wrapped_key', 'created_at'])
    .orderBy('version', 'desc')
    .execute()) as { version: number; wrapped_key: string; created_at: string }[];
  return rows.map(({ version, wrapped_key, created_at }) => {
    const { id, publicKey } = checkpointKey(keyring.openDataKey(tx.organization, version, wrapped_key));
    const public_key = publicKey.export({ format: 'pem', type: 'spki' }).toString();
    return { key_id: id, algorithm: 'Ed25519', public_key, created_at };
  });
};
