import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import {
  defaultToken,
  type Emulator,
  objectType,
  startEmulator,
} from '../../../../cli/src/hubspot-emulator/index.ts';

describe.each(engines)('a HubSpot account on %s', (engine) => {
  let app: TestApp;
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator();
    app = await testApp(engine, { HUBSPOT_BASE_URL: emulator.url });
  });
  afterAll(async () => {
    await app?.close();
    await emulator?.close();
  });

  const connect = ({ plugs }: Owner, access_token = defaultToken) => plugs.hubspot.connect({ access_token });
  const states = async ({ plugs }: Owner) => {
    const { checks } = await plugs.hubspot.doctor();
    return Object.fromEntries(checks.map(({ name, state }) => [name, state]));
  };

  it('is looked at by four calls, and shows its token nowhere', async () => {
    const owner = await app.found();
    const made = await connect(owner);
    expect(made).toMatchObject({ provider: 'hubspot', status: 'disconnected' });
    emulator.portal.journal.clear();
    const report = await owner.plugs.hubspot.doctor();
    expect(report).toMatchObject({
      portal_id: '24601',
      is_fit: true,
      limits: { burst: 152, daily: 625_000 },
      calls: 4,
    });
    expect(emulator.portal.journal.count()).toBe(4);
    expect(new Set(report.checks.map(({ state }) => state))).toEqual(new Set(['ok']));
    const trail = await owner.plugs.audit_logs.list({ record_id: [made.id] });
    expect(JSON.stringify([made, report, trail])).not.toContain(defaultToken);
  });

  it('gets another token, loses it, and gets one again', async () => {
    const owner = await app.found();
    await expect(owner.plugs.hubspot.doctor()).rejects.toMatchObject({ code: 'integration_state' });
    const { id } = await connect(owner, 'pat-mistyped');
    expect(await states(owner)).toEqual({ token: 'failed' });
    expect((await connect(owner)).id).toBe(id);
    expect(await states(owner)).toMatchObject({ token: 'ok', portal: 'ok' });
    expect(await owner.plugs.hubspot.disconnect({})).toMatchObject({ id, status: 'disconnected' });
    await expect(owner.plugs.hubspot.doctor()).rejects.toMatchObject({ code: 'integration_state' });
    await connect(owner);
    await owner.plugs.integrations.create({ provider: 'hubspot', name: 'Second' });
    await expect(owner.plugs.hubspot.doctor()).rejects.toMatchObject({ code: 'integration_state' });
    expect((await owner.plugs.hubspot.doctor({ integration_id: id })).is_fit).toBe(true);
  });

  it('of another number than before is refused, and a token of too few scopes is told which', async () => {
    const owner = await app.found();
    await connect(owner);
    await owner.plugs.hubspot.doctor();
    emulator.portal.options.portalId = 7;
    expect(await states(owner)).toMatchObject({ portal: 'failed' });
    emulator.portal.options.portalId = 24_601;
    emulator.portal.tokens.add('pat-reader', 'reader', ['crm.objects.contacts.read']);
    await connect(owner, 'pat-reader');
    expect(await states(owner)).toEqual({
      token: 'ok',
      'scope:crm.schemas.contacts.read': 'failed',
      'scope:crm.objects.contacts.read': 'ok',
      'scope:crm.objects.contacts.write': 'failed',
    });
  });

  it('has a mapping that is checked, kept, and held against what the account has', async () => {
    const owner = await app.found();
    await connect(owner);
    const { hubspot } = owner.plugs;
    expect((await hubspot.mapping()).contacts.fields[0]).toMatchObject({ field: 'email', property: 'email' });
    await expect(
      hubspot.set_mapping({ contacts: { fields: [{ field: 'phone', property: 'phone' }] } }),
    ).rejects.toMatchObject({ errors: [{ rule: 'match' }] });
    const fields = [
      { field: 'email', property: 'email' },
      { field: 'lead_score', property: 'the_score' },
      { field: 'status', property: 'hs_lead_status', values: { hot_lead: 'OPEN' } },
      { field: 'metadata.visits', property: 'num_notes' },
    ];
    await hubspot.set_mapping({ contacts: { fields } });
    expect((await hubspot.mapping()).contacts).toMatchObject({
      create: 'both',
      fields: [{ policy: 'newest' }, {}, {}, {}],
    });
    const { checks, is_fit } = await hubspot.doctor();
    const about = Object.fromEntries(
      checks.map(({ name, state, message }) => [name, `${state}: ${message}`]),
    );
    expect(is_fit).toBe(true);
    expect(about['field:lead_score']).toMatch(/^warning: HubSpot has no property the_score/);
    expect(about['field:status']).toMatch(
      /^warning: hs_lead_status does not know new_client, existing_client, cold_lead/,
    );
    expect(about['field:metadata.visits']).toMatch(/^warning: num_notes is read-only/);
    emulator.portal.properties.create(objectType('contacts')!, {
      name: 'the_score',
      label: 'Score',
      groupName: 'contactinformation',
      type: 'number',
      fieldType: 'number',
    });
    expect(await states(owner)).toMatchObject({ 'field:lead_score': 'ok' });
  });
});
