import { recordAudit } from '../../audit/record.ts';
import { resources } from '../../generated/resources.ts';
import type { HubspotMapping, HubspotStatus } from '../../generated/types.ts';
import { mappingFaults } from '../../integrations/hubspot/mapping.ts';
import type { JobRow } from '../../jobs/types.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { type Row, same } from '../engine/shape.ts';
import { answerRecord } from '../engine/standard.ts';
import { createRecord, readRecord, updateRecord, type Writer } from '../engine/write.ts';
import type { Answer, Context, Handlers } from '../handler.ts';
import { integrationRules } from '../integrations/index.ts';
import type { Services } from '../services.ts';
import { conflictHandlers } from './conflicts.ts';
import {
  hasToken,
  hubspotIntegrations,
  integrationOf,
  mappingOf,
  notePortal,
  openApi,
  portalOf,
  requireToken,
} from './connection.ts';
import { ensureSchema, examine } from './doctor.ts';
import { eraseHandlers } from './erase.ts';
import { hintHandlers, hintState } from './hints.ts';
import { activityNames } from './interactions.ts';
import { asProblems, SYNC } from './jobs.ts';
import { cursorOf, linkCounts, linksOf, type SyncObject, saveLink } from './state.ts';
import type { Wishes } from './sync.ts';

export { hubspotJobs } from './jobs.ts';

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
    const { name, integration_id, ...credentials } = body;
    const values = { credentials, ...(name !== undefined && { name }) };
    const writer = writerOf(context as never);
    const known = await reconnected(tx, integration_id);
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

  async 'hubspot.ensure_schema'({ services, tenant, actor, body, signal }) {
    const { id, mapping } = await tenant.read(async (tx) => {
      const row = await integrationOf(tx, body.integration_id);
      return { id: row.id, mapping: await mappingOf(row) };
    });
    const api = await openApi(services, tenant, id, { signal, tries: 2 });
    const schema = await asProblems(() => ensureSchema(api, mapping));
    await tenant.write(async (tx) => {
      // The next sync asks what there is now.
      await notePortal(services, tx, id, { properties: null });
      const metadata = { schema: schema.properties };
      const said = { table: 'integrations', record: id, action: 'update', metadata } as const;
      await recordAudit(tx, services.world.uuid(), actor, said);
    });
    return { body: schema };
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
    // A field that is new has to be compared for every record.
    await tx
      .updateTable('hubspot_links')
      .set({ look_again: true })
      .where('integration_id', '=', row.id)
      .execute();
    return { body: await mappingOf(changed) };
  },

  async 'hubspot.plan'(context) {
    const { integration_id, only = null, limit = null, full = false } = context.body;
    const wishes = { plan: true, only, limit, full, digest: null, max_deletes: null };
    return startSync(context as never, integration_id, wishes) as never;
  },

  async 'hubspot.sync'(context) {
    const { integration_id, only = null, limit = null, full = false } = context.body;
    const { digest = null, max_deletes = null } = context.body;
    const wishes = { plan: false, only, limit, full, digest, max_deletes };
    return startSync(context as never, integration_id, wishes) as never;
  },

  async 'hubspot.retry_failed'({ services, tx, actor, body }) {
    const { id } = await integrationOf(tx, body.integration_id);
    const result = await tx
      .updateTable('hubspot_links')
      .set({ look_again: true })
      .where('integration_id', '=', id)
      .where('fault', 'is not', null)
      .where('state', '=', 'linked')
      .executeTakeFirst();
    const records = Number(result?.numUpdatedRows ?? 0);
    await recordAudit(tx, services.world.uuid(), actor, {
      table: 'integrations',
      record: id,
      action: 'update',
      metadata: { tried_again: records },
    });
    return { body: { records } };
  },

  async 'hubspot.relink'(context) {
    const { services, tx, body } = context;
    const { contact_id, remote_id = null } = body;
    const { id } = await integrationOf(tx, body.integration_id);
    await readRecord(tx, resources.contacts, contact_id);
    await forgetLinks(tx, id, contact_id, remote_id);
    if (remote_id !== null)
      await saveLink(services, tx, id, {
        object: 'contacts',
        local_id: contact_id,
        remote_id,
        base: {},
        local_version: null,
        remote_updated_at: null,
        look_again: true,
        fault: null,
      });
    await recordAudit(tx, services.world.uuid(), context.actor, {
      table: 'contacts',
      record: contact_id,
      action: 'update',
      metadata: { integration_id: id, hubspot_id: remote_id },
    });
    return { body: { contact_id, remote_id } };
  },

  async 'hubspot.status'({ services, tx, query }) {
    return { body: await statusOf(services, tx, await integrationOf(tx, query.integration_id)) };
  },

  ...conflictHandlers,
  ...eraseHandlers,
  ...hintHandlers,
};

/** Removes the links of a contact and of a record, with the conflicts that hang on them. */
const forgetLinks = async (
  tx: TenantTx,
  integration: string,
  contact: string,
  remote: string | null,
): Promise<void> => {
  const links = [
    ...(await linksOf(tx, integration, 'contacts', 'local_id', [contact])),
    ...(await linksOf(tx, integration, 'associations', 'local_id', [contact])),
    ...(remote === null ? [] : await linksOf(tx, integration, 'contacts', 'remote_id', [remote])),
  ].map(({ id }) => id);
  if (links.length === 0) return;
  await tx.deleteFrom('hubspot_conflicts').where('link_id', 'in', links).execute();
  await tx.deleteFrom('hubspot_links').where('id', 'in', links).execute();
};

/** The last job of an integration, as far as there is one. */
const lastJob = async (tx: TenantTx, id: string | null): Promise<JobRow | null> =>
  id === null
    ? null
    : (((await tx.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst()) as
        | JobRow
        | undefined) ?? null);

/**
 * Queues a sync, or answers the one that is under way with the same wishes: there is one at a time.
 * @param asked the integration; the only one at HubSpot when it is left out
 * @throws Problem integration_state where there is none, it has no token, or it is busy with something else
 */
export const startSync = async (
  { services, tx, actor }: Pick<Context, 'services' | 'tx' | 'actor'>,
  asked: string | undefined,
  wishes: Partial<Omit<Wishes, 'integration'>>,
): Promise<Answer> => {
  const row = await integrationOf(tx, asked);
  await requireToken(services, tx, row.id);
  await mappingOf(row);
  // Whoever comes at the same moment waits here.
  await notePortal(services, tx, row.id, {});
  const last = await lastJob(tx, (await portalOf(tx, row.id)).job_id);
  const asked_for: Wishes = { integration: row.id, ...plainly, ...wishes };
  const params = isReconcileDue(row, asked_for, tx.now) ? { ...asked_for, full: true } : asked_for;
  if (last && (last.state === 'queued' || last.state === 'running')) {
    if (!same(last.params, params))
      throw new Problem(
        'integration_state',
        `Another sync is under way, job ${last.id}; wait for it, or cancel it.`,
      );
    return { status: 202, body: await readRecord(tx, resources.jobs, last.id) };
  }
  const job = await services.jobs.enqueue(tx, { kind: SYNC, params: { ...params }, actor });
  await notePortal(services, tx, row.id, { job_id: job.id });
  return { status: 202, body: await readRecord(tx, resources.jobs, job.id) };
};

/** What a sync does that nobody asked for anything special. */
const plainly = { plan: false, only: null, limit: null, full: false, digest: null, max_deletes: null };

/** Whether a sync reads all of HubSpot's records by itself: one of which nothing special was asked. */
const isReconcileDue = (
  { next_reconcile }: Row,
  { plan, only, limit, digest }: Wishes,
  now: string,
): boolean =>
  !plan &&
  only === null &&
  limit === null &&
  digest === null &&
  next_reconcile !== null &&
  (next_reconcile as string) <= now;

/** The kinds of record that a mapping syncs. */
const kindsOf = ({ companies, interactions, events }: HubspotMapping): readonly SyncObject[] => [
  'contacts',
  ...(companies?.push ? (['companies', 'associations'] as const) : []),
  ...(interactions?.push ? activityNames : []),
  ...(events?.push ? (['events', 'attendance'] as const) : []),
];

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const statusOf = async (services: Services, tx: TenantTx, row: Row): Promise<HubspotStatus> => {
  const portal = await portalOf(tx, row.id);
  const { seen_until } = await cursorOf(tx, row.id, 'contacts');
  const objects = await linkCounts(tx, row.id, kindsOf(await mappingOf(row)));
  const { conflicts } = (await tx
    .selectFrom('hubspot_conflicts')
    .select(({ fn }) => fn.countAll<number>().as('conflicts'))
    .where('integration_id', '=', row.id)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()) as unknown as { conflicts: number };
  const job = await lastJob(tx, portal.job_id);
  return {
    integration_id: row.id,
    name: row.name as string | null,
    portal_id: portal.portal_id,
    is_connected: await hasToken(tx, row.id),
    status: row.status as HubspotStatus['status'],
    last_sync: row.last_sync as string | null,
    next_sync: row.next_sync as string | null,
    last_reconcile: portal.reconciled_at,
    next_reconcile: row.next_reconcile as string | null,
    ...(await hintState(services, tx, row)),
    seen_until,
    linked: objects[0]!.linked,
    objects,
    faults: sumOf(objects.map(({ faults }) => faults)),
    waiting: sumOf(objects.map(({ waiting }) => waiting)),
    conflicts: Number(conflicts),
    job_id: job?.id ?? null,
    job_state: job?.state ?? null,
  };
};

/** The integration that gets another token; null for a new one. */
const reconnected = async (tx: TenantTx, named: string | undefined): Promise<string | null> => {
  if (named !== undefined) return (await integrationOf(tx, named)).id;
  const found = await hubspotIntegrations(tx);
  return found.length === 0 ? null : (await integrationOf(tx, undefined)).id;
};
