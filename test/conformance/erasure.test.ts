import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ResourceShape, resources } from '@the-plugs/server/generated/resources';
import { sqliteFile } from '@the-plugs/server/store/index';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle } from '../../packages/cli/src/audit/bundle.ts';
import { keysOf } from '../../packages/cli/src/audit/checkpoint.ts';
import { type Owner, type TestApp, testApp } from '../support/app.ts';
import { bundleOf, seal } from '../support/audit.ts';
import { beneath } from '../support/beneath.ts';
import { engines } from '../support/engines.ts';
import { gate } from '../support/jobs.ts';
import { columnsHolding } from '../support/rows.ts';
import { type Mailbox, openMailbox } from '../support/smtp.ts';
import { importCsv, undo, upload } from '../support/transfers.ts';

/** A word that nothing else in the world holds. */
const MARKER = 'zzmark';
const EMAIL = 'ada.zzmark@zzmark.example';

describe.each(engines)('erasing a person on %s', (engine) => {
  let mailbox: Mailbox;
  let app: TestApp;
  let owner: Owner;
  beforeAll(async () => {
    mailbox = await openMailbox();
    app = await testApp(engine, { MAIL_URL: mailbox.url });
    owner = await app.found();
  });
  afterAll(async () => {
    await app?.close();
    await mailbox?.close();
  });

  const tenant = () => app.db.store.tenant(owner.organization);
  const jobDone = async (job: { id: string }) => {
    const ended = await owner.run(job);
    expect(ended).toMatchObject({ state: 'completed' });
    return ended.result as Record<string, unknown>;
  };

  const columnsWith = (word: string) => columnsHolding(app.db.store, owner.organization, word);

  const files = (): string[] =>
    readdirSync(path.join(app.folder, 'org', owner.organization), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));

  /** Everything that the server can know of somebody, in every way it can come to know it. */
  const livedThrough = async () => {
    const { plugs } = owner;
    await plugs.webhooks.create({ url: 'https://hook.example/in', event_types: ['*'] });
    const { id } = await plugs.contacts.create({
      email: EMAIL,
      first_name: 'Ada Zzmark',
      phone: '+44 20 7946 0000',
      notes: 'zzmark notes',
      linkedin_url: 'https://linkedin.example/in/zzmark',
      metadata: { zzmark_key: 'zzmark' },
    });
    const imported = await upload(
      owner,
      `email,company,notes\n${EMAIL},Zzmark Works,zzmark imported\nother@example.com,Other,Nothing\n`,
    );
    await owner.run(await plugs.imports.apply(imported, {}));
    await plugs.contacts.update(id, { first_name: 'Augusta Zzmark' });
    const meeting = { interaction_type: 'call', interaction_date: '2026-11-20T09:30:00Z' } as const;
    const call = (subject: string) =>
      plugs.contact_interactions.create({ contact_id: id, subject, description: 'zzmark said', ...meeting });
    const kept = await call('zzmark kept');
    await plugs.contact_interactions.update(kept.id, { outcome: 'zzmark agreed' });
    // Of what was removed for good only the audit tells.
    const removed = await call('zzmark removed');
    await plugs.contact_interactions.delete(removed.id);
    await tenant().write((tx) =>
      tx.deleteFrom('contact_interactions').where('id', '=', removed.id).execute(),
    );
    const event = await plugs.events.create({
      title: 'Conference',
      timezone: 'UTC',
      event_type: 'conference',
      start_date: '2030-01-01T09:00:00Z',
      end_date: '2030-01-01T10:00:00Z',
    } as never);
    await plugs.events.publish(event.id);
    await plugs.events.register(event.id, { contact_id: id, notes: 'zzmark eats nothing' });
    const template = await plugs.notification_templates.create({
      name: 'news',
      subject: 'News for {{contact.first_name|you}}',
      text: 'Dear {{contact.first_name|friend}}',
    });
    const campaign = await plugs.notifications.campaign({
      template_id: template.id,
      filters: { email: EMAIL },
      rate_per_minute: 6000,
    });
    await jobDone(campaign.job!);
    await plugs.media.upload(
      { file_name: 'zzmark.txt', source: Buffer.from('zzmark wrote this'), related_contact: id } as never,
      { wait: async (job: string) => (await owner.run({ id: job })) as never } as never,
    );
    await plugs.suppressions.create({ email: EMAIL, notes: 'zzmark called' });
    await plugs.analytics_events.ingest({
      events: [
        {
          id: app.db.world.uuid(),
          event_name: 'opened',
          properties: { contact: id, who: 'zzmark' },
          event_timestamp: '2026-11-20T09:30:00Z',
        },
      ],
    } as never);
    await tenant().write((tx) =>
      tx
        .insertInto('external_keys', {
          resource: 'contacts',
          source: 'crm',
          key: 'zzmark-1',
          record_id: id,
          created_at: tx.now,
        })
        .execute(),
    );
    const { id: integration_id } = await plugs.integrations.create({
      provider: 'hubspot',
      integration_type: 'crm',
    } as never);
    await tenant().write(async (tx) => {
      const row = () => ({ id: app.db.world.uuid(), integration_id, remote_id: '17', created_at: tx.now });
      const link = { ...row(), object: 'contacts', local_id: id, agreed: '{"notes":"zzmark"}' };
      await tx.insertInto('hubspot_links', link).execute();
      const member = { ...row(), object: 'members', local_id: id, agreed: 'zzmark', there: 'subscribed' };
      await tx.insertInto('integration_links', member).execute();
      const change = { job_id: link.id, contact_id: id, label: 'zzmark', payload: '{"pull":"zzmark"}' };
      const planned = { ...row(), ...change, plugs_action: 'update', hubspot_action: 'none' };
      await tx.insertInto('hubspot_changes', planned as never).execute();
    });
    const exported = await plugs.exports.create({ resource: 'contacts', filters: { email: [EMAIL] } });
    await owner.run({ id: exported.job_id! });
    await expect(plugs.contacts.create({ email: EMAIL })).rejects.toMatchObject({ code: 'duplicate_key' });
    // Deliveries are made of the audit; on PostgreSQL only once others' transactions have ended.
    await expect
      .poll(
        async () => {
          await app.composition.services.jobs.runWaiting(owner.organization);
          await tenant().write((tx) =>
            tx.updateTable('jobs').set({ run_after: null }).where('kind', '=', 'webhooks.dispatch').execute(),
          );
          return (await plugs.webhook_deliveries.list({ event_type: ['media.created'] } as never)).items
            .length;
        },
        { timeout: 20_000 },
      )
      .toBeGreaterThan(0);
    return { id, imported, exported: exported.id, interaction: kept.id, event: event.id };
  };

  test('leaves nothing of them anywhere, and the audit proved', async () => {
    const { plugs } = owner;
    const { id, imported, exported, interaction, event } = await livedThrough();
    const before = await columnsWith(MARKER);
    expect(before).toEqual(
      expect.arrayContaining([
        'analytics_events.properties',
        'audit_logs.new_values',
        'audit_logs.old_values',
        'contact_interactions.subject',
        'contacts.email',
        'contacts.email_key',
        'event_attendees.notes',
        'exports.filters',
        'hubspot_changes.payload',
        'hubspot_links.agreed',
        'integration_links.agreed',
        'external_keys.key',
        'idempotency_keys.body',
        'jobs.params',
        'media.file_name',
        'notifications.recipient',
        'suppressions.email_key',
        'webhook_deliveries.event',
      ]),
    );

    const subject = await plugs.contacts.export_subject(id);
    expect(Object.keys(subject.records).sort()).toEqual([
      'analytics_events',
      'contact_interactions',
      'event_attendees',
      'hubspot_changes',
      'hubspot_links',
      'integration_links',
      'media',
      'notifications',
      'suppressions',
    ]);
    expect(subject).toMatchObject({ contact: { id, email: EMAIL }, external_keys: [{ key: 'zzmark-1' }] });
    expect(subject.audit_logs.length).toBeGreaterThan(10);
    expect((await plugs.audit_logs.list({ action: ['export'], record_id: id })).items).toHaveLength(1);

    const planned = await plugs.contacts.erasure(id);
    expect(planned).toMatchObject({
      records: { contacts: 1, contact_interactions: 1, event_attendees: 1, media: 1, notifications: 1 },
      external_keys: 1,
      files: 3,
      files_left: 0,
    });
    expect(await columnsWith(MARKER)).toEqual(before);

    const done = await jobDone(await plugs.contacts.erase(id, { reason: 'Request 17' }));
    expect(done).toMatchObject({ records: planned.records, external_keys: 1, files: expect.any(Number) });
    expect(await columnsWith(MARKER)).toEqual([]);
    expect(
      files().filter((file) => readFileSync(file).toString('latin1').toLowerCase().includes(MARKER)),
    ).toEqual([]);
    expect(files().filter((file) => [imported, exported, 'media'].some((one) => file.includes(one)))).toEqual(
      [],
    );
    const database = sqliteFile(app.db.url);
    if (database) {
      // What is still in the log of writes goes into the file, and nothing of it stays there.
      await beneath(app.db, owner.organization, 'pragma wal_checkpoint(truncate)');
      for (const file of [database, `${database}-wal`])
        expect(existsSync(file) && readFileSync(file).toString('latin1').toLowerCase().includes(MARKER)).toBe(
          false,
        );
    }

    // What was counted stays counted, and what referred to them refers to nobody.
    expect(await plugs.events.get(event)).toMatchObject({ current_attendees: 1 });
    expect(await plugs.contact_interactions.get(interaction)).toMatchObject({
      contact_id: id,
      subject: null,
    });
    await expect(plugs.contacts.get(id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(plugs.contacts.restore(id)).rejects.toMatchObject({ code: 'erased' });
    const entries = (await plugs.audit_logs.history('contacts', id)).entries;
    expect(entries.map(({ action, old_values, new_values }) => [action, old_values ?? new_values])).toEqual([
      ['create', null],
      ['update', null],
      ['update', null],
      ['export', null],
      ['delete', null],
      ['redact', null],
    ]);
    expect(entries.at(-1)).toMatchObject({ metadata: { reason: 'Request 17', records: planned.records } });
    await expect(plugs.audit_logs.restore(entries[1]!.id)).rejects.toMatchObject({ code: 'not_restorable' });
    await expect(plugs.audit_logs.restore(entries[4]!.id)).rejects.toMatchObject({ code: 'erased' });

    // The chain is valid, with the redacted entries counted.
    await seal(owner);
    const keys = keysOf((await plugs.audit_checkpoints.keys()).keys.map(({ public_key }) => public_key));
    const verdict = await verifyBundle(await bundleOf(owner), { keys, anchors: [] });
    expect(verdict.redacted).toBe(done.audit_entries);

    // The row of the import is left with the reason; the other one is taken back.
    expect(await undo(owner, imported)).toMatchObject({
      deleted: 1,
      kept_records: [{ id, reason: 'erased' }],
    });

    // The address is free again, and still written to by no campaign.
    const again = await plugs.contacts.create({ email: EMAIL });
    const [template] = (await plugs.notification_templates.list()).items;
    const mails = mailbox.mails.length;
    const { job } = await plugs.notifications.campaign({
      template_id: template!.id,
      filters: { email: EMAIL },
      repeat: true,
    } as never);
    expect(await jobDone(job!)).toMatchObject({ sent: 0, withdrawn: 1 });
    expect(mailbox.mails).toHaveLength(mails);
    expect(again.id).not.toBe(id);
  });

  test.runIf(engine === 'postgres')(
    'what cannot be sealed yet is waited for, and an erasure that was cut off goes on',
    async () => {
      const { plugs, organization } = owner;
      const { opened, open } = gate();
      const { opened: written, open: wrote } = gate();
      const slow = app.db.store.tenant(organization).write(async (tx) => {
        await tx.updateTable('users').set({ updated_at: tx.now }).execute();
        wrote();
        await opened;
      });
      await written;
      const { id } = await plugs.contacts.create({ email: 'late@example.com', first_name: 'Late' });
      const job = await plugs.contacts.erase(id);
      const { services } = app.composition;
      const running = services.jobs.runToEnd(organization, job.id);
      const [entry] = (await plugs.audit_logs.list({ record_id: id, action: 'create' })).items;
      // The record is empty at once; its entry is not before it is sealed.
      await expect
        .poll(async () => (await plugs.audit_logs.list({ record_id: id, action: 'redact' })).items.length, {
          timeout: 20_000,
        })
        .toBe(1);
      await plugs.jobs.cancel(job.id);
      expect(await running).toMatchObject({ state: 'cancelled' });
      expect(await plugs.audit_logs.get(entry!.id)).toMatchObject({ new_values: { first_name: 'Late' } });
      open();
      await slow;
      await plugs.jobs.retry(job.id);
      expect(await jobDone(job)).toMatchObject({ records: { contacts: 1 }, audit_entries: 1 });
      expect(await plugs.audit_logs.get(entry!.id)).toMatchObject({ new_values: null });
    },
  );

  test('nobody empties an entry beside an erasure, and none that is not sealed', async () => {
    const { id } = await owner.plugs.contacts.create({ email: 'still@example.com' });
    const [entry] = (await owner.plugs.audit_logs.list({ record_id: id })).items;
    await seal(owner);
    for (const statement of [
      `update audit_logs set old_values = null, new_values = null where id = '${entry!.id}'`,
      `update audit_leaves set salt = null, values_hash = '00' where audit_id = '${entry!.id}'`,
    ])
      await expect(beneath(app.db, owner.organization, statement)).rejects.toThrow(/immutable/);
  });

  test('a key of a call whose answer was erased does nothing anew', async () => {
    const { plugs } = owner;
    const call = () =>
      plugs.contacts.create({ email: 'once@example.com' }, { idempotencyKey: 'once-only' } as never);
    const { id } = await call();
    await jobDone(await plugs.contacts.erase(id));
    await expect(call()).rejects.toMatchObject({ code: 'idempotency_key_reused' });
    expect((await plugs.contacts.list({ email: ['once@example.com'] } as never)).items).toEqual([]);
    // Once more finds nothing, and is no error.
    expect(await jobDone(await plugs.contacts.erase(id))).toMatchObject({ records: {}, audit_entries: 0 });
  });

  test('an import of an erased person’s row is a new contact', async () => {
    const { id } = await owner.plugs.contacts.create({ email: 'back@example.com' });
    await jobDone(await owner.plugs.contacts.erase(id));
    const { counts } = await importCsv(owner, 'email\nback@example.com\n');
    expect(counts).toMatchObject({ created: 1 });
  });
});

test('every reference to contacts is one that an erasure was thought through for', () => {
  const references = Object.values<ResourceShape>(resources).flatMap(({ name, columns }) =>
    columns
      .filter((column) => column.references === 'contacts' || column.name === 'contact_id')
      .map((column) => `${name}.${column.name}`),
  );
  // A new one is found, exported and emptied by itself: see what its table, its files and other systems hold beside
  // (resources/contacts/subject.ts, blank.ts, files.ts), add a value of it to the test above, and then name it here.
  expect(references.sort()).toEqual([
    'contact_interactions.contact_id',
    'event_agenda_speakers.contact_id',
    'event_attendees.contact_id',
    'hubspot_changes.contact_id',
    'hubspot_conflicts.contact_id',
    'media.related_contact',
    'notifications.contact_id',
  ]);
});
