import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Owner, TestApp } from '../support/app.ts';

/** When the process dies, or who is told how to end it; null for not at all. */
export type Kill =
  | { readonly afterChunk: number }
  | { readonly afterMs: number }
  | { readonly once: (now: () => void) => void }
  | null;

/**
 * Runs a job in a process of its own, and kills it; answers whether it lived to the end.
 * @param env settings beside those of the app
 */
export const attempt = async (
  app: TestApp,
  { organization }: Owner,
  job: string,
  kill: Kill,
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> => {
  const settings = {
    DATABASE_URL: app.db.url,
    DATA_DIR: app.folder,
    SECRET_KEY: app.db.secrets.current,
    LOG_LEVEL: 'error',
    ...env,
  };
  const data = JSON.stringify({ env: settings, organization, job });
  const program = path.join(import.meta.dirname, 'run-job.ts');
  const child = spawn(process.execPath, [program, data], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (kill && 'once' in kill) kill.once(() => child.kill('SIGKILL'));
  let chunks = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'ready' && kill && 'afterMs' in kill)
      void sleep(kill.afterMs).then(() => child.kill('SIGKILL'));
    if (line === 'chunk') chunks += 1;
    if (kill && 'afterChunk' in kill && chunks === kill.afterChunk) child.kill('SIGKILL');
    if (line === 'completed') return true;
  }
  // What the dead one held runs out; the test need not wait for it.
  await app.db.store
    .tenant(organization)
    .write((tx) =>
      tx.updateTable('jobs').set({ lease_until: '2000-01-01T00:00:00.000Z' }).where('id', '=', job).execute(),
    );
  return false;
};
