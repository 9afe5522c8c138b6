import Database from 'better-sqlite3';

/** Keys that a file has shown so far, with the line of their first row. */
export interface SeenKeys {
  /** The line on which the key stood first, or null when this is the first time. */
  firstLine(space: number, key: string, line: number): number | null;
  close(): void;
}

/**
 * Remembers keys in a private database that SQLite keeps in memory while small and on disk when large:
 * memory stays flat for any file, and it vanishes with the process. Both engines use it.
 */
export const openSeenKeys = (): SeenKeys => {
  const db = new Database('');
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -4096');
  db.exec(
    'create table seen (space integer, key text, line integer, primary key (space, key)) without rowid',
  );
  const insert = db.prepare('insert into seen values (?, ?, ?) on conflict do nothing');
  const select = db.prepare('select line from seen where space = ? and key = ?').pluck();
  db.exec('begin');
  return {
    firstLine(space, key, line) {
      return insert.run(space, key, line).changes === 1 ? null : (select.get(space, key) as number);
    },
    close: () => void db.close(),
  };
};
