import type { Cell } from '../../store/bulk/types.ts';
import type { RowError } from '../source/index.ts';
import type { RowClass } from './counts.ts';

/** What became of one row: a line of the results file, and the answer of imports.rows. */
export interface RowResult {
  readonly row: number;
  readonly line: number;
  readonly class: RowClass;
  readonly reason: string | null;
  readonly key: string | null;
  readonly record_id: string | null;
  /** Version of the record it met; null for a new one. What a plan promises is held against it. */
  readonly version: number | null;
  readonly changes: Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>> | null;
  readonly errors: readonly RowError[];
}

type Line = [
  row: number,
  line: number,
  rowClass: RowClass,
  key: string | null,
  record: string | null,
  version: number | null,
  rest?: [reason: string | null, changes: RowResult['changes'], errors: readonly RowError[]],
];

/** One line of JSON, short for the many rows about which there is little to say. */
export const encodeResult = (result: RowResult): string => {
  const line: Line = [result.row, result.line, result.class, result.key, result.record_id, result.version];
  if (result.reason !== null || result.changes !== null || result.errors.length > 0)
    line.push([result.reason, result.changes, result.errors]);
  return `${JSON.stringify(line)}\n`;
};

export const decodeResult = (text: string): RowResult => {
  const [row, line, rowClass, key, record_id, version, rest] = JSON.parse(text) as Line;
  const [reason, changes, errors] = rest ?? [null, null, []];
  return { row, line, class: rowClass, reason, key, record_id, version, changes, errors };
};

/** Whether a row still has the class, the record and the version that the plan promised. */
export const keepsPromise = (planned: RowResult, now: RowResult): boolean =>
  planned.row === now.row &&
  planned.class === now.class &&
  planned.version === now.version &&
  (planned.class === 'create' || planned.record_id === now.record_id);

/** Results of a file, read line by line from any byte that begins a line. */
export async function* readResults(
  content: AsyncIterable<Uint8Array>,
  start = 0,
): AsyncGenerator<{ result: RowResult; end: number }> {
  let rest = Buffer.alloc(0);
  let position = start;
  for await (const chunk of content) {
    let buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk);
    for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10)) {
      position += end + 1;
      yield { result: decodeResult(buffer.toString('utf8', 0, end)), end: position };
      buffer = buffer.subarray(end + 1);
    }
    rest = buffer;
  }
}

/** What stands in a cell, for messages. */
export const shown = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);
