import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import { changeRecord } from '../engine/write.ts';
import type { Context } from '../handler.ts';
import type { Upload } from '../upload.ts';
import { importSpool } from './files.ts';

/** How the file of an import arrives. */
export const importUpload = ({ services, actor }: Context<'imports.upload'>): Upload => ({
  shape: resources.imports,
  maxBytes: services.settings.importMaxBytes,
  setting: 'IMPORT_MAX_BYTES',
  spool: (reader, id) => importSpool(services, reader, id, 'source'),
  check({ state }) {
    if (!['created', 'uploading'].includes(state as string))
      throw new Problem(
        'import_state',
        `The file of this import is complete; its state is ${String(state)}.`,
      );
  },
  noted: (size) => ({ received_bytes: size, state: size > 0 ? 'uploading' : 'created' }),
  finish(tx, row, { size, sha256 }) {
    const changed = {
      state: 'uploaded',
      received_bytes: size,
      file_size: size,
      checksum: sha256,
      uploaded_at: tx.now,
    };
    return changeRecord({ tx, world: services.world, actor }, resources.imports, row, changed, 'update');
  },
});
