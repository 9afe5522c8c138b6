import { DecisionCommand, decisionArgs, decisionFlags } from '../../expenses/decision-command.ts';

export default class ExpensesPay extends DecisionCommand<typeof ExpensesPay> {
  static override summary = 'Mark approved claims as paid.';
  static override description =
    `As plugs expenses approve: claims by ids, file, stdin or filters; shown, asked, carried out, with a result for each. Only what is approved is paid, and once. Needs the scope expenses:pay, which managers do not have.`;
  static override examples = [
    'plugs expenses pay --filter currency=CHF --dry-run',
    'plugs expenses pay --filter currency=CHF --yes --json',
  ];
  static override args = decisionArgs;
  static override flags = decisionFlags;

  override run(): Promise<void> {
    return this.decide('pay', (this.args.ids ?? []) as unknown as string[]);
  }
}
