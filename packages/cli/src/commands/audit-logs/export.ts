import * as Flags from '@oclif/core/flags';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { amount } from '../../bulk/report.ts';
import { save } from '../../bulk/save.ts';
import { CliError } from '../../errors.ts';

export default class AuditLogsExport extends BulkCommand<typeof AuditLogsExport> {
  static override summary = 'Export the audit with all that proves it.';
  static override description =
    'Writes every sealed entry, what its hash is made of, and every signed checkpoint, as NDJSON. Whoever has the file and the public key verifies it without a server, with plugs audit verify --file or with a program of their own. For a table of the entries alone use plugs export audit.';
  static override examples = [
    'plugs audit export --proof -o audit.ndjson',
    'plugs audit export --proof | gzip > audit.ndjson.gz',
  ];
  static override flags = {
    proof: Flags.boolean({ required: true, summary: 'With salts, leaves and checkpoints.' }),
    output: Flags.string({
      char: 'o',
      helpValue: 'FILE',
      summary: 'Write to a file; to stdout when not given.',
    }),
  };

  override async run(): Promise<void> {
    const { output } = this.flags;
    if (output !== undefined) await this.confirmOverwrite(output);
    const { plugs } = await this.session();
    const { signal } = this;
    const { checkpoint, unsealed } = await plugs.audit_checkpoints.status({ signal });
    if (checkpoint === null)
      throw new CliError('nothing_sealed', 'Nothing of the audit is sealed yet.', {
        next: [this.again('audit seal')],
      });
    if (unsealed > 0) this.note(`${amount(unsealed)} newer entries are not sealed yet, and not in it.`);
    const { body } = await plugs.audit_checkpoints.bundle(checkpoint.id, { signal });
    if (output === undefined) {
      for await (const chunk of body) await this.printer.raw(chunk);
      return;
    }
    await save(output, body, { signal });
    this.note(`${output}: ${amount(checkpoint.size)} entries.`);
    if (this.printer.isJson)
      await this.printer.data({ file: output, entries: checkpoint.size, unsealed, checkpoint });
    this.tellNext([['Verify it anywhere:', `plugs audit verify --file ${output} --public-key audit.pem`]]);
  }
}
