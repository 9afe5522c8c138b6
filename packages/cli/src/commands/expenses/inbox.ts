import * as Flags from '@oclif/core/flags';
import { BulkCommand } from '../../bulk/bulk-command.ts';

const columns = ['id', 'expense_date', 'title', 'amount', 'currency', 'level', 'warnings', 'refused'];

export default class ExpensesInbox extends BulkCommand<typeof ExpensesInbox> {
  static override summary = 'List the claims that wait for you.';
  static override description =
    `Pending claims that you may approve now, the oldest first: at which level of the policy you are asked, what deserves a look, and why one cannot be approved where a rule forbids it. --json has the whole claims.

plugs expenses review walks through them; --fields id pipes them into plugs expenses approve.`;
  static override examples = [
    'plugs expenses inbox',
    'plugs expenses inbox --fields id --quiet | plugs expenses approve - --dry-run',
  ];
  static override flags = {
    limit: Flags.integer({
      min: 1,
      max: 10_000,
      default: 200,
      helpValue: 'N',
      summary: 'Claims at most. Default: 200.',
    }),
  };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const list = plugs.expenses.inbox({ limit: 200 }, { signal: this.signal });
    const items = await list.toArray({ limit: this.flags.limit });
    if (this.printer.isJson || this.flags.query) return this.printer.data({ items, next_cursor: null });
    const writer = this.printer.rows(columns);
    await writer.write(
      items.map(({ expense, level, warnings, refused }) => ({
        ...expense,
        level,
        warnings: warnings.map(({ message }) => message).join(' '),
        refused,
      })),
    );
    await writer.end();
    if (items.length === 0) this.note('No claim waits for you.');
  }
}
