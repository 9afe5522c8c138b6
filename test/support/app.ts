import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPlugs, type Plugs } from '@the-plugs/sdk';
import { type Composition, compose } from '../../packages/server/src/compose.ts';
import { localGuard } from '../../packages/server/src/dispatch/local-guard.ts';
import type { JobRow } from '../../packages/server/src/jobs/types.ts';
import { createLog } from '../../packages/server/src/lib/log.ts';
import { answerWith } from '../../packages/server/src/local.ts';
import { loadSettings } from '../../packages/server/src/settings.ts';
import { type EngineName, type TestStore, testStore } from './engines.ts';

export interface TestApp {
  readonly composition: Composition;
  readonly db: TestStore;
  /** Where its files are. */
  readonly folder: string;
  /** A new organisation, with the SDK of its owner in this same process. */
  found(name?: string): Promise<Owner>;
  /** Another person of an organisation, with an SDK of their own that may do everything. */
  joined(owner: Owner, role?: 'owner' | 'admin' | 'manager' | 'member', manager?: string): Promise<Owner>;
  close(): Promise<void>;
}

export interface Owner {
  readonly organization: string;
  readonly user: string;
  readonly plugs: Plugs;
  /** Runs a job to its end. */
  run(job: { id: string }): Promise<JobRow>;
}

/** The server as it was built: its threads start several times as fast as those that run from the sources. */
export const builtCompose: typeof compose = async (...parts) => {
  const file = path.resolve(import.meta.dirname, '../../packages/server/dist/compose.js');
  return ((await import(file)) as { compose: typeof compose }).compose(...parts);
};

/**
 * The whole server but its network, on either engine; jobs run when a test says so.
 * @param composed which server: of the sources, or `builtCompose`
 */
export const testApp = async (
  engine: EngineName,
  env: Record<string, string> = {},
  composed: typeof compose = compose,
): Promise<TestApp> => {
  const db = await testStore(engine);
  const folder = mkdtempSync(path.join(tmpdir(), 'plugs-files-'));
  const settings = loadSettings(
    { DATABASE_URL: db.url, DATA_DIR: folder, SECRET_KEY: db.secrets.current, LOG_LEVEL: 'silent', ...env },
    db.world,
  );
  const composition = await composed(settings, db.world, createLog({ world: db.world, level: 'silent' }));
  const personOf = (organization: string, user: string): Owner => {
    const dispatch = composition.dispatchFor(localGuard(organization, user));
    const plugs = createPlugs({ server: 'http://local', fetch: (request) => answerWith(dispatch, request) });
    const run = ({ id }: { id: string }) => composition.services.jobs.runToEnd(organization, id);
    return { organization, user, plugs, run };
  };
  return {
    composition,
    db,
    folder,
    async found(name) {
      const { organization, user } = await db.found(name);
      return personOf(organization, user);
    },
    async joined({ organization, plugs }, role = 'manager', manager) {
      const email = `${role}-${db.world.uuid()}@example.com`;
      const { id } = await plugs.users.create({ email, role, ...(manager && { manager_id: manager }) });
      return personOf(organization, id);
    },
    async close() {
      await composition.close();
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
