import type { SqlConnection } from '../../store/bulk/types.ts';
import { CopiedCsv } from '../csv/copied.ts';
import { rowWriter } from '../csv/write.ts';
import type { ExportProgress, ExportTask } from './task.ts';

/** The file of an export as it is written: read `pieces` to the end, and `progress` at any time. */
export class ExportFile {
  readonly #connection: SqlConnection;
  readonly #task: ExportTask;
  #rows = 0;
  #bytes = 0;

  constructor(connection: SqlConnection, task: ExportTask) {
    this.#connection = connection;
    this.#task = task;
  }

  get progress(): ExportProgress {
    return { rows: this.#rows, bytes: this.#bytes };
  }

  /** The file from its first byte to its last, piece by piece, from one snapshot. Memory stays flat. */
  async *pieces(): AsyncGenerator<Buffer> {
    await this.#connection.begin('read');
    for await (const piece of this.#written()) {
      this.#bytes += piece.length;
      if (piece.length > 0) yield piece;
    }
    await this.#connection.rollback();
  }

  async *#written(): AsyncGenerator<Buffer> {
    const { query, format, guarded } = this.#task;
    const kinds = query.columns.map(({ kind }) => kind);
    const names = query.columns.map(({ name }) => name);
    const writer = rowWriter(format, names, { guard: guarded, kinds });
    yield Buffer.from(writer.head);
    const { csv } = this.#connection;
    if (format === 'csv' && csv) {
      const copied = new CopiedCsv(kinds, guarded);
      for await (const piece of csv(query)) {
        const bytes = copied.take(piece);
        this.#rows = copied.rows;
        yield bytes;
      }
    } else {
      for await (const rows of this.#connection.rows(query)) {
        this.#rows += rows.length;
        yield Buffer.from(writer.rows(rows));
      }
    }
    yield Buffer.from(writer.tail);
  }
}
