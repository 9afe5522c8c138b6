import * as Args from '@oclif/core/args';
import { BulkCommand } from '../../../bulk/bulk-command.ts';
import { exitCode } from '../../../exit-codes.ts';
import { readPolicy } from '../../../expenses/policy-file.ts';

export default class ExpensesPolicyCheck extends BulkCommand<typeof ExpensesPolicyCheck> {
  static override summary = 'Check an expense policy, and set nothing.';
  static override description =
    'Says what is wrong with it: fields that are not there, people who do not belong to the organisation or may not approve, rates that make no sense; and what it could not decide on, such as pending claims in a currency without a rate. Exit code 7 when it could not be set.';
  static override examples = [
    'plugs expenses policy check policy.yaml',
    'plugs expenses policy check policy.yaml --json | jq .findings',
  ];
  static override args = {
    file: Args.string({ required: true, ignoreStdin: true, description: 'YAML or JSON; - is stdin.' }),
  };

  override async run(): Promise<void> {
    const document = await readPolicy(this.args.file, this.signal);
    const { plugs } = await this.session();
    const found = await plugs.expense_policies.check({ document }, { signal: this.signal });
    if (!found.valid) process.exitCode = exitCode.refused;
    if (this.printer.isJson || this.flags.query) return this.printer.data(found);
    const writer = this.printer.rows(['severity', 'pointer', 'rule', 'message']);
    await writer.write(found.findings.map((finding) => ({ ...finding })));
    await writer.end();
    this.note(found.valid ? 'It could be set.' : 'It could not be set.');
  }
}
