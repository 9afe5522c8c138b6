import * as Args from '@oclif/core/args';
import { BulkCommand } from '../../bulk/bulk-command.ts';

export default class ImportsShow extends BulkCommand<typeof ImportsShow> {
  static override summary = 'Show how an import went: counts, the first rejected rows, what to do next.';
  static override description =
    'The same words as at the end of plugs import, for any import, at any time. The whole record is plugs imports get; every row is plugs imports rows.';
  static override examples = [
    'plugs imports show 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
    'plugs imports list --state failed',
  ];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The import.' }),
  };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const current = await plugs.imports.get(this.args.id, {}, { signal: this.signal });
    const { state, error, plan } = current;
    this.note(`Import of ${current.resource}, ${state}${error ? `: ${error.detail}` : ''}`);
    const counts = state === 'planned' && plan ? plan.counts : current.counts;
    await this.tellOutcome({ ...current, counts }, current.file_name ?? current.id);
  }
}
