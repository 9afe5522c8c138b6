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

const KEYS_AT_ONCE = 500;

/** The mark of an address under each data key that the organisation has had, the newest first. */
export const marksOf = async (tx: TenantTx, keyring: Keyring, address: string): Promise<string[]> =>
  (await marker(tx, keyring))(address);

const marker = async (tx: TenantTx, keyring: Keyring): Promise<(address: string) => string[]> => {
  const keys = (await tx
    .selectFrom('organization_keys')
    .select(['version', 'wrapped_key'])
    .orderBy('version', 'desc')
    .execute()) as { version: number; wrapped_key: string }[];
  const opened = keys.map(({ version, wrapped_key }) =>
    keyring.openDataKey(tx.organization, version, wrapped_key),
  );
  return (address) =>
    opened.map((key) => key.mark('suppression', canonicalEmail(address)).slice(0, MARK_CHARS) + ERASED);
};

/** Those of some addresses that are on the list, in clear or by their mark. */
export const suppressedOf = async (
  tx: TenantTx,
  keyring: Keyring,
  addresses: readonly string[],
): Promise<Set<string>> => {
  const markOf = await marker(tx, keyring);
  const addressOf = new Map(
    addresses.flatMap((address) =>
      [canonicalEmail(address), ...markOf(address)].map((key) => [key, address] as const),
    ),
  );
  const keys = [...addressOf.keys()];
  const found = new Set<string>();
  for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
    const rows = (await tx
      .selectFrom('suppressions')
      .select('email_key')
      .where('email_key', 'in', keys.slice(at, at + KEYS_AT_ONCE))
      .where('is_deleted', '=', false)
      .execute()) as unknown as { email_key: string }[];
    for (const { email_key } of rows) found.add(addressOf.get(email_key)!);
  }
  return found;
};

/** Whether an address is on the list, in clear or by its mark. */
export const isSuppressed = async (tx: TenantTx, keyring: Keyring, address: string): Promise<boolean> =>
  (await suppressedOf(tx, keyring, [address])).size > 0;
