import { importFile } from '../../bulk/import/spools.ts';
import { Problem } from '../../lib/problem.ts';
import type { Spool } from '../../lib/spool.ts';
import type { Row } from '../engine/shape.ts';
import type { Services } from '../services.ts';
import { type Reader, spoolAt } from '../spools.ts';

/** Names of the files of an import. */
export type ImportFile = 'source' | `${'plan' | 'apply' | 'undo'}.${'results' | 'rejects'}`;

/** A file of an import. */
export const importSpool = (
  services: Services,
  reader: Reader,
  id: string,
  name: ImportFile,
): Promise<Spool> => spoolAt(services, reader, importFile(reader.organization, id, name));

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

/** Removes all files of an import. */
export const removeFiles = async (services: Services, organization: string, id: string): Promise<void> => {
  const folder = importFile(organization, id, '').replace(/\/$/, '');
  for (const key of await services.files.list(folder)) await services.files.delete(key);
};
