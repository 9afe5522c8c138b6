import { operations } from '../../generated/operations.ts';
import { resources } from '../../generated/resources.ts';
import type { HubspotMapping } from '../../generated/types.ts';
import type { HubspotApi, ObjectName } from '../../integrations/hubspot/api.ts';
import { defaultMapping, type KnownSchema, knownProperties } from '../../integrations/hubspot/mapping.ts';
import { hubspotApi } from '../../integrations/hubspot.ts';
import type { Credentials } from '../../integrations/port.ts';
import { Problem } from '../../lib/problem.ts';
import type { Tenant, TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { readRecord } from '../engine/write.ts';
import { credentialsOf, keptCredentials } from '../integrations/credentials.ts';
import type { Services } from '../services.ts';
import { check, validatorsOf } from '../validate.ts';

/** What is known of the account behind an integration. */
export interface Portal {
  readonly portal_id: string | null;
  readonly time_zone: string | null;
  readonly skew_ms: number;
  readonly properties: KnownSchema | null;
  readonly checked_at: string | null;
  /** When all of its records were compared last. */
  readonly reconciled_at: string | null;
  readonly job_id: string | null;
  readonly hinted_at: string | null;
}

const unknownPortal: Portal = {
  portal_id: null,
  time_zone: null,
  skew_ms: 0,
  properties: null,
  checked_at: null,
  reconciled_at: null,
  job_id: null,
  hinted_at: null,
};

/**
 * The integration that is meant: the named one, or the only one at HubSpot.
 * @throws Problem integration_state where there is none or several, not_found for a foreign id
 */
export const integrationOf = async (tx: TenantTx, id: string | undefined): Promise<Row> => {
  if (id !== undefined) {
    const named = await readRecord(tx, resources.integrations, id);
    if (named.provider === 'hubspot') return named;
    throw new Problem(
      'integration_state',
      `The integration is one at ${String(named.provider)}, not at HubSpot.`,
    );
  }
  const found = await hubspotIntegrations(tx);
  const [only] = found;
  if (found.length === 1) return readRecord(tx, resources.integrations, only!);
  throw new Problem(
    'integration_state',
    found.length === 0
      ? 'No HubSpot account is connected; plugs hubspot connect does that.'
      : `${found.length} HubSpot accounts are connected; name one with integration_id.`,
  );
};

/** The living integrations at HubSpot. */
export const hubspotIntegrations = async (tx: TenantTx): Promise<string[]> => {
  const rows = await tx
    .selectFrom('integrations')
    .select('id')
    .where('provider', '=', 'hubspot')
    .where('is_deleted', '=', false)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id as string);
};

/** @throws Problem integration_state where the integration is disconnected */
const requireCredentials = async (
  services: Services,
  tx: TenantTx,
  integration: string,
): Promise<Credentials> => {
  const credentials = await credentialsOf(services, tx, integration);
  if (credentials !== null) return credentials;
  throw new Problem(
    'integration_state',
    'The HubSpot account is disconnected; plugs hubspot connect connects it.',
  );
};

export const hasToken = async (tx: TenantTx, integration: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('integrations')
    .select('credentials')
    .where('id', '=', integration)
    .executeTakeFirst();
  return (row?.credentials ?? null) !== null;
};

/** @throws Problem integration_state where the integration has no token */
export const requireToken = async (services: Services, tx: TenantTx, integration: string): Promise<void> =>
  void (await requireCredentials(services, tx, integration));

/** Opens the way to the account of an integration. */
export const openApi = async (
  services: Services,
  tenant: Tenant,
  integration: string,
  { signal, tries }: { readonly signal: AbortSignal; readonly tries?: number },
): Promise<HubspotApi> => {
  const credentials = await tenant.read((tx) => requireCredentials(services, tx, integration));
  const { world, settings: addresses, store } = services;
  const kept = keptCredentials(services, tenant, integration, signal);
  const { shared } = store;
  return hubspotApi({
    credentials,
    kept,
    addresses,
    world,
    shared,
    signal,
    ...(tries !== undefined && { tries }),
  });
};

/** What was known last of an integration's account. */
export const portalOf = async (tx: TenantTx, integration: string): Promise<Portal> => {
  const row = (await tx
    .selectFrom('hubspot_portals')
    .selectAll()
    .where('integration_id', '=', integration)
    .executeTakeFirst()) as (Omit<Portal, 'properties'> & { known_properties: string | null }) | undefined;
  if (!row) return unknownPortal;
  const { portal_id, time_zone, skew_ms, known_properties, checked_at, reconciled_at, job_id, hinted_at } =
    row;
  return {
    portal_id,
    time_zone,
    skew_ms,
    properties: known_properties === null ? null : (JSON.parse(known_properties) as KnownSchema),
    checked_at,
    reconciled_at,
    job_id,
    hinted_at,
  };
};

/** Notes what is known of an account. */
export const notePortal = async (
  { world }: Services,
  tx: TenantTx,
  integration: string,
  { properties, ...changed }: Partial<Portal>,
): Promise<void> => {
  const values = {
    ...changed,
    ...(properties !== undefined && {
      known_properties: properties === null ? null : JSON.stringify(properties),
    }),
  };
  await tx
    .insertInto('hubspot_portals', { id: world.uuid(), integration_id: integration, created_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Written also where nothing changes: the row is what two of one moment meet at.
  await tx
    .updateTable('hubspot_portals')
    .set({ integration_id: integration, ...values })
    .where('integration_id', '=', integration)
    .execute();
};

/** Asks the account who it is and which properties its records have. A call, and one for each kind of record. */
export const lookAtPortal = async (api: HubspotApi, objects: readonly ObjectName[]) => {
  const { portalId, timeZone } = await api.account();
  const properties: Partial<Record<ObjectName, KnownSchema[ObjectName]>> = {};
  for (const object of objects) properties[object] = knownProperties(await api.properties(object));
  return {
    portal_id: String(portalId),
    time_zone: timeZone,
    properties: properties as KnownSchema,
    skew_ms: api.transport.skewMs ?? 0,
  };
};

/** The mapping of an integration; anybody who may write its settings may have put something else there. */
export const mappingOf = async (integration: Row): Promise<HubspotMapping> => {
  const { mapping } = integration.settings as { mapping?: unknown };
  if (mapping === undefined) return defaultMapping;
  const copy = structuredClone(mapping);
  check((await validatorsOf(operations['hubspot.set_mapping'])).body, 'body', copy);
  return copy as HubspotMapping;
};
