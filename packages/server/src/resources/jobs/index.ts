import { resources } from '../../generated/resources.ts';
import { answerRecord } from '../engine/standard.ts';
import { readRecord } from '../engine/write.ts';
import type { Handlers } from '../handler.ts';

export const jobHandlers: Handlers = {
  async 'jobs.cancel'({ services, tx, path, actor }) {
    await services.jobs.cancel(tx, path.id, actor);
    return answerRecord(await readRecord(tx, resources.jobs, path.id), 200) as never;
  },

  async 'jobs.retry'({ services, tx, path, actor }) {
    await services.jobs.retry(tx, path.id, actor);
    return answerRecord(await readRecord(tx, resources.jobs, path.id), 202) as never;
  },
};
