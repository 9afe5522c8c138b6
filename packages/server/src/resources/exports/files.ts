import { Problem } from '../../lib/problem.ts';
import type { Spool } from '../../lib/spool.ts';
import type { Tenant } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import type { Services } from '../services.ts';
import { spoolAt } from '../spools.ts';

/** The folder of an export's files. Each attempt writes one of its own, named by its fencing token. */
export const exportFolder = (organization: string, id: string): string => `org/${organization}/exports/${id}`;

/** The name of an attempt's file. */
export const exportFile = (organization: string, id: string, attempt: number): string =>
  `${exportFolder(organization, id)}/${attempt}`;

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
  return spoolAt(services, tenant, exportFile(tenant.organization, exported.id, attempt));
};

/** Removes all files of an export. */
export const removeFiles = async (services: Services, organization: string, id: string): Promise<void> => {
  for (const key of await services.files.list(exportFolder(organization, id)))
    await services.files.delete(key);
};
