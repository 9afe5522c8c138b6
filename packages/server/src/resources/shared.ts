import type { ResourceShape } from '../generated/resources.ts';
import { type LinkKind, openLink } from '../lib/crypto/links.ts';
import { Problem } from '../lib/problem.ts';
import type { Tenant, TenantTx } from '../store/index.ts';
import type { Row } from './engine/shape.ts';
import { readRecord } from './engine/write.ts';
import type { Services } from './services.ts';

export interface Shared {
  readonly kind: LinkKind;
  readonly shape: ResourceShape;
  /** The state that a link to the record must prove; null where none opens it. */
  state(record: Row): string | null;
}

const noLink = () => new Problem('not_found', 'The link is not one of ours, or it has ended.');

/**
 * Reads what a link leads to, in the organisation it names. Who has no right learns nothing but that.
 * @throws Problem not_found for a link that was altered, has ended or was taken back, and where the record is gone or
 *   its organisation is not active
 */
export const readShared = async <T>(
  services: Services,
  { kind, shape, state }: Shared,
  text: string,
  read: (tx: TenantTx, record: Row) => Promise<T>,
): Promise<{ readonly tenant: Tenant; readonly found: T }> => {
  const link = openLink(services.settings.secrets, kind, text);
  if (!link || link.expires <= services.world.now().getTime()) throw noLink();
  const tenant = services.store.tenant(link.organization);
  const found = await tenant.read(async (tx) => {
    const [organization] = await tx.selectFrom('organizations').select('is_active').execute();
    if (organization?.is_active !== true) throw noLink();
    const record = await readRecord(tx, shape, link.record);
    const now = state(record);
    if (now === null || !link.proves(now)) throw noLink();
    return read(tx, record);
  });
  return { tenant, found };
};
