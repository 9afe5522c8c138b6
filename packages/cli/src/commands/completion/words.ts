import type { Config } from '@oclif/core/config';
import { BaseCommand } from '../../base-command.ts';
import { suggest } from '../../completion.ts';

export default class CompletionWords extends BaseCommand<typeof CompletionWords> {
  static override summary = 'What may come next on a command line; asked by the completion scripts.';
  static override hidden = true;
  static override strict = false;

  override async run(): Promise<void> {
    const words = this.argv.slice(this.argv.indexOf('--') + 1);
    const config = await this.context.config().catch(() => undefined);
    const suggestions = suggest(this.config as Config, words, Object.keys(config?.profiles ?? {}));
    await this.printer.raw(suggestions.map(({ word, summary }) => `${word}\t${summary}\n`).join(''));
  }
}
