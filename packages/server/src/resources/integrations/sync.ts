import { recordAudit } from '../../audit/record.ts';
import { resources } from '../../generated/resources.ts';
import type { IntegrationTest } from '../../generated/types.ts';
import { ProviderFault } from '../../integrations/fault.ts';
import { providerOf } from '../../integrations/index.ts';
import type { Credentials, Provider, Way } from '../../integrations/port.ts';
import { teamsHost } from '../../integrations/teams/host.ts';
import { zoomHost } from '../../integrations/zoom/host.ts';
import type { JobRun } from '../../jobs/run.ts';
import { readJob } from '../../jobs/state.ts';
import type { JobEnd, JobRow } from '../../jobs/types.ts';
import { type Actor, nobody } from '../../lib/actor.ts';
import { Problem } from '../../lib/problem.ts';
import type { Tenant, TenantTx } from '../../store/index.ts';
import { type Row, same } from '../engine/shape.ts';
import { createRecord, readRecord } from '../engine/write.ts';
import type { Answer, Context, Handlers } from '../handler.ts';
import { hubspotHandlers, startSync as startHubspotSync } from '../hubspot/index.ts';
import { integrationLogRules } from '../integration_logs/index.ts';
import type { Services } from '../services.ts';
import { credentialsOf, keptCredentials } from './credentials.ts';
import { asProblems, hintOf, problemOf, wordsOf } from './faults.ts';
import { syncMailchimp } from './mailchimp/sync.ts';
import { syncMeetings } from './meetings/sync.ts';
import { type Syncer, Syncing, type Wishes } from './syncing.ts';
import { nothing, type Tally } from './tally.ts';

/*
 * One job carries out the sync of every provider but HubSpot, which has a job of its own with more to be asked for; both
 * are started here.
 */

export const SYNC = 'integrations.sync';

/** What carries out a provider's sync. */
const syncers: Readonly<Record<Exclude<Provider['name'], 'hubspot'>, Syncer>> = {
  mailchimp: syncMailchimp,
  zoom: (one) => syncMeetings(one, 'zoom', zoomHost(one.way)),
  teams: (one) => syncMeetings(one, 'teams', teamsHost(one.way)),
};

export const syncHandlers: Handlers = {
  async 'integrations.test'({ services, tenant, path, signal }) {
    const { row, way } = await tenant.read((tx) => wayTo(services, tenant, tx, path.id, signal));
    const provider = providerOf(row.provider as string);
    const about = { integration_id: row.id, provider: row.provider as IntegrationTest['provider'] };
    try {
      const { account, message, lack = null } = await provider.test({ ...way, tries: 2 });
      const code = lack === null ? null : 'integration_state';
      return { body: { ...about, is_working: lack === null, account, code, message, hint: lack } };
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error;
      const said = { code: problemOf[error.kind], message: wordsOf(error), hint: hintOf(error) };
      return { body: { ...about, is_working: false, account: null, ...said } };
    }
  },

  async 'integrations.sync'(context) {
    const { plan = false } = context.body;
    return startSync(context as never, context.path.id, plan) as never;
  },

  async 'integrations.retry_failed'(context) {
    const { services, tx, actor, path } = context;
    const row = await readRecord(tx, resources.integrations, path.id);
    if (row.provider === 'hubspot') {
      const body = { integration_id: row.id };
      return hubspotHandlers['hubspot.retry_failed']!({ ...context, body } as never);
    }
    const records = await forgetFaults(tx, row.id);
    const metadata = { tried_again: records };
    const said = { table: 'integrations', record: row.id, action: 'update', metadata } as const;
    await recordAudit(tx, services.world.uuid(), actor, said);
    return { body: { records } };
  },
};

/**
 * Queues a sync, or answers the one that is under way with the same wish: there is one at a time.
 * @throws Problem integration_state where it has no credentials, lacks a setting, or is busy with something else
 */
export const startSync = async (
  parts: Pick<Context, 'services' | 'tx' | 'actor'>,
  id: string,
  plan: boolean,
): Promise<Answer> => {
  const { services, tx, actor } = parts;
  const row = await readRecord(tx, resources.integrations, id);
  if (row.provider === 'hubspot') return startHubspotSync(parts, id, { plan });
  await requireReady(services, tx, row);
  const last = await lastJob(services, tx, id);
  const params: Wishes = { integration: id, plan };
  if (last && (last.state === 'queued' || last.state === 'running')) {
    if (!same(last.params, params))
      throw new Problem(
        'integration_state',
        `Another sync is under way, job ${last.id}; wait for it, or cancel it.`,
      );
    return { status: 202, body: await readRecord(tx, resources.jobs, last.id) };
  }
  const job = await services.jobs.enqueue(tx, { kind: SYNC, params: { ...params }, actor });
  await tx
    .updateTable('integration_states')
    .set({ job_id: job.id })
    .where('integration_id', '=', id)
    .execute();
  return { status: 202, body: await readRecord(tx, resources.jobs, job.id) };
};

/** Forgets what was refused, and what it was refused with: the next sync finds it as if it had changed. */
const forgetFaults = async (tx: TenantTx, integration: string): Promise<number> => {
  const result = await tx
    .updateTable('integration_links')
    .set({ fault: null, agreed: null, local_version: null })
    .where('integration_id', '=', integration)
    .where('fault', 'is not', null)
    .executeTakeFirst();
  return Number(result?.numUpdatedRows ?? 0);
};

/** The last job of an integration. Its row is what two of one moment meet at: the second waits here for the first. */
const lastJob = async ({ world }: Services, tx: TenantTx, integration: string): Promise<JobRow | null> => {
  await tx
    .insertInto('integration_states', {
      id: world.uuid(),
      integration_id: integration,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const rows = (await tx
    .updateTable('integration_states')
    .set({ integration_id: integration })
    .where('integration_id', '=', integration)
    .returning('job_id')
    .execute()) as unknown as { job_id: string | null }[];
  const id = rows[0]?.job_id ?? null;
  return id === null ? null : readJob(tx, id).catch(() => null);
};

const requireReady = async (services: Services, tx: TenantTx, row: Row): Promise<void> => {
  const { settings } = providerOf(row.provider as string);
  await requireCredentials(services, tx, row);
  const chosen = row.settings as Readonly<Record<string, unknown>>;
  const missing = settings.filter((one) => one.optional !== true && chosen[one.name] === undefined);
  if (missing.length === 0) return;
  const asked = missing.map((one) => `${one.name} (${one.description})`).join('; ');
  throw new Problem('integration_state', `Settings are missing that a sync cannot do without: ${asked}.`);
};

/** @throws Problem integration_state where it has none */
const requireCredentials = async (services: Services, tx: TenantTx, row: Row): Promise<Credentials> => {
  const credentials = await credentialsOf(services, tx, row.id);
  if (credentials !== null) return credentials;
  throw new Problem(
    'integration_state',
    `${providerOf(row.provider as string).title} is disconnected; plugs integrations connect gives it credentials.`,
  );
};

const wayTo = async (
  services: Services,
  tenant: Tenant,
  tx: TenantTx,
  id: string,
  signal: AbortSignal,
): Promise<{ row: Row; way: Way }> => {
  const row = await readRecord(tx, resources.integrations, id);
  const credentials = await requireCredentials(services, tx, row);
  const kept = keptCredentials(services, tenant, id, signal);
  const settings = row.settings as Way['settings'];
  const { world, settings: addresses, store } = services;
  return { row, way: { credentials, kept, settings, addresses, world, shared: store.shared, signal } };
};

/** What a sync came to; the job's result. */
export interface Outcome extends Tally {
  readonly integration_id: string;
  readonly calls: number;
}

export const sync = (services: Services, run: JobRun): Promise<Outcome> =>
  asProblems(async () => {
    const { integration } = run.params as unknown as Wishes;
    const { row, way } = await run.tenant.read(async (tx) => {
      const found = await wayTo(services, run.tenant, tx, integration, run.signal);
      await requireReady(services, tx, found.row);
      return found;
    });
    const one = new Syncing(services, run, way);
    const calls = await syncers[row.provider as keyof typeof syncers](one);
    return { integration_id: integration, ...one.tally, calls };
  });

/** One entry in the log for each run that wrote, or tried to. */
export const noteEnd = async (
  services: Services,
  tx: TenantTx,
  job: JobRow,
  end: JobEnd,
  actor: Actor = nobody,
): Promise<void> => {
  const { integration, plan } = job.params as unknown as Wishes;
  // An integration that was deleted meanwhile has no log any more.
  const known = await readRecord(tx, resources.integrations, integration).catch(() => null);
  if (plan || !known) return;
  const { progress } = await readJob(tx, job.id);
  const { planned, succeeded, failed, skipped, actions, reasons, changes } =
    (progress as { tally?: Tally }).tally ?? nothing;
  const isWhole = end.state === 'completed';
  const status = !isWhole && succeeded === 0 ? 'failed' : failed > 0 || !isWhole ? 'partial' : 'success';
  const reason = end.state === 'failed' ? ` ${end.problem.detail}` : isWhole ? '' : ' It was cancelled.';
  const failures = changes.filter(({ outcome }) => outcome === 'failed');
  const rules = integrationLogRules({ services } as never);
  await createRecord({ tx, world: services.world, actor, rules }, resources.integration_logs, {
    integration_id: integration,
    operation: 'sync',
    status,
    message: `${planned} planned, ${succeeded} done, ${failed} failed, ${skipped} skipped.${reason}`,
    request_data: { job_id: job.id },
    response_data: { planned, succeeded, failed, skipped, actions, reasons },
    ...(failures.length > 0 && { error_details: { failures } }),
    started_at: job.started_at ?? tx.now,
    completed_at: tx.now,
    records_processed: succeeded,
    records_failed: failed,
  });
};
