import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Cell, SqlConnection, SqlDialect, SqlParams } from '../bulk/types.ts';
import { copiedCsv, copiedRows } from './copied.ts';
import { poolOptions } from './open.ts';

const types: Readonly<Record<string, string>> = {
  uuid: 'uuid',
  integer: 'integer',
  boolean: 'boolean',
  datetime: 'timestamptz(3)',
  time: 'timestamptz(3)',
  json: 'jsonb',
  decimal: 'numeric(19,4)',
};
const columnType = (kind: string) => types[kind] ?? 'text collate "C"';

const dialect: SqlDialect = {
  engine: 'postgres',
  no: 'false',
  cast: (expression, type) => `${expression}::${types[type] ?? 'text'}`,
  distinct: (a, b) => `${a} is distinct from ${b}`,
  mergePatch: (target, patch) =>
    `((${target} || ${patch}) - array(select key from jsonb_each(${patch}) where value = 'null'::jsonb))`,
  jsonPresent: (members) =>
    `jsonb_strip_nulls(jsonb_build_object(${members.map(([name, expression]) => `'${name}', ${expression}`).join(', ')}))`,
  columnType,
  clear: (table) => `truncate ${table}`,
};

/** A connection for bulk work on PostgreSQL, bound to one organisation in every transaction. */
export const openPostgresBulk = async (url: string, organization: string): Promise<SqlConnection> => {
  const client = new pg.Client(poolOptions(url));
  client.on('error', () => {});
  await client.connect();
  const query = (sql: string, params: SqlParams | undefined) => {
    const values: unknown[] = [];
    const places = new Map<string, string>();
    const text = sql.replace(/@(\w+)/g, (_, name: string) => {
      const known = places.get(name);
      if (known) return known;
      values.push(params?.[name] ?? null);
      places.set(name, `$${values.length}`);
      return `$${values.length}`;
    });
    return client.query(text, values);
  };
  return {
    dialect,
    async begin(mode) {
      // A plan reads one snapshot. It is not "read only": that would forbid emptying a temporary table.
      await client.query(mode === 'read' ? 'start transaction isolation level repeatable read' : 'begin');
      await client.query(`select set_config('app.organization_id', $1, true)`, [organization]);
    },
    commit: async () => void (await client.query('commit')),
    rollback: async () => void (await client.query('rollback').catch(() => {})),
    run: async (sql, params) => (await query(sql, params)).rowCount ?? 0,
    all: async <R>(sql: string, params?: SqlParams) => (await query(sql, params)).rows as R[],
    async load(table, columns, rows) {
      const copy = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
      await pipeline(Readable.from(copyLines(rows)), copy);
    },
    rows: (query) => copiedRows(client, query),
    csv: (query) => copiedCsv(client, query),
    close: () => client.end(),
  };
};

// COPY's text format: tab between cells, \N for null, backslash escapes. Sent in pieces of about 64 KiB.
function* copyLines(rows: Iterable<readonly Cell[]>): Generator<string> {
  let lines = '';
  for (const row of rows) {
    lines += `${row.map(copyCell).join('\t')}\n`;
    if (lines.length > 65_536) {
      yield lines;
      lines = '';
    }
  }
  if (lines !== '') yield lines;
}

const copyCell = (cell: Cell): string => {
  if (cell === null) return '\\N';
  if (typeof cell !== 'string') return String(cell);
  return /[\\\n\r\t]/.test(cell) ? cell.replace(/[\\\n\r\t]/g, (c) => ESCAPES[c]!) : cell;
};

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
