/** The audit of an organisation, sealed, and what it takes to verify it. */
import { expect, vi } from 'vitest';
import type { Owner } from '../../../../test/support/app.ts';
import { type Keys, keysOf } from '../audit/checkpoint.ts';

/** Others' transactions may hold entries back for a moment. */
export const seal = ({ plugs }: Owner) =>
  vi.waitFor(
    async () => {
      await plugs.audit_checkpoints.seal();
      expect((await plugs.audit_checkpoints.status()).unsealed).toBe(0);
    },
    { timeout: 20_000, interval: 100 },
  );

export const trusted = async ({ plugs }: Owner): Promise<Keys> =>
  keysOf((await plugs.audit_checkpoints.keys()).keys.map(({ public_key }) => public_key));

export const bundleOf = async ({ plugs }: Owner): Promise<AsyncIterable<Uint8Array>> => {
  const { checkpoint } = await plugs.audit_checkpoints.status();
  return (await plugs.audit_checkpoints.bundle(checkpoint!.id)).body;
};
