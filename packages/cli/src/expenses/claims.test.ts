import { describe, expect, test } from 'vitest';
import { itemsOf, readClaims } from './claims.ts';

const [one, two] = ['01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11'];
const { signal } = new AbortController();
const nothing = { ids: [], file: undefined, filter: undefined, q: undefined };

describe('claims of a decision', () => {
  test.each([
    ['a list of ids', `${one}\n\n${two.toUpperCase()}\r\n`, [{ id: one }, { id: two }]],
    [
      'CSV with amounts and reasons, empty ones left out',
      `\ufeffTitle,ID,sanctioned_amount,reason\r\n"A, b",${one},80,"Second\nclass"\r\nC,${two},,\r\n`,
      [{ id: one, sanctioned_amount: '80', reason: 'Second\nclass' }, { id: two }],
    ],
    [
      'the results of a decision',
      `outcome\texpense_id\treason\ndone\t${one}\tFair\n`,
      [{ id: one, reason: 'Fair' }],
    ],
    ['semicolons', `id;reason\n${one};Fair\n`, [{ id: one, reason: 'Fair' }]],
  ])('%s', (_, text, items) => {
    expect(itemsOf(text, 'claims.csv')).toEqual(items);
  });

  test.each([
    ['', 'claims.csv names no claim.'],
    [`id,reason\n${one},x\nnobody,y\n`, 'claims.csv, line 3: "nobody" is not the id of a claim.'],
    [`id,reason\n${one},"x\n`, 'claims.csv is no CSV: '],
  ])('a file that cannot be meant: %j', (text, message) => {
    expect(() => itemsOf(text, 'claims.csv')).toThrow(message);
  });

  test('are named in one way, and in one only', async () => {
    const both = { ...nothing, ids: [one], filter: ['category=Rail'] };
    for (const asked of [nothing, both])
      await expect(readClaims(asked, signal)).rejects.toMatchObject({ code: 'usage' });
    expect(await readClaims({ ...nothing, filter: ['category=Rail'], q: 'x' }, signal)).toEqual({
      filters: { category: 'Rail', q: 'x' },
    });
    expect(await readClaims({ ...nothing, ids: [one] }, signal)).toEqual({ items: [{ id: one }] });
    const many = { ...nothing, ids: Array.from({ length: 10_001 }, () => one) };
    await expect(readClaims(many, signal)).rejects.toThrow('more than the 10,000');
  });
});
