import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BulkCommand } from '../../../bulk/bulk-command.ts';
import { readPolicy } from '../../../expenses/policy-file.ts';
import { shellWord } from '../../../paging.ts';

export default class ExpensesPolicySet extends BulkCommand<typeof ExpensesPolicySet> {
  static override summary = 'Set the expense policy.';
  static override description =
    `One document holds who approves what and which rules claims keep; docs/expenses.md describes it. Setting it makes the next version, which holds from then on for every claim that is not decided; earlier versions stay readable. It is refused when somebody else has set one in between.

Look first: plugs expenses policy check tells what is wrong with it, plugs expenses policy simulate what it would have changed.`;
  static override examples = [
    'plugs expenses policy show > policy.yaml',
    'plugs expenses policy set policy.yaml --reason "Agreed for 2027"',
    'plugs expenses policy set - --yes < policy.yaml',
  ];
  static override args = {
    file: Args.string({ required: true, ignoreStdin: true, description: 'YAML or JSON; - is stdin.' }),
  };
  static override flags = {
    reason: Flags.string({ helpValue: 'TEXT', summary: 'Why, for those who read the versions later.' }),
  };

  override async run(): Promise<void> {
    const document = await readPolicy(this.args.file, this.signal);
    const { reason } = this.flags;
    const { plugs } = await this.session();
    const call = { signal: this.signal };
    const [before] = (await plugs.expense_policies.list({ sort: '-number', limit: 1 }, call)).items;
    const { findings, valid } = await plugs.expense_policies.check({ document }, call);
    for (const { severity, pointer, message } of findings) this.note(`${severity}: ${pointer}: ${message}`);
    const replaces = before?.number ?? 0;
    if (valid)
      await this.confirm(
        replaces === 0
          ? 'Set the first expense policy?'
          : `Set expense policy ${replaces + 1} in place of ${replaces}?`,
      );
    const body = { document, replaces, ...(reason === undefined ? {} : { reason }) };
    const { id, number, created_at } = await plugs.expense_policies.create(body, call);
    await this.printer.data({ id, number, created_at });
    if (this.args.file !== '-')
      this.tellNext([
        ['See what it would have changed:', this.again('expenses policy simulate --since 2026-01-01')],
      ]);
    else this.note(`Policy ${number} holds; ${shellWord('plugs expenses policy show')} prints it.`);
  }
}
