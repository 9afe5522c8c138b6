import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Cell, SqlConnection, SqlDialect, SqlParams } from '../bulk/types.ts';
import { copiedCsv, copiedRows } from './copied.ts';
import { poolOptions } from './pool.ts';

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
  columnType,
  clear: (table) => `truncate ${table}`,
};

/*
 * A chunk is small beside its table, and every row of it is found through an index. The planner cannot know: it has
 * no statistics of temporary tables, and would rather read a whole table once a chunk. A chunk fits in the buffers.
 */
const SETTINGS = [
  ...['hashjoin', 'mergejoin', 'material', 'bitmapscan', 'seqscan'].map((what) => `set enable_${what} = off`),
  'set jit = off',
  `set temp_buffers = '32MB'`,
].join('; ');

/** A connection for bulk work on PostgreSQL, bound to one organisation in every transaction. */
export const openPostgresBulk = async (url: string, organization: string): Promise<SqlConnection> => {
  const client = new pg.Client(poolOptions(url));
  client.on('error', () => {});
  await client.connect();
  await client.query(SETTINGS);
  const arriving = new Set<string>();
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
  const load = async (table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>) => {
    const copy = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
    await pipeline(Readable.from(copyLines(rows)), copy);
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
    load,
    // COPY is refused under row-level security: rows come in through a temporary table with the same columns.
    async insert(table, fixed, columns, rows) {
      const names = columns.join(', ');
      if (!arriving.has(table))
        await client.query(`create temp table new_${table} as select ${names} from ${table} limit 0`);
      arriving.add(table);
      await client.query(`truncate new_${table}`);
      await load(`new_${table}`, columns, rows);
      const values = fixed.map(({ type }, i) => dialect.cast(`$${i + 1}`, type));
      await client.query(
        `insert into ${table} (${[...fixed.map(({ name }) => name), ...columns].join(', ')})
         select ${[...values, ...columns].join(', ')} from new_${table}`,
        fixed.map(({ value }) => value),
      );
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
