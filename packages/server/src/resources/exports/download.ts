import { recordAudit } from '../../audit/record.ts';
import { type ExportFormat, exportFormats } from '../../bulk/csv/write.ts';
import { resources } from '../../generated/resources.ts';
import type { Actor } from '../../lib/actor.ts';
import type { Tenant } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { answerFile } from '../file-answer.ts';
import type { Answer } from '../handler.ts';
import type { Services } from '../services.ts';
import { exportSpool } from './files.ts';

interface Call {
  readonly services: Services;
  readonly tenant: Tenant;
  readonly actor: Actor;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** How the file of a format is announced. */
export const fileHeaders = (format: ExportFormat, name: string): Record<string, string> => ({
  'Content-Type': exportFormats[format].type,
  'Content-Disposition': `attachment; filename="${name}"`,
});

/** Sends a completed export or a part of it. Audited before the first byte leaves. */
export const download = async (
  { services, tenant, actor, headers }: Call,
  exported: Row,
): Promise<Answer> => {
  const spool = await exportSpool(services, tenant, exported);
  const size = exported.file_size as number;
  return answerFile(headers, {
    size,
    etag: `"${exported.checksum as string}"`,
    headers: fileHeaders(exported.format as ExportFormat, exported.file_name as string),
    async *read(part) {
      const { start, end } = part ?? { start: 0, end: size };
      await tenant.write((tx) =>
        recordAudit(tx, services.world.uuid(), actor, {
          table: resources.exports.name,
          record: exported.id,
          action: 'export',
          metadata: { file_name: exported.file_name, start, end, size },
        }),
      );
      yield* spool.read(part ?? {});
    },
  });
};
