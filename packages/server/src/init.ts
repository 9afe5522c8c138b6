import { compose } from './compose.ts';
import { resources } from './generated/resources.ts';
import { nobody } from './lib/actor.ts';
import { canonicalEmail } from './lib/canonical.ts';
import { createLog } from './lib/log.ts';
import { Problem } from './lib/problem.ts';
import { realWorld, type World } from './lib/world.ts';
import { refusePassword } from './resources/auth/sessions.ts';
import { changeRecord, readRecord } from './resources/engine/write.ts';
import { foundIn } from './resources/organizations/found.ts';
import type { Services } from './resources/services.ts';
import type { Settings } from './settings.ts';
import { refuseUnmigrated } from './store/pending.ts';
import {
  type RotationReport,
  rotateKeys as rotate,
  type VerificationReport,
  verifyKeys as verify,
} from './store/rotation.ts';

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
  return onDatabase(settings, world, async ({ store, keyring }) => {
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
  });
};

/**
 * Puts an organisation on a plan, and answers it. Only the operator does: whoever can open the database.
 * @throws Problem not_found
 */
export const setPlan = (
  settings: Settings,
  organization: string,
  plan: string,
  { world = realWorld() }: { world?: World } = {},
): Promise<{ organization: string; name: string; subscription_plan: string }> =>
  onDatabase(settings, world, ({ store }) =>
    store.tenant(organization).write(async (tx) => {
      const shape = resources.organizations;
      const before = await readRecord(tx, shape, organization).catch((error: unknown) => {
        throw error instanceof Problem && error.code === 'not_found'
          ? new Problem('not_found', `There is no organization with id ${organization} in this database.`)
          : error;
      });
      const writer = { tx, world, actor: nobody };
      const after =
        before.subscription_plan === plan
          ? before
          : await changeRecord(writer, shape, before, { subscription_plan: plan }, 'update');
      return { organization, name: String(after.name), subscription_plan: plan };
    }),
  );

/**
 * Puts every data key under the current SECRET_KEY, and values under new data keys where that is asked. May be cut off
 * anywhere and begun again, beside servers that work.
 * @param hours data keys younger than this stay, so that a rotation that is begun again renews none twice
 */
export const rotateKeys = (
  settings: Settings,
  { dataKeys, hours, onStep }: { dataKeys: boolean; hours: number; onStep?: () => void },
  { world = realWorld() }: { world?: World } = {},
): Promise<RotationReport> =>
  onDatabase(settings, world, ({ store, keyring }) => {
    const renewBefore = new Date(world.now().getTime() - hours * 3_600_000).toISOString();
    return rotate({ store, keyring, dataKeys, renewBefore, ...(onStep && { onStep }) });
  });

/** Opens everything that is sealed, and tells what does not open. Writes nothing. */
export const verifyKeys = (
  settings: Settings,
  { world = realWorld() }: { world?: World } = {},
): Promise<VerificationReport> => onDatabase(settings, world, ({ store, keyring }) => verify(store, keyring));

const onDatabase = async <R>(
  settings: Settings,
  world: World,
  work: (services: Services) => Promise<R>,
): Promise<R> => {
  await refuseUnmigrated(settings.databaseUrl);
  const composition = await compose(settings, world, createLog({ world, level: 'silent' }));
  try {
    return await work(composition.services);
  } finally {
    await composition.close();
  }
};
