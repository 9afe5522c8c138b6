/** Reports drawn: bars on a terminal, and a page that can be mailed. */
import type { AnalyticsReport } from '@the-plugs/sdk/resources/analytics_events';
import { columnsOf, fit, isUnicode, neutralise, pad, stringWidth } from './terminal.ts';

const gap = 2;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of so many columns, to the eighth of a column where the terminal can show it. */
function bar(share: number, width: number): string {
  const whole = Math.floor(share * width);
  if (!isUnicode()) return '#'.repeat(Math.round(share * width));
  return '█'.repeat(whole) + eighths[Math.floor((share * width - whole) * 8)];
}

/** The largest of all values, however they are signed; 1 when there is none, so that it divides. */
const largest = ({ rows }: AnalyticsReport): number =>
  Math.max(...rows.flatMap(({ values }) => values.map((value) => Math.abs(Number(value ?? 0)))), 0) || 1;

const grouped = (value: string | null): string => {
  if (value === null) return '';
  const [whole = '', fraction] = value.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
};

/** Lines of a bar chart as wide as the terminal: a line for each measure of each row. */
export function chartLines(report: AnalyticsReport, out: NodeJS.WriteStream): string[] {
  const { measures, rows } = report;
  const labels = rows.map(({ label }) => neutralise(label));
  const named = measures.length > 1;
  const numbers = rows.flatMap(({ values }) => values.map(grouped));
  const labelWidth = Math.min(30, Math.max(...labels.map((label) => stringWidth(label)), 1));
  const measureWidth = named ? Math.max(...measures.map((measure) => measure.length)) + gap : 0;
  const numberWidth = Math.max(...numbers.map((text) => text.length), 1);
  const width = Math.max(10, columnsOf(out) - labelWidth - measureWidth - numberWidth - 2 * gap);
  const most = largest(report);
  return rows.flatMap(({ values }, at) =>
    measures.map((measure, i) => {
      const value = values[i] ?? null;
      const label = pad(i === 0 ? fit(labels[at]!, labelWidth) : '', labelWidth);
      const name = named ? pad(measure, measureWidth) : '';
      const drawn = bar(Math.abs(Number(value ?? 0)) / most, width);
      return `${label}  ${name}${grouped(value).padStart(numberWidth)}  ${drawn}`.trimEnd();
    }),
  );
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const colours = ['#2563eb', '#f59e0b', '#10b981', '#a855f7'];
const page = { label: 220, bar: 560, number: 140, line: 22 };

/** One page of HTML that needs nothing else: the chart as SVG, the numbers as a table, no script. */
export function chartPage(report: AnalyticsReport): string {
  const { title, measures, rows } = report;
  const most = largest(report);
  const height = rows.length * measures.length * page.line + 10;
  const bars = rows.flatMap(({ label, values }, at) =>
    measures.map((measure, i) => {
      const y = (at * measures.length + i) * page.line;
      const length = (Math.abs(Number(values[i] ?? 0)) / most) * page.bar;
      const head = i === 0 ? `<text x="0" y="${y + 15}">${escaped(label)}</text>` : '';
      const tip = `<title>${escaped(`${label}, ${measure}: ${grouped(values[i] ?? null)}`)}</title>`;
      const fill = colours[i % colours.length];
      return `${head}<rect x="${page.label}" y="${y + 3}" width="${length.toFixed(1)}" height="${page.line - 6}" fill="${fill}">${tip}</rect><text x="${(page.label + length + 6).toFixed(1)}" y="${y + 15}">${grouped(values[i] ?? null)}</text>`;
    }),
  );
  const legend = measures
    .map((measure, i) => `<span style="color:${colours[i % colours.length]}">■</span> ${escaped(measure)}`)
    .join(' &#160; ');
  const cells = rows.map(
    ({ label, values }) =>
      `<tr><th scope="row">${escaped(label)}</th>${values.map((value) => `<td>${grouped(value)}</td>`).join('')}</tr>`,
  );
  const drawn =
    rows.length === 0
      ? '<p>There is nothing to report.</p>'
      : `<svg viewBox="0 0 ${page.label + page.bar + page.number} ${height}" role="img" aria-label="${escaped(title)}">${bars.join('')}</svg>`;
  const span = [report.from && `from ${report.from}`, report.to && `until ${report.to}`].filter(Boolean);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1f2937; background: #fff }
svg { width: 100%; height: auto; font: 13px system-ui, sans-serif; fill: currentColor }
table { border-collapse: collapse; margin-top: 2rem }
th, td { padding: .25rem .75rem; border-bottom: 1px solid #e5e7eb; text-align: right }
th:first-child { text-align: left; font-weight: normal }
p { color: #6b7280 }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(span.join(' ') || 'All times')}. ${legend}</p>
${drawn}
<table>
<thead><tr><th></th>${measures.map((measure) => `<th scope="col">${escaped(measure)}</th>`).join('')}</tr></thead>
<tbody>${cells.join('\n')}</tbody>
</table>
</body>
</html>
`;
}
