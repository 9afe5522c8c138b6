import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('the examples of RFC 8785', () => {
  const literals = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(literals)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
  const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  const sorted = [...canonicalJson(names).matchAll(/:(\d)/g)].map(([, value]) => Number(value));
  expect(sorted).toEqual([2, 4, 6, 7, 1, 5, 3]);
  expect(canonicalJson([-0, {}, []])).toBe('[0,{},[]]');
});

test.each([[undefined], [Number.NaN], [{ a: [undefined] }], [1n]])('%s is refused', (value) =>
  expect(() => canonicalJson(value)).toThrow(TypeError),
);
