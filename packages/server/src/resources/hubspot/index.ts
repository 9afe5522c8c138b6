import { resources } from '../../generated/resources.ts';
import { mappingFaults } from '../../integrations/hubspot/mapping.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { answerRecord } from '../engine/standard.ts';
import { createRecord, updateRecord, type Writer } from '../engine/write.ts';
import type { Context, Handlers } from '../handler.ts';
import { integrationRules } from '../integrations/index.ts';
import {
  hubspotIntegrations,
  integrationOf,
  mappingOf,
  notePortal,
  openApi,
  portalOf,
} from './connection.ts';
import { examine } from './doctor.ts';

const { integrations } = resources;

const writerOf = (context: Context): Writer => ({
  tx: context.tx,
  world: context.services.world,
  actor: context.actor,
  rules: integrationRules(context),
});

export const hubspotHandlers: Handlers = {
  async 'hubspot.connect'(context) {
    const { tx, body } = context;
    const { access_token } = body;
    const values = {
      credentials: { access_token },
      ...(body.name !== undefined && { name: body.name }),
    };
    const writer = writerOf(context as never);
    const known = await reconnected(tx, body.integration_id);
    const row =
      known === null
        ? await createRecord(writer, integrations, { provider: 'hubspot', ...values })
        : await updateRecord(writer, integrations, known, values);
    return answerRecord(row, 200) as never;
  },

  async 'hubspot.disconnect'(context) {
    const { tx, body } = context;
    const { id } = await integrationOf(tx, body.integration_id);
    return answerRecord(
      await updateRecord(writerOf(context as never), integrations, id, { credentials: null }),
    ) as never;
  },

  async 'hubspot.doctor'({ services, tenant, query, signal }) {
    const { id, mapping, portal } = await tenant.read(async (tx) => {
      const row = await integrationOf(tx, query.integration_id);
      return { id: row.id, mapping: await mappingOf(row), portal: await portalOf(tx, row.id) };
    });
    const api = await openApi(services, tenant, id, { signal, tries: 2 });
    const { report, portal: seen } = await examine(api, id, mapping, portal);
    if (seen) await tenant.write((tx) => notePortal(services, tx, id, { ...seen, checked_at: tx.now }));
    return { body: report };
  },

  async 'hubspot.mapping'({ tx, query }) {
    return { body: await mappingOf(await integrationOf(tx, query.integration_id)) };
  },

  async 'hubspot.set_mapping'(context) {
    const { tx, query, body } = context;
    const errors = mappingFaults(body);
    const [first] = errors;
    if (first) throw new Problem('validation_failed', `${first.pointer}: ${first.message}`, { errors });
    const row = await integrationOf(tx, query.integration_id);
    const settings = { ...(row.settings as object), mapping: body };
    const changed = await updateRecord(writerOf(context as never), integrations, row.id, { settings });
    return { body: await mappingOf(changed) };
  },
};

/** The integration that gets another token; null for a new one. */
const reconnected = async (tx: TenantTx, named: string | undefined): Promise<string | null> => {
  if (named !== undefined) return (await integrationOf(tx, named)).id;
  const found = await hubspotIntegrations(tx);
  return found.length === 0 ? null : (await integrationOf(tx, undefined)).id;
};
