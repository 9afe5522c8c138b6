import { rowWriter } from '../../bulk/csv/write.ts';
import { type RowResult, readResults } from '../../bulk/import/results.ts';
import { Problem } from '../../lib/problem.ts';
import type { Spool } from '../../lib/spool.ts';

export interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
  readonly class?: readonly string[];
}

/** A page of row results. The cursor is the byte where the next one begins: as flat at the end as at the start. */
export const resultsPage = async (
  spool: Spool,
  query: PageQuery,
): Promise<{ items: Omit<RowResult, 'version'>[]; next_cursor: string | null }> => {
  const limit = query.limit ?? 50;
  const size = await spool.size();
  const start = query.cursor === undefined ? 0 : Number(query.cursor);
  if (!Number.isSafeInteger(start) || start < 0 || start > size) throw badCursor();
  const items: Omit<RowResult, 'version'>[] = [];
  let end = start;
  if (start === size) return { items, next_cursor: null };
  for await (const next of readResults(spool.read({ start, end: size }), start)) {
    if (items.length === limit) return { items, next_cursor: String(end) };
    end = next.end;
    if (query.class && !query.class.includes(next.result.class)) continue;
    const { version: _, ...item } = next.result;
    items.push(item);
  }
  return { items, next_cursor: null };
};

const badCursor = () =>
  new Problem('invalid_request', 'The cursor cannot be read.', {
    errors: [
      { pointer: '/cursor', rule: 'cursor', message: 'Use next_cursor of the answer before, unchanged.' },
    ],
  });

/** Results as CSV: which record each line became, or every value that changed. */
export async function* resultsCsv(spool: Spool, kind: 'successes' | 'diffs'): AsyncGenerator<Uint8Array> {
  const columns = kind === 'successes' ? ['line', 'id', 'class'] : ['line', 'id', 'field', 'from', 'to'];
  const writer = rowWriter('csv', columns, { guard: kind === 'diffs' });
  yield Buffer.from(writer.head);
  const size = await spool.size();
  if (size === 0) return;
  let rows: (string | number | null)[][] = [];
  for await (const { result } of readResults(spool.read({ start: 0, end: size }))) {
    rows.push(...(kind === 'successes' ? success(result) : differences(result)));
    if (rows.length < ROWS_AT_ONCE) continue;
    yield Buffer.from(writer.rows(rows));
    rows = [];
  }
  yield Buffer.from(writer.rows(rows) + writer.tail);
}

const ROWS_AT_ONCE = 1_000;

const success = (result: RowResult): (string | number | null)[][] =>
  ['create', 'update', 'unchanged'].includes(result.class)
    ? [[result.line, result.record_id, result.class]]
    : [];

const differences = (result: RowResult): (string | number | null)[][] =>
  Object.entries(result.changes ?? {}).map(([field, { from, to }]) => [
    result.line,
    result.record_id,
    field,
    text(from),
    text(to),
  ]);

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
