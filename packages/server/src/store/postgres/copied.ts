import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { ColumnKind } from '../../generated/resources.ts';
import type { Cell, RowsQuery } from '../bulk/types.ts';

/** Rows by COPY: the server sends text as fast as it can, and one pass over it makes cells. */
export async function* copiedRows(client: pg.Client, query: RowsQuery): AsyncGenerator<Cell[][]> {
  const reads = query.columns.map(({ kind }) => reader(kind));
  let rest = Buffer.alloc(0);
  for await (const piece of copied(client, query, 'text')) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    rest = Buffer.from(bytes.subarray(end));
    if (end > 0) yield linesOf(bytes.toString('utf8', 0, end)).map((line) => cellsOf(line, reads));
  }
}

/** Rows as CSV, as the server writes it. */
export const copiedCsv = (client: pg.Client, query: RowsQuery): AsyncGenerator<Buffer> =>
  copied(client, query, 'csv');

async function* copied(
  client: pg.Client,
  query: RowsQuery,
  format: 'text' | 'csv',
): AsyncGenerator<Buffer<ArrayBuffer>> {
  // One zone, one form of time on the wire, whatever the server is set to.
  await client.query(`set local timezone to 'UTC'; set local datestyle to 'ISO'`);
  const stream = client.query(copyTo(copyStatement(query, format)));
  try {
    yield* stream as AsyncIterable<Buffer<ArrayBuffer>>;
  } finally {
    stream.destroy();
  }
}

const NEWLINE = 10;

// COPY takes no parameters, so they are written into the text. The builder puts values nowhere but in parameters.
const copyStatement = ({ sql, parameters, columns }: RowsQuery, format: 'text' | 'csv'): string => {
  const text = sql.replace(/\$(\d+)/g, (_, place: string) => literal(parameters[Number(place) - 1]));
  return `copy (select ${columns.map(shown).join(', ')} from (${text}) picked order by id) to stdout (format ${format})`;
};

// A decimal has the zeros of its column behind it; nobody else shows them.
const shown = ({ name, kind }: RowsQuery['columns'][number]): string =>
  kind === 'decimal' ? `trim_scale("${name}") as "${name}"` : `"${name}"`;

const literal = (value: unknown): string =>
  typeof value === 'string' ? pg.escapeLiteral(value) : JSON.stringify(value);

const linesOf = (text: string): string[] => {
  const lines = text.split('\n');
  lines.pop();
  return lines;
};

type Read = (text: string) => Cell;

// COPY's text format: a tab between cells, \N for null, backslash escapes.
const cellsOf = (line: string, reads: readonly Read[]): Cell[] => {
  const cells: Cell[] = line.split('\t');
  for (let i = 0; i < cells.length; i += 1) {
    const text = cells[i] as string;
    cells[i] = text === '\\N' ? null : reads[i]!(text);
  }
  return cells;
};

const reader = (kind: ColumnKind): Read => {
  switch (kind) {
    case 'integer':
      return Number;
    case 'boolean':
      return (text) => text === 't';
    case 'datetime':
      return instant;
    case 'uuid':
    case 'decimal':
      return (text) => text;
    case 'string':
    case 'json':
      return unescaped;
  }
};

// `2026-11-23 20:15:00.12+00` as the store shows it, with three digits behind the second.
const instant = (text: string): string =>
  text.length === 26
    ? `${text.slice(0, 10)}T${text.slice(11, 23)}Z`
    : `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0')}Z`;

const unescaped = (text: string): string =>
  text.includes('\\') ? text.replace(/\\(.)/g, (_, c: string) => ESCAPED[c] ?? c) : text;

const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
