import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodable, encodeText, TextReader, UndecodableError } from './encoding.ts';

const encodings = ['utf-8', 'utf-16le', 'utf-16be'] as const;

function readAll(
  bytes: Uint8Array,
  encoding: (typeof encodings)[number] | 'windows-1252',
  size: number,
): string {
  const reader = new TextReader(encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += reader.read(bytes.subarray(at, at + size));
  reader.end();
  return text;
}

describe('encodings', () => {
  test('any text survives, cut anywhere', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...encodings),
        fc.integer({ min: 1, max: 7 }),
        (text, encoding, size) => {
          fc.pre(!text.startsWith('\ufeff'));
          expect(readAll(encodeText(text, encoding), encoding, size)).toBe(text);
        },
      ),
    );
  });

  test('windows-1252 gives back every byte', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(encodeText(readAll(bytes, 'windows-1252', 10), 'windows-1252')).toEqual(Buffer.from(bytes));
    expect(encodable('é€😀', 'windows-1252')).toBe('é€\\u{1f600}');
  });

  test.each(encodings)('a byte order mark of %s is dropped at the start only', (encoding) => {
    expect(readAll(encodeText('\ufeffa\ufeff', encoding), encoding, 1)).toBe('a\ufeff');
  });

  test.each([1, 3, 100])('a bad byte is named with its offset, in pieces of %i', (size) => {
    const bytes = Buffer.concat([Buffer.from('aé😀\nb'), Buffer.from([0xff]), Buffer.from('c')]);
    expect(() => readAll(bytes, 'utf-8', size)).toThrow(
      expect.objectContaining({ name: 'UndecodableError', offset: 9, byte: 0xff }),
    );
  });

  test('a character cut in half by the end of the file is an error', () => {
    expect(() => readAll(Buffer.from('aé').subarray(0, 2), 'utf-8', 10)).toThrow(UndecodableError);
    expect(() => readAll(Buffer.from([0x61, 0, 0x62]), 'utf-16le', 10)).toThrow(UndecodableError);
    expect(() => readAll(Buffer.from([0x3d, 0xd8]), 'utf-16le', 10)).toThrow(UndecodableError);
  });
});
