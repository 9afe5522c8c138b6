import { resources } from '../../generated/resources.ts';
import { nobody } from '../../lib/actor.ts';
import { isUniqueViolation } from '../../store/conflicts.ts';
import type { TenantTx } from '../../store/index.ts';
import { createRecord } from '../engine/write.ts';
import { organizationName } from '../notification_templates/preview.ts';
import type { Services } from '../services.ts';
import { isSuppressed } from '../suppressions/marks.ts';

/** Whose mails a link ends. */
export interface Unsubscribing {
  readonly organization: string;
  readonly address: string;
}

/** What a link stands for; undefined when it is not one of ours. */
export const readLink = async (services: Services, token: string): Promise<Unsubscribing | undefined> => {
  const linked = services.unsubscribeLinks.read(token);
  if (linked === undefined) return undefined;
  const name = await services.store.tenant(linked.organization).read(organizationName);
  return { organization: name, address: linked.address };
};

/** Puts the address of a link on the organisation's list; once it is there nothing changes. False for a foreign link. */
export const unsubscribe = async (
  services: Services,
  token: string,
  requestId: string | null,
): Promise<boolean> => {
  const linked = services.unsubscribeLinks.read(token);
  if (linked === undefined) return false;
  // Nobody signs in to unsubscribe.
  const actor = { ...nobody, request_id: requestId };
  const add = async (tx: TenantTx) => {
    if (await isSuppressed(tx, services.keyring, linked.address)) return;
    const values = { email: linked.address, reason: 'unsubscribed' };
    await createRecord({ tx, world: services.world, actor }, resources.suppressions, values);
  };
  await services.store
    .tenant(linked.organization)
    .write(add)
    .catch((error: unknown) => {
      // Two clicks at one moment: the other one has done it.
      if (!isUniqueViolation((error as Error).cause ?? error)) throw error;
    });
  return true;
};
