import type { RowsQuery } from '../../store/bulk/types.ts';
import type { ExportFormat } from '../csv/write.ts';
import type { SpoolPlace } from '../import/spools.ts';
import type { ThreadError } from '../thread.ts';

/** One export, for the thread that writes its bytes. Plain data. */
export interface ExportTask {
  readonly databaseUrl: string;
  readonly organization: string;
  readonly query: RowsQuery;
  readonly format: ExportFormat;
  /** Guard cells against formulas; concerns CSV only. */
  readonly guarded: boolean;
}

/** One export whose file is kept, for the thread that encrypts and stores it. */
export interface KeptTask {
  readonly task: ExportTask;
  readonly spool: SpoolPlace;
}

export interface ExportProgress {
  readonly rows: number;
  /** Bytes of the file. */
  readonly bytes: number;
}

export interface ExportOutcome extends ExportProgress {
  /** SHA-256 of the bytes in hexadecimal; null when they are not kept. */
  readonly checksum: string | null;
}

/** What a thread tells whoever started it. */
export type ExportMessage =
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  | { readonly type: 'progress'; readonly progress: ExportProgress }
  | { readonly type: 'done'; readonly outcome: ExportOutcome }
  | { readonly type: 'failed'; readonly error: ThreadError };

/** What it is told: it may send one piece more, or it must end. */
export type ExportOrder = 'more' | 'stop';
