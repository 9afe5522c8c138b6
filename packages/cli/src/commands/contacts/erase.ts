import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import type { ContactErasure } from '@the-plugs/sdk/resources/contacts';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { amount } from '../../bulk/report.ts';

export default class ContactsErase extends BulkCommand<typeof ContactsErase> {
  static override summary = 'Erase a person for good: from records, the audit, and files.';
  static override description =
    `Empties the contact and every record that refers to it, removes its traces from kept answers, deliveries, jobs and files, and the values from the audit, whose proof stays valid. The audit is sealed first; where entries cannot be sealed yet it waits. There is no way back; run again, it goes on where it was cut off.

--dry-run counts the same and changes nothing. Asks first; a script says --yes. What it cannot reach is told in docs/privacy.md.`;
  static override examples = [
    'plugs contacts erase 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --dry-run',
    'plugs contacts erase 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --reason "Request 17" --yes',
  ];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The contact, deleted or not.' }),
  };
  static override flags = {
    'dry-run': Flags.boolean({ summary: 'Count what would be removed; change nothing.' }),
    reason: Flags.string({
      helpValue: 'TEXT',
      summary: 'Why, for the audit, where it stays: name no person in it.',
    }),
  };

  override async run(): Promise<void> {
    const { id } = this.args;
    const { 'dry-run': dryRun, reason } = this.flags;
    const { plugs } = await this.session();
    const { signal } = this;
    const planned = await plugs.contacts.erasure(id, { signal });
    if (dryRun) {
      await this.#tell(planned, true);
      return this.tellNext([['Do it:', this.same((word) => (word === '--dry-run' ? undefined : word))]]);
    }
    const records = Object.values(planned.records).reduce((sum, count) => sum + count, 0);
    await this.confirm(
      `Erase the contact ${id} for good: ${amount(records)} records, the values of ${amount(planned.audit_entries + planned.archived_entries)} audit entries, ${amount(planned.files)} files?`,
    );
    const job = await plugs.contacts.erase(id, reason === undefined ? {} : { reason }, { signal });
    const { result } = await this.waited(job.id, 'Erasing');
    await this.#tell(result as unknown as ContactErasure, false);
  }

  async #tell(erasure: ContactErasure, dryRun: boolean): Promise<void> {
    const { records, external_keys, traces, audit_entries, archived_entries } = erasure;
    const { files, files_left, files_until } = erasure;
    if (files_left > 0)
      this.note(
        `${amount(files_left)} uploads that nobody has read yet keep their files until ${files_until}.`,
      );
    if (this.printer.isJson || this.flags.query) return this.printer.data({ dry_run: dryRun, ...erasure });
    const lines = { ...records, external_keys, ...traces, audit_entries, archived_entries, files };
    const writer = this.printer.rows(['what', 'count']);
    await writer.write(Object.entries(lines).map(([what, count]) => ({ what, count })));
    await writer.end();
  }
}
