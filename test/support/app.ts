import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPlugs, type Plugs } from '@the-plugs/sdk';
import { type Composition, compose } from '@the-plugs/server/compose';
import { localGuard } from '@the-plugs/server/dispatch/local-guard';
import type { Guard } from '@the-plugs/server/dispatch/types';
import type { JobRow } from '@the-plugs/server/jobs/types';
import { createLog } from '@the-plugs/server/lib/log';
import type { World } from '@the-plugs/server/lib/world';
import { answerWith } from '@the-plugs/server/local';
import { loadSettings } from '@the-plugs/server/settings';
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
  /** Asks as somebody who is not signed in, such as the holder of a link. */
  open(url: string, request?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

export interface Owner {
  readonly organization: string;
  readonly user: string;
  readonly plugs: Plugs;
  /** Runs a job to its end. */
  run(job: { id: string }): Promise<JobRow>;
}

const nobody: Guard = {
  identify: async () => {
    throw new Error('Nobody signs in here.');
  },
};

/**
 * The whole server but its network, on either engine; jobs run when a test says so.
 */
export const testApp = async (
  engine: EngineName,
  env: Record<string, string> = {},
  world?: World,
): Promise<TestApp> => {
  const db = await testStore(engine, world);
  const folder = mkdtempSync(path.join(tmpdir(), 'plugs-files-'));
  const settings = loadSettings(
    { DATABASE_URL: db.url, DATA_DIR: folder, SECRET_KEY: db.secrets.current, LOG_LEVEL: 'silent', ...env },
    db.world,
  );
  const composition = await compose(settings, db.world, createLog({ world: db.world, level: 'silent' }));
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
    open: (url, request) => answerWith(composition.dispatchFor(nobody), new Request(url, request)),
    async close() {
      await composition.close();
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
