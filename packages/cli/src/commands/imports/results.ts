import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { save } from '../../bulk/save.ts';
import { CliError } from '../../errors.ts';

const kinds = ['rejects', 'successes', 'diffs'] as const;

export default class ImportsResults extends BulkCommand<typeof ImportsResults> {
  static override summary = 'Get the results of an import as CSV.';
  static override description =
    `rejects: the rejected rows as they stood in the file, with line, column, value, rule and fix in front; correct it and import it as it is. successes: line and record id of each row taken. diffs: every value that changed, before and after.

They are kept as long as the file of the import, three days unless the server says otherwise.`;
  static override examples = [
    'plugs imports results 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 rejects -o rejects.csv',
    'plugs imports results 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 diffs | head',
  ];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The import.' }),
    kind: Args.string({
      required: true,
      ignoreStdin: true,
      options: [...kinds],
      description: 'rejects, successes or diffs.',
    }),
  };
  static override flags = {
    output: Flags.string({ char: 'o', helpValue: 'FILE', summary: 'Write to a file instead of stdout.' }),
  };

  override async run(): Promise<void> {
    if (this.printer.isJson)
      throw new CliError('usage', 'Results are CSV.', {
        hint: 'For JSON ask for the rows themselves.',
        next: [this.again(`imports rows ${this.args.id} --class rejected --all --json`)],
      });
    const { output } = this.flags;
    if (output !== undefined && output !== '-') await this.confirmOverwrite(output);
    const { plugs } = await this.session();
    const kind = kinds.find((name) => name === this.args.kind)!;
    const { body } = await plugs.imports.results(this.args.id, kind, { signal: this.signal });
    if (output === undefined || output === '-') {
      for await (const chunk of body) await this.printer.raw(chunk);
      return;
    }
    await save(output, body, { signal: this.signal });
    this.note(`Written to ${output}.`);
  }
}
