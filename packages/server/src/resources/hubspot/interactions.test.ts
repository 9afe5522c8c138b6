import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench, loggedOn } from '../../../../../test/support/hubspot.ts';
import { type Fault, objectType } from '../../../../cli/src/hubspot-emulator/index.ts';

const fields = [{ field: 'email', property: 'email' }];
const at = '2026-11-20T09:30:00.000Z';
const types = ['meeting', 'call', 'email', 'linkedin', 'event', 'follow_up'] as const;

describe.each(engines)('interactions at HubSpot on %s', (engine) => {
  let bench: HubspotBench;
  beforeAll(async () => {
    bench = await hubspotBench(engine);
  });
  afterAll(() => bench?.close());
  beforeEach(() => bench.account());

  const pushing = async (): Promise<Owner> => {
    const owner = await bench.connected();
    await owner.plugs.hubspot.set_mapping({ contacts: { fields }, interactions: { push: true } });
    return owner;
  };
  const log = (
    { plugs }: Owner,
    contact_id: string,
    interaction_type: (typeof types)[number],
    more: object = {},
  ) => plugs.contact_interactions.create({ contact_id, interaction_type, interaction_date: at, ...more });
  const kinds = (email: string) => loggedOn(bench.portal, email).map(({ kind }) => kind);

  it('are logged by their type with their contact, and rest at no call', async () => {
    const owner = await pushing();
    const ada = await bench.contact(owner, 'ada@x.example');
    for (const type of types)
      await log(owner, ada.id, type, {
        subject: `A ${type}`,
        description: 'one < two\nthree',
        outcome: 'An offer',
      });
    await log(
      owner,
      (await owner.plugs.contacts.create({ first_name: 'No', last_name: 'Address' })).id,
      'call',
    );
    const { job, ...planned } = await bench.plan(owner);
    // An upsert of the contact, and a call for each of four kinds.
    expect(planned).toMatchObject({
      planned: 7,
      actions: { hubspot_create: 1, interactions_create: 6 },
      calls_to_make: 5,
    });
    const items = await bench.changes(owner, job);
    expect(items.find(({ object }) => object === 'meetings')).toMatchObject({
      label: 'A meeting',
      contact_id: ada.id,
    });
    bench.calls();
    const { digest } = planned;
    expect(await bench.sync(owner, { digest })).toMatchObject({
      planned: 7,
      succeeded: 7,
      failed: 0,
      skipped: 0,
    });
    const calls = bench.calls();
    for (const kind of ['notes', 'meetings', 'calls', 'emails'])
      expect(calls[`POST crm/objects/${kind}/batch/create`]).toBe(1);
    expect(kinds('ada@x.example')).toEqual(['notes', 'notes', 'notes', 'meetings', 'calls', 'emails']);
    const [meeting] = loggedOn(bench.portal, 'ada@x.example').filter(({ kind }) => kind === 'meetings');
    expect(meeting).toMatchObject({
      hs_timestamp: at,
      hs_meeting_title: 'A meeting',
      hs_meeting_outcome: 'COMPLETED',
      hs_meeting_body: expect.stringMatching(
        /^one &lt; two<br>three<br>Outcome: An offer<br>\[plugs [0-9a-f-]{36}\]$/,
      ),
    });
    expect((await owner.plugs.hubspot.status()).objects).toMatchObject([
      { object: 'contacts', linked: 1 },
      { object: 'notes', linked: 3 },
      { object: 'meetings', linked: 1 },
      { object: 'calls', linked: 1 },
      { object: 'emails', linked: 1 },
    ]);
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    bench.calls();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0, calls: 1 });
    expect(bench.calls()).toEqual({ 'POST /search': 1 });
  });

  it('follow what becomes of them here: words, status, type, contact, deletion and restoring', async () => {
    const owner = await pushing();
    const { contact_interactions: own } = owner.plugs;
    const [ada, bob] = [
      await bench.contact(owner, 'ada@x.example'),
      await bench.contact(owner, 'bob@x.example'),
    ];
    const call = await log(owner, ada.id, 'call', { subject: 'First', status: 'scheduled' });
    await bench.sync(owner);
    const [before] = loggedOn(bench.portal, 'ada@x.example');
    expect(before).toMatchObject({ kind: 'calls', hs_call_title: 'First' });
    expect(before).not.toHaveProperty('hs_call_status');
    await own.update(call.id, { subject: 'Second', status: 'completed' });
    const { job } = await bench.plan(owner);
    expect((await bench.changes(owner, job))[0]).toMatchObject({
      object: 'calls',
      hubspot_action: 'update',
      fields: [
        { property: 'hs_call_title', plugs: 'Second' },
        { property: 'hs_call_status', plugs: 'COMPLETED' },
      ],
    });
    expect(await bench.sync(owner)).toMatchObject({
      planned: 1,
      succeeded: 1,
      actions: { interactions_update: 1 },
    });
    expect(loggedOn(bench.portal, 'ada@x.example')).toMatchObject([
      { id: before!.id, hs_call_title: 'Second', hs_call_status: 'COMPLETED' },
    ]);
    await own.update(call.id, { metadata: { seen: true } });
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    await own.update(call.id, { interaction_type: 'meeting' });
    expect(await bench.sync(owner)).toMatchObject({ planned: 2, succeeded: 2 });
    expect(kinds('ada@x.example')).toEqual(['meetings']);
    await own.update(call.id, { contact_id: bob.id });
    expect(await bench.sync(owner)).toMatchObject({ planned: 2, succeeded: 2 });
    expect([kinds('ada@x.example'), kinds('bob@x.example')]).toEqual([[], ['meetings']]);
    await own.delete(call.id);
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, actions: { interactions_archive: 1 } });
    expect(kinds('bob@x.example')).toEqual([]);
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    await own.restore(call.id);
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, actions: { interactions_create: 1 } });
    expect(kinds('bob@x.example')).toEqual(['meetings']);
    const meetings = objectType('meetings')!;
    const [meeting] = loggedOn(bench.portal, 'bob@x.example');
    bench.portal.crm.archive(bench.portal.crm.find(meetings, meeting!.id)!, {
      type: 'CRM_UI',
      id: 'userId:1',
    });
    await own.update(call.id, { subject: 'Third' });
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, failed: 1 });
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
  });

  it('are not archived in masses unless that is meant, and wait for a contact that HubSpot refused', async () => {
    const owner = await pushing();
    const ada = await bench.contact(owner, 'ada@x.example');
    const made = [];
    for (let count = 0; count < 12; count += 1) made.push(await log(owner, ada.id, 'follow_up'));
    expect(await bench.sync(owner, { limit: 5 })).toMatchObject({ planned: 5, limited: true });
    expect(await bench.sync(owner)).toMatchObject({ planned: 8, succeeded: 8 });
    for (const { id } of made) await owner.plugs.contact_interactions.delete(id);
    expect(await bench.finished(owner)).toMatchObject({ state: 'failed', error: { code: 'hubspot_brake' } });
    expect(kinds('ada@x.example')).toHaveLength(12);
    expect(await bench.sync(owner, { max_deletes: 12 })).toMatchObject({ planned: 12, succeeded: 12 });
    expect(kinds('ada@x.example')).toEqual([]);
    const bob = await bench.contact(owner, 'bob@x.example');
    await log(owner, bob.id, 'call');
    const body = { category: 'VALIDATION_ERROR', message: 'No.' };
    bench.fails({
      match: { url: 'contacts/batch/upsert' },
      times: 0,
      action: { kind: 'status', status: 400, body },
    });
    expect(await bench.sync(owner)).toMatchObject({ planned: 2, failed: 1, skipped: 1 });
    bench.portal.faults.clear();
    await owner.plugs.hubspot.retry_failed({});
    expect(await bench.sync(owner)).toMatchObject({ planned: 2, succeeded: 2 });
    expect(kinds('bob@x.example')).toEqual(['calls']);
  });

  it.each<[string, Fault['action']]>([
    ['cut before', { kind: 'cutBeforeCommit' }],
    ['cut after', { kind: 'cutAfterCommit' }],
    ['half', { kind: 'truncate' }],
    ['a page of a gateway', { kind: 'html', status: 502 }],
    ['short of results', { kind: 'dropResults', count: 2 }],
  ])('are never logged twice when the answer is %s', async (_name, action) => {
    const owner = await pushing();
    const ada = await bench.contact(owner, 'ada@x.example');
    const made = [];
    for (const type of types) made.push(await log(owner, ada.id, type, { subject: type }));
    const urls = ['notes', 'meetings', 'calls', 'emails'].map((kind) => `${kind}/batch/create`);
    bench.fails(...urls.map((url) => ({ match: { url }, action })));
    expect(await bench.sync(owner)).toMatchObject({ planned: 7, succeeded: 7, failed: 0, skipped: 0 });
    expect(kinds('ada@x.example')).toEqual(['notes', 'notes', 'notes', 'meetings', 'calls', 'emails']);
    for (const { id } of made) await owner.plugs.contact_interactions.update(id, { description: 'New' });
    bench.fails({ match: { url: 'notes/batch/update' }, action });
    expect(await bench.sync(owner)).toMatchObject({ planned: 6, succeeded: 6, failed: 0 });
    for (const one of loggedOn(bench.portal, 'ada@x.example')) expect(JSON.stringify(one)).toContain('New');
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
  });

  it('are looked up by the next sync where one ended before it heard what became of them', async () => {
    const owner = await pushing();
    const ada = await bench.contact(owner, 'ada@x.example');
    const call = await log(owner, ada.id, 'call', { subject: 'First' });
    await log(owner, ada.id, 'meeting');
    bench.fails(
      { match: { url: 'calls/batch/create' }, action: { kind: 'cutAfterCommit' } },
      { match: { url: 'batch/read', method: 'POST' }, nth: 2, action: { kind: 'status', status: 401 } },
    );
    expect(await bench.finished(owner)).toMatchObject({ state: 'failed', error: { code: 'hubspot_access' } });
    bench.portal.faults.clear();
    await owner.plugs.contact_interactions.update(call.id, { subject: 'Second' });
    expect((await bench.finished(owner)).state).toBe('completed');
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    expect(kinds('ada@x.example')).toEqual(['meetings', 'calls']);
    expect(loggedOn(bench.portal, 'ada@x.example')[1]).toMatchObject({ hs_call_title: 'Second' });
  });

  it('are not sent again where HubSpot hides the text in which to look for them', async () => {
    const owner = await pushing();
    const ada = await bench.contact(owner, 'ada@x.example');
    await log(owner, ada.id, 'email', { subject: 'Hello' });
    const results = [
      { id: '1', properties: { hs_email_text: 'The content has been redacted.' }, updatedAt: at },
    ];
    const hidden = { kind: 'status', status: 200, body: { results } } as const;
    bench.fails(
      { match: { url: 'emails/batch/create' }, action: { kind: 'cutAfterCommit' } },
      { match: { url: 'objects/2026-09/emails/batch/read' }, times: 0, action: hidden },
    );
    for (const _ of [1, 2])
      expect(await bench.finished(owner)).toMatchObject({
        state: 'failed',
        error: { code: 'hubspot_access', detail: expect.stringContaining('sales-email-read') },
      });
    bench.portal.faults.clear();
    await bench.sync(owner);
    expect(kinds('ada@x.example')).toEqual(['emails']);
  });
});
