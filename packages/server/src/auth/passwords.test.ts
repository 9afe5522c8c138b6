import { describe, expect, it } from 'vitest';
import { fixedWorld, realWorld } from '../lib/world.ts';
import { hashPassword, isOutdated, passwordFault, verifyPassword } from './passwords.ts';

const world = realWorld();
const good = 'correct horse battery';

describe('hashes', () => {
  it('are Argon2id with 19 MiB, two passes and a salt of their own', async () => {
    const [one, two] = await Promise.all([hashPassword(good, world), hashPassword(good, world)]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(two);
    expect(isOutdated(one)).toBe(false);
  });

  it('fit their password and no other', async () => {
    const stored = await hashPassword(good, world);
    expect(await verifyPassword(good, stored)).toBe(true);
    for (const bad of ['', `${good} `, good.toUpperCase(), good.slice(1)]) {
      expect(await verifyPassword(bad, stored)).toBe(false);
    }
  });

  it('fit however the keyboard writes an accent', async () => {
    const stored = await hashPassword('caf\u00e9 au lait, please', world);
    expect(await verifyPassword('cafe\u0301 au lait, please', stored)).toBe(true);
  });

  it('are never fitted by an unknown user, nor by a password longer than allowed', async () => {
    for (const stored of [undefined, null]) {
      expect(await verifyPassword(good, stored)).toBe(false);
      expect(await verifyPassword('', stored)).toBe(false);
    }
    expect(await verifyPassword('x'.repeat(1_000_000), await hashPassword(good, world))).toBe(false);
  });

  it('are outdated when made at another cost', () => {
    expect(isOutdated('$argon2id$v=19$m=4096,t=3,p=1$c29tZXNhbHQ$aGFzaA')).toBe(true);
  });

  it('are the same on every run in a fixed world', async () => {
    const hashOnce = () => hashPassword(good, fixedWorld({ start: '2026-01-01', seed: 'p' }));
    expect(await hashOnce()).toBe(await hashOnce());
  });
});

describe('new passwords', () => {
  const about = ['anna.smith@example.com', 'Anna Smith'];

  it.each([
    good,
    'kein-Wort-mit-Rang',
    'пароль из трёх слов',
    '🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧',
    `x${'yzabcd'.repeat(21)}`,
  ])('are good: %s', (password) => expect(passwordFault(password, about)).toBeUndefined());

  it.each([
    ['short', 'at least 12'],
    ['🦊'.repeat(11), 'at least 12'],
    ['abcdef'.repeat(30), 'at most 128'],
    ['aaaaaaaaaaaaaaaa', 'repeat a few characters'],
    ['abababababababab', 'repeat a few characters'],
    ['password1234', 'tried first'],
    ['Passw0rd!2026', 'tried first'],
    ['123456789012', 'tried first'],
    ['qwertyuiop123', 'tried first'],
    ['changeme-admin-1', 'tried first'],
    ['ThePlugs2026!!', 'tried first'],
    ['anna.smith2026', 'name or e-mail'],
    ['example.com!!1', 'name or e-mail'],
  ])('are refused: %s', (password, reason) => {
    expect(passwordFault(password, about)).toContain(reason);
  });
});
