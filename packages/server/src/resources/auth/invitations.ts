import { recordAudit } from '../../audit/record.ts';
import { resources } from '../../generated/resources.ts';
import type { Session } from '../../generated/types.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { hashToken, randomToken } from '../../lib/crypto/tokens.ts';
import { Problem } from '../../lib/problem.ts';
import { isUniqueViolation } from '../../store/conflicts.ts';
import type { Tenant } from '../../store/index.ts';
import { readRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';
import { activeMember, beginSession, personActing, refusePassword, wrongCredentials } from './sessions.ts';

const INVITATION_DAYS = 7;

const invalid = () =>
  new Problem('invitation_invalid', 'The invitation is not known, was used already, or is too old.');

/** Mails a person a fresh invitation; the one before stops working. The token exists only in the mail. */
export const mailInvitation = async (services: Services, tenant: Tenant, user: string): Promise<boolean> => {
  const token = randomToken('iv', services.world);
  const invited = await tenant.write(async (tx) => {
    const row = await readRecord(tx, resources.users, user, { deleted: true });
    if (row.is_deleted || row.is_verified) return null;
    const organization = await readRecord(tx, resources.organizations, tx.organization);
    await tx.directory.removeTokens('invitation', user);
    await tx.directory.addToken({
      hash: hashToken(token),
      purpose: 'invitation',
      organization_id: tx.organization,
      record_id: user,
      expires_at: new Date(Date.parse(tx.now) + INVITATION_DAYS * 86_400_000).toISOString(),
    });
    return { email: row.email as string, organization: organization.name as string };
  });
  if (!invited) return false;
  await (await services.mailer()).send({
    to: invited.email,
    subject: `Join ${invited.organization} on The Plugs`,
    text: [
      `You are invited to ${invited.organization} on The Plugs.`,
      '',
      'To join, run this; it asks for the token below and for a password, which you choose:',
      '',
      `  plugs auth accept-invitation --server ${services.settings.publicUrl}`,
      '',
      'The token:',
      '',
      `  ${token}`,
      '',
      `The invitation works once, for ${INVITATION_DAYS} days.`,
    ].join('\n'),
  });
  return true;
};

interface Acceptance {
  readonly hash: string;
  readonly password: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly requestId: string;
}

/** Turns an invitation into a membership and signs in. Someone who signs in elsewhere proves it with that password. */
export const acceptInvitation = (services: Services, acceptance: Acceptance): Promise<Session> =>
  accept(services, acceptance).catch((error: unknown) => {
    // The same person accepted another organisation's invitation at this moment: now there is a sign-in to join.
    if (!isUniqueViolation(error)) throw error;
    return accept(services, acceptance);
  });

const accept = async (services: Services, acceptance: Acceptance): Promise<Session> => {
  const { store, world } = services;
  const owner = await store.directory.tokenByHash('invitation', acceptance.hash);
  if (!owner || (owner.expires_at ?? '') <= world.now().toISOString()) throw invalid();
  const tenant = store.tenant(owner.organization_id);
  const user = await tenant.read((tx) => readRecord(tx, resources.users, owner.record_id)).catch(() => null);
  if (!user) throw invalid();
  const email = user.email as string;
  const identity = await store.directory.identityByEmail(canonicalEmail(email));
  const { hashPassword, passwordFault, verifyPassword } = await import('../../auth/passwords.ts');
  if (identity && !(await verifyPassword(acceptance.password, identity.password_hash)))
    throw wrongCredentials();
  if (!identity) refusePassword(passwordFault(acceptance.password, [email]), '/password');
  const hash = identity ? null : await hashPassword(acceptance.password, world);

  return tenant.write(async (tx) => {
    // Another request may have used the token since we looked.
    const still = await tx.directory.tokenByHash('invitation', acceptance.hash);
    if (!still || (await tx.directory.removeTokens('invitation', owner.record_id)) === 0) throw invalid();
    const id = identity?.id ?? world.uuid();
    if (hash !== null)
      await tx.directory.addIdentity({
        id,
        email,
        email_key: canonicalEmail(email),
        password_hash: hash,
        created_at: tx.now,
        updated_at: tx.now,
      });
    await tx.directory.addMembership({ identity_id: id, organization_id: tx.organization, user_id: user.id });
    const { first_name, last_name } = acceptance;
    const changed = {
      is_verified: true,
      verified_at: tx.now,
      ...(first_name !== undefined && { first_name }),
      ...(last_name !== undefined && { last_name }),
    };
    const version = (user.version as number) + 1;
    await tx
      .updateTable('users')
      .set({ ...changed, version, updated_at: tx.now })
      .where('id', '=', user.id)
      .execute();
    const actor = personActing(user.id, acceptance.requestId);
    const before = Object.fromEntries(Object.keys(changed).map((name) => [name, user[name]]));
    await recordAudit(tx, world.uuid(), actor, {
      table: 'users',
      record: user.id,
      action: 'update',
      version,
      before,
      after: changed,
    });
    const member = await activeMember(tx, user.id);
    if (!member) throw invalid();
    return beginSession(services, tx, {
      identity: id,
      user: user.id,
      role: member.role,
      requestId: acceptance.requestId,
    });
  });
};
