import { afterEach, beforeEach, expect, test } from 'vitest';
import { objectType } from './index.ts';
import { emulatedWithClient, json } from './testing/emulated.ts';

let hub: Awaited<ReturnType<typeof emulatedWithClient>>;
beforeEach(async () => {
  hub = await emulatedWithClient();
});
afterEach(() => hub.emulator.close());

interface Batch {
  readonly results: {
    id: string;
    objectWriteTraceId?: string;
    new?: boolean;
    properties: Record<string, string>;
  }[];
  readonly numErrors?: number;
  readonly errors?: { category: string; context: { objectWriteTraceId?: string[]; ids?: string[] } }[];
}

const contact = (name: string, trace?: string) => ({
  properties: { email: `${name}@example.com` },
  ...(trace !== undefined && { objectWriteTraceId: trace }),
});

async function post(
  verb: string,
  inputs: unknown,
  path = '/crm/v3/objects/contacts/batch',
): Promise<[number, Batch]> {
  const response = await hub.call('POST', `${path}/${verb}`, { inputs });
  return [response.status, await json<Batch>(response)];
}

function total(): number {
  return hub.emulator.portal.crm.table(objectType('contacts')!).size;
}

test('without trace ids one bad input refuses all of them', async () => {
  const inputs = [...Array.from({ length: 99 }, (_, at) => contact(`p${at}`)), contact('not an address')];
  const [status, body] = await post('create', inputs);
  expect([status, body]).toMatchObject([400, { category: 'VALIDATION_ERROR' }]);
  expect(total()).toBe(0);
});

test.each([207, 200] as const)(
  'with trace ids each input stands for itself, answered %i',
  async (partial) => {
    hub.emulator.portal.options.partial = partial;
    const inputs = [contact('good', 't1'), contact('bad address', 't2'), contact('GOOD', 't3')];
    const [status, body] = await post('create', inputs);
    expect(status).toBe(partial);
    expect(body.results).toMatchObject([
      { objectWriteTraceId: 't1', properties: { email: 'good@example.com' } },
    ]);
    expect(body.numErrors).toBe(2);
    expect(body.errors?.map(({ category, context }) => [context.objectWriteTraceId, category])).toEqual([
      [['t2'], 'VALIDATION_ERROR'],
      [['t3'], 'CONFLICT'],
    ]);
    expect(total()).toBe(1);
  },
);

test('101 inputs and the same id twice are refused as a whole', async () => {
  const many = await post(
    'create',
    Array.from({ length: 101 }, (_, at) => contact(`p${at}`, `t${at}`)),
  );
  expect(many[0]).toBe(400);
  const [, { results }] = await post('create', [contact('a')]);
  const id = results[0]!.id;
  const twice = ['t1', 't2'].map((trace) => ({ id, properties: { city: trace }, objectWriteTraceId: trace }));
  expect(await post('update', twice)).toMatchObject([
    400,
    { message: expect.stringContaining('Duplicate IDs') },
  ]);
});

test("results come in another order, and HubSpot's client reads them", async () => {
  const inputs = Array.from({ length: 100 }, (_, at) => ({
    ...contact(`p${at}`, `t${at}`),
    associations: [],
  }));
  const { results } = await hub.client.crm.contacts.batchApi.create({ inputs });
  const order = results.map(({ objectWriteTraceId }) => objectWriteTraceId);
  expect(order).not.toEqual(inputs.map(({ objectWriteTraceId }) => objectWriteTraceId));
  expect(new Set(order).size).toBe(100);
});

test('upsert says which are new and keeps the address it was asked by', async () => {
  await post('create', [contact('old')]);
  const upsert = (id: string) => ({ id, idProperty: 'email', properties: { city: 'Berlin' } });
  const inputs = [upsert('OLD@example.com'), upsert('new@example.com')];
  const { results } = await hub.client.crm.contacts.batchApi.upsert({ inputs });
  const seen = results.map(({ properties, _new }) => [properties.email, _new] as const);
  expect(new Map(seen)).toEqual(
    new Map([
      ['old@example.com', false],
      ['new@example.com', true],
    ]),
  );
});

test('upsert and update go by a unique property of our own', async () => {
  const { coreApi } = hub.client.crm.properties;
  const own = {
    name: 'plugs_contact_id',
    label: 'Plugs id',
    groupName: 'contactinformation',
    type: 'string',
    fieldType: 'text',
    hasUniqueValue: true,
  };
  await coreApi.create('contacts', own as never);
  const key = { idProperty: 'plugs_contact_id' };
  const inputs = ['u1', 'u2'].map((id) => ({ id, ...key, properties: { email: `${id}@example.com` } }));
  const [, made] = await post('upsert', inputs);
  expect(made.results.map(({ properties }) => properties.plugs_contact_id).sort()).toEqual(['u1', 'u2']);
  const [status] = await post('update', [{ id: 'u1', ...key, properties: { plugs_contact_id: 'u2' } }]);
  expect(status).toBe(400);
  const read = await post('read', [{ id: 'u1' }, { id: 'u9' }]);
  expect(read[1].errors).toMatchObject([{ category: 'OBJECT_NOT_FOUND', context: { ids: ['u1', 'u9'] } }]);
  const found = await hub.call('POST', '/crm/v3/objects/contacts/batch/read', {
    inputs: [{ id: 'u1' }, { id: 'u9' }],
    ...key,
    properties: ['email'],
  });
  expect([found.status, await json(found)]).toMatchObject([
    207,
    { results: [{ properties: { email: 'u1@example.com' } }], numErrors: 1 },
  ]);
});

test('an address in place of an id changes nothing and says nothing', async () => {
  await post('create', [contact('a')]);
  const [status, body] = await post('update', [{ id: 'a@example.com', properties: { city: 'Berlin' } }]);
  expect([status, body.results]).toEqual([200, []]);
  const unknown = await post('update', [{ id: '999999', properties: { city: 'Berlin' } }]);
  expect(unknown[0]).toBe(404);
});

test('with the past of properties a batch is half as long', async () => {
  const read = async (count: number, propertiesWithHistory: string[]) => {
    const inputs = Array.from({ length: count }, (_, at) => ({ id: String(at) }));
    const body = { inputs, properties: ['email'], propertiesWithHistory };
    return (await hub.call('POST', '/crm/v3/objects/contacts/batch/read', body)).status;
  };
  expect([await read(100, []), await read(50, ['email']), await read(51, ['email'])]).toEqual([
    207, 207, 400,
  ]);
  const page = (more: string) => hub.call('GET', `/crm/v3/objects/contacts?limit=51${more}`);
  expect((await page('')).status).toBe(200);
  expect((await page('&propertiesWithHistory=email')).status).toBe(400);
});

test('archiving a batch passes over what is not there', async () => {
  const [, { results }] = await post('create', [contact('a'), contact('b')]);
  const inputs = [{ id: results[0]!.id }, { id: '999999' }];
  await hub.client.crm.contacts.batchApi.archive({ inputs });
  const left = await hub.client.crm.contacts.getAll();
  expect(left.map(({ id }) => id)).toEqual([results[1]!.id]);
});

test('every address works under its old and its dated path, and no other', async () => {
  for (const path of ['/crm/v3/objects', '/crm/objects/2026-03', '/crm/objects/2026-09'])
    expect((await post('read', [], `${path}/contacts/batch`))[0]).toBe(200);
  for (const path of [
    '/crm/objects/contacts',
    '/crm/v3/objects/contacts/%zz',
    '/crm/v1/objects/contacts',
    '/crm/objects/2025-01/contacts',
  ])
    expect((await hub.call('GET', path)).status).toBe(404);
});
