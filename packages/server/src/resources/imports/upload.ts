import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import type { Spool } from '../../lib/spool.ts';
import type { Row } from '../engine/shape.ts';
import { changeRecord, readRecord } from '../engine/write.ts';
import type { Context } from '../handler.ts';
import { importSpool } from './files.ts';

// A spool has one writer at a time; a second upload of the same import waits for the first to break off.
const writing = new Set<string>();

/** Receives the next part of a file. What has arrived is kept when the connection breaks. */
export const receivePart = async (context: Context<'imports.upload'>): Promise<Row> => {
  const { services, tenant, path, stream } = context;
  const headers = context.headers as Record<string, unknown>;
  const offset = Number(headers['upload-offset']);
  const complete = String(headers['upload-complete'] ?? 'true') === 'true';
  const imported = await tenant.read((tx) => readRecord(tx, resources.imports, path.id));
  if (!['created', 'uploading'].includes(imported.state as string))
    throw new Problem(
      'import_state',
      `The file of this import is complete; its state is ${String(imported.state)}.`,
    );
  if (writing.has(path.id))
    throw new Problem(
      'upload_offset_mismatch',
      'Another upload of this import is under way; wait for it to end.',
    );
  writing.add(path.id);
  try {
    const spool = await importSpool(services, tenant, path.id, 'source');
    try {
      await spool.append(offset, limited(stream, offset, services.settings.importMaxBytes));
    } catch (error) {
      await noteSize(context, imported, await spool.size().catch(() => 0));
      throw error;
    }
    if (!complete) return await noteSize(context, imported, await spool.size());
    return await finish(context, imported, spool);
  } finally {
    writing.delete(path.id);
  }
};

async function* limited(
  stream: AsyncIterable<Uint8Array> | null,
  offset: number,
  limit: number,
): AsyncGenerator<Uint8Array> {
  let size = offset;
  for await (const chunk of stream ?? []) {
    size += chunk.length;
    if (size > limit)
      throw new Problem('payload_too_large', `A file may hold ${limit} bytes (IMPORT_MAX_BYTES); split it.`);
    yield chunk;
  }
}

const noteSize = (context: Context<'imports.upload'>, imported: Row, size: number): Promise<Row> =>
  context.tenant.write(async (tx) => {
    // Derived columns: neither version nor audit move while a file is on its way.
    await tx
      .updateTable('imports')
      .set({ received_bytes: size, state: size > 0 ? 'uploading' : 'created' })
      .where('id', '=', imported.id)
      .execute();
    return readRecord(tx, resources.imports, imported.id);
  });

const finish = async (context: Context<'imports.upload'>, imported: Row, spool: Spool): Promise<Row> => {
  const { services, tenant, actor } = context;
  const { size, sha256 } = await spool.finish();
  const digest = context.headers.digest;
  if (digest !== undefined && digest !== `sha-256=${Buffer.from(sha256, 'hex').toString('base64')}`) {
    await spool.delete();
    await noteSize(context, imported, 0);
    throw new Problem(
      'checksum_mismatch',
      `The ${size} bytes that arrived have another SHA-256 than Digest names.`,
    );
  }
  return tenant.write(async (tx) => {
    const row = await readRecord(tx, resources.imports, imported.id);
    const changed = {
      state: 'uploaded',
      received_bytes: size,
      file_size: size,
      checksum: sha256,
      uploaded_at: tx.now,
    };
    return changeRecord({ tx, world: services.world, actor }, resources.imports, row, changed, 'update');
  });
};
