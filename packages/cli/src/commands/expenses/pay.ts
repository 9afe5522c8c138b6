import * as Flags from '@oclif/core/flags';
import type { ExpenseDecisionItem } from '@the-plugs/sdk/resources/expense_decision_items';
import type { ExpenseDecision } from '@the-plugs/sdk/resources/expense_decisions';
import type { Accounts } from '../../expenses/accounts.ts';
import { decisionArgs, decisionFlags } from '../../expenses/decision-command.ts';
import { PaymentCommand } from '../../expenses/payment-command.ts';
import { accountsFlag, dateFlag } from '../../expenses/payment-flags.ts';

export default class ExpensesPay extends PaymentCommand<typeof ExpensesPay> {
  static override summary = 'Pay approved claims, and write the payment file for the bank.';
  static override description =
    `As plugs expenses approve: claims by ids, file, stdin or filters; shown, asked, carried out, with a result for each. Only what is approved is paid, and once. Needs the scope expenses:pay, which managers do not have.

--payments writes what the bank takes: a transfer for each person and currency, as ISO 20022 pain.001.001.09 (.xml) or as CSV. The accounts come from a file of your own with the columns person (e-mail or id), name, iban or account_number, and bic; the person "payer" is who pays. Nothing is paid when somebody has no account there. A claim is in one payment file and never in a second, and no file is written over. If it is lost, plugs expenses payments writes the same one again, under the same ids, which a bank does not take twice.`;
  static override examples = [
    'plugs expenses pay --filter currency=CHF --dry-run',
    'plugs expenses pay --filter currency=EUR --payments november.xml --accounts accounts.csv',
    'plugs expenses pay --file approved.csv --yes --json',
  ];
  static override args = decisionArgs;
  static override flags = {
    ...decisionFlags,
    payments: Flags.string({
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
      dependsOn: ['accounts'],
      exclusive: ['plan'],
      summary: 'Write the transfers: .xml is pain.001.001.09, .csv is CSV. May be repeated.',
    }),
    accounts: accountsFlag({ dependsOn: ['payments'] }),
    'execution-date': dateFlag,
  };

  #accounts: Accounts | undefined;

  override async run(): Promise<void> {
    const { payments, accounts, 'execution-date': date } = this.flags;
    if (payments && accounts) this.#accounts = await this.openAccounts(accounts, payments, date);
    return this.decide('pay', (this.args.ids ?? []) as unknown as string[]);
  }

  /** Before anything is paid, everybody has an account. */
  protected override async planned(
    plan: ExpenseDecision,
    items: readonly ExpenseDecisionItem[],
  ): Promise<void> {
    if (this.#accounts) await this.transfers(plan.id, items, 'ready', this.#accounts);
  }

  protected override async decided(
    done: ExpenseDecision,
    items: readonly ExpenseDecisionItem[],
  ): Promise<void> {
    const { payments = [], accounts = '', 'execution-date': date } = this.flags;
    if (!this.#accounts || done.counts.done === 0) return;
    try {
      await this.writePayments(done, items, payments, this.#accounts, date);
    } catch (error) {
      this.tellNext([['They are paid; write the file again:', this.rewrite(done.id, payments, accounts)]]);
      throw error;
    }
  }
}
