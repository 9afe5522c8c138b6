/** Writing the payment file of a decision: while paying, or once more when it was lost. */
import { writeFile } from 'node:fs/promises';
import type { Command } from '@oclif/core/command';
import type { ExpenseDecisionItem } from '@the-plugs/sdk/resources/expense_decision_items';
import type { ExpenseDecision } from '@the-plugs/sdk/resources/expense_decisions';
import { exists } from '../bulk/save.ts';
import { CliError } from '../errors.ts';
import { shellWord } from '../paging.ts';
import { type Accounts, readAccounts } from './accounts.ts';
import { DecisionCommand } from './decision-command.ts';
import { paymentCsv, paymentXml } from './payment-file.ts';
import { transfersOf } from './payments.ts';

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export abstract class PaymentCommand<T extends typeof Command> extends DecisionCommand<T> {
  /**
   * Reads the accounts, and refuses a file that is there: none is written over.
   * @throws CliError usage, file_unwritable
   */
  protected async openAccounts(accounts: string, files: readonly string[], date?: string): Promise<Accounts> {
    for (const file of files) {
      if (!/\.(xml|csv)$/i.test(file))
        throw new CliError('usage', `${file}: call it .xml for ISO 20022 pain.001, or .csv.`);
      if (await exists(file))
        throw new CliError(
          'file_unwritable',
          `${file} is there already; a payment file is never written over.`,
        );
    }
    if (date !== undefined && !day.test(date))
      throw new CliError('usage', `--execution-date ${date}: write it as 2026-11-30.`);
    return readAccounts(accounts, this.signal);
  }

  /** The transfers of claims that are paid or are to be. */
  protected async transfers(
    decision: string,
    items: readonly ExpenseDecisionItem[],
    outcome: 'ready' | 'done',
    accounts: Accounts,
  ) {
    const { plugs } = await this.session();
    const users = plugs.users.list({ limit: 200, include_deleted: true }, { signal: this.signal });
    const payees = new Map((await users.toArray({ limit: 100_000 })).map((user) => [user.id, user]));
    const paid = items.filter((item) => item.outcome === outcome);
    return transfersOf(decision, paid, payees, accounts);
  }

  /** Writes the files of a decision that was carried out. */
  protected async writePayments(
    done: ExpenseDecision,
    items: readonly ExpenseDecisionItem[],
    files: readonly string[],
    accounts: Accounts,
    date = done.finished_at!.slice(0, 10),
  ): Promise<void> {
    const transfers = await this.transfers(done.id, items, 'done', accounts);
    const batch = {
      decision: done.id,
      decidedAt: done.finished_at!,
      executionDate: date,
      payer: accounts.payer,
      transfers,
    };
    for (const file of files) {
      const text = /\.xml$/i.test(file) ? paymentXml(batch) : paymentCsv(batch);
      await writeFile(file, text, { flag: 'wx', mode: 0o600 });
      this.note(`${file}: ${transfers.length} ${transfers.length === 1 ? 'transfer' : 'transfers'}.`);
    }
  }

  /** The command that writes the file of a decision again. */
  protected rewrite(decision: string, files: readonly string[], accounts: string): string {
    return this.again(
      `expenses payments ${decision} ${files.map(shellWord).join(' ')} --accounts ${shellWord(accounts)}`,
    );
  }
}
