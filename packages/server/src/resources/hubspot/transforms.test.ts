import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench } from '../../../../../test/support/hubspot.ts';

describe.each(engines)('transforms of a mapping on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account({ options: { normalise: true, workflow: true } }));

  it('are shown by a plan, done by a sync, and then both sides rest', async () => {
    const owner = await bench.connected();
    await owner.plugs.hubspot.set_mapping({
      contacts: {
        fields: [
          { field: 'email', property: 'email' },
          { field: 'job_title', property: 'jobtitle', transforms: ['trim', 'title'] },
          { field: 'phone', property: 'phone', transforms: ['phone'] },
          {
            field: 'first_name',
            property: 'firstname',
            direction: 'pull',
            transforms: [{ split: { by: ' ', take: 1 } }],
          },
          {
            field: 'metadata.born',
            property: 'message',
            direction: 'pull',
            transforms: [{ date: 'dd.MM.yyyy' }],
          },
          { field: 'company', property: 'company', direction: 'push', transforms: [{ default: 'unknown' }] },
        ],
      },
    });
    await bench.contact(owner, 'ada@b.example', { job_title: 'chief OF staff', phone: '0041 (79) 12' });
    await bench.contact(owner, 'eve@b.example', { job_title: 'Buyer', company: 'Acme' });
    bench.add({ email: 'eve@b.example', jobtitle: 'BUYER', firstname: 'Eve Maria', phone: '+41 1' });
    bench.add({ email: 'bob@b.example', message: '10.12.1815', jobtitle: 'clerk' });
    const { job } = await bench.plan(owner);
    const planned = Object.fromEntries(
      (await bench.changes(owner, job)).map(({ label, fields }) => [
        label,
        fields!.map(({ field, plugs, hubspot, to }) => `${field}: ${plugs} ${to} ${hubspot}`),
      ]),
    );
    expect(planned['ada@b.example']).toEqual([
      'email: ada@b.example hubspot null',
      'job_title: Chief Of Staff hubspot null',
      'phone: +417912 hubspot null',
      'company: unknown hubspot null',
    ]);
    expect(planned['eve@b.example']).toEqual([
      'phone: null plugs +411',
      'first_name: null plugs Eve',
      'company: Acme hubspot null',
    ]);
    expect(await bench.sync(owner)).toMatchObject({ planned: 3, succeeded: 3 });
    expect(bench.byEmail('ada@b.example')!.version.values).toMatchObject({
      jobtitle: 'Chief Of Staff',
      phone: '+417912',
      company: 'unknown',
    });
    expect(bench.byEmail('eve@b.example')!.version.values).toMatchObject({
      jobtitle: 'BUYER',
      firstname: 'Eve Maria',
    });
    const here = Object.fromEntries((await bench.here(owner)).map((one) => [one.email, one]));
    expect(here['ada@b.example']).toMatchObject({ job_title: 'chief OF staff', phone: '0041 (79) 12' });
    expect(here['eve@b.example']).toMatchObject({ first_name: 'Eve', job_title: 'Buyer', phone: '+411' });
    expect(here['bob@b.example']).toMatchObject({
      job_title: 'Clerk',
      metadata: { born: '1815-12-10T00:00:00.000Z' },
    });
    // What stands for an empty value goes to one that came from there, too.
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, actions: { hubspot_update: 1 } });
    expect(bench.byEmail('bob@b.example')!.version.values.company).toBe('unknown');
    for (let round = 0; round < 2; round += 1) {
      bench.later();
      bench.calls();
      expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
      expect(Object.keys(bench.calls()).filter((name) => /update|upsert/.test(name))).toEqual([]);
    }
    await owner.plugs.contacts.update(here['eve@b.example']!.id, { job_title: 'buyer' });
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    bench.edit('eve@b.example', { firstname: 'Eva Maria' });
    // The workflow answers to it when time passes.
    bench.later();
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, actions: { plugs_update: 1 } });
    expect(await owner.plugs.contacts.get(here['eve@b.example']!.id)).toMatchObject({ first_name: 'Eva' });
    // All are compared anew by whoever sets a mapping, and nothing differs.
    await owner.plugs.hubspot.set_mapping(await owner.plugs.hubspot.mapping());
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    bench.add({ email: 'mal@b.example', message: 'soon' });
    bench.later();
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, failed: 1 });
    expect(await owner.plugs.contacts.list({ email: ['mal@b.example'] })).toMatchObject({
      items: [{ metadata: {} }],
    });
  });

  it('that cannot go back are refused for both directions', async () => {
    const owner = await bench.connected();
    const set = owner.plugs.hubspot.set_mapping({
      contacts: {
        fields: [
          { field: 'email', property: 'email' },
          { field: 'first_name', property: 'firstname', transforms: [{ split: { by: ' ', take: 1 } }] },
        ],
      },
    });
    await expect(set).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [
        {
          pointer: '/contacts/fields/1/transforms/0',
          rule: 'direction',
          message: expect.stringContaining('push or pull'),
        },
      ],
    });
    // Nor does a sync take one that came by another way.
    const { integration_id } = await owner.plugs.hubspot.status();
    const mapping = {
      contacts: {
        fields: [
          { field: 'email', property: 'email', direction: 'both' },
          {
            field: 'notes',
            property: 'message',
            direction: 'push',
            transforms: [{ replace: { pattern: '(a+)+', with: '' } }],
          },
        ],
      },
    };
    await owner.plugs.integrations.update(integration_id, { settings: { mapping } });
    expect(await bench.finished(owner)).toMatchObject({
      state: 'failed',
      error: { code: 'integration_state', detail: expect.stringContaining('pattern') },
    });
  });
});
