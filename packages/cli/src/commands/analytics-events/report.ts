import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { save } from '../../bulk/save.ts';
import { chartLines, chartPage } from '../../output/chart.ts';

const names = [
  'activity',
  'event_funnel',
  'contact_funnel',
  'expenses_against_budget',
  'top_industries',
] as const;

const words = names.map((name) => name.replaceAll('_', '-'));

export default class AnalyticsReport extends BulkCommand<typeof AnalyticsReport> {
  static override summary = 'Draw a report: on the terminal, or as a page that can be mailed.';
  static override description =
    `activity: events by day. event-funnel: people from registration to the door. contact-funnel: from target to plug. expenses-against-budget: of each event, in its currency. top-industries: where the contacts are.

On a terminal the report is a bar chart; in a pipe it is rows. --html writes one self-contained page: chart and numbers, no script, no network.`;
  static override examples = [
    'plugs analytics report contact-funnel',
    'plugs analytics report activity --from 2026-01-01T00:00:00Z --to 2027-01-01T00:00:00Z',
    'plugs analytics report expenses-against-budget --html budget.html',
    'plugs analytics report top-industries --limit 10 --format csv',
  ];
  static override args = {
    report: Args.string({
      required: true,
      ignoreStdin: true,
      options: words,
      description: `${words.join(', ')}.`,
    }),
  };
  static override flags = {
    from: Flags.string({ helpValue: 'TIME', summary: 'Since when, ISO 8601.' }),
    to: Flags.string({ helpValue: 'TIME', summary: 'Until when, that instant not included.' }),
    limit: Flags.integer({ min: 1, max: 1000, summary: 'How many rows at most. Default 100.' }),
    html: Flags.string({ helpValue: 'FILE', summary: 'Write a page with the chart.' }),
  };

  override async run(): Promise<void> {
    const { from, to, limit, html } = this.flags;
    if (html !== undefined) await this.confirmOverwrite(html);
    const { plugs } = await this.session();
    const name = names[words.indexOf(this.args.report)]!;
    const asked = {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(limit !== undefined && { limit }),
    };
    const report = await plugs.analytics_events.report(name, asked, { signal: this.signal });
    if (html !== undefined) {
      await save(html, [Buffer.from(chartPage(report))] as never, { signal: this.signal });
      this.note(`Written to ${html}.`);
      return;
    }
    if (this.printer.isJson || this.flags.query) return this.printer.data(report);
    if (report.rows.length === 0) this.note('There is nothing to report.');
    if (this.printer.format === 'table') {
      const lines = chartLines(report, process.stdout);
      return this.printer.raw(`${[report.title, '', ...lines].join('\n')}\n`);
    }
    const writer = this.printer.rows(['label', ...report.measures]);
    const row = ({ label, values }: (typeof report.rows)[number]) => ({
      label,
      ...Object.fromEntries(report.measures.map((measure, i) => [measure, values[i] ?? null])),
    });
    await writer.write(report.rows.map(row));
    await writer.end();
  }
}
