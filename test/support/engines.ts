import { createKeyring } from '@the-plugs/server/lib/crypto/keyring';
import { realWorld, type World } from '@the-plugs/server/lib/world';
import { foundOrganization } from '@the-plugs/server/resources/organizations/found';
import { openStore, type Store } from '@the-plugs/server/store/index';
import { type EngineName, migratedDatabase } from './migrated.ts';

export { type EngineName, engines } from './migrated.ts';

export interface TestStore {
  readonly store: Store;
  readonly url: string;
  /** For DATABASE_ADMIN_URL, on PostgreSQL. */
  readonly adminUrl: string | undefined;
  readonly world: World;
  readonly secrets: { readonly current: string };
  /** A new organisation with its owner. */
  found(name?: string): Promise<{ organization: string; user: string }>;
  close(): Promise<void>;
  /** Removes the database of a store that is closed. */
  drop(): Promise<void>;
}

/** A migrated, empty database of its own on either engine. */
export const testStore = async (engine: EngineName, world: World = realWorld()): Promise<TestStore> => {
  const { url, adminUrl, drop } = await migratedDatabase(engine);
  const store = await openStore(url, world);
  const secrets = { current: 'a secret of the tests, 32 bytes or more' };
  return {
    store,
    url,
    adminUrl,
    drop,
    world,
    secrets,
    found: (name = 'Acme') =>
      foundOrganization(
        { store, world, keyring: createKeyring(secrets, world) },
        { name, email: `${world.uuid()}@example.com` },
      ),
    async close() {
      await store.close();
      await drop();
    },
  };
};
