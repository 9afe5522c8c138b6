import type { ResourceShape } from '../generated/resources.ts';
import { Problem } from '../lib/problem.ts';
import type { Spool, SpoolSummary } from '../lib/spool.ts';
import type { TenantTx } from '../store/index.ts';
import type { Row, Sees } from './engine/shape.ts';
import { readRecord } from './engine/write.ts';
import type { Context } from './handler.ts';
import type { Reader } from './spools.ts';

type Values = Record<string, unknown>;

/** A record whose file arrives in parts. */
export interface Upload {
  readonly shape: ResourceShape;
  readonly sees?: Sees | undefined;
  readonly maxBytes: number;
  /** The setting that says so. */
  readonly setting: string;
  spool(reader: Reader, id: string): Promise<Spool>;
  /** Throws when no more bytes may come. */
  check(row: Row): void;
  /** Derived columns while the file is on its way: neither version nor audit move. */
  noted(size: number): Values;
  /** Notes that the file is whole, in one transaction, and answers the record. */
  finish(tx: TenantTx, row: Row, file: SpoolSummary): Promise<Row>;
}

type UploadContext = Context<'imports.upload'> | Context<'media.upload'>;

// A spool has one writer at a time; a second upload of the same record waits for the first to break off.
const writing = new Set<string>();

/*
 * Spools between two parts. One opened anew for each part would walk through all parts before it, and in the end read
 * the file once more for its hash: a large file would take the square of its time. The oldest make room.
 */
const between = new Map<string, Spool>();
const BETWEEN_MAX = 100;

/**
 * Receives the next part of a file. What has arrived is kept when the connection breaks.
 * @throws Problem upload_offset_mismatch, payload_too_large, checksum_mismatch, not_found, and what `check` throws
 */
export const receivePart = async (context: UploadContext, upload: Upload): Promise<Row> => {
  const { tenant, path, stream } = context;
  const { shape, sees } = upload;
  const headers = context.headers as Values;
  const offset = Number(headers['upload-offset']);
  const complete = String(headers['upload-complete'] ?? 'true') === 'true';
  const row = await tenant.read((tx) => readRecord(tx, shape, path.id, { sees }));
  upload.check(row);
  if (writing.has(row.id))
    throw new Problem(
      'upload_offset_mismatch',
      `Another upload of this ${shape.noun} is under way; wait for it to end.`,
    );
  writing.add(row.id);
  try {
    const spool = between.get(row.id) ?? (await upload.spool(tenant, row.id));
    between.delete(row.id);
    try {
      await spool.append(offset, limited(stream, offset, upload));
    } catch (error) {
      await noteSize(context, upload, row, await spool.size().catch(() => 0));
      throw error;
    }
    if (complete) return await finish(context, upload, row, spool);
    between.set(row.id, spool);
    for (const oldest of between.keys()) if (between.size > BETWEEN_MAX) between.delete(oldest);
    return await noteSize(context, upload, row, await spool.size());
  } finally {
    writing.delete(row.id);
  }
};

async function* limited(
  stream: AsyncIterable<Uint8Array> | null,
  offset: number,
  { maxBytes, setting }: Upload,
): AsyncGenerator<Uint8Array> {
  let size = offset;
  for await (const chunk of stream ?? []) {
    size += chunk.length;
    if (size > maxBytes)
      throw new Problem('payload_too_large', `A file may hold ${maxBytes} bytes (${setting}); split it.`);
    yield chunk;
  }
}

const noteSize = (context: UploadContext, upload: Upload, row: Row, size: number): Promise<Row> =>
  context.tenant.write(async (tx) => {
    await tx
      .updateTable(upload.shape.name as 'imports')
      .set(upload.noted(size))
      .where('id', '=', row.id)
      .execute();
    return readRecord(tx, upload.shape, row.id);
  });

const finish = async (context: UploadContext, upload: Upload, row: Row, spool: Spool): Promise<Row> => {
  const file = await spool.finish();
  const { digest } = context.headers;
  if (digest !== undefined && digest !== `sha-256=${Buffer.from(file.sha256, 'hex').toString('base64')}`) {
    await spool.delete();
    await noteSize(context, upload, row, 0);
    throw new Problem(
      'checksum_mismatch',
      `The ${file.size} bytes that arrived have another SHA-256 than Digest names.`,
    );
  }
  return context.tenant.write(async (tx) =>
    upload.finish(tx, await readRecord(tx, upload.shape, row.id), file),
  );
};
