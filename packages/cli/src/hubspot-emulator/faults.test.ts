import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Action, type Fault, objectType, seedContacts } from './index.ts';
import { type Emulated, emulated, json, noon } from './testing/emulated.ts';

let hub: Emulated;
beforeEach(async () => {
  hub = await emulated();
});
afterEach(() => hub.emulator.close());

const create = (email: string) => hub.call('POST', '/crm/v3/objects/contacts', { properties: { email } });
const people = () => hub.emulator.portal.crm.table(objectType('contacts')!).size;
const script = (action: Action, more: Partial<Fault> = {}) =>
  hub.emulator.portal.faults.add({ action, ...more });

test('a connection cut before the commit leaves nothing, one cut after it leaves the record', async () => {
  script({ kind: 'cutBeforeCommit' });
  await expect(create('a@example.com')).rejects.toThrow('fetch failed');
  expect(people()).toBe(0);
  script({ kind: 'cutAfterCommit' });
  await expect(create('a@example.com')).rejects.toThrow('fetch failed');
  expect(people()).toBe(1);
});

test('an answer breaks off in the middle although everything was done', async () => {
  script({ kind: 'truncate' });
  const response = await create('a@example.com');
  expect(response.status).toBe(201);
  await expect(response.text()).rejects.toThrow('terminated');
  expect(people()).toBe(1);
});

test('a hanging request is never answered and never carried out', async () => {
  script({ kind: 'hang' });
  const { url } = hub.emulator;
  const signal = AbortSignal.timeout(100);
  await expect(fetch(`${url}/crm/v3/objects/contacts`, { method: 'POST', signal })).rejects.toThrow(
    'timeout',
  );
  expect(people()).toBe(0);
});

test('statuses answer as HubSpot does, gateways in HTML, and only the scripted requests suffer', async () => {
  const url = '/objects/contacts';
  script({ kind: 'status', status: 423 }, { match: { method: 'POST', url }, nth: 2, times: 1 });
  script({ kind: 'html', status: 502 }, { match: { body: 'c@example.com' }, times: 0 });
  script({ kind: 'status', status: 477, headers: { 'retry-after': '30' } }, { match: { body: 'd@' } });
  const seen: unknown[] = [];
  for (const name of ['a', 'b', 'b', 'c', 'c', 'd', 'd']) {
    const response = await create(`${name}@example.com`);
    seen.push([
      name,
      response.status,
      response.headers.get('content-type'),
      response.headers.get('retry-after'),
    ]);
  }
  const type = 'application/json;charset=utf-8';
  expect(seen).toEqual([
    ['a', 201, type, null],
    ['b', 423, type, null],
    ['b', 201, type, null],
    ['c', 502, 'text/html', null],
    ['c', 502, 'text/html', null],
    ['d', 477, type, '30'],
    ['d', 201, type, null],
  ]);
});

test('results can be missing from a batch that was carried out, and the account can change beforehand', async () => {
  const { portal } = hub.emulator;
  const [first, second] = seedContacts(portal.crm, 2, noon);
  script({ kind: 'dropResults', count: 1 });
  const read = () =>
    json<{ results: unknown[] }>(
      hub.call('POST', '/crm/v3/objects/contacts/batch/read', {
        inputs: [{ id: first!.id }, { id: second!.id }],
        properties: [],
      }),
    );
  expect((await read()).results).toHaveLength(1);
  script({ kind: 'warnings', message: 'cut' });
  expect((await read()).results).toMatchObject([{ warnings: [{ message: 'cut' }] }, {}]);
  script({ kind: 'call', run: () => portal.crm.archive(first!, { type: 'CRM_UI', id: 'test' }) });
  expect(await read()).toMatchObject({ results: [{ id: second!.id }], numErrors: 1 });
});

test('the control plane scripts, moves the clock, seeds, edits and tells what happened', async () => {
  const control = (line: string, body?: unknown) => {
    const [method = '', path] = line.split(' ');
    return fetch(`${hub.emulator.url}/__emu/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  };
  await control('POST seed', { contacts: 3, companies: 1 });
  await control('POST faults', [{ match: { url: 'search' }, action: { kind: 'status', status: 429 } }]);
  await control('POST clock', { advance: 60_000 });
  const edited = await control('POST edit', {
    objectType: 'contacts',
    id: '101',
    properties: { city: 'Oslo' },
  });
  expect(edited.status).toBe(200);
  const get = await hub.call('GET', '/crm/v3/objects/contacts/101?propertiesWithHistory=city');
  expect(get.headers.get('date')).toBe(new Date(noon + 60_000).toUTCString());
  expect(await json(get)).toMatchObject({
    propertiesWithHistory: { city: [{ value: 'Oslo', sourceType: 'CRM_UI' }, {}] },
  });
  expect((await hub.call('POST', '/crm/v3/objects/contacts/search', {})).status).toBe(429);
  const journal = await json<{ entries: object[] }>(control('GET journal'));
  expect(journal).toMatchObject({
    total: 2,
    counts: { 'GET crm/objects/contacts/:id': 1, 'POST crm/objects/contacts/search': 1 },
    entries: [
      { number: 1, version: 'v3', status: 200 },
      { status: 429, fault: 'status' },
    ],
  });
  const dump = await json<{ records: Record<string, unknown[]> }>(control('GET dump'));
  expect(dump.records.contacts).toHaveLength(3);
  expect((await control('PATCH options', { merges: 'keep-primary', nonsense: 1 })).status).toBe(400);
  expect((await control('POST faults', { action: { kind: 'explode' } })).status).toBe(400);
});
