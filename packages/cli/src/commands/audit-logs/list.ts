import { setTimeout as sleep } from 'node:timers/promises';
import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import type { AuditLog, AuditLogsListQuery } from '@the-plugs/sdk/resources/audit_logs';
import { queryFlags, queryText } from '../../audit/query.ts';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { CliError } from '../../errors.ts';
import type { Row } from '../../output/cell.ts';
import { commandLine, patientRetry, printPages, rowLimit } from '../../paging.ts';

const columns = ['id', 'created_at', 'action', 'table_name', 'record_id', 'user_id', 'request_id'];
/** Entries that --follow begins with. */
const tailRows = 10;
const lookEveryMs = 1_000;

export default class AuditLogsList extends BulkCommand<typeof AuditLogsList> {
  static override summary = 'Ask the audit: who changed what, when, and from what to what.';
  static override description =
    `Flags and words make one query, whose terms all have to hold: actor:ana action:update field:status from:pending to:approved created:>2026-01-01. A comma separates values of which any will do; a minus in front turns a term round (-table:media); quotes hold blanks; a word alone is looked for in the values. The newest entries come first.

--follow prints the last ones and then each as it is committed.`;
  static override examples = [
    'plugs audit list --table contacts --action update --since 7d',
    'plugs audit list --table expenses --field status --from pending --to approved',
    "plugs audit list 'actor:ana created:2026-01-01..2026-01-31 -table:media' --all --format csv",
    'plugs audit list --action export,read --follow',
  ];
  static override args = {
    query: Args.string({
      name: 'query',
      multiple: true,
      ignoreStdin: true,
      description: 'A query, or words of one.',
    }),
  };
  static override flags = {
    ...queryFlags,
    sort: Flags.option({ options: ['created_at', '-created_at'] as const })({
      helpValue: 'created_at|-created_at',
      summary: 'Oldest first, or newest first.',
    }),
    limit: Flags.integer({ summary: 'Rows to show; 50 when not given.', exclusive: ['all'], helpValue: 'N' }),
    all: Flags.boolean({ summary: 'Every row, page after page, written as it arrives.' }),
    cursor: Flags.string({
      summary: 'Go on from here: next_cursor of an earlier answer.',
      helpValue: 'CURSOR',
    }),
    follow: Flags.boolean({
      summary: 'Go on printing what is committed, until Ctrl-C.',
      exclusive: ['all', 'cursor', 'sort'],
    }),
  };

  override async run(): Promise<void> {
    const q = queryText(this.flags, [this.args.query ?? []].flat());
    const query: AuditLogsListQuery = { ...(q !== undefined && { q }) };
    if (this.flags.follow) return this.#follow(query);
    const { all, limit, cursor, sort } = this.flags;
    const { plugs } = await this.session();
    const options = { signal: this.signal, retry: patientRetry };
    const { next_cursor, rows } = await printPages({
      printer: this.printer,
      columns,
      limit: rowLimit(all, limit),
      cursor,
      resume: (from) => commandLine(this.id ?? '', this.argv, from),
      fetchPage: async (from, count) => {
        const { items, next_cursor: next } = await plugs.audit_logs
          .list({ ...query, limit: count, ...(sort && { sort }) }, options)
          .resumeFrom(from);
        return { items: items as unknown as Row[], next_cursor: next };
      },
    });
    if (rows === 0 && process.stdout.isTTY) this.note('Nothing found.');
    if (next_cursor !== null)
      this.note(`There are more: --all, or ${commandLine(this.id ?? '', this.argv, next_cursor)}`);
  }

  async #follow(query: AuditLogsListQuery): Promise<void> {
    if (this.printer.isJson)
      throw new CliError('usage', '--follow never ends, and a JSON document has to.', {
        hint: 'Use --format ndjson: one JSON object a line.',
      });
    const { plugs } = await this.session();
    const options = { signal: this.signal, retry: patientRetry };
    const q = query.q === undefined ? {} : { q: query.q };
    let { next: after } = await plugs.audit_logs.follow(q, options);
    const { items } = await plugs.audit_logs.list({ ...query, limit: this.flags.limit ?? tailRows }, options);
    const writer = this.printer.rows(columns);
    const write = (entries: readonly AuditLog[]) => writer.write(entries as unknown as Row[]);
    await write(items.toReversed());
    // What was committed between the two calls is in both.
    const printed = new Set(items.map(({ id }) => id));
    for (;;) {
      const tail = await plugs.audit_logs.follow({ ...q, after }, options);
      await write(tail.entries.filter(({ id }) => !printed.has(id)));
      if (tail.next === after) await sleep(lookEveryMs, undefined, { signal: this.signal });
      after = tail.next;
    }
  }
}
