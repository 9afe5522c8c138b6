import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench } from '../../../../../test/support/hubspot.ts';

describe.each(engines)('a lifecycle stage that would go back on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account());

  it('is told as a fault, and goes back where the mapping says so', async () => {
    const owner = await bench.connected();
    const fields = [
      { field: 'email', property: 'email' },
      { field: 'phone', property: 'phone' },
      { field: 'metadata.stage', property: 'lifecyclestage', direction: 'push' as const },
    ];
    await owner.plugs.hubspot.set_mapping({ contacts: { fields } });
    const [ada, eve] = await Promise.all(
      ['ada@b.example', 'eve@b.example'].map((email) =>
        bench.contact(owner, email, { metadata: { stage: 'customer' } }),
      ),
    );
    await bench.sync(owner);
    const stages = () => bench.records().map(({ version }) => version.values.lifecyclestage);
    await owner.plugs.contacts.update(ada!.id, { phone: '1', metadata: { stage: 'lead' } });
    await owner.plugs.contacts.update(eve!.id, { metadata: { stage: 'evangelist' } });
    const told = await bench.finished(owner);
    expect(told.result).toMatchObject({ planned: 2, succeeded: 1, failed: 1 });
    expect((await bench.changes(owner, told.id)).find(({ code }) => code !== null)).toMatchObject({
      label: 'ada@b.example',
      code: 'stage_kept',
      field: 'metadata.stage',
      message: expect.stringContaining('forward only'),
    });
    expect(stages().sort()).toEqual(['customer', 'evangelist']);
    expect(bench.byEmail('ada@b.example')!.version.values.phone).toBe('1');
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    bench.portal.options.lifecycle = 'reject';
    await owner.plugs.contacts.update(ada!.id, { metadata: { stage: 'subscriber' } });
    const refused = await bench.finished(owner);
    expect(await bench.changes(owner, refused.id)).toMatchObject([
      { code: 'invalid_lifecycle_stage', field: 'metadata.stage' },
    ]);
    bench.portal.options.lifecycle = 'ignore';
    await owner.plugs.hubspot.set_mapping({ contacts: { fields, lifecycle: 'any' } });
    await owner.plugs.contacts.update(ada!.id, { metadata: { stage: 'opportunity' } });
    await owner.plugs.contacts.update(eve!.id, { phone: '2' });
    bench.calls();
    expect(await bench.sync(owner)).toMatchObject({ planned: 2, succeeded: 2, failed: 0 });
    expect(bench.calls()['POST /batch/update']).toBe(3);
    expect(stages().sort()).toEqual(['evangelist', 'opportunity']);
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    bench.portal.options.lifecycle = 'reject';
    await owner.plugs.contacts.update(ada!.id, { metadata: { stage: 'subscriber' } });
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1 });
    expect(stages().sort()).toEqual(['evangelist', 'subscriber']);
    bench.portal.options.lifecycle = 'ignore';
    await owner.plugs.contacts.update(ada!.id, { metadata: { stage: 'customer' } });
    await bench.sync(owner);
    // Emptied, and the answer lost: it is looked up, and given again.
    await owner.plugs.contacts.update(ada!.id, { metadata: { stage: 'lead' } });
    bench.fails({ match: { url: 'batch/update' }, nth: 3, action: { kind: 'cutBeforeCommit' } });
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1 });
    expect(stages().sort()).toEqual(['evangelist', 'lead']);
  });
});
