import { importFile, openSpool, type SpoolPlace } from '../../bulk/import/spools.ts';
import { Problem } from '../../lib/problem.ts';
import type { Spool } from '../../lib/spool.ts';
import type { Tenant, TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import type { Services } from '../services.ts';

/** Names of the files of an import. */
export type ImportFile = 'source' | `${'plan' | 'apply' | 'undo'}.${'results' | 'rejects'}`;

/** Something that reads an organisation: a tenant, or a transaction that is open already. */
export type Reader = Pick<Tenant, 'organization' | 'read'>;

/** Reads through an open transaction. A second one inside it would wait for itself on SQLite. */
export const readerOf = (tx: TenantTx): Reader => ({
  organization: tx.organization,
  read: (work) => work(tx),
});

/** Where an import's file lies, as plain data for a thread. */
export const filePlace = async (
  services: Services,
  reader: Reader,
  id: string,
  name: ImportFile,
): Promise<SpoolPlace> => {
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
    key: importFile(reader.organization, id, name),
  };
};

export const importSpool = async (
  services: Services,
  reader: Reader,
  id: string,
  name: ImportFile,
): Promise<Spool> => openSpool(await filePlace(services, reader, id, name), services.files, services.world);

/** The results that tell the newest story: of what was applied, or else of what was planned. */
export const newestResults = async (
  services: Services,
  reader: Reader,
  imported: Row,
  kind: 'results' | 'rejects',
): Promise<Spool> => {
  const phases = imported.state === 'undone' || imported.started_at !== null ? ['apply', 'plan'] : ['plan'];
  for (const phase of phases as ('apply' | 'plan')[]) {
    const results = await importSpool(services, reader, imported.id, `${phase}.results`);
    if ((await results.size()) > 0)
      return kind === 'results' ? results : importSpool(services, reader, imported.id, `${phase}.rejects`);
  }
  throw new Problem('import_state', 'There are no results yet: plan or apply the import first.');
};
