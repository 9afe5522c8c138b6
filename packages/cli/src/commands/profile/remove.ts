import * as Args from '@oclif/core/args';
import { BaseCommand } from '../../base-command.ts';
import { profileNamed, updateConfig } from '../../config.ts';
import { accountOf, openStore } from '../../secrets.ts';

export default class ProfileRemove extends BaseCommand<typeof ProfileRemove> {
  static override summary = 'Remove a profile and forget its secret.';
  static override description =
    'Nothing is removed on the server or in the data folder. `plugs auth logout` also ends the session on the server.';
  static override examples = ['plugs profile remove sandbox'];
  static override args = {
    name: Args.string({ required: true, ignoreStdin: true, description: 'Name of the profile.' }),
  };

  override async run(): Promise<void> {
    const { name } = this.args;
    const profile = profileNamed(await this.context.config(), name);
    if (profile.kind === 'server' && profile.store) {
      await openStore(profile.store).delete(accountOf(name, profile.server));
    }
    const config = await updateConfig((before) => {
      const { [name]: _removed, ...profiles } = before.profiles;
      return { ...before, profiles, current: before.current === name ? null : before.current };
    });
    await this.printer.data({ name, removed: true });
    const [first] = Object.keys(config.profiles);
    if (config.current === null && first) this.note(`No profile is current now: plugs profile use ${first}`);
  }
}
