import { ARCHIVE } from '../../audit/archive.ts';
import { recordAudit } from '../../audit/record.ts';
import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import type { Tenant } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { answerRecord } from '../engine/standard.ts';
import { changeRecord, checkVersion, readRecord } from '../engine/write.ts';
import { answerFile } from '../file-answer.ts';
import type { Handlers } from '../handler.ts';
import { spoolAt } from '../spools.ts';
import { planOf } from './plan.ts';

export { archiveJobs } from './job.ts';

const shape = resources.audit_archives;

/** An archive and the name of its file, which no answer holds. */
const archiveWithFile = (tenant: Tenant, id: string): Promise<{ row: Row; name: string | null }> =>
  tenant.read(async (tx) => {
    const row = await readRecord(tx, shape, id);
    const found = await tx
      .selectFrom('audit_archives')
      .select('file_name')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { row, name: found.file_name as string | null };
  });

export const archiveHandlers: Handlers = {
  async 'audit_archives.plan'({ tx }) {
    return { body: await planOf(tx) };
  },

  async 'audit_archives.run'({ services, tx, actor }) {
    const job = await services.jobs.enqueue(tx, { kind: ARCHIVE, params: {}, actor });
    return answerRecord(await readRecord(tx, resources.jobs, job.id), 202) as never;
  },

  // Audited before the first byte leaves, as every export is.
  async 'audit_archives.download'({ services, tenant, actor, headers, path }) {
    const { row, name } = await archiveWithFile(tenant, path.id);
    if (name === null)
      throw new Problem('audit_archive_state', `The file of the archive ${row.id} was deleted.`);
    const spool = await spoolAt(services, tenant, name);
    const size = row.file_size as number;
    const file_name = `audit-${String(row.first_entry)}-${String(row.last_entry)}.ndjson`;
    return answerFile(headers, {
      size,
      etag: `"${row.checksum as string}"`,
      headers: {
        'Content-Type': 'application/x-ndjson; charset=utf-8',
        'Content-Disposition': `attachment; filename="${file_name}"`,
      },
      async *read(part) {
        const { start, end } = part ?? { start: 0, end: size };
        await tenant.write((tx) =>
          recordAudit(tx, services.world.uuid(), actor, {
            table: shape.name,
            record: row.id,
            action: 'export',
            metadata: { file_name, start, end, size },
          }),
        );
        yield* spool.read(part ?? {});
      },
    }) as never;
  },

  // The record goes first: a file that is left without one is removed by the next run.
  async 'audit_archives.remove'({ services, tenant, actor, headers, path }) {
    const { row: found, name } = await archiveWithFile(tenant, path.id);
    const row = await tenant.write(async (tx) => {
      const before = await readRecord(tx, shape, found.id);
      checkVersion(before, headers['if-match']);
      if (before.state === 'removed') return before;
      if (before.state === 'clearing')
        throw new Problem(
          'audit_archive_state',
          'Its entries are still going from the log; wait for the job.',
        );
      const nothing = { state: 'removed', file_name: null, file_size: null, checksum: null };
      return changeRecord({ tx, world: services.world, actor }, shape, before, nothing, 'update');
    });
    if (name !== null) await services.files.delete(name);
    return answerRecord(row) as never;
  },
};
