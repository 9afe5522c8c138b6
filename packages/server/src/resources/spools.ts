import { openSpool, type SpoolPlace } from '../bulk/import/spools.ts';
import type { Spool } from '../lib/spool.ts';
import type { Tenant, TenantTx } from '../store/index.ts';
import type { Services } from './services.ts';

/** Something that reads an organisation: a tenant, or a transaction that is open already. */
export type Reader = Pick<Tenant, 'organization' | 'read'>;

/** Reads through an open transaction. A second one inside it would wait for itself on SQLite. */
export const readerOf = (tx: TenantTx): Reader => ({
  organization: tx.organization,
  read: (work) => work(tx),
});

/** Where a file of an organisation lies and with which keys it opens, as plain data for a thread. */
export const spoolPlace = async (services: Services, reader: Reader, key: string): Promise<SpoolPlace> => {
  const keys = await reader.read((tx) =>
    tx
      .selectFrom('organization_keys')
      .select(['version', 'wrapped_key'])
      .orderBy('version', 'desc')
      .execute(),
  );
  return {
    filesFolder: services.settings.dataDir,
    secrets: services.settings.secrets,
    organization: reader.organization,
    keys: keys as SpoolPlace['keys'],
    key,
  };
};

/**
 * Opens a file of an organisation in this process.
 * @param files where it is, if not in DATA_DIR
 */
export const spoolAt = async (
  services: Services,
  reader: Reader,
  key: string,
  files = services.files,
): Promise<Spool> => openSpool(await spoolPlace(services, reader, key), files, services.world);
