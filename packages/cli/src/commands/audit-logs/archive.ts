import * as Flags from '@oclif/core/flags';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { amount } from '../../bulk/report.ts';

export default class AuditLogsArchive extends BulkCommand<typeof AuditLogsArchive> {
  static override summary = 'Take out of the log what it no longer keeps, into archives with their proof.';
  static override description =
    `How long entries stay is a setting of the organisation, in days: plugs orgs update ID --settings '{"audit_retention_days":365}'. Without it all of them stay. A server does the same every night.

Entries are verified, written into an archive and only then deleted from the log; where something does not verify, nothing is archived or deleted. Erasures of persons stay in the log. Archives are encrypted files of the server: plugs audit-archives list, download, remove.

--dry-run says which entries those would be. Asks first; a script says --yes.`;
  static override examples = ['plugs audit archive --dry-run', 'plugs audit archive --yes'];
  static override flags = {
    'dry-run': Flags.boolean({
      summary: 'Say what would be archived and deleted from the log; change nothing.',
    }),
  };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const { signal } = this;
    const plan = await plugs.audit_archives.plan({ signal });
    const { retention_days, sealed_before, first_entry, last_entry, entries } = plan;
    const isDry = this.flags['dry-run'] === true;
    if (isDry || entries === 0) {
      await this.printer.data({ dry_run: isDry, ...plan });
      if (retention_days === null)
        this.note('The organisation keeps all entries: audit_retention_days is not set.');
      else if (entries === 0) this.note(`Nothing in the log was sealed before ${sealed_before}.`);
      else this.tellNext([['Do it:', this.same((word) => (word === '--dry-run' ? undefined : word))]]);
      return;
    }
    await this.confirm(
      `Archive ${amount(entries)} entries of the audit, number ${first_entry} to ${last_entry}, which were sealed before ${sealed_before}, and delete them from the log?`,
    );
    const { id } = await plugs.audit_archives.run({ signal });
    const { result } = await this.waited(id, 'Archiving');
    await this.printer.data({ dry_run: false, ...plan, ...(result as object) });
    this.tellNext([
      ['Keep the archives elsewhere too:', this.again('audit-archives list')],
      ['Verify what is left, and the archives:', this.again('audit verify --archives')],
    ]);
  }
}
