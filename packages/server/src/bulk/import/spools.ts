import type { Secrets } from '../../lib/crypto/derive.ts';
import { createKeyring } from '../../lib/crypto/keyring.ts';
import { diskFileStore, type FileStore } from '../../lib/files.ts';
import { Spool } from '../../lib/spool.ts';
import { realWorld, type World } from '../../lib/world.ts';

/** A wrapped data key as it stands in the database. */
export interface WrappedKey {
  readonly version: number;
  readonly wrapped_key: string;
}

/** Everything a thread needs to open one spool. Plain data. */
export interface SpoolPlace {
  readonly filesFolder: string;
  readonly secrets: Secrets;
  readonly organization: string;
  /** The organisation's data keys, newest first. */
  readonly keys: readonly WrappedKey[];
  readonly key: string;
}

/** Names of an import's files. */
export const importFile = (organization: string, id: string, name: string): string =>
  `org/${organization}/imports/${id}/${name}`;

/** Opens a spool from plain data, in any thread. */
export const openSpool = (
  place: SpoolPlace,
  files: FileStore = diskFileStore(place.filesFolder),
  world: World = realWorld(),
): Spool => {
  const keyring = createKeyring(place.secrets, world);
  return new Spool({
    files,
    world,
    key: place.key,
    dataKey: async (version) => {
      const found = version === undefined ? place.keys[0] : place.keys.find((key) => key.version === version);
      if (!found) throw new Error(`Organisation ${place.organization} has no data key ${version ?? ''}.`);
      return keyring.openDataKey(place.organization, found.version, found.wrapped_key);
    },
  });
};
