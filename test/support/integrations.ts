/** An app and an emulated account that know each other, for tests of what goes between them. */
import type { Integration } from '@the-plugs/sdk/resources/integrations';
import { realWorld, type World } from '@the-plugs/server/lib/world';
import type { Outcome } from '@the-plugs/server/resources/integrations/sync';
import { type Owner, type TestApp, testApp } from './app.ts';
import type { EngineName } from './engines.ts';

/** A world where nobody has to wait for another system: the clock goes on instead. */
export const impatient = (): World & { advance(ms: number): void } => {
  const real = realWorld();
  let ahead = 0;
  return {
    ...real,
    now: () => new Date(real.now().getTime() + ahead),
    async sleep(ms, signal) {
      signal.throwIfAborted();
      ahead += ms;
    },
    advance(ms) {
      ahead += ms;
    },
  };
};

export const integrationBench = async (engine: EngineName, env: Record<string, string>) => {
  const world = impatient();
  const app: TestApp = await testApp(engine, env, world);
  const finished = async ({ plugs, run }: Owner, { id }: Integration, plan = false) =>
    run(await plugs.integrations.sync(id, { plan }));
  const outcome = async (owner: Owner, integration: Integration, plan = false): Promise<Outcome> => {
    const { state, error, result } = await finished(owner, integration, plan);
    if (state !== 'completed') throw new Error(JSON.stringify(error));
    return result as unknown as Outcome;
  };
  return {
    app,
    world,
    /** A sync to its end, whatever that is. */
    finished,
    /** One that goes well. */
    sync: (owner: Owner, integration: Integration) => outcome(owner, integration),
    plan: (owner: Owner, integration: Integration) => outcome(owner, integration, true),
    log: async ({ plugs }: Owner, { id }: Integration) => (await plugs.integrations.logs(id)).items,
    close: () => app.close(),
  };
};
