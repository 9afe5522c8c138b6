import * as Args from '@oclif/core/args';
import type { Import } from '@the-plugs/sdk/resources/imports';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { openSource } from '../../bulk/source.ts';
import { Steps, stepLabels } from '../../bulk/steps.ts';
import { CliError } from '../../errors.ts';
import { exitCode } from '../../exit-codes.ts';

export default class ImportsResume extends BulkCommand<typeof ImportsResume> {
  static override summary = 'Go on with an import that was cut off, failed or was cancelled.';
  static override description =
    `It goes on at the last checkpoint: no row is lost and none is written twice, whatever was killed, the client, the worker or the server. When the upload itself was cut off, give the file again; only what is missing is sent, and a file that has changed since is refused.

Typing the same plugs import command again does the same.`;
  static override examples = [
    'plugs imports resume 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
    'plugs imports resume 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 leads.csv',
  ];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The import.' }),
    file: Args.string({ ignoreStdin: true, description: 'Its file, when the upload was cut off.' }),
  };

  override async run(): Promise<void> {
    const { id, file } = this.args;
    const { plugs, wait } = await this.session();
    const before = await plugs.imports.get(id, {}, { signal: this.signal });
    this.#check(before);
    const source = file === undefined ? undefined : await openSource(file);
    const label = source?.label ?? before.file_name ?? id;
    const steps = new Steps((name, unit) => this.progress(name, unit));
    try {
      const { import: current } = await plugs.imports.run({
        resource: before.resource,
        source: source?.open ?? '',
        resume: id,
        signal: this.signal,
        wait,
        onProgress: (progress) => steps.update(stepLabels[progress.step], progress.unit, progress),
      });
      steps.stop();
      await this.tellOutcome(current, label);
      if (current.counts.rejected > 0) process.exitCode = exitCode.partial;
    } catch (error) {
      throw this.failure(error, label, id);
    } finally {
      steps.stop();
    }
  }

  #check({ id, state, file_name }: Import): void {
    const uploading = state === 'created' || state === 'uploading';
    if (uploading && this.args.file === undefined) {
      throw new CliError('usage', `The upload of ${file_name ?? id} was cut off; its file is needed.`, {
        next: [this.again(`imports resume ${id} ${file_name ?? 'FILE'}`)],
      });
    }
    if (state === 'planned' || state === 'planning') {
      throw new CliError('not_interrupted', `The import is ${state}: nothing of it was cut off.`, {
        hint: 'Apply the plan file with plugs apply, or look at it with plugs imports show.',
      });
    }
  }
}
