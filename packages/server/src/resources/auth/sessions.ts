import { recordAudit } from '../../audit/record.ts';
import { scopesFor } from '../../auth/roles.ts';
import type { Session } from '../../generated/types.ts';
import type { Actor } from '../../lib/actor.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Principal } from '../handler.ts';
import type { Services } from '../services.ts';
import { describePrincipal } from './principal.ts';

const DAY_MS = 86_400_000;

/** A membership that may sign in; null when person or organisation is not active. */
export const activeMember = async (
  tx: TenantTx,
  user: string,
): Promise<{ role: string; organization: string } | null> => {
  const row = await tx
    .selectFrom('users')
    .innerJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.role', 'organizations.name'])
    .where('users.id', '=', user)
    .where('users.is_active', '=', true)
    .where('users.is_deleted', '=', false)
    // Owners come in to reactivate or delete it; the guard lets them do nothing else.
    .where((eb) => eb.or([eb('organizations.is_active', '=', true), eb('users.role', '=', 'owner')]))
    .executeTakeFirst();
  return row ? { role: row.role, organization: row.name } : null;
};

/** A person who acts before a token says so: signing in, accepting an invitation. */
export const personActing = (user: string, requestId: string): Actor => ({
  user_id: user,
  service_token_id: null,
  on_behalf_of: null,
  request_id: requestId,
  job_id: null,
});

/** Begins a session of a membership, in the transaction that checked it. */
export const beginSession = async (
  services: Services,
  tx: TenantTx,
  who: { identity: string; user: string; role: string; requestId: string },
): Promise<Session> => {
  const id = services.world.uuid();
  const expiresAt = sessionEnd(services, tx.now);
  await tx.directory.addSession({
    id,
    identity_id: who.identity,
    organization_id: tx.organization,
    user_id: who.user,
    generation: 0,
    rotated_at: null,
    created_at: tx.now,
    expires_at: expiresAt,
    revoked_at: null,
  });
  await tx.updateTable('users').set({ last_login: tx.now }).where('id', '=', who.user).execute();
  const actor = personActing(who.user, who.requestId);
  await recordAudit(tx, services.world.uuid(), actor, { table: 'users', record: who.user, action: 'login' });
  return answerSession(services, tx, { id, generation: 0, user: who.user, role: who.role, expiresAt });
};

/** When a session that is used now will end, if it is not used again. */
export const sessionEnd = ({ settings }: Services, now: string): string =>
  new Date(Date.parse(now) + settings.refreshTokenDays * DAY_MS).toISOString();

/** The pair of tokens of a session's generation, with who they stand for. */
export const answerSession = async (
  services: Services,
  tx: TenantTx,
  session: { id: string; generation: number; user: string; role: string; expiresAt: string },
): Promise<Session> => {
  const [accessTokens, refreshTokens] = await Promise.all([
    services.accessTokens(),
    services.refreshTokens(),
  ]);
  const { user, role, id } = session;
  const issued = await accessTokens.issue({ user, organization: tx.organization, session: id });
  const principal: Principal = {
    kind: 'user',
    organization: tx.organization,
    user,
    service_token: null,
    role,
    scopes: scopesFor(role),
    session: id,
  };
  return {
    access_token: issued.token,
    token_type: 'Bearer',
    expires_in: services.settings.accessTokenMinutes * 60,
    refresh_token: refreshTokens.write(id, session.generation),
    refresh_expires_in: Math.round((Date.parse(session.expiresAt) - Date.parse(tx.now)) / 1000),
    principal: await describePrincipal(tx, principal, issued.expires_at),
  };
};

/** One answer for every way in which a sign-in can be wrong: it tells nothing about who exists. */
export const wrongCredentials = () =>
  new Problem('invalid_credentials', 'No one signs in with this e-mail and password.');

/** Refuses a new password that is easy to guess. */
export const refusePassword = (fault: string | undefined, pointer: string): void => {
  if (fault !== undefined)
    throw new Problem('validation_failed', `The password ${fault}.`, {
      errors: [{ pointer, rule: 'password', message: `The password ${fault}.` }],
    });
};
