import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../test/support/app.ts';
import { engines } from '../../../../test/support/engines.ts';

const DAY_MS = 86_400_000;

describe.each(engines)('retention on %s', (engine) => {
  let app: TestApp;
  let owner: Owner;
  beforeAll(async () => {
    app = await testApp(engine);
    owner = await app.found();
  });
  afterAll(() => app?.close());

  const tenant = () => app.composition.services.store.tenant(owner.organization);
  const removeDeleted = async () => {
    const { jobs } = app.composition.services;
    const actor = {
      user_id: null,
      service_token_id: null,
      on_behalf_of: null,
      request_id: null,
      job_id: null,
    };
    const job = await tenant().write((tx) =>
      jobs.enqueue(tx, { kind: 'maintenance.remove_deleted', params: {}, actor }),
    );
    return (await owner.run(job)).result;
  };
  /** Deletes a contact so many days ago. */
  const deleteContact = async (id: string, days: number) => {
    await owner.plugs.contacts.delete(id);
    const deleted_at = new Date(app.db.world.now().getTime() - days * DAY_MS).toISOString();
    await tenant().write((tx) =>
      tx.updateTable('contacts').set({ deleted_at }).where('id', '=', id).execute(),
    );
  };
  const contact = async (first_name: string) => (await owner.plugs.contacts.create({ first_name })).id;

  test('removes what was deleted long ago, unless something living refers to it', async () => {
    const [old, recent, met, living] = [
      await contact('Old'),
      await contact('Recent'),
      await contact('Met'),
      await contact('Living'),
    ];
    await tenant().write((tx) =>
      tx
        .insertInto('external_keys', {
          resource: 'contacts',
          source: 's',
          key: 'k',
          record_id: old,
          created_at: tx.now,
        })
        .execute(),
    );
    const meeting = {
      contact_id: met,
      interaction_type: 'call',
      interaction_date: '2026-11-20T09:30:00+02:00',
    } as const;
    const { id: interaction, interaction_date } = await owner.plugs.contact_interactions.create(meeting);
    expect(interaction_date).toBe('2026-11-20T07:30:00.000Z');
    await deleteContact(old, 40);
    await deleteContact(met, 40);
    await deleteContact(recent, 20);
    // Nobody has said that anything is to be removed.
    expect(await removeDeleted()).toEqual({});

    const { plugs, organization } = owner;
    await expect(
      plugs.organizations.update(organization, { settings: { deleted_retention_days: 'soon' as never } }),
    ).rejects.toMatchObject({ code: 'validation_failed' });
    await plugs.organizations.update(organization, { settings: { deleted_retention_days: 30 } });
    expect(await removeDeleted()).toEqual({ contacts: 1 });
    const left = (await plugs.contacts.list({ include_deleted: true })).items.map(({ id }) => id);
    expect(left.sort()).toEqual([recent, met, living].sort());
    const keys = await tenant().read((tx) => tx.selectFrom('external_keys').select('key').execute());
    expect(keys).toEqual([]);
    const { items } = await plugs.audit_logs.list({ record_id: old });
    expect(items.map(({ action, metadata }) => [action, metadata])).toEqual([
      ['delete', { removed: true }],
      ['delete', {}],
      ['create', {}],
    ]);

    await plugs.contact_interactions.delete(interaction);
    const deleted_at = new Date(app.db.world.now().getTime() - 31 * DAY_MS).toISOString();
    await tenant().write((tx) => tx.updateTable('contact_interactions').set({ deleted_at }).execute());
    expect(await removeDeleted()).toEqual({ contact_interactions: 1, contacts: 1 });
  });
});
