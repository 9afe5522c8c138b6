/** What a file may hold. Lengths in UTF-16 units of decoded text, as they stand in the file. */
export const limits = {
  columns: 1_000,
  /** One cell: 1 MB. */
  field: 1_048_576,
  /** An external key: what an index of PostgreSQL takes, whatever its characters. */
  key: 500,
  /** One record with its quotes and line breaks: what a thousand columns of ordinary length take, and more. */
  record: 16 * 1_048_576,
  /** The whole file, unpacked, in bytes: a small archive cannot keep a thread busy for days. */
  file: 64 * 1_073_741_824,
  /** Rows in a batch: one transaction. */
  batch: 10_000,
  /** Rows with errors that are held before a batch is handed over early, so that memory stays flat. */
  rejected: 2_000,
  /** Text in a batch, in UTF-16 units, for the same reason. */
  text: 8 * 1_048_576,
  /** What inspection reads. */
  head: 1_048_576,
} as const;
