import * as Flags from '@oclif/core/flags';
import type { AnalyticsReport } from '@the-plugs/sdk/resources/analytics_events';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { save } from '../../bulk/save.ts';
import { CliError } from '../../errors.ts';
import { chartPage } from '../../output/chart.ts';

const groups = ['person', 'category', 'event', 'month', 'currency'] as const;
const measures = ['claimed', 'pending', 'rejected', 'granted', 'paid'] as const;
const columns = ['label', 'currency', 'claims', ...measures];

export default class ExpensesReport extends BulkCommand<typeof ExpensesReport> {
  static override summary = 'Sum up claims by person, category, event, month or currency.';
  static override description =
    `A row for each group and currency, since sums of different currencies mean nothing; every sum is exact. claimed is all of it; pending, rejected and granted are its parts, where granted may be less than was claimed; paid is the part of granted that is paid.

A table on a terminal, --format csv for a spreadsheet; --html writes one self-contained page with charts: no script, no network.`;
  static override examples = [
    'plugs expenses report --by person',
    'plugs expenses report --by month --from 2026-01-01 --to 2027-01-01 --format csv',
    'plugs expenses report --by category --html categories.html',
  ];
  static override flags = {
    by: Flags.option({ options: groups, default: 'person' as const })({
      helpValue: groups.join('|'),
      summary: 'What a row is about. Default: person.',
    }),
    from: Flags.string({ helpValue: 'TIME', summary: 'Claims spent from here on: a day, or ISO 8601.' }),
    to: Flags.string({ helpValue: 'TIME', summary: 'Until when, that instant not included.' }),
    html: Flags.string({ helpValue: 'FILE', summary: 'Write a page with charts.' }),
  };

  override async run(): Promise<void> {
    const { by, from, to, html } = this.flags;
    if (html !== undefined) await this.confirmOverwrite(html);
    const { plugs } = await this.session();
    const span = {
      ...(from === undefined ? {} : { from: instant('from', from) }),
      ...(to === undefined ? {} : { to: instant('to', to) }),
    };
    const report = await plugs.expenses.report({ by, ...span }, { signal: this.signal });
    if (html !== undefined) {
      const rows = report.rows.map((row) => ({
        label: `${row.label} (${row.currency})`,
        values: measures.map((measure) => row[measure]),
      }));
      const drawn = {
        ...report,
        name: by,
        title: `Expenses by ${by}`,
        chart: 'bars',
        measures: [...measures],
        rows,
      };
      await save(html, [Buffer.from(chartPage(drawn as AnalyticsReport))] as never, { signal: this.signal });
      return this.note(`Written to ${html}.`);
    }
    if (this.printer.isJson || this.flags.query) return this.printer.data(report);
    const writer = this.printer.rows(columns);
    await writer.write(report.rows.map(({ key: _, ...row }) => row));
    await writer.end();
    if (report.rows.length === 0) this.note('There is nothing to report.');
  }
}

function instant(flag: string, given: string): string {
  const time = new Date(given);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  throw new CliError('usage', `--${flag} ${given}: write it as 2026-01-31, or in ISO 8601.`);
}
