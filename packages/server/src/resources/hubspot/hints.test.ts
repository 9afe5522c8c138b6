import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { type HubspotBench, hubspotBench } from '../../../../../test/support/hubspot.ts';
import { defaultToken, objectType } from '../../../../cli/src/hubspot-emulator/index.ts';
import { mergeRecords } from '../../../../cli/src/hubspot-emulator/merge.ts';
import { signV3 } from '../../../../cli/src/hubspot-emulator/webhooks.ts';

const SECRET = 'emulated-secret';
const MINUTE_MS = 60_000;

describe.each(engines)('webhooks of HubSpot on %s', (engine) => {
  let bench: HubspotBench;
  let door: Server;
  beforeAll(async () => {
    // What arrives at the server's public address, from where HubSpot is.
    door = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const { method, url } = request;
        const headers = request.headers as Record<string, string>;
        const asked = { method: method!, headers, body: Buffer.concat(chunks) };
        const answer = await bench.app.open(`http://local${url}`, asked);
        response.writeHead(answer.status).end(await answer.text());
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => door.once('listening', resolve));
    const { port } = door.address() as AddressInfo;
    bench = await hubspotBench(engine, { PUBLIC_URL: `http://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await bench?.close();
    door?.close();
  });
  beforeEach(() => bench.account());

  const connected = async (client_secret = SECRET) => {
    const owner = await bench.app.found();
    const access_token = `${defaultToken}-${bench.app.db.world.uuid()}`;
    bench.portal.tokens.add(access_token);
    const { id } = await owner.plugs.hubspot.connect({ access_token, client_secret });
    await bench.sync(owner);
    const { webhook_url } = await owner.plugs.hubspot.status();
    bench.calls();
    return { owner, id, url: webhook_url! };
  };
  const subscribe = (url: string, more: object = {}) =>
    bench.portal.webhooks.subscribe({
      url,
      clientSecret: SECRET,
      appId: 1,
      subscriptions: ['creation', 'propertyChange', 'deletion', 'merge', 'privacyDeletion', 'restore'].map(
        (what, at) => ({ id: at + 1, eventType: `contact.${what}` }),
      ),
      ...more,
    });
  const heard = async () => {
    await bench.portal.webhooks.flush();
    return new Set(bench.portal.webhooks.deliveries.map(({ status }) => status));
  };
  const emails = async (owner: Owner) =>
    (await bench.here(owner)).map(({ email, job_title }) => `${email} ${job_title ?? ''}`).sort();

  it('bring what HubSpot’s index does not show yet, once, however often and in whichever order they come', async () => {
    const { owner, url } = await connected();
    subscribe(url, { duplicates: 100, batch: 3 });
    expect(await owner.plugs.hubspot.status()).toMatchObject({ last_hint: null });
    bench.portal.options.searchLag = 24 * 3_600_000;
    bench.add({ email: 'ada@x.example', firstname: 'Ada' });
    bench.edit('ada@x.example', { jobtitle: 'Countess' });
    bench.edit('ada@x.example', { jobtitle: 'Boss' });
    expect(await heard()).toEqual(new Set([204]));
    const planned = await bench.plan(owner);
    expect(planned).toMatchObject({ planned: 1 });
    bench.calls();
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1 });
    expect(bench.calls()).toEqual({ 'POST /search': 1, 'POST /batch/read': 1 });
    expect(await emails(owner)).toEqual(['ada@x.example Boss']);
    expect((await owner.plugs.hubspot.status()).last_hint).not.toBeNull();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0, calls: 1 });
  });

  it('say that something was deleted, or merged, before anybody looks into the recycle bin', async () => {
    const { owner, url } = await connected();
    for (const name of ['a', 'b', 'c']) bench.add({ email: `${name}@x.example`, firstname: name });
    bench.later();
    expect(await bench.sync(owner)).toMatchObject({ succeeded: 3 });
    subscribe(url);
    const { crm, options } = bench.portal;
    const person = { type: 'CRM_UI', id: 'userId:1' };
    const [a, b, c] = ['a', 'b', 'c'].map((name) => bench.byEmail(`${name}@x.example`)!);
    options.searchLag = 24 * 3_600_000;
    crm.archive(a!, person);
    mergeRecords(bench.portal, objectType('contacts')!, [b!.id, c!.id], person);
    expect(await heard()).toEqual(new Set([204]));
    await bench.sync(owner);
    // One of the two contacts keeps the record that is left, and the other is told.
    expect(await owner.plugs.hubspot.status()).toMatchObject({ linked: 1, faults: 1 });
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
  });

  it('of our own writes lead to a look, and to nothing more', async () => {
    const { owner, url } = await connected();
    subscribe(url);
    await bench.contact(owner, 'ada@x.example', { job_title: 'Boss' });
    expect(await bench.sync(owner)).toMatchObject({ planned: 1, succeeded: 1 });
    expect(await heard()).toEqual(new Set([204]));
    bench.calls();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0 });
    expect(bench.calls()).toEqual({ 'POST /search': 1, 'POST /batch/read': 1 });
    expect(await heard()).toEqual(new Set([204]));
    expect(await bench.sync(owner)).toMatchObject({ planned: 0, calls: 1 });
  });

  it('wake up a sync that starts by itself, and no other', async () => {
    const { owner, id, url } = await connected();
    await owner.plugs.integrations.update(id, { sync_schedule: '0 3 1 1 *' });
    const next = async () => Date.parse((await owner.plugs.integrations.get(id)).next_sync!);
    const far = await next();
    subscribe(url);
    bench.add({ email: 'ada@x.example' });
    await heard();
    expect(await next()).toBeLessThan(far);
    const other = await connected();
    expect((await owner.plugs.integrations.get(id)).next_sync).not.toBeNull();
    expect((await other.owner.plugs.integrations.get(other.id)).next_sync).toBeNull();
  });

  it('that are forged, altered, old, from the future, or for somebody else change nothing', async () => {
    const [{ owner, url }, other] = [await connected(), await connected('another-secret')];
    bench.add({ email: 'ada@x.example' });
    bench.portal.options.searchLag = 24 * 3_600_000;
    bench.later(0);
    const now = bench.app.db.world.now().getTime();
    const body = JSON.stringify([
      {
        subscriptionType: 'contact.creation',
        objectId: Number(bench.byEmail('ada@x.example')!.id),
        portalId: 24_601,
      },
    ]);
    const send = async (to: string, more: Record<string, string | undefined> = {}, sent = body) => {
      const timestamp = more.timestamp ?? String(now);
      const signature =
        more.signature ?? signV3(more.secret ?? SECRET, more.signed ?? to, body, timestamp as never);
      const headers = {
        'content-type': 'application/json',
        'x-hubspot-signature-v3': signature,
        'x-hubspot-request-timestamp': timestamp,
      };
      return (await fetch(to, { method: 'POST', headers, body: sent })).status;
    };
    const refused: [string, Record<string, string>?, string?][] = [
      [url, { secret: 'another-secret' }],
      [url, { signature: '' }],
      [url, { signature: 'AAAA' }],
      [url, { signed: other.url }],
      [url, {}, body.replace('24601', '24602')],
      [url, {}, `${body} `],
      ...[now - 5 * MINUTE_MS - 1_000, now + 5 * MINUTE_MS + 1_000].map(
        (at): [string, Record<string, string>] => [url, { timestamp: String(at) }],
      ),
      ...['', 'NaN', 'Infinity', '1e13', `${now}.5`, `-${now}`].map(
        (timestamp): [string, Record<string, string>] => [url, { timestamp }],
      ),
      [other.url],
    ];
    for (const [to, more, sent] of refused)
      expect(await send(to, more, sent), JSON.stringify(more)).toBe(401);
    for (const strange of [
      url.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      url.replace(/[^/]+$/, 'x'),
    ])
      expect(await send(strange)).toBe(404);
    expect(await send(url, {}, body.slice(0, 20))).toBe(400);
    expect((await owner.plugs.hubspot.status()).last_hint).toBeNull();
    expect(await bench.sync(owner)).toMatchObject({ planned: 0, calls: 1 });

    for (const at of [now - 4 * MINUTE_MS, now + 4 * MINUTE_MS])
      expect(await send(url, { timestamp: String(at) })).toBe(204);
    expect((await owner.plugs.hubspot.status()).last_hint).not.toBeNull();
    expect((await other.owner.plugs.hubspot.status()).last_hint).toBeNull();
    await owner.plugs.hubspot.disconnect({});
    expect(await send(url)).toBe(401);
    expect((await owner.plugs.hubspot.status()).webhook_url).toBeNull();
  });

  it('about anything but contacts of the account are passed over', async () => {
    const { owner, url } = await connected();
    const events = [
      { subscriptionType: 'company.creation', objectId: 1, portalId: 24_601 },
      { subscriptionType: 'contact.creation', objectId: 2, portalId: 7 },
      { subscriptionType: 'contact.creation', portalId: 24_601 },
      { subscriptionType: 'object.creation', objectTypeId: '0-2', objectId: 3, portalId: 24_601 },
      {},
    ];
    const body = JSON.stringify(events);
    const now = bench.app.db.world.now().getTime();
    const headers = {
      'content-type': 'application/json',
      'x-hubspot-signature-v3': signV3(SECRET, url, body, now),
      'x-hubspot-request-timestamp': String(now),
    };
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(204);
    expect(await owner.plugs.hubspot.status()).toMatchObject({ last_hint: null });
  });
});
