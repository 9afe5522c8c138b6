import * as Flags from '@oclif/core/flags';
import { DecisionCommand, decisionArgs, decisionFlags } from '../../expenses/decision-command.ts';

export default class ExpensesApprove extends DecisionCommand<typeof ExpensesApprove> {
  static override summary = 'Approve claims: one, or many at once.';
  static override description =
    `Claims are named by ids, a file, stdin, or the filters of plugs expenses list. The command shows how many there are, what they come to in each currency, what deserves a look and what cannot be approved and why; then it asks. --dry-run ends there; --plan keeps it in a file that plugs apply carries out, exactly as it was or not at all.

Nobody approves their own claims. Of several who decide at once one wins, and the others are told who did. Exit code 6: some were refused; 7: all were. A run that was cut off goes on where it stood and decides nothing twice.`;
  static override examples = [
    'plugs expenses approve 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --sanctioned-amount 80',
    'plugs expenses approve --filter category=Rail --filter "amount[lt]=200" --dry-run',
    'plugs expenses approve --file claims.csv --plan plan.json',
    'plugs apply plan.json --yes',
    'plugs expenses list --status pending --fields id --all --quiet | plugs expenses approve - --yes --json',
  ];
  static override args = decisionArgs;
  static override flags = {
    ...decisionFlags,
    'sanctioned-amount': Flags.string({
      helpValue: 'AMOUNT',
      summary: 'Grant this much of one claim; all of it when not given.',
    }),
  };

  override run(): Promise<void> {
    const ids = (this.args.ids ?? []) as unknown as string[];
    return this.decide('approve', ids, this.flags['sanctioned-amount']);
  }
}
