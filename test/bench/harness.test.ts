import { expect, test } from 'vitest';
import { type Bench, measure, type Side } from './harness.ts';
import { program } from './measure.ts';
import { page } from './report.ts';

const order: string[] = [];

/** A side whose runs find the given values, one a round. */
function side(label: string, values: number[]): Side {
  let round = 0;
  return {
    label,
    run: async () => {
      order.push(label);
      return { value: values[round++]!, peak_mib: 100 + round };
    },
  };
}

const pair = (target: Bench['target']): Bench => ({
  name: 'import.sqlite',
  about: 'One row.',
  target,
  subject: side('plugs', [3, 8, 4]),
  limit: side('tool', [2, 4, 4]),
});

test('what counts is the median of the ratios within a round, and the sides take turns to begin', async () => {
  const result = await measure(pair({ atMost: 1.5 }));
  expect(result.sides[0]).toEqual({
    label: 'plugs',
    median: 4,
    ratio: 1.5,
    lowest: 1,
    highest: 2,
    peak_mib: 103,
  });
  expect(result.sides[1]).toMatchObject({ label: 'tool', ratio: 1 });
  expect(result.met).toBe(true);
  expect(order).toEqual(['tool', 'plugs', 'plugs', 'tool', 'tool', 'plugs']);
});

test('a target from below is met from above', async () => {
  expect((await measure(pair({ atLeast: 1.6 }))).met).toBe(false);
});

test('the page names the promise, the ratio and the machine', async () => {
  const result = await measure(pair({ atMost: 1.2 }));
  const text = page([{ ...result, measured: { date: '2026-01-02', machine: '2 × Abacus', node: '24' } }]);
  expect(text).toContain('| [import.sqlite](#importsqlite) | ≤ 1.2 × | 1.5 × | **missed** |');
  expect(text).toContain('| plugs | 4 s | 1.5 × (1–2) | 103 MiB |');
  expect(text).toContain('2 × Abacus');
});

test('the page says why a target is missed, for as long as it is', async () => {
  const measured = { date: '2026-01-02', machine: '2 × Abacus', node: '24' };
  const pageOf = async (atMost: number) =>
    page([{ ...(await measure({ ...pair({ atMost }), reason: 'It is slow.' })), measured }]);
  expect(await pageOf(1.2)).toContain('Why: It is slow.');
  expect(await pageOf(1.8)).not.toContain('Why:');
});

test.skipIf(process.platform !== 'linux')('a program is measured with what it started', async () => {
  const hungry = 'const it = Buffer.alloc(80 << 20, 1); setTimeout(() => it.length, 200)';
  const parent = `require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(hungry)}])`;
  const measured = await program(process.execPath, ['-e', `${parent}; console.log('done')`]);
  expect(measured.stdout).toBe('done\n');
  expect(measured.peak_mib).toBeGreaterThan(100);
});

test('a program that fails says how', async () => {
  const failing = program(process.execPath, ['-e', "console.error('no luck'); process.exit(3)"]);
  await expect(failing).rejects.toThrow(/ended with 3:\nno luck/);
});
