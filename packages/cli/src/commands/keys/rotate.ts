import * as Flags from '@oclif/core/flags';
import { BaseCommand } from '../../base-command.ts';
import { operatorPlace } from '../../bulk/operator.ts';
import { shellWord } from '../../paging.ts';

export default class KeysRotate extends BaseCommand<typeof KeysRotate> {
  static override summary = 'Put all data keys under the current SECRET_KEY, as the operator of a server.';
  static override description =
    `Works on the database itself, as \`plugs init\` does: the SQLite file of the local data folder, or what DATABASE_URL names. Servers go on working meanwhile. It may be cut off anywhere and begun again.

After a change of SECRET_KEY: start every process with the new one and the old one as SECRET_KEY_PREVIOUS, run this with the same two, and remove SECRET_KEY_PREVIOUS once \`plugs keys verify\` says that nothing needs it.

--data-keys also gives each organisation a new data key and seals anew what the older ones sealed: credentials of integrations, secrets of webhooks. Files that are encrypted already stay under the data key they were written with, which is kept.`;
  static override examples = ['plugs keys rotate', 'plugs keys rotate --data-keys', 'plugs keys verify'];
  static override flags = {
    'data-keys': Flags.boolean({ summary: 'Give each organisation a new data key too.' }),
    'older-than-hours': Flags.integer({
      helpValue: 'N',
      min: 0,
      dependsOn: ['data-keys'],
      summary:
        'Data keys younger than this stay, so that a rotation that was cut off renews none twice. Default 24.',
    }),
  };

  override async run(): Promise<void> {
    const { server, settings } = await operatorPlace(this.flags['data-dir']);
    const progress = this.progress('Rotating', 'steps');
    let steps = 0;
    const report = await server.rotateKeys(settings, {
      dataKeys: this.flags['data-keys'],
      // Not the flag's default: oclif would ask for --data-keys because of it.
      hours: this.flags['older-than-hours'] ?? 24,
      onStep: () => {
        steps += 1;
        progress.update({ done: steps });
      },
    });
    progress.stop();
    await this.printer.data(report);
    const folder = this.flags['data-dir'];
    const where = folder === undefined ? '' : ` --data-dir ${shellWord(folder)}`;
    this.note(`\nNext:\n  plugs keys verify${where}`);
  }
}
