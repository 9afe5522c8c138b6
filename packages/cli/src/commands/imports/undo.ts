import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import type { Import } from '@the-plugs/sdk/resources/imports';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { rows, rowsShown } from '../../bulk/report.ts';
import { CliError } from '../../errors.ts';
import { exitCode } from '../../exit-codes.ts';

interface Undone {
  readonly dry_run: boolean;
  readonly deleted: number;
  readonly restored: number;
  readonly kept: number;
  readonly gone: number;
  readonly kept_records: readonly { readonly id: string; readonly reason: string }[];
  /** More records were kept than are listed. */
  readonly kept_records_cut: boolean;
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
    'plugs imports undo --set 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a20 --dry-run',
    'plugs imports undo --set 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a20',
  ];
  static override args = {
    id: Args.string({ ignoreStdin: true, description: 'The import.' }),
  };
  static override flags = {
    set: Flags.string({
      helpValue: 'ID',
      summary: 'All imports of a folder or plan file, the last one first.',
    }),
    'dry-run': Flags.boolean({ summary: 'Count and list what would happen; change nothing.' }),
  };

  override async run(): Promise<void> {
    const { id } = this.args;
    const { set, 'dry-run': dryRun } = this.flags;
    if ((id === undefined) === (set === undefined))
      throw new CliError('usage', 'Name the import, or with --set all those of a folder or plan file.', {
        next: [this.again('imports list')],
      });
    const { plugs } = await this.session();
    const imports =
      set === undefined
        ? [await plugs.imports.get(id!, {}, { signal: this.signal })]
        : await this.#ofSet(set);
    const sum = (name: 'created' | 'updated'): number =>
      imports.reduce((total, { counts }) => total + counts[name], 0);
    const what = set === undefined ? `the import of ${labelOf(imports[0]!)}` : `${imports.length} imports`;
    if (!dryRun && imports.some(({ state }) => state !== 'undoing'))
      await this.confirm(
        `Take back ${what}: delete ${rows(sum('created'))} it created, restore ${rows(sum('updated'))} it updated?`,
      );
    const undone: Undone[] = [];
    // A dry run looks at all of them at once: what one of them would delete keeps nothing of the next.
    if (dryRun) undone.push(await this.#undo(imports.at(-1)!, imports.slice(0, -1)));
    else for (const one of imports) undone.push(await this.#undo(one));
    const all = together(undone);
    await this.#tell(all, dryRun);
    if (all.kept > 0) process.exitCode = exitCode.partial;
  }

  /** The imports of a set that have written, the last one first: children before what they name. */
  async #ofSet(set: string): Promise<Import[]> {
    const { plugs } = await this.session();
    const found: Import[] = [];
    const query = { set_id: [set], sort: '-created_at' as const };
    for await (const one of plugs.imports.list(query, { signal: this.signal }))
      if (one.started_at !== null && one.state !== 'undone') found.push(one);
    if (found.length > 0) return found;
    throw new CliError('usage', `There is nothing to take back of the set ${set}.`, {
      next: [this.again(`imports list --set-id ${set}`)],
    });
  }

  /** @param after for a dry run: what would be taken back before */
  async #undo({ id, state, job_id, file_name }: Import, after?: readonly Import[]): Promise<Undone> {
    const { plugs } = await this.session();
    const dryRun = after !== undefined;
    const asked = dryRun ? { dry_run: true, after: after.map((one) => one.id) } : {};
    // An undo that was cut off is waited for.
    const job =
      !dryRun && state === 'undoing' && job_id !== null
        ? job_id
        : (await plugs.imports.undo(id, asked, { signal: this.signal })).id;
    const { result } = await this.waited(job, dryRun ? 'Looking' : 'Undoing').catch((error: unknown) => {
      throw this.failure(error, file_name ?? id, undefined);
    });
    return result as unknown as Undone;
  }

  async #tell(undone: Undone, dryRun: boolean): Promise<void> {
    const { id } = this.args;
    const { set } = this.flags;
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
      return this.printer.data({ ...(set === undefined ? { import: id } : { set }), ...undone });
    await this.printer.data({ deleted, restored, kept, gone });
    if (dryRun) this.tellNext([['Do it:', this.same((word) => (word === '--dry-run' ? undefined : word))]]);
  }
}

function labelOf({ file_name, id }: Import): string {
  return file_name ?? id;
}

function together(all: readonly Undone[]): Undone {
  const sum = (name: 'deleted' | 'restored' | 'kept' | 'gone'): number =>
    all.reduce((total, undone) => total + undone[name], 0);
  return {
    dry_run: all.some(({ dry_run }) => dry_run),
    deleted: sum('deleted'),
    restored: sum('restored'),
    kept: sum('kept'),
    gone: sum('gone'),
    kept_records: all.flatMap(({ kept_records }) => kept_records),
    kept_records_cut: all.some(({ kept_records_cut }) => kept_records_cut),
  };
}
