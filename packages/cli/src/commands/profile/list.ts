import { BaseCommand } from '../../base-command.ts';

export default class ProfileList extends BaseCommand<typeof ProfileList> {
  static override summary = 'List the profiles.';
  static override description =
    'The current profile is the one used when neither --profile nor PLUGS_PROFILE names one.';
  static override examples = ['plugs profile list', "plugs profile list --query 'items[?current].name'"];

  override async run(): Promise<void> {
    const config = await this.context.config();
    const items = Object.entries(config.profiles).map(([name, profile]) => ({
      name,
      current: name === config.current,
      kind: profile.kind,
      where: profile.kind === 'server' ? profile.server : (profile.data_dir ?? null),
      org: profile.org ?? null,
      user: profile.kind === 'server' ? (profile.user ?? null) : null,
      secret: profile.kind === 'server' ? (profile.store ?? null) : null,
    }));
    await this.printer.data({ items, next_cursor: null });
    if (items.length === 0)
      this.note('No profiles yet: plugs profile add work --server https://plugs.example');
  }
}
