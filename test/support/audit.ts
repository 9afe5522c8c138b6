/** The audit of an organisation, sealed, and all that proves it. */
import { realWorld, type World } from '@the-plugs/server/lib/world';
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

/** A clock that a test puts on by days: the audit is archived by its age. */
export const movableWorld = (): World & { advance(days: number): void } => {
  const real = realWorld();
  let ahead = 0;
  return {
    ...real,
    now: () => new Date(real.now().getTime() + ahead),
    advance(days) {
      ahead += days * 86_400_000;
    },
  };
};

/** Runs the job that archives, to its end. */
export const archive = async (owner: Owner): Promise<Record<string, unknown>> => {
  const ended = await owner.run(await owner.plugs.audit_archives.run());
  expect(ended).toMatchObject({ state: 'completed' });
  return ended.result as Record<string, unknown>;
};

export const bundleOf = async ({ plugs }: Owner): Promise<AsyncIterable<Uint8Array>> => {
  const { checkpoint } = await plugs.audit_checkpoints.status();
  return (await plugs.audit_checkpoints.bundle(checkpoint!.id)).body;
};
