import { resolve } from 'node:path';
import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand } from '../../base-command.ts';
import { type Profile, updateConfig } from '../../config.ts';
import { originOf } from '../../context.ts';
import { CliError } from '../../errors.ts';
import { checkProfileName } from '../../sign-in.ts';

export default class ProfileAdd extends BaseCommand<typeof ProfileAdd> {
  static override summary = 'Add a profile for a server or for a local data folder.';
  static override description =
    'A profile is one server and one organisation, or one data folder. The first profile becomes the current one. Secrets are not part of it: sign in afterwards with `plugs auth login`.';
  static override examples = [
    'plugs profile add work --server https://plugs.example',
    'plugs profile add sandbox --local --data-dir ./sandbox --use',
  ];
  static override args = {
    name: Args.string({ required: true, ignoreStdin: true, description: 'Name of the profile.' }),
  };
  static override flags = { use: Flags.boolean({ summary: 'Make it the current profile.' }) };

  override async run(): Promise<void> {
    const { name } = this.args;
    checkProfileName(name);
    const profile = this.#profile();
    const config = await updateConfig((before) => {
      if (Object.hasOwn(before.profiles, name)) {
        throw new CliError('usage', `There is a profile "${name}" already.`, {
          next: [`plugs profile remove ${name}`],
        });
      }
      const current = this.flags.use ? name : (before.current ?? name);
      return { ...before, current, profiles: { ...before.profiles, [name]: profile } };
    });
    await this.printer.data({ name, current: config.current === name, ...profile });
    if (profile.kind === 'server') this.note(`Sign in with: plugs auth login --profile ${name}`);
  }

  #profile(): Profile {
    const { server, local, org, 'data-dir': dataDir } = this.flags;
    const organization = org ? { org } : {};
    if (local) return { kind: 'local', ...(dataDir ? { data_dir: resolve(dataDir) } : {}), ...organization };
    if (!server) throw new CliError('usage', 'Say where it leads: --server URL, or --local.');
    originOf(server);
    return { kind: 'server', server, ...organization };
  }
}
