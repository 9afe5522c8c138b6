import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { rowsOf } from '../../../../../test/support/rows.ts';
import { setPlan } from '../../init.ts';

describe.each(engines)('organizations on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    const limits = { free: { contacts: 3, event_attendees: 1 }, business: { contacts: 4 } };
    app = await testApp(engine, {
      PLAN_LIMITS: JSON.stringify(limits),
      ORGANIZATION_GRACE_DAYS: '0',
    });
  });
  afterAll(() => app?.close());

  const mine = ({ plugs, organization }: Owner) => plugs.organizations.get(organization);
  const imported = async (owner: Owner, csv: string) => {
    const made = await owner.plugs.imports.create({ resource: 'contacts', mode: 'create' });
    await owner.plugs.imports.upload(made.id, csv, { 'upload-offset': 0 });
    await owner.run(await owner.plugs.imports.apply(made.id, {}));
    return (await owner.plugs.imports.get(made.id)).counts;
  };

  test('keep to settings that mean something', async () => {
    const owner = await app.found();
    const set = (settings: object) => owner.plugs.organizations.update(owner.organization, { settings });
    const wrong = [
      { timezone: 'Mars/Base' },
      { currency: 'euro' },
      { tiemzone: 'Europe/Paris' },
      { locale: '!' },
    ];
    for (const settings of wrong)
      await expect(set(settings), JSON.stringify(settings)).rejects.toMatchObject({
        code: 'validation_failed',
      });
    const settings = {
      timezone: 'Europe/Paris',
      currency: 'EUR',
      locale: 'fr-FR',
      deleted_retention_days: 9,
    };
    expect((await set(settings)).settings).toEqual(settings);
  });

  test('rest while they are deactivated, but for what an owner does to end that', async () => {
    const owner = await app.found();
    const { plugs, organization } = owner;
    const off = await plugs.organizations.deactivate(organization, { reason: 'The season is over' });
    expect(off.is_active).toBe(false);
    expect(await plugs.organizations.deactivate(organization)).toEqual(off);
    await expect(plugs.contacts.list()).rejects.toMatchObject({ code: 'organization_inactive', status: 403 });
    expect((await mine(owner)).is_active).toBe(false);
    expect((await plugs.organizations.reactivate(organization)).is_active).toBe(true);
    const { items } = await plugs.audit_logs.list({ record_id: [organization], limit: 2 });
    expect(items.map(({ new_values }) => new_values)).toEqual([{ is_active: true }, { is_active: false }]);
    expect(items[1]!.metadata).toEqual({ reason: 'The season is over' });
  });

  test('can be kept until their grace is over, and then are gone with all they had', async () => {
    const [owner, other] = [await app.found('Going'), await app.found('Staying')];
    const { plugs, organization } = owner;
    const store = app.composition.services.store.tenant(organization);
    const { id: contact_id } = await plugs.contacts.create({ first_name: 'Ada', email: 'ada@example.com' });
    await plugs.contact_interactions.create({
      contact_id,
      interaction_type: 'call',
      subject: 'Hello',
      interaction_date: new Date().toISOString(),
    });
    await imported(owner, 'email\nann@example.com\n');
    const colleague = await plugs.users.create({ email: 'ann@example.com', manager_id: owner.user });
    await plugs.users.update(colleague.id, { manager_id: owner.user });
    await other.plugs.contacts.create({ first_name: 'Kim' });
    const { id: integration_id } = await plugs.integrations.create({ provider: 'hubspot' });
    await store.write(async (tx) => {
      const known = () => ({ id: app.db.world.uuid(), integration_id, created_at: tx.now });
      for (const table of ['hubspot_portals', 'integration_states'] as const)
        await tx.insertInto(table, known()).execute();
      for (const table of ['hubspot_cursors', 'hubspot_links', 'integration_links'] as const)
        await tx.insertInto(table, { ...known(), object: 'contacts' }).execute();
    });

    const first = await plugs.organizations.delete(organization);
    expect(first).toMatchObject({ is_active: false, deletes_at: expect.any(String) });
    expect(await plugs.organizations.delete(organization)).toEqual(first);
    await expect(plugs.organizations.reactivate(organization)).rejects.toMatchObject({
      code: 'invalid_transition',
    });
    const back = await plugs.organizations.restore(organization);
    expect(back).toMatchObject({ is_active: true, deletes_at: null });
    const removals = async () => {
      const jobs = await store.read((tx) =>
        tx.selectFrom('jobs').selectAll().where('kind', '=', 'organizations.remove').orderBy('id').execute(),
      );
      return jobs as unknown as { id: string; result: unknown }[];
    };
    const [withdrawn] = await removals();
    expect(await plugs.jobs.get(withdrawn!.id)).toMatchObject({ state: 'cancelled' });
    // Whoever queues it again removes nothing.
    await plugs.jobs.retry(withdrawn!.id);
    expect((await owner.run(withdrawn!)).result).toMatchObject({ removed: false });
    expect((await plugs.contacts.list()).items).toHaveLength(2);

    await plugs.organizations.delete(organization);
    const job = await owner.run((await removals())[1]!);
    expect(job).toMatchObject({ state: 'completed', result: { removed: true } });
    await expect(mine(owner)).rejects.toMatchObject({ code: 'session_revoked' });
    expect(await rowsOf(app.composition.services.store, organization)).toEqual({ jobs: 1, audit_logs: 1 });
    expect(await app.composition.services.files.list(`org/${organization}`)).toEqual([]);
    expect((await other.plugs.contacts.list()).items).toHaveLength(1);
    await expect(
      app.composition.services.store
        .tenant(other.organization)
        .write((tx) => tx.deleteFrom('audit_logs').execute()),
    ).rejects.toThrow(/immutable|permission denied/);
  });

  test('have no more records than their plan allows, one by one, in batches, from files and however many at once', async () => {
    const owner = await app.found();
    const { plugs } = owner;
    const create = (first_name: string) => plugs.contacts.create({ first_name });
    const made = await Promise.allSettled(['a', 'b', 'c', 'd', 'e', 'f'].map(create));
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(made.find((one) => one.status === 'rejected')!.reason).toMatchObject({
      code: 'plan_limit',
      status: 403,
    });
    const { id } = (await plugs.contacts.list()).items[0]!;
    await plugs.contacts.delete(id);
    expect(await imported(owner, 'email\nx@example.com\ny@example.com\n')).toMatchObject({
      created: 1,
      rejected: 1,
    });
    await expect(plugs.contacts.restore(id)).rejects.toMatchObject({ code: 'plan_limit' });
    const batch = await plugs.contacts.batch({
      operations: [{ action: 'create', data: { first_name: 'g' } }],
    });
    expect(batch.results[0]).toMatchObject({ status: 403, problem: { code: 'plan_limit' } });

    await setPlan(app.composition.services.settings, owner.organization, 'business', { world: app.db.world });
    expect(await mine(owner)).toMatchObject({ subscription_plan: 'business' });
    expect((await plugs.contacts.restore(id)).is_deleted).toBe(false);
    await expect(create('h')).rejects.toMatchObject({ code: 'plan_limit' });
    await expect(
      plugs.organizations.update(owner.organization, { subscription_plan: 'free' } as never),
    ).rejects.toMatchObject({ code: 'validation_failed' });
  });

  test('deactivate people and let them in again', async () => {
    const { plugs, user } = await app.found();
    const { id } = await plugs.users.create({ email: 'ann@example.com' });
    const off = await plugs.users.deactivate(id, { reason: 'Left' });
    expect(off.is_active).toBe(false);
    expect(await plugs.users.deactivate(id)).toEqual(off);
    expect((await plugs.users.reactivate(id)).is_active).toBe(true);
    await expect(plugs.users.deactivate(user)).rejects.toMatchObject({ code: 'invalid_transition' });
  });
});
