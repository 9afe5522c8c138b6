import * as Flags from '@oclif/core/flags';
import { BaseCommand } from '../base-command.ts';
import { operatorSettings } from '../bulk/operator.ts';
import { migrateDatabase, pendingMigrations } from '../bulk/server.ts';

export default class Migrate extends BaseCommand<typeof Migrate> {
  static override summary = "Bring a server's database to the newest schema, as its operator.";
  static override description =
    `Works on the database itself, as plugs init does: the SQLite file of the local data folder, or what DATABASE_URL names. On PostgreSQL it connects as DATABASE_ADMIN_URL says, the owner of the tables, and gives the role of DATABASE_URL its rights. Each migration is done as a whole or not at all; again, or from two machines at once, it does no harm. Run it before you start a new version.

Prints a row for each migration that it carried out.`;
  static override examples = [
    'plugs migrate --dry-run',
    'DATABASE_URL=postgres://plugs_app@db/plugs DATABASE_ADMIN_URL=postgres://plugs_owner@db/plugs plugs migrate',
  ];
  static override flags = {
    'dry-run': Flags.boolean({ summary: 'Print what the database lacks, and change nothing.' }),
  };

  override async run(): Promise<void> {
    const place = await operatorSettings(this.flags['data-dir']);
    const isDry = this.flags['dry-run'];
    const names = await (isDry ? pendingMigrations(place) : migrateDatabase(place));
    const items = names.map((name) => ({ name, state: isDry ? 'pending' : 'applied' }));
    if (this.printer.isJson || this.flags.query) await this.printer.data({ items });
    else {
      const writer = this.printer.rows(['name', 'state']);
      await writer.write(items);
      await writer.end();
    }
    if (names.length === 0) this.note('The schema is the newest already.');
    else if (isDry) this.note(`${names.length} to be carried out; nothing was changed.`);
  }
}
