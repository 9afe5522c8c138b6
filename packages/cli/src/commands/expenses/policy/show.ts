import * as Flags from '@oclif/core/flags';
import { BulkCommand } from '../../../bulk/bulk-command.ts';
import { CliError } from '../../../errors.ts';

export default class ExpensesPolicyShow extends BulkCommand<typeof ExpensesPolicyShow> {
  static override summary = 'Show the expense policy that holds, or an earlier one.';
  static override description =
    'Prints the policy as YAML, to be read or edited and set again; --json prints the whole version with number, time and reason. plugs expense-policies list shows all of them.';
  static override examples = [
    'plugs expenses policy show > policy.yaml',
    'plugs expenses policy show --number 1 --json',
  ];
  static override flags = {
    number: Flags.integer({ min: 1, helpValue: 'N', summary: 'This version. Default: the one that holds.' }),
  };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const { number } = this.flags;
    const query = {
      sort: '-number',
      limit: 1,
      ...(number === undefined ? {} : { number: [number] }),
    } as const;
    const [policy] = (await plugs.expense_policies.list(query, { signal: this.signal })).items;
    if (!policy)
      throw new CliError(
        'usage',
        number === undefined ? 'There is no expense policy yet.' : `There is no policy ${number}.`,
        {
          next: [
            this.again(number === undefined ? 'expenses policy set policy.yaml' : 'expense-policies list'),
          ],
        },
      );
    if (this.flags.json || this.flags.format || this.flags.query || this.flags.fields)
      return this.printer.data(policy);
    this.note(
      `Policy ${policy.number} of ${policy.created_at}${policy.reason === null ? '' : `: ${policy.reason}`}`,
    );
    const { stringify } = await import('../../../output/yaml.ts');
    return this.printer.raw(stringify(policy.document));
  }
}
