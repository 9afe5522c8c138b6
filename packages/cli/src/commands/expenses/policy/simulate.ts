import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BulkCommand } from '../../../bulk/bulk-command.ts';
import { amount } from '../../../bulk/report.ts';
import { CliError } from '../../../errors.ts';
import { readPolicy } from '../../../expenses/policy-file.ts';

export default class ExpensesPolicySimulate extends BulkCommand<typeof ExpensesPolicySimulate> {
  static override summary = 'Replay claims under a policy, and tell what would have changed.';
  static override description =
    `Judges every claim of a time under the policy of a file, or the one that holds: claims that were approved without somebody whom it asks, or against one of its rules, and what they come to. Roles and managers are those of when each claim was approved, as far as the audit goes back; addresses are those of today. Changes nothing.

On stdout a row for each claim that would have been treated otherwise; on stderr how many each level and rule finds. --json has both.`;
  static override examples = [
    'plugs expenses policy simulate policy.yaml --since 2026-01-01',
    'plugs expenses policy simulate --since 2017-01-01 --until 2018-01-01 --format csv',
    'plugs expenses policy simulate policy.yaml --since 2026-01-01 --json | jq .rules',
  ];
  static override args = {
    file: Args.string({
      ignoreStdin: true,
      description: 'YAML or JSON; - is stdin. Default: the policy that holds.',
    }),
  };
  static override flags = {
    since: Flags.string({
      required: true,
      helpValue: 'TIME',
      summary: 'Claims spent from here on: a day, or ISO 8601.',
    }),
    until: Flags.string({ helpValue: 'TIME', summary: 'Until when, that instant not included.' }),
    limit: Flags.integer({
      min: 1,
      max: 1000,
      helpValue: 'N',
      summary: 'Claims told one by one at most. Default: 200.',
    }),
  };

  override async run(): Promise<void> {
    const { since, until, limit } = this.flags;
    const { file } = this.args;
    const { plugs } = await this.session();
    const replayed = await plugs.expense_policies.simulate(
      {
        since: instant('since', since),
        ...(until === undefined ? {} : { until: instant('until', until) }),
        ...(limit === undefined ? {} : { limit }),
        ...(file === undefined ? {} : { document: await readPolicy(file, this.signal) }),
      },
      { signal: this.signal },
    );
    if (this.printer.isJson || this.flags.query) return this.printer.data(replayed);
    const writer = this.printer.rows([
      'expense_id',
      'expense_date',
      'status',
      'amount',
      'currency',
      'outcome',
      'reasons',
    ]);
    await writer.write(
      replayed.changes.map(({ reasons, ...change }) => ({ ...change, reasons: reasons.join(' ') })),
    );
    await writer.end();
    this.note(
      `${amount(replayed.changed)} of ${amount(replayed.claims)} claims would have been treated otherwise.`,
    );
    for (const { rule, effect, claims, sums } of replayed.rules)
      this.note(
        `  ${rule} (${effect}): ${amount(claims)}, ${sums.map((sum) => `${sum.amount} ${sum.currency}`).join(', ')}`,
      );
  }
}

function instant(flag: string, given: string): string {
  const time = new Date(given);
  if (Number.isNaN(time.getTime()))
    throw new CliError('usage', `--${flag} ${given}: write it as 2026-01-31, or in ISO 8601.`);
  return time.toISOString();
}
