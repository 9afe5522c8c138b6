import * as Args from '@oclif/core/args';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { exitCode } from '../../exit-codes.ts';

/** What goes on in a state that is not importing. */
const labels: Readonly<Record<string, string>> = { planning: 'Checking', undoing: 'Undoing' };

export default class ImportsWatch extends BulkCommand<typeof ImportsWatch> {
  static override summary = 'Watch an import until it ends.';
  static override description =
    'Shows rows, rate and time left, and at the end the counts as plugs import does. For imports that were started with --async, or by somebody else. Ending the watch does not end the import.';
  static override examples = [
    'plugs imports watch 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
    'plugs imports watch 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --timeout 10m --json',
  ];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The import.' }),
  };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const { id } = this.args;
    const before = await plugs.imports.get(id, {}, { signal: this.signal });
    const label = before.file_name ?? id;
    if (before.job_id !== null) {
      try {
        await this.waited(before.job_id, labels[before.state] ?? 'Importing');
      } catch (error) {
        throw this.failure(error, label, id);
      }
    }
    const current = await plugs.imports.get(id, {}, { signal: this.signal });
    await this.tellOutcome(current, label);
    if (current.counts.rejected > 0) process.exitCode = exitCode.partial;
  }
}
