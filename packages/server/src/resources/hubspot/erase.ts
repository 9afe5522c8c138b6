import { recordAudit } from '../../audit/record.ts';
import { isErased } from '../../audit/redact.ts';
import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import { readRecord } from '../engine/write.ts';
import type { Handlers } from '../handler.ts';
import { integrationOf, openApi } from './connection.ts';
import { asProblems } from './jobs.ts';
import { linksOf } from './state.ts';

export const eraseHandlers: Handlers = {
  async 'hubspot.erase'({ services, tenant, actor, body, signal }) {
    const { contact_id } = body;
    const { id, remote } = await tenant.read(async (tx) => {
      await readRecord(tx, resources.contacts, contact_id, { deleted: true });
      // Here first: who is still here would be made there again.
      if (!(await isErased(tx, contact_id)))
        throw new Problem(
          'integration_state',
          `The contact ${contact_id} was not erased here; plugs contacts erase ${contact_id} does that first.`,
        );
      const { id } = await integrationOf(tx, body.integration_id);
      const links = await linksOf(tx, id, 'contacts', 'local_id', [contact_id]);
      return { id, remote: links.flatMap(({ remote_id }) => remote_id ?? []) };
    });
    const api = await openApi(services, tenant, id, { signal });
    const erased: string[] = [];
    const gone: string[] = [];
    try {
      for (const one of remote) ((await asProblems(() => api.erase(one))) ? erased : gone).push(one);
    } finally {
      // What was deleted is told, also where the next one was refused.
      await tenant.write((tx) =>
        recordAudit(tx, services.world.uuid(), actor, {
          table: 'contacts',
          record: contact_id,
          action: 'update',
          metadata: { integration_id: id, erased_at_hubspot: erased },
        }),
      );
    }
    return { body: { contact_id, erased, gone } };
  },
};
