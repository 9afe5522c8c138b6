import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPlugs } from '@the-plugs/sdk';
import { expect, it, vi } from 'vitest';
import { engines, migratedDatabase } from '../../../../test/support/migrated.ts';
import { createLog } from '../lib/log.ts';
import { realWorld } from '../lib/world.ts';
import { init, loadSettings, start } from '../main.ts';

const world = realWorld();
const log = createLog({ world, level: 'silent' });
const owner = { email: 'owner@example.com', password: 'correct horse battery staple' };

it.concurrent.each(engines)(
  'tells an operator of requests, jobs, rows and connections on %s',
  { timeout: 90_000 },
  async (engine) => {
    const database = await migratedDatabase(engine);
    const folder = mkdtempSync(path.join(tmpdir(), 'plugs-metrics-'));
    const settings = (env: Record<string, string>) =>
      loadSettings(
        { DATA_DIR: folder, DATABASE_URL: database.url, PORT: '0', METRICS_PORT: '0', ...env },
        world,
      );
    await init(settings({}), { ...owner, organization: 'Acme' }, { world });
    const api = await start(settings({ ROLE: 'api' }), { world, log });
    const shown = async (of: { readonly metricsUrl: string | null }) => (await fetch(of.metricsUrl!)).text();
    try {
      const signed = await createPlugs({ server: api.url! }).auth.login(owner);
      const plugs = createPlugs({ server: api.url!, token: signed.access_token });
      const file = Buffer.from('email\nada@example.com\ngrace@example.com\nnobody\n');
      const done = plugs.imports.run({ resource: 'contacts', source: file });
      // pg-boss counts its queues four times a minute.
      await vi.waitFor(
        async () => expect(await shown(api)).toMatch(/^jobs\{queue="imports",state="ready"\} 1$/m),
        { timeout: 45_000, interval: 200 },
      );
      // Nobody works on it yet: the page for people says since when it waits.
      const page = await (await fetch(new URL('/jobs', api.metricsUrl!))).text();
      expect(page).toMatch(
        />imports<small>[^<]*<\/small><\/th><td>1<\/td><td>0<\/td><td>0<\/td><td>\d+ s<\/td>/,
      );
      expect(await shown(api)).toMatch(/^jobs_oldest_waiting_seconds\{queue="imports"\} \d/m);
      const worker = await start(settings({ ROLE: 'worker' }), { world, log });
      await done;
      const text = await shown(worker);
      await worker.close();
      expect(text).toMatch(/^jobs_ended_total\{queue="imports",kind="imports.apply",state="completed"\} 1$/m);
      expect(text).toMatch(/^import_rows_total\{step="write",outcome="created"\} 2$/m);
      expect(text).toMatch(/^import_rows_total\{step="write",outcome="rejected"\} 1$/m);
      expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
      expect(/^database_connections\{state="idle"\} \d+$/m.test(text)).toBe(engine === 'postgres');
      await fetch(`${api.url}/nothing`);
      const requests = await shown(api);
      expect(requests).toMatch(
        /^http_request_duration_seconds_count\{operation="imports.apply",status="202"\} 1$/m,
      );
      expect(requests).toMatch(/^http_request_duration_seconds_count\{operation="none",status="404"\} 1$/m);
      expect(requests).toMatch(/^http_requests_in_flight 0$/m);
      // The public address knows nothing of it.
      for (const path of ['/metrics', '/jobs']) expect((await fetch(api.url + path)).status).toBe(404);
      expect((await fetch(new URL('/health', api.metricsUrl!))).status).toBe(404);
      expect((await fetch(api.metricsUrl!, { method: 'HEAD' })).status).toBe(200);
    } finally {
      await api.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

it('is not there unless it is asked for', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plugs-metrics-'));
  const database = await migratedDatabase('sqlite');
  const env = { DATA_DIR: folder, DATABASE_URL: database.url, PORT: '0' };
  const server = await start(loadSettings(env, world), { world, log });
  expect(server.metricsUrl).toBeNull();
  await server.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});
