import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import type { AuditHistory } from '@the-plugs/sdk/resources/audit_logs';
import { topicAliases } from '../../aliases.ts';
import { diffRows, isRedacted } from '../../audit/diff.ts';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import type { Row } from '../../output/cell.ts';

export default class AuditLogsHistory extends BulkCommand<typeof AuditLogsHistory> {
  static override summary = 'Show what was done to a record, or the record as it was at a time.';
  static override description =
    'Every change of every field, oldest first. With --at it prints the record as it was then instead: also of a record that has been deleted since.';
  static override examples = [
    'plugs audit history contacts 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
    'plugs audit history contacts 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --at 2026-11-01T00:00:00Z',
  ];
  static override args = {
    table: Args.string({ required: true, ignoreStdin: true, description: 'The resource, such as contacts.' }),
    record: Args.string({ required: true, ignoreStdin: true, description: 'The record.' }),
  };
  static override flags = {
    at: Flags.string({ helpValue: 'TIME', summary: 'The record as it was at this time, ISO 8601.' }),
  };

  override async run(): Promise<void> {
    const { at } = this.flags;
    const { plugs } = await this.session();
    const history = await plugs.audit_logs.history(
      tableOf(this.args.table),
      this.args.record,
      at === undefined ? {} : { at },
      { signal: this.signal },
    );
    if (history.archived_before !== null)
      this.note(`What was sealed before ${history.archived_before} is archived, and not among this.`);
    if (this.printer.isJson || this.flags.query) return this.printer.data(history);
    if (at !== undefined) {
      if (history.record === null) return this.note(missing(history));
      return this.printer.data(history.record);
    }
    const writer = this.printer.rows(['created_at', 'action', 'field', 'before', 'after', 'user_id', 'id']);
    for (const { id, created_at, action, user_id, ...entry } of history.entries) {
      const fields: Row[] = diffRows(entry);
      const bare = isRedacted({ action, ...entry }) ? '(redacted)' : null;
      const lines = fields.length === 0 ? [{ field: bare, before: null, after: null }] : fields;
      await writer.write(lines.map((line) => ({ created_at, action, ...line, user_id, id })));
    }
    await writer.end();
  }
}

/** A resource by the name of its topic, long or short. */
function tableOf(name: string): string {
  const long = Object.entries(topicAliases).find(([, alias]) => alias === name)?.[0];
  return long ?? name.replaceAll('-', '_');
}

function missing({ entries, at, archived_before }: AuditHistory): string {
  if (archived_before !== null && at < archived_before && entries.length === 0)
    return 'What the record was then, only an archive can tell: plugs audit-archives list.';
  const isErased = entries.some(({ action }) => action === 'redact');
  return isErased ? 'The values of the record were erased.' : 'There was no such record at that time.';
}
