import { resources } from '../../generated/resources.ts';
import type { Principal as Caller } from '../../generated/types.ts';
import type { TenantTx } from '../../store/index.ts';
import { readRecord } from '../engine/write.ts';
import type { Principal } from '../handler.ts';

/** The caller in words: what whoami answers, and what stands in a session. */
export const describePrincipal = async (
  tx: TenantTx,
  principal: Principal,
  expiresAt: string | null,
): Promise<Caller> => {
  const organization = await readRecord(tx, resources.organizations, principal.organization, {
    deleted: true,
  });
  const base = {
    kind: principal.kind,
    organization: { id: organization.id, name: organization.name as string },
    role: principal.role as Caller['role'],
    scopes: [...principal.scopes].sort(),
  };
  if (principal.service_token !== null) {
    const token = await readRecord(tx, resources.service_tokens, principal.service_token);
    const { name, expires_at } = token as unknown as { name: string; expires_at: string | null };
    return { ...base, id: token.id, name, email: null, expires_at };
  }
  const user = await readRecord(tx, resources.users, principal.user!, { deleted: true });
  const name = [user.first_name, user.last_name].filter(Boolean).join(' ') || (user.email as string);
  return { ...base, id: user.id, name, email: user.email as string, expires_at: expiresAt };
};
