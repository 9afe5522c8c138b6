import { canonicalEmail } from '../../lib/canonical.ts';
import type { Keyring } from '../../lib/crypto/keyring.ts';
import type { TenantTx } from '../../store/index.ts';

/*
 * An address that was erased is still written to no more: a keyed mark of it stands on the list in its place. Whoever has
 * an address can ask whether it is the one; whoever has the list cannot tell what stands on it.
 */

/** No address of the world ends so (RFC 2606). */
const ERASED = '@erased.invalid';
const MARK_CHARS = 40;

/** The mark of an address under each data key that the organisation has had, the newest first. */
export const marksOf = async (tx: TenantTx, keyring: Keyring, address: string): Promise<string[]> => {
  const keys = (await tx
    .selectFrom('organization_keys')
    .select(['version', 'wrapped_key'])
    .orderBy('version', 'desc')
    .execute()) as { version: number; wrapped_key: string }[];
  return keys.map(({ version, wrapped_key }) => {
    const key = keyring.openDataKey(tx.organization, version, wrapped_key);
    return key.mark('suppression', canonicalEmail(address)).slice(0, MARK_CHARS) + ERASED;
  });
};

/** Whether an address is on the list, in clear or by its mark. */
export const isSuppressed = async (tx: TenantTx, keyring: Keyring, address: string): Promise<boolean> => {
  const known = [canonicalEmail(address), ...(await marksOf(tx, keyring, address))];
  const row = await tx
    .selectFrom('suppressions')
    .select('id')
    .where('email_key', 'in', known)
    .where('is_deleted', '=', false)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
