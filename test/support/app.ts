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
  /** A new organisation, with the SDK of its owner in this same process. */
  found(name?: string): Promise<Owner>;
  close(): Promise<void>;
}

export interface Owner {
  readonly organization: string;
  readonly user: string;
  readonly plugs: Plugs;
  /** Runs a job to its end. */
  run(job: { id: string }): Promise<JobRow>;
}

/** The whole server but its network, on either engine; jobs run when a test says so. */
export const testApp = async (engine: EngineName, env: Record<string, string> = {}): Promise<TestApp> => {
  const db = await testStore(engine);
  const folder = mkdtempSync(path.join(tmpdir(), 'plugs-files-'));
  const settings = loadSettings(
    { DATABASE_URL: db.url, DATA_DIR: folder, SECRET_KEY: db.secrets.current, LOG_LEVEL: 'silent', ...env },
    db.world,
  );
  const composition = await compose(settings, db.world, createLog({ world: db.world, level: 'silent' }));
  return {
    composition,
    db,
    async found(name) {
      const { organization, user } = await db.found(name);
      const dispatch = composition.dispatchFor(localGuard(organization, user));
      const plugs = createPlugs({
        server: 'http://local',
        fetch: (request) => answerWith(dispatch, request),
      });
      return {
        organization,
        user,
        plugs,
        run: ({ id }) => composition.services.jobs.runToEnd(organization, id),
      };
    },
    async close() {
      await composition.close();
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
