import { describe, expect, it } from 'vitest';
import { formatToken, readToken } from '../lib/crypto/tokens.ts';
import { realWorld } from '../lib/world.ts';
import { createRefreshTokens, decideRefresh, GRACE_SECONDS, type StoredSession } from './refresh-tokens.ts';

const world = realWorld();
const secret = 'first secret of at least thirty-two bytes';
const newSecret = 'second secret of at least thirty-two bytes';
const refresh = createRefreshTokens({ current: secret });
const session = world.uuid();

describe('refresh tokens', () => {
  it('name session and generation, and are always written the same', () => {
    for (const generation of [0, 1, 4_294_967_295]) {
      const token = refresh.write(session, generation);
      expect(token).toMatch(/^plugs_rt_[0-9A-Za-z]{76}$/);
      expect(refresh.read(token)).toEqual({ session, generation });
      expect(refresh.write(session, generation)).toBe(token);
    }
  });

  it('tell nothing about the next one without the secret', () => {
    const content = readToken(refresh.write(session, 1), 'rt', 52)!;
    const next = Buffer.from(content);
    next.writeUInt32BE(2, 16);
    expect(refresh.read(formatToken('rt', next))).toBeUndefined();
  });

  it('are refused when any bit is changed, under a fresh checksum too', () => {
    const content = readToken(refresh.write(session, 1), 'rt', 52)!;
    for (let bit = 0; bit < content.length * 8; bit += 1) {
      const bad = Buffer.from(content);
      bad[bit >> 3]! ^= 1 << (bit & 7);
      expect(refresh.read(formatToken('rt', bad))).toBeUndefined();
    }
  });

  it('are refused as another kind, in another shape, or under another secret', () => {
    const token = refresh.write(session, 1);
    const bad = [
      '',
      'x',
      token.slice(1),
      `${token}0`,
      ` ${token}`,
      token.replace('_rt_', '_st_'),
      'é'.repeat(85),
    ];
    for (const text of bad) expect(refresh.read(text)).toBeUndefined();
    expect(createRefreshTokens({ current: newSecret }).read(token)).toBeUndefined();
  });

  it('stay readable while the secret is changed', () => {
    const rotating = createRefreshTokens({ current: newSecret, previous: secret });
    expect(rotating.read(refresh.write(session, 3))).toEqual({ session, generation: 3 });
    expect(refresh.read(rotating.write(session, 4))).toBeUndefined();
  });
});

describe('decideRefresh', () => {
  const now = new Date('2026-11-23T20:15:00.000Z');
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();
  const stored: StoredSession = {
    generation: 5,
    rotated_at: before(GRACE_SECONDS),
    expires_at: before(-60),
    revoked_at: null,
  };

  it.each<[string, Partial<StoredSession>, number, string]>([
    ['the newest token rotates', {}, 5, 'rotate'],
    ['the first token of a session rotates', { generation: 0, rotated_at: null }, 0, 'rotate'],
    ['the one before, within the grace, gets the same successor', {}, 4, 'grace'],
    [
      'the one before, just after the grace, is reuse',
      { rotated_at: before(GRACE_SECONDS + 0.001) },
      4,
      'reuse',
    ],
    ['an older one is reuse, however soon', { rotated_at: before(0) }, 3, 'reuse'],
    ['one from a future that was rolled back is reuse', {}, 6, 'reuse'],
    ['nothing works at the end of the session', { expires_at: before(0) }, 5, 'expired'],
    ['reuse after the end is just expired', { expires_at: before(1) }, 1, 'expired'],
    ['nothing works once revoked', { revoked_at: before(1) }, 5, 'revoked'],
    ['no grace once revoked', { revoked_at: before(1) }, 4, 'revoked'],
  ])('%s', (_, change, generation, expected) => {
    expect(decideRefresh({ ...stored, ...change }, generation, now)).toBe(expected);
  });
});
