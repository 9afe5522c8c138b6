import * as Args from '@oclif/core/args';
import { CliError } from '../../errors.ts';
import { PaymentCommand } from '../../expenses/payment-command.ts';
import { accountsFlag, dateFlag } from '../../expenses/payment-flags.ts';

export default class ExpensesPayments extends PaymentCommand<typeof ExpensesPayments> {
  static override summary = 'Write the payment file of a decision to pay.';
  static override description =
    'For a decision that plugs apply has carried out, or whose file was lost. The same decision gives the same transfers under the same ids, so that a bank which had the file before does not take it twice. A file that is there is not written over.';
  static override examples = [
    'plugs expense-decisions list --decision pay',
    'plugs expenses payments 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 november.xml --accounts accounts.csv',
  ];
  static override args = {
    decision: Args.string({ required: true, ignoreStdin: true, description: 'The decision by its id.' }),
    files: Args.string({
      name: 'files',
      required: true,
      multiple: true,
      ignoreStdin: true,
      description: 'Files to write: .xml is pain.001.001.09, .csv is CSV.',
    }),
  };
  static override flags = { accounts: accountsFlag({ required: true }), 'execution-date': dateFlag };

  override async run(): Promise<void> {
    const { accounts: path, 'execution-date': date } = this.flags;
    const files = this.args.files as unknown as string[];
    const accounts = await this.openAccounts(path!, files, date);
    const { plugs } = await this.session();
    const decision = await plugs.expense_decisions.get(this.args.decision, {}, { signal: this.signal });
    if (decision.decision !== 'pay' || decision.state !== 'completed')
      throw new CliError(
        'usage',
        `The decision is to ${decision.decision} and ${decision.state}; only a payment that is completed has a file.`,
        {
          next: [this.again('expense-decisions list --decision pay --state completed')],
        },
      );
    await this.writePayments(decision, await this.items(decision.id), files, accounts, date);
  }
}
