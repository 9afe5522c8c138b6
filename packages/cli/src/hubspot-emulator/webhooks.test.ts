import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Signature } from '@hubspot/api-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { objectType, seedContacts, type Target } from './index.ts';
import { type Emulated, emulated, noon } from './testing/emulated.ts';

interface Received {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let hub: Emulated;
let receiver: ReturnType<typeof createServer>;
let received: Received[];
let answers: number[];

beforeEach(async () => {
  received = [];
  answers = [];
  receiver = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers, body });
    response.writeHead(answers.shift() ?? 204).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  hub = await emulated();
});
afterEach(async () => {
  await hub.emulator.close();
  receiver.closeAllConnections();
  receiver.close();
});

const person = { type: 'CRM_UI', id: 'test' };
const clientSecret = 'shh';
const url = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks?portal=1`;
const events = () => received.flatMap(({ body }) => JSON.parse(body) as Record<string, unknown>[]);

function subscribe(types: readonly string[], more: Partial<Target> = {}): void {
  const subscriptions = types.map((type, at) => {
    const [eventType = '', propertyName] = type.split(':');
    return { id: at + 1, eventType, ...(propertyName !== undefined && { propertyName }) };
  });
  hub.emulator.portal.webhooks.subscribe({ url: url(), clientSecret, appId: 7, subscriptions, ...more });
}

test("what happened is told, signed so that HubSpot's client believes it", async () => {
  subscribe(['contact.creation', 'contact.propertyChange:city', 'contact.deletion', 'contact.merge']);
  const { crm, webhooks } = hub.emulator.portal;
  const [a, b, c] = seedContacts(crm, 3, noon);
  crm.set(a!, { city: 'Oslo', jobtitle: 'Boss' }, person);
  crm.archive(c!, person);
  await hub.call('POST', '/crm/v3/objects/contacts/merge', {
    primaryObjectId: a!.id,
    objectIdToMerge: b!.id,
  });
  await webhooks.flush();
  const [{ headers, body }] = received as [Received];
  const signed = {
    signature: String(headers['x-hubspot-signature-v3']),
    clientSecret,
    requestBody: body,
    url: url(),
    method: 'POST',
    signatureVersion: 'v3',
    timestamp: Number(headers['x-hubspot-request-timestamp']),
  };
  // The client wants a recent time of its own clock: the time is part of what is signed.
  expect(signed.timestamp).toBe(noon);
  const resigned = { ...signed, signature: Signature.getSignature(signed.method, 'v3', signed as never) };
  expect(resigned.signature).toBe(signed.signature);
  // New contacts tell their city as a change: three that were seeded, and the one that the merge made.
  const told = events().map((it) => [it.subscriptionType, it.objectId, it.propertyValue ?? it.changeFlag]);
  expect(told).toHaveLength(4 + 5 + 1 + 1);
  expect(told).toContainEqual(['contact.propertyChange', a!.number, 'Oslo']);
  expect(told).toContainEqual(['contact.deletion', c!.number, 'DELETED']);
  const merge = events().find((it) => it.subscriptionType === 'contact.merge');
  expect(merge).toMatchObject({ primaryObjectId: a!.number, mergedObjectIds: [b!.number], appId: 7 });
});

test('events come fewer than asked at once, some twice, and private apps sign in the first way', async () => {
  subscribe(['contact.creation'], { batch: 10, duplicates: 100, signature: 'v1' });
  seedContacts(hub.emulator.portal.crm, 15, noon);
  await hub.emulator.portal.webhooks.flush();
  expect(received.map(({ body }) => JSON.parse(body).length)).toEqual([10, 10, 10]);
  expect(new Set(events().map(({ eventId }) => eventId)).size).toBe(15);
  const [{ headers, body }] = received as [Received];
  const input = {
    signature: String(headers['x-hubspot-signature']),
    clientSecret,
    requestBody: body,
    signatureVersion: 'v1',
  };
  expect(Signature.isValid(input)).toBe(true);
  expect(Signature.isValid({ ...input, requestBody: `${body} ` })).toBe(false);
});

test('what was not taken is sent again, later and later, ten times in all', async () => {
  subscribe(['company.creation']);
  const { crm, clock, webhooks } = hub.emulator.portal;
  answers = [500, 500];
  crm.add(objectType('companies')!, { name: 'A' }, person);
  await webhooks.flush();
  for (const wait of [60_000, 120_000, 240_000]) {
    clock.advance(wait);
    await webhooks.flush();
  }
  expect(webhooks.deliveries.map(({ at, attempt, status }) => [at - noon, attempt, status])).toEqual([
    [0, 0, 500],
    [60_000, 1, 500],
    [180_000, 2, 204],
  ]);
  expect(events().at(-1)).toMatchObject({ attemptNumber: 2 });

  answers = Array<number>(20).fill(400);
  crm.add(objectType('companies')!, { name: 'B' }, person);
  for (let day = 0; day < 20; day++) {
    await webhooks.flush();
    clock.advance(8 * 3_600_000);
  }
  expect(webhooks.deliveries.filter(({ status }) => status === 400)).toHaveLength(10);
});
