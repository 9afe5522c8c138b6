import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { importCsv } from '../../../../../test/support/transfers.ts';
import { writersNow } from '../../store/audit-log.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver that answers what it is told to. */
const receiver = async () => {
  const received: Received[] = [];
  const answers: { status: number; headers?: Record<string, string> }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers, body });
    const { status, headers } = answers.shift() ?? { status: 204 };
    response.writeHead(status, headers).end(status === 204 ? undefined : 'sorry');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answers,
    close: () => server.close(),
  };
};

const signature = (secret: string, { headers, body }: Received) => {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
};

describe.each(engines)('webhooks on %s', (engine) => {
  let app: TestApp;
  let hook: Awaited<ReturnType<typeof receiver>>;
  let owner: Owner;
  beforeAll(async () => {
    app = await testApp(engine, { WEBHOOK_NETWORKS: '127.0.0.1' });
    hook = await receiver();
  });
  afterAll(async () => {
    hook?.close();
    await app?.close();
  });
  beforeEach(async () => {
    owner = await app.found();
    hook.received.length = 0;
    hook.answers.length = 0;
  });

  const tenant = () => app.db.store.tenant(owner.organization);
  /** Waits until every transaction has ended that is under way: on PostgreSQL those of other tests count too. */
  const passed = async () => {
    const writers = () => tenant().read((tx) => writersNow(tx, app.db.store.engine));
    const { next } = await writers();
    await expect.poll(async () => (await writers()).oldest >= next, { timeout: 20_000 }).toBe(true);
  };
  /** Runs what waits and is due; a dispatch that strangers' transactions held up is due as well. */
  const settle = async () => {
    await passed();
    await tenant().write((tx) =>
      tx.updateTable('jobs').set({ run_after: null }).where('kind', '=', 'webhooks.dispatch').execute(),
    );
    return app.composition.services.jobs.runWaiting(owner.organization);
  };
  const told = () =>
    hook.received.map(({ body }) => JSON.parse(body) as { id: string; type: string; data: object });
  const made = async (event_types: string[], more: object = {}) => {
    // What was before is behind then, and not told.
    await passed();
    return owner.plugs.webhooks.create({ url: hook.url, event_types, ...more });
  };
  const deliveries = (query: object = {}) =>
    owner.plugs.webhook_deliveries.list(query).toArray({ limit: 500 });
  /** As if the waits of all that failed were over. */
  const hurry = async (id: string) => {
    await tenant().write(async (tx) => {
      await tx
        .updateTable('webhook_deliveries')
        .set({ next_attempt_at: '2000-01-01T00:00:00.000Z' })
        .where('webhook_id', '=', id)
        .where('status', '=', 'pending')
        .execute();
      await tx.updateTable('jobs').set({ run_after: null }).where('kind', '=', 'webhooks.deliver').execute();
    });
    await settle();
  };

  test('tell what changed, signed, once', async () => {
    const { webhook, secret } = await made(['contacts.*', 'events.created']);
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(JSON.stringify(await owner.plugs.webhooks.get(webhook.id))).not.toContain('secret');
    const { id } = await owner.plugs.contacts.create({ email: 'ada@example.com', first_name: 'Ada' });
    await owner.plugs.contacts.update(id, { first_name: 'Augusta' });
    await owner.plugs.media_collections.create({ name: 'Not asked for' });
    await owner.plugs.contacts.delete(id);
    await settle();
    expect(told()).toMatchObject([
      {
        type: 'contacts.created',
        data: { id, version: 1, before: null, after: { email: 'ada@example.com' } },
      },
      {
        type: 'contacts.updated',
        data: { version: 2, before: { first_name: 'Ada' }, after: { first_name: 'Augusta' } },
      },
      { type: 'contacts.deleted', data: { resource: 'contacts', id, version: 3 } },
    ]);
    for (const one of hook.received) {
      expect(one.headers['webhook-signature']).toBe(signature(secret, one));
      expect(one.headers['webhook-id']).toBe(JSON.parse(one.body).id);
      expect(Math.abs(Number(one.headers['webhook-timestamp']) - Date.now() / 1_000)).toBeLessThan(60);
    }
    await settle();
    expect(hook.received).toHaveLength(3);
    const log = await owner.plugs.webhooks.deliveries(webhook.id).toArray({ limit: 10 });
    expect(
      log.map(({ status, attempts, response_status }) => ({ status, attempts, response_status })),
    ).toEqual(Array.from({ length: 3 }, () => ({ status: 'delivered', attempts: 1, response_status: 204 })));
  });

  test('tell of an import row by row, and of nothing that was before them', async () => {
    await owner.plugs.contacts.create({ email: 'before@example.com' });
    await settle();
    await made(['contacts.created']);
    const rows = Array.from({ length: 250 }, (_, i) => `p${i}@example.com\n`).join('');
    await importCsv(owner, `email\n${rows}`);
    await settle();
    const emails = told().map(({ data }) => (data as { after: { email: string } }).after.email);
    expect(new Set(emails).size).toBe(250);
    expect(emails).toHaveLength(250);
  });

  test('are tried again, later each time, and given up in the end', async () => {
    const { webhook } = await made(['*']);
    hook.answers.push({ status: 500 }, { status: 503, headers: { 'retry-after': '3600' } });
    await owner.plugs.contacts.create({ email: 'ada@example.com' });
    await settle();
    const [first] = await deliveries();
    expect(first).toMatchObject({
      status: 'pending',
      attempts: 1,
      response_status: 500,
      response_body: 'sorry',
    });
    expect(first!.failure).toBe('It answered 500.');
    expect(await owner.plugs.webhooks.get(webhook.id)).toMatchObject({ is_active: true, version: 1 });
    expect((await owner.plugs.webhooks.get(webhook.id)).failing_since).not.toBeNull();
    await settle();
    expect(hook.received).toHaveLength(1);
    await hurry(webhook.id);
    const [second] = await deliveries();
    const wait = Date.parse(second!.next_attempt_at!) - Date.now();
    expect(wait).toBeGreaterThan(3_500_000);
    hook.answers.push(...Array.from({ length: 6 }, () => ({ status: 404 })));
    for (let i = 0; i < 6; i += 1) await hurry(webhook.id);
    expect(await deliveries()).toMatchObject([{ status: 'failed', attempts: 8, next_attempt_at: null }]);
    expect(new Set(hook.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const again = await owner.plugs.webhook_deliveries.replay(first!.id);
    expect(again).toMatchObject({ status: 'pending', attempts: 0, failure: null });
    await settle();
    expect(await deliveries()).toMatchObject([{ status: 'delivered', attempts: 1 }]);
    expect((await owner.plugs.webhooks.get(webhook.id)).failing_since).toBeNull();
  });

  test('are ended by 410, and begin anew with what happens then', async () => {
    const { webhook } = await made(['contacts.*']);
    hook.answers.push({ status: 410 });
    await owner.plugs.contacts.create({ email: 'a@example.com' });
    await settle();
    const ended = await owner.plugs.webhooks.get(webhook.id);
    expect(ended).toMatchObject({ is_active: false, disabled_reason: expect.stringContaining('410') });
    await owner.plugs.contacts.create({ email: 'b@example.com' });
    await settle();
    const [delivery] = await deliveries();
    await expect(owner.plugs.webhook_deliveries.replay(delivery!.id)).rejects.toMatchObject({
      code: 'webhook_state',
    });
    expect(await owner.plugs.webhooks.update(webhook.id, { is_active: true })).toMatchObject({
      is_active: true,
      disabled_reason: null,
    });
    await owner.plugs.contacts.create({ email: 'c@example.com' });
    await settle();
    const emails = told().map(({ data }) => (data as { after: { email: string } }).after.email);
    expect(emails.sort()).toEqual(['a@example.com', 'c@example.com']);
  });

  test('sign with both secrets for a while, and with the new one then', async () => {
    const { webhook, secret: old } = await made(['contacts.*']);
    const { secret } = await owner.plugs.webhooks.rotate_secret(webhook.id, { overlap_hours: 1 });
    expect(secret).not.toBe(old);
    await owner.plugs.contacts.create({ email: 'a@example.com' });
    await settle();
    const [both] = hook.received;
    expect(both!.headers['webhook-signature']).toBe(`${signature(secret, both!)} ${signature(old, both!)}`);
    const { secret: third } = await owner.plugs.webhooks.rotate_secret(webhook.id, { overlap_hours: 0 });
    await owner.plugs.contacts.create({ email: 'b@example.com' });
    await settle();
    const alone = hook.received.at(-1)!;
    expect(alone.headers['webhook-signature']).toBe(signature(third, alone));
  });

  test('take test events, and answer those who follow instead', async () => {
    await owner.plugs.contacts.create({ email: 'ada@example.com' });
    await passed();
    const { next } = await owner.plugs.webhooks.events();
    await made(['contacts.*']);
    const { event, deliveries: count } = await owner.plugs.webhooks.trigger({
      event_type: 'contacts.created',
    });
    expect({ count, test: event.test }).toEqual({ count: 1, test: true });
    await settle();
    expect(told()).toEqual([event]);
    expect((await owner.plugs.webhooks.trigger({ event_type: 'events.created' })).deliveries).toBe(0);
    const nobody = { event_type: 'contacts.created', webhook_id: owner.user };
    await expect(owner.plugs.webhooks.trigger(nobody)).rejects.toMatchObject({
      code: 'reference_not_found',
      errors: [{ pointer: '/webhook_id' }],
    });
    const { id } = await owner.plugs.contacts.create({ email: 'grace@example.com' });
    let place = next;
    const followed: object[] = [];
    await expect
      .poll(async () => {
        const answer = await owner.plugs.webhooks.events({ after: place, event_type: ['contacts.*'] });
        place = answer.next;
        followed.push(...answer.events);
        return followed.length;
      })
      .toBe(2);
    expect(followed).toMatchObject([event, { type: 'contacts.created', test: false, data: { id } }]);
  });

  test('go to no address inside, tell of no resource that is not, and stay with their organisation', async () => {
    for (const [url, rule] of [
      ['https://10.0.0.1/', 'public_address'],
      ['http://example.com/', 'https'],
    ])
      await expect(owner.plugs.webhooks.create({ url: url!, event_types: ['*'] })).rejects.toMatchObject({
        code: 'validation_failed',
        errors: [{ pointer: '/url', rule }],
      });
    await expect(made(['contcts.created'])).rejects.toMatchObject({
      errors: [{ pointer: '/event_types/0', rule: 'event_type' }],
    });
    const { webhook } = await made(['*']);
    const other = await app.found('Other');
    await expect(other.plugs.webhooks.update(webhook.id, { is_active: false })).rejects.toMatchObject({
      code: 'not_found',
    });
    await other.plugs.contacts.create({ email: 'ada@example.com' });
    await settle();
    await app.composition.services.jobs.runWaiting(other.organization);
    expect(hook.received).toEqual([]);
  });
});
