import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { rows, rowsShown } from '../../bulk/report.ts';
import { exitCode } from '../../exit-codes.ts';
import { isRow } from '../../output/cell.ts';

interface Undone {
  readonly deleted: number;
  readonly restored: number;
  readonly kept: number;
  readonly gone: number;
  readonly kept_records: readonly { readonly id: string; readonly reason: string }[];
}

/** Why a record is left as it is, in words. */
const reasons: Readonly<Record<string, string>> = {
  edited: 'was edited after the import',
  referenced: 'other records refer to it',
  key_taken: 'another record has taken its key',
  erased: 'its former values were erased',
};

export default class ImportsUndo extends BulkCommand<typeof ImportsUndo> {
  static override summary = 'Take an import back.';
  static override description =
    `Deletes what the import created and restores what it updated, from the audit log. A record that was changed since, or that others refer to, is left as it is and listed with the reason; the exit code is 6 then. Deleted records can be restored.

--dry-run counts and lists the same and changes nothing. Asks first; a script says --yes.`;
  static override examples = [
    'plugs imports undo 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --dry-run',
    'plugs imports undo 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --yes --json',
  ];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The import.' }),
  };
  static override flags = {
    'dry-run': Flags.boolean({ summary: 'Count and list what would happen; change nothing.' }),
  };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const { id } = this.args;
    const dryRun = this.flags['dry-run'];
    const call = { signal: this.signal };
    const before = await plugs.imports.get(id, {}, call);
    const label = before.file_name ?? id;
    const { created, updated } = before.counts;
    if (!dryRun && before.state !== 'undoing')
      await this.confirm(
        `Take back the import of ${label}: delete ${rows(created)} it created, restore ${rows(updated)} it updated?`,
      );
    // An undo that was cut off is waited for.
    const job =
      before.state === 'undoing' && before.job_id !== null
        ? before.job_id
        : (await plugs.imports.undo(id, { dry_run: dryRun }, call)).id;
    const { result } = await this.waited(job, dryRun ? 'Looking' : 'Undoing').catch((error: unknown) => {
      throw this.failure(error, label, undefined);
    });
    const undone = result as unknown as Undone;
    await this.#tell(undone, dryRun);
    if (undone.kept > 0) process.exitCode = exitCode.partial;
  }

  async #tell(undone: Undone, dryRun: boolean): Promise<void> {
    const { deleted, restored, kept, gone, kept_records } = undone;
    if (kept > 0) {
      const more = kept > rowsShown() ? `, the first ${rowsShown()}` : '';
      this.note(
        `${rows(kept)} ${dryRun ? 'would be' : kept === 1 ? 'was' : 'were'} left as ${kept === 1 ? 'it is' : 'they are'}${more}:`,
      );
      for (const { id, reason } of kept_records.slice(0, rowsShown()))
        this.note(`  ${id}  ${reasons[reason] ?? reason}`);
    }
    if (this.printer.isJson || this.flags.query)
      return this.printer.data({ import: this.args.id, ...undone });
    await this.printer.data({ deleted, restored, kept, gone });
    if (dryRun && isRow(undone))
      this.tellNext([['Do it:', this.same((word) => (word === '--dry-run' ? undefined : word))]]);
  }
}
