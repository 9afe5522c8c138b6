import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../test/support/postgres.ts';
import { createLog } from './lib/log.ts';
import { realWorld } from './lib/world.ts';
import { init, loadSettings, type Settings, start } from './main.ts';
import { migrate } from './store/migrate.ts';

const world = realWorld();
const log = createLog({ world, level: 'silent' });
const first = { organization: 'Acme', email: 'Ana@Example.com', password: 'correct horse battery staple' };
let folder: string;
let settings: Settings;
const settingsWith = (env: Record<string, string> = {}) =>
  loadSettings({ DATA_DIR: folder, PORT: '0', ...env }, world);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'plugs-main-'));
  settings = settingsWith();
  await migrate({ url: settings.databaseUrl });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('init', () => {
  it('makes an owner who can sign in, once', async () => {
    await init(settings, { ...first, first_name: 'Ana' });
    const server = await start(settings, { world, log });
    const login = async () => {
      const answer = await fetch(`${server.url}/api/v1/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: first.email, password: first.password }),
      });
      return answer.json();
    };
    // A machine that is busy with the start itself answers 503, with Retry-After, for a moment.
    await expect
      .poll(login, { timeout: 10_000 })
      .toMatchObject({ principal: { role: 'owner', name: 'Ana' } });
    await server.close();
    const again = init(settings, { ...first, email: 'ana@example.com' });
    await expect(again).rejects.toMatchObject({ code: 'duplicate_key' });
  });

  it('refuses a password that is easy to guess', async () => {
    const weak = init(settings, { ...first, email: 'b@example.com', password: 'password1234' });
    await expect(weak).rejects.toMatchObject({ code: 'validation_failed' });
  });
});

describe('start', () => {
  it('listens in the roles that answer, and not as a worker', async () => {
    const worker = await start(settingsWith({ ROLE: 'worker' }), { world, log });
    const api = await start(settingsWith({ ROLE: 'api' }), { world, log });
    expect(worker.url).toBeNull();
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
    await Promise.all([worker.close(), api.close()]);
  });

  it('frees the port when it closes, and says when it is taken', async () => {
    const one = await start(settings, { world, log });
    const { port } = new URL(one.url!);
    await expect(start(settingsWith({ PORT: port }), { world, log })).rejects.toThrow(/EADDRINUSE/);
    await one.close();
    const two = await start(settingsWith({ PORT: port }), { world, log });
    await two.close();
  });

  it('refuses a database that lacks migrations, and says what to run', async () => {
    const empty = settingsWith({ DATABASE_URL: `sqlite:${path.join(folder, 'empty.db')}` });
    await expect(start(empty, { world, log })).rejects.toMatchObject({
      name: 'StartRefusal',
      message: expect.stringContaining('lacks 0001_tenancy'),
      next: ['plugs migrate'],
    });
    await using database = await freshDatabase();
    const onPostgres = settingsWith({ DATABASE_URL: database.appUrl });
    await expect(start(onPostgres, { world, log })).rejects.toMatchObject({
      next: ['plugs migrate'],
    });
    await migrate({ url: database.appUrl, adminUrl: database.adminUrl });
    const server = await start(onPostgres, { world, log });
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await server.close();
  });
});
