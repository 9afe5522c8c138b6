import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCompanies, seedContacts } from './index.ts';
import { emulatedWithClient, json, noon } from './testing/emulated.ts';

let hub: Awaited<ReturnType<typeof emulatedWithClient>>;
beforeAll(async () => {
  hub = await emulatedWithClient();
});
afterAll(() => hub.emulator.close());

const event = (externalEventId: string, more: object = {}) => ({
  externalAccountId: 'plugs',
  externalEventId,
  eventName: 'Launch',
  eventOrganizer: 'Us',
  customProperties: [],
  ...more,
});

test('events are made and changed under the names of their app, which other apps do not know', async () => {
  const { batchApi, basicApi } = hub.client.marketing.events;
  const start = { startDateTime: new Date(noon) };
  const made = await batchApi.upsert({ inputs: [event('e1', start), event('e2')] as never });
  expect(made.results.map(({ id }) => id).sort()).toEqual(['e1', 'e2']);
  const again = await batchApi.upsert({ inputs: [event('e1', { eventName: 'Relaunch' })] as never });
  const [one] = again.results;
  expect(one).toMatchObject({ eventName: 'Relaunch', startDateTime: new Date(noon) });
  expect(made.results.find(({ id }) => id === 'e1')?.objectId).toBe(one!.objectId);
  expect(await basicApi.getDetails('e1', 'plugs')).toMatchObject({ externalEventId: 'e1', registrants: 0 });
  hub.emulator.portal.tokens.add('other');
  const path = '/marketing/v3/marketing-events/events/e1?externalAccountId=plugs';
  expect((await hub.call('GET', path, undefined, 'other')).status).toBe(404);
  const broken = { inputs: [event('e3'), { ...event('e4'), eventOrganizer: '' }] };
  const partial = await hub.call('POST', '/marketing/marketing-events/2026-09/events/upsert', broken);
  expect([partial.status, await json(partial)]).toMatchObject([
    207,
    { results: [{ id: 'e3' }], numErrors: 1 },
  ]);
  const { objectId } = await basicApi.getDetails('e3', 'plugs');
  for (const _ of [1, 2]) await batchApi.archiveByObjectId({ inputs: [{ objectId: objectId! }] });
  await expect(basicApi.getDetails('e3', 'plugs')).rejects.toMatchObject({ code: 404 });
});

test('contacts register, come and cancel, by id or by address, which makes those who are new', async () => {
  const [first, second] = seedContacts(hub.emulator.portal.crm, 2, noon);
  const base = '/marketing/v3/marketing-events';
  const post = (path: string, inputs: object[]) =>
    json<{ results: object[]; numErrors?: number }>(hub.call('POST', `${base}${path}`, { inputs }));
  const at = { interactionDateTime: noon };
  const ids = [first!, second!].map(({ number }) => ({ vid: number, ...at }));
  const named = 'externalAccountId=plugs';
  expect((await post(`/attendance/e1/register/create?${named}`, ids)).results).toHaveLength(2);
  const came = { joinedAt: '2026-06-10T16:00:00Z', leftAt: '2026-06-10T17:00:00Z' };
  await post(`/attendance/e1/attend/create?${named}`, [{ ...ids[0], properties: came }]);
  const byMail = [
    { email: 'Fresh@example.com', contactProperties: { city: 'Oslo' }, ...at },
    { email: 'no address', ...at },
  ];
  const mailed = await post(`/attendance/e1/cancel/email-create?${named}`, byMail);
  expect(mailed).toMatchObject({ results: [{ email: 'Fresh@example.com' }], numErrors: 1 });
  const fresh = hub.emulator.portal.crm.find(first!.type, 'fresh@example.com', 'email');
  expect(fresh?.version.values.city).toBe('Oslo');

  await hub.call('POST', `${base}/events/e1/complete?${named}`, {
    startDateTime: came.joinedAt,
    endDateTime: came.leftAt,
  });
  const counters = await json(hub.call('GET', `${base}/participations/plugs/e1`));
  expect(counters).toEqual({ attended: 1, registered: 2, cancelled: 1, noShows: 1 });
  const { results } = await json<{ results: { properties: object }[] }>(
    hub.call('GET', `${base}/participations/plugs/e1/breakdown`),
  );
  expect(results.map(({ properties }) => properties)).toContainEqual({
    occurredAt: noon,
    attendanceState: 'ATTENDED',
    attendanceDurationSeconds: 3600,
  });
});

test("associations are made, read and taken away by HubSpot's client; a contact has one primary company", async () => {
  const { crm } = hub.emulator.portal;
  const [contact] = seedContacts(crm, 1, noon);
  const [one, two] = seedCompanies(crm, 2, noon);
  const { batchApi, basicApi } = hub.client.crm.associations.v4;
  const tie = (to: string, associationTypeId: number) => ({
    _from: { id: contact!.id },
    to: { id: to },
    types: [{ associationCategory: 'HUBSPOT_DEFINED' as never, associationTypeId }],
  });
  await batchApi.create('contacts', 'companies', { inputs: [tie(one!.id, 1), tie(two!.id, 279)] });
  const seen = async () => {
    const { results } = await batchApi.getPage('contacts', 'companies', { inputs: [{ id: contact!.id }] });
    return results.flatMap(({ to }) =>
      to.map((it) => [it.toObjectId, it.associationTypes.map(({ typeId }) => typeId)]),
    );
  };
  expect(await seen()).toEqual([
    [one!.number, [1, 279]],
    [two!.number, [279]],
  ]);
  expect(contact!.version.values.associatedcompanyid).toBe(one!.id);
  await batchApi.create('contacts', 'companies', { inputs: [tie(two!.id, 1)] });
  expect((await seen()).map(([, types]) => types)).toEqual([[279], [1, 279]]);
  await basicApi.createDefault('contacts', contact!.id, 'companies', one!.id);
  const { results } = await basicApi.getPage('companies', one!.id, 'contacts');
  expect(results.map(({ associationTypes }) => associationTypes.map(({ typeId }) => typeId))).toEqual([
    [280],
  ]);
  await basicApi.archive('contacts', contact!.id, 'companies', two!.id);
  expect(await seen()).toHaveLength(1);
  expect(contact!.version.values.associatedcompanyid).toBeUndefined();
  const wrong = await hub.call('POST', '/crm/v4/associations/contacts/companies/batch/create', {
    inputs: [{ from: { id: contact!.id }, to: { id: one!.id }, types: [{ associationTypeId: 280 }] }],
  });
  expect([wrong.status, await json(wrong)]).toMatchObject([207, { numErrors: 1 }]);
});

test('a note that is logged on a contact moves the contact on, and labels tell what there is', async () => {
  const { crm, clock } = hub.emulator.portal;
  const [contact] = seedContacts(crm, 1, noon);
  clock.advance(1000);
  const associations = [
    { to: { id: contact!.id }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 202 }] },
  ];
  const properties = { hs_note_body: 'Met', hs_timestamp: String(noon) };
  const made = await hub.client.crm.objects.basicApi.create('notes', { properties, associations } as never);
  expect(contact!.version.updatedAt).toBe(noon + 1000);
  const read = await hub.client.crm.contacts.basicApi.getById(contact!.id, ['num_notes'], [], ['notes']);
  expect([read.properties.num_notes, read.associations?.notes?.results.map(({ id }) => id)]).toEqual([
    '1',
    [made.id],
  ]);
  const timeless = await hub.call('POST', '/crm/v3/objects/notes', { properties: { hs_note_body: 'When?' } });
  expect([timeless.status, await json(timeless)]).toMatchObject([
    400,
    { errors: [{ context: { properties: ['hs_timestamp'] } }] },
  ]);
  const labels = await json(hub.call('GET', '/crm/associations/2026-09/contacts/companies/labels'));
  expect(labels).toMatchObject({
    results: [
      { typeId: 1, label: 'Primary' },
      { typeId: 279, label: null },
    ],
  });
});
