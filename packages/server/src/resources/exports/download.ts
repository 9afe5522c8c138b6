import { type Actor, recordAudit } from '../../audit/record.ts';
import { type ExportFormat, exportFormats } from '../../bulk/csv/write.ts';
import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import type { Tenant } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import type { Answer } from '../handler.ts';
import type { Services } from '../services.ts';
import { exportSpool } from './files.ts';

/** The bytes to send: from `start` up to, not including, `end`. */
interface Part {
  readonly start: number;
  readonly end: number;
}

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

/** Sends a completed export or a part of it (RFC 9110, 14). Audited before the first byte leaves. */
export const download = async (
  { services, tenant, actor, headers }: Call,
  exported: Row,
): Promise<Answer> => {
  const spool = await exportSpool(services, tenant, exported);
  const size = exported.file_size as number;
  const etag = `"${exported.checksum as string}"`;
  const part = partOf(headers.range, size);
  // If-Range compares strongly: another copy, or one named weakly, is sent whole.
  const isPart = part !== null && (headers['if-range'] ?? etag) === etag;
  const { start, end } = isPart ? part : { start: 0, end: size };
  const audited = async function* () {
    await tenant.write((tx) =>
      recordAudit(tx, services.world.uuid(), actor, {
        table: resources.exports.name,
        record: exported.id,
        action: 'export',
        metadata: { file_name: exported.file_name, start, end, size },
      }),
    );
    yield* spool.read(isPart ? { start, end } : {});
  };
  return {
    status: isPart ? 206 : 200,
    headers: {
      ...fileHeaders(exported.format as ExportFormat, exported.file_name as string),
      'Content-Length': String(end - start),
      'Accept-Ranges': 'bytes',
      ETag: etag,
      ...(isPart && { 'Content-Range': `bytes ${start}-${end - 1}/${size}` }),
    },
    stream: audited(),
  };
};

/**
 * The part that a Range header means; null when it asks for all. The contract has checked its form.
 * @throws Problem range_not_satisfiable, with the size in Content-Range
 */
const partOf = (range: string | undefined, size: number): Part | null => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return null;
  // Without a beginning the number counts from the end of the file.
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1);
  if (start < end) return { start, end };
  throw new Problem(
    'range_not_satisfiable',
    `The file has ${size} bytes; none are from ${start} to ${to || 'its end'}.`,
    {
      headers: { 'Content-Range': `bytes */${size}` },
    },
  );
};
