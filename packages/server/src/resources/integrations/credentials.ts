import { recordAudit } from '../../audit/record.ts';
import type { Credentials, Kept } from '../../integrations/port.ts';
import { nobody } from '../../lib/actor.ts';
import type { Tenant, TenantTx } from '../../store/index.ts';
import { type Sealed, seal, unseal } from '../../store/sealed.ts';
import type { Services } from '../services.ts';

const placeOf = (row: string) => ({ table: 'integrations', column: 'credentials', row });

/** The credentials of an integration; null where it is disconnected. */
export const credentialsOf = async (
  { keyring }: Services,
  tx: TenantTx,
  integration: string,
): Promise<Credentials | null> => {
  const row = (await tx
    .selectFrom('integrations')
    .select('credentials')
    .where('id', '=', integration)
    .executeTakeFirst()) as { credentials: Sealed | null } | undefined;
  if (!row?.credentials) return null;
  return JSON.parse(await unseal(tx, keyring, row.credentials, placeOf(integration))) as Credentials;
};

/** Longer than another system is waited for: who has not come back by then is gone. */
const LEASE_MS = 60_000;
const LOOK_AGAIN_MS = 200;

interface Lease {
  readonly owner: string;
  readonly until: number;
}

/** The credentials of an integration, for what another system may replace them in the course of. */
export const keptCredentials = (
  services: Services,
  tenant: Tenant,
  integration: string,
  signal: AbortSignal,
): Kept => {
  const { world, store } = services;
  const owner = world.uuid();
  const key = `credentials ${integration}`;
  const now = () => world.now().getTime();
  const isMine = () =>
    store.shared.change<Lease, boolean>(key, (lease) =>
      lease !== null && lease.owner !== owner && lease.until > now()
        ? [lease, false]
        : [{ owner, until: now() + LEASE_MS }, true],
    );
  const giveBack = () =>
    store.shared.change<Lease, void>(key, (lease) => [
      lease?.owner === owner ? { owner, until: 0 } : lease!,
      undefined,
    ]);
  return {
    async use(use) {
      while (!(await isMine())) await world.sleep(LOOK_AGAIN_MS, signal);
      try {
        const own = await tenant.read((tx) => credentialsOf(services, tx, integration));
        const [next, answer] = await use(own ?? {});
        if (next !== null) await tenant.write((tx) => replace(services, tx, integration, next));
        return answer;
      } finally {
        await giveBack();
      }
    },
  };
};

/** Of a change that no person made the version knows nothing, the audit does. */
const replace = async (
  services: Services,
  tx: TenantTx,
  integration: string,
  next: Credentials,
): Promise<void> => {
  // Somebody may have disconnected the account meanwhile.
  if ((await credentialsOf(services, tx, integration)) === null) return;
  const credentials = await seal(tx, services.keyring, JSON.stringify(next), placeOf(integration));
  await tx
    .updateTable('integrations')
    .set({ credentials: credentials as never })
    .where('id', '=', integration)
    .execute();
  await recordAudit(tx, services.world.uuid(), nobody, {
    table: 'integrations',
    record: integration,
    action: 'update',
    metadata: { unshown: ['credentials'], renewed: true },
  });
};
