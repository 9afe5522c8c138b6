import * as Args from '@oclif/core/args';
import { BaseCommand } from '../../base-command.ts';
import { profileNamed, updateConfig } from '../../config.ts';

export default class ProfileUse extends BaseCommand<typeof ProfileUse> {
  static override summary = 'Make a profile the current one.';
  static override description =
    'Commands that name no profile, no server and no data folder use it from now on. PLUGS_PROFILE and --profile win over it.';
  static override examples = ['plugs profile use work'];
  static override args = {
    name: Args.string({ required: true, ignoreStdin: true, description: 'Name of the profile.' }),
  };

  override async run(): Promise<void> {
    const { name } = this.args;
    await updateConfig((config) => {
      profileNamed(config, name);
      return { ...config, current: name };
    });
    await this.printer.data({ name, current: true });
    if (process.env.PLUGS_PROFILE)
      this.note(`PLUGS_PROFILE is set to ${process.env.PLUGS_PROFILE} and wins over this.`);
  }
}
