import * as Args from '@oclif/core/args';
import { PlugsJobError } from '@the-plugs/sdk';
import { BulkCommand } from '../../bulk/bulk-command.ts';

export default class ImportsCancel extends BulkCommand<typeof ImportsCancel> {
  static override summary = 'Stop an import.';
  static override description =
    'It stops at the next checkpoint. Rows written so far stay; plugs imports undo takes them back, plugs imports resume goes on. Asks first; a script says --yes.';
  static override examples = ['plugs imports cancel 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --yes'];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The import.' }),
  };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const { id } = this.args;
    const call = { signal: this.signal };
    const before = await plugs.imports.get(id, {}, call);
    const label = before.file_name ?? id;
    await this.confirm(`Stop the import of ${label}, which is ${before.state}?`);
    const asked = await plugs.imports.cancel(id, call);
    const runs = ['planning', 'applying', 'undoing'].includes(asked.state);
    if (runs && asked.job_id !== null) {
      // It ends at its next checkpoint, as cancelled or, if it was quicker, as done.
      await this.waited(asked.job_id, 'Stopping').catch((error: unknown) => {
        if (!(error instanceof PlugsJobError)) throw error;
      });
    }
    const current = await plugs.imports.get(id, {}, call);
    this.note(`The import is ${current.state}.`);
    await this.tellOutcome(current, label);
  }
}
