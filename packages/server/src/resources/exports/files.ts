import { openSpool, type SpoolPlace } from '../../bulk/import/spools.ts';
import { Problem } from '../../lib/problem.ts';
import type { Spool } from '../../lib/spool.ts';
import type { Tenant } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import type { Services } from '../services.ts';

/** The folder of an export's files. Each attempt writes one of its own, named by its fencing token. */
export const exportFolder = (organization: string, id: string): string => `org/${organization}/exports/${id}`;

/** Where an attempt's file lies, as plain data for a thread. */
export const filePlace = async (
  services: Services,
  tenant: Tenant,
  id: string,
  attempt: number,
): Promise<SpoolPlace> => {
  const keys = await tenant.read((tx) =>
    tx
      .selectFrom('organization_keys')
      .select(['version', 'wrapped_key'])
      .orderBy('version', 'desc')
      .execute(),
  );
  return {
    filesFolder: services.settings.dataDir,
    secrets: services.settings.secrets,
    organization: tenant.organization,
    keys: keys as SpoolPlace['keys'],
    key: `${exportFolder(tenant.organization, id)}/${attempt}`,
  };
};

/**
 * The file of a completed export: that of the attempt which completed its job.
 * @throws Problem export_state when there is none yet, or no more
 */
export const exportSpool = async (services: Services, tenant: Tenant, exported: Row): Promise<Spool> => {
  const now = services.world.now().toISOString();
  const isOver = exported.state === 'completed' && (exported.expires_at as string) <= now;
  const state = isOver ? 'expired' : exported.state;
  if (state !== 'completed') throw new Problem('export_state', `The export is ${String(state)}.`);
  const attempt = await tenant.read(async (tx) => {
    const job = await tx
      .selectFrom('jobs')
      .select('fencing_token')
      .where('id', '=', exported.job_id as string)
      .executeTakeFirstOrThrow();
    return job.fencing_token as number;
  });
  return openSpool(await filePlace(services, tenant, exported.id, attempt), services.files, services.world);
};

/** Removes all files of an export. */
export const removeFiles = async (services: Services, organization: string, id: string): Promise<void> => {
  for (const key of await services.files.list(exportFolder(organization, id)))
    await services.files.delete(key);
};
