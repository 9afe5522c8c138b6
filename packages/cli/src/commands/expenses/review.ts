import type { ExpenseInboxItem } from '@the-plugs/sdk/resources/expenses';
import { openInBrowser } from '../../browser.ts';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { CliError } from '../../errors.ts';
import { claimLines, Decisions } from '../../expenses/review.ts';
import { isInteractive } from '../../output/terminal.ts';

export default class ExpensesReview extends BulkCommand<typeof ExpensesReview> {
  static override summary = 'Walk through the claims that wait for you, one by one.';
  static override description =
    `Shows each claim with what deserves a look, and asks: approve, approve less, reject with a reason, skip, open the receipt, undo the last decision, or stop. A decision is sent when the next one is made, or when you stop; until then it can be undone. Ctrl-C leaves the last one unsent, and says so.

For many at once, or without a terminal: plugs expenses approve and reject.`;
  static override examples = ['plugs expenses review', 'plugs expenses inbox'];

  override async run(): Promise<void> {
    if (!isInteractive())
      throw new CliError('needs_terminal', 'A review needs a terminal to ask on.', {
        next: [this.again('expenses inbox'), 'plugs expenses approve --help'],
      });
    const { plugs } = await this.session();
    const decisions = new Decisions(plugs.expenses, this.signal, (message) => this.note(message));
    const list: ExpenseInboxItem[] = [];
    const claims = plugs.expenses.inbox({ limit: 50 }, { signal: this.signal })[Symbol.asyncIterator]();
    try {
      for (let at = 0; ; ) {
        const next = at === list.length ? await claims.next() : undefined;
        if (next?.done === false) list.push(next.value);
        const item = list[at];
        const step = item ? await this.#ask(item, decisions) : await this.#last(decisions);
        if (step === 'stop') break;
        if (step === 'back') at = list.findIndex(({ expense }) => expense.id === decisions.undone);
        else at += 1;
      }
    } catch (error) {
      if (decisions.held) this.note('The last decision was not sent.');
      throw error;
    }
    await decisions.send();
    if (list.length === 0) this.note('No claim waits for you.');
    await this.printer.data(decisions.counts);
  }

  /** Asks about one claim until there is an answer. */
  async #ask(item: ExpenseInboxItem, decisions: Decisions): Promise<'next' | 'back' | 'stop'> {
    const { select } = await import('@inquirer/prompts');
    const { expense, refused } = item;
    for (const line of claimLines(item)) this.note(line);
    for (;;) {
      const choices = [
        ...(refused === null
          ? [
              { name: 'Approve', value: 'approve' },
              ...(expense.amount.startsWith('-') ? [] : [{ name: 'Approve less', value: 'less' }]),
            ]
          : []),
        { name: 'Reject', value: 'reject' },
        { name: 'Skip', value: 'skip' },
        ...(expense.receipt_id || expense.receipt_url ? [{ name: 'Open the receipt', value: 'open' }] : []),
        ...(decisions.held ? [{ name: 'Undo the last decision', value: 'undo' }] : []),
        { name: 'Stop', value: 'stop' },
      ];
      const context = { output: process.stderr, signal: this.signal };
      const answer = await select({ message: 'What of it?', choices, pageSize: choices.length }, context);
      if (answer === 'open') await this.#open(item);
      else if (answer === 'stop') return 'stop';
      else if (answer === 'undo') {
        decisions.undo();
        return 'back';
      } else {
        if (answer !== 'skip') await decisions.make(expense, await this.#decision(answer));
        return 'next';
      }
    }
  }

  /** Behind the last claim its decision can be undone, too. */
  async #last(decisions: Decisions): Promise<'back' | 'stop'> {
    if (!decisions.held) return 'stop';
    const { select } = await import('@inquirer/prompts');
    const choices = [
      { name: 'Send the last decision', value: 'stop' as const },
      { name: 'Undo the last decision', value: 'back' as const },
    ];
    const context = { output: process.stderr, signal: this.signal };
    const answer = await select({ message: 'That was the last claim.', choices }, context);
    if (answer === 'back') decisions.undo();
    return answer;
  }

  async #decision(answer: string) {
    if (answer === 'approve') return { decision: 'approve' as const };
    if (answer === 'less')
      return {
        decision: 'approve' as const,
        sanctioned_amount: await this.ask('How much is granted', '--sanctioned-amount'),
      };
    return { decision: 'reject' as const, reason: await this.ask('Why, for the claimant', '--reason') };
  }

  async #open({ expense: { receipt_id, receipt_url } }: ExpenseInboxItem): Promise<void> {
    const { plugs } = await this.session();
    const url = receipt_id
      ? (await plugs.media.link(receipt_id, {}, { signal: this.signal })).url
      : receipt_url!;
    this.note(`  ${url}`);
    if (!(await openInBrowser(url))) this.note('  No program was found to open it with.');
  }
}
