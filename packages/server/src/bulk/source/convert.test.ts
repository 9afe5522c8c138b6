import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../../../openapi/generate/validator-runtime.js';
import type { ColumnShape } from '../../generated/resources.ts';
import { compileConvert } from './convert.ts';
import { parseDate, parseDateAs } from './dates.ts';
import { compilePattern } from './pattern.ts';
import { Refusal } from './refusal.ts';
import { compileTransforms } from './transform.ts';
import type { Styles, Transform } from './types.ts';

const styles: Styles = { decimal: 'point', date_style: 'iso', zone: 'UTC' };

const converter = (column: ColumnShape, { zone, ...how } = styles) => {
  const convert = compileConvert(column, how);
  return (text: string) => convert(text, zone);
};
const text = (more: Partial<ColumnShape>): ColumnShape => ({
  name: 'x',
  kind: 'string',
  nullable: true,
  writable: true,
  ...more,
});

describe('columns agree with the validators of the contract', () => {
  const ajv = new Ajv2020({ formats });
  const cases: readonly [string, ColumnShape, object][] = [
    ['e-mail', text({ format: 'email', maxLength: 20 }), { type: 'string', format: 'email', maxLength: 20 }],
    [
      'URL',
      text({ format: 'uri', pattern: '^https?://' }),
      { type: 'string', format: 'uri', pattern: '^https?://' },
    ],
    ['telephone', text({ format: 'phone' }), { type: 'string', format: 'phone' }],
    ['lengths', text({ minLength: 2, maxLength: 4 }), { type: 'string', minLength: 2, maxLength: 4 }],
    ['words', text({ enum: ['a', 'bc'] }), { type: 'string', enum: ['a', 'bc'] }],
    [
      'integers',
      { ...text({ minimum: -5, maximum: 50 }), kind: 'integer' },
      { type: 'integer', minimum: -5, maximum: 50 },
    ],
  ];
  const samples = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
    fc.emailAddress(),
    fc.webUrl(),
    fc.constantFrom(
      'a',
      'bc',
      '😀😀',
      '😀😀😀😀',
      '😀',
      'a@b',
      'a@b.co',
      'https://',
      'http://x',
      'x@é.de',
      '+1 (408) 505-1578',
      'none',
      '1\u0007',
      '1'.repeat(65),
      'javascript:1',
    ),
    fc.integer({ min: -100, max: 100 }).map(String),
  );
  test.each(cases)('%s', (_, column, schema) => {
    const convert = converter(column);
    const validate = ajv.compile(schema);
    fc.assert(
      fc.property(samples, (raw) => {
        fc.pre(raw.trim() === raw && raw !== '');
        const value = convert(raw);
        if (!(value instanceof Refusal)) expect(validate(value)).toBe(true);
        else if (column.kind === 'string') expect(validate(raw)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('JSON is an object without characters that no database keeps', () => {
    const json = converter({ ...text({}), kind: 'json' });
    expect(json(' {"a": 1.10, "b": "\\ud83d\\ude00"} ')).toBe('{"a": 1.10, "b": "\\ud83d\\ude00"}');
    for (const wrong of ['[]', 'null', '{', '{"a":"\\u0000"}', '{"a":["\\ud800"]}'])
      expect(json(wrong)).toBeInstanceOf(Refusal);
  });

  test('decimals keep every digit', () => {
    const point = converter({ ...text({}), kind: 'decimal' });
    const comma = converter({ ...text({}), kind: 'decimal' }, { ...styles, decimal: 'comma' });
    expect(point('12345678901.1234')).toBe('12345678901.1234');
    expect(['-0.00', '.5', '+1', '-007'].map(point)).toEqual(['0', '0.5', '1', '-7']);
    expect(comma('1,50')).toBe('1.5');
    for (const wrong of ['123456789012', '0.12345', '1,5', '1e5', '.', '', '1.2.3', 'NaN'])
      expect(point(wrong)).toBeInstanceOf(Refusal);
  });
});

describe('dates', () => {
  const good: readonly [string, Styles['date_style'], string, string][] = [
    ['2026-01-02T03:04:05.678Z', 'iso', 'UTC', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02T03:04:05.678912+02:30', 'iso', 'UTC', '2026-01-02T00:34:05.678Z'],
    ['1948-12-08 00:00:00.000', 'iso', 'UTC', '1948-12-08T00:00:00.000Z'],
    ['2026-01-02', 'iso', 'UTC', '2026-01-02T00:00:00.000Z'],
    ['2026-07-02 12:00', 'iso', 'Europe/Berlin', '2026-07-02T10:00:00.000Z'],
    ['3/4/2026', 'dmy', 'UTC', '2026-04-03T00:00:00.000Z'],
    ['3.4.2026 17:05', 'dmy', 'UTC', '2026-04-03T17:05:00.000Z'],
    ['3/4/2026 5:05 PM', 'mdy', 'UTC', '2026-03-04T17:05:00.000Z'],
    ['2026/4/3', 'ymd', 'UTC', '2026-04-03T00:00:00.000Z'],
    ['3 Dec 2017', 'iso', 'UTC', '2017-12-03T00:00:00.000Z'],
    ['29-Feb-2024', 'iso', 'UTC', '2024-02-29T00:00:00.000Z'],
  ];
  test.each(good)('%s as %s in %s', (written, style, zone, instant) => {
    expect(parseDate(written, style, zone)).toBe(instant);
  });

  const bad: readonly [string, Styles['date_style'], string][] = [
    ['2026-02-30', 'iso', 'UTC'],
    ['2026-02-30T00:00:00.000Z', 'iso', 'UTC'],
    ['31/04/2026', 'dmy', 'UTC'],
    ['04/13/2026', 'dmy', 'UTC'],
    ['3/4/2026', 'iso', 'UTC'],
    ['3/4/26', 'dmy', 'UTC'],
    ['2026-03-29 02:30', 'iso', 'Europe/Berlin'],
    ['2026-01-02T25:00:00Z', 'iso', 'UTC'],
    ['9999-12-31T23:59:59-01:00', 'iso', 'UTC'],
    ['soon', 'iso', 'UTC'],
  ];
  test.each(bad)('%s as %s in %s is refused', (written, style, zone) => {
    expect(parseDate(written, style, zone)).toBeNull();
  });

  test('any instant survives, in any zone', () => {
    const instants = fc.date({
      min: new Date('0002-01-01'),
      max: new Date('9998-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        expect(parseDate(date.toISOString(), 'iso', 'Asia/Tokyo')).toBe(date.toISOString());
      }),
    );
  });

  test('a stated format', () => {
    expect(parseDateAs('3 Dec 17', 'd MMM yy', 'UTC')).toBe('2017-12-03T00:00:00.000Z');
    expect(parseDateAs('20140102', 'yyyyMMdd', 'UTC')).toBe('2014-01-02T00:00:00.000Z');
    expect(parseDateAs('3/4/2026', 'd MMM yy', 'UTC')).toBeNull();
  });
});

describe('transforms', () => {
  const cases: readonly [Transform, string, string | null][] = [
    [{ do: 'trim' }, '  a ', 'a'],
    [{ do: 'title' }, "jean-luc o'NEIL d’arc ÉVA", "Jean-Luc O'neil D’arc Éva"],
    [{ do: 'phone' }, '+1 (408) 505-1578', '+14085051578'],
    [{ do: 'phone' }, '0044 20 7946 0018 ext. 12', '+442079460018x12'],
    [{ do: 'phone' }, '(206) 555-9857', '2065559857'],
    [{ do: 'strip', characters: '()😀' }, '(a😀)', 'a'],
    [{ do: 'replace', pattern: '^https?://', with: '' }, 'https://x', 'x'],
    [{ do: 'replace', pattern: 'x', with: '' }, 'x'.repeat(2_001), null],
    [{ do: 'split', by: ';', take: 2 }, 'a; b ;c', 'b'],
    [{ do: 'split', by: ';', take: -1 }, 'a;b;c', 'c'],
    [{ do: 'split', by: ';', take: 9 }, 'a', ''],
    [{ do: 'number', decimal: 'point' }, '$1,140.00', '1140.00'],
    [{ do: 'number', decimal: 'point' }, '-$9.09', '-9.09'],
    [{ do: 'number', decimal: 'point' }, "(CHF 1'234.5)", '-1234.5'],
    [{ do: 'number', decimal: 'comma' }, '1.234.567,89 €', '1234567.89'],
    [{ do: 'number', decimal: 'comma' }, '1 234,5', '1234.5'],
    [{ do: 'number', decimal: 'point' }, '1,23,4', null],
    [{ do: 'number', decimal: 'point' }, 'n/a', null],
    [{ do: 'default', value: 'd' }, '', 'd'],
    [{ do: 'date', format: 'd/M/yy' }, ' 1/2/26 ', '2026-02-01T00:00:00.000Z'],
    [{ do: 'date', format: 'd/M/yy', zone: 'Asia/Tokyo' }, '1/2/26', '2026-01-31T15:00:00.000Z'],
  ];
  test.each(cases)('%j on %j', (transform, given, wanted) => {
    const result = compileTransforms([transform])!(given, styles.zone);
    if (wanted === null) expect(result).toBeInstanceOf(Refusal);
    else expect(result).toBe(wanted);
  });

  test.each(['(a+)+$', '(a|a)*b', 'a*a*b', '(?=a)b', '(a)\\1', 'a{1000}', '[', 'x'.repeat(201), 'a+(b|c+)'])(
    'the pattern %s is refused',
    (pattern) => {
      expect(compilePattern(pattern)).toBeTypeOf('string');
    },
  );

  test.each(['^\\s+|\\s+$', '[^0-9]+', '(?:Mr|Mrs)\\. ', 'a{1,3}', '\\d{2}-\\d{2}', '\\(.*'])(
    'the pattern %s is allowed',
    (pattern) => {
      expect(compilePattern(pattern)).toBeInstanceOf(RegExp);
    },
  );
});
