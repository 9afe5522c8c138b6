import { setTimeout as sleep } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { canonicalDecimal } from '../../lib/decimal.ts';
import type { Cell, RowsQuery, SqlConnection, SqlDialect, SqlParams } from '../bulk/types.ts';
import { connect } from './connect.ts';

// How long a chunk waits for other writers before it gives up.
const WRITER_WAIT_MS = 60_000;

const types: Readonly<Record<string, string>> = {
  integer: 'integer',
  boolean: 'integer',
  decimal: 'numeric',
};

const dialect: SqlDialect = {
  engine: 'sqlite',
  no: '0',
  cast: (expression) => expression,
  distinct: (a, b) => `${a} is not ${b}`,
  mergePatch: (target, patch) => `json_patch(${target}, ${patch})`,
  columnType: (kind) => types[kind] ?? 'text',
  clear: (table) => `delete from ${table}`,
};

/** A connection for bulk work on a SQLite file. Use it in a thread of its own: its calls block. */
export const openSqliteBulk = (file: string, spills: boolean): SqlConnection => {
  const db = connect(file);
  if (spills) db.pragma('temp_store = FILE');
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const bound = (params: SqlParams | undefined) =>
    Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, value ?? null]));
  return {
    dialect,
    async begin(mode) {
      const statement = mode === 'read' ? 'begin' : 'begin immediate';
      const deadline = performance.now() + WRITER_WAIT_MS;
      for (;;) {
        try {
          db.exec(statement);
          return;
        } catch (error) {
          const busy = (error as { code?: string }).code?.startsWith('SQLITE_BUSY') ?? false;
          if (!busy || performance.now() > deadline) throw error;
          await sleep(2);
        }
      }
    },
    commit: async () => void db.exec('commit'),
    rollback: async () => void (db.inTransaction && db.exec('rollback')),
    run: async (sql, params) => prepared(sql).run(bound(params)).changes,
    all: async <R>(sql: string, params?: SqlParams) => prepared(sql).all(bound(params)) as R[],
    async load(table, columns, rows) {
      const places = columns.map(() => '?').join(', ');
      const insert = prepared(`insert into ${table} (${columns.join(', ')}) values (${places})`);
      for (const row of rows) insert.run(row.map(plain));
    },
    async insert(table, fixed, columns, rows) {
      const names = [...fixed.map(({ name }) => name), ...columns].join(', ');
      const values = [...fixed.map(({ value }) => literal(value)), ...columns.map(() => '?')].join(', ');
      const insert = db.prepare(`insert into ${table} (${names}) values (${values})`);
      for (const row of rows) insert.run(row.map(plain));
    },
    rows: (query) => pages(db, query),
    close: async () => void db.close(),
  };
};

const literal = (value: string | null) => (value === null ? 'null' : `'${value.replaceAll("'", "''")}'`);

const plain = (cell: Cell) => (typeof cell === 'boolean' ? Number(cell) : cell);

// Many small rows or a few large ones: a page is about this many characters, whatever stands in it.
const PAGE_CHARACTERS = 512 * 1024;
const PAGE_ROWS = 1_000;

/** Pages behind the last id, each found through the primary key: faster than one long iterator. */
async function* pages(
  db: Database.Database,
  { sql, parameters, columns }: RowsQuery,
): AsyncGenerator<Cell[][]> {
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const page = db.prepare(`select ${names}, id from (${sql}) where id > ? order by id limit ?`).raw();
  const placed = (kinds: readonly string[]) =>
    columns.flatMap(({ kind }, i) => (kinds.includes(kind) ? [i] : []));
  const booleans = placed(['boolean']);
  const decimals = placed(['decimal']);
  const texts = placed(['string', 'json']);
  let limit = 100;
  for (let after: Cell = ''; ; ) {
    const rows = page.all(...parameters, after, limit) as Cell[][];
    if (rows.length === 0) return;
    after = rows.at(-1)!.at(-1)!;
    let characters = 0;
    for (const row of rows) {
      row.length = columns.length;
      for (const i of booleans) if (row[i] !== null) row[i] = row[i] === 1;
      for (const i of decimals) if (row[i] !== null) row[i] = canonicalDecimal(row[i] as number);
      for (const i of texts) characters += (row[i] as string | null)?.length ?? 0;
    }
    yield rows;
    if (rows.length < limit) return;
    limit = Math.min(PAGE_ROWS, Math.ceil((limit * PAGE_CHARACTERS) / (characters + 1)));
  }
}
