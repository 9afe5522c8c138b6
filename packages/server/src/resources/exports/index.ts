import { type ExportFormat, exportFormats } from '../../bulk/csv/write.ts';
import { resources } from '../../generated/resources.ts';
import { externalSources } from '../../store/external-keys.ts';
import { answerRecord } from '../engine/standard.ts';
import { createRecord, readRecord } from '../engine/write.ts';
import { type Handlers, requireScopes } from '../handler.ts';
import { download } from './download.ts';
import { checkRequest } from './query.ts';
import { stream } from './stream.ts';

const fileName = (resource: string, format: ExportFormat = 'csv', now: string): string =>
  `${resource}-${now.slice(0, 10)}.${exportFormats[format].extension}`;

export const exportHandlers: Handlers = {
  async 'exports.create'({ services, tx, actor, body }) {
    await checkRequest(body, await externalSources(tx, body.resource));
    const writer = { tx, world: services.world, actor };
    const id = services.world.uuid();
    const job = await services.jobs.enqueue(tx, { kind: 'exports.run', params: { export: id }, actor });
    const internal = { id, job_id: job.id, file_name: fileName(body.resource, body.format, tx.now) };
    return answerRecord(await createRecord(writer, resources.exports, { ...body }, internal), 201) as never;
  },

  async 'exports.download'(context) {
    const { tenant, principal, operation, path } = context;
    const exported = await tenant.read((tx) => readRecord(tx, resources.exports, path.id));
    // Someone else may have made it, with rights that this caller lacks.
    requireScopes(principal, operation, [`${String(exported.resource)}:read`]);
    return download(context, exported) as never;
  },

  async 'exports.stream'(context) {
    const { services, body } = context;
    const now = services.world.now().toISOString();
    return stream(context, fileName(body.resource, body.format, now)) as never;
  },
};
