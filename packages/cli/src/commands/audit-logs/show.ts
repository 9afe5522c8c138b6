import * as Args from '@oclif/core/args';
import { commandId } from '../../aliases.ts';
import { diffRows, isRedacted } from '../../audit/diff.ts';
import { BulkCommand } from '../../bulk/bulk-command.ts';

export default class AuditLogsShow extends BulkCommand<typeof AuditLogsShow> {
  static override summary = 'Show one change: who made it and when, and each field before and after.';
  static override description =
    'The fields stand on stdout, who and when on stderr. --json prints the whole entry, as plugs audit get does.';
  static override examples = ['plugs audit show 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10'];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The entry.' }),
  };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const entry = await plugs.audit_logs.get(this.args.id, {}, { signal: this.signal });
    if (this.printer.isJson || this.flags.query) return this.printer.data(entry);
    const { action, table_name, record_id, created_at, request_id, job_id, metadata } = entry;
    this.note(`${action} of ${table_name} ${record_id}`);
    this.note(`at ${created_at} by ${entry.user_id ?? entry.service_token_id ?? 'the system'}`);
    if (request_id !== null) this.note(`in request ${request_id}`);
    if (job_id !== null) this.note(`in job ${job_id}`);
    for (const [name, value] of Object.entries(metadata))
      this.note(`${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
    const rows = diffRows(entry);
    const writer = this.printer.rows(['field', 'before', 'after']);
    await writer.write(rows);
    await writer.end();
    if (rows.length === 0) this.note(isRedacted(entry) ? 'Its values were erased.' : 'It changed no field.');
    // What nobody can update, nobody can write back.
    const isWritten = this.config.findCommand(commandId(`${table_name}.update`)) !== undefined;
    if (entry.old_values !== null && isWritten)
      this.tellNext([['Write the old values back:', this.again(`audit restore ${entry.id}`)]]);
  }
}
