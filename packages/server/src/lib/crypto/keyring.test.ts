import { describe, expect, it } from 'vitest';
import { fixedWorld, realWorld } from '../world.ts';
import { deriveKey, equalSecrets } from './derive.ts';
import { IntegrityError } from './gcm.ts';
import { createKeyring, type SealContext, sealedVersion } from './keyring.ts';

const world = realWorld();
const secret = 'first secret of at least thirty-two bytes';
const newSecret = 'second secret of at least thirty-two bytes';
const place: SealContext = { table: 'integrations', column: 'credentials', row: 'row-1' };

function openKey(organization = 'org-1', version = 1, keyring = createKeyring({ current: secret }, world)) {
  return keyring.openDataKey(organization, version, keyring.createDataKey(organization, version));
}

/** Changes one bit of the base64url payload of a sealed text. */
function flipBit(sealed: string, bit: number): string {
  const at = sealed.lastIndexOf('.') + 1;
  const bytes = Buffer.from(sealed.slice(at), 'base64url');
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  return sealed.slice(0, at) + bytes.toString('base64url');
}

describe('seal and open', () => {
  it('gives back text, bytes and emptiness', () => {
    const key = openKey();
    for (const plain of [Buffer.from('töken'), Buffer.alloc(0), Buffer.alloc(100_000, 7)]) {
      expect(key.open(key.seal(plain, place), place)).toEqual(plain);
    }
    expect(key.open(key.seal('text', place), place).toString()).toBe('text');
  });

  it('never gives the same text twice and never shows the plaintext', () => {
    const key = openKey();
    const sealed = Array.from({ length: 1_000 }, () => key.seal('canary-value', place));
    expect(new Set(sealed).size).toBe(1_000);
    expect(Buffer.from(sealed[0]!.split('.')[2]!, 'base64url').toString('latin1')).not.toContain('canary');
  });

  it('opens nowhere else: another table, column, row, organisation, version or key', () => {
    const keyring = createKeyring({ current: secret }, world);
    const wrapped = keyring.createDataKey('org-1', 1);
    const key = keyring.openDataKey('org-1', 1, wrapped);
    const sealed = key.seal('value', place);
    const elsewhere = [
      { ...place, table: 'users' },
      { ...place, column: 'settings' },
      { ...place, row: 'row-2' },
      { table: 'integrations","credentials', column: 'row-1', row: '' },
    ];
    for (const context of elsewhere) expect(() => key.open(sealed, context)).toThrow(IntegrityError);
    expect(() => openKey('org-1').open(sealed, place)).toThrow(IntegrityError);
    expect(() => openKey('org-1', 2).open(sealed, place)).toThrow(/needs data key 1, not 2/);
    expect(() => key.open(sealed.replace('v1.1.', 'v1.2.'), place)).toThrow(IntegrityError);
  });

  it('refuses every single flipped bit', () => {
    const key = openKey();
    const sealed = key.seal('value', place);
    const bits = Buffer.from(sealed.split('.')[2]!, 'base64url').length * 8;
    for (let bit = 0; bit < bits; bit += 1) {
      expect(() => key.open(flipBit(sealed, bit), place)).toThrow(IntegrityError);
    }
  });

  it('refuses cut, extended, padded and foreign texts', () => {
    const key = openKey();
    const sealed = key.seal('value', place);
    const bad = [
      '',
      'value',
      sealed.slice(0, -4),
      `${sealed}AAAA`,
      `${sealed}=`,
      ` ${sealed}`,
      `${sealed}\n`,
      'v1.1.AA',
    ];
    for (const text of bad) expect(() => key.open(text, place)).toThrow(IntegrityError);
  });

  it('has one text form only: spare bits of base64url are refused', () => {
    const key = openKey();
    const sealed = key.seal('vvv', place);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twins = [...alphabet].map((last) => sealed.slice(0, -1) + last).filter((text) => text !== sealed);
    for (const twin of twins) expect(() => key.open(twin, place)).toThrow(IntegrityError);
  });

  it('tells which version a sealed value needs', () => {
    expect(sealedVersion(openKey('org-1', 12).seal('x', place))).toBe(12);
  });
});

describe('data keys', () => {
  it('are refused when moved to another organisation or version, or altered', () => {
    const keyring = createKeyring({ current: secret }, world);
    const wrapped = keyring.createDataKey('org-1', 1);
    expect(() => keyring.openDataKey('org-2', 1, wrapped)).toThrow(/altered or moved/);
    expect(() => keyring.openDataKey('org-1', 2, wrapped)).toThrow(/altered or moved/);
    expect(() => keyring.openDataKey('org-1', 1, flipBit(wrapped, 200))).toThrow(/altered or moved/);
  });

  it('say what to set when the secret is another one', () => {
    const wrapped = createKeyring({ current: secret }, world).createDataKey('org-1', 1);
    const other = createKeyring({ current: newSecret }, world);
    expect(() => other.openDataKey('org-1', 1, wrapped)).toThrow(/SECRET_KEY_PREVIOUS/);
  });

  it('survive a rotation of the secret: old values open, rewrapping ends the need of the old secret', () => {
    const old = createKeyring({ current: secret }, world);
    const wrapped = old.createDataKey('org-1', 1);
    const sealed = old.openDataKey('org-1', 1, wrapped).seal('value', place);

    const rotating = createKeyring({ current: newSecret, previous: secret }, world);
    expect(rotating.openDataKey('org-1', 1, wrapped).open(sealed, place).toString()).toBe('value');
    const rewrapped = rotating.rewrap('org-1', 1, wrapped)!;
    expect(rotating.rewrap('org-1', 1, rewrapped)).toBeUndefined();

    const after = createKeyring({ current: newSecret }, world);
    expect(after.openDataKey('org-1', 1, rewrapped).open(sealed, place).toString()).toBe('value');
  });

  it('give every file, salt and organisation its own key', () => {
    const [one, two] = [openKey('org-1'), openKey('org-2')];
    const salt = Buffer.alloc(32, 1);
    const keys = [
      one.fileKey('a', salt),
      one.fileKey('b', salt),
      one.fileKey('a', Buffer.alloc(32, 2)),
      two.fileKey('a', salt),
    ];
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(4);
    expect(one.fileKey('a', salt)).toEqual(keys[0]);
  });

  it('are the same on every run in a fixed world', () => {
    const make = () => createKeyring({ current: secret }, fixedWorld({ start: '2026-01-01', seed: 's' }));
    expect(make().createDataKey('org-1', 1)).toBe(make().createDataKey('org-1', 1));
  });
});

describe('derived keys', () => {
  it('differ by purpose and secret, and are stable', () => {
    expect(deriveKey(secret, 'a')).toEqual(deriveKey(secret, 'a'));
    expect(deriveKey(secret, 'a')).not.toEqual(deriveKey(secret, 'b'));
    expect(deriveKey(secret, 'a')).not.toEqual(deriveKey(newSecret, 'a'));
    expect(deriveKey(secret, 'a', 64)).toHaveLength(64);
  });

  it('secrets compare by content, whatever their length', () => {
    expect(equalSecrets('abc', 'abc')).toBe(true);
    expect(equalSecrets('abc', 'abd')).toBe(false);
    expect(equalSecrets('abc', 'abcd')).toBe(false);
  });
});
