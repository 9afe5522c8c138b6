import { recordAudit } from '../../audit/record.ts';
import type { LoginRequest } from '../../generated/types.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { hashToken } from '../../lib/crypto/tokens.ts';
import { Problem } from '../../lib/problem.ts';
import type { Membership } from '../../store/directory.ts';
import type { Handlers } from '../handler.ts';
import type { Services } from '../services.ts';
import { acceptInvitation } from './invitations.ts';
import { describePrincipal } from './principal.ts';
import {
  activeMember,
  answerSession,
  beginSession,
  personActing,
  refusePassword,
  sessionEnd,
  wrongCredentials,
} from './sessions.ts';

// Native code that only these operations need.
const passwords = () => import('../../auth/passwords.ts');

export const authHandlers: Handlers = {
  async 'auth.login'({ services, body, requestId }) {
    const { directory, tenant } = services.store;
    const identity = await directory.identityByEmail(canonicalEmail(body.email));
    const { verifyPassword } = await passwords();
    if (!(await verifyPassword(body.password, identity?.password_hash || null)) || !identity)
      throw wrongCredentials();
    const membership = await chooseMembership(services, identity.id, body);
    const session = await tenant(membership.organization_id).write(async (tx) => {
      const member = await activeMember(tx, membership.user_id);
      if (!member) throw wrongCredentials();
      return beginSession(services, tx, {
        identity: identity.id,
        user: membership.user_id,
        role: member.role,
        requestId,
      });
    });
    return { body: session };
  },

  async 'auth.refresh'({ services, body, requestId }) {
    const { decideRefresh } = await import('../../auth/refresh-tokens.ts');
    const named = (await services.refreshTokens()).read(body.refresh_token);
    if (!named) throw new Problem('session_revoked', 'This is not a refresh token of this server.');
    const found = await services.store.directory.session(named.session);
    if (!found) throw new Problem('session_revoked', 'The session is not known any more.');
    const outcome = await services.store.tenant(found.organization_id).write(async (tx) => {
      const session = (await tx.directory.session(named.session))!;
      const decision = decideRefresh(session, named.generation, new Date(tx.now));
      if (decision === 'expired')
        return new Problem('token_expired', 'The session was not used for too long.');
      if (decision === 'revoked') return new Problem('session_revoked', 'The session has ended.');
      if (decision === 'reuse') {
        await tx.directory.revokeSession(session.id, tx.now);
        await recordAudit(tx, services.world.uuid(), personActing(session.user_id, requestId), {
          table: 'users',
          record: session.user_id,
          action: 'login',
          metadata: { refused: 'refresh_token_reuse', session: session.id },
        });
        return new Problem(
          'session_revoked',
          'This refresh token was used before. Someone may have copied it, so the whole session has ended.',
        );
      }
      const member = await activeMember(tx, session.user_id);
      if (!member) return new Problem('session_revoked', 'The user or the organization is no longer active.');
      const expiresAt = decision === 'rotate' ? sessionEnd(services, tx.now) : session.expires_at;
      if (decision === 'rotate')
        await tx.directory.rotateSession(session.id, session.generation, tx.now, expiresAt);
      const generation = decision === 'rotate' ? session.generation + 1 : session.generation;
      return answerSession(services, tx, {
        ...session,
        generation,
        user: session.user_id,
        role: member.role,
        expiresAt,
      });
    });
    // A revoked session must be kept as such, so the refusal comes after the commit.
    if (outcome instanceof Problem) throw outcome;
    return { body: outcome };
  },

  async 'auth.logout'({ tx, principal }) {
    if (principal.session !== null) await tx.directory.revokeSession(principal.session, tx.now);
    return { status: 204 };
  },

  async 'auth.whoami'({ tx, principal }) {
    return { body: await describePrincipal(tx, principal, null) };
  },

  async 'auth.change_password'({ services, principal, tx, actor, body }) {
    const { user, session } = principal;
    const identityId = user && (await tx.directory.identityOfUser(user));
    const identity = identityId ? await tx.directory.identity(identityId) : undefined;
    if (!identity)
      throw new Problem('missing_scope', 'Only a person who signs in with a password can change it.');
    const { hashPassword, passwordFault, verifyPassword } = await passwords();
    if (!(await verifyPassword(body.current_password, identity.password_hash)))
      throw new Problem('invalid_credentials', 'The current password is wrong.');
    refusePassword(passwordFault(body.new_password, [identity.email]), '/new_password');
    const hash = await hashPassword(body.new_password, services.world);
    await tx.directory.setPassword(identity.id, hash, tx.now);
    await tx.directory.revokeSessions({ identity: identity.id }, tx.now, session ?? undefined);
    await recordAudit(tx, services.world.uuid(), actor, {
      table: 'users',
      record: principal.user!,
      action: 'update',
      metadata: { password_changed: true },
    });
    return { status: 204 };
  },

  'auth.accept_invitation': async ({ services, body, requestId }) => ({
    body: await acceptInvitation(services, { ...body, hash: hashToken(body.token), requestId }),
  }),
};

const chooseMembership = async (
  { store }: Services,
  identity: string,
  { organization_id }: LoginRequest,
): Promise<Membership> => {
  const memberships = await store.directory.memberships(identity);
  if (organization_id !== undefined) {
    const named = memberships.find((membership) => membership.organization_id === organization_id);
    if (!named) throw wrongCredentials();
    return named;
  }
  const active = [];
  for (const membership of memberships) {
    const member = await store
      .tenant(membership.organization_id)
      .read((tx) => activeMember(tx, membership.user_id));
    if (member) active.push({ membership, name: member.organization });
  }
  if (active.length === 0) throw wrongCredentials();
  if (active.length === 1) return active[0]!.membership;
  throw new Problem(
    'organization_required',
    'You belong to several organizations; say which one to sign in to.',
    {
      errors: active.map(({ membership, name }) => ({
        pointer: '/organization_id',
        rule: 'required',
        message: name,
        value: membership.organization_id,
      })),
      organizations: active.map(({ membership, name }) => ({ id: membership.organization_id, name })),
    },
  );
};
