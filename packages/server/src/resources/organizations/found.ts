import { recordAudit } from '../../audit/record.ts';
import { resources } from '../../generated/resources.ts';
import type { Actor } from '../../lib/actor.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import type { Keyring } from '../../lib/crypto/keyring.ts';
import type { World } from '../../lib/world.ts';
import { createDataKey } from '../../store/data-keys.ts';
import type { Store, TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { readRecord } from '../engine/write.ts';

/** What a new organisation and its owner are called. */
export interface Founding {
  readonly name: string;
  readonly email: string;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** A new organisation: its row, its data key, its owner. Runs in a transaction bound to `tx.organization`. */
export const foundIn = async (
  tx: TenantTx,
  { world, keyring, requestId }: { world: World; keyring: Keyring; requestId: string | null },
  founding: Founding,
): Promise<{ organization: Row; user: Row }> => {
  const id = tx.organization;
  await tx
    .insertInto('organizations', {
      settings: {},
      ...founding.values,
      id,
      name: founding.name,
      created_at: tx.now,
      updated_at: tx.now,
    })
    .execute();
  await createDataKey(tx, keyring);
  const user = world.uuid();
  await tx
    .insertInto('users', {
      id: user,
      email: founding.email,
      email_key: canonicalEmail(founding.email),
      first_name: founding.first_name ?? null,
      last_name: founding.last_name ?? null,
      role: 'owner',
      is_verified: true,
      verified_at: tx.now,
      created_at: tx.now,
      updated_at: tx.now,
    })
    .execute();
  const actor: Actor = {
    user_id: user,
    service_token_id: null,
    on_behalf_of: null,
    request_id: requestId,
    job_id: null,
  };
  const rows = {
    organization: await readRecord(tx, resources.organizations!, id),
    user: await readRecord(tx, resources.users!, user),
  };
  for (const [table, row] of [
    ['organizations', rows.organization],
    ['users', rows.user],
  ] as const)
    await recordAudit(tx, world.uuid(), actor, {
      table,
      record: row.id,
      action: 'create',
      version: 1,
      after: Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
    });
  return rows;
};

/** Founds an organisation from outside any: `plugs init`, the local data folder, tests. */
export const foundOrganization = async (
  services: { store: Store; world: World; keyring: Keyring },
  founding: Founding,
): Promise<{ organization: string; user: string }> => {
  const organization = services.world.uuid();
  const rows = await services.store
    .tenant(organization)
    .write((tx) => foundIn(tx, { ...services, requestId: null }, founding));
  return { organization, user: rows.user.id };
};
