import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chartLines, chartPage } from './chart.ts';

const report = {
  name: 'expenses_against_budget',
  title: 'Expenses <against> budget',
  chart: 'bars',
  from: '2027-01-01T00:00:00.000Z',
  to: null,
  measures: ['budget', 'left'],
  rows: [
    { label: 'Day & Night (CHF)', values: ['12000.5', '-3000'] },
    { label: 'Fair\u001b[2J', values: ['6000.25', null] },
  ],
} as const;

beforeEach(() => vi.stubEnv('LC_ALL', 'C.UTF-8'));
afterEach(() => vi.unstubAllEnvs());

const out = { columns: 70 } as NodeJS.WriteStream;

test('bars are as long as their values, and fit the terminal', () => {
  expect(chartLines(report, out)).toEqual([
    'Day & Night (CHF)  budget  12,000.5  █████████████████████████████████',
    '                   left      -3,000  ████████▏',
    'Fair\\u001b[2J      budget  6,000.25  ████████████████▌',
    '                   left',
  ]);
  vi.stubEnv('LC_ALL', 'C');
  expect(chartLines(report, out)[1]).toBe('                   left      -3,000  ########');
});

test('nothing to draw is no error', () => {
  const nothing = { ...report, rows: [] };
  expect(chartLines(nothing, out)).toEqual([]);
  expect(chartPage(nothing)).toContain('There is nothing to report.');
  expect(chartPage(nothing)).not.toContain('<svg');
});

test('a page stands alone, and runs nothing that stands in the data', () => {
  const html = chartPage({ ...report, rows: [{ label: '<script>alert(1)</script>', values: ['1', '2'] }] });
  expect(html).not.toMatch(/<script|https?:\/\/|\bsrc=|\burl\(/);
  expect(html).toContain('&#60;script&#62;');
  expect(chartPage(report)).toContain('<td>12,000.5</td><td>-3,000</td>');
});
