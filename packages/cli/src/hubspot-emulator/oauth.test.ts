import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultApp } from './index.ts';
import { emulatedWithClient, json } from './testing/emulated.ts';

let hub: Awaited<ReturnType<typeof emulatedWithClient>>;
beforeEach(async () => {
  hub = await emulatedWithClient();
});
afterEach(() => hub.emulator.close());

const { clientId, clientSecret } = defaultApp;
const redirect = 'http://127.0.0.1:9999/callback';

async function codeFor(more: Record<string, string> = {}): Promise<string> {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirect,
    scope: 'crm.objects.contacts.read oauth',
    state: 's1',
    ...more,
  });
  const response = await fetch(`${hub.emulator.url}/oauth/authorize?${query}`, { redirect: 'manual' });
  const target = new URL(response.headers.get('location')!);
  expect([target.origin + target.pathname, target.searchParams.get('state')]).toEqual([redirect, 's1']);
  return target.searchParams.get('code')!;
}

async function token(
  version: string,
  form: Record<string, string>,
): Promise<[number, Record<string, unknown>]> {
  const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...form });
  const response = await fetch(`${hub.emulator.url}/oauth/${version}/token`, { method: 'POST', body });
  return [response.status, await json(response)];
}

const exchange = (code: string, more: Record<string, string> = {}) =>
  token('2026-09', { grant_type: 'authorization_code', code, redirect_uri: redirect, ...more });

test('a code is exchanged once, for the verifier that was announced, within its minute', async () => {
  const verifier = 'v'.repeat(50);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const announced = { code_challenge: challenge, code_challenge_method: 'S256' };
  expect((await exchange(await codeFor(announced), { code_verifier: 'w'.repeat(50) }))[1].error).toBe(
    'invalid_grant',
  );
  expect((await exchange(await codeFor(announced)))[0]).toBe(400);
  const code = await codeFor(announced);
  expect(await exchange(code, { code_verifier: verifier })).toMatchObject([
    200,
    { token_type: 'bearer', expires_in: 1800, hub_id: 24_601 },
  ]);
  expect((await exchange(code, { code_verifier: verifier }))[0]).toBe(400);
  const late = await codeFor();
  hub.emulator.portal.clock.advance(60_000);
  expect((await exchange(late))[0]).toBe(400);
});

test("a token ends, HubSpot's client refreshes it, and revoking ends it all", async () => {
  const [, { access_token: access, refresh_token: refresh }] = await exchange(await codeFor());
  const list = (bearer: unknown) => hub.call('GET', '/crm/v3/objects/contacts', undefined, String(bearer));
  const first = await list(access);
  expect([first.status, first.headers.get('x-hubspot-ratelimit-max')]).toEqual([200, '110']);
  expect(first.headers.has('x-hubspot-ratelimit-daily')).toBe(false);
  expect(
    (await hub.call('POST', '/crm/v3/objects/contacts', { properties: {} }, String(access))).status,
  ).toBe(403);

  hub.emulator.portal.clock.advance(1_800_000);
  expect(await json(list(access))).toMatchObject({ category: 'EXPIRED_AUTHENTICATION' });
  const { tokensApi } = hub.client.oauth;
  const renewed = await tokensApi.create(
    'refresh_token',
    undefined,
    undefined,
    clientId,
    clientSecret,
    String(refresh),
  );
  expect((await list(renewed.accessToken)).status).toBe(200);
  const about = await hub.client.oauth.accessTokensApi.get(renewed.accessToken);
  expect(about).toMatchObject({
    hubId: 24_601,
    scopes: ['crm.objects.contacts.read', 'oauth'],
    expiresIn: 1800,
  });

  await hub.client.oauth.refreshTokensApi.archive(String(refresh));
  expect((await list(renewed.accessToken)).status).toBe(401);
  expect(await token('v3', { grant_type: 'refresh_token', refresh_token: String(refresh) })).toMatchObject([
    400,
    { error: 'invalid_grant' },
  ]);
});

test('later versions look a token up and take secrets from the body alone', async () => {
  const [, { access_token: access }] = await exchange(await codeFor());
  const introspect = async (value: unknown) => {
    const body = new URLSearchParams({ token: String(value) });
    return json(fetch(`${hub.emulator.url}/oauth/v3/token/introspect`, { method: 'POST', body }));
  };
  expect(await introspect(access)).toMatchObject({ active: true, hub_id: 24_601, token_use: 'access_token' });
  expect(await introspect('nonsense')).toEqual({ active: false });
  const query = new URLSearchParams({
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'refresh_token',
  });
  const inAddress = await fetch(`${hub.emulator.url}/oauth/v3/token?${query}`, { method: 'POST' });
  expect(await json(inAddress)).toMatchObject({ error: 'invalid_client' });
  const foreign = new URLSearchParams({ client_id: clientId, redirect_uri: 'https://evil.example/' });
  expect((await fetch(`${hub.emulator.url}/oauth/authorize?${foreign}`, { redirect: 'manual' })).status).toBe(
    400,
  );
});
