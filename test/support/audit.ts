/** The audit of an organisation, sealed, and all that proves it. */
import { expect, vi } from 'vitest';
import type { Owner } from './app.ts';

/** Others' transactions may hold entries back for a moment. */
export const seal = ({ plugs }: Owner) =>
  vi.waitFor(
    async () => {
      await plugs.audit_checkpoints.seal();
      expect((await plugs.audit_checkpoints.status()).unsealed).toBe(0);
    },
    { timeout: 20_000, interval: 100 },
  );

export const bundleOf = async ({ plugs }: Owner): Promise<AsyncIterable<Uint8Array>> => {
  const { checkpoint } = await plugs.audit_checkpoints.status();
  return (await plugs.audit_checkpoints.bundle(checkpoint!.id)).body;
};
