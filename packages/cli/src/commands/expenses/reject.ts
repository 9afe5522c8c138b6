import { DecisionCommand, decisionArgs, decisionFlags } from '../../expenses/decision-command.ts';

export default class ExpensesReject extends DecisionCommand<typeof ExpensesReject> {
  static override summary = 'Reject claims, with a reason that the claimants read.';
  static override description =
    `As plugs expenses approve: claims by ids, file, stdin or filters; shown, asked, carried out, with a result for each. The reason is for all of them; a file may have one of its own in the column reason. A rejected claim can be corrected and handed in again with plugs expenses resubmit.`;
  static override examples = [
    'plugs expenses reject 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --reason "The receipt is missing"',
    'plugs expenses reject --filter merchant=Casino --reason "Not for work" --dry-run',
    'plugs expenses reject --file rejects.csv --yes',
  ];
  static override args = decisionArgs;
  static override flags = decisionFlags;

  override run(): Promise<void> {
    return this.decide('reject', (this.args.ids ?? []) as unknown as string[]);
  }
}
