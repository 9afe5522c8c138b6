import { compose } from './compose.ts';
import { canonicalEmail } from './lib/canonical.ts';
import { createLog } from './lib/log.ts';
import { Problem } from './lib/problem.ts';
import { realWorld, type World } from './lib/world.ts';
import { refusePassword } from './resources/auth/sessions.ts';
import { foundIn } from './resources/organizations/found.ts';
import type { Settings } from './settings.ts';

/** The first organisation and who owns it. */
export interface First {
  readonly organization: string;
  readonly email: string;
  readonly password: string;
  readonly first_name?: string;
  readonly last_name?: string;
}

/**
 * Makes an organisation and its owner, who can sign in at once. Throws `duplicate_key` when the e-mail signs in
 * already, and `validation_failed` for a password that is easy to guess.
 */
export const init = async (
  settings: Settings,
  first: First,
  { world = realWorld() }: { world?: World } = {},
): Promise<{ organization: string; user: string }> => {
  const { hashPassword, passwordFault } = await import('./auth/passwords.ts');
  const { email, organization: name } = first;
  refusePassword(passwordFault(first.password, [email]), '/password');
  const password_hash = await hashPassword(first.password, world);
  const composition = await compose(settings, world, createLog({ world, level: 'silent' }));
  try {
    const { store, keyring } = composition.services;
    const organization = world.uuid();
    const user = await store.tenant(organization).write(async (tx) => {
      const email_key = canonicalEmail(email);
      if (await tx.directory.identityByEmail(email_key))
        throw new Problem('duplicate_key', `${email} signs in here already; use another e-mail.`);
      const identity = world.uuid();
      await tx.directory.addIdentity({
        id: identity,
        email,
        email_key,
        password_hash,
        created_at: tx.now,
        updated_at: tx.now,
      });
      const founded = await foundIn(tx, { world, keyring, requestId: null }, { ...first, name });
      await tx.directory.addMembership({
        identity_id: identity,
        organization_id: organization,
        user_id: founded.user.id,
      });
      return founded.user.id;
    });
    return { organization, user };
  } finally {
    await composition.close();
  }
};
