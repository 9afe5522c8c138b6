/** What uploading and downloading media share: many at once, a bar over all of them, a row for each. */
import type { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { ReportedError } from '../errors.ts';
import { exitCode } from '../exit-codes.ts';
import { BulkCommand } from './bulk-command.ts';
import { describeFailure } from './failure.ts';
import { sideBySide } from './side-by-side.ts';
import { Steps } from './steps.ts';

/** What became of one file; the row of a table, the item of a list. */
export interface Transfer {
  readonly file: string | null;
  readonly id: string | null;
  readonly outcome: string;
  readonly mime_type: string | null;
  readonly file_size: number | null;
  readonly warning: string | null;
  readonly error: object | null;
}

export const nothing: Transfer = {
  file: null,
  id: null,
  outcome: 'failed',
  mime_type: null,
  file_size: null,
  warning: null,
  error: null,
};

export const concurrencyFlag = Flags.integer({
  helpValue: 'N',
  default: 4,
  min: 1,
  max: 32,
  summary: 'How many at a time.',
});

export abstract class MediaCommand<T extends typeof Command> extends BulkCommand<T> {
  /**
   * Transfers all items and prints what became of them. One that fails does not stop the others: the exit code is 6
   * then. A single one that fails is the command's own failure.
   * @param bytes of all together, if known
   */
  protected async transferAll<Item>(
    {
      label,
      items,
      bytes,
      limit,
      isList = false,
    }: {
      label: string;
      items: readonly Item[];
      limit: number;
      bytes?: number | undefined;
      isList?: boolean;
    },
    nameOf: (item: Item) => string,
    transfer: (item: Item, onBytes: (done: number) => void) => Promise<Transfer>,
  ): Promise<readonly Transfer[]> {
    const steps = new Steps((name, unit) => this.progress(name, unit));
    const done = items.map(() => 0);
    const one = async (item: Item, at: number): Promise<Transfer> => {
      try {
        return await transfer(item, (sent) => {
          done[at] = sent;
          steps.update(label, 'bytes', { done: done.reduce((sum, some) => sum + some, 0), total: bytes });
        });
      } catch (error) {
        const failure = this.failure(error, nameOf(item), undefined);
        if (this.signal.aborted || (items.length === 1 && !isList)) throw failure;
        return this.failed(error, nameOf(item));
      }
    };
    return sideBySide(items, limit, one).finally(() => steps.stop());
  }

  /** Prints a row each; in JSON one list, however many there are. */
  protected async printTransfers(transfers: readonly Transfer[]): Promise<void> {
    for (const { file, warning } of transfers) if (warning) this.note(`${file}: ${warning}`);
    if (this.printer.isJson || this.flags.query)
      return this.printer.data({ items: transfers, next_cursor: null });
    const writer = this.printer.rows(['file', 'outcome', 'id', 'mime_type', 'file_size']);
    await writer.write(transfers.map((transfer) => ({ ...transfer })));
    await writer.end();
    const failed = transfers.filter(({ error }) => error !== null).length;
    if (failed > 0) this.note(`${failed} of ${transfers.length} failed.`);
  }

  /** A transfer that failed: told at once, and kept for the list. */
  protected failed(error: unknown, name: string, id: string | null = null): Transfer {
    const report =
      error instanceof ReportedError ? error.report : describeFailure(error, { label: name }, []);
    this.note(`${name}: ${report.message}${report.hint ? ` ${report.hint}` : ''}`);
    process.exitCode = exitCode.partial;
    return { ...nothing, file: name, id, error: report };
  }
}
