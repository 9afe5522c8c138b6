import { resources } from '../../generated/resources.ts';
import type { HubspotEvent } from '../../generated/types.ts';
import { isGenuine } from '../../integrations/hubspot/signature.ts';
import { linkAddress, signedLink } from '../../lib/crypto/links.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import type { Handlers } from '../handler.ts';
import { credentialsOf } from '../integrations/credentials.ts';
import type { Services } from '../services.ts';
import { readShared, type Shared } from '../shared.ts';
import { notePortal, portalOf } from './connection.ts';

/*
 * What HubSpot's webhooks say is a hint and nothing more: they come late, twice and in any order, and whoever has the
 * app's secret may send them. Only which records they name is kept; the next sync reads those from HubSpot.
 */

const shared: Shared = { kind: 'hw', shape: resources.integrations, state: () => '' };

/** Where HubSpot sends its webhooks for an integration. */
export const webhookUrl = ({ settings }: Services, organization: string, integration: string): string =>
  linkAddress(
    settings.publicUrl,
    'hw',
    signedLink(settings.secrets, 'hw', { organization, record: integration, state: '' }),
  );

export const hintHandlers: Handlers = {
  async 'hubspot.webhook'({ services, operation, path, headers, body, bytes }) {
    const { tenant, found } = await readShared(services, shared, path.link, async (tx, { id }) => ({
      id,
      secret: (await credentialsOf(services, tx, id))?.client_secret,
      portal: (await portalOf(tx, id)).portal_id,
    }));
    const { id, secret, portal } = found;
    const request = {
      method: operation.method,
      url: linkAddress(services.settings.publicUrl, 'hw', path.link),
      body: bytes,
      signature: headers['x-hubspot-signature-v3'],
      timestamp: headers['x-hubspot-request-timestamp'],
    };
    if (secret === undefined || !isGenuine(request, secret, services.world.now().getTime()))
      throw new Problem(
        'invalid_signature',
        'The request was not signed by the app of this account, or not lately.',
      );
    const ids = namedBy(body, portal);
    if (ids.length > 0) await tenant.write((tx) => noteHints(services, tx, id, ids));
    return { status: 204 };
  },
};

/** The contacts that events are about, each once; those of another account are nobody's. */
const namedBy = (events: readonly HubspotEvent[], portal: string | null): string[] => {
  const ids = events
    .filter(
      ({ portalId, subscriptionType = '', objectTypeId }) =>
        String(portalId) === portal && (subscriptionType.startsWith('contact.') || objectTypeId === '0-1'),
    )
    .flatMap(({ objectId, primaryObjectId, newObjectId, mergedObjectIds = [] }) => [
      objectId,
      primaryObjectId,
      newObjectId,
      ...mergedObjectIds,
    ]);
  return [...new Set(ids.flatMap((id) => (Number.isSafeInteger(id) ? [String(id)] : [])))];
};

const noteHints = async (
  services: Services,
  tx: TenantTx,
  integration: string,
  ids: readonly string[],
): Promise<void> => {
  const rows = ids.map((remote_id) => ({
    id: services.world.uuid(),
    integration_id: integration,
    remote_id,
    taken_by: null,
    created_at: tx.now,
  }));
  await tx
    .insertInto('hubspot_hints', rows)
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'integration_id', 'remote_id']).doUpdateSet({ taken_by: null }),
    )
    .execute();
  await notePortal(services, tx, integration, { hinted_at: tx.now });
  // Where syncs start by themselves, the next look at what is due starts one.
  await tx
    .updateTable('integrations')
    .set({ next_sync: tx.now })
    .where('id', '=', integration)
    .where('sync_schedule', 'is not', null)
    .where('next_sync', '>', tx.now)
    .execute();
};

/** Records that were named since a sync looked, by their ids. */
export const hintsAfter = async (
  tx: TenantTx,
  integration: string,
  after: string,
  limit: number,
): Promise<string[]> => {
  const rows = await tx
    .selectFrom('hubspot_hints')
    .select('remote_id')
    .where('integration_id', '=', integration)
    .where('remote_id', '>', after)
    .orderBy('remote_id')
    .limit(limit)
    .execute();
  return rows.map(({ remote_id }) => remote_id as string);
};

/** A sync has read these; one that is named again meanwhile is for the next. */
export const takeHints = (tx: TenantTx, integration: string, job: string, ids: readonly string[]) =>
  tx
    .updateTable('hubspot_hints')
    .set({ taken_by: job })
    .where('integration_id', '=', integration)
    .where('remote_id', 'in', ids)
    .execute();

/** What a sync has read is dealt with. */
export const dropHints = (tx: TenantTx, integration: string, job: string) =>
  tx
    .deleteFrom('hubspot_hints')
    .where('integration_id', '=', integration)
    .where('taken_by', '=', job)
    .execute();

/** What `hubspot.status` says of webhooks. */
export const hintState = async (services: Services, tx: TenantTx, { id }: Row) => {
  const { client_secret } = (await credentialsOf(services, tx, id)) ?? {};
  return {
    webhook_url: client_secret === undefined ? null : webhookUrl(services, tx.organization, id),
    last_hint: (await portalOf(tx, id)).hinted_at,
  };
};
