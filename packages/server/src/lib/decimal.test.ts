import { expect, test } from 'vitest';
import { canonicalDecimal, fromUnits, toUnits } from './decimal.ts';

test.each([
  ['12.50', '12.5'],
  ['12.5000', '12.5'],
  ['007', '7'],
  ['100', '100'],
  ['-0.00', '0'],
  ['0', '0'],
  ['+1', '1'],
  ['-.50', '-0.5'],
  ['0.0001', '0.0001'],
  ['99999999999.9999', '99999999999.9999'],
  [12.5, '12.5'],
  [-99999999999.9999, '-99999999999.9999'],
  [0.0001, '0.0001'],
])('%s is %s', (given, form) => expect(canonicalDecimal(given)).toBe(form));

test.each(['0', '0.0001', '-0.5', '12.34', '-99999999999.9999'])('%s is so many units', (decimal) =>
  expect(fromUnits(toUnits(decimal))).toBe(decimal),
);
