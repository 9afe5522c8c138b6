import * as Args from '@oclif/core/args';
import { BaseCommand } from '../../base-command.ts';
import { completionScripts, shells } from '../../completion.ts';

export default class Completion extends BaseCommand<typeof Completion> {
  static override summary = 'Print the completion script of a shell.';
  static override description =
    'The first lines of each script say how to load it, for one shell or for good. It asks plugs itself what may come next, so it is never out of date.';
  static override examples = [
    'source <(plugs completion bash)',
    'source <(plugs completion zsh)',
    'plugs completion fish | source',
  ];
  static override args = {
    shell: Args.option({ options: shells })({
      required: true,
      ignoreStdin: true,
      description: 'Shell to complete in.',
    }),
  };

  override async run(): Promise<void> {
    await this.printer.raw(completionScripts[this.args.shell]);
  }
}
