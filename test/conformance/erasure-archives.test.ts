import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle } from '../../packages/cli/src/audit/bundle.ts';
import { keysOf } from '../../packages/cli/src/audit/checkpoint.ts';
import { type Owner, type TestApp, testApp } from '../support/app.ts';
import { archive, movableWorld, seal } from '../support/audit.ts';
import { engines } from '../support/engines.ts';
import { columnsHolding } from '../support/rows.ts';

describe.each(engines)('erasing a person of whom archives tell on %s', (engine) => {
  const world = movableWorld();
  let app: TestApp;
  let owner: Owner;
  beforeAll(async () => {
    app = await testApp(engine, {}, world);
    owner = await app.found();
  });
  afterAll(() => app?.close());

  test('leaves nothing of them in the archives either, which stay proved, and nothing brings them back', async () => {
    const { plugs, organization } = owner;
    const { id } = await plugs.contacts.create({ email: 'old@zzmark.example', first_name: 'Zzmark' });
    const other = await plugs.contacts.create({ email: 'grace@example.com', first_name: 'Grace' });
    const meeting = { interaction_type: 'call', interaction_date: '2026-11-20T09:30:00Z' } as const;
    const call = await plugs.contact_interactions.create({
      contact_id: id,
      subject: 'zzmark said',
      ...meeting,
    });
    // It is about somebody else by now: only an archive remembers.
    await app.db.store
      .tenant(organization)
      .write((tx) =>
        tx.updateTable('contact_interactions').set({ contact_id: other.id, subject: null }).execute(),
      );
    const file = await plugs.exports.create({ resource: 'contacts', filters: { q: 'old@zzmark.example' } });
    await owner.run({ id: file.job_id! });
    await plugs.contacts.update(id, { email: 'ada@zzmark.example' });
    await seal(owner);
    await plugs.organizations.update(organization, { settings: { audit_retention_days: 90 } });
    world.advance(100);
    expect(await archive(owner)).toMatchObject({ archives: 1 });
    await plugs.contacts.update(id, { last_name: 'Zzmark' });
    const [archived] = (await plugs.audit_archives.list()).items;
    const text = async () => {
      let all = '';
      const { body } = await plugs.audit_archives.download(archived!.id);
      for await (const chunk of body) all += Buffer.from(chunk).toString();
      return all;
    };
    expect(await text()).toContain('zzmark');

    const subject = await plugs.contacts.export_subject(id);
    const told = (record: string) =>
      subject.audit_logs.filter(({ record_id }) => record_id === record).length;
    expect([told(id), told(call.id)]).toEqual([3, 1]);
    const planned = await plugs.contacts.erasure(id);
    expect(planned.archived_entries).toBeGreaterThanOrEqual(4);
    const ended = await owner.run(await plugs.contacts.erase(id));
    expect(ended).toMatchObject({
      state: 'completed',
      result: { archived_entries: planned.archived_entries },
    });
    const left = await text();
    expect(left.toLowerCase()).not.toContain('zzmark');
    expect(left).toContain('grace@example.com');
    expect(await columnsHolding(app.db.store, organization, 'zzmark')).toEqual([]);
    expect(await plugs.audit_archives.get(archived!.id)).toMatchObject({
      redacted: planned.archived_entries,
    });
    const keys = keysOf((await plugs.audit_checkpoints.keys()).keys.map(({ public_key }) => public_key));
    const bytes = async function* () {
      yield Buffer.from(left);
    };
    const verdict = await verifyBundle(bytes(), { keys, anchors: [] });
    expect(verdict).toMatchObject({ redacted: planned.archived_entries, archive: { id: archived!.id } });
    const folder = path.join(app.folder, 'org', organization, 'audit');
    expect(readdirSync(folder)).toHaveLength(1);

    // The erasure itself stays in the log, however old it is: so nothing restores an empty contact.
    await seal(owner);
    world.advance(100);
    expect(await archive(owner)).toMatchObject({ archives: 1 });
    const entries = (await plugs.audit_logs.list({ record_id: id })).items;
    expect(entries.map(({ action }) => action)).toEqual(['redact']);
    await expect(plugs.contacts.restore(id)).rejects.toMatchObject({ code: 'erased' });
    expect(await owner.run(await plugs.contacts.erase(id))).toMatchObject({
      result: { archived_entries: 0 },
    });
  });

  test('no archive is made while somebody is erased: its file may hold them', async () => {
    const { plugs } = owner;
    const { id } = await plugs.contacts.create({ email: 'waits@example.com' });
    await seal(owner);
    world.advance(100);
    const erasure = await plugs.contacts.erase(id);
    const job = await plugs.audit_archives.run();
    const before = (await plugs.audit_archives.list()).items.length;
    const running = owner.run(job);
    await expect
      .poll(async () => (await plugs.jobs.get(job.id)).run_after, { timeout: 20_000 })
      .not.toBeNull();
    expect((await plugs.audit_archives.list()).items).toHaveLength(before);
    expect(await owner.run(erasure)).toMatchObject({ state: 'completed' });
    world.advance(1);
    expect(await running).toMatchObject({ state: 'completed', result: { archives: 1 } });
    expect((await plugs.audit_archives.list()).items).toHaveLength(before + 1);
  });
});
