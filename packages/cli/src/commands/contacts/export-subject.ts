import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { amount } from '../../bulk/report.ts';
import { save } from '../../bulk/save.ts';

export default class ContactsExportSubject extends BulkCommand<typeof ContactsExportSubject> {
  static override summary = 'Export all that is known about a person, as one JSON document.';
  static override description =
    'The contact with its external keys, every record that refers to it, deleted ones too, and what the audit says of all of them. Reading it leaves an entry in the audit.';
  static override examples = [
    'plugs contacts export-subject 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 -o person.json',
    "plugs contacts export-subject 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --query 'keys(records)'",
  ];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The contact, deleted or not.' }),
  };
  static override flags = {
    output: Flags.string({
      char: 'o',
      helpValue: 'FILE',
      summary: 'Write to a file; to stdout when not given.',
    }),
  };

  override async run(): Promise<void> {
    const { output, query } = this.flags;
    if (output !== undefined) await this.confirmOverwrite(output);
    const { plugs } = await this.session();
    const { signal } = this;
    const subject = await plugs.contacts.export_subject(this.args.id, { signal });
    if (output === undefined) {
      if (query) return this.printer.data(subject);
      return this.printer.raw(document(subject));
    }
    await save(output, once(document(subject)), { signal });
    const records = Object.fromEntries(
      Object.entries(subject.records).map(([name, rows]) => [name, rows.length]),
    );
    const told = { file: output, records, audit_logs: subject.audit_logs.length };
    if (this.printer.isJson) return this.printer.data(told);
    const all = Object.values(records).reduce((sum, count) => sum + count, 1);
    this.note(`${output}: ${amount(all)} records, ${amount(told.audit_logs)} entries of the audit.`);
  }
}

const document = (subject: object): Uint8Array => Buffer.from(`${JSON.stringify(subject, null, 2)}\n`);

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
