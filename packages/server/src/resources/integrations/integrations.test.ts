import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createPlugs, type Plugs } from '@the-plugs/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../../../../test/support/engines.ts';
import { type Served, serve } from '../../../../../test/support/served.ts';
import { verifyKeys } from '../../init.ts';
import { providers } from '../../integrations/index.ts';
import { realWorld } from '../../lib/world.ts';
import { openStore, type Store } from '../../store/index.ts';

const canary = 'pat-eu1-CANARY-7d1f0c52';

describe.each(engines)('integrations on %s', (engine) => {
  let server: Served;
  let store: Store;
  let plugs: Plugs;
  beforeAll(async () => {
    server = await serve(engine);
    store = await openStore(server.settings.databaseUrl, realWorld());
    plugs = createPlugs({ server: server.url, token: (await server.signIn()).access_token });
  });
  afterAll(async () => {
    await store?.close();
    await server?.close();
  });

  const rows = () =>
    store.tenant(server.organization).read((tx) => tx.selectFrom('integrations').selectAll().execute());
  const connect = () =>
    plugs.integrations.create({ provider: 'hubspot', credentials: { access_token: canary } });

  it('keep credentials where no answer, log, audit entry or file shows them', async () => {
    const made = await connect();
    expect(made).toMatchObject({ provider: 'hubspot', integration_type: 'crm', status: 'disconnected' });
    await plugs.integrations.update(made.id, { credentials: { access_token: `${canary}-2` }, name: 'Sales' });
    const refused = {
      provider: 'mailchimp',
      credentials: { api_key: canary, [`x_${canary}`]: canary },
    } as const;
    const fault = await plugs.integrations.create(refused).catch((error: unknown) => error);
    expect(fault).toMatchObject({
      code: 'validation_failed',
      errors: [{ rule: 'unknown' }, { rule: 'pattern' }],
    });
    const batch = await plugs.integrations.batch({
      operations: [{ action: 'update', id: made.id, data: { credentials: { access_token: canary } } }],
    });
    expect(batch.results).toMatchObject([{ status: 200 }]);
    const trail = await plugs.audit_logs.list({ record_id: [made.id] });
    expect(trail.items.map(({ metadata }) => metadata)).toEqual([
      { unshown: ['credentials'] },
      { unshown: ['credentials'] },
      {},
    ]);
    const exported = await server.call('POST', '/api/v1/exports', {
      token: (await server.signIn()).access_token,
      body: { resource: 'integrations' },
    });
    expect(exported.status).toBe(201);
    const shown = [
      made,
      await plugs.integrations.get(made.id),
      await plugs.integrations.list(),
      batch,
      trail,
    ];
    expect(JSON.stringify([shown, server.lines])).not.toContain(canary);
    expect(JSON.stringify(await rows())).not.toContain(canary);
    // The database with its write-ahead log, and everything else in the folder.
    const { dataDir, databaseUrl } = server.settings;
    const folders = engine === 'sqlite' ? [dataDir, path.dirname(databaseUrl.slice(7))] : [dataDir];
    for (const folder of folders)
      for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }))
        if (file.isFile())
          expect(readFileSync(path.join(file.parentPath, file.name)).includes(canary), file.name).toBe(false);
  });

  it('are of providers that say what they ask for', async () => {
    const { items } = await plugs.integrations.providers();
    expect(items.map(({ name }) => name)).toEqual(['hubspot', 'mailchimp', 'zoom', 'teams']);
    expect(items.map(({ name }) => name)).toEqual(providers.map(({ name }) => name));
    const zoom = plugs.integrations.create({ provider: 'zoom', credentials: { account_id: 'a' } });
    await expect(zoom).rejects.toMatchObject({
      errors: [
        { pointer: '/credentials/client_id', rule: 'required' },
        { pointer: '/credentials/client_secret', rule: 'required' },
      ],
    });
    const crm = plugs.integrations.create({ provider: 'zoom', integration_type: 'crm' });
    await expect(crm).rejects.toMatchObject({ errors: [{ pointer: '/integration_type', rule: 'provider' }] });
  });

  it('stand as their last run left them, and the log keeps no credentials', async () => {
    const { id } = await connect();
    const log = (status: 'success' | 'failed', completed_at: string, more: object = {}) =>
      plugs.integration_logs.create({ integration_id: id, operation: 'sync', status, completed_at, ...more });
    await log('success', '2026-11-23T10:00:00Z', { records_processed: 12 });
    await log('failed', '2026-11-23T12:00:00Z', {
      request_data: { headers: { Authorization: `Bearer ${canary}` }, page: 2 },
      error_details: { access_token: canary, at: 'contacts' },
    });
    // Noted late: an earlier run says nothing about how it stands.
    await log('success', '2026-11-23T11:00:00Z');
    expect(await plugs.integrations.get(id)).toMatchObject({
      status: 'error',
      last_sync: '2026-11-23T11:00:00.000Z',
      version: 1,
    });
    const { items } = await plugs.integrations.logs(id, { status: ['failed'] });
    expect(items).toMatchObject([
      {
        request_data: { headers: { Authorization: '[redacted]' }, page: 2 },
        error_details: { at: 'contacts' },
      },
    ]);
    expect(JSON.stringify(items)).not.toContain(canary);
    const backwards = log('success', '2026-11-23T09:00:00Z', { started_at: '2026-11-23T10:00:00Z' });
    await expect(backwards).rejects.toMatchObject({ errors: [{ pointer: '/completed_at' }] });
  });

  it('stay disconnected without credentials, whatever run is noted late', async () => {
    const { id } = await connect();
    const note = { integration_id: id, operation: 'sync', status: 'success' } as const;
    await plugs.integration_logs.create(note);
    expect(await plugs.integrations.get(id)).toMatchObject({ status: 'connected' });
    await plugs.integrations.update(id, { credentials: null });
    await plugs.integration_logs.create(note);
    expect(await plugs.integrations.get(id)).toMatchObject({ status: 'disconnected' });
  });

  it('lose their credentials when they are deleted', async () => {
    const { id } = await connect();
    await plugs.integrations.delete(id);
    expect((await rows()).find((row) => row.id === id)).toMatchObject({ credentials: null });
    expect(await plugs.integrations.restore(id)).toMatchObject({ status: 'disconnected' });
  });

  it('open nowhere but in their own row, and not when a bit was changed', async () => {
    const [one, two] = [await connect(), await connect()];
    const verified = async () => (await verifyKeys(server.settings)).faults.length;
    expect(await verified()).toBe(0);
    const kept = (await rows()).find((row) => row.id === one.id)!.credentials as { sealed: string };
    const put = (id: string, sealed: string) =>
      store.tenant(server.organization).write((tx) =>
        tx
          .updateTable('integrations')
          .set({ credentials: { sealed } } as never)
          .where('id', '=', id)
          .execute(),
      );
    await put(two.id, kept.sealed);
    expect(await verified()).toBe(1);
    const other = kept.sealed.at(-5) === 'A' ? 'B' : 'A';
    await put(one.id, `${kept.sealed.slice(0, -5)}${other}${kept.sealed.slice(-4)}`);
    expect(await verified()).toBe(2);
    await put(one.id, kept.sealed);
    await plugs.integrations.update(two.id, { credentials: null });
    expect(await verified()).toBe(0);
  });
});
