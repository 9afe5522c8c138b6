import { BaseCommand } from '../../base-command.ts';
import { operatorPlace } from '../../bulk/operator.ts';
import { exitCode } from '../../exit-codes.ts';

export default class KeysVerify extends BaseCommand<typeof KeysVerify> {
  static override summary = 'Open everything that is sealed, as the operator of a server.';
  static override description =
    'Works on the database itself, as `plugs init` does, and writes nothing. Tells how many data keys only SECRET_KEY_PREVIOUS opens, and each value that was altered, moved or sealed under a key that is gone. Exits 6 when there is such a value.';
  static override examples = ['plugs keys verify', 'plugs keys verify --json'];

  override async run(): Promise<void> {
    const { server, settings } = await operatorPlace(this.flags['data-dir']);
    const report = await server.verifyKeys(settings);
    await this.printer.data(report);
    for (const { organization, detail } of report.faults) this.note(`${organization}: ${detail}`);
    if (report.faults.length > 0) process.exitCode = exitCode.partial;
    else if (report.organizations === 0)
      this.note('\nThere is no organisation here. --data-dir or DATABASE_URL says where to look.');
    else if (report.under_previous > 0)
      this.note('\nSECRET_KEY_PREVIOUS is needed still. Next:\n  plugs keys rotate');
    else
      this.note(
        '\nEverything opens with SECRET_KEY alone; sign-ins from before its change need the previous one until they expire.',
      );
  }
}
