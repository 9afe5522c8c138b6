import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';

// Another process may be turning a new file to WAL at this moment.
const OPEN_WAIT_MS = 5_000;

/**
 * Opens one connection with our settings. WAL: readers never wait for the writer.
 * synchronous=FULL: what was answered as done survives a power cut, not only a crash.
 */
export const connect = (file: string, options: { readonly?: boolean } = {}): Database.Database => {
  const db = new Database(file, { readonly: options.readonly ?? false, timeout: OPEN_WAIT_MS });
  if (!options.readonly) {
    db.pragma('journal_mode = WAL');
    db.pragma('wal_autocheckpoint = 20000');
  }
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // What is deleted is written over, so that the file does not keep what was erased.
  db.pragma('main.secure_delete = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma('cache_size = -16384');
  // From here on a wait for other writers is asynchronous: SQLite's own would hold the whole process.
  db.pragma('busy_timeout = 0');
  return db;
};

/**
 * How many migrations a file has seen, kept in its header (PRAGMA user_version): local commands ask it at every
 * start, and the migrator's own table takes twenty times as long. Writes it when `step` is given.
 */
export const schemaStep = (file: string, step?: number): number => {
  if (step === undefined && !existsSync(file)) return 0;
  const db = connect(file, { readonly: step === undefined });
  try {
    if (step !== undefined) db.pragma(`user_version = ${step}`);
    return db.pragma('user_version', { simple: true }) as number;
  } finally {
    db.close();
  }
};
