import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import { changeRecord } from '../engine/write.ts';
import type { Context } from '../handler.ts';
import { spoolAt } from '../spools.ts';
import type { Upload } from '../upload.ts';
import { mediaSeen } from './access.ts';
import { sourceFile } from './files.ts';

/** How the file of a medium arrives; with its last byte a job begins to look at it. */
export const mediaUpload = ({ services, actor, principal }: Context<'media.upload'>): Upload => ({
  shape: resources.media,
  sees: mediaSeen(principal),
  maxBytes: services.settings.mediaMaxBytes,
  setting: 'MEDIA_MAX_BYTES',
  spool: (reader, id) => spoolAt(services, reader, sourceFile(reader.organization, id)),
  check({ job_id, status }) {
    if (job_id !== null || status !== 'processing')
      throw new Problem('media_state', 'The file of this medium is complete; make a new medium for another.');
  },
  noted: (size) => ({ received_bytes: size }),
  async finish(tx, row, { size, sha256 }) {
    const job = await services.jobs.enqueue(tx, {
      kind: 'media.process',
      params: { medium: row.id },
      actor,
    });
    const changed = { received_bytes: size, source_checksum: sha256, job_id: job.id };
    return changeRecord({ tx, world: services.world, actor }, resources.media, row, changed, 'update');
  },
});
