import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { SignJWT } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { deriveKey } from '../lib/crypto/derive.ts';
import { type FixedWorld, fixedWorld } from '../lib/world.ts';
import { type AccessTokens, createAccessTokens } from './access-tokens.ts';
import { createRefreshTokens } from './refresh-tokens.ts';

const secret = 'first secret of at least thirty-two bytes';
const newSecret = 'second secret of at least thirty-two bytes';
const claims = { user: 'user-1', organization: 'org-1', session: 'session-1' };
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

let world: FixedWorld;
let tokens: AccessTokens;
beforeEach(() => {
  world = fixedWorld({ start: '2026-11-23T20:15:00.000Z', seed: 'tokens' });
  tokens = createAccessTokens({ secrets: { current: secret }, world, minutes: 30 });
});

/** The server's own key, as somebody has it who stole it: to sign what the server never would. */
function stolenKey(): KeyObject {
  const der = Buffer.concat([
    Buffer.from('302e020100300506032b657004220420', 'hex'),
    deriveKey(secret, 'access-token-signing'),
  ]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const readPart = (token: string, index: number) =>
  JSON.parse(Buffer.from(token.split('.')[index]!, 'base64url').toString()) as Record<string, unknown>;

/** A genuine token, its header and payload changed, signed by `key`. */
async function forge(
  change: { header?: Record<string, unknown>; payload?: Record<string, unknown> },
  key: KeyObject = stolenKey(),
): Promise<string> {
  const { token } = await tokens.issue(claims);
  const header = { ...readPart(token, 0), ...change.header };
  const payload = { ...readPart(token, 1), ...change.payload };
  return new SignJWT(payload).setProtectedHeader(header as { alg: string }).sign(key);
}

const refused = { code: 'unauthenticated', status: 401 };

describe('access tokens', () => {
  it('carry user, organisation and session, and say when they end', async () => {
    const { token, expires_at } = await tokens.issue(claims);
    expect(expires_at).toBe('2026-11-23T20:45:00.000Z');
    expect(await tokens.verify(token)).toEqual(claims);
    expect(await tokens.verify(token)).toEqual(claims);
    expect(readPart(token, 0)).toEqual({
      alg: 'EdDSA',
      typ: 'at+jwt',
      kid: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(Object.keys(readPart(token, 1)).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'org', 'sid', 'sub']);
  });

  it('are understood by every process with the same secret, and by none with another', async () => {
    const { token } = await tokens.issue(claims);
    const twin = createAccessTokens({ secrets: { current: secret }, world, minutes: 30 });
    expect(await twin.verify(token)).toEqual(claims);
    const other = createAccessTokens({ secrets: { current: newSecret }, world, minutes: 30 });
    await expect(other.verify(token)).rejects.toMatchObject(refused);
  });

  it('stay valid while the secret is changed', async () => {
    const { token } = await tokens.issue(claims);
    const secrets = { current: newSecret, previous: secret };
    const rotating = createAccessTokens({ secrets, world, minutes: 30 });
    expect(await rotating.verify(token)).toEqual(claims);
    expect(readPart((await rotating.issue(claims)).token, 0).kid).not.toBe(readPart(token, 0).kid);
  });

  it('expire, with at most a minute of leeway, also when they were seen before', async () => {
    const { token } = await tokens.issue(claims);
    await tokens.verify(token);
    world.advance(30 * 60_000 - 1_000);
    await tokens.verify(token);
    world.advance(61_000);
    await expect(tokens.verify(token)).rejects.toMatchObject({
      code: 'token_expired',
      headers: { 'WWW-Authenticate': expect.stringContaining('invalid_token') },
    });
  });

  it('expire sooner when the setting was lowered', async () => {
    const { token } = await tokens.issue(claims);
    world.advance(10 * 60_000);
    const shorter = createAccessTokens({ secrets: { current: secret }, world, minutes: 5 });
    await expect(shorter.verify(token)).rejects.toMatchObject({ status: 401 });
  });

  it('are refused when the clock was far behind, so that they come from the future', async () => {
    const { token } = await tokens.issue(claims);
    world.advance(-5 * 60_000);
    const later = createAccessTokens({ secrets: { current: secret }, world, minutes: 30 });
    await expect(later.verify(token)).rejects.toMatchObject(refused);
  });
});

describe('forged tokens', () => {
  const outsider = generateKeyPairSync('ed25519').privateKey;

  it('control: the forger makes good tokens when nothing is changed', async () => {
    expect(await tokens.verify(await forge({}))).toEqual(claims);
  });

  it('are refused under another key, also with a key of their own in the header', async () => {
    const jwk = createPublicKey(outsider).export({ format: 'jwk' });
    await expect(tokens.verify(await forge({}, outsider))).rejects.toMatchObject(refused);
    await expect(tokens.verify(await forge({ header: { jwk } }, outsider))).rejects.toMatchObject(refused);
  });

  it.each(['', 'unknown', '../../../dev/null', '__proto__', 'constructor', "' or 1=1 --"])(
    'are refused with key id %j',
    async (kid) => {
      await expect(tokens.verify(await forge({ header: { kid } }))).rejects.toMatchObject(refused);
      await expect(tokens.verify(await forge({ header: { kid } }, outsider))).rejects.toMatchObject(refused);
    },
  );

  it.each([
    ['jku', 'https://evil.example/keys'],
    ['x5u', 'https://evil.example/cert'],
    ['jwk', {}],
    ['cty', 'JWT'],
  ])('are refused with %s in the header, even well signed', async (name, value) => {
    await expect(tokens.verify(await forge({ header: { [name]: value } }))).rejects.toMatchObject(refused);
  });

  it.each(['none', 'None', 'NONE', 'HS256', 'RS256', 'ES256', 'Ed25519', ''])(
    'are refused with alg %j',
    async (alg) => {
      const [, payload, signature] = (await tokens.issue(claims)).token.split('.');
      const head = part({ ...readPart((await tokens.issue(claims)).token, 0), alg });
      const publicKey = createPublicKey(stolenKey());
      const macKeys = [
        publicKey.export({ format: 'pem', type: 'spki' }),
        publicKey.export({ format: 'der', type: 'spki' }),
        Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url'),
        '',
      ];
      const macs = macKeys.map((key) =>
        createHmac('sha256', key).update(`${head}.${payload}`).digest('base64url'),
      );
      for (const sign of [...macs, signature!, '']) {
        await expect(tokens.verify(`${head}.${payload}.${sign}`)).rejects.toMatchObject(refused);
      }
    },
  );

  it.each([
    ['iss', 'somebody-else'],
    ['aud', 'another-api'],
    ['aud', undefined],
    ['sub', undefined],
    ['sub', 7],
    ['sub', ['user-1']],
    ['org', undefined],
    ['org', null],
    ['sid', undefined],
    ['exp', undefined],
    ['exp', '9999999999'],
    ['iat', undefined],
    ['nbf', 9_999_999_999],
  ])('are refused with %s = %j, even well signed', async (name, value) => {
    await expect(tokens.verify(await forge({ payload: { [name]: value } }))).rejects.toMatchObject(refused);
  });

  it.each(['JWT', 'jwt', 'rt+jwt', 'application/json', undefined])('are refused as type %j', async (typ) => {
    await expect(tokens.verify(await forge({ header: { typ } }))).rejects.toMatchObject(refused);
  });

  it('are refused when a claim was exchanged under the old signature', async () => {
    const [head, payload, signature] = (await tokens.issue(claims)).token.split('.');
    const changed = { ...readPart(`${head}.${payload}.${signature}`, 1), org: 'org-2' };
    await expect(tokens.verify(`${head}.${part(changed)}.${signature}`)).rejects.toMatchObject(refused);
  });

  it('are refused in every spelling but one', async () => {
    const { token } = await tokens.issue(claims);
    await tokens.verify(token);
    const [head, payload, signature] = token.split('.') as [string, string, string];
    const spellings = [
      '',
      '..',
      `${token}.`,
      `.${token}`,
      `${token}=`,
      `${token}\n`,
      ` ${token}`,
      `${head}.${payload}.`,
      `${head}.${payload}`,
      `${head} .${payload}.${signature}`,
      `${head}=.${payload}.${signature}`,
      token.replaceAll('-', '+').replaceAll('_', '/').concat('=='),
      `${token}.${token}`,
      'a'.repeat(10_000),
      `${head}.${payload}.${signature}${'A'.repeat(4)}`,
      ...[...ALPHABET].map((last) => token.slice(0, -1) + last).filter((text) => text !== token),
    ];
    for (const text of spellings) await expect(tokens.verify(text)).rejects.toMatchObject(refused);
  });

  it('are refused with any single bit of the signature flipped', async () => {
    const [head, payload, signature] = (await tokens.issue(claims)).token.split('.');
    for (let bit = 0; bit < 512; bit += 7) {
      const bytes = Buffer.from(signature!, 'base64url');
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      const text = `${head}.${payload}.${bytes.toString('base64url')}`;
      await expect(tokens.verify(text)).rejects.toMatchObject(refused);
    }
  });

  it('are refused when they are another kind of token', async () => {
    const refresh = createRefreshTokens({ current: secret }).write(world.uuid(), 0);
    await expect(tokens.verify(refresh)).rejects.toMatchObject(refused);
  });
});
