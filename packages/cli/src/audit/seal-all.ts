/** Seals until nothing waits any more. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Plugs } from '@the-plugs/sdk';
import type { AuditSealStatus } from '@the-plugs/sdk/resources/audit_checkpoints';

const lookEveryMs = 250;
const looks = 40;

/**
 * Seals what can be sealed; waits a little where transactions of others hold entries back.
 * @returns how many entries were sealed, and how things stand then
 */
export async function sealAll(
  { audit_checkpoints: checkpoints }: Plugs,
  signal: AbortSignal,
): Promise<{ readonly added: number; readonly status: AuditSealStatus }> {
  const all = async (): Promise<number> => {
    for (let added = 0; ; ) {
      const sealed = await checkpoints.seal({ signal });
      added += sealed.added;
      if (!sealed.more) return added;
    }
  };
  let added = await all();
  for (let look = 1; ; look += 1) {
    const status = await checkpoints.status({ signal });
    if (status.unsealed === 0 || look === looks) return { added, status };
    await sleep(lookEveryMs, undefined, { signal });
    added += await all();
  }
}
