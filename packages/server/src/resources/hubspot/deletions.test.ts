import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench } from '../../../../../test/support/hubspot.ts';
import { defaultMapping } from '../../integrations/hubspot/mapping.ts';

const person = { type: 'CRM_UI', id: 'userId:1' };
const HOURS_MS = 3 * 3_600_000;

describe.each(engines)('what is deleted and merged, on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account());

  /** Contacts on both sides, under these policies. */
  const both = async (policies: object, ...names: readonly string[]): Promise<Owner> => {
    const owner = await bench.connected();
    await owner.plugs.hubspot.set_mapping({ contacts: { ...defaultMapping.contacts, ...policies } });
    for (const name of names) bench.add({ email: `${name}@x.example`, firstname: name });
    await bench.sync(owner);
    bench.later();
    return owner;
  };
  /** Long enough that the recycle bin is looked into; doctor compares the clocks. */
  const hoursLater = async ({ plugs }: Owner) => {
    bench.later(HOURS_MS);
    await plugs.hubspot.doctor();
  };
  const archive = (email: string) => bench.portal.crm.archive(bench.byEmail(email)!, person);
  const living = async (owner: Owner) =>
    (await bench.here(owner)).map(({ email }) => email!.split('@')[0]).sort();
  const there = () =>
    bench
      .records()
      .map(({ version }) => version.values.email!.split('@')[0])
      .sort();
  const idOf = async ({ plugs }: Owner, name: string) =>
    (await plugs.contacts.list({ email: [`${name}@x.example`] })).items[0]!.id;

  it('stays on the other side, is not made again, and comes back with a restore', async () => {
    const owner = await both({}, 'a', 'b', 'c');
    const gone = bench.byEmail('a@x.example')!;
    archive('a@x.example');
    await owner.plugs.contacts.delete(await idOf(owner, 'b'));
    await hoursLater(owner);
    await bench.sync(owner);
    await owner.plugs.contacts.update(await idOf(owner, 'a'), { job_title: 'Boss' });
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    expect([await living(owner), there()]).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect((await owner.plugs.hubspot.status()).linked).toBe(2);
    bench.portal.crm.restore(gone, person);
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, actions: { hubspot_update: 1 } });
    expect(bench.byEmail('a@x.example')!.version.values.jobtitle).toBe('Boss');
  });

  it('goes on the other side, too, where the mapping says so', async () => {
    const owner = await both({ on_remote_delete: 'delete', on_local_delete: 'archive' }, 'a', 'b', 'c');
    archive('a@x.example');
    await owner.plugs.contacts.delete(await idOf(owner, 'b'));
    await hoursLater(owner);
    const planned = await bench.plan(owner);
    expect(planned).toMatchObject({ planned: 2, actions: { plugs_delete: 1, hubspot_archive: 1 } });
    expect(await bench.sync(owner, { digest: planned.digest })).toMatchObject({ succeeded: 2 });
    expect([await living(owner), there()]).toEqual([['c'], ['c']]);
    const trail = await owner.plugs.audit_logs.list({ table_name: ['contacts'], action: ['delete'] });
    expect(trail.items.filter(({ job_id }) => job_id !== null)).toHaveLength(1);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
  });

  it('in masses is refused until somebody means it', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `p${at}`);
    const owner = await both({ on_remote_delete: 'delete' }, ...names);
    for (const name of names.slice(0, 12)) archive(`${name}@x.example`);
    await hoursLater(owner);
    expect(await bench.finished(owner)).toMatchObject({ state: 'failed', error: { code: 'hubspot_brake' } });
    expect(await living(owner)).toHaveLength(20);
    expect(await bench.sync(owner, { max_deletes: 12 })).toMatchObject({ planned: 12, succeeded: 12 });
    expect(await living(owner)).toHaveLength(8);
  });

  it('for good at HubSpot is found by a reading of all, and not made again', async () => {
    const owner = await both({ on_remote_delete: 'delete' }, 'a', 'b');
    bench.portal.crm.erase(bench.byEmail('a@x.example')!, person);
    await hoursLater(owner);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    expect(await bench.sync(owner, { full: true })).toMatchObject({
      planned: 1,
      actions: { plugs_delete: 1 },
    });
    expect([await living(owner), there()]).toEqual([['b'], ['b']]);
  });

  it('of an erased person is erased at HubSpot when that is said, and never brought back', async () => {
    const owner = await both({}, 'a', 'b');
    const contact_id = await idOf(owner, 'a');
    await expect(owner.plugs.hubspot.erase({ contact_id })).rejects.toMatchObject({
      code: 'integration_state',
      message: expect.stringContaining('contacts erase'),
    });
    await owner.run(await owner.plugs.contacts.erase(contact_id));
    expect(there()).toEqual(['a', 'b']);
    bench.fails({ match: { url: 'gdpr-delete' }, action: { kind: 'status', status: 403 } });
    await expect(owner.plugs.hubspot.erase({ contact_id })).rejects.toMatchObject({ code: 'hubspot_access' });
    const { id } = bench.byEmail('a@x.example')!;
    expect(await owner.plugs.hubspot.erase({ contact_id })).toEqual({ contact_id, erased: [id], gone: [] });
    expect(await owner.plugs.hubspot.erase({ contact_id })).toEqual({ contact_id, erased: [], gone: [id] });
    const { items } = await owner.plugs.audit_logs.list({ record_id: [contact_id], limit: 3 });
    expect(items.map(({ metadata }) => metadata.erased_at_hubspot)).toEqual([[], [id], []]);
    await hoursLater(owner);
    expect(await bench.sync(owner, { full: true })).toMatchObject({ planned: 0 });
    expect([await living(owner), there()]).toEqual([['b'], ['b']]);
  });

  it.each(['new-id', 'keep-primary'] as const)(
    'or merged (%s) is followed to what it became',
    async (merges) => {
      bench.account({ options: { merges } });
      const owner = await both({}, 'a');
      await bench.contact(owner, 'only@x.example');
      const [a, other] = [bench.byEmail('a@x.example')!, bench.add({ email: 'z@x.example', jobtitle: 'Z' })];
      await merge(a.id, other.id);
      bench.later();
      await bench.sync(owner);
      await owner.plugs.contacts.update(await idOf(owner, 'a'), { first_name: 'Anna' });
      await bench.sync(owner);
      expect(await living(owner)).toEqual(['a', 'only']);
      expect(there()).toEqual(['a', 'only']);
      expect(bench.byEmail('a@x.example')!.version.values.firstname).toBe('Anna');
    },
  );

  it('merged of two contacts of ours leaves both here, and tells people of the one', async () => {
    const owner = await both({}, 'a', 'b');
    await merge(bench.byEmail('a@x.example')!.id, bench.byEmail('b@x.example')!.id);
    bench.later();
    await bench.sync(owner);
    expect(await living(owner)).toEqual(['a', 'b']);
    expect(there()).toEqual(['a']);
    expect(await owner.plugs.hubspot.status()).toMatchObject({ linked: 1, faults: 1 });
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
  });

  it('and linked anew, or tried again, is met as at first', async () => {
    const owner = await both({}, 'a');
    archive('a@x.example');
    await hoursLater(owner);
    await bench.sync(owner);
    const contact_id = await idOf(owner, 'a');
    await owner.plugs.hubspot.relink({ contact_id });
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, actions: { hubspot_create: 1 } });
    expect(there()).toEqual(['a']);
    const fields = [
      ...defaultMapping.contacts.fields,
      { field: 'priority', property: 'hs_lead_status', values: { high: 'WRONG' } },
    ];
    await owner.plugs.hubspot.set_mapping({ contacts: { fields } });
    await owner.plugs.contacts.update(contact_id, { priority: 'high' });
    expect(await bench.sync(owner)).toMatchObject({ failed: 1 });
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    expect(await owner.plugs.hubspot.retry_failed({})).toEqual({ records: 1 });
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, failed: 1 });
  });

  const merge = async (primaryObjectId: string, objectIdToMerge: string) => {
    const { port } = new URL(bench.app.composition.services.settings.hubspotBaseUrl);
    const answer = await fetch(`http://127.0.0.1:${port}/crm/objects/2026-09/contacts/merge`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bench.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ primaryObjectId, objectIdToMerge }),
    });
    expect(answer.status).toBe(200);
  };
});
