import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { signWebhook, verifyWebhook, type WebhookEvent, webhookSecret } from './webhooks.ts';

const event: WebhookEvent = {
  id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a20',
  type: 'contacts.updated',
  created_at: '2026-11-20T09:30:00.000Z',
  organization_id: '01936d5e-0000-7000-8000-000000000001',
  test: false,
  data: {
    resource: 'contacts',
    id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
    version: 2,
    before: {},
    after: { first_name: 'Zoë' },
  },
};
const body = JSON.stringify(event);

test('what is signed is believed, by Headers and by plain ones, as text and as bytes', async () => {
  const secret = webhookSecret();
  const headers = await signWebhook(event, secret);
  const bytes = new TextEncoder().encode(body);
  expect(await verifyWebhook(body, headers, secret)).toEqual({ ok: true, event });
  expect(await verifyWebhook(bytes, new Headers(headers), secret)).toEqual({ ok: true, event });
});

test('the signatures are those of the specification', async () => {
  // The example of https://github.com/standard-webhooks/standard-webhooks: its key, id, time and body.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const payload = '{"test": 2432232314}';
  const at = new Date(1614265330 * 1_000);
  const headers = await signWebhook(payload, secret, { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at });
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
  const ours = createHmac('sha256', key).update(`msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.${payload}`);
  expect(headers['webhook-signature']).toBe(`v1,${ours.digest('base64')}`);
});

test('any of the secrets will do while they change', async () => {
  const [old, next, other] = [webhookSecret(), webhookSecret(), webhookSecret()];
  const headers = await signWebhook(body, [next, old]);
  for (const secrets of [old, next, [other, old]])
    expect(await verifyWebhook(body, headers, secrets)).toMatchObject({ ok: true });
  expect(await verifyWebhook(body, headers, other)).toMatchObject({ ok: false, code: 'signature_wrong' });
});

test('what is altered, late, early, nameless or no JSON is not', async () => {
  const secret = webhookSecret();
  const headers = await signWebhook(body, secret);
  const codeOf = async (...[text, sent, options]: [string, Record<string, string>, object?]) => {
    const verified = await verifyWebhook(text, sent, secret, options);
    return verified.ok ? 'ok' : verified.code;
  };
  expect(await codeOf(`${body} `, headers)).toBe('signature_wrong');
  expect(await codeOf(body, { ...headers, 'webhook-id': 'other' })).toBe('signature_wrong');
  expect(await codeOf(body, { ...headers, 'webhook-signature': 'v1,%%% v2,abc' })).toBe('signature_wrong');
  expect(await codeOf(body, { ...headers, 'webhook-signature': '' })).toBe('header_missing');
  for (const minutes of [-6, 6]) {
    const now = new Date(Date.now() + minutes * 60_000);
    expect(await codeOf(body, headers, { now })).toBe('timestamp_outside');
    expect(await codeOf(body, headers, { now, toleranceSeconds: 400 })).toBe('ok');
  }
  expect(await codeOf(body, { ...headers, 'webhook-timestamp': 'soon' })).toBe('timestamp_outside');
  expect(await codeOf('no', await signWebhook('no', secret, { id: 'x' }))).toBe('body_malformed');
  await expect(verifyWebhook(body, headers, 'whsec_%')).rejects.toThrow(TypeError);
});
