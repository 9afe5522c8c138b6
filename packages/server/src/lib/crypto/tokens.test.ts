import { describe, expect, it } from 'vitest';
import { realWorld } from '../world.ts';
import { formatToken, hashToken, randomToken, readToken, type TokenKind } from './tokens.ts';

const world = realWorld();
const isToken = (text: string, kind: TokenKind) => readToken(text, kind) !== undefined;

describe('tokens', () => {
  it('have a prefix, a fixed length and 256 random bits', () => {
    const tokens = Array.from({ length: 1_000 }, () => randomToken('st', world));
    expect(new Set(tokens).size).toBe(1_000);
    expect(tokens.every((token) => /^plugs_st_[0-9A-Za-z]{49}$/.test(token))).toBe(true);
    expect(tokens.every((token) => isToken(token, 'st'))).toBe(true);
  });

  it('give back any content', () => {
    for (const length of [20, 32, 52]) {
      for (const byte of [0, 1, 255]) {
        const content = Buffer.alloc(length, byte);
        expect(readToken(formatToken('rt', content), 'rt', length)).toEqual(content);
      }
    }
  });

  it('betray every single wrong character', () => {
    const token = randomToken('st', world);
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'x' ? 'y' : 'x';
      expect(isToken(token.slice(0, at) + other + token.slice(at + 1), 'st')).toBe(false);
    }
  });

  it('are refused as another kind, cut, or with anything around them', () => {
    const token = randomToken('st', world);
    expect(isToken(token, 'rt')).toBe(false);
    for (const bad of ['', token.slice(1), token.slice(0, -1), `${token}\n`, ` ${token}`, `${token}0`]) {
      expect(isToken(bad, 'st')).toBe(false);
    }
  });

  it('are kept as SHA-256', () => {
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
