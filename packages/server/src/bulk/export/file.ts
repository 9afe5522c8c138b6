import type { SqlConnection } from '../../store/bulk/types.ts';
import { CopiedCsv } from '../csv/copied.ts';
import { rowWriter } from '../csv/write.ts';
import type { ExportProgress, ExportTask } from './task.ts';

// Small pieces would cost more on their way between threads than their bytes are worth.
const PIECE_BYTES = 256 * 1024;

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

  /** The file from its first byte to its last, in large pieces, from one snapshot. Memory stays flat. */
  async *pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    await this.#connection.begin('read');
    let held: Buffer[] = [];
    let size = 0;
    for await (const bytes of this.#written()) {
      held.push(bytes);
      size += bytes.length;
      this.#bytes += bytes.length;
      if (size < PIECE_BYTES) continue;
      yield joined(held, size);
      held = [];
      size = 0;
    }
    if (size > 0) yield joined(held, size);
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

/** Bytes in memory of their own, which can be handed to another thread. */
const joined = (parts: readonly Buffer[], size: number): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
